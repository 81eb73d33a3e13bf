"""The command line: arguments, tables, JSON and exit codes. Knows no Qt and decides no rule."""
