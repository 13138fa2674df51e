"""Reporting words: which verbs, nouns, phrases and adverbs put words into somebody's mouth.

Comes in: the folder with the CSV files. Goes out: one Reporting, looked up by lemma or first
word.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args

import msgspec

from sayso.errors import LexiconError
from sayso.model import Manner, Stance

ReportingType = Literal["speech", "attitude"]
SourceType = Literal["document", "unnamed", "vague"]

CLAUSES = frozenset("that bare wh quote infinitive object_infinitive".split())
OBJECTS = frozenset("np np_given complement passive".split())
"""np: the object is what is said; np_given: it is taken as given (condemned the raid);
complement: called it a raid; passive: is said to have raided. A complement may have a stance of its
own: object_infinitive=asks (told the army to raid it)."""
PREPOSITIONS = frozenset("of for against about on over to at in with from as".split())
COMPLEMENTS = CLAUSES | OBJECTS | PREPOSITIONS
ADJUNCTS = {"about": ("about", "on", "over", "regarding"), "for": ("for",)}


class Word(msgspec.Struct, frozen=True, kw_only=True):
    """One reporting verb, noun, phrase or adverb."""

    lemma: str  # parts of a phrasal verb stand apart: "point out"
    complements: frozenset[str]
    stance: Stance
    type: ReportingType
    entry: str  # where it stands: "reporting/verbs.csv:17"
    example: str
    non_example: str = ""
    manner: Manner = "indirect"
    part: str = ""  # the second part of a phrasal verb or idiom: "out"
    prepositions: frozenset[str] = frozenset()  # those that open its content
    stances: dict[str, Stance] = {}  # of complements that have their own: told them to leave


class Reporting(msgspec.Struct, frozen=True, kw_only=True):
    """All reporting words of one version."""

    verbs: dict[str, Word]  # by lemma, one word
    phrasal: dict[str, tuple[Word, ...]]  # by the lemma of the verb, longest first
    nouns: dict[str, Word]  # by lemma
    phrases: dict[str, tuple[tuple[tuple[str, ...], Word], ...]]  # by first word, longest first
    adverbs: dict[str, Word]  # "reportedly"
    adjectives: dict[str, Word]  # "alleged"
    predicates: dict[str, Word]  # "was sure that"
    sources: dict[str, SourceType]  # nouns that are documents or vague sources, by lemma

    @property
    def words(self) -> tuple[Word, ...]:
        """Every entry, in the order of the files."""
        phrasal = (word for group in self.phrasal.values() for word in group)
        phrases = (word for group in self.phrases.values() for _, word in group)
        return (
            *self.verbs.values(),
            *phrasal,
            *self.nouns.values(),
            *phrases,
            *self.adverbs.values(),
            *self.adjectives.values(),
            *self.predicates.values(),
        )


def load_reporting(folder: Path) -> Reporting:
    """The reporting words in `folder`; LexiconError names file, line and field of a misfit."""
    verbs: dict[str, Word] = {}
    phrasal: dict[str, list[Word]] = {}
    for word in _words(folder, "verbs.csv", "lemma"):
        if word.part:
            phrasal.setdefault(word.lemma.split()[0], []).append(word)
        else:
            verbs[word.lemma] = word
    phrases: dict[str, list[tuple[tuple[str, ...], Word]]] = {}
    for word in _words(folder, "phrases.csv", "pattern"):
        parts = tuple(word.lemma.replace("N's", "N 's").split())
        phrases.setdefault(parts[0], []).append((parts, word))
    marks = list(_words(folder, "words.csv", "word"))
    positions = {row["word"]: row["pos"] for _, row in _rows(folder / "words.csv")}
    return Reporting(
        verbs=verbs,
        phrasal={key: tuple(sorted(group, key=_longest)) for key, group in phrasal.items()},
        nouns={word.lemma: word for word in _words(folder, "nouns.csv", "lemma")},
        phrases={
            key: tuple(sorted(group, key=lambda pair: -len(pair[0])))
            for key, group in phrases.items()
        },
        adverbs={word.lemma: word for word in marks if positions[word.lemma] == "adverb"},
        adjectives={word.lemma: word for word in marks if positions[word.lemma] == "adjective"},
        predicates={word.lemma: word for word in marks if positions[word.lemma] == "predicate"},
        sources=dict(_sources(folder / "sources.csv")),
    )


def _longest(word: Word) -> tuple[int, str]:
    return -len(word.lemma), word.lemma


def _words(folder: Path, name: str, key: str) -> Iterator[Word]:
    seen: set[str] = set()
    for line, row in _rows(folder / name):
        where = f"reporting/{name}:{line}"
        lemma = row[key]
        codes, stances = _codes(row.get("complements") or "")
        complements = frozenset(codes)
        _check(where, key, lemma, ok=bool(lemma) and lemma not in seen)
        _check(
            where,
            "complements",
            " ".join(complements),
            ok=complements <= COMPLEMENTS or name != "verbs.csv",
        )
        for stance in (row["stance"], *stances.values()):
            _check(where, "stance", stance, ok=stance in get_args(Stance))
        _check(where, "type", row["type"], ok=row["type"] in get_args(ReportingType))
        _check(where, "example", row["example"], ok=bool(row["example"]))
        seen.add(lemma)
        yield msgspec.convert(
            {
                "lemma": lemma,
                "complements": complements,
                "stance": row["stance"],
                "type": row["type"],
                "entry": where,
                "example": row["example"],
                "non_example": row["non_example"] or "",
                "manner": row.get("manner") or "indirect",
                "part": lemma.partition(" ")[2],
                "prepositions": _prepositions(complements),
                "stances": stances,
            },
            Word,
        )


def _codes(written: str) -> tuple[list[str], dict[str, str]]:
    """The complements of a line, and the stances of those that have one: infinitive=promises."""
    pairs = [code.partition("=") for code in written.split()]
    return [code for code, _, _ in pairs], {code: stance for code, _, stance in pairs if stance}


def _prepositions(complements: frozenset[str]) -> frozenset[str]:
    """The prepositions that open a content; "about" stands for the whole family."""
    found = {word for code in complements & PREPOSITIONS for word in ADJUNCTS.get(code, (code,))}
    return frozenset(found)


def _sources(path: Path) -> Iterator[tuple[str, SourceType]]:
    for line, row in _rows(path):
        kind = row["type"]
        _check(f"reporting/{path.name}:{line}", "type", kind, ok=kind in get_args(SourceType))
        yield row["lemma"], msgspec.convert(kind, SourceType)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and row of each data line; LexiconError when the file is missing."""
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            for row in reader:
                yield reader.line_num, row
    except OSError as error:
        message = (
            f"{path.name}: expected a file in {path.parent.name}/, found none. Install Sayso again."
        )
        raise LexiconError(message) from error


def _check(where: str, field: str, value: str, *, ok: bool) -> None:
    if not ok:
        message = f"{where}: {field} does not fit: found {value!r}. See lexicon/README.md."
        raise LexiconError(message)
