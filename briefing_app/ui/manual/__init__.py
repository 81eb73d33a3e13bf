"""The manual, read inside the application: its pages, the window that shows them, and which page belongs to what."""
