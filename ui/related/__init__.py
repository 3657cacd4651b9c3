"""The stories that belong with the one being read, each with the reason."""
