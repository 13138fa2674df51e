"""Text as it is, and text that was saved from the web."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import UsageError
from sayso.model import Reason, Report
from sayso.reports import read

TITLE = "Army seizes rebel camp in the north"
STORY = "The army seized the camp on Friday and held dozens of its men, the defence minister said."
MORE = "The rebels denied this in a statement that was read on the radio in the evening."

SAVED = f"""Home » World » Americas » {TITLE}

{TITLE}
By Ana Ruiz and Juan Paz
May 4, 1991 10:20 am
Share this
Facebook Twitter Email 12

LIMA, May 3 (Reuters) - {STORY}

What comes next

{MORE}

File photo: Soldiers near the camp

You may also like
Ministers meet in Quito
Ten things to know about Lima

Leave a Comment
I think that they killed them all.
"""


def one(data, **given):
    return next(read(data.encode() if isinstance(data, str) else data, **given))


def parts(report):
    return [(block.role, report.text[block.start : block.end]) for block in report.blocks]


def test_saved_page():
    report = one(SAVED)
    assert report.text == SAVED
    assert parts(report) == [
        ("trail", f"Home » World » Americas » {TITLE}"),
        ("title", TITLE),
        ("byline", "By Ana Ruiz and Juan Paz"),
        ("dateline", "May 4, 1991 10:20 am"),
        ("furniture", "Share this"),
        ("furniture", "Facebook Twitter Email 12"),
        ("dateline", "LIMA, May 3 (Reuters) -"),
        ("body", STORY),
        ("heading", "What comes next"),
        ("body", MORE),
        ("caption", "File photo: Soldiers near the camp"),
        ("furniture", "You may also like"),
        ("furniture", "Ministers meet in Quito"),
        ("furniture", "Ten things to know about Lima"),
        ("furniture", "Leave a Comment"),
        ("furniture", "I think that they killed them all."),
    ]
    assert (report.title, report.section) == (TITLE, ("World", "Americas"))
    assert report.byline == "Ana Ruiz and Juan Paz"
    assert report.published.edtf == "1991-05-04"
    assert {date.value for date in report.dates} == {"1991-05-04", "XXXX-05-03"}
    assert report.language is None or report.language == "en"


def test_nothing_is_dropped_in_silence():
    report = one(SAVED)
    told = {left_out.evidence.quote for left_out in report.left_out}
    for role, words in parts(report):
        if role in ("trail", "furniture", "caption", "byline"):
            assert words in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TITLE}\n\n{TITLE}\n\n{STORY}", ["title", "furniture", "body"]),
        (f"{TITLE} | The Herald\n\n{STORY}", ["title", "trail", "body"]),
        (f"{STORY}\n\n{MORE}\n\n{STORY}", ["body", "body", "furniture"]),
        (f"{STORY}\n{MORE}", ["body", "body"]),
        (f"Leave a Comment\n{TITLE}\n{STORY}", ["furniture", "title", "body"]),
        (f"{STORY}\nRelated\nMinisters meet\nThe army seized it again.",
         ["body", "furniture", "furniture", "furniture"]),
        (f"{STORY}\nRelated\nMinisters meet\n{STORY[:-1]} again and again.",
         ["body", "furniture", "furniture", "body"]),
        (f"{STORY}\n(Reporting by the desk; editing by the bureau)", ["body", "byline"]),
        (f"{STORY}\nReporting by state media showed soldiers.", ["body", "body"]),
        (f"{STORY}\nCorrection: An earlier version said 3 June 1991.", ["body", "furniture"]),
    ],
)  # fmt: skip
def test_roles(text, expected):
    assert [role for role, _ in parts(one(text))] == expected


def test_date_of_a_correction_is_kept_and_not_believed():
    report = one(f"{STORY}\nCorrection: An earlier version of 3 June 1991 gave another name.")
    assert report.published is None
    assert [(date.value, date.chosen) for date in report.dates] == [("1991-06-03", False)]


def test_repeated_title_says_so():
    report = one(f"{TITLE}\n\n{TITLE}\n\n{STORY}")
    assert [left_out.reason for left_out in report.left_out] == [Reason.DUPLICATE]


WRAPPED = """\
The army seized the rebel camp on Friday and held dozens of its men, the
defence minister told reporters in the capital. The rebels denied this in
a statement that was read on the radio in the evening, and said that they
had left the camp on the day before.

The minister said that the army would stay in the valley until the road to
the coast is open again.
"""


def test_wrapped_lines_make_one_paragraph():
    report = one(WRAPPED)
    assert report.text == WRAPPED
    assert [words.split()[-1] for _, words in parts(report)] == ["before.", "again."]


@given(st.text(max_size=300))
def test_clean_text_is_kept(text):
    text = unicodedata.normalize("NFC", text.replace("\r", "\n").replace("\x00", ""))
    text = text.encode("utf-8", "ignore").decode()
    report = Report.from_text(text)
    assert report.text == text
    assert {block.role for block in report.blocks} <= {"body"}
    assert "".join("".join(words for _, words in parts(report)).split()) == "".join(text.split())


LETTERS = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\r\t")


@given(st.text(LETTERS, max_size=300))
def test_reading_again_changes_nothing(text):
    first = Report.from_text(text).text
    assert Report.from_text(first).text == first
    again = one("The army said so. " + first)
    assert next(read(again.text.encode())).text == again.text


def test_line_ends_accents_and_what_no_file_holds():
    report = Report.from_text("Jose\u0301\r\nsaid\rno\x00\ud800.")
    assert report.text == "Jos\u00e9\nsaid\nno\ufffd\ufffd."


def test_from_text_metadata():
    report = Report.from_text("Text.", published="2005-05", outlet="Herald", title="Title")
    assert report.published is not None
    assert (report.published.edtf, report.published.basis) == ("2005-05", "publication")
    assert (report.outlet, report.title) == ("Herald", "Title")
    assert report.dates[0].chosen
    with pytest.raises(UsageError):
        Report.from_text("Text.", published="last week")


def test_a_dateline_on_its_own_line_is_no_title():
    report = one(f"LIMA, May 3 (Reuters) -\n{STORY}\n{MORE}\n")
    assert report.title is None
    assert [b.role for b in report.blocks] == ["dateline", "body", "body"]
