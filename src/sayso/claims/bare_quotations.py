"""Quotations without a cue of their own: whose are they?

The speaker of the sentence before goes on in them (also at the head of the next paragraph), a
quotation resumed after an inserted cue belongs to that cue, a dash and a name after a quotation
name its speaker.
"""

import re
from bisect import bisect_right
from collections.abc import Container

from sayso.claims.drafts import Draft, Outermost
from sayso.claims.quotes import Quotation
from sayso.claims.speakers import noun_phrase
from sayso.lexicon.reporting import Reporting
from sayso.model import Report, Sentence

_ENDS = frozenset((".", "!", "?", "…", "”", '"', "'", "’", "»", ""))
_CREDIT = re.compile(
    r"\s*[-–—―]{1,2}\s?((?:[A-Z][^\s,.;:!?]*)(?:[ ,]+[^\s.;:!?]+){0,7})\.?[ \t]*(?=\n|$)"
)
_PEOPLE = frozenset(("he", "she", "they"))
_VERBAL = frozenset(  # verbs of acts by words that take no reported clause
    """speak condemn praise criticise criticize denounce defend respond reply address apologise
    apologize welcome reject thank oppose blame disagree agree talk""".split()
)
_NEAR = 3  # sentences
_UNNAMED = ("noun", "adj", "adverb")


def assign_bare_quotations(
    report: Report,
    sentences: tuple[Sentence, ...],
    drafts: list[Draft],
    quotations: Outermost,
    reporting: Reporting,
) -> None:
    """Give each quotation that no draft holds to its speaker's draft, or make one of a credit."""
    starts = [sentence.start for sentence in sentences]
    taken = sorted(
        stretch
        for draft in drafts
        if not draft.cue
        or quotations.at(draft.cue[0][0]) < 0  # a voice inside a quotation does not own it
        for stretch in draft.content
    )
    speakers = sorted(
        (
            draft
            for draft in drafts
            if draft.source
            and not draft.rule.startswith(_UNNAMED)
            and (not draft.cue or quotations.at(draft.cue[0][0]) < 0)
        ),
        key=_order,
    )
    reached = [_reach(draft) for draft in speakers]
    opened = [start for start, _ in taken]
    farthest: list[int] = []
    for _, end in taken:
        farthest.append(max(end, farthest[-1] if farthest else 0))
    credited: list[Draft] = []
    verbs = reporting.verbs
    latest: Draft | None = None
    for quotation in quotations.items:
        last = bisect_right(opened, quotation.end - 1) - 1
        if not quotation.is_speech or (last >= 0 and farthest[last] > quotation.start):
            continue
        credit = _CREDIT.match(report.text, quotation.end)
        if credit is not None:
            credited.append(_credited(sentences, starts, quotation, credit))
            continue
        colon = _before_colon(report, sentences, starts, quotation)
        if colon is not None:
            credited.append(colon)
            continue
        place = bisect_right(reached, quotation.start) - 1
        if place >= 0 and (latest is None or reached[place] > _reach(latest)):
            latest = speakers[place]
        if latest is not None and _goes_on(report, sentences, starts, latest, quotation):
            if latest.rule.startswith("object given"):
                latest = _told_again(latest, quotation)  # "condemned the raid" says no content
                credited.append(latest)
            else:
                latest.content.append((quotation.start, quotation.end))
            continue
        teller = _after_verbal_act(report, sentences, starts, quotation, verbs)
        if teller is not None:
            credited.append(teller)
            latest = teller
        elif _stands_alone(report, sentences, starts, quotation):
            if latest is not None and _is_near(report, sentences, starts, latest, quotation):
                latest.content.append((quotation.start, quotation.end))
            else:
                credited.append(_unnamed(sentences, starts, quotation))
    drafts += credited


def _reach(draft: Draft) -> int:
    return max(end for _, end in (*draft.source, *draft.cue, *draft.content))


def _order(draft: Draft) -> tuple[int, int]:
    """By where they end; of those that end together the outermost last."""
    return _reach(draft), -draft.start


def _goes_on(
    report: Report,
    sentences: tuple[Sentence, ...],
    starts: list[int],
    latest: Draft,
    quotation: Quotation,
) -> bool:
    """Whether only the rest of the sentence stands between what the speaker said and this."""
    text = report.text
    block = report.blocks[quotation.block]
    before = text[block.start : quotation.start].rstrip()[-1:]
    last = sentences[max(0, bisect_right(starts, _reach(latest) - 1) - 1)]
    own = max(0, bisect_right(starts, quotation.inner[0]) - 1)
    if before in _ENDS:
        gap = (
            text[max(last.end, _reach(latest)) : quotation.start]
            if last.end <= quotation.start
            else ""
        )
        return not any(character.isalnum() for character in gap)
    resumed = latest.sentence == own and before == ","
    return resumed and latest.rule.startswith(("before", "inserted"))


def _stands_alone(
    report: Report, sentences: tuple[Sentence, ...], starts: list[int], quotation: Quotation
) -> bool:
    """Whether a quotation is a sentence or more by itself, so that it is nobody's but a speaker's:
    it follows a stop or opens its paragraph, ends in a stop, and nothing goes on after it."""
    text = report.text
    sentence = sentences[max(0, bisect_right(starts, quotation.inner[0]) - 1)]
    if not quotation.closed or sentence.role == "title":
        return False
    block = report.blocks[quotation.block]
    if text[block.start : quotation.start].rstrip()[-1:] not in _ENDS:
        return False
    if text[quotation.inner[1] - 1] not in ".!?…":
        return False
    return not text[quotation.end : quotation.end + 2].strip()[:1].islower()


def _is_near(
    report: Report,
    sentences: tuple[Sentence, ...],
    starts: list[int],
    latest: Draft,
    quotation: Quotation,
) -> bool:
    """Whether the speaker of this paragraph spoke at most two sentences before."""
    if _reach(latest) < report.blocks[quotation.block].start:
        return False
    own = bisect_right(starts, quotation.inner[0]) - 1
    return own - bisect_right(starts, _reach(latest) - 1) < _NEAR


def _unnamed(sentences: tuple[Sentence, ...], starts: list[int], quotation: Quotation) -> Draft:
    """Words in quotation marks that nothing gives to anybody: said, by nobody named."""
    index = max(0, bisect_right(starts, quotation.start) - 1)
    return Draft(
        sentence=sentences[index].index,
        source=[],
        cue=[],
        content=[(quotation.start, quotation.end)],
        word=None,
        rule="bare quotation",
    )


def _before_colon(
    report: Report, sentences: tuple[Sentence, ...], starts: list[int], quotation: Quotation
) -> Draft | None:
    """The premier defended the cut: "…": the subject of the main verb says it."""
    if report.text[max(0, quotation.start - 2) : quotation.start].rstrip()[-1:] != ":":
        return None
    sentence = sentences[max(0, bisect_right(starts, quotation.start - 1) - 1)]
    root = sentence.tokens[sentence.root]
    subject = sentence.child(root, "nsubj")
    if (
        root.tag[0] != "V"
        or root.start > quotation.start
        or subject is None
        or subject.index > root.index
    ):
        return None
    if subject.ent not in ("PERSON", "ORG") and subject.lower not in _PEOPLE:
        return None
    first, last = noun_phrase(sentence, subject, high=root.index - 1)
    return Draft(
        sentence=sentence.index,
        source=[(sentence.tokens[first].start, sentence.tokens[last].end)],
        cue=[(root.start, root.end)],
        content=[(quotation.start, quotation.end)],
        word=None,
        rule="colon clause",
    )


def _after_verbal_act(
    report: Report,
    sentences: tuple[Sentence, ...],
    starts: list[int],
    quotation: Quotation,
    verbs: Container[str],
) -> Draft | None:
    """The premier condemned the raid. "…": a quotation right after what a person did by words."""
    place = bisect_right(starts, quotation.start - 1) - 1
    if place < 0 or sentences[place].end > quotation.start or sentences[place].role == "title":
        return None
    sentence = sentences[place]
    root = sentence.tokens[sentence.root]
    subject = sentence.child(root, "nsubj")
    if (
        root.tag not in ("VBD", "VBZ", "VBP")
        or not (root.lemma in verbs or root.lemma in _VERBAL)
        or subject is None
        or subject.index > root.index
        or not (subject.ent == "PERSON" or subject.lower in _PEOPLE)
        or report.text[sentence.end : quotation.start].strip()
    ):
        return None
    source = noun_phrase(sentence, subject, high=root.index - 1)
    return Draft(
        sentence=sentence.index,
        source=[(sentence.tokens[source[0]].start, sentence.tokens[source[1]].end)],
        cue=[(root.start, root.end)],
        content=[(quotation.start, quotation.end)],
        word=None,
        rule="before quotation",
    )


def _told_again(given: Draft, quotation: Quotation) -> Draft:
    """The speaker of an act by words as the voice of the quotation after it."""
    return Draft(
        sentence=given.sentence,
        source=list(given.source),
        cue=list(given.cue),
        content=[(quotation.start, quotation.end)],
        word=None,
        rule="before quotation",
    )


def _credited(
    sentences: tuple[Sentence, ...], starts: list[int], quotation: Quotation, credit: re.Match[str]
) -> Draft:
    index = max(0, bisect_right(starts, quotation.start) - 1)
    return Draft(
        sentence=sentences[index].index,
        source=[credit.span(1)],
        cue=[],
        content=[(quotation.start, quotation.end)],
        word=None,
        rule="credit",
    )
