"""Widgets that several screens use and that read in either direction."""
