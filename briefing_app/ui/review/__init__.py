"""The review screen: what reviewers changed, inline in both columns; accept, refuse, edit, apply."""
