"""Changes to inputs that keep enough of their form to get past the first check; each is decided by a Random alone."""
