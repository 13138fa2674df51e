"""What each voice calls each actor: loaded words become claims of kind naming, in the voice that
uses them.

The label stays a label: it is never the actor's name, type or sector.
"""

from collections.abc import Callable, Iterator

from sayso.claims.cells import who_of
from sayso.claims.claim_ids import claim_id
from sayso.lexicon.namings import Namings, Phrase
from sayso.model import Cell, Claim, Mention, Mentions, Report, SaySo, Sentence, Span, Step, Token

VoiceOf = Callable[[int, int], tuple[SaySo, ...]]
_COPULAR = frozenset(("be", "become", "remain"))
_THINGS_TOO = frozenset(  # words for things and beasts as well: who is meant must be seen
    "butcher cockroach cult devil monster puppet scum tyranny vermin".split()
)


def find_namings(
    report: Report,
    sentence: Sentence,
    mentions: Mentions,
    namings: Namings,
    voice_of: VoiceOf,
) -> Iterator[Claim]:
    """One claim for each loaded word that is used of somebody, in text order."""
    words = namings.words
    for token in sentence.tokens:
        lemma, first, last = token.lemma, token, token
        poses = words.get(lemma)
        for phrase in namings.phrases.get(token.lower, namings.phrases.get(lemma, ())):
            span = _phrase_at(sentence, token, phrase)
            if span:
                lemma, poses = phrase.lemma, frozenset((phrase.pos,))
                first, last = span[0], span[-1]
        if poses is None or _is_name(sentence, first):
            continue
        found = _target(sentence, token, mentions, poses, lemma)
        if found is not None:
            trigger = report.span(first.start, last.end)
            yield _claim(report, sentence, trigger, lemma, found, mentions, voice_of)


def _phrase_at(sentence: Sentence, token: Token, phrase: Phrase) -> tuple[Token, ...]:
    """The tokens of the phrase that stands around its head; empty when it does not stand there."""
    begin = token.index - sentence.tokens[0].index - phrase.head
    if begin < 0:
        return ()
    tokens = tuple(sentence.tokens[begin : begin + len(phrase.tokens)])
    if len(tokens) < len(phrase.tokens):
        return ()
    fits = all(w in (t.lower, t.lemma) for t, w in zip(tokens, phrase.tokens, strict=True))
    return tokens if fits else ()


def _is_name(sentence: Sentence, token: Token) -> bool:
    """Whether its capital makes the word part of a name: not the sentence's own capital."""
    if not token.text[0].isupper():
        return False
    return token.index != sentence.tokens[0].index or token.tag.startswith("NNP")


def _target(
    sentence: Sentence, token: Token, mentions: Mentions, poses: frozenset[str], lemma: str
) -> tuple[Mention, str] | None:
    """Who is called so: the phrase itself, what it modifies, or the subject it is said of."""
    if token.tag[:2] == "NN" and token.dep != "compound":
        if "noun" not in poses:
            return None
        head = sentence.head(token)
        if token.dep == "attr" and head.lemma in _COPULAR:
            subject = sentence.child(head, "nsubj")
            named = subject and mentions.at(sentence.index, subject.index)
            return (named, f'said of "{named.span.quote}"') if named else None
        if token.dep == "oprd" or (token.dep == "pobj" and head.lower == "as"):
            subject = sentence.child(_verb_above(sentence, token), "dobj", "nsubjpass")
            named = subject and mentions.at(sentence.index, subject.index)
            return (named, f'said of "{named.span.quote}"') if named else None
        mention = mentions.at(sentence.index, token.index)
        if mention is None or not (_is_party(mention) or _is_label(mention, lemma)):
            return None
        return mention, "the phrase itself"
    if "adj" not in poses:
        return None
    head = sentence.head(token)
    mention = mentions.at(sentence.index, head.index)
    if mention is None or not _is_party(mention):
        return None
    return mention, f'modifies "{head.text}"'


def _verb_above(sentence: Sentence, token: Token) -> Token:
    for above in sentence.ancestors(token):
        if above.tag[:2] == "VB":
            return above
    return token


def _is_party(mention: Mention) -> bool:
    return mention.kind in ("person", "organisation", "group")


def _is_label(mention: Mention, lemma: str) -> bool:
    """Whether the word, which no list of persons holds, can but stand for somebody."""
    return mention.kind == "thing" and lemma not in _THINGS_TOO


def _claim(
    report: Report,
    sentence: Sentence,
    trigger: Span,
    lemma: str,
    found: tuple[Mention, str],
    mentions: Mentions,
    voice_of: VoiceOf,
) -> Claim:
    mention, reason = found
    line = f"namings/loaded.csv:{lemma}"
    cells = (
        Cell(field="action", value=trigger.quote, evidence=(trigger,), rule=line),
        Cell(
            field="target", value=who_of(mention, mentions), evidence=(mention.span,), rule=reason
        ),
    )
    return Claim(
        id=claim_id(report, trigger, "naming", cells, "ongoing"),
        report_id=report.id,
        kind="naming",
        type=None,
        mode=None,
        context=(),
        status="ongoing",
        say_so=voice_of(trigger.start, trigger.end),
        cells=cells,
        sentence=(sentence.start, sentence.end),
        trigger=trigger,
        derivation=(
            Step(rule=line, about="action", reason=f'"{trigger.text}" is a loaded word: {reason}'),
        ),
    )
