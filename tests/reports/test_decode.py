"""Bytes of all kinds: text in the right letters, or one line that says why not."""

import codecs

import pytest

from sayso.errors import ReportError
from sayso.reports.decode import declared_charset, decode

TEXT = "“José denied it,” the army said – and the Łódź office agreed."


@pytest.mark.parametrize(
    ("data", "declared", "encoding"),
    [
        (TEXT.encode(), None, "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), None, "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), None, "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None, "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), None, "utf-32-le"),
        (TEXT.encode("utf-8"), "iso-8859-1", "utf-8"),
        (TEXT.replace("Ł", "L").replace("ź", "z").encode("cp1252"), "latin-1", "cp1252"),
        (TEXT.encode("cp1250"), "windows-1250", "cp1250"),
        (b"", None, "utf-8"),
    ],
)
def test_decoded(data, declared, encoding):
    decoded = decode(data, name="x", declared=declared)
    assert decoded.encoding == encoding
    assert decoded.text.replace("L", "Ł").replace("z", "ź") in (TEXT, "")
    assert decoded.note is None


@pytest.mark.parametrize("declared", [None, "utf-8", "rot13", "hex", "no-such", "idna", "\x00"])
def test_windows_letters_with_a_note(declared):
    decoded = decode("José said “no”".encode("cp1252"), name="x.txt", declared=declared)
    assert decoded.text == "José said “no”"
    assert decoded.note is not None
    assert "x.txt" in decoded.note
    assert "Windows-1252" in decoded.note


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7 ...", "a PDF file"),
        (b"PK\x03\x04....", "ZIP or Office"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\x1f\x8b\x08", "gzip"),
        (bytes(range(256)) * 20, "binary"),
        (TEXT.encode("utf-16-le"), "binary"),
        (b"caf\xe9 \x81\x8d", "neither UTF-8 nor Windows-1252"),
        (codecs.BOM_UTF8 + b"\xff\xff text", "does not hold to it"),
    ],
)
def test_refused_in_one_line(data, words):
    with pytest.raises(ReportError, match=words) as caught:
        decode(data, name="x.txt")
    assert str(caught.value).startswith("x.txt: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("page", "charset"),
    [
        (b"<meta charset=windows-1250>", "windows-1250"),
        (b'<META http-equiv=x content="text/html; charset=ISO-8859-2">', "ISO-8859-2"),
        (b"<p>charset=x</p>", None),
    ],
)
def test_declared_charset(page, charset):
    assert declared_charset(page) == charset
