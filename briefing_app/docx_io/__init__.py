"""Word in and out: the only room that imports python-docx, or lxml for Word. Knows no storage and no Qt."""
