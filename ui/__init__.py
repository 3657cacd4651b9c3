"""The window: rows of the library in, what a person sees and does out.  It never touches the network."""
