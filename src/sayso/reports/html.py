"""A web page -> Report: the story's text, title first; what stood around it left out with a reason.

The story is found by trafilatura; where its words stand, and what they are, is settled here.
"""

import copy
import functools
import logging
import re
from collections.abc import Iterator
from typing import Any

from sayso.config import Config
from sayso.errors import ReportError
from sayso.model import Reason, Report
from sayso.reports.assemble import Draft, Given, assemble
from sayso.reports.decode import declared_charset, decode
from sayso.reports.heads import same
from sayso.reports.html_around import BREAK, find_around
from sayso.reports.html_meta import find_meta
from sayso.reports.layout import LeftOutPart, lay_out
from sayso.reports.paragraphs import ends_sentence, normalise

SUFFIXES = (".htm", ".html", ".xhtml")
_LOOKS_LIKE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|article|div|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_STORY_WORDS = 8  # a page without one sentence of this length holds no story
_SHOWN = 200  # characters of a piece of furniture


def looks_like_html(data: bytes) -> bool:
    """Whether the bytes begin as a page does."""
    return _LOOKS_LIKE.match(data[:4096].removeprefix(b"\xef\xbb\xbf")) is not None


def read_html(data: bytes, given: Given, config: Config) -> tuple[Report, str | None]:
    """The report in the page, and a note on its encoding when there is something to say."""
    charset = given.declared or declared_charset(data)
    decoded = decode(data, name=given.name, declared=charset)
    try:
        draft = _draft(normalise(decoded.text), given, decoded.encoding)
    except RecursionError:
        message = f"{given.name}: its elements are nested too deep. Save the story as plain text."
        raise ReportError(message) from None
    return assemble(draft, given, config), decoded.note


def _draft(page: str, given: Given, encoding: str) -> Draft:
    tree = _parse(page)
    if tree is None:
        empty = LeftOutPart(reason=Reason.EMPTY, at=None, detail="the page is empty")
        return Draft(text="", layout=lay_out("", []), reader=f"html {encoding}", nothing=empty)
    meta = find_meta(tree, url=given.url)
    pieces = _pieces(_extract(tree))
    title = given.title or meta.title
    titles = {same(title)} if title else set()
    dropped = [words for _, words in pieces if same(words) in titles]
    pieces = [(role, words) for role, words in pieces if same(words) not in titles]
    has_story = any(role == "body" and _is_story(words) for role, words in pieces)
    if not has_story:
        pieces = []
    if title:
        pieces.insert(0, ("title", normalise(title)))
    text, paragraphs = _join([words for _, words in pieces])
    headings = frozenset(index for index, (role, _) in enumerate(pieces) if role == "heading")
    layout = lay_out(text, paragraphs, headings=headings, title_at=0 if title else None)
    layout.dates = [*meta.dates, *layout.dates]
    layout.title = title or layout.title
    layout.outlet = meta.outlet or layout.outlet
    layout.byline = meta.byline or layout.byline
    layout.section = meta.section or layout.section
    layout.left_out += [
        LeftOutPart(reason=Reason.DUPLICATE, at=None, detail=f"the title again: {words[:_SHOWN]}")
        for words in dropped
    ]
    layout.left_out += find_around(tree, [*titles, *(words for _, words in pieces)])
    nothing = None
    if not has_story:
        nothing = LeftOutPart(
            reason=Reason.NO_ARTICLE, at=None, detail="no story found in the page"
        )
    return Draft(text=text, layout=layout, url=meta.url, reader=f"html {encoding}", nothing=nothing)


def _parse(page: str) -> Any:
    """The page's root element, None for a page without any."""
    from lxml import etree, html  # late: only pages need it

    parser = html.HTMLParser(remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        return html.document_fromstring(_DECLARATION.sub("", page), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


@functools.cache
def _trafilatura() -> Any:
    """The extractor's function, with its messages kept off the user's screen."""
    for name in ("trafilatura", "htmldate", "courlan", "readability", "justext"):
        logger = logging.getLogger(name)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
    from trafilatura import bare_extraction  # late: it takes a third of a second to load

    return bare_extraction


def _extract(tree: Any) -> Any:
    """The story's body as trafilatura's elements, None when it finds none."""
    found = _trafilatura()(
        copy.deepcopy(tree), include_comments=False, include_tables=True, with_metadata=False
    )
    return None if found is None else found.body


def _pieces(body: Any) -> list[tuple[str, str]]:
    """The paragraphs as (role, words), in the order of the page."""
    pieces: list[tuple[str, str]] = []
    for role, lines in _walk(body) if body is not None else ():
        for line in lines.split(BREAK):
            words = normalise(" ".join(line.split()))
            if words and (role != "cell" or _is_story(words)):
                pieces.append(("heading" if role == "heading" else "body", words))
    return pieces


def _is_story(words: str) -> bool:
    return len(words.split()) >= _STORY_WORDS and ends_sentence(words)


def _walk(element: Any) -> Iterator[tuple[str, str]]:
    """Each innermost block with its words; a line break in it ends a line."""
    blocks = ("p", "head", "item", "quote", "cell", "list", "table", "row", "code", "div")
    role = {"head": "heading", "cell": "cell"}.get(element.tag, "body")
    parts = [element.text or ""]
    for child in element:
        if child.tag in blocks:
            yield role, "".join(parts)
            parts = []
            yield from _walk(child)
        elif child.tag == "lb":
            parts.append(BREAK)
        elif isinstance(child.tag, str) and child.tag != "graphic":
            parts.append(" ".join("".join(child.itertext()).split(" ")))
        parts.append(child.tail or "")
    yield role, "".join(parts)


def _join(pieces: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text, paragraphs parted by an empty line, and where each stands."""
    places, start = [], 0
    for piece in pieces:
        places.append((start, start + len(piece)))
        start += len(piece) + 2
    return "\n\n".join(pieces), places
