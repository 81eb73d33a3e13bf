"""States and approval of the open note: where it stands, what is in the way, who said what."""
