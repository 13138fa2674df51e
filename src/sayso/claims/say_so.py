"""The chain of who says it: the outlet first, then each voice down to the innermost.

Comes in: a Report, its Attributions and Mentions. Goes out: SaySo chains, never empty.
"""

import re
from bisect import bisect_right

from sayso.claims.first_person import FIRST_PERSON, own_word
from sayso.claims.turns import LABEL_ROLES
from sayso.claims.voices import VoiceIndex
from sayso.lexicon.reporting import Reporting
from sayso.model import Attribution, Manner, Mention, Mentions, Report, SaySo, Sentence, Span, Who
from sayso.model.values import Kind

_VAGUE = frozenset(
    "some many others most few several critics observers people analysts experts all".split()
)
_PRONOUNS = frozenset("he she they it i we you who which that this these those one another".split())
_INDEFINITE = frozenset(
    "a an one some two three four five several many few numerous dozens hundreds other".split()
)
_NOBODY_KNOWN = ("unnamed", "vague")
_POSSESSED = re.compile(r"\s?['’]s?\s+\w")
_GENITIVE = ("'s", "’s", "s'", "s’")
_OF = re.compile(r"\w\s+(?:of|for|to|from|by|with)\s+$")
_ARTICLES = ("the ", "a ", "an ", "his ", "her ", "their ", "its ")


class Voices:
    """Who says what stands at a place of one report. Made once, asked for any act."""

    __slots__ = (
        "_by_start",
        "_chains",
        "_index",
        "_mentions",
        "_outlet",
        "_report",
        "_reporting",
        "_sentences",
        "_starts",
    )

    def __init__(
        self,
        report: Report,
        attributions: tuple[Attribution, ...],
        mentions: Mentions | None,
        reporting: Reporting | None = None,
        sentences: tuple[Sentence, ...] = (),
    ) -> None:
        """`reporting` tells documents and vague sources from others; `sentences` whose own words
        stand in them without a word of who speaks."""
        self._report = report
        self._mentions = mentions
        self._reporting = reporting
        self._index = VoiceIndex(report, attributions)
        self._by_start: list[Mention] = list(mentions.items) if mentions else []
        self._chains: dict[tuple[int, ...], tuple[SaySo, ...]] = {}
        self._outlet = outlet_link(report)
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]

    def at(self, start: int, end: int) -> tuple[SaySo, ...]:
        """The chain over the words at [start, end), the outlet first; never empty."""
        found = self._index.at(start, end)
        if not found:
            return self._untold(start)
        key = tuple(id(attribution) for attribution in found)
        chain = self._chains.get(key)
        if chain is None:
            chain = self._chains[key] = chain_for(
                self._report, found, self._mentions, self._reporting, outlet=self._outlet
            )
        return chain

    def _untold(self, start: int) -> tuple[SaySo, ...]:
        """The chain where no words tell who speaks: the outlet, and somebody who says *we*."""
        number = bisect_right(self._starts, start) - 1
        word = own_word(self._sentences[number]) if number >= 0 else None
        if word is None or self._index.at(word.start, word.end):
            return (self._outlet,)
        somebody = SaySo(
            source=Who(name="unnamed", kind="group"),
            source_type="unnamed",
            stance="asserts",
            manner="direct",
            evidence=(self._report.span(word.start, word.end),),
            rule="first person",
        )
        return (self._outlet, somebody)


def outlet_link(report: Report) -> SaySo:
    """The first link of every chain: the report itself asserts it."""
    return SaySo(
        source=Who(name=report.outlet or "outlet", kind="organisation"),
        source_type="outlet",
        stance="asserts",
        manner="narrated",
        evidence=(report.meta("outlet"),),
        rule="outlet",
    )


def chain_for(
    report: Report,
    attributions: tuple[Attribution, ...],
    mentions: Mentions | None,
    reporting: Reporting | None = None,
    *,
    outlet: SaySo | None = None,
) -> tuple[SaySo, ...]:
    """The chain of the outlet and these attributions, which come outermost first."""
    links = [outlet or outlet_link(report)]
    for attribution in attributions:
        mention = _mention_of(attribution, mentions)
        words = attribution.source[0].quote if attribution.source else ""
        if words.lower() in FIRST_PERSON and links[-1].manner == "direct":
            links.append(_myself(attribution, links[-1]))
            continue
        if mention is not None and mentions is not None and mention.form == "pronoun":
            mention = _antecedent(mention, mentions)
            words = mention.span.quote
        source_type = _source_type(words, mention, reporting)
        if attribution.rule == "turn" and source_type == "unnamed" and _is_label_name(words):
            source_type = "named"
        links.append(
            SaySo(
                source=_who(attribution, mention, mentions, source_type),
                source_type=source_type,
                stance=attribution.stance,
                manner=_manner(attribution, source_type),
                evidence=(*attribution.source, *attribution.cue) or attribution.content[:1],
                rule=attribution.rule,
            )
        )
    return tuple(
        link for n, link in enumerate(links) if n == 0 or not _is_same_voice(links[n - 1], link)
    )


def _is_label_name(words: str) -> bool:
    """Whether a label names who speaks, by more than a role."""
    return words[:1].isupper() and words.split()[-1].lower() not in LABEL_ROLES


def _myself(attribution: Attribution, speaker: SaySo) -> SaySo:
    """The speaker's own *I said* or *I think* inside his own words."""
    return SaySo(
        source=speaker.source,
        source_type=speaker.source_type,
        stance=attribution.stance,
        manner=attribution.manner,
        evidence=(*attribution.source, *attribution.cue),
        rule=attribution.rule,
    )


def _is_same_voice(outer: SaySo, inner: SaySo) -> bool:
    """Whether one voice says the same thing twice, under one name or another: *he stated that he
    described it as*, *Mandela said the president believes*."""
    if outer.source_type in _NOBODY_KNOWN or inner.source_type in _NOBODY_KNOWN:
        return False
    return (outer.source.name, outer.stance) == (inner.source.name, inner.stance)


def _manner(attribution: Attribution, source_type: str) -> Manner:
    if source_type == "document" and attribution.manner in ("indirect", "according_to"):
        return "document"
    return attribution.manner


def _mention_of(attribution: Attribution, mentions: Mentions | None) -> Mention | None:
    """The mention that the source's words are: a person's name in them first, else the widest."""
    if mentions is None or not attribution.source:
        return None
    source = attribution.source[0]
    inside = [m for m in mentions.items if source.holds(m.head.start, m.head.end)]
    if not inside:
        return None
    inside = [m for m in inside if not _is_of(m, source)] or inside
    people = [m for m in inside if m.kind == "person" and m.form == "name"]
    outermost = min(inside, key=lambda m: (m.span.start, -m.span.end))
    if people and (outermost.kind in ("person", "group") or _apposed(source, people[0])):
        return people[0]
    return outermost


def _is_of(mention: Mention, source: Span) -> bool:
    """Whether a mention only tells whose or of whom the source is: *Obama's staff*, *relatives of
    the mayor*."""
    after = source.quote[mention.span.end - source.start :]
    if _POSSESSED.match(after) or mention.span.quote.endswith(_GENITIVE) and after.strip():
        return True
    return _OF.search(source.quote[: max(0, mention.span.start - source.start)]) is not None


def _antecedent(mention: Mention, mentions: Mentions) -> Mention:
    """The first mention of a pronoun's chain that is no pronoun; the pronoun itself without one."""
    chain = mentions.chain_of(mention)
    return next((m for m in chain if m.form == "name"), None) or next(
        (m for m in chain if m.form == "nominal"), mention
    )


def _apposed(source: Span, person: Mention) -> bool:
    return person.span.start == source.start or person.span.end == source.end


def _who(
    attribution: Attribution, mention: Mention | None, mentions: Mentions | None, source_type: str
) -> Who:
    if mention is not None:
        names = tuple(
            dict.fromkeys(
                m.span.quote
                for m in (mentions.chain_of(mention) if mentions else ())
                if m is not mention
            )
        )
        return Who(
            name=mention.name,
            names=names,
            kind=mention.kind,
            country=mention.country,
            sector=mention.sector,
        )
    if not attribution.source:
        return Who(name="unnamed", kind="group")
    words = attribution.source[0].quote
    kind: Kind = (
        "person" if source_type == "named" else "thing" if source_type == "document" else "group"
    )
    lower = words.lower()
    for article in _ARTICLES[:3]:
        if lower.startswith(article):
            words = words[len(article) :]
            break
    return Who(name=words, kind=kind)


def _source_type(words: str, mention: Mention | None, reporting: Reporting | None) -> str:
    """named, office, unnamed, vague or document; `words` are "" when nobody is named."""
    if not words:
        return "unnamed"
    parts = words.lower().replace(",", " ").split()
    if mention is not None and mention.form == "name" and mention.name[:1].isupper():
        return "named"
    listed = _listed(parts, reporting)
    if listed is not None:
        return listed
    if mention is not None and mention.office is not None:
        return "unnamed" if parts[0] in _INDEFINITE or mention.plural else "office"
    if (
        mention is None
        and words[:1].isupper()
        and parts[0] not in _INDEFINITE | {"the"} | _PRONOUNS
        and any(part[:1].isupper() for part in words.split()[1:])
    ):
        return "named"
    if parts[0] == "the" and (mention is None or not mention.plural):
        return "office"
    return "unnamed"


def _listed(parts: list[str], reporting: Reporting | None) -> str | None:
    """Whether the head of the words is a document or a vague source."""
    if len(parts) == 1 and parts[0] in _VAGUE:
        return "vague"
    head: list[str] = []
    for part in parts:
        if part in (
            "of",
            "by",
            "in",
            "from",
            "on",
            "for",
            "with",
            "who",
            "which",
            "that",
            "seen",
            "published",
        ):
            break
        head.append(part)
    if not head or reporting is None:
        return None
    word = head[-1]
    for form in (
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
        f"{word.removesuffix('ies')}y",
    ):
        if form in reporting.sources:
            found = reporting.sources[form]
            if found == "vague" and head[0] in ("the", "a", "an"):
                return None
            if found == "unnamed" and head[0] in ("the", "his", "her", "their", "its"):
                return "unnamed" if word != form else "office"
            return found
    return None
