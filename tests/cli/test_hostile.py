"""Bad input: one line that says what, where and what to do; the right exit code; no traceback."""

import os
import socket
import stat
import sys
import unicodedata

import pytest

from sayso.cli import read as read_command
from sayso.cli import run
from tests.fakes import STORY, FakeCoder

GOOD = STORY.encode()
PAGE = b"<!doctype html><html><head><title>Log in</title></head><body>%s</body></html>"
GERMAN = (
    "Die Armee hat am Freitag das Lager der Rebellen eingenommen und Dutzende ihrer Männer "
    "verhaftet, sagte der Minister. Die Rebellen bestritten das in einer Erklärung."
).encode()
RUSSIAN = (
    "Армия в пятницу захватила лагерь повстанцев и задержала десятки человек, сообщил министр "
    "обороны. Повстанцы опровергли это в заявлении, которое вечером прочитали по радио. Министр "
    "сказал, что армия останется в долине."
)

# name of the file, its bytes, exit code, words of the line on standard error (None: no line)
FILES = [
    ("empty.txt", b"", 3, "empty.txt: left out, it holds no text"),
    ("empty.html", b"", 3, "empty.html: left out"),
    ("empty.md", b"", 3, "empty.md: left out"),
    ("blank.txt", b" \n\t\n" * 1000, 3, "it holds no text"),
    ("mark.txt", b"\xef\xbb\xbf", 3, "it holds no text"),
    ("mark16.txt", b"\xff\xfe", 3, "it holds no text"),
    ("half16.txt", b"\xff\xfeA", 1, "half16.txt: begins as UTF-16-LE"),
    ("utf16.txt", b"\xff\xfe" + STORY.encode("utf-16-le"), 0, None),
    ("utf16be.txt", b"\xfe\xff" + STORY.encode("utf-16-be"), 0, None),
    ("no-mark16.txt", STORY.encode("utf-16-le"), 1, "binary"),
    ("utf32.txt", STORY.encode("utf-32"), 0, None),
    ("windows.txt", f"“José” – {STORY}".encode("cp1252"), 0, "read as Windows-1252"),
    ("cut.txt", "José".encode()[:-1] + b" \x81 " + GOOD, 1, "neither UTF-8 nor Windows-1252"),
    ("binary.txt", bytes(range(256)) * 50, 1, "binary.txt: this is binary"),
    ("zeros.txt", b"\x00" * 5000, 1, "this is binary"),
    ("some-zero.txt", GOOD + b"\x00", 0, None),
    ("pdf.txt", b"%PDF-1.7\n" + GOOD, 1, "this is a PDF file"),
    ("office.txt", b"PK\x03\x04" + b"x" * 100, 1, "ZIP or Office"),
    ("picture.html", b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, 1, "PNG picture"),
    ("packed.html", b"\x1f\x8b\x08\x00" + b"x" * 50, 1, "gzip"),
    ("minutes.wpd", GOOD, 1, "no reader for .wpd. Known: "),
    ("minutes.docx", b"PK\x03\x04", 1, "no reader for .docx"),
    ("data.json", b"{}", 1, "no reader for .json"),
    ("huge.txt", GOOD * 220_000, 1, "more than the 20 MB of one input"),
    ("long.txt", GOOD * 25_000, 1, "more than the 2,000,000 of a report"),
    ("long-line.txt", b"x" * 1_900_000, 3, "no story in it"),
    ("menu.html", PAGE % b"<nav><a>Home</a> <a>World</a></nav>", 3, "no story found in the page"),
    ("login.html", PAGE % b"<p>Log in</p>", 3, "no story found in the page"),
    ("head.html", b"<html><head><title>x</title>", 3, "left out"),
    ("script.html", PAGE % b"<script>for(;;){}</script>", 3, "no story found"),
    ("deep.html", PAGE % (b"<div>" * 30_000), 3, "no story found"),
    ("deep-inline.html", PAGE % (b"<p>" + b"<b>" * 30_000), 3, "no story found"),
    ("deep-json.html", b"<script type=application/ld+json>" + b"[" * 90_000 + b"</script>", 3,
     "left out"),
    ("comments.html", b"<!--" * 2000 + b"x", 3, "left out"),
    ("entities.html", b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html>&b;', 3,
     "left out"),
    ("not-english.txt", GERMAN, 3, "its language is de, not English"),
    ("cyrillic.txt", RUSSIAN.encode(), 3, "its language is ru, not English"),
    ("koi8.html", b"<meta charset=koi8-r><html><body><p>" + RUSSIAN.encode("koi8-r") + b"</p>", 3,
     "left out"),
    ("lying.html", b"<html><meta charset=rot13><p>Jos\xe9 " + GOOD, 0, "read as Windows-1252"),
    ("furniture.txt", b"Share this\nLeave a Comment\n", 3, "no story in it"),
    ("control.txt", b"\x1b[2J\x1b]0;owned\x07 " + GOOD * 10, 0, None),
    ("turned.txt", f"\u202e{STORY}\u2066".encode(), 0, None),
    ("marks.txt", ("e" + "\u0301" * 5000 + STORY).encode(), 3, "no story in it"),
    ("old-mac.txt", GOOD.replace(b". ", b".\r"), 0, None),
    ("front.md", b"---\n" * 2000, 3, "left out"),
    ("nested.md", b"> " * 3000 + GOOD, 0, None),
    ("brackets.md", b"[" * 20_000 + GOOD, 3, "no story in it"),
    ("name\nwith\x1b[2Jlines.txt", b"", 3, "name with\ufffd[2Jlines.txt: left out"),
    ("\u202etxt.exe.txt", b"", 3, "\ufffdtxt.exe.txt: left out"),
]  # fmt: skip


@pytest.fixture(autouse=True)
def _light_coder(monkeypatch):
    monkeypatch.setattr(
        read_command, "load_coder", lambda model, untyped=False, lexicon=None: FakeCoder()
    )
    monkeypatch.setenv("XDG_CONFIG_HOME", "/no/such/folder")


def _check(code, words, told, wanted_code):
    assert code == wanted_code, told.err
    lines = told.err.splitlines()
    assert "Traceback" not in told.err
    assert len(lines) == (0 if words is None else 1), told.err
    if words is not None:
        assert lines[0].startswith("sayso: ")
        assert words in lines[0]
        assert lines[0].endswith((".", "…"))
        assert not any(unicodedata.category(letter) == "Cc" for letter in lines[0])


@pytest.mark.parametrize(
    ("name", "data", "code", "words"), FILES, ids=lambda value: repr(value)[:30]
)
def test_one_bad_file(tmp_path, capsys, name, data, code, words):
    path = tmp_path / name
    path.write_bytes(data)
    _check(run(["read", str(path)]), words, capsys.readouterr(), code)


def test_the_rest_of_the_batch_goes_on(tmp_path, capsys):
    for name, data, _, _ in FILES:
        (tmp_path / name).write_bytes(data)
    (tmp_path / "zz-good.txt").write_bytes(GOOD)
    assert run(["read", str(tmp_path), "--format", "jsonl"]) == 3
    told = capsys.readouterr()
    out = sum(code != 0 for _, _, code, _ in FILES)
    assert f"{len(FILES) + 1 - out} of {len(FILES) + 1} inputs coded" in told.err
    assert told.err.splitlines()[-1].endswith(f"{out} left out.")
    for name, _, _, words in FILES:
        if words is not None and "no claims" not in words:
            assert words in told.err, name
    assert '"published":null' in told.out.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["read", "{}/missing.txt"], 1, "missing.txt: no such file or folder"),
        (["read", "{}/none"], 1, "no file in this folder"),
        (["read", ""], 1, ""),
        (["read", "x" * 5000], 1, "cannot be read"),
        (["read", "a\x00b"], 1, "cannot be read"),
        (["read", "ftp://example.org/x"], 1, "only http and https"),
        (["read", "file:///etc/passwd"], 1, "only http and https"),
        (["read", "http://"], 1, "could not be fetched"),
        (["read", "http://[::1"], 1, "could not be fetched"),
        (["read", "http://exa mple.invalid/"], 1, "could not be fetched"),
        (["read", "{}/good.txt", "--published", "soon"], 2, "expected a date"),
        (["read", "{}/good.txt", "--published", "2005-02-30"], 2, "expected a date"),
        (
            ["read", "{}/good.txt", "--only", "say-so", "--format", "plover"],
            2,
            "PLOVER has no record of who says what",
        ),
        (
            ["read", "{}/good.txt", "--format", "xml"],
            2,
            "expected one of csv, json, jsonl, plover, table",
        ),
        (["read", "{}/good.txt", "--only", "facts"], 2, "expected one of say-so"),
        (["read", "{}/good.txt", "--workers", "0"], 2, "--workers"),
        (["read", "{}/good.txt", "--workers", "many"], 2, "Invalid value for '--workers'"),
        (["read", "{}/good.txt", "--no-such"], 2, "No such option"),
        (["read", "-", "-"], 2, "standard input can be read once"),
        (["read"], 2, "Missing argument"),
        (["write"], 2, "No such command"),
        (["explain", "{}/missing.txt"], 1, "no such file"),
        (["explain", "{}/good.txt", "--claim", "c9"], 1, "no claim 'c9'"),
        (["explain", "{}/good.txt", "--published", "x"], 2, "expected a date"),
        (["explain", "{}/two"], 2, "explain takes one report"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_bad_calls(tmp_path, capsys, arguments, code, words):
    (tmp_path / "good.txt").write_bytes(GOOD)
    (tmp_path / "none").mkdir()
    (tmp_path / "two").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "two" / name).write_bytes(GOOD)
    filled = [argument.replace("{}", str(tmp_path)) for argument in arguments]
    if filled[1:] == [""]:
        filled = ["read", str(tmp_path / "none")]
        words = "no file in this folder"
    _check(run(filled), words, capsys.readouterr(), code)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_unreadable_file(tmp_path, capsys):
    path = tmp_path / "closed.txt"
    path.write_bytes(GOOD)
    path.chmod(0)
    _check(run(["read", str(path)]), "may not be read", capsys.readouterr(), 1)
    path.chmod(stat.S_IRUSR)


def test_file_that_may_not_be_read(tmp_path, capsys, monkeypatch):
    path = tmp_path / "closed.txt"
    path.write_bytes(GOOD)

    whole = type(path).open

    def refuse(self, *arguments, **options):
        if self == path:
            raise PermissionError(13, "Permission denied")
        return whole(self, *arguments, **options)

    monkeypatch.setattr(type(path), "open", refuse)
    _check(run(["read", str(path)]), "may not be read", capsys.readouterr(), 1)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs sockets in the file system")
def test_socket_is_no_file(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)  # names of sockets must be short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("s.txt")
        _check(run(["read", "s.txt"]), "cannot be read", capsys.readouterr(), 1)


def test_link_to_itself(tmp_path, capsys):
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    _check(run(["read", str(tmp_path / "loop.txt")]), "loop.txt", capsys.readouterr(), 1)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("SAYSO_MAX_BYTES", "many", "SAYSO_MAX_BYTES"),
        ("SAYSO_CONFIG", "/no/such.toml", "no such settings file"),
    ],
)
def test_bad_settings(tmp_path, capsys, monkeypatch, name, value, words):
    (tmp_path / "good.txt").write_bytes(GOOD)
    monkeypatch.setenv(name, value)
    _check(run(["read", str(tmp_path / "good.txt")]), words, capsys.readouterr(), 2)


def test_missing_parser(tmp_path, capsys, monkeypatch):
    from sayso.errors import ModelError

    def refuse(model, *, untyped=False, lexicon=None):
        message = f"no pipeline {model!r}. Install one."
        raise ModelError(message)

    (tmp_path / "good.txt").write_bytes(GOOD)
    monkeypatch.setattr(read_command, "load_coder", refuse)
    code = run(["read", str(tmp_path / "good.txt"), "--model", "xx"])
    _check(code, "no pipeline 'xx'", capsys.readouterr(), 1)


def test_a_mistake_of_ours_is_one_line_too(tmp_path, capsys, monkeypatch):
    class Broken(FakeCoder):
        def code_many(self, reports, *, workers=1):
            yield from ()
            message = "an index\nthat is no index"
            raise IndexError(message)

    (tmp_path / "good.txt").write_bytes(GOOD)
    monkeypatch.setattr(
        read_command, "load_coder", lambda model, untyped=False, lexicon=None: Broken()
    )
    code = run(["read", str(tmp_path / "good.txt")])
    _check(code, "a mistake in Sayso: IndexError", capsys.readouterr(), 1)
    monkeypatch.setenv("SAYSO_DEBUG", "1")
    with pytest.raises(IndexError):
        run(["read", str(tmp_path / "good.txt")])


def test_full_disk(tmp_path, capsys, monkeypatch):
    (tmp_path / "good.txt").write_bytes(GOOD)

    class Full:
        encoding = "utf-8"

        def isatty(self):
            return False

        def write(self, text):
            raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", Full())
        code = run(["read", str(tmp_path / "good.txt"), "--format", "jsonl"])
    _check(code, "No space left on device", capsys.readouterr(), 1)
