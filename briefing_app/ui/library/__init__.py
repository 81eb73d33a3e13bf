"""The library: every note in one table, found at once, with the beginning of the chosen one beside it."""
