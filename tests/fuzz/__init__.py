"""Fuzzing of everything that reads what came from outside: ``python -m tests.fuzz`` (``docs/hostile_input.md``)."""
