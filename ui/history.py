"""The stories one came along, for Back and Forward: ids in, ids out."""

from __future__ import annotations

LONGEST = 200


class History:
    """As in a browser: going back and then elsewhere forgets what lay ahead."""

    def __init__(self) -> None:
        self._visited: list[int] = []
        self._at = -1

    def visit(self, article_id: int) -> None:
        """This story is opened now."""
        if self._at >= 0 and self._visited[self._at] == article_id:
            return
        self._visited = [*self._visited[: self._at + 1], article_id][-LONGEST:]
        self._at = len(self._visited) - 1

    def back(self) -> int | None:
        """The story before this one; `None` at the beginning."""
        return self._step(-1)

    def forward(self) -> int | None:
        """The story after this one; `None` at the end."""
        return self._step(1)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a story before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a story after this one."""
        return self._at < len(self._visited) - 1

    def _step(self, step: int) -> int | None:
        if not 0 <= self._at + step < len(self._visited):
            return None
        self._at += step
        return self._visited[self._at]
