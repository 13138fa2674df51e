"""A speaker and a colon at the head of a paragraph: the way of headlines and transcripts."""

import re

from sayso.claims.drafts import Draft, Frame

_SPEAKER_LINE = re.compile(r"[A-Z][A-Z.'’\- ]{2,40}:\s")


def colon_draft(frame: Frame, *, block_end: int, is_title: bool) -> Draft | None:
    """The attribution of Minister: Budget will pass, of SMITH: I was there; None without one.

    The sentence opens its block; the content runs to the block's end.
    """
    tokens = frame.tokens
    line = _SPEAKER_LINE.match(frame.report.text, tokens[0].start)
    for index in range(1, min(9, len(tokens) - 1)):
        if tokens[index].text != ":":
            if tokens[index].tag[0] in "VM" and line is None:
                return None
            continue
        if line is None and not _is_speaker(frame, index, is_title=is_title):
            return None
        if (
            line is None
            and not any(t.tag[0] in "VM" for t in tokens[index + 1 :])
            and not frame.quote_at
        ):
            return None
        source = frame.offsets(0, index - 1)
        if source is None or not frame.report.text[tokens[index].end : block_end].strip():
            return None
        return Draft(
            sentence=frame.sentence.index,
            source=[source],
            cue=[],
            content=[(tokens[index + 1].start, block_end)],
            word=None,
            rule="colon",
        )
    return None


def _is_speaker(frame: Frame, colon: int, *, is_title: bool) -> bool:
    """Whether what precedes the colon can speak: a person, a document, in a title a known name."""
    tokens = frame.tokens
    head = tokens[colon - 1]
    if head.tag[0] not in "NP":
        return False
    if any(t.ent == "PERSON" for t in tokens[:colon]):
        return True
    if head.lower in frame.reporting.sources or head.lemma in frame.reporting.sources:
        return colon <= 4
    name = frame.report.text[tokens[0].start : head.end]
    return (
        is_title
        and colon <= 3
        and head.tag in ("NNP", "NNPS")
        and head.ent not in ("GPE", "LOC", "EVENT")
        and frame.report.text.count(name) > 1
    )
