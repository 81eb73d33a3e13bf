"""The one window: rail, places, menus, command palette, status bar."""
