"""Mentions -> Claims: acts, operators, roles, say-so, status, when, where, states, namings."""

from sayso.claims.attribution import find_attributions
from sayso.claims.contexts import ContextFinder
from sayso.claims.events import EventFinder
from sayso.claims.namings import find_namings
from sayso.claims.say_so import Voices
from sayso.claims.sport import is_of_sport
from sayso.claims.time_cells import TimeCells
from sayso.claims.when import find_when
from sayso.lexicon import Lexicon
from sayso.model import (
    Attribution,
    Claim,
    LeftOut,
    Mentions,
    Report,
    Sentence,
)

__all__ = ["find_attributions", "find_claims", "find_when"]


def find_claims(
    report: Report,
    sentences: tuple[Sentence, ...],
    mentions: Mentions,
    attributions: tuple[Attribution, ...],
    lexicon: Lexicon,
    *,
    untyped: bool = False,
) -> tuple[tuple[Claim, ...], tuple[LeftOut, ...]]:
    """The claims of a report in text order, and a reason for each sentence that gives none.

    `untyped` keeps acts that have no PLOVER type, with type None.
    """
    times = TimeCells(report, find_when(report, sentences, mentions.times))
    voices = Voices(report, attributions, mentions, lexicon.reporting, sentences)
    finder = EventFinder(
        report,
        mentions,
        lexicon,
        time_of=times.of,
        voice_of=voices.at,
        untyped=untyped,
        sport=is_of_sport(sentences, lexicon.frames),
    )
    contexts = ContextFinder(report, sentences, mentions, lexicon)
    claims: list[Claim] = []
    left_out: list[LeftOut] = []
    for sentence in sentences:
        found, missed = finder.find(sentence)
        called = find_namings(report, sentence, mentions, lexicon.namings, voices.at)
        ordered = sorted([*found, *called], key=lambda claim: claim.trigger.start)
        claims += [contexts.with_contexts(claim, sentence) for claim in ordered]
        left_out += missed
    return tuple(claims), tuple(left_out)
