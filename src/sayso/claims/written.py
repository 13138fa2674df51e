"""What a letter or statement holds, after a colon: *issued a communique, which reads: ...*.

Its author is who issued it, else the document speaks for itself. Numbered paragraphs after a colon
are all the same voice's.
"""

import re
from collections.abc import Iterator

from sayso.claims.authors import MAKING
from sayso.claims.drafts import Draft, Frame, Offsets
from sayso.claims.speakers import agent_of, noun_phrase, subject_of
from sayso.model import Report, Token

_READING = frozenset(("read", "say", "state", "run", "go", "follow", "declare"))
_RELATIVE = frozenset(("which", "that"))
_NUMBER = re.compile(r"(?P<mark>[\"“(]?)(?P<number>\d{1,2})[.)]\s")


def written_draft(frame: Frame, *, block_end: int) -> Draft | None:
    """The attribution of what a document says after a colon; None when no document opens it."""
    tokens = frame.tokens
    colon = next((t for t in tokens if t.text == ":" and frame.quote_of(t.index) < 0), None)
    if colon is None:
        return None
    for token in reversed(tokens[: colon.index]):
        if (
            token.tag in ("NN", "NNS")
            and frame.reporting.sources.get(token.lemma) == "document"
            and frame.quote_of(token.index) < 0
        ):
            cue = _opener(frame, token, colon)
            author = _author(frame, token)
            content = _content(frame, colon, block_end)
            if cue is None or author is None or content is None:
                return None
            return Draft(
                sentence=frame.sentence.index,
                source=[author],
                cue=[cue],
                content=[content],
                word=None,
                rule="written",
            )
    return None


def numbered(report: Report, content: Offsets, block: int) -> Iterator[Offsets]:
    """The paragraphs that go on counting after one that opens with a number; empty without one."""
    match = _NUMBER.match(report.text, content[0])
    if match is None or content[1] < report.blocks[block].end:
        return
    count = int(match.group("number"))
    for following in report.blocks[block + 1 :]:
        match = _NUMBER.match(report.text, following.start)
        if match is None or int(match.group("number")) != count + 1:
            return
        count += 1
        yield following.start, following.end


def _opener(frame: Frame, document: Token, colon: Token) -> Offsets | None:
    """The words that open it: *the following* statement, *which reads*, *as follows*."""
    for child in frame.sentence.children(document, "amod", "det", "nmod"):
        if child.lower == "following" and document.index + 1 == colon.index:
            return child.start, child.end
    between = frame.tokens[document.index + 1 : colon.index]
    verb = next((t for t in between if t.lemma in _READING and t.tag[0] == "V"), None)
    if verb is None or colon.index - verb.index > 3:
        return None
    before = frame.tokens[verb.index - 1].lower
    if before in _RELATIVE or before == "as" or verb.tag == "VBG":
        return verb.start, verb.end
    return None


def _author(frame: Frame, document: Token) -> Offsets | None:
    """Who issued it, as its own clause tells."""
    sentence = frame.sentence
    for child in sentence.children(document, "acl"):
        agent = agent_of(sentence, child)
        if child.lemma in MAKING and agent is not None:
            return frame.offsets(*noun_phrase(sentence, agent, low=child.index + 1))
    governor = sentence.head(document)
    if document.dep != "dobj" or governor.lemma not in MAKING:
        return None
    subject = subject_of(sentence, governor)
    if subject is None or subject.tag in ("WDT", "WP") or subject.index > governor.index:
        return None
    return frame.offsets(*noun_phrase(sentence, subject, high=governor.index - 1))


def _content(frame: Frame, colon: Token, block_end: int) -> Offsets | None:
    """The quotation or the rest of the paragraph after the colon, else what follows it."""
    if colon.index == len(frame.tokens) - 1:
        return frame.following
    after = colon.index + 1
    number = frame.quote_of(after)
    if number >= 0:
        quotation = frame.quotations[number]
        return quotation.start, quotation.end
    return frame.tokens[after].start, block_end
