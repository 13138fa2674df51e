"""Turns of interviews and transcripts: what stands after a speaker's label is the speaker's.

Comes in: a Report. Goes out: one Draft for each turn. Labels open a paragraph or follow a sentence:
*(Reporter) Why ...?*, *(Mandela, interrupting) We ...*, *[Moderator]*, *MANDELA: We ...*,
*Q: Why ...?*. One label alone is an ordinary parenthesis; a turn ends at the next label.
"""

import re
from bisect import bisect_right
from collections import Counter

import msgspec

from sayso.claims.drafts import Draft, Offsets
from sayso.model import Report, Sentence

_LABEL = re.compile(
    r"(?:[(\[](?P<bracketed>[^\W\d_][\w.'’\- ]{2,40}?)(?:, [a-z ]{3,40})?[)\]]"
    r"|(?P<line>[A-Z][A-Z.'’\- ]{2,40}?|(?-i:Q|A)):)(?=\s)\s*"
)
_BRACKETED = re.compile(r"(?<=[.!?…\"”)\]])\s+(?=[(\[])")  # where a label may follow a sentence
LABEL_ROLES = frozenset(
    """anchor announcer answer broadcaster chairman chairwoman commentator correspondent host
    interpreter interviewer journalist moderator narrator newscaster presenter question
    questioner reporter speaker spokesman spokesperson spokeswoman translator""".split()
)
_NOBODY = frozenset(("q", "a", "question", "answer"))  # labels that name no speaker
_NOISES = frozenset(
    """applause background boos booing break chanting cheering cheers chuckles cries crosstalk
    crying explosion gunfire inaudible indistinct interruption jeers laughing laughs laughter
    music noise omitted pause shouting shouts sigh sighs silence singing sobbing unintelligible
    video weeping whistling""".split()
)
_RECORDING = re.compile(r"[(\[](?:begin|end|start|video|audio)[\w ]* recording[\w ,]*[)\]]", re.I)
_PERSONAL = re.compile(r"\b(?:I|my|me|we|our|us|you|your)\b", re.IGNORECASE)
_DASHES = ("-", "–", "—")
_LONGEST = 4  # words of a label


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """What one speaker says up to the next label."""

    label: Offsets  # the speaker's words in the label
    content: tuple[Offsets, ...]  # one stretch for each paragraph, labels left out
    names: bool  # False: the label names nobody, as Q and A

    @property
    def start(self) -> int:
        """Where the label stands."""
        return self.label[0]


class _Label(msgspec.Struct, frozen=True, kw_only=True):
    start: int  # of the whole label
    end: int
    words: Offsets
    key: str
    block: int
    at_head: bool  # it opens its paragraph
    can_speak: bool  # False: one word without a capital; it ends a turn and opens none


def find_turns(report: Report) -> tuple[Turn, ...]:
    """The turns of a report in text order; empty when it has fewer than two labels."""
    all_labels = _labels(report)
    labels = _trusted(report, all_labels)
    stops = sorted(
        [label.start for label in all_labels]
        + [m.start() for m in _RECORDING.finditer(report.text)]
        if labels
        else ()
    )
    found: list[Turn] = []
    for label in labels:
        place = bisect_right(stops, label.start)
        stop = stops[place] if place < len(stops) else None
        content = _content(report, label, stop)
        if content:
            found.append(
                Turn(label=label.words, content=tuple(content), names=label.key not in _NOBODY)
            )
    return tuple(found)


def turn_drafts(sentences: tuple[Sentence, ...], turns: tuple[Turn, ...]) -> list[Draft]:
    """The attributions of the turns; a label that names nobody leaves the speaker unnamed."""
    starts = [sentence.start for sentence in sentences]
    return [
        Draft(
            sentence=sentences[max(0, bisect_right(starts, turn.start) - 1)].index,
            source=[turn.label] if turn.names else [],
            cue=[] if turn.names else [turn.label],
            content=list(turn.content),
            word=None,
            rule="turn",
            manner="direct" if turn.names else None,
        )
        for turn in turns
        if sentences
    ]


def _labels(report: Report) -> list[_Label]:
    """All that look like labels, in text order."""
    text = report.text
    found: list[_Label] = []
    for number, block in enumerate(report.blocks):
        if block.role == "title":
            continue
        places = [block.start]
        places += [m.end() for m in _BRACKETED.finditer(text, block.start, block.end)]
        for place in places:
            label = _label_at(report, place, number)
            if label is not None and label.end < block.end:
                found.append(label)
    return found


def _label_at(report: Report, place: int, number: int) -> _Label | None:
    block = report.blocks[number]
    match = _LABEL.match(report.text, place, block.end)
    if match is None or report.text[match.end() : match.end() + 1] in _DASHES:
        return None  # "(Reuters) - ": a dateline
    group = "bracketed" if match.group("bracketed") else "line"
    words = match.group(group).split()
    key = words[-1].lower()
    if len(words) > _LONGEST or not _NOISES.isdisjoint(word.lower() for word in words):
        return None
    capital = all(word[0].isupper() for word in words if len(word) > 3)
    if key not in LABEL_ROLES and not capital and len(words) > 1:
        return None
    return _Label(
        start=place,
        end=match.end(),
        words=match.span(group),
        key=key,
        block=number,
        at_head=place == block.start,
        can_speak=capital or key in LABEL_ROLES,
    )


def _trusted(report: Report, labels: list[_Label]) -> list[_Label]:
    """The labels that mark turns: of two speakers, or of one that the text names or that asks."""
    labels = [label for label in labels if label.can_speak]
    heads = [label for label in labels if label.at_head]
    counts = Counter(label.key for label in heads)
    asks = any(label.key in LABEL_ROLES for label in labels)
    if len(heads) < 2 and not (asks and len(labels) > 1):
        return []
    if len(counts) == 1 and not asks:
        (key,) = counts
        if len(re.findall(rf"\b{re.escape(key)}\b", report.text, re.IGNORECASE)) <= len(labels):
            return []
    lines = Counter(label.key for label in labels if report.text[label.words[1]] == ":")
    if lines and not any(count > 1 for count in lines.values()) and not lines.keys() >= {"q", "a"}:
        labels = [label for label in labels if label.key not in lines]
    everywhere = Counter(label.key for label in labels)
    return [label for label in labels if asks or label.at_head or everywhere[label.key] > 1]


def _content(report: Report, label: _Label, stop: int | None) -> list[Offsets]:
    """The paragraphs of a turn up to the next label; the last one goes on while it is personal."""
    text = report.text
    found: list[Offsets] = []
    for number in range(label.block, len(report.blocks)):
        block = report.blocks[number]
        start = label.end if number == label.block else block.start
        if stop is not None and start >= stop:
            break
        if block.role == "heading" or (
            stop is None and found and _PERSONAL.search(text, start, block.end) is None
        ):
            break
        end = block.end if stop is None else min(block.end, stop)
        while end > start and text[end - 1].isspace():
            end -= 1
        if end > start:
            found.append((start, end))
    return found
