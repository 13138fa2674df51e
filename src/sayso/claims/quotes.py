"""Quotations: which stretches of the text stand between marks, told from apostrophes.

Comes in: a Report. Goes out: its Quotations by where they open. Read block by block, so one
missing mark spoils no more than its own paragraph. A quotation over several paragraphs opens anew
in each and closes only in the last (Chicago Manual of Style 13.32), or, in text saved line by line,
runs on to its closing mark; inner quotations take the other kind of mark.
"""

import re

import msgspec

from sayso.model import Block, Report

_MARK = re.compile(r"``|''|‘‘|’’|[“”„«»\"‘’']")
_OPENING = {"“": "curly", "„": "curly", "«": "guillemet", "``": "backtick", "‘‘": "curly"}
_CLOSING = {"”": "curly", "»": "guillemet", "’’": "curly"}
_ELISION = re.compile(r"(?:\d\ds?|tis|twas|em|til|cause|n|round|bout|neath)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…,][\s\])]*$|[.!?…]\s")
_MARKS_OF_SPEECH = ".,!?…—–;:"
_CURLY = re.compile("[“”]")
_RUN_ON = 8  # paragraphs: a mark that is missing for longer was never set
_LONG = 1500  # characters: an unclosed straight mark reaches no farther
_ENDS = ("", ".", "!", "?", "”", '"', "'", "’")
_TITLE = 3  # words
_MIN_CLAUSE = 6  # words: shorter quoted stretches without a stop are phrases


class Quotation(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch between quotation marks, marks included."""

    start: int  # code points of Report.text; the opening mark
    end: int  # after the closing mark
    inner: tuple[int, int]  # without the marks
    form: str  # "curly", "straight", "backtick", "guillemet", "single"
    depth: int  # 0: not inside another quotation
    block: int
    closed: bool  # False: its closing mark is missing
    continues: bool = False  # its paragraph ends while it is open, and the next one goes on
    is_speech: bool = True  # False: a word or phrase that is only held up by its marks


class _Open(msgspec.Struct):
    form: str
    start: int
    inner: int


def find_quotations(report: Report) -> tuple[Quotation, ...]:
    """All quotations of the report by where they open; empty when there is no mark."""
    text = report.text
    if not _MARK.search(text):
        return ()
    found: list[Quotation] = []
    begins_inside = False
    bodies = [(number, block) for number, block in enumerate(report.blocks)]
    for place, (number, block) in enumerate(bodies):
        following = bodies[place + 1][1] if place + 1 < len(bodies) else None
        opens_anew = following is not None and _opens_at(text, following.start, following.end)
        later = [other for _, other in bodies[place + 1 : place + 1 + _RUN_ON]]
        runs_on = not opens_anew and _closes_later(
            text, (block.start, block.end), later, begins_inside=begins_inside
        )
        made = _in_block(
            text,
            block.start,
            block.end,
            number,
            goes_on=opens_anew or runs_on,
            begins_inside=begins_inside,
        )
        begins_inside = runs_on
        found += made
    found.sort(key=lambda quotation: (quotation.start, -quotation.end))
    return tuple(found)


def _opens_at(text: str, start: int, end: int) -> bool:
    head = text[start : min(end, start + 4)].lstrip()
    return head.startswith(("“", '"', "``", "«", "''", "‘"))


def _closes_later(
    text: str, inside: tuple[int, int], following: list[Block], *, begins_inside: bool
) -> bool:
    """Whether a mark that is open at the end of the stretch is closed in a later block.

    Text saved line by line, or without the marks that open each paragraph anew. The first mark of
    the kind that comes must be a closing one.
    """
    if _closes_straight_later(text, inside, following, begins_inside=begins_inside):
        return True
    last = max(text.rfind("“", *inside), text.rfind("”", *inside))
    if text[last] != "“" if last >= 0 else not begins_inside:
        return False
    for later in following:
        found = _CURLY.search(text, later.start, later.end)
        if found is not None:
            return found.group() == "”"
    return False


def _closes_straight_later(
    text: str, inside: tuple[int, int], following: list[Block], *, begins_inside: bool
) -> bool:
    """The same of straight marks, which open and close alike: an odd one, and the next that comes
    stands at the end of a word or of its block."""
    if _CURLY.search(text, *inside) or (text.count('"', *inside) + begins_inside) % 2 == 0:
        return False
    for later in following:
        place = text.find('"', later.start, later.end)
        if place >= 0:
            behind = text[place - 1 : place]
            return place > later.start and (
                not text[place + 1 : later.end].strip() or not (behind.isspace() or behind in "([")
            )
    return False


def _in_block(
    text: str, start: int, end: int, block: int, *, goes_on: bool, begins_inside: bool = False
) -> list[Quotation]:
    stack: list[_Open] = [_Open("curly", start, start)] if begins_inside else []
    found: list[Quotation] = []

    def close(
        opened: _Open, inner_end: int, after: int, *, closed: bool, continues: bool = False
    ) -> None:
        if inner_end > opened.inner:
            found.append(
                Quotation(
                    start=opened.start,
                    end=after,
                    inner=(opened.inner, inner_end),
                    form=opened.form,
                    depth=len(stack),
                    block=block,
                    closed=closed,
                    continues=continues,
                    is_speech=_is_speech(text, opened, inner_end, after, start),
                )
            )

    for match in _MARK.finditer(text, start, end):
        mark, at, after = match.group(), match.start(), match.end()
        if mark in "‘’'" and len(mark) == 1:
            _single(text, mark, at, end, stack, close)
            continue
        doubles = [opened for opened in stack if opened.form != "single"]
        if mark in _OPENING or (mark not in _CLOSING and _opens(text, at, after, start, doubles)):
            form = _OPENING.get(mark, "straight")
            if doubles and doubles[-1].form == form:
                _give_up(text, stack, at, close)
            stack.append(_Open(form, at, after))
        elif doubles:
            while stack and stack[-1].form == "single":
                stack.pop()  # an inner mark that never closed: an apostrophe after all
            opened = stack.pop()
            close(opened, at, after, closed=True)
    while stack:
        opened = stack.pop()
        if opened.form == "single":
            continue
        if goes_on:
            close(opened, end, end, closed=False, continues=True)
        elif opened.form != "straight" or end - opened.start < _LONG:
            close(opened, end, end, closed=False)
    return found


def _opens(text: str, at: int, after: int, start: int, doubles: list[_Open]) -> bool:
    """Whether a straight mark opens: space before and none after; else by whether one is open."""
    before = text[at - 1] if at > start else " "
    behind = text[after] if after < len(text) else " "
    if doubles and doubles[-1].form in ("straight", "backtick", "curly"):
        # a mark between a space and a letter opens only where the open one was plainly ended before
        return False
    if before.isspace() or before in "([{—–-“‘/:":
        return True
    return not (behind.isspace() or behind in ".,;:!?)]}")


def _single(text: str, mark: str, at: int, end: int, stack: list[_Open], close: object) -> None:
    before = text[at - 1] if at else " "
    behind = text[at + 1] if at + 1 < end else " "
    opened = next((o for o in reversed(stack) if o.form == "single"), None)
    if opened is None:
        opens = mark == "‘" or (mark == "'" and (before.isspace() or before in '("“[—–/:'))
        if opens and behind.isalnum() and not _ELISION.match(text, at + 1):
            stack.append(_Open("single", at, at + 1))
        return
    if mark == "‘" or behind.isalnum():
        return
    if (
        before == "s"
        and behind == " "
        and text.find(mark, at + 1, end) != -1
        and text[at + 2 : at + 3].islower()
    ):
        return  # "the rebels' camp": a later mark may close it
    while stack and stack[-1] is not opened:
        stack.pop()
    stack.pop()
    close(opened, at, at + 1, closed=True)  # type: ignore[operator]


def _give_up(text: str, stack: list[_Open], at: int, close: object) -> None:
    """End the open quotation at the last stop before a new one opens: its own mark is missing."""
    while stack and stack[-1].form == "single":
        stack.pop()
    opened = stack.pop()
    cut = at
    for match in re.finditer(r"[.!?…,](?=\s)", text[opened.inner : at]):
        cut = opened.inner + match.end()
    close(opened, cut, cut, closed=False)  # type: ignore[operator]


def _is_speech(text: str, opened: _Open, inner_end: int, after: int, start: int) -> bool:
    """Whether the stretch is speech: it ends in a stop, follows a colon or comma, or is long."""
    inner = text[opened.inner : inner_end].rstrip()
    if not inner:
        return False
    before = text[max(start, opened.start - 2) : opened.start].rstrip()[-1:]
    if before in (":", ","):
        return True
    if inner[-1] in _MARKS_OF_SPEECH and (len(inner.split()) > _TITLE or before in _ENDS):
        return True  # shorter ones at the end of a sentence are titles and phrases
    follows = text[after : after + 1]
    return len(inner.split()) >= _MIN_CLAUSE or (follows == "," and len(inner.split()) > 2)
