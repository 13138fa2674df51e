"""What a claim is about: PLOVER's contexts, from its act, its parties and the words around it.

Comes in: a claim and its sentence. Goes out: the claim with its contexts in PLOVER's order and a
step for each, with the words it rests on. The nearest words speak first: the act's own clause and
cells; only where they name no context, the clause above it, and then the paragraph, where at
least two words must agree.
"""

from collections.abc import Iterable, Iterator

import msgspec

from sayso.lexicon import Lexicon
from sayso.lexicon.contexts import NONE, TAGS, ContextPhrase
from sayso.lexicon.plover import CONTEXTS
from sayso.model import Cell, Claim, Mentions, Report, Sentence, Span, Step, Token, Who

_ORDER = {context: number for number, context in enumerate(CONTEXTS)}
_OF_MODE = frozenset(("misinformation", "cyber"))  # PLOVER: these modes add their context
_OF_SECTOR = {"JUD": "legal", "LEG": "legislative", "MIL": "military", "SPY": "intelligence"}
_STATE_FORCES = frozenset(("COP", "MIL", "SPY"))
_UNARMED = frozenset(("AGR", "CVL", "EDU", "JRN", "LAB", "MED", "OPP", "REF", "REL", "SOC"))
_OF_WAR = frozenset(("aerial", "drone", "explosives", "heavy-weapons", "unconventional"))
_CHALLENGERS = frozenset(("JRN", "LAB", "OPP", "SOC"))
_NO_STATE_FORCE = frozenset(("CRM", "PRM", "REB", "UAF"))
_PARTIES = frozenset(("OPP", "PTY"))
_BROAD = ("crime", frozenset(("corruption", "illegal_drugs", "trafficking")))
_OTHER_CLAUSES = frozenset(("advcl", "conj", "parataxis", "relcl"))
_AGREE = 2  # words of one context in a paragraph that make it the paragraph's


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a sentence that tell of a context."""

    context: str
    first: int  # index of the first token
    last: int  # index of the last token, included
    line: str  # lexicon line


class ContextFinder:
    """Finds the contexts of the claims of one report. Each sentence's words are looked up once."""

    def __init__(
        self,
        report: Report,
        sentences: tuple[Sentence, ...],
        mentions: Mentions,
        lexicon: Lexicon,
    ) -> None:
        """Nothing is read yet."""
        self._report = report
        self._sentences = sentences
        self._mentions = mentions
        self._contexts = lexicon.contexts
        self._nouns = lexicon.nouns
        self._hits: dict[int, list[Hit]] = {}
        self._blocks: dict[int, list[Sentence]] = {}
        for sentence in sentences:
            self._blocks.setdefault(sentence.block, []).append(sentence)

    def with_contexts(self, claim: Claim, sentence: Sentence) -> Claim:
        """The claim with its contexts and the steps that led to them; a naming has none."""
        if claim.kind == "naming":
            return claim
        steps = list(self._from_act(claim))
        hits = self.hits(sentence)
        token = next((t for t in sentence.tokens if t.start == claim.trigger.start), None)
        if token is not None and hits:
            steps += self._from_words(claim, sentence, token, hits)
        if not steps:
            steps += self._from_paragraph(sentence)
        contexts = {step.reason.partition(":")[0] for step in steps}
        if contexts & _BROAD[1]:
            contexts.discard(_BROAD[0])
        kept: dict[str, Step] = {}
        for step in steps:
            context = step.reason.partition(":")[0]
            if context in contexts:
                kept.setdefault(context, step)
        ordered = sorted(kept, key=_ORDER.__getitem__)
        return msgspec.structs.replace(
            claim,
            context=tuple(ordered),
            derivation=(*claim.derivation, *(kept[context] for context in ordered)),
        )

    def hits(self, sentence: Sentence) -> list[Hit]:
        """The words of a sentence that tell of a context, the longest phrase at each place."""
        found = self._hits.get(sentence.index)
        if found is None:
            found = self._hits[sentence.index] = list(self._look_up(sentence))
        return found

    # ---- the act and its parties ----------------------------------------------

    def _from_act(self, claim: Claim) -> Iterator[Step]:
        if claim.mode in _OF_MODE and claim.type == "COERCE":
            reason = f"{claim.mode}: the act's mode"
            yield Step(rule="mode", about="context", reason=reason, evidence=(claim.trigger,))
        for cell in (*claim.actors, *claim.targets):
            context = _OF_SECTOR.get(cell.sector or "")
            if context is not None:
                reason = f"{context}: a party of sector {cell.sector}"
                yield Step(rule="sector", about="context", reason=reason, evidence=cell.evidence)
        force = _repressed(claim)
        if force is not None:
            reason = "repression: force of the state against unarmed people"
            yield Step(rule="repression", about="context", reason=reason, evidence=force)

    # ---- words ----------------------------------------------------------------

    def _from_words(
        self, claim: Claim, sentence: Sentence, token: Token, hits: list[Hit]
    ) -> list[Step]:
        said = [one for link in claim.say_so for one in link.evidence if isinstance(one, Span)]
        hits = [hit for hit in hits if not _inside(sentence, hit, said)]
        if _is_of_irregulars(claim):  # "the rebels sent troops to the border"
            hits = [hit for hit in hits if hit.context != "military"]
        cells = [one for cell in claim.cells for one in cell.evidence if isinstance(one, Span)]
        own = set(_clause(sentence, token))
        near = [hit for hit in hits if hit.last in own or _inside(sentence, hit, cells)]
        if near:
            return [self._step(sentence, hit, "in the act's own words") for hit in near]
        above = next((t for t in sentence.ancestors(token) if t.tag[:2] == "VB"), None)
        if above is None:
            return []
        around = set(_clause(sentence, above))
        return [
            self._step(sentence, hit, "in the clause around the act")
            for hit in hits
            if hit.last in around
        ]

    def _from_paragraph(self, sentence: Sentence) -> Iterator[Step]:
        counted: dict[str, dict[str, tuple[Sentence, Hit]]] = {}
        for other in self._blocks[sentence.block]:
            if other is not sentence:
                for hit in self.hits(other):
                    words = other.tokens[hit.last].lemma
                    counted.setdefault(hit.context, {}).setdefault(words, (other, hit))
        for found in counted.values():
            if len(found) >= _AGREE:
                other, hit = next(iter(found.values()))
                yield self._step(other, hit, f"and {len(found) - 1} more words of the paragraph")

    def _step(self, sentence: Sentence, hit: Hit, where: str) -> Step:
        start, end = sentence.tokens[hit.first].start, sentence.tokens[hit.last].end
        span = self._report.span(start, end)
        reason = f'{hit.context}: "{span.quote}" {where}'
        return Step(rule=hit.line, about="context", reason=reason, evidence=(span,))

    def _look_up(self, sentence: Sentence) -> Iterator[Hit]:
        tokens = sentence.tokens
        index = 0
        while index < len(tokens):
            token = tokens[index]
            found = self._at(sentence, token)
            for phrase in found:
                last = index + len(phrase.words) - 1
                if phrase.context == NONE:
                    continue
                if not self._is_of_others(sentence, index, phrase):
                    yield Hit(context=phrase.context, first=index, last=last, line=phrase.line)
            index += len(found[0].words) if found else 1

    def _at(self, sentence: Sentence, token: Token) -> list[ContextPhrase]:
        """The longest phrases that begin at a token, of one length."""
        by_first = self._contexts.by_first
        found: list[ContextPhrase] = []
        phrases = [phrase for form in _forms(token) for phrase in by_first.get(form, ())]
        for phrase in sorted(phrases, key=lambda phrase: -len(phrase.words)):
            shorter = bool(found) and len(phrase.words) < len(found[0].words)
            if not shorter and phrase not in found and _fits(sentence, token.index, phrase):
                found = [one for one in found if len(one.words) == len(phrase.words)]
                found.append(phrase)
        if not found and token.tag[:2] == "NN" and self._contexts.by_class:
            classes = self._nouns.of(token.lemma)
            found = [one for name, one in self._contexts.by_class.items() if name in classes]
        return found

    def _is_of_others(self, sentence: Sentence, index: int, phrase: ContextPhrase) -> bool:
        """Whether a military word is that of rebels, militias or gangs (*the rebel army*), or a
        word is part of a longer name (*Amnesty International*) or that of an armed group or
        party."""
        token = sentence.tokens[index + len(phrase.words) - 1]
        if phrase.context == "military":
            others = _NO_STATE_FORCE
        elif token.tag[:3] == "NNP":
            if token.dep == "compound" and len(phrase.words) == 1:
                return True
            others = _NO_STATE_FORCE | _PARTIES
        else:
            return False
        for _ in range(3):
            mention = self._mentions.at(sentence.index, token.index)
            if mention is not None:
                return mention.sector in others
            if token.head == token.index:
                return False
            token = sentence.head(token)
        return False


def _is_of_irregulars(claim: Claim) -> bool:
    """Whether all who act are rebels, militias or gangs, and no state force suffers it."""
    sectors = [cell.sector for cell in claim.actors]
    against = {cell.sector for cell in claim.targets}
    return bool(sectors) and "MIL" not in against and all(s in _NO_STATE_FORCE for s in sectors)


def _fits(sentence: Sentence, first: int, phrase: ContextPhrase) -> bool:
    words = phrase.words
    if first + len(words) > len(sentence.tokens):
        return False
    tokens = sentence.tokens[first : first + len(words)]
    if not all(word in _forms(token) for word, token in zip(words, tokens, strict=True)):
        return False
    token = tokens[-1]
    if len(words) > 1:
        return True
    return token.tag.startswith(TAGS[phrase.pos]) and token.ent != "PERSON"


def _forms(token: Token) -> tuple[str, ...]:
    """The word and its lemma in lower case; of a plural name the singular too: *Sikhs*."""
    lemma = token.lemma.lower()
    if token.tag == "NNPS" and lemma == token.lower:
        lemma = lemma.removesuffix("s")
    return (token.lower, lemma) if lemma != token.lower else (token.lower,)


def _clause(sentence: Sentence, token: Token) -> Iterator[int]:
    """The tokens of a word's own clause: not those of clauses beside or below it."""
    below = [token]
    while below:
        one = below.pop()
        yield one.index
        for child in sentence.children(one):
            is_clause = child.dep in _OTHER_CLAUSES and child.tag[:2] in ("VB", "MD")
            if not is_clause or _is_purpose(sentence, child):
                below.append(child)


def _is_purpose(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause says what the act is for: *marched to demand*."""
    return verb.dep == "advcl" and any(
        child.lower == "to" for child in sentence.children(verb, "aux")
    )


def _inside(sentence: Sentence, hit: Hit, spans: Iterable[Span]) -> bool:
    start, end = sentence.tokens[hit.first].start, sentence.tokens[hit.last].end
    return any(span.start < end and start < span.end for span in spans)


def _repressed(claim: Claim) -> tuple[Span, ...] | None:
    """The words for the unarmed against whom forces of the state use force; None for any other
    claim. An arrest alone is police work, unless it is of the opposition, the press or a union."""
    if claim.type not in ("ASSAULT", "COERCE"):
        return None
    if not any(_sector(cell) in _STATE_FORCES for cell in claim.actors):
        return None
    wanted = _UNARMED if claim.type == "ASSAULT" else _CHALLENGERS
    if claim.mode in _OF_WAR:
        return None
    for cell in claim.targets:
        if _sector(cell) in wanted and cell.kind in ("person", "group"):
            return tuple(one for one in cell.evidence if isinstance(one, Span))
    return None


def _sector(cell: Cell) -> str | None:
    return cell.value.sector if isinstance(cell.value, Who) else None
