"""Start: what is due, what is to be finished, what was open last."""
