"""The export of a note: layouts, the true pages beside them, and what goes into the file."""
