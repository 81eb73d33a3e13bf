"""Every other file format: plain text, TOML templates and answers. Knows no storage and no Qt."""
