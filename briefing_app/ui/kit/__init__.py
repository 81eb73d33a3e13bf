"""What every screen stands on: theme, icons, jobs, notices, interface language."""
