"""Markdown -> Report: the words as they are meant to be read, without the marks."""

import re
from collections.abc import Iterator
from typing import Any

from sayso.config import Config
from sayso.model import Reason, Report
from sayso.reports.assemble import Draft, Given, assemble
from sayso.reports.dates import DateFound, read_attribute
from sayso.reports.decode import decode
from sayso.reports.layout import LeftOutPart, lay_out
from sayso.reports.paragraphs import normalise
from sayso.reports.plain import read_plain

SUFFIXES = (".markdown", ".md")
_FRONT = re.compile(r"\A---[ \t]*\n(?P<body>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"(?P<name>[A-Za-z][\w-]*)\s*:\s*(?P<value>\S.*?)\s*$")
_DATES = {
    "date": True,
    "published": True,
    "publishdate": True,
    "pubdate": True,
    "lastmod": False,
    "updated": False,
    "modified": False,
}  # whether it can be the day of publication
_SHOWN = 120  # characters of what is left out


def read_markdown(data: bytes, given: Given, config: Config) -> tuple[Report, str | None]:
    """The report in the bytes, and a note on its encoding when there is something to say."""
    decoded = decode(data, name=given.name, declared=given.declared)
    source = normalise(decoded.text)
    fields, source = _front_matter(source)
    pieces = list(_pieces(source))
    if not pieces and source.strip():
        return read_plain(data, given, config)  # nested beyond what the parser follows
    kept = [(role, words) for role, words in pieces if role != "left out"]
    first = next((i for i, (role, _) in enumerate(kept) if role == "title"), None)
    title = fields.get("title")
    if title is not None and first is None:
        kept.insert(0, ("title", title))
        first = 0
    text, paragraphs, start = "\n\n".join(words for _, words in kept), [], 0
    for _, words in kept:
        paragraphs.append((start, start + len(words)))
        start += len(words) + 2
    headings = frozenset(i for i, (role, _) in enumerate(kept) if role in ("heading", "title"))
    layout = lay_out(text, paragraphs, headings=headings, title_at=first)
    layout.byline = fields.get("author") or fields.get("byline") or layout.byline
    layout.outlet = fields.get("outlet") or fields.get("source") or layout.outlet
    layout.dates = [*_dates(fields), *layout.dates]
    layout.left_out += [
        LeftOutPart(reason=Reason.FURNITURE, at=None, detail=words[:_SHOWN])
        for role, words in pieces
        if role == "left out"
    ]
    draft = Draft(
        text=text, layout=layout, url=fields.get("url"), reader=f"markdown {decoded.encoding}"
    )
    return assemble(draft, given, config), decoded.note


def _front_matter(source: str) -> tuple[dict[str, str], str]:
    """The plain `name: value` lines between the dashes at the top, and the rest."""
    found = _FRONT.match(source)
    if found is None:
        return {}, source
    fields = {}
    for line in found["body"].splitlines():
        field = _FIELD.match(line)
        if field is not None:
            fields[field["name"].lower()] = field["value"].strip("\"'")
    return fields, source[found.end() :]


def _dates(fields: dict[str, str]) -> Iterator[DateFound]:
    for name, is_publication in _DATES.items():
        value = read_attribute(fields[name]) if name in fields else None
        if value is not None:
            yield DateFound(
                value=value,
                basis="meta",
                quote=f"{name}: {fields[name]}",
                is_publication=is_publication,
            )


def _pieces(source: str) -> Iterator[tuple[str, str]]:
    """The blocks as (role, words); the first heading of the first level is the title."""
    from markdown_it import MarkdownIt  # late: only Markdown needs it

    opened, has_title = "", False
    for token in MarkdownIt("commonmark", {"maxNesting": 100}).enable("table").parse(source):
        if token.type.endswith("_open") and token.type in (
            "heading_open",
            "paragraph_open",
            "td_open",
            "th_open",
        ):
            opened = token.tag
        elif token.type == "inline":
            words = _inline(token.children or [])
            role = "heading" if opened in ("h1", "h2", "h3", "h4", "h5", "h6") else "body"
            if opened == "h1" and not has_title:
                role, has_title = "title", True
            if opened in ("td", "th"):
                role = "left out"
            for part in words.split("\n"):
                if part.strip():
                    yield role, " ".join(part.split())
        elif token.type in ("fence", "code_block", "html_block") and token.content.strip():
            yield "left out", f"{token.type}: {' '.join(token.content.split())}"


def _inline(children: list[Any]) -> str:
    """The words of a paragraph: links by their words, pictures and raw HTML not at all."""
    parts = []
    for child in children:
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak":
            parts.append("\n")
    return "".join(parts)
