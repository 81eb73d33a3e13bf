"""What stands in the window while an encrypted library is locked."""
