"""Files that travel with the application: its icon, the starter feeds and the sample edition."""
