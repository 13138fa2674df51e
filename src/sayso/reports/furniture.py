"""What a line is when it is no news: share buttons, related links, captions, credits.

The words stand in furniture.csv, one a line, each with an example: `line` matches a whole line,
`start` its beginning, `word` a line of nothing but such words and numbers. `then` says what comes
after: related links, readers' comments, tags.
"""

import csv
import functools
import re
from pathlib import Path

import msgspec

_FILE = Path(__file__).with_name("furniture.csv")
_NO_WORD = re.compile(r"[^\w:]+")
_COUNTED = re.compile(
    r"(?:\d[\d,.]*k?|no) (?:comments?|shares?|views?|likes?|replies|responses?|min(?:ute)?s? read)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+", re.IGNORECASE)
_LONGEST = 400  # characters; a correction notice is the longest of them


class Furniture(msgspec.Struct, frozen=True, kw_only=True):
    """What one entry says about a line."""

    role: str  # "furniture", "caption" or "byline"
    then: str  # "related", "comments", "tags", "" for nothing
    words: str  # the entry, as written in furniture.csv


class _Lists(msgspec.Struct, frozen=True, kw_only=True):
    lines: dict[str, Furniture]
    starts: tuple[tuple[str, Furniture], ...]
    words: frozenset[str]


def find_furniture(line: str) -> Furniture | None:
    """What the line is when it is no news, None when it may be."""
    line = line.strip()
    if not line or len(line) > _LONGEST:
        return None
    lists = _load()
    plain = _plain(line)
    whole = lists.lines.get(plain) or lists.lines.get(plain.rstrip(":"))
    if whole is not None:
        return whole
    lower = line.lower().replace("’", "'")
    for start, entry in lists.starts:
        if lower.startswith(start) and not _is_sentence(line, start, entry):
            return entry
    if _COUNTED.fullmatch(line) or _ADDRESS.fullmatch(line) or not plain:
        return Furniture(role="furniture", then="", words=line)
    words = plain.split()
    if all(word.isdigit() or word in lists.words for word in words) and len(line) < 100:
        return Furniture(role="furniture", then="", words="share buttons")
    return None


def _is_sentence(line: str, start: str, entry: Furniture) -> bool:
    """Whether a line that begins like a credit goes on as a sentence."""
    return entry.role == "byline" and start[0] != "(" and line.endswith(".")


def _plain(line: str) -> str:
    """The words alone, in lower case: "Share this »" is "share this"."""
    return _NO_WORD.sub(" ", line.lower()).strip()


@functools.cache
def _load() -> _Lists:
    with _FILE.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    made = [
        (
            row["match"],
            row["words"],
            Furniture(role=row["role"], then=row["then"], words=row["words"]),
        )
        for row in rows
    ]
    return _Lists(
        lines={words: entry for match, words, entry in made if match == "line"},
        starts=tuple((words, entry) for match, words, entry in made if match == "start"),
        words=frozenset(words for match, words, _ in made if match == "word"),
    )
