"""*I* in somebody's own words is who speaks: the parties of a claim by the innermost voice."""

import msgspec

from sayso.model import Cell, SaySo, Sentence, Span, Token, Who

FIRST_PERSON = frozenset(("i", "me", "myself"))
_SUBJECTS = frozenset(("I", "we", "We"))
_OWNERS = frozenset(("our", "Our", "my", "My"))
_REPORTERS = frozenset(("correspondent", "reporter", "reader", "source", "story", "report", "site"))
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


def own_word(sentence: Sentence) -> Token | None:
    """The *we* or *I* by which a sentence shows that somebody speaks for himself, as subject or
    owner; None in a report's own telling, which may send *our correspondent*."""
    for token in sentence.tokens:
        if token.text in _SUBJECTS and token.dep in ("nsubj", "nsubjpass"):
            return token
        if token.text in _OWNERS and sentence.head(token).lemma not in _REPORTERS:
            return token
    return None


def _is_first_person(cell: Cell) -> bool:
    return isinstance(cell.value, Who) and cell.text.lower() in FIRST_PERSON


def _spoken(cell: Cell, speaker: SaySo) -> Cell:
    named = tuple(one for one in speaker.evidence[:1] if isinstance(one, Span))
    return msgspec.structs.replace(
        cell, value=speaker.source, evidence=(*cell.evidence, *named), rule="speaker"
    )
