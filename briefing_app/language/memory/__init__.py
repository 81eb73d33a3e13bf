"""What former notes said: finding segments that are alike, and putting the values of a new one in their place."""
