"""Files, folders, bytes, addresses: what is read, and what is told."""

import http.server
import threading

import pytest

from sayso.config import Config
from sayso.errors import ReportError, UsageError
from sayso.reports import READERS, find_reader, read
from sayso.reports.sources import Source

STORY = "The army seized the rebel camp on Friday, the defence minister said.\n"
PAGE = f"<html><body><article><p>{STORY}</p></article></body></html>"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "two.txt").write_text(STORY)
    (tmp_path / "one.html").write_text(PAGE)
    (tmp_path / "three.md").write_text(f"# Title of it\n\n{STORY}")
    (tmp_path / ".hidden").write_text(STORY)
    return tmp_path


def test_folder_in_order(folder):
    found = [(report.reader.split()[0], report.raw_sha256 is not None) for report in read(folder)]
    assert found == [("html", True), ("markdown", True), ("text", True)]


def test_the_rest_of_a_folder_goes_on(folder):
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "bad.txt").write_bytes(bytes(range(256)))
    errors: list[ReportError] = []
    assert len(list(read(folder, on_error=errors.append))) == 3
    assert ["bad.txt" in str(error) or "picture.png" in str(error) for error in errors] == [
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("suffix", "data", "name"),
    [
        (".html", b"text", "html"),
        (".htm", b"", "html"),
        (".md", b"<p>", "markdown"),
        (".txt", b"text", "text"),
        (".txt", b"<!DOCTYPE html><p>", "html"),
        ("", b"text", "text"),
        (None, b"  <html><body>", "html"),
        (None, b"<!-- a --><!-- b --><html>", "html"),
        (None, b"army < rebels", "text"),
    ],
)
def test_reader_by_suffix_and_beginning(suffix, data, name):
    assert find_reader(Source(name="x", data=data, suffix=suffix)).name == name


def test_unknown_suffix_names_the_known():
    with pytest.raises(ReportError, match=r"minutes\.wpd: no reader for \.wpd\. Known: \.htm"):
        find_reader(Source(name="minutes.wpd", data=b"", suffix=".wpd"))


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@pytest.mark.parametrize("data", [b"", b"\xff\xfe", STORY.encode(), PAGE.encode(), b"<", b"# "])
def test_each_reader_reads_anything(reader, data):
    from sayso.reports.assemble import Given

    report, _ = reader.read(data, Given(name="x"), Config())
    for block in report.blocks:
        assert report.span(block.start, block.end).quote.strip()
    again, _ = reader.read(data, Given(name="y"), Config())
    assert again == report


@pytest.mark.parametrize(
    ("config", "words"),
    [(Config(max_bytes=10), "more than the 1e-05 MB"), (Config(max_characters=10), "characters")],
)
def test_limits(folder, config, words):
    with pytest.raises(ReportError, match=words):
        list(read(folder / "a" / "two.txt", config=config))
    with pytest.raises(ReportError, match=words):
        list(read(STORY.encode(), config=config))


def test_a_bad_date_is_told_before_reading():
    with pytest.raises(UsageError):
        read("/no/such/file", published="soon")


@pytest.mark.parametrize("source", ["/no/such/file", "ftp://example.org/x", "a\x00b", "x" * 5000])
def test_what_is_not_there(source):
    with pytest.raises(ReportError) as caught:
        list(read(source))
    assert "\n" not in str(caught.value)


class Server(http.server.BaseHTTPRequestHandler):
    """A small site on this machine."""

    def do_GET(self):  # noqa: N802  (the library's name)
        kinds = {
            "/page": ("text/html; charset=utf-8", PAGE),
            "/text": ("text/plain", STORY),
            "/data": ("application/pdf", "%PDF"),
            "/big": ("text/plain", "x" * 5000),
        }
        kind, body = kinds.get(self.path, (None, ""))
        self.send_response(200 if kind else 404)
        self.send_header("Content-Type", kind or "text/plain")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="module")
def site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("path", "reader"), [("/page", "html"), ("/text", "text")])
def test_address(site, path, reader):
    report = next(read(site + path))
    assert report.reader.split()[0] == reader
    assert report.url == site + path
    assert (report.collected_at or "").startswith("20")
    assert STORY.strip() in report.text


@pytest.mark.parametrize(
    ("path", "words"),
    [("/none", "answers 404"), ("/data", "no reader for application/pdf"), ("/big", "more than")],
)
def test_address_that_gives_nothing(site, path, words):
    with pytest.raises(ReportError, match=words):
        list(read(site + path, config=Config(max_bytes=1000)))


def test_no_server():
    with pytest.raises(ReportError, match="could not be fetched"):
        list(read("http://127.0.0.1:9/x", config=Config(timeout=2)))
