"""Holidays and known happenings: named times, with the rules or days that fix them.

Comes in: the folder with the CSV files. Goes out: one TimeWords, looked up by a name's first word.
"""

import csv
import datetime
import functools
from pathlib import Path
from typing import Literal, get_args

import msgspec

from sayso.errors import LexiconError

HolidayKind = Literal["fixed", "nth", "easter", "election"]
HappeningKind = Literal["war", "revolution", "accord", "attack", "election", "other"]


class Holiday(msgspec.Struct, frozen=True, kw_only=True):
    """A day that comes every year."""

    name: str
    kind: HolidayKind
    month: int = 0  # 1..12, 0 for those that hang on Easter
    day: int = 0  # of the month; for Easter's kin the days from Easter Sunday
    weekday: int = -1  # 0 Monday
    nth: int = 0  # of the month; -1 the last


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened once, with its first and last day."""

    name: str
    start: str  # ISO 8601 day
    end: str | None  # None: not over when the list was made
    kind: HappeningKind


class Name(msgspec.Struct, frozen=True, kw_only=True):
    """One name in lower case, and words of which one must stand in the report for it to count."""

    words: str
    near: tuple[str, ...]
    entry: Holiday | Happening


class TimeWords(msgspec.Struct, frozen=True, kw_only=True):
    """All named times of one version."""

    names: dict[str, tuple[Name, ...]]  # by first word, longest first


def load_time_words(folder: Path) -> TimeWords:
    """The named times in the folder; LexiconError names the file, line and field at fault."""
    names: dict[str, list[Name]] = {}
    for name in (*_holidays(folder / "holidays.csv"), *_happenings(folder / "happenings.csv")):
        names.setdefault(_first_word(name.words), []).append(name)
    ordered = {
        first: tuple(sorted(group, key=lambda name: (-len(name.words), name.words)))
        for first, group in names.items()
    }
    return TimeWords(names=ordered)


@functools.cache
def shipped_time_words() -> TimeWords:
    """The named times that Sayso ships, loaded once."""
    return load_time_words(Path(__file__).parent / "time")


def _first_word(words: str) -> str:
    """The part before the first space, hyphen or apostrophe, as a tokenizer may cut it."""
    for mark in (" ", "-", "\u2013", "'"):
        words = words.split(mark)[0]
    return words


def _holidays(path: Path) -> list[Name]:
    names: list[Name] = []
    for number, row in _rows(path):
        if row["kind"] not in get_args(HolidayKind):
            raise _bad(path, number, "kind", row["kind"], "fixed, nth, easter or election")
        try:
            holiday = Holiday(
                name=row["name"],
                kind=row["kind"],  # type: ignore[arg-type]
                month=int(row["month"] or 0),
                day=int(row["day"] or 0),
                weekday=int(row["weekday"] or -1),
                nth=int(row["nth"] or 0),
            )
        except ValueError as error:
            raise _bad(path, number, "month, day, weekday, nth", str(error), "numbers") from error
        names += [Name(words=alias, near=(), entry=holiday) for alias in row["aliases"].split("|")]
    return names


def _happenings(path: Path) -> list[Name]:
    names: list[Name] = []
    for number, row in _rows(path):
        if row["kind"] not in get_args(HappeningKind):
            raise _bad(path, number, "kind", row["kind"], ", ".join(get_args(HappeningKind)))
        for field in ("start", "end"):
            try:
                if row[field] or field == "start":
                    datetime.date.fromisoformat(row[field])
            except ValueError as error:
                raise _bad(path, number, field, row[field], "a day, YYYY-MM-DD") from error
        happening = Happening(
            name=row["name"],
            start=row["start"],
            end=row["end"] or None,
            kind=row["kind"],  # type: ignore[arg-type]
        )
        spelled = [row["name"].lower() + ("@" + row["near"] if row["near"] else "")]
        for alias in [*spelled, *filter(None, row["aliases"].split("|"))]:
            words, _, near = alias.partition("@")
            words = words.removeprefix("the ")
            names.append(
                Name(words=words, near=tuple(filter(None, near.split("/"))), entry=happening)
            )
    return names


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [(number, row) for number, row in enumerate(csv.DictReader(lines), 2)]


def _bad(path: Path, number: int, field: str, found: str, expected: str) -> LexiconError:
    message = f"time/{path.name}:{number}: {field}: expected {expected}; found {found!r}."
    return LexiconError(message)
