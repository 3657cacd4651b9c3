"""Pages and cards that ask or tell something once: welcome, adding a feed, about a feed, settings."""
