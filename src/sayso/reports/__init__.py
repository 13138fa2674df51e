"""Bytes -> Report. One file for each input format; READERS is the list of them."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from sayso.config import Config, load_config
from sayso.errors import ReportError
from sayso.model import Report
from sayso.reports import html, markdown, plain
from sayso.reports.assemble import Given, why_left_out
from sayso.reports.dates import when_published
from sayso.reports.paragraphs import normalise
from sayso.reports.sources import (
    Source,
    find_files,
    is_address,
    is_folder,
    load,
    shown,
    too_big,
)


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """One input format."""

    name: str
    suffixes: tuple[str, ...]  # of file names, in small letters
    content_types: tuple[str, ...]  # as web servers name it
    read: Callable[[bytes, Given, Config], tuple[Report, str | None]]


READERS = (
    Reader(
        name="html",
        suffixes=html.SUFFIXES,
        content_types=("text/html", "application/xhtml+xml"),
        read=html.read_html,
    ),
    Reader(
        name="markdown",
        suffixes=markdown.SUFFIXES,
        content_types=("text/markdown",),
        read=markdown.read_markdown,
    ),
    Reader(
        name="text",
        suffixes=plain.SUFFIXES,
        content_types=("text/plain",),
        read=plain.read_plain,
    ),
)


def read(
    source: str | Path | bytes,
    *,
    published: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    url: str | None = None,
    name: str | None = None,
    config: Config | None = None,
    on_note: Callable[[str], None] | None = None,
    on_error: Callable[[ReportError], None] | None = None,
) -> Iterator[Report]:
    """The reports in a file, a folder, bytes, or at a web address, in the order of their names.

    What is given (`published` as YYYY, YYYY-MM or YYYY-MM-DD; `outlet`, `title`, `url`) stands
    before what is found. `name` is what messages call bytes. `on_note` gets remarks, such as a
    guessed encoding. An input that cannot be read raises ReportError; with `on_error` it is handed
    over and the next is read. A report that holds nothing to code (no article, not English, empty)
    comes without blocks, the reason in its `left_out`.
    """
    if published is not None:
        when_published(published)  # a bad date is told before anything is read
    config = config or load_config()
    given = Given(
        published=published,
        outlet=None if outlet is None else normalise(outlet),
        title=None if title is None else normalise(title),
        url=None if url is None else normalise(url),
        name=name or "bytes",
    )
    return _read(source, given, config, on_note, on_error)


def _read(
    source: str | Path | bytes,
    given: Given,
    config: Config,
    on_note: Callable[[str], None] | None,
    on_error: Callable[[ReportError], None] | None,
) -> Iterator[Report]:
    inputs: Iterator[str | Path | bytes] = iter((source,))
    if not isinstance(source, bytes) and is_folder(Path(source)):
        inputs = find_files(Path(source))
    is_empty = True
    for one in inputs:
        is_empty = False
        try:
            report, note = _read_one(_load(one, given, config), given, config)
        except ReportError as error:
            if on_error is None:
                raise
            on_error(error)
            continue
        if note is not None and on_note is not None:
            on_note(note)
        yield report
    if is_empty:
        nothing = ReportError(f"{source!s}: no file in this folder. Give one that holds reports.")
        if on_error is None:
            raise nothing
        on_error(nothing)


def _load(source: str | Path | bytes, given: Given, config: Config) -> Source:
    if isinstance(source, bytes):
        if len(source) > config.max_bytes:
            raise too_big(given.name, None, config)
        return Source(name=given.name, data=source)
    if isinstance(source, str) and is_address(source):
        from sayso.reports.fetch import fetch  # late: most runs need no network code

        return fetch(source, config)
    return load(Path(source), config)


def _read_one(source: Source, given: Given, config: Config) -> tuple[Report, str | None]:
    reader = find_reader(source)
    known = msgspec.structs.replace(
        given,
        name=shown(source.name),
        url=given.url or source.url,
        declared=source.declared,
        collected_at=source.collected_at,
        raw_sha256=hashlib.sha256(source.data).hexdigest(),
    )
    return reader.read(source.data, known, config)


def find_reader(source: Source) -> Reader:
    """The reader for the input: by its kind as the server names it, its suffix, its beginning."""
    by_name = {reader.name: reader for reader in READERS}
    for reader in READERS:
        if source.content_type in reader.content_types or (
            source.content_type is None and source.suffix in reader.suffixes
        ):
            if reader.name == "text" and html.looks_like_html(source.data):
                return by_name["html"]
            return reader
    if source.content_type is None and source.suffix is None:
        return by_name["html" if html.looks_like_html(source.data) else "text"]
    kind = source.content_type or source.suffix
    known = ", ".join(sorted(suffix for reader in READERS for suffix in reader.suffixes if suffix))
    message = f"{shown(source.name)}: no reader for {kind}. Known: {known}. Or pipe its text in."
    raise ReportError(message)


__all__ = ["READERS", "Reader", "find_files", "find_reader", "is_folder", "read", "why_left_out"]
