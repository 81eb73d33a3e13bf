"""What a person can see of the computer, and of what went wrong."""
