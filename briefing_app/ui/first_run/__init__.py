"""What is asked once, before the window opens for the first time."""
