"""What former notes said: finding segments that are alike, and putting the values of a new one in their place."""

from __future__ import annotations

MOST = 5
"""So many suggestions are shown unless more are asked for."""
