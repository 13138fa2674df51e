"""The world as Sayso knows it: countries, bodies, groups, offices and places, from checked lists.

Comes in: the folder of CSV files. Goes out: a World, read once, never changed. Facts only: no
evaluative word gives a sector or a code (see world/README.md for where each list comes from).
"""

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from sayso.errors import LexiconError

_ACTOR_FILES = {
    "bodies": "body",
    "groups": "armed group",
    "parties": "party",
    "services": "service",
    "media": "media",
    "ngos": "ngo",
    "firms": "firm",
    "products": "product",
    "leaders": "leader",
}
_KINDS = frozenset(("person", "organisation", "group", "place", "thing"))
_LEVELS = frozenset(("site", "city", "district", "province", "country", "region"))
_SECTORS = frozenset(
    ("", *"COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB".split())
) | frozenset("MED OPP PRE REF REL SOC".split())
_CODE = re.compile(r"[A-Z]{3}")
_FIRST = re.compile(r"[^\W_]+")


class Known(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What one spelling of a list stands for."""

    id: str  # names it across reports: "country:IRN", "armed group:Shining Path"
    name: str  # its usual name
    sort: str  # country, people, adjective, capital, seat, body, armed group, party, place ...
    kind: str  # person, organisation, group, place, thing
    country: str | None = None  # ISO 3166 alpha-3 or a PLOVER special code
    sector: str | None = None  # PLOVER sector
    level: str | None = None  # for places: site, city, province ...
    latitude: float | None = None  # degrees
    longitude: float | None = None
    office: str | None = None  # for persons: the office that made them known
    since: int | None = None  # for persons: first and last year of that office
    until: int | None = None


class Role(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a common noun says of whom it names."""

    word: str  # one or more words in lower case
    words: tuple[str, ...]  # the same, apart
    kind: str
    sector: str | None
    sort: str  # "office", "role", "body", "people"


class World(msgspec.Struct, frozen=True, kw_only=True):
    """All lists, by the look-ups that rules make."""

    spellings: dict[str, tuple[tuple[str, Known], ...]]  # by first word, the longest spelling first
    countries: dict[str, Known]  # by code
    roles: dict[str, tuple[Role, ...]]  # by last word, the longest first
    modifiers: dict[str, str]  # a modifier (one or two words) -> the sector it gives
    sites: dict[str, str]  # a noun for a kind of place -> its level
    givens: dict[str, str]  # given name -> "f", "m" or "b"
    titles: dict[str, tuple[str, str]]  # form of address -> (gender or "", the rank it shortens)
    surnames: frozenset[str]  # role nouns that are common surnames too: "Baker", "King"
    endings: frozenset[str]  # last words of names of firms and bodies: "inc", "ministry"
    context: dict[
        str, str
    ]  # spelling -> "free" (always meant) or "told" (only where its country is told of)
    cities: dict[str, tuple[tuple[str, str, str, float, float, int], ...]]
    # city name -> (usual name, country, division, latitude, longitude, thousands of people)
    divisions: dict[
        str, tuple[str, ...]
    ]  # name of a province or state -> the countries that have one

    def role(self, words: tuple[str, ...]) -> Role | None:
        """The longest role noun that the words (in lower case) end with, None when they
        end with none."""
        for role in self.roles.get(words[-1], ()):
            if words[-len(role.words) :] == role.words:
                return role
        return None

    def rank(self, word: str) -> str:
        """The rank that a short form stands for (*gen.* general); the word itself for any other."""
        called = self.titles.get(word)
        return called[1] or word if called is not None else word

    def named(self, name: str) -> Known | None:
        """What a whole name stands for in the lists, None when it is in none."""
        for spelling, known in self.spellings.get(first_word(name), ()):
            if spelling == name:
                return known
        return None


def first_word(text: str) -> str:
    """The letters and digits that a text begins with; the text itself when it begins with a
    sign."""
    found = _FIRST.match(text)
    return found.group() if found else text


def load_world(folder: Path) -> World:
    """The lists of a folder; LexiconError names the file, line and field that does not fit."""
    spellings: dict[str, list[tuple[str, Known]]] = {}
    countries: dict[str, Known] = {}
    for spelling, known in _spellings(folder, countries):
        if not spelling.startswith("the "):
            spellings.setdefault(first_word(spelling), []).append((spelling, known))
    return World(
        spellings={first: _longest_first(found) for first, found in spellings.items()},
        countries=countries,
        roles=_roles(folder / "roles.csv"),
        modifiers={row["word"]: _sector(row) for row in _rows(folder / "modifiers.csv")},
        sites={row["word"]: _one_of(row, "level", _LEVELS) for row in _rows(folder / "sites.csv")},
        givens={row["name"]: row["gender"] for row in _rows(folder / "givens.csv")},
        titles={row["title"]: (row["gender"], row["rank"]) for row in _rows(folder / "titles.csv")},
        surnames=frozenset(row["name"] for row in _rows(folder / "surnames.csv")),
        endings=frozenset(row["word"] for row in _rows(folder / "endings.csv")),
        context={row["spelling"]: row["need"] for row in _rows(folder / "context.csv")},
        cities=_cities(folder / "cities.csv"),
        divisions=_divisions(folder / "divisions.csv"),
    )


def _spellings(folder: Path, countries: dict[str, Known]) -> Iterator[tuple[str, Known]]:
    """Every spelling with what it stands for; of equal spellings the first one counts."""
    yield from _country_spellings(folder / "countries.csv", countries)
    for stem, sort in _ACTOR_FILES.items():
        for row in _rows(folder / f"{stem}.csv"):
            name = row["name"]
            known = Known(
                id=f"{sort}:{name}",
                name=name,
                sort=sort,
                kind=_one_of(row, "kind", _KINDS),
                country=_code(row),
                sector=_sector(row) or None,
                office=row.get("office") or None,
                since=_year(row.get("from")),
                until=_year(row.get("until")),
            )
            for spelling in (name, *_parts(row["aliases"])):
                yield spelling, known
    yield from _people_spellings(folder / "peoples.csv")
    for row in _rows(folder / "places.csv"):
        name = row["name"]
        known = Known(
            id=f"place:{name}",
            name=name,
            sort="place",
            kind="place",
            country=_code(row),
            level=_one_of(row, "level", _LEVELS),
            latitude=_degrees(row["latitude"]),
            longitude=_degrees(row["longitude"]),
        )
        for spelling in (name, *_parts(row["aliases"])):
            yield spelling, known


def _people_spellings(path: Path) -> Iterator[tuple[str, Known]]:
    """Peoples that are no nation of a state: *Yoruba*, *Kurds*."""
    for row in _rows(path):
        name = row["name"]
        made = [
            Known(
                id=f"people:{name}",
                name=name,
                sort=sort,
                kind="group",
                country=_code(row),
                sector=sector,
            )
            for sort, sector in (("adjective", None), ("people", "CVL"))
        ]
        yield row["adjective"], made[0]
        for spelling in (name, *_parts(row["people"])):
            yield spelling, made[1]


def _country_spellings(path: Path, countries: dict[str, Known]) -> Iterator[tuple[str, Known]]:
    for row in _rows(path):
        code, name, status = row["code"], row["name"], row["status"]
        sovereign = status == "country"
        known = Known(
            id=f"{status}:{code if sovereign else name}",
            name=name,
            sort="country" if status != "territory" else "territory",
            kind="place",
            country=_code(row),
            level="country" if status != "territory" else "region",
            latitude=_degrees(row["latitude"]),
            longitude=_degrees(row["longitude"]),
        )
        if sovereign or code not in countries:
            countries.setdefault(code, known)
        for spelling in (name, *_parts(row["aliases"])):
            yield spelling, known
        yield from _others(row, known)


def _others(row: dict[str, str], known: Known) -> Iterator[tuple[str, Known]]:
    """Adjectives, people, capitals and seats of government of a country."""
    made = {
        sort: msgspec.structs.replace(known, sort=sort, kind=kind, sector=sector, level=level)
        for sort, kind, sector, level in (
            ("people", "group", "CVL", None),
            ("adjective", "group", None, None),
            ("seat", "organisation", "GOV", None),
        )
    }
    adjectives = _parts(row["adjectives"])
    for spelling in adjectives:
        yield spelling, made["adjective"]
    for spelling in _parts(row["people"]):
        if spelling not in adjectives:
            yield spelling, made["people"]
    for spelling in _parts(row["governments"]):
        yield spelling, made["seat"]
    for number, spelling in enumerate(_parts(row["capitals"])):
        yield (
            spelling,
            Known(
                id=f"capital:{spelling}",
                name=spelling,
                sort="capital" if number == 0 or row["status"] == "country" else "place",
                kind="place",
                country=known.country,
                level="city",
            ),
        )


def _longest_first(found: list[tuple[str, Known]]) -> tuple[tuple[str, Known], ...]:
    kept: dict[str, Known] = {}
    for spelling, known in found:
        kept.setdefault(spelling, known)
    return tuple(sorted(kept.items(), key=lambda item: -len(item[0])))


def _roles(path: Path) -> dict[str, tuple[Role, ...]]:
    roles: dict[str, list[Role]] = {}
    for row in _rows(path):
        word = row["word"]
        role = Role(
            word=word,
            words=tuple(word.split(" ")),
            kind=_one_of(row, "kind", _KINDS),
            sector=_sector(row) or None,
            sort=row["class"],
        )
        roles.setdefault(word.rsplit(" ", 1)[-1], []).append(role)
    return {
        last: tuple(sorted(found, key=lambda role: -len(role.word)))
        for last, found in roles.items()
    }


def _cities(path: Path) -> dict[str, tuple[tuple[str, str, str, float, float, int], ...]]:
    cities: dict[str, list[tuple[str, str, str, float, float, int]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for name, aliases, country, division, latitude, longitude, thousands in rows:
            place = (name, country, division, float(latitude), float(longitude), int(thousands))
            cities.setdefault(name, []).append(place)
            if aliases:
                for alias in aliases.split("|"):
                    cities.setdefault(alias, []).append(place)
    return {name: tuple(found) for name, found in cities.items()}


def _divisions(path: Path) -> dict[str, tuple[str, ...]]:
    divisions: dict[str, tuple[str, ...]] = {}
    for row in _rows(path):
        divisions[row["name"]] = (*divisions.get(row["name"], ()), row["country"])
    return divisions


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        head = [sys.intern(cell) for cell in next(rows)]
        for number, cells in enumerate(rows, start=2):
            if len(cells) != len(head):
                message = (
                    f"{path.name}: line {number}: {len(cells)} cells where the head has {len(head)}"
                )
                raise LexiconError(message)
            row = dict(zip(head, cells, strict=True))
            row[""] = f"{path.name}: line {number}"
            yield row


def _one_of(row: dict[str, str], field: str, allowed: frozenset[str]) -> Any:
    value = row[field]
    if value not in allowed:
        message = f"{row['']}: {field} is {value!r}, expected one of {', '.join(sorted(allowed))}"
        raise LexiconError(message)
    return value


def _sector(row: dict[str, str]) -> str:
    return str(_one_of(row, "sector", _SECTORS))


def _code(row: dict[str, str]) -> str | None:
    value = row["code"] if "code" in row else row["country"]
    if value and not _CODE.fullmatch(value):
        message = f"{row['']}: {value!r} is no code of three capitals"
        raise LexiconError(message)
    return value or None


def _degrees(value: str) -> float | None:
    return float(value) if value else None


def _year(value: str | None) -> int | None:
    return int(value) if value else None


def _parts(cell: str) -> list[str]:
    return cell.split("|") if cell else []
