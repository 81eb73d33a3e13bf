"""The window: one folder a screen (presenter without Qt, view with widgets), ``kit`` and ``widgets`` for all."""
