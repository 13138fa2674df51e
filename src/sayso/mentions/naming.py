"""Names of a report and whom they name: same name, surname, acronym, shorter and longer forms."""

import unicodedata

from sayso.mentions.draft import Draft
from sayso.mentions.entity import Entity

_SUFFIXES = frozenset(
    """inc inc. corp corp. corporation company co co. ltd ltd. limited llc plc group ag sa s.a.
    gmbh nv holdings holding international motors computer & sas se ab spa jr. jr sr. iii ii
    organization organisation party movement motor industries airlines airways systems
technologies""".split()
)
_SMALL = frozenset(
    (
        "of",
        "the",
        "and",
        "for",
        "in",
        "on",
        "to",
        "de",
        "del",
        "la",
        "el",
        "y",
        "'s",
        "'",
        "-",
        "&",
        "a",
    )
)
_PEOPLE = frozenset(("person", None))


def plain_name(name: str) -> str:
    """A name for comparing: small letters, no accents, hyphens, dots or article."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    folded = folded.lower().replace("-", " ").replace(".", "").replace("’", "'")
    return " ".join(folded.removeprefix("the ").split())


class NameBook:
    """All names told so far in one report."""

    def __init__(self) -> None:
        """An empty book."""
        self._by_id: dict[str, Entity] = {}
        self._by_name: dict[str, Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self._by_initials: dict[str, Entity] = {}
        self._plain: dict[str, str] = {}
        self._here: dict[str, Entity] = {}

    def find(self, draft: Draft) -> tuple[Entity | None, str]:
        """Who bears the name, and by which rule; None when nobody so far does or more than
        one may."""
        here = _alive(self._here.get(draft.name))
        if here is not None:
            if draft.known is not here.known:
                draft.known = draft.kind = draft.country = draft.sector = None
            return here, "acronym"
        known = draft.known
        if known is not None and not (draft.title and known.kind == "place"):
            found = _alive(self._by_id.get(self.identity(draft)))
            if found is not None:
                same = any(draft.name == name for name in found.names)
                return found, "same name" if same else "same actor by the lists"
            if known.kind == "place" or known.sort in ("adjective", "people", "seat"):
                return None, ""
        plain = self._read(draft.name)
        found = _alive(self._by_name.get(plain))
        if found is not None:
            return found, "same name"
        words = plain.split()
        if len(words) == 1:
            return self._single(draft, words[0])
        return self._longer(draft, words)

    def call(self, entity: Entity, acronym: str) -> None:
        """Note what the report itself says an acronym stands for: it outweighs the lists."""
        self._here[acronym] = entity

    def surname(self, word: str) -> tuple[Entity | None, str]:
        """The one person told of so far who bears the surname."""
        people = [
            one
            for one in self._by_last.get(word.lower(), ())
            if not one.gone and one.kind == "person"
        ]
        return (people[0], "surname") if len(people) == 1 else (None, "")

    def add(self, entity: Entity, draft: Draft) -> None:
        """Note the name of a draft that has joined an entity."""
        known = draft.known
        if known is not None:
            self._by_id.setdefault(self.identity(draft), entity)
            if known.kind not in ("person", "organisation", "group"):
                return
        plain = self._read(draft.name)
        if plain in self._by_name and self._by_name[plain] is entity:
            return
        self._by_name[plain] = entity
        words = plain.split()
        if not words:
            return
        if len(words) > 1:
            last = words[-1]
            if last in ("jr", "sr", "ii", "iii") and len(words) > 2:
                last = words[-2]
            _note(self._by_last, last, entity)
            _note(self._by_first, words[0], entity)
            if len(words) > 2 and len(words[-2]) > 2 and entity.kind == "person":
                _note(self._by_last, words[-2], entity)  # "Jaramillo" of "Jaramillo Ossa"
            for initials in _initials(draft.name):
                self._by_initials.setdefault(initials, entity)

    @staticmethod
    def identity(draft: Draft) -> str:
        """The key of what the lists say a name stands for: peoples and seats are not their
        country."""
        known = draft.known
        if known is None:
            return ""
        if known.sort == "people" or known.sort == "adjective" and draft.form == "nominal":
            return f"people:{known.id}"
        if known.sort == "seat":
            return f"seat:{draft.name}"
        if known.kind == "place" and draft.kind == "organisation" and known.sort == "capital":
            return f"country:{known.country}"
        return known.id

    def _single(self, draft: Draft, word: str) -> tuple[Entity | None, str]:
        people = [
            one for one in self._by_last.get(word, ()) if not one.gone and one.kind in _PEOPLE
        ]
        if draft.gender is not None:
            people = [one for one in people if one.gender in (None, draft.gender)]
        if len(people) == 1:
            return people[0], "surname"
        if people:
            return None, ""
        if draft.name.isupper():
            found = _alive(self._by_initials.get(word))
            if found is not None and found.kind != "person":
                return found, "acronym"
        first = [one for one in self._by_first.get(word, ()) if not one.gone]
        if len(first) == 1 and not draft.title:
            one = first[0]
            if one.kind == "person":
                return one, "given name"
            rest = plain_name(one.names[0]).split()[1:]
            if one.names and all(part in _SUFFIXES for part in rest):
                return one, "short form"
        return None, ""

    def _longer(self, draft: Draft, words: list[str]) -> tuple[Entity | None, str]:
        last = words[-1]
        for one in self._by_last.get(last, ()):
            if one.gone or one.kind not in _PEOPLE:
                continue
            for name in one.names:
                other = self._read(name).split()
                if len(other) > 1 and other[-1] == last and other[0] == words[0]:
                    return one, "same name"
                if len(other) > 1 and (set(other) <= set(words) or set(words) <= set(other)):
                    return one, "same name"
        if len(words) > 2:
            shorter = _alive(self._by_name.get(" ".join(words[:-1])))
            if shorter is not None and shorter.kind == "person":
                return shorter, "same name"
        stem = list(words)
        while len(stem) > 1 and stem[-1] in _SUFFIXES:
            stem.pop()
            found = _alive(self._by_name.get(" ".join(stem)))
            if found is not None and found.kind != "person":
                return found, "short form"
        single = _alive(self._by_name.get(last))
        if single is not None and draft.title and single.kind in _PEOPLE:
            return single, "surname"
        if (
            single is not None
            and single.kind == "person"
            and len(words) == 2
            and draft.known is None
        ):
            return single, "surname"
        for initials in _initials(draft.name):
            found = _alive(self._by_name.get(initials))
            if (
                found is not None
                and found.kind != "person"
                and any(name.isupper() for name in found.names)
            ):
                return found, "acronym"
        return None, ""

    def _read(self, name: str) -> str:
        plain = self._plain.get(name)
        if plain is None:
            plain = self._plain[name] = plain_name(name)
        return plain


def abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters can be the initials of the name, small words counted or not."""
    letters = acronym.replace(".", "").lower()
    return (
        letters in _initials(name)
        or all(letter in name.lower() for letter in letters)
        and letters[0] == name.removeprefix("the ")[:1].lower()
    )


def _alive(entity: Entity | None) -> Entity | None:
    return entity if entity is not None and not entity.gone else None


def _note(index: dict[str, list[Entity]], key: str, entity: Entity) -> None:
    found = index.setdefault(key, [])
    if entity not in found:
        found.append(entity)


def _initials(name: str) -> tuple[str, ...]:
    """The acronyms that a name of several words may have, in small letters: with and without
    small words."""
    words = [
        word
        for word in name.replace("-", " ").replace("'", " ").split()
        if word[:1].isalpha() and word != "s"
    ]
    big = [word[0] for word in words if word.lower() not in _SMALL]
    if len(big) < 2:
        return ()
    short = "".join(big).lower()
    whole = "".join(word[0] for word in words).lower()
    return (short,) if short == whole else (short, whole)
