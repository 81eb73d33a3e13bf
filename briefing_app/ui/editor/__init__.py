"""The two-column editor."""
