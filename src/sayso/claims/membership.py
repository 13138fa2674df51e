"""Whose people a party is: the organisation named in the phrase of a group or person.

Comes in: the head of a party's phrase. Goes out: the mention of a named organisation, or of an
army or a police, that the phrase itself gives: *guerrillas of the ELN*, *FMLN fighters*, *the
ELN's fighters*, *army troops*. Nothing is looked up: a group is nobody's unless its own words say
so.
"""

from collections.abc import Iterator

from sayso.model import Mention, Mentions, Sentence, Token

_PEOPLE = frozenset(("group", "person"))
_BEFORE = frozenset(("compound", "nmod", "amod", "poss"))
_FORCES = frozenset(("MIL", "COP"))  # there is one of a country: *army troops*
_OF = frozenset(("of", "from"))


def organisation_of(sentence: Sentence, mentions: Mentions, party: Mention) -> Mention | None:
    """The organisation that a group or person belongs to by its own phrase, None when none is
    named."""
    if party.kind not in _PEOPLE or party.form == "pronoun":
        return None
    for index in _around(sentence, sentence.tokens[party.token]):
        found = mentions.at(sentence.index, index)
        if found is None or found.kind != "organisation":
            continue
        if found.form == "name" or found.sector in _FORCES:
            return found if found.chain != party.chain else None
    return None


def _around(sentence: Sentence, head: Token) -> Iterator[int]:
    """Heads of the noun phrases before the noun, then of those it is *of* or *from*."""
    for child in sentence.children(head, *_BEFORE):
        yield child.index
    for prep in sentence.children(head, "prep"):
        if prep.lower in _OF:
            for child in sentence.children(prep, "pobj"):
                yield child.index
                yield from _around(sentence, child)
