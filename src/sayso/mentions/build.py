"""The stage on one page: names, phrases, chains, then what each chain knows is given to its
mentions."""

from collections.abc import Sequence

from sayso.lexicon.world import World
from sayso.mentions.chains import Chains
from sayso.mentions.counts import find_counts
from sayso.mentions.draft import Draft
from sayso.mentions.finish import finish
from sayso.mentions.kinds import speaks_or_acts
from sayso.mentions.names import covering, find_names, meant, plain_text
from sayso.mentions.phrases import Phrases
from sayso.model import Count, Mentions, Report, Sentence, Time


def find_mentions(
    report: Report, sentences: Sequence[Sentence], times: Sequence[Time], world: World
) -> Mentions:
    """Everything that the report speaks of, in text order, each in its chain.

    `times` are passed over: a date is no party and no place. Without a name a chain is called
    by the words of its first mention.
    """
    text = plain_text(report.text)
    phrases = Phrases(world)
    chains = Chains(world)
    counts: list[Count] = []
    all_drafts: list[Draft] = []
    timed = _timed(sentences, times)
    nothing: set[int] = set()
    listed = meant([find_names(text, sentence, world) for sentence in sentences], sentences, world)
    for sentence, found in zip(sentences, listed, strict=True):
        skipped = timed.get(sentence.index, nothing)
        cover = covering(found)
        drafts = phrases.of(sentence, cover, skipped)
        for draft in drafts:
            known = draft.known
            if known is not None and known.kind == "place" and draft.form == "name":
                _act(draft, sentence)
        chains.read(sentence, drafts)
        all_drafts.extend(drafts)
        counts.extend(find_counts(report, sentence, cover, skipped))
    items = finish(report, sentences, all_drafts, chains, world)
    return Mentions(
        items=items,
        times=tuple(times),
        counts=tuple(counts),
        by_token={(item.sentence, item.token): number for number, item in enumerate(items)},
    )


def _act(draft: Draft, sentence: Sentence) -> None:
    """A country or capital that speaks or acts is its government."""
    known = draft.known
    if known is None or known.sort not in ("country", "capital", "territory"):
        return
    part = speaks_or_acts(draft, sentence)
    if part:
        draft.kind = "organisation"
        if part != "party" or known.sort == "capital":
            draft.sector = "GOV"


def _timed(sentences: Sequence[Sentence], times: Sequence[Time]) -> dict[int, set[int]]:
    """Tokens of time expressions by sentence; *1990* in *the 1990 invasion* too."""
    timed: dict[int, set[int]] = {}
    for time in times:
        if not 0 <= time.sentence < len(sentences):
            continue
        tokens = sentences[time.sentence].tokens
        found = timed.setdefault(time.sentence, set())
        start, end = time.span.start, time.span.end
        k = min(time.token, len(tokens) - 1)
        while k > 0 and tokens[k].start > start:
            k -= 1
        while k < len(tokens) and tokens[k].start < end:
            if tokens[k].end > start:
                found.add(k)
            k += 1
    return timed
