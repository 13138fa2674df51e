"""What each voice calls each actor: loaded words become claims of kind naming, in the voice that
uses them.

The label stays a label: it is never the actor's name, type or sector.
"""

from collections.abc import Callable, Iterator

from sayso.claims.cells import who_of
from sayso.claims.claim_ids import claim_id
from sayso.lexicon.namings import Namings
from sayso.model import Cell, Claim, Mention, Mentions, Report, SaySo, Sentence, Step, Token

VoiceOf = Callable[[int, int], tuple[SaySo, ...]]
_COPULAR = frozenset(("be", "become", "remain"))


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
        poses = words.get(token.lemma)
        if poses is None or token.text[0].isupper():  # capitals: part of a name
            continue
        found = _target(sentence, token, mentions, poses)
        if found is not None:
            mention, reason = found
            yield _claim(report, sentence, token, mention, mentions, reason, voice_of)


def _target(
    sentence: Sentence, token: Token, mentions: Mentions, poses: frozenset[str]
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
        return (mention, "the phrase itself") if mention and _is_party(mention) else None
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


def _claim(
    report: Report,
    sentence: Sentence,
    token: Token,
    mention: Mention,
    mentions: Mentions,
    reason: str,
    voice_of: VoiceOf,
) -> Claim:
    trigger = report.span(token.start, token.end)
    line = f"namings/loaded.csv:{token.lemma}"
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
            Step(rule=line, about="action", reason=f'"{token.text}" is a loaded word: {reason}'),
        ),
    )
