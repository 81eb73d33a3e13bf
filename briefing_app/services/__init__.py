"""Use cases, one module per family; synchronous, free of Qt, raising typed errors."""
