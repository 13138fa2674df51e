"""Pages: story, head, dates and what stands around."""

import json

import pytest

from sayso.reports import read, why_left_out

STORY = (
    "The army seized the rebel camp on Friday and held dozens of its men, the minister said.",
    "The rebels denied this in a statement that was read on the radio in the evening.",
    "The minister said that the army would stay in the valley until the road is open again.",
)
LD = {
    "@type": "NewsArticle",
    "headline": "Army seizes camp",
    "datePublished": "1991-05-03",
    "dateModified": "1991-05-06",
    "author": [{"@type": "Person", "name": "Ana Ruiz"}, {"name": "Juan Paz"}],
    "publisher": {"name": "Lima Herald"},
}


def page(head="", before="", after="", story=STORY):
    body = "".join(f"<p>{words}</p>" for words in story)
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body>{before}"
        f"<article>{body}</article>{after}</body></html>"
    )


def one(html, **given):
    return next(read(html.encode(), **given))


def parts(report):
    return [(block.role, report.text[block.start : block.end]) for block in report.blocks]


def ld(data=LD):
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_whole_page():
    head = (
        "<title>Army seizes camp | Lima Herald</title>"
        '<meta property="article:published_time" content="1991-05-04T10:00:00Z">' + ld()
    )
    before = (
        '<nav class="breadcrumb"><a>Home</a> » <a>World</a> » Army seizes camp</nav>'
        "<h1>Army seizes camp</h1><time datetime=1991-05-02>2 May</time>"
    )
    after = (
        "<figure><figcaption>Soldiers near the camp</figcaption></figure>"
        "<aside><h3>Related</h3><a>Ministers meet</a></aside><footer>Copyright</footer>"
    )
    report = one(page(head, before, after), url="https://example.org/1991/05/05/army")
    assert parts(report) == [("title", "Army seizes camp"), *(("body", words) for words in STORY)]
    assert (report.title, report.section, report.outlet, report.byline) == (
        "Army seizes camp", ("World",), "Lima Herald", "Ana Ruiz and Juan Paz",
    )  # fmt: skip
    assert [(date.basis, date.value[:10], date.chosen) for date in report.dates] == [
        ("json-ld", "1991-05-03", True),
        ("json-ld", "1991-05-06", False),
        ("meta", "1991-05-04", False),
        ("time-element", "1991-05-02", False),
        ("url", "1991-05-05", False),
    ]
    details = "\n".join(left_out.detail for left_out in report.left_out)
    for words in ("Soldiers near the camp", "Related", "Ministers meet", "Copyright", "Home"):
        assert words in details


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ("<title>Army seizes camp - Lima Herald</title><meta property=og:site_name "
         "content='Lima Herald'>", "title", "Army seizes camp"),
        ("<meta property=og:title content='Army seizes camp'>", "title", "Army seizes camp"),
        ("<link rel=canonical href='https://www.example.org/a'>", "outlet", "example.org"),
        ("<link rel=canonical href='https://www.example.org/a'>", "url",
         "https://www.example.org/a"),
        ("<link rel=canonical href='javascript:x'>", "url", None),
        ("<meta name=author content='By Ana Ruiz'>", "byline", "Ana Ruiz"),
        ("<meta property=article:section content=World>", "section", ("World",)),
        (ld({"@graph": [LD]}), "outlet", "Lima Herald"),
        (ld([LD]), "title", "Army seizes camp"),
        (ld({"@type": "ItemList", "itemListElement": [LD]}), "published", None),
        (ld(LD)[:-20], "byline", None),
        (ld({"@type": ["NewsArticle"], "headline": 3, "author": [[None]], "publisher": []}),
         "outlet", None),
        (ld({"@type": "NewsArticle", "headline": "A \ud800 b c"}), "title", "A \ufffd b c"),
    ],
)  # fmt: skip
def test_what_the_page_says(head, field, value):
    assert getattr(one(page(head)), field) == value


@pytest.mark.parametrize(
    ("head", "before", "published"),
    [
        ("<meta name=date content='03/05/1991'>", "", "1991"),
        ("<meta property=article:modified_time content=1991-05-03>", "", None),
        ("", "<aside><time datetime=1991-05-03>x</time></aside>", None),
        ("", "<time datetime=1991-05-03 class=updated>x</time>", None),
        ("", "<div class=post-date>Published 3 May 1991</div>", "1991-05-03"),
        ("", "", None),
    ],
)
def test_publication_date(head, before, published):
    report = one(page(head, before))
    assert (report.published.edtf if report.published else None) == published
    assert len(report.dates) == (1 if head or before else 0)


def test_given_stands_before_found():
    report = one(page(ld()), published="2001-01-01", outlet="Other", title="Given title")
    assert (report.published.edtf, report.outlet, report.title) == (
        "2001-01-01", "Other", "Given title",
    )  # fmt: skip
    assert report.dates[0].basis == "given"


def test_line_breaks_part_paragraphs_and_furniture_inside_is_none():
    story = (f"{STORY[0]}<br><br>{STORY[1]}", STORY[2], "Share this", "You may also like", "Other")
    report = one(page(story=story))
    roles = [role for role, _ in parts(report)]
    assert roles == ["body", "body", "body", "furniture", "furniture", "furniture"]


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<html><body><nav><a>Home</a><a>World</a></nav></body></html>", "no_article"),
        ("<html><head><title>Log in to read this</title></head><body></body></html>",
         "no_article"),
        ("<html></html>", "no_article"),
        ("<!doctype html>", "empty"),
        ("<html><body>" + "<div>" * 50_000 + STORY[0], "no_article"),
    ],
)  # fmt: skip
def test_page_without_article(html, reason):
    report = one(html)
    assert report.blocks == ()
    left_out = why_left_out(report)
    assert left_out is not None
    assert left_out.reason == reason


def test_quiet(caplog, capsys):
    one("<html><p>x</p></html>")
    assert capsys.readouterr() == ("", "")


def test_short_article_is_read():
    report = one(page(story=STORY[:1]))
    assert parts(report) == [("body", STORY[0])]
