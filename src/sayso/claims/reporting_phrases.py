"""Reporting phrases: according to, in the words of, citing.

Comes in: the Frame of a sentence. Goes out: drafts, those of reporting nouns, adverbs and
adjectives among them.
"""

from collections.abc import Iterator

import msgspec

from sayso.claims.drafts import Draft, Frame, Offsets
from sayso.claims.reporting_nouns import (
    adjective_draft,
    adverb_draft,
    noun_draft,
    predicate_draft,
)
from sayso.claims.speakers import noun_phrase
from sayso.lexicon.reporting import Word
from sayso.model import Token

_PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman")
CITED = "cited"
_NORMS = frozenset(
    ("rule", "law", "regulation", "policy", "constitution", "convention", "treaty", "guideline")
)


def phrase_drafts(frame: Frame) -> Iterator[Draft]:
    """The attributions that phrases, nouns, adverbs and adjectives make, in text order."""
    reporting = frame.reporting
    for token in frame.tokens:
        tag = token.tag
        if token.lower in reporting.phrases:
            draft = _phrase(frame, token)
        elif tag in ("NN", "NNS") and token.lemma in reporting.nouns:
            draft = noun_draft(frame, token, reporting.nouns[token.lemma])
        elif tag == "RB" and token.lower in reporting.adverbs:
            draft = adverb_draft(frame, token, reporting.adverbs[token.lower])
        elif token.lower in reporting.predicates and (tag == "JJ" or tag == "VBN"):
            draft = predicate_draft(frame, token, reporting.predicates[token.lower])
        elif token.dep == "amod" and token.lower in reporting.adjectives:
            draft = adjective_draft(frame, token, reporting.adjectives[token.lower])
        else:
            continue
        if draft is not None:
            yield draft


def _phrase(frame: Frame, token: Token) -> Draft | None:
    for pattern, word in frame.reporting.phrases[token.lower]:
        found = _match(frame, token.index, pattern)
        if found is None:
            continue
        (first, last), (begin, end), cue = found
        if pattern == ("for", "N") and not _topic_for(frame, token, first, last, end):
            continue
        if pattern in (("per", "N"), ("as", "per", "N")) and not _set_off(frame, begin, end):
            continue
        if pattern[0] in ("citing", "quoting") and not _can_speak(frame, last):
            continue
        source = frame.offsets(first, last)
        content = _around(frame, begin, end)
        if source is None or not content:
            return None
        return Draft(
            sentence=frame.sentence.index,
            source=[source],
            cue=cue,
            content=content,
            word=_with_stance(frame, word, last),
            rule=CITED if pattern[0] in ("citing", "quoting") else "phrase",
            manner="according_to",
        )
    return None


def _with_stance(frame: Frame, word: Word, last: int) -> Word:
    """The word with the stance of its source: *according to rumours* is no assertion."""
    source = frame.reporting.nouns.get(frame.tokens[last].lemma)
    if word.stance != "asserts" or source is None or source.stance != "alleges":
        return word
    return msgspec.structs.replace(word, stance="alleges")


def _match(
    frame: Frame, start: int, pattern: tuple[str, ...]
) -> tuple[tuple[int, int], tuple[int, int], list[Offsets]] | None:
    """The noun phrase, the whole stretch and the cue of a phrase that starts at `start`."""
    tokens = frame.tokens
    index = start
    phrase = (0, 0)
    cue: list[Offsets] = []
    for place, part in enumerate(pattern):
        if index >= len(tokens):
            return None
        if part == "N":
            head = _noun_after(frame, index, possessive=place + 1 < len(pattern))
            if head is None:
                return None
            if place + 1 < len(pattern):
                phrase = (index, head.index)
            else:
                phrase = noun_phrase(frame.sentence, head, low=index)
            index = phrase[1] + 1
            if place + 1 < len(pattern) and head.tag == "PRP$" and pattern[place + 1] == "'s":
                index -= 0
        elif part == "'s":
            if tokens[index - 1].tag == "PRP$":
                continue
            if tokens[index].tag != "POS":
                return None
            index += 1
        elif tokens[index].lower == part:
            cue.append((tokens[index].start, tokens[index].end))
            index += 1
        else:
            return None
    return phrase, (start, index - 1), _joined(cue)


def _joined(cue: list[Offsets]) -> list[Offsets]:
    out: list[Offsets] = []
    for start, end in cue:
        if out and start - out[-1][1] <= 1:
            out[-1] = out[-1][0], end
        else:
            out.append((start, end))
    return out


def _noun_after(frame: Frame, index: int, *, possessive: bool) -> Token | None:
    """The head of the noun phrase that starts here."""
    tokens = frame.tokens
    if possessive:
        if tokens[index].tag == "PRP$":
            return tokens[index]
        for token in tokens[index : index + 8]:
            if token.tag == "POS":
                return tokens[token.index - 1] if token.index > index else None
            if token.tag[0] not in "NDJC":
                return None
        return None
    for token in tokens[index : index + 12]:
        if token.tag == "DT" and index < token.index and tokens[token.index - 1].ent == "PERSON":
            return tokens[token.index - 1]  # "according to Lee the plan ...": the comma is missing
        if token.dep in (
            "pobj",
            "dobj",
            "nsubj",
            "pcomp",
            "ROOT",
            "npadvmod",
            "appos",
            "conj",
        ) and (token.tag[0] in "NPDJWC" and token.dep != "compound"):
            return (
                token if token.left >= index or token.head < index or token.dep == "pobj" else token
            )
        if token.tag in ("VBD", "VBZ", "VBP", "MD"):
            return None
    return None


def _topic_for(frame: Frame, token: Token, first: int, last: int, end: int) -> bool:
    """ "For the minister, …" at the head of a sentence: a person, set off by a comma."""
    tokens = frame.tokens
    if token.index != 0 or end + 1 >= len(tokens) or tokens[end + 1].text != ",":
        return False
    head = tokens[last]
    if head.ent in ("DATE", "TIME", "CARDINAL", "QUANTITY", "MONEY") or head.tag == "CD":
        return False
    return head.ent in ("PERSON", "ORG", "NORP") or head.lemma in frame.reporting.sources


def _can_speak(frame: Frame, last: int) -> bool:
    """Whether the noun is a person, a body or a document."""
    head = frame.tokens[last]
    if head.ent in ("PERSON", "ORG", "NORP"):
        return True
    if head.lemma in _NORMS:
        return False  # "citing privacy rules" gives a ground, not a source
    return head.lemma in frame.reporting.sources or head.lemma.endswith(_PERSON_ENDINGS)


def _set_off(frame: Frame, begin: int, end: int) -> bool:
    tokens = frame.tokens
    return begin == 0 or tokens[begin - 1].text == ","


def _around(frame: Frame, begin: int, end: int) -> list[Offsets]:
    """The clause around a phrase: what follows an opening one, else what is before it, or both."""
    tokens = frame.tokens
    home = frame.quote_of(begin)
    low, high = _clause_bounds(frame, begin)
    out: list[Offsets] = []
    after = end + 1
    while after <= high and frame.is_stop(after):
        after += 1
    before = begin - 1
    has_before = any(
        t.tag[0] in "VM" for t in tokens[low:begin] if frame.quote_of(t.index) == home or home < 0
    )
    if before > low:
        stretch = frame.offsets(low, before)
        if stretch:
            out.append(stretch)
    closes = after > high or (end + 1 <= high and tokens[end + 1].text in (".", ";"))
    if not closes and (
        not has_before or tokens[end + 1].text == "," and not _new_clause(frame, after)
    ):
        if not has_before or _main_after(frame, begin, end):
            stretch = frame.offsets(after, high)
            if stretch:
                out.append(stretch)
    return out


def _main_after(frame: Frame, begin: int, end: int) -> bool:
    """Whether the clause that the phrase belongs to has its verb after the phrase."""
    tokens = frame.tokens
    governor = tokens[tokens[begin].head]
    return governor.index > end


def _new_clause(frame: Frame, index: int) -> bool:
    return (
        frame.tokens[index].lower in ("and", "but", "which", "who", "while", "although")
        if index < len(frame.tokens)
        else False
    )


def _relative_around(frame: Frame, begin: int) -> tuple[int, int] | None:
    """The relative clause that a phrase stands inside: *the men, who, police say, fled*."""
    tokens = frame.tokens
    verb = tokens[tokens[begin].head]
    if verb.dep != "relcl" or verb.head >= begin:
        return None
    if not any(t.tag in ("WP", "WDT", "WRB", "WP$") for t in tokens[verb.left : begin]):
        return None
    return verb.left, max(verb.right, begin)


def _clause_bounds(frame: Frame, begin: int) -> tuple[int, int]:
    """First and last token of the coordinated main clause around a token."""
    tokens = frame.tokens
    relative = _relative_around(frame, begin)
    if relative is not None:
        return relative
    low, high = 0, len(tokens) - 1
    quotation = frame.quote_of(begin)
    if quotation >= 0:
        while low < begin and frame.quote_of(low) != quotation:
            low += 1
        while high > begin and frame.quote_of(high) != quotation:
            high -= 1
    for token in tokens:
        if token.text == ";" and frame.quote_of(token.index) == quotation:
            if token.index < begin:
                low = max(low, token.index + 1)
            elif token.index > begin:
                high = min(high, token.index - 1)
    return low, high
