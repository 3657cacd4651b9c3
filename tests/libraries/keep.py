"""A library as a release left it, kept for good: `tests/data/libraries/schema-N`, its database as text.

    python -m tests.libraries.keep [SOURCES]

Run it once for every release with a new schema, and commit what it wrote.  SOURCES is the folder of an older release;
without one it is this tree.  The release fills the library itself, by its own command line; commands that it has not
learnt yet are left out.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from tests.newsroom import Answer, environment, open_site

KEPT = Path(__file__).resolve().parents[1] / "data" / "libraries"
ADDRESS = "http://harbour.example"
FERRY, ISLAND, LICHEN = "1", "2", "3"
FIRST = (
    ("add", "--no-fetch", "--folder", "News", f"{ADDRESS}/rss.xml", f"{ADDRESS}/atom.xml"),
    ("add", "--no-fetch", f"{ADDRESS}/feed.json"),
    # One after the other, so that each story has always the same number.
    *(("refresh", feed) for feed in ("1", "2", "3")),
)
"""Before the Harbour Post changes what it says."""
THEN = (
    ("refresh", "--all"),
    ("offline",),
    ("feed", "1", "--title", "The Post", "--keep", "90-days", "--interval", "60", "--notify"),
    ("read", LICHEN),
    ("bookmark", ISLAND),
    ("tag", FERRY, "Sea"),
    ("note", FERRY, "Ask the captain for the log."),
    ("highlight", ISLAND, "It rolls less", "--color", "green", "--note", "Does it?"),
    ("search", "ferry", "--save", "Ferries"),
    ("rules", "--add", "Botany", "--when", "title contains lichen", "--then", "tag Plants"),
    ("mute", "regatta"),
    ("unrelate", FERRY, LICHEN),
    ("index",),
)
BESIDES = {
    "saved_search": "INSERT INTO saved_search(name, query, position) VALUES ('Ferries', 'ferry', 0)",
    "unrelated": f"INSERT INTO unrelated VALUES ({FERRY}, {LICHEN})",
}
"""What a schema had room for before there was a command for it."""

_WRONG_USE = 2


def main() -> int:
    """Makes the library, and keeps it."""
    sources = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    with tempfile.TemporaryDirectory() as work:
        library = Path(work) / "library"
        fill(library, sources)
        with closing(sqlite3.connect(library / "library.db")) as connection:
            (schema,) = connection.execute("PRAGMA user_version").fetchone()
            folder = KEPT / f"schema-{schema}"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            (folder / "library.sql").write_text("\n".join(dump(connection)) + "\n", encoding="utf-8")
        for pictures in ("photos", "thumbs"):
            shutil.copytree(library / pictures, folder / pictures)
    print(f"Kept in {folder.relative_to(KEPT.parents[2])}")
    return 0


def fill(library: Path, sources: Path) -> None:
    """A library with some of everything, made by the release in `sources`; the site is its proxy to a name for good."""
    site = open_site()

    def run(arguments: Sequence[str]) -> None:
        command = [sys.executable, "-m", "ui", "--library", str(library), *arguments]
        around = environment() | {"PYTHONPATH": str(sources), "http_proxy": site.base}
        done = subprocess.run(command, cwd=sources, env=around, capture_output=True, text=True, check=False)
        if done.returncode == _WRONG_USE:
            print(f"Not known to this release: {arguments[0]}")
        elif done.returncode:
            raise SystemExit(f"{' '.join(arguments)}: {done.stderr}")

    try:
        site.answers = {
            ADDRESS + path: Answer(one.body.replace(site.base.encode(), ADDRESS.encode()), one.content_type)
            for path, one in site.answers.items()
        }
        for arguments in FIRST:
            run(arguments)
        fed = site.answers[f"{ADDRESS}/rss.xml"]
        site.answers[f"{ADDRESS}/rss.xml"] = Answer(fed.body.replace(b"Ninety", b"A hundred"))
        for arguments in THEN:
            run(arguments)
    finally:
        site.close()
    with closing(sqlite3.connect(library / "library.db")) as connection, connection:
        for table, statement in BESIDES.items():
            there = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
            if there and not connection.execute(f"SELECT 1 FROM {table}").fetchone():
                connection.execute(statement)


def restore(kept: Path, library: Path) -> None:
    """Makes a library of what was kept."""
    shutil.copytree(kept, library, ignore=shutil.ignore_patterns("*.sql"))
    with closing(sqlite3.connect(library / "library.db")) as connection:
        connection.executescript((kept / "library.sql").read_text(encoding="utf-8"))


def dump(connection: sqlite3.Connection) -> Iterator[str]:
    """Statements that make the database again, the full-text index and its number with it."""
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    virtual = [name for _, name, sql in made if sql.startswith("CREATE VIRTUAL")]
    yield "BEGIN;"
    for kind, name, sql in made:
        if kind == "table" and not name.startswith(("sqlite_", *(f"{one}_" for one in virtual))):
            yield f"{sql};"
    for kind, name, _ in made:
        if kind == "table" and name not in virtual:
            yield f"DELETE FROM {name};"
            columns = [column for (column,) in connection.execute("SELECT name FROM pragma_table_info(?)", (name,))]
            values = " || ',' || ".join(f'quote("{column}")' for column in columns)
            for (row,) in connection.execute(f"SELECT {values} FROM {name}"):
                yield f"INSERT INTO {name} VALUES ({row});"
    for kind, _, sql in made:
        if kind != "table":
            yield f"{sql};"
    yield f"PRAGMA user_version = {schema};"
    yield "COMMIT;"


if __name__ == "__main__":
    sys.exit(main())
