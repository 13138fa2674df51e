"""Bytes -> text: which encoding, and what cannot be text at all."""

import codecs
import re

import msgspec

from sayso.errors import ReportError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a SQLite database"),
)
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.I
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LOOKED_AT = 8192  # bytes; enough to see a header and the kind of characters
_MOST_CONTROL = 0.05  # share of control bytes above which bytes are not text
# What the web declares (WHATWG Encoding Standard); Python knows others that are no charsets.
_CHARSETS = frozenset(
    codecs.lookup(name).name
    for name in (
        "utf-8 ascii utf-16-le utf-16-be utf-16 iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5"
        " iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-13 iso8859-14 iso8859-15"
        " iso8859-16 cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 koi8-r"
        " koi8-u mac-roman gbk gb2312 gb18030 big5 euc-jp iso2022-jp shift_jis euc-kr"
    ).split()
)


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """Text and how it was had from bytes."""

    text: str
    encoding: str
    note: str | None = None  # what a reader should know: the bytes were not what they claim


def decode(data: bytes, *, name: str, declared: str | None = None) -> Decoded:
    """The text that the bytes hold; raises ReportError for what is not text.

    Order: byte order mark, UTF-8, the declared charset, Windows-1252 with a note. UTF-8 stands
    before the declaration, as text of another charset is hardly ever valid UTF-8 by chance.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text = _try(data[len(mark) :], encoding)
            if text is None:
                message = (
                    f"{name}: begins as {encoding.upper()} and then does not hold to it. "
                    "Save it again as UTF-8."
                )
                raise ReportError(message)
            return Decoded(text=text, encoding=encoding)
    refuse_binary(data, name=name)
    text = _try(data, "utf-8")
    if text is not None:
        return Decoded(text=text, encoding="utf-8")
    charset = _known(declared)
    if charset is not None and charset != "utf-8":
        text = _try(data, charset)
        if text is not None:
            return Decoded(text=text, encoding=charset)
    text = _try(data, "cp1252")
    if text is None:
        message = f"{name}: the bytes are neither UTF-8 nor Windows-1252. Save it again as UTF-8."
        raise ReportError(message)
    said = f"declared as {declared}" if declared else "not UTF-8"
    return Decoded(
        text=text,
        encoding="cp1252",
        note=f"{name}: {said}, read as Windows-1252; letters with accents may be wrong.",
    )


def refuse_binary(data: bytes, *, name: str) -> None:
    """Raise ReportError when the bytes are no text: a known header, or too many control bytes."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            message = f"{name}: this is {kind}, not text. Save its text as .txt or .html first."
            raise ReportError(message)
    head = data[:_LOOKED_AT]
    if head and len(_CONTROL.findall(head)) > _MOST_CONTROL * len(head):
        message = f"{name}: this is binary, not text. Give an HTML, Markdown or text file (UTF-8)."
        raise ReportError(message)


def declared_charset(data: bytes) -> str | None:
    """The charset that an HTML page names in its first bytes, None when it names none."""
    found = _META_CHARSET.search(data[:_LOOKED_AT])
    return found.group(1).decode("ascii") if found else None


def _known(charset: str | None) -> str | None:
    if not charset:
        return None
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return None
    if name in {"iso8859-1", "ascii"}:  # the web means Windows-1252 by these (WHATWG)
        name = "cp1252"
    return name if name in _CHARSETS else None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
