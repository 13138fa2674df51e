"""Fillers become cells: a value, the words it rests on, and the rule that put it there."""

import re
from collections.abc import Iterator

import msgspec

from sayso.claims.act import Act, Filler
from sayso.claims.fillers import Fillers
from sayso.claims.membership import organisation_of
from sayso.claims.when_clause import occurrences
from sayso.model import Act as ActValue
from sayso.model import (
    Cell,
    Count,
    Field,
    HowMany,
    Kind,
    Mention,
    Mentions,
    Report,
    Sentence,
    Span,
    Token,
    Where,
    Who,
)

_MODIFIERS = frozenset(("det", "amod", "compound", "nmod", "poss", "nummod", "quantmod", "case"))
_FIELDS: dict[str, Field] = {"A": "actor", "T": "target", "I": "instrument", "P": "place"}
_TO_PEOPLE = frozenset(
    """abduct abduction assassinate assassination behead beheading injure kidnap kidnapping
    kidnaping kill killing lynch lynching massacre murder murdering rape slaying slay torture
    wound""".split()
)
_OF_WORDS = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN"))
_SAID = frozenset(("speech", "norm"))
_ALIAS = re.compile(r"\W*(?:or|aka|also known as)\W*")
_TALKS = frozenset(("conference", "dialogue", "meeting", "negotiation", "summit", "talk"))
_AROUND = frozenset(("near", "in", "outside", "around"))
_APART = frozenset(("despite", "after", "before", "following", "since", "amid", "because"))
_ORIGIN = frozenset(("from", "in", "near", "throughout", "across"))
_LOCATIVE = frozenset(
    """in at near inside outside on around across throughout along above over off within beside
    north south east west""".split()
)


def _is_done_to_people(act: Act) -> bool:
    """Whether an act is only ever done to people."""
    return act.type == "ASSAULT" and (
        act.token.lemma in _TO_PEOPLE
        or (act.token.lemma == "leave" and "dead" in act.match.clause.words)
    )


def phrase_span(report: Report, sentence: Sentence, index: int) -> Span:
    """A noun with the modifiers before it, for words that are no mention."""
    token = sentence.tokens[index]
    first = token
    for child in sentence.children(token, *_MODIFIERS):
        if child.index < token.index:
            first = min(first, sentence.tokens[child.left], key=lambda t: t.index)
    return report.span(first.start, token.end)


def who_of(mention: Mention, mentions: Mentions, whose: Mention | None = None) -> Who:
    """A mention as a party: the chain's best name and its other mentions; `whose` people it is."""
    names: list[str] = []
    for other in mentions.chain_of(mention):
        quote = other.span.quote
        if quote != mention.span.quote and quote not in names:
            names.append(quote)
    return Who(
        name=mention.name,
        names=tuple(names),
        kind=mention.kind,
        country=mention.country,
        sector=mention.sector,
        of=whose.name if whose is not None else None,
    )


class CellMaker:
    """Makes the cells of the acts of one sentence."""

    def __init__(
        self, report: Report, sentence: Sentence, mentions: Mentions, fillers: Fillers
    ) -> None:
        """Keeps what it needs; nothing is made yet."""
        self._report = report
        self._sentence = sentence
        self._mentions = mentions
        self._fillers = fillers
        self._counts: dict[int, Count] = {}  # by the noun that is counted, and by the number itself
        for count in mentions.counts:
            if count.sentence == sentence.index:
                self._counts.setdefault(count.token, count)
                if count.noun is not None:
                    self._counts.setdefault(count.noun, count)

    def of(self, act: Act) -> list[Cell]:
        """The act's cells: actors, action, targets, instruments, places, counts, in that order."""
        cells = [*self._parties(act, "A"), self._action(act), *self._parties(act, "T")]
        cells += self._parties(act, "I")
        cells += self._places(act)
        cells += self._numbers(act)
        return cells

    def _parties(self, act: Act, letter: str) -> Iterator[Cell]:
        fillers = act.roles.get(letter, ())
        cells = _each_once(
            [self._party(filler, _FIELDS[letter], act) for filler in fillers], self._report.text
        )
        for cell in cells:
            if not any(_says_it(other, cell) for other in cells if other is not cell):
                yield cell

    def _party(self, filler: Filler, field: Field, act: Act) -> Cell:
        mention = self._fillers.mention(filler.index)
        evidence: tuple[Span, ...] = ()
        if mention is None:
            span = phrase_span(self._report, self._sentence, filler.index)
            kind = self._kind_of(filler.index, act if field == "target" else None)
            value = Who(name=span.quote, kind=kind)
        else:
            span = self._without_word(self._without_date(mention.span), act.match.words)
            span = self._with_origin(span, mention)
            whose = organisation_of(self._sentence, self._mentions, mention)
            value = who_of(mention, self._mentions, whose)
            if value.kind == "thing":
                kind = self._kind_of(filler.index, act if field == "target" else None)
                value = msgspec.structs.replace(value, kind=kind)
            if whose is not None and not span.holds(whose.span.start, whose.span.end):
                evidence = (span, whose.span)
        return Cell(
            field=field,
            value=value,
            evidence=evidence or (span,),
            rule=filler.rule,
            score=filler.score,
        )

    def _kind_of(self, index: int, act: Act | None) -> Kind:
        """What a word of no known kind is: people where it counts or stands for people.

        Who is murdered or kidnapped is somebody, whatever the word: *two* of *left two dead*.
        """
        classes = self._fillers.classes(index)
        if "group" in classes:
            return "group"
        if "person" in classes:
            return "person"
        if classes or act is None or not _is_done_to_people(act):
            return "thing"
        token = self._sentence.tokens[index]
        return "group" if token.tag in ("CD", "DT", "NNS", "NNPS") else "person"

    def _with_origin(self, span: Span, mention: Mention) -> Span:
        """A description with where or whom its people are of: *gunmen from the group*, *the
        villagers in the east*."""
        sentence = self._sentence
        if mention.form != "nominal" or mention.kind not in ("group", "person", "organisation"):
            return span
        noun = sentence.tokens[mention.token]
        for prep in sentence.children(noun, "prep"):
            if prep.lower == "in" and noun.dep in ("dobj", "nsubjpass", "conj", "appos"):
                continue  # "killed two men in Bogota" tells where it was done
            if prep.lower not in _ORIGIN or sentence.tokens[prep.index - 1].end != span.end:
                continue
            for inner in sentence.children(prep, "pobj"):
                home = self._fillers.mention(inner.index)
                if home is None or (home.kind != "place" and prep.lower != "from"):
                    continue
                if prep.lower == "from" or not self._fillers.is_town(inner.index):
                    return self._report.span(span.start, home.span.end)
        return span

    def _without_date(self, span: Span) -> Span:
        """The phrase without a date that the parse drew into it: *On March 3 loyalist gunmen*."""
        for time in self._mentions.times:
            if time.start == span.start and time.end < span.end:
                rest = self._report.text[time.end : span.end]
                start = time.end + len(rest) - len(rest.lstrip(" ,"))
                return self._report.span(start, span.end) if start < span.end else span
        return span

    def _without_word(self, span: Span, words: list[int]) -> Span:
        """The phrase without a word of the pattern that the parse drew into it: *shot dead two*."""
        tokens = self._sentence.tokens
        for index in sorted(words):
            if (
                tokens[index].start == span.start
                and tokens[index].end < span.end
                and tokens[index + 1].tag not in ("IN", "TO", "CC")
            ):
                return self._report.span(tokens[index + 1].start, span.end)
        return span

    def _action(self, act: Act) -> Cell:
        entry = act.match.entry
        own = self._span(act.token.index)
        words = {*act.match.words, act.match.light} - {act.token.index, None}
        others = tuple(self._span(i) for i in sorted(i for i in words if i is not None))
        value = ActValue(type=act.type, mode=act.mode, lemma=act.token.lemma)
        return Cell(field="action", value=value, evidence=(own, *others), rule=entry.line)

    def _span(self, index: int) -> Span:
        token = self._sentence.tokens[index]
        return self._report.span(token.start, token.end)

    def _places(self, act: Act) -> Iterator[Cell]:
        taken = {filler.index for fillers in act.roles.values() for filler in fillers}
        named = [(filler.index, filler.rule) for filler in act.roles.get("P", ())]
        thing: int | None = None
        for index, rule in named or self._locatives(act, taken):
            mention = self._fillers.mention(index)
            if mention is not None and mention.kind == "place":
                where = mention.where or Where(name=mention.name, level="unknown")
                yield Cell(field="place", value=where, evidence=(mention.span,), rule=rule)
                if mention.form == "name" or not named or thing is not None:
                    return
                thing = index
            elif self._is_somewhere(mention):
                assert mention is not None  # noqa: S101  (is_somewhere takes a mention)
                value = Where(name=mention.span.quote, level="unknown")
                yield Cell(field="place", value=value, evidence=(mention.span,), rule=rule)
                return
            elif named and thing is None:
                thing = index
                span = mention.span if mention else phrase_span(self._report, self._sentence, index)
                value = Where(name=span.quote, level="unknown")
                yield Cell(field="place", value=value, evidence=(span,), rule=rule)
        around = None if thing is None else self._around(thing)
        if around is not None:
            yield around

    def _around(self, index: int) -> Cell | None:
        """The place that a thing stands in: *camps in Chad*."""
        for place, rule in self._inside(index):
            mention = self._fillers.mention(place)
            if mention is not None and mention.kind == "place":
                where = mention.where or Where(name=mention.name, level="unknown")
                return Cell(field="place", value=where, evidence=(mention.span,), rule=rule)
        return None

    def _is_somewhere(self, mention: Mention | None) -> bool:
        """Whether a name in a phrase of place is a seat (*in Rawalpindi*, *at Buckingham Palace*)
        or one that no list knows (*near Accomarca*), taken for an organisation."""
        if mention is None or mention.form != "name" or mention.kind != "organisation":
            return False
        seat = mention.link is not None and mention.link.startswith(("country:", "capital:"))
        before = self._sentence.head(self._sentence.tokens[mention.token]).lower
        unknown = mention.link is None and mention.sector is None and mention.country is None
        return seat or (unknown and before in _AROUND)

    def _locatives(self, act: Act, taken: set[int]) -> Iterator[tuple[int, str]]:
        """Places named beside the act, then beside what it is done to, then at the clause's
        head."""
        clause = act.match.clause
        sentence = self._sentence
        is_told = act.type in _OF_WORDS and act.mode != "investigate"
        for prep in clause.preps:
            if prep.lemma in _LOCATIVE and not prep.is_clause:
                for index in prep.complements:
                    governor = sentence.head(sentence.tokens[index])
                    if index not in taken and not self._is_topic(governor):
                        yield index, "locative phrase"
                        yield from self._inside(index)
            elif prep.lemma in ("from", "of") and not prep.is_clause and not is_told:
                for index in prep.complements:
                    yield from self._inside(index)
        for index in _told_by_where(sentence, act.token):
            yield index, "place of the relative clause"
            yield from self._inside(index)
        for verb in occurrences(sentence, act.token):  # "the murder, which occurred in Lima"
            for place in self._beneath(verb.index):
                yield place, "locative phrase"
        for word in act.match.words:  # "reached agreement in Nairobi"
            if sentence.tokens[word].tag[:2] == "NN":
                for place in self._beneath(word):
                    if place not in taken:
                        yield place, "locative phrase"
        for letter, rule in (("T", "place of the target"), ("A", "place of the actor")):
            if is_told:  # "accused a guard of the embassy in Lima": not in Lima
                break
            for index in act.indexes(letter):
                for place in self._beneath(index):
                    if place not in taken:
                        yield place, rule
        above = act.token
        for _ in range(2):
            if above.head == above.index or above.dep == "pobj" and _is_apart(sentence, above):
                return
            above = sentence.head(above)
            if above.tag[:2] == "VB" and above.dep in ("ROOT", "conj", "relcl", "advcl"):
                for beside in sentence.children(above, "prep"):
                    if beside.lower in _LOCATIVE:
                        for child in sentence.children(beside, "pobj"):
                            if child.index not in taken:
                                yield child.index, "place of the clause"

    def _beneath(self, index: int) -> Iterator[int]:
        """The places in a party's own phrase: *members of the movement in Lima*."""
        sentence = self._sentence
        for beside in sentence.children(sentence.tokens[index], "prep"):
            for child in sentence.children(beside, "pobj"):
                if beside.lower in _LOCATIVE and not self._is_topic(beside):
                    yield child.index
                elif beside.lower == "of":
                    yield from self._beneath(child.index)

    def _inside(self, index: int) -> Iterator[tuple[int, str]]:
        """The place that a place stands in: *at a supermarket in Barcelona*."""
        sentence = self._sentence
        for beside in sentence.children(sentence.tokens[index], "prep"):
            if beside.lower in _LOCATIVE and not self._is_topic(beside):
                for child in sentence.children(beside, "pobj"):
                    yield child.index, "place around the place"

    def _is_topic(self, prep: Token) -> bool:
        """Whether a phrase tells what is spoken of: *talks on Cyprus*, *the accord on Bosnia*."""
        if prep.lower != "on":
            return False
        head = self._sentence.head(prep)
        return head.lemma in _TALKS or bool(self._fillers.classes(head.index) & _SAID)

    def _numbers(self, act: Act) -> Iterator[Cell]:
        for letter in ("T", "A"):
            for index in act.indexes(letter):
                count = self._counts.get(index)
                if count is not None:
                    yield _count_cell(count, letter)


def _each_once(cells: list[Cell], text: str) -> list[Cell]:
    """The cells without a second name of one party: *the Communist Party of Peru, or CPP, met*."""
    kept: list[Cell] = []
    for cell in cells:
        last = kept[-1] if kept and kept[-1].name == cell.name else None
        between = text[last.end : cell.start] if last is not None else ""
        if not _ALIAS.fullmatch(between):
            kept.append(cell)
    return kept


def _told_by_where(sentence: Sentence, token: Token) -> Iterator[int]:
    """The noun that a clause with *where* tells of: *the harbour of Alexandria, where they shot
    two*."""
    verb = token
    while verb.dep == "conj" and verb.tag[:2] == "VB":
        verb = sentence.head(verb)
    if verb.dep == "relcl" and any(c.lower == "where" for c in sentence.children(verb, "advmod")):
        yield verb.head


def _is_apart(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun's phrase tells of another time or a reason: *in Peru, despite calls for*."""
    return sentence.head(noun).lower in _APART


def _says_it(other: Cell, cell: Cell) -> bool:
    """Whether a longer phrase of the same role says already what a word inside it says: *a Thai
    trawler* and *Thai*."""
    outer, inner = other.evidence[0], cell.evidence[0]
    if not (isinstance(outer, Span) and isinstance(inner, Span)) or outer == inner:
        return False
    within = outer.start <= inner.start and inner.end <= outer.end
    return within and (cell.country is None or other.country == cell.country)


def _count_cell(count: Count, letter: str) -> Cell:
    how_many: HowMany = count.how_many
    rule = "number of the target" if letter == "T" else "number of the actor"
    return Cell(field="count", value=how_many, evidence=(count.span,), rule=rule)
