"""Acts and operators as data: template sentences of lemmas and slots, read once into entries.

The pattern language is described in README.md beside this file. An operator is an entry with a
slot X for the
act it works on.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, get_args

import msgspec

from sayso.errors import LexiconError
from sayso.lexicon.entry_rows import (
    PLOVER_TYPES,
    STATES,
    check_length,
    check_words,
    read_mode,
    read_type,
    read_x_actor,
    read_x_status,
)

CLASSES = frozenset(
    ("person", "group", "org", "country", "armed", "official", "party", "place", "facility",
     "vehicle", "weapon", "money", "goods", "document", "norm", "speech", "event", "body",
     "disease", "animal", "abstract", "media", "helper", "single", "private",
     "must")  # must: of X only
)  # fmt: skip
PREPOSITIONS = frozenset(
    """about above across after against ahead along alongside amid among around as aside at away
    back before behind below beneath beside between beyond by despite down during following for
    from in inside into
    near of off on onto out outside over past per regarding round since through throughout to
    toward towards under until unto up upon versus via with within without""".split()
)
Pos = Literal["verb", "passive", "stative", "noun", "adj"]

_PIECE = re.compile(r"\[|\]|[^\s\[\]]+")
_SLOT = re.compile(r"([ATPIXN])(\+?)(?::(\S+))?$")
PARTICLES = frozenset(  # "on", "in", "over" and "around" head phrases too: "on trial", "in exile"
    (
        "out",
        "up",
        "off",
        "down",
        "away",
        "back",
        "aside",
        "ahead",
        "along",
        "apart",
        "together",
        "forward",
    )
)
_COLUMNS = ("mode", "x_status", "x_actor", "example", "non_example")
_DATIVE = frozenset(("to", "for"))  # an indirect object may stand for these
_OTHERWISE = _DATIVE | {"of"}  # told without the word: "gave Chad", "Chad's membership"
_ARTICLES = frozenset(("the", "a", "an"))


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a pattern that an argument fills."""

    letter: str  # A, T, P, I, X or N
    mutual: bool = False
    allow: frozenset[str] = frozenset()  # classes of which the filler must have one; empty: any
    deny: frozenset[str] = frozenset()  # classes of which it must have none


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What must or may stand beside the head."""

    kind: Literal["object", "word", "preposition", "possessive"]
    optional: bool = False
    words: frozenset[str] = frozenset()  # the word itself, or the prepositions
    slot: Slot | None = None
    fixed: frozenset[str] = frozenset()  # preposition + this word: "on trial"
    bare: bool = False  # the word itself stands without article or owner: "in office"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of acts/ or operators/."""

    line: str  # "acts/coerce.csv:17"; of a list of one's own "mine/acts/coerce.csv:17"
    pattern: str
    pos: Pos
    heads: tuple[str, ...]
    compound: tuple[str, ...] = ()  # lemmas that must modify a noun head
    subject: Slot | None = None
    parts: tuple[Part, ...] = ()
    type: (
        str | None
    )  # PLOVER type, state, "=keep", "=intend", "=stop"; None for operators without a type
    mode: str | None
    x_status: str | None = None
    x_actor: str | None = None  # "A", "T" or None
    operator: bool = False
    needs: tuple[frozenset[str], ...] = ()  # of each set one word must stand in the sentence
    weight: int = 0  # how specific: fixed words count 6, conditions 1, required slots 1
    example: str = ""
    non_example: str = ""


class Acts(msgspec.Struct, frozen=True, kw_only=True):
    """All entries, by the lemma of their head, and the algebra of operators."""

    by_head: dict[str, tuple[Entry, ...]]
    predicates: dict[str, tuple[Entry, ...]]  # "A be ready X", by the word after "be"
    stops: dict[tuple[str, str | None], tuple[str, str | None]]  # what stop(type, mode) is
    combine: dict[tuple[str, str, str | None], tuple[str, str | None]]  # operator over inner act

    def entries(self) -> Iterator[Entry]:
        """Every entry once, by its head words in the order of the files."""
        seen: set[str] = set()
        for entries in self.by_head.values():
            for entry in entries:
                if entry.line not in seen:
                    seen.add(entry.line)
                    yield entry


def load_acts(folder: Path, own: Path | None = None) -> Acts:
    """All acts, states and operators below `folder`; LexiconError names the file, line and field
    that is wrong.

    A line of `own`, a folder of the same layout, stands in the place of the lines of `folder` that
    have its pattern and part of speech.
    """
    entries = list(_entries(folder, ""))
    stops = _read_stops(folder / "operators" / "stops.csv")
    combine = _read_combine(folder / "operators" / "combine.csv")
    if own is not None:
        mine = list(_entries(own, f"{own.name}/"))
        replaced = {(entry.pos, entry.pattern) for entry in mine}
        entries = mine + [e for e in entries if (e.pos, e.pattern) not in replaced]
        stops |= _read_stops(own / "operators" / "stops.csv")
        combine |= _read_combine(own / "operators" / "combine.csv")
    by_head: dict[str, list[Entry]] = {}
    for entry in entries:
        for head in entry.heads:
            by_head.setdefault(head, []).append(entry)
    return Acts(
        by_head={head: tuple(found) for head, found in by_head.items()},
        predicates=_predicates(by_head.get("be", ())),
        stops=stops,
        combine=combine,
    )


def _entries(folder: Path, prefix: str) -> Iterator[Entry]:
    """The lines of a folder: acts, then states, then operators, in the order of the files."""
    for path in sorted((folder / "acts").glob("*.csv")):
        kind = _known_file(path, path.stem.upper(), PLOVER_TYPES)
        yield from _read_entries(path, kind=kind, prefix=prefix)
    for path in sorted((folder / "states").glob("*.csv")):
        kind = _known_file(path, path.stem, STATES)
        yield from _read_entries(path, kind=kind, prefix=prefix)
    for path in sorted((folder / "operators").glob("*.csv")):
        if path.stem not in ("stops", "combine"):
            yield from _read_entries(path, kind=None, prefix=prefix)


def _known_file(path: Path, kind: str, known: tuple[str, ...]) -> str:
    if kind not in known:
        names = ", ".join(f"{name.lower()}.csv" for name in known)
        message = f"{path}: the file's name is the type of its lines: expected one of {names}."
        raise LexiconError(message)
    return kind


def _predicates(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        first = next((part for part in entry.parts if part.kind == "word"), None)
        for word in sorted(first.words) if first else ():
            found.setdefault(word, []).append(entry)
    return {word: tuple(entries) for word, entries in found.items()}


def _read_entries(path: Path, *, kind: str | None, prefix: str) -> Iterator[Entry]:
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        expected = ("pos", "pattern", *(() if kind else ("type",)), *_COLUMNS)
        if tuple(reader.fieldnames or ()) != expected:
            message = f"{path}: expected the head line {','.join(expected)}"
            raise LexiconError(message)
        for row in reader:
            line = f"{prefix}{path.parent.name}/{path.name}:{reader.line_num}"
            check_length(row, line=line)
            yield parse_entry(row, line=line, type_=kind)


def parse_entry(row: dict[str, str], *, line: str, type_: str | None) -> Entry:
    """The entry that a CSV row holds; LexiconError when the row does not fit."""
    pattern = (row.get("pattern") or "").strip()
    pos = (row.get("pos") or "").strip()
    if pos not in get_args(Pos):
        message = f"{line}: pos: expected one of {', '.join(get_args(Pos))}; found {pos!r}"
        raise LexiconError(message)
    if type_ is None:
        type_ = read_type(row, line=line)
    subject, heads, compound, parts = _read_pattern(pattern, line=line)
    slots = [slot for slot in (subject, *(part.slot for part in parts)) if slot]
    return Entry(
        line=line,
        pattern=pattern,
        pos=pos,  # type: ignore[arg-type]
        heads=heads,
        compound=compound,
        subject=subject,
        parts=parts,
        type=type_,
        mode=read_mode(row, type_, line=line),
        x_status=read_x_status(row, line=line),
        x_actor=read_x_actor(row, frozenset(slot.letter for slot in slots), line=line),
        operator=any(slot.letter == "X" for slot in slots),
        needs=_needs(compound, parts),
        weight=_weight(compound, parts) + bool(subject and subject.allow) + 2 * (pos == "stative"),
        example=(row.get("example") or "").strip(),
        non_example=(row.get("non_example") or "").strip(),
    )


def _needs(compound: tuple[str, ...], parts: tuple[Part, ...]) -> tuple[frozenset[str], ...]:
    """The words without which the pattern cannot match, whatever the parse: a quick way out."""
    needs = [frozenset((word,)) for word in compound]
    for part in parts:
        if not part.optional:
            needs += [
                frozenset(word.rsplit("_", 1)[-1] for word in words)
                for words in (part.words, part.fixed)
                if words and not (part.kind == "preposition" and words & _OTHERWISE)
            ]
    return tuple(needs)


def _weight(compound: tuple[str, ...], parts: tuple[Part, ...]) -> int:
    weight = 4 * len(compound)
    for part in parts:
        if part.optional:
            continue
        weight += 6 if part.kind == "word" or part.fixed else 1
        weight += 1 if part.kind == "preposition" else 0
        weight += 1 if part.slot and (part.slot.allow or part.slot.deny) else 0
    return weight


def _read_slot(piece: str, *, line: str) -> Slot | None:
    match = _SLOT.match(piece)
    if match is None:
        return None
    allow: set[str] = set()
    deny: set[str] = set()
    for name in (match[3] or "").split("|"):
        if name:
            (deny if name.startswith("!") else allow).add(name.lstrip("!"))
    unknown = (allow | deny) - CLASSES
    if unknown:
        message = f"{line}: pattern: unknown class {sorted(unknown)}; known: {sorted(CLASSES)}"
        raise LexiconError(message)
    return Slot(
        letter=match[1], mutual=bool(match[2]), allow=frozenset(allow), deny=frozenset(deny)
    )


def _read_pattern(
    pattern: str, *, line: str
) -> tuple[Slot | None, tuple[str, ...], tuple[str, ...], tuple[Part, ...]]:
    # the tokenizer parts hyphens: "cease-fire" is a compound of three tokens
    pieces = _PIECE.findall(pattern.replace("-", "_-_"))
    subject: Slot | None = None
    heads: tuple[str, ...] = ()
    compound: tuple[str, ...] = ()
    parts: list[Part] = []
    optional = False
    i = 0
    while i < len(pieces):
        piece = pieces[i]
        after = pieces[i + 1] if i + 1 < len(pieces) else ""
        slot = _read_slot(piece, line=line)
        if piece in "[]":
            optional = piece == "["
        elif slot is not None and after in ("'s", "’s"):
            parts.append(Part(kind="possessive", optional=optional, slot=slot))
            i += 1
        elif slot is not None and not heads:
            subject = slot
        elif slot is not None:
            parts.append(Part(kind="object", optional=optional, slot=slot))
        elif not heads:
            if "|" in piece and "_" in piece:
                message = f"{line}: pattern: a compound among heads, {piece!r}: give each its line"
                raise LexiconError(message)
            *first, last = piece.split("_")
            heads, compound = tuple(last.split("|")), tuple(first)
        elif piece in _ARTICLES:
            pass
        elif _is_preposition(piece, after):
            j = i + 1
            while pieces[j] in _ARTICLES and j + 1 < len(pieces):
                j += 1
            inner = _read_slot(pieces[j], line=line)
            parts.append(_preposition(piece, inner, pieces[j], optional=optional))
            i = j
        else:
            words, bare = _bare(piece)
            check_words(words, pattern, line=line)
            parts.append(Part(kind="word", optional=optional, words=words, bare=bare))
        i += 1
    if not heads:
        message = f"{line}: pattern: no head word in {pattern!r}"
        raise LexiconError(message)
    return subject, heads, compound, tuple(parts)


def _is_preposition(piece: str, after: str) -> bool:
    """Whether a word takes the next piece as its complement; particles stand for themselves."""
    words = set(piece.split("|"))
    if not words & PREPOSITIONS or not after or after in "[]":
        return False
    if set(after.split("|")) & PREPOSITIONS:  # "pull out of P"
        return False
    return bool(_SLOT.match(after)) or not words <= PARTICLES


def _preposition(piece: str, slot: Slot | None, complement: str, *, optional: bool) -> Part:
    words = frozenset(piece.split("|"))
    if slot is not None:
        return Part(kind="preposition", optional=optional, words=words, slot=slot)
    fixed, bare = _bare(complement)
    return Part(kind="preposition", optional=optional, words=words, fixed=fixed, bare=bare)


def _bare(piece: str) -> tuple[frozenset[str], bool]:
    """The words of a piece, and whether a sign before them says that they stand bare."""
    return frozenset(piece.removeprefix("~").split("|")), piece.startswith("~")


def _read_stops(path: Path) -> dict[tuple[str, str | None], tuple[str, str | None]]:
    stops: dict[tuple[str, str | None], tuple[str, str | None]] = {}
    if path.exists():
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                stops[row["inner"], row["inner_mode"] or None] = (
                    row["stopped"],
                    row["mode"] or None,
                )
    return stops


def _read_combine(path: Path) -> dict[tuple[str, str, str | None], tuple[str, str | None]]:
    combine: dict[tuple[str, str, str | None], tuple[str, str | None]] = {}
    if path.exists():
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                key = (row["operator"], row["inner"], row["inner_mode"] or None)
                combine[key] = (row["result"], row["mode"] or None)
    return combine
