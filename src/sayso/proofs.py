"""Every line of the lexicon proved by its example and its counter-example.

Comes in: a Coder and the lines to prove. Goes out: one Proof a line, in the order of the files. The
tests of the lexicon and `sayso check` both stand on this page.
"""

import re
from collections.abc import Callable, Iterable, Iterator

import msgspec

from sayso.claims import find_attributions
from sayso.lexicon import Lexicon
from sayso.lexicon.acts import Entry
from sayso.lexicon.contexts import NONE, ContextLine
from sayso.lexicon.entry_rows import STATES
from sayso.lexicon.namings import Naming
from sayso.lexicon.reporting import Word
from sayso.model import Claim, Report
from sayso.pipeline import Coded, Coder


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list with its example and its counter-example."""

    part: str  # "acts", "states", "operators", "contexts", "reporting", "namings"
    line: str  # "acts/coerce.csv:17"
    pattern: str
    example: str
    non_example: str
    source: Entry | ContextLine | Word | Naming


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence that does not come out as its line says."""

    kind: str  # "example", "non_example"
    sentence: str
    found: str  # what was found instead
    advice: str  # what to do


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one line; without failures it is proved."""

    sample: Sample
    failures: tuple[Failure, ...] = ()
    instead: str = ""  # the line by which an act's example is found, where it is another one
    silent: bool = False  # an operator without a type, of which its example shows no trace


def samples_of(lexicon: Lexicon) -> Iterator[Sample]:
    """Every line that has an example, in the order of the lists."""
    for entry in sorted(lexicon.acts.entries(), key=_place):
        yield Sample(
            part=_part(entry),
            line=entry.line,
            pattern=entry.pattern,
            example=entry.example,
            non_example=entry.non_example,
            source=entry,
        )
    for line in lexicon.contexts.lines:
        yield Sample(
            part="contexts",
            line=line.line,
            pattern=f"{line.context}: {line.words}",
            example=line.example,
            non_example=line.non_example,
            source=line,
        )
    for word in lexicon.reporting.words:
        yield Sample(
            part="reporting",
            line=word.entry,
            pattern=word.lemma,
            example=word.example,
            non_example=word.non_example,
            source=word,
        )
    for naming in lexicon.namings.entries:
        yield Sample(
            part="namings",
            line=naming.line,
            pattern=f"{naming.lemma} ({naming.pos})",
            example=naming.example,
            non_example=naming.non_example,
            source=naming,
        )


def _place(entry: Entry) -> tuple[str, int]:
    name, _, number = entry.line.rpartition(":")
    return name, int(number)


def _part(entry: Entry) -> str:
    if entry.type in STATES:
        return "states"
    return "operators" if entry.line.rsplit("/", 2)[-2] == "operators" else "acts"


def prove(coder: Coder, samples: Iterable[Sample]) -> Iterator[Proof]:
    """One Proof a line. A sentence that several lines share is coded once."""
    told: dict[str, Coded] = {}

    def code(text: str) -> Coded:
        if text not in told:
            told[text] = coder.code(Report.from_text(text))
        return told[text]

    for sample in samples:
        failures = []
        for failure in (_example(coder, code, sample), _non_example(coder, code, sample)):
            if failure is not None:
                failures.append(failure)
        instead = "" if failures else _other_line(code, sample)
        silent = not failures and _is_silent(code, sample)
        yield Proof(sample=sample, failures=tuple(failures), instead=instead, silent=silent)


def _other_line(code: Callable[[str], Coded], sample: Sample) -> str:
    """The line that was found in an act's example in the place of its own."""
    entry = sample.source
    if not isinstance(entry, Entry) or entry.type is None or entry.type.startswith("="):
        return ""
    claims = code(sample.example).claims if sample.example else ()
    lines = [claim.derivation[0].rule for claim in claims if claim.type == entry.type]
    return lines[0] if lines and sample.line not in lines else ""


def _is_silent(code: Callable[[str], Coded], sample: Sample) -> bool:
    """Whether a line that gives no claim of its own has done nothing in its example either."""
    entry = sample.source
    if not isinstance(entry, Entry) or entry.type is not None or not sample.example:
        return False
    return not any(_works_on(claim, entry) for claim in code(sample.example).claims)


def _example(coder: Coder, code: Callable[[str], Coded], sample: Sample) -> Failure | None:
    text = sample.example
    if not text:
        return None if not sample.pattern else _failure("example", "", "no example", "Write one.")
    if is_told(coder, code, sample, text):
        return None
    coded = code(text)
    if inflected := _inflected(coder, sample, text):
        advice = f"Write the pattern in lemmas: {inflected}."
    elif coded.claims:
        advice = (
            "Make the sentence plainer (past tense, subject first), or the pattern more specific "
            "than the one that was found."
        )
    else:
        advice = "Compare the pattern with the sentence: active voice, classes of the slots."
    return _failure("example", text, _what(coded, sample), advice)


def _inflected(coder: Coder, sample: Sample, text: str) -> str:
    """The words of the pattern that stand in the sentence in a form that is not their lemma."""
    words = set(re.findall(r"[a-z]+", sample.pattern))
    tokens = [token for one in coder.parser.parse(Report.from_text(text)) for token in one.tokens]
    lemmas = {token.lemma.lower() for token in tokens}
    forms = {token.text.lower(): token.lemma.lower() for token in tokens}
    return ", ".join(
        f"{forms[word]!r} for {word!r}"
        for word in sorted(words & forms.keys() - lemmas)
        if forms[word] != word
    )


def _non_example(coder: Coder, code: Callable[[str], Coded], sample: Sample) -> Failure | None:
    text = sample.non_example
    if not text:
        return None
    if isinstance(sample.source, Word):
        hit = is_told(coder, code, sample, text)
    elif isinstance(sample.source, Naming):
        hit = any(claim.kind == "naming" and claim.trigger.quote for claim in code(text).claims)
    else:
        hit = any(  # an act's line is its first step, a context's a later one
            step.rule == sample.line
            for claim in code(text).claims
            for step in claim.derivation
            if step.about in ("action", "context")
        )
    if not hit:
        return None
    advice = "Give a slot a condition (T:person|org), or add a fixed word that the sense needs."
    return _failure("non_example", text, _what(code(text), sample), advice)


def is_told(coder: Coder, code: Callable[[str], Coded], sample: Sample, text: str) -> bool:
    """Whether the text gives what the line stands for.

    An act or a state: a claim of its type; an operator: that too, or a claim with its line as a
    step; one that takes the inner act's type: any claim;
    one without a type leaves no claim of its own. A context: a claim that has it. A
    reporting word: an attribution by this line. A
    naming: a claim of kind naming by this word.
    """
    source = sample.source
    if isinstance(source, Word):
        report = Report.from_text(text)
        sentences = coder.parser.parse(report)
        found = find_attributions(report, sentences, None, coder.lexicon.reporting)
        return any(one.rule.rpartition(" ")[2] == sample.line for one in found)
    if isinstance(source, ContextLine):
        if source.context == NONE:
            return all(not claim.context for claim in code(text).claims)
        return any(source.context in claim.context for claim in code(text).claims)
    if isinstance(source, Naming):
        return any(_names(claim, source) for claim in code(text).claims)
    if source.type is None:
        return True
    claims = code(text).claims
    if source.type.startswith("="):
        return bool(claims)
    return any(claim.type == source.type for claim in claims) or (
        source.operator and any(_works_on(claim, source) for claim in claims)
    )


def _works_on(claim: Claim, operator: Entry) -> bool:
    """Whether the operator's line is a step of the claim: combine.csv may name the two together by
    another type."""
    return any(step.rule == operator.line for step in claim.derivation)


def _names(claim: Claim, naming: Naming) -> bool:
    rule = claim.derivation[0].rule
    return claim.kind == "naming" and rule.rpartition(":")[2] == naming.lemma


def _what(coded: Coded, sample: Sample) -> str:
    """What the sentence gave, in a few words."""
    if isinstance(sample.source, Word):
        said = [one.rule for one in coded.attributions]
        return f"said by {', '.join(said)}" if said else "nobody says anything"
    is_context = isinstance(sample.source, ContextLine)
    told = [
        f"{claim.type or claim.kind} by {claim.derivation[0].rule} (“{claim.trigger.quote}”)"
        + (f" with {', '.join(claim.context) or 'no context'}" if is_context else "")
        for claim in coded.claims
    ]
    if told:
        return ", ".join(told)
    reasons = [one.detail or one.reason.value for one in coded.left_out]
    return f"nothing: {'; '.join(reasons)}" if reasons else "nothing"


def _failure(kind: str, sentence: str, found: str, advice: str) -> Failure:
    return Failure(kind=kind, sentence=sentence, found=found, advice=advice)
