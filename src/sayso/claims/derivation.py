"""How an act came to its claim, step by step, in words for the reader of `sayso explain`.

Comes in: a settled act. Goes out: the entry that it fits, what operators and grammar made of its
type and status, and for each party the rule that put it there, with the words it rests on.
"""

from collections.abc import Iterator

from sayso.claims.act import Act, Filler
from sayso.model import Report, Sentence, Span, Step

_ROLES = (("A", "actor"), ("T", "target"), ("I", "instrument"), ("P", "place"))
_HOW = {
    "agent": "the by-phrase of the passive",
    "control": "the clause has no subject of its own: one of the verb above does it",
    "coordination": "shared with the verb beside it",
    "hyphenated actor": "joined to the participle by a hyphen",
    "named by the noun": "the noun has no subject: whose act it is, by the verb above",
    "participle": "the noun that the participle modifies",
    "possessive": "whose act the noun is",
    "relative": "what the relative pronoun stands for",
    "relative subject": "what the relative pronoun stands for",
    "subject": "the subject of the verb",
}


def steps_of(act: Act, report: Report, sentence: Sentence) -> Iterator[Step]:
    """The steps, in the order in which they were taken; those of the context come after."""
    entry = act.match.entry
    words = sorted({act.token.index, *act.match.words})
    yield Step(
        rule=entry.line,
        about="action",
        reason=f'"{act.token.text}" fits "{entry.pattern}"',
        evidence=tuple(_span(report, sentence, index) for index in words),
    )
    holder = act.holder
    while holder is not None:
        yield Step(
            rule=holder.match.entry.line,
            about="operator",
            reason=f'held by "{holder.token.text}", which fits "{holder.match.entry.pattern}"',
            evidence=(_span(report, sentence, holder.token.index),),
        )
        holder = holder.holder
    for rule, about, reason in act.steps:
        yield Step(rule=rule, about=about, reason=reason)
    for letter, name in _ROLES:
        for filler in act.roles.get(letter, ()):
            yield Step(
                rule=filler.rule,
                about=name,
                reason=_reason(act, letter, filler),
                evidence=(_span(report, sentence, filler.index),),
            )


def _reason(act: Act, letter: str, filler: Filler) -> str:
    """Which slot, and how the word came to fill it."""
    if filler.rule == "pattern":
        return f'{letter} of "{act.match.entry.pattern}"'
    if filler.rule.startswith("operator "):
        operator = act.holder.match.entry.pattern if act.holder is not None else filler.rule
        return f'{letter}: "{operator}" says whose act the inner one is'
    return f"{letter}: {_HOW.get(filler.rule, filler.rule)}"


def _span(report: Report, sentence: Sentence, index: int) -> Span:
    token = sentence.tokens[index]
    return report.span(token.start, token.end)
