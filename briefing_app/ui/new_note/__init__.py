"""A new note: a template from the gallery, then the facts."""
