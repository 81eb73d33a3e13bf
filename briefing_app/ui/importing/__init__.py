"""Import: existing texts in Arabic and French become a note."""
