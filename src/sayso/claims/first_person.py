"""*I* in somebody's own words is who speaks: the parties of a claim by the innermost voice."""

import msgspec

from sayso.model import Cell, SaySo, Span, Who

FIRST_PERSON = frozenset(("i", "me", "myself"))
_OWN_WORDS = frozenset(("direct", "mixed"))
_UNKNOWN = frozenset(("unnamed", "vague", "document"))


def with_speaker(cells: list[Cell], say_so: tuple[SaySo, ...]) -> list[Cell]:
    """The cells, each *I* and *me* filled with the speaker whose own words they are.

    The pronoun stays the cell's first words and the speaker's name stands beside it; under nobody
    known they stay as they are.
    """
    speaker = say_so[-1]
    if speaker.manner not in _OWN_WORDS or speaker.source_type in _UNKNOWN:
        return cells
    if speaker.source.kind not in ("person", "group"):
        return cells
    return [_spoken(cell, speaker) if _is_first_person(cell) else cell for cell in cells]


def _is_first_person(cell: Cell) -> bool:
    return isinstance(cell.value, Who) and cell.text.lower() in FIRST_PERSON


def _spoken(cell: Cell, speaker: SaySo) -> Cell:
    named = tuple(one for one in speaker.evidence[:1] if isinstance(one, Span))
    return msgspec.structs.replace(
        cell, value=speaker.source, evidence=(*cell.evidence, *named), rule="speaker"
    )
