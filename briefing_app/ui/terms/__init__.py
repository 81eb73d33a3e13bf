"""The terms of the office: seen, found, added, edited, brought in and out."""
