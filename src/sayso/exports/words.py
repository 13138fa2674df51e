"""Cells, voices and sentences in words, as tables and pages show them."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from sayso.model import Act, Cell, Claim, HowMany, Report, SaySo, Span, Value, When, Where, Who

# Control characters, and those that turn the direction of writing: a report must not move the
# cursor of a terminal or make a line read other than it stands (CVE-2021-42574).
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"\s")
_MANNERS = {"according_to": "according to", "narrated": ""}
_COUNTS = {
    "exact": "{low}",
    "at_least": "{low} or more",
    "at_most": "up to {high}",
    "about": "about {low}",
}
_NAMES_SHOWN = 3
PRONOUNS = frozenset(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his "
    "himself she her hers herself it its itself they them their theirs themselves who whom whose "
    "which that this these those one".split()
)


def visible(text: str) -> str:
    """The text with what a terminal would obey made visible; as many characters as before."""
    return without_controls(_SPACE.sub(" ", text))


def without_controls(text: str) -> str:
    """The text with control characters replaced one by one; white space stays."""
    return _UNSAFE.sub("\ufffd", text)


def published(report: Report) -> str | None:
    """The report's date as EDTF, None when it has none."""
    return report.published.edtf if report.published is not None else None


def meaning(cell: Cell) -> str:
    """What the cell's words were taken to mean; "" when that is no more than they say."""
    value: Value = cell.value
    if isinstance(value, Who):
        return _join(_name(value.name, cell), _party(value), _also(value, cell))
    if isinstance(value, Where):
        at = None
        if value.latitude is not None and value.longitude is not None:
            at = f"{value.latitude:.2f}, {value.longitude:.2f}"
        level = None if value.level == "unknown" else value.level
        return _join(_name(value.name, cell), level, value.country, at)
    if isinstance(value, When):
        return _when(value)
    if isinstance(value, HowMany):
        return _how_many(value)
    if isinstance(value, Act):
        return _join(act_name(value.type, value.mode), None if value.type else value.lemma)
    return _name(value, cell) or ""


def act_name(type_: str | None, mode: str | None) -> str:
    """The type and mode of an act as one word: "COERCE/arrest"; "untyped" outside the ontology."""
    return "/".join(part for part in (type_ or "untyped", mode) if part)


def voice(say_so: SaySo) -> str:
    """One link of the chain: who, how, and in what manner."""
    manner = _MANNERS.get(say_so.manner, say_so.manner)
    how = ", ".join(part for part in (say_so.stance, manner) if part)
    return f"{say_so.source.name} ({how})"


def chain(claim: Claim) -> str:
    """Who says it, the outermost first."""
    return " › ".join(voice(link) for link in claim.say_so)


def sentence_of(report: Report, claim: Claim) -> str:
    """The sentence that the claim stands in."""
    start, end = claim.sentence
    return report.text[start:end]


class Piece(NamedTuple):
    """A piece of a marked sentence: the beginning or end of a cell, or words."""

    kind: Literal["begin", "end", "words"]
    text: str  # "[" and "]" stand without colour
    field: str | None  # of the innermost cell; None outside all cells


def marked(report: Report, claim: Claim) -> Iterator[Piece]:
    """The claim's sentence in pieces, each cell between a beginning and an end."""
    start, end = claim.sentence
    found: dict[tuple[int, int], str] = {}
    for cell in claim.cells:
        first = cell.evidence[0]
        if isinstance(first, Span) and start <= first.start and first.end <= end:
            found.setdefault((first.start, first.end), cell.field)
    cuts = sorted({start, end, *(place for pair in found for place in pair)})
    for left, right in zip(cuts, cuts[1:], strict=False):
        opened = [pair for pair in found if pair[0] == left]
        inner = min(
            (pair for pair in found if pair[0] <= left and right <= pair[1]),
            key=lambda pair: pair[1] - pair[0],
            default=None,
        )
        field = None if inner is None else found[inner]
        for pair in sorted(opened, key=lambda pair: -pair[1]):
            yield Piece("begin", "[", found[pair])
        yield Piece("words", visible(report.text[left:right]), field)
        for pair in sorted((pair for pair in found if pair[1] == right), key=lambda p: -p[0]):
            yield Piece("end", "]", found[pair])


def _join(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _name(name: str, cell: Cell) -> str | None:
    return None if name.casefold() == cell.text.casefold() else name


def _party(value: Who) -> str | None:
    codes = " ".join(code for code in (value.country, value.sector) if code)
    return codes or None


def _also(value: Who, cell: Cell) -> str | None:
    known = {value.name.casefold(), cell.text.casefold()}
    known |= PRONOUNS
    unique = {name.casefold(): name for name in reversed(value.names)}
    others = [name for key, name in reversed(unique.items()) if key not in known]
    if not others:
        return None
    more = f" and {len(others) - _NAMES_SHOWN} more" if len(others) > _NAMES_SHOWN else ""
    return "also: " + "; ".join(others[:_NAMES_SHOWN]) + more


def _when(value: When) -> str:
    if value.edtf is None:
        return "unresolved"
    about = "about " if value.approximate else ""
    against = f" against {value.against}" if value.against else ""
    return f"{about}{value.edtf} ({value.basis.value}{against})"


def _how_many(value: HowMany) -> str:
    if value.wording in _COUNTS and value.low is not None and "{low}" in _COUNTS[value.wording]:
        number = _COUNTS[value.wording].format(low=value.low)
    elif value.wording == "at_most" and value.high is not None:
        number = f"up to {value.high}"
    else:
        low = "" if value.low is None else f"{value.low} or more"
        number = low if value.high is None else f"{value.low or 0} to {value.high}"
    return " ".join(part for part in (number or "some", value.unit) if part)
