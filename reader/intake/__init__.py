"""Untrusted bytes in, clean values out.  No database, and nothing but `fetch` asks the network."""
