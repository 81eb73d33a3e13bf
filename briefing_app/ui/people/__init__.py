"""The people directory: who is met, and the bodies they speak for."""
