"""Text -> its paragraphs: a line each, or several where lines were wrapped at a fixed width.

The text is only looked at, never changed: what comes out are stretches of it.
"""

import re
import unicodedata

_LINE = re.compile(r"[^\n\v\f\x85\u2028\u2029]+")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s*$")
_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")
_NARROWEST, _WIDEST = 50, 120  # characters; mail, teletype and old archives wrap at 60 to 80
_FEWEST = 4  # full lines that show a habit
_TAIL = 20  # characters that can hold a full stop and all that closes behind it
_SLACK = 4  # characters; some tools count the line end or break before a dash


def normalise(text: str) -> str:
    r"""The text as a report keeps it: NFC, line ends as \n. Clean text comes back unchanged.

    A null character or half a surrogate pair, which no database and no UTF-8 file can hold, becomes
    U+FFFD in its place, so offsets stay.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _NOT_STORABLE.search(text):
        text = _NOT_STORABLE.sub("\ufffd", text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def find_paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs as (start, end), in text order, without the white space around them."""
    found = (_trimmed(text, *line.span()) for line in _LINE.finditer(text))
    lines = [(start, end) for start, end in found if start < end]
    width = _wrapped_at(text, lines) or _broken_at(text, lines)
    if width is None:
        return lines
    paragraphs: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(lines):
        before = lines[index - 1]
        if index and (
            _continues(text, before, (start, end), width) or _goes_on(text, before, (start, end))
        ):
            paragraphs[-1] = (paragraphs[-1][0], end)
        else:
            paragraphs.append((start, end))
    return paragraphs


def ends_sentence(words: str) -> bool:
    """Whether the words end as a sentence does, closing quotes and brackets aside."""
    return _SENTENCE_END.search(words[-_TAIL:]) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _wrapped_at(text: str, lines: list[tuple[int, int]]) -> int | None:
    """The width at which lines were broken, None when each line is a paragraph.

    Wrapped means: no line is long, most lines that have a next line could not have taken its first
    word, and most of those do not end a sentence.
    """
    if len(lines) <= _FEWEST:
        return None
    width = max(end - start for start, end in lines)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    pairs = [
        (line, after)
        for line, after in zip(lines, lines[1:], strict=False)
        if text.count("\n", line[1], after[0]) == 1
    ]
    full = [pair for pair in pairs if _continues(text, *pair, width)]
    open_ended = sum(1 for (start, end), _ in full if not ends_sentence(text[start:end]))
    if len(full) < _FEWEST or len(full) < 0.7 * len(pairs) or open_ended < 0.5 * len(full):
        return None
    return width


def _broken_at(text: str, lines: list[tuple[int, int]]) -> int | None:
    """The width of a short text that was broken inside its sentences, None when none is.

    A line without a full stop before one that begins with a small letter goes on in it.
    """
    if any(_goes_on(text, *pair) for pair in zip(lines, lines[1:], strict=False)):
        return max(end - start for start, end in lines)
    return None


def _goes_on(text: str, line: tuple[int, int], after: tuple[int, int]) -> bool:
    """Whether a sentence runs from a line into one that begins with a small letter."""
    return (
        text[after[0]].islower()
        and not ends_sentence(text[line[0] : line[1]])
        and text.count("\n", line[1], after[0]) == 1
    )


def _continues(text: str, line: tuple[int, int], after: tuple[int, int], width: int) -> bool:
    """Whether `after` goes on where `line` was broken, as its first word did not fit any more."""
    if text.count("\n", line[1], after[0]) != 1:
        return False
    word = text[after[0] : after[1]].split(maxsplit=1)[0]
    return line[1] - line[0] + 1 + len(word) + _SLACK > width
