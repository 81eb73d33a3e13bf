"""What was promised in a meeting: actions and invitations, entered and changed."""
