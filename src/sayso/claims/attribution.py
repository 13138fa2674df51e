"""Attributions: who says (thinks, orders, hopes …) what, in which words.

Comes in: a Report and its Sentences. Goes out: Attributions in text order. A quotation split by
its cue is one attribution; a quotation that goes on in later sentences belongs to it too.
"""

from bisect import bisect_right

from sayso.claims.bare_quotations import assign_bare_quotations
from sayso.claims.colons import colon_draft
from sayso.claims.drafts import Draft, Frame, Offsets, Outermost
from sayso.claims.quotes import find_quotations
from sayso.claims.reporting_phrases import CITED, phrase_drafts
from sayso.claims.reporting_verbs import verb_drafts
from sayso.claims.turns import find_turns, turn_drafts
from sayso.claims.written import numbered, written_draft
from sayso.lexicon.reporting import Reporting
from sayso.model import Attribution, Manner, Mentions, Report, Sentence

_GIVEN_IN_FULL = frozenset(  # what is given in full
    """editorial statement communique communiqué declaration letter message commentary column
    manifesto proclamation speech address sermon""".split()
)
_OWN = frozenset(("he", "she", "they", "it", "we"))


def find_attributions(
    report: Report,
    sentences: tuple[Sentence, ...],
    mentions: Mentions | None,
    reporting: Reporting,
) -> tuple[Attribution, ...]:
    """The attributions of a report in text order; `held_by` is the one whose content holds it."""
    quotations = Outermost(find_quotations(report))
    turns = find_turns(report)
    labelled = {turn.label for turn in turns}
    drafts = turn_drafts(sentences, turns)
    seen_block = -1
    for sentence in sentences:
        frame = Frame(
            report,
            sentence,
            reporting,
            quotations,
            following=_following(report, sentence, quotations),
        )
        found = list(verb_drafts(frame))
        for draft in phrase_drafts(frame):
            if draft.rule.startswith(CITED):
                _put_within(draft, found)
            found.append(draft)
        drafts += _with_written(frame, found, report.blocks[sentence.block].end)
        if sentence.block != seen_block:
            is_title = seen_block < 0 or sentence.role == "title"
            seen_block = sentence.block
            block_end = report.blocks[sentence.block].end
            headline = colon_draft(frame, block_end=block_end, is_title=is_title)
            if headline is not None and headline.source[0] not in labelled:
                drafts.append(headline)
    _extend(drafts, quotations)
    _count_on(report, drafts)
    _introduce(report, sentences, drafts)
    if quotations.items:
        assign_bare_quotations(report, sentences, drafts, quotations, reporting)
    return _finished(report, drafts, quotations)


def _extend(drafts: list[Draft], quotations: Outermost) -> None:
    """Let each content that reaches into a quotation hold all of it, over paragraphs too."""
    for draft in drafts:
        home = quotations.at(draft.cue[0][0]) if draft.cue else -1
        content = draft.content
        start, end = content[0]
        number = quotations.at(start)
        if number >= 0 and number != home and draft.rule.startswith(("before", "inserted")):
            first = number
            while first and quotations.items[first - 1].continues:
                first -= 1
            content[0] = (quotations.items[number].start, end)
            content[0:0] = [(q.start, q.end) for q in quotations.items[first:number]]
        start, end = content[-1]
        number = quotations.at(end - 1)
        if number >= 0 and number != home and quotations.items[number].is_speech:
            content[-1] = (start, max(end, quotations.items[number].end))
            while quotations.items[number].continues and number + 1 < len(quotations.items):
                number += 1
                content.append((quotations.items[number].start, quotations.items[number].end))


def _with_written(frame: Frame, found: list[Draft], block_end: int) -> list[Draft]:
    """The drafts of a sentence with that of a document; what only its cue found gives way."""
    written = written_draft(frame, block_end=block_end)
    if written is None:
        return found
    start = written.content[0][0]
    return [d for d in found if all(s != start for s, _ in d.content)] + [written]


def _count_on(report: Report, drafts: list[Draft]) -> None:
    """Let what a voice opens with a numbered paragraph after a colon hold those that count on."""
    starts = [block.start for block in report.blocks]
    for draft in drafts:
        if "colon" in draft.rule or draft.rule == "written":
            content = draft.content[-1]
            block = max(0, bisect_right(starts, content[0]) - 1)
            draft.content += numbered(report, content, block)


def _introduce(report: Report, sentences: tuple[Sentence, ...], drafts: list[Draft]) -> None:
    """Let a document that the report's first sentence opens with a colon hold the whole rest: *The
    paper said in an editorial on Monday:*."""
    opening = next((sentence for sentence in sentences if sentence.role == "body"), None)
    if opening is None or opening.tokens[-1].text != ":":
        return
    if not any(t.lemma in _GIVEN_IN_FULL for t in opening.tokens):
        return
    for draft in drafts:
        if draft.sentence == opening.index and draft.rule.startswith(("after colon", "written")):
            start, last = draft.content[-1]
            if report.text[start] in "\"“«'‘`":
                continue  # it ends with its marks
            draft.content += [
                (block.start, block.end)
                for block in report.blocks
                if block.start >= last and block.role == "body"
            ]


def _put_within(cited: Draft, drafts: list[Draft]) -> None:
    """ "Reuters said …, citing an official": what the official said is what Reuters said."""
    start = cited.cue[0][0]
    outer = [
        d
        for d in drafts
        if d.source and d.verb is not None and not any(s <= start < e for s, e in d.content)
    ]
    if outer:
        cited.within = min(outer, key=lambda d: abs(d.cue[0][0] - start))
        cited.content = list(cited.within.content)


def _following(report: Report, sentence: Sentence, quotations: Outermost) -> Offsets | None:
    """The quotation or paragraph that follows a sentence that ends in a colon; after a comma the
    quotation."""
    last = sentence.tokens[-1].text
    if last not in (":", ","):
        return None
    text = report.text
    start = sentence.end
    while start < len(text) and text[start].isspace():
        start += 1
    number = quotations.at(start)
    if number >= 0:
        return quotations.items[number].start, quotations.items[number].end
    if last == ",":
        return None
    block = next((b for b in report.blocks[sentence.block :] if b.start <= start < b.end), None)
    return (start, block.end) if block is not None else None


def _finished(
    report: Report, drafts: list[Draft], quotations: Outermost
) -> tuple[Attribution, ...]:
    drafts.sort(key=lambda draft: (draft.start, draft.content[0], draft.cue))
    kept: list[Draft] = []
    seen: set[tuple[Offsets, ...]] = set()
    clauses = {draft.content[0][0] for draft in drafts if not draft.rule.startswith("noun")}
    for draft in drafts:
        if draft.rule.startswith("noun") and draft.content[0][0] in clauses:
            continue  # "said in a statement that": one attribution, the verb's
        key = (*draft.cue, *draft.content) if draft.cue else (*draft.source, *draft.content)
        if key not in seen:
            seen.add(key)
            kept.append(draft)
    holders = _Holders(kept)
    kept = [
        draft
        for number, draft in enumerate(kept)
        if not _is_same_voice(report, draft, held=holders.of(number) is not None)
    ]
    holders = _Holders(kept)
    return tuple(
        Attribution(
            source=tuple(report.span(s, e) for s, e in draft.source),
            cue=tuple(report.span(s, e) for s, e in draft.cue),
            content=tuple(report.span(s, e) for s, e in draft.content),
            manner=draft.manner or _manner(draft, quotations),
            stance=draft.stance,
            type=draft.type,
            rule=draft.rule,
            held_by=holders.of(number),
        )
        for number, draft in enumerate(kept)
    )


def _is_same_voice(report: Report, draft: Draft, *, held: bool) -> bool:
    """Whether a held attitude is the speaker's own ("she said she hoped"): one voice, not two."""
    if not held:
        return False
    if draft.rule.startswith(("adverb", "adjective")):
        return True  # the hedge is the speaker's or the outlet's
    if draft.type != "attitude" or not draft.source:
        return False
    start, end = draft.source[0]
    return report.text[start:end].lower() in _OWN


def _manner(draft: Draft, quotations: Outermost) -> Manner:
    """direct: all inside marks; mixed: some; indirect: none."""
    total = inside = 0
    for start, end in draft.content:
        total += end - start
        position = start
        while position < end:
            number = quotations.at(position)
            if number >= 0 and not (draft.cue and quotations.at(draft.cue[0][0]) == number):
                stop = min(end, quotations.items[number].end)
                inside += stop - position
                position = stop
            else:
                position += 1
    if not draft.source:
        return "unnamed" if not inside else ("direct" if inside >= 0.9 * total else "mixed")
    if not inside:
        return "indirect"
    return "direct" if inside >= 0.9 * total else "mixed"


class _Holders:
    """Finds the shortest content around a place; built once a report, asked for each draft."""

    __slots__ = ("_drafts", "_numbers", "_pieces", "_reach", "_sizes", "_starts")

    def __init__(self, drafts: list[Draft]) -> None:
        self._drafts = drafts
        self._numbers = {id(draft): number for number, draft in enumerate(drafts)}
        self._pieces = sorted(
            (start, end, number)
            for number, draft in enumerate(drafts)
            for start, end in draft.content
        )
        self._starts = [start for start, _, _ in self._pieces]
        self._sizes = [sum(end - start for start, end in draft.content) for draft in drafts]
        self._reach: list[
            int
        ] = []  # the farthest end of the pieces so far: where a search may stop
        for _, end, _ in self._pieces:
            self._reach.append(max(end, self._reach[-1] if self._reach else 0))

    def of(self, number: int) -> int | None:
        """The attribution with the shortest content around this one's cue, None without one."""
        draft = self._drafts[number]
        if draft.within is not None and id(draft.within) in self._numbers:
            return self._numbers[id(draft.within)]
        start, end = (draft.cue or draft.source or draft.content)[0]
        best: int | None = None
        place = bisect_right(self._starts, start) - 1
        while place >= 0 and self._reach[place] >= end:
            _, stop, other = self._pieces[place]
            if stop >= end and other != number and not self._is_inside(other, number):
                size = self._sizes[other]
                if best is None or (size, other) < (self._sizes[best], best):
                    best = other
            place -= 1
        return best

    def _is_inside(self, other: int, number: int) -> bool:
        """Whether the other's cue stands in this one's content too, and this one is longer."""
        if self._sizes[other] > self._sizes[number]:
            return False
        outer = self._drafts[other]
        start, end = (outer.cue or outer.source or outer.content)[0]
        return any(s <= start and end <= e for s, e in self._drafts[number].content)
