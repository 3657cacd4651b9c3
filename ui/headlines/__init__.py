"""The list of headlines of one place, or of a search."""
