"""The screen of one invitation: what happened, what may come next, and the sentences that announce it."""
