"""The note and its rules: frozen data and pure functions. Knows no clock, no I/O, no Qt."""
