"""Timings as ratios against a peer run beside us; never part of the tests."""
