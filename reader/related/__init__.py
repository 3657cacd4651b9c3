"""Related stories, as pure functions: articles in, related articles with true reasons out; no database, no network.

signature    an article -> a few hundred bytes, stored once and never stale
postings     signatures -> arrays;  index: an article -> candidates (numpy; imported only where it is asked for)
score        an article and its candidates -> how alike each is;  copies: whether two carry the same text
ranking      candidates -> lines of the sidebar;  reasons: shared terms -> words that stand in both articles
following    a story -> a search for its further course
"""

from __future__ import annotations

from reader.related.signature import OLDEST, VERSION, signature

__all__ = ["OLDEST", "VERSION", "signature"]
