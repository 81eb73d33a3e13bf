"""The facts of a meeting, entered once for both languages."""
