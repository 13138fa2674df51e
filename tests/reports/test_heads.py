"""Trails, bylines, lines with dates, datelines."""

import pytest

from sayso.reports.heads import find_byline, find_date_line, find_dateline, find_trail

TITLE = "Army seizes rebel camp in the north"


@pytest.mark.parametrize(
    ("line", "following", "section", "title", "outlet"),
    [
        (f"Home » World » Americas » {TITLE}", [], ("World", "Americas"), TITLE, None),
        (f"World > Peru > {TITLE}", [TITLE], ("World", "Peru"), TITLE, None),
        (f"Home / World / {TITLE}", [TITLE.upper()], ("World",), TITLE, None),
        (f"{TITLE} | The Lima Herald", [], (), TITLE, "The Lima Herald"),
        (f"{TITLE} - The Lima Herald", [TITLE], (), TITLE, "The Lima Herald"),
        (f"{TITLE} | World | The Lima Herald", [TITLE], ("World",), TITLE, "The Lima Herald"),
        ("World > Africa", ["Two men held after raid"], ("World", "Africa"), None, None),
        ("Home | World", [], ("World",), None, None),
    ],
)
def test_trails(line, following, section, title, outlet):
    trail = find_trail(line, following)
    assert trail is not None
    assert (trail.section, trail.title, trail.outlet) == (section, title, outlet)
    if trail.title_at is not None:
        start, end = trail.title_at
        assert line[start:end] == title


@pytest.mark.parametrize(
    "line",
    [
        "Police arrested two men on Friday.",
        f"{TITLE} - and what comes next",
        "He said 3 > 2 and that 5 > 4 as any child knows and as the minister had told them.",
        "",
    ],
)
def test_no_trail(line):
    assert find_trail(line, ["Another line"]) is None


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Ana Ruiz", "Ana Ruiz"),
        ("BY ANA RUIZ AND JUAN PAZ", "ANA RUIZ AND JUAN PAZ"),
        ("Written by Ana de la Cruz, Example News Agency", "Ana de la Cruz, Example News Agency"),
        ("By Ana Ruiz | 3 May 1991", "Ana Ruiz"),
        ("By Monday, the troops had left the town.", None),
        ("By far the largest group", None),
        ("Police arrested two men", None),
    ],
)
def test_bylines(line, who):
    assert find_byline(line) == who


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("May 4, 1991 10:20 am", [("1991-05-04", True)]),
        ("Published: Friday, 3 May 1991 at 10:04 GMT", [("1991-05-03", True)]),
        (
            "Published 3 May 1991 | Updated 5 May 1991",
            [("1991-05-03", True), ("1991-05-05", False)],
        ),
        ("Posted on May 3, 1991 by Ana Ruiz", [("1991-05-03", True)]),
        ("On May 3, 1991 the army seized the camp.", None),
        ("Army seizes camp", None),
    ],
)
def test_date_lines(line, values):
    found = find_date_line(line)
    told = None if found is None else [(one.value, one.is_publication) for one in found]
    assert told == values


@pytest.mark.parametrize(
    ("line", "head", "agency", "value"),
    [
        ("LIMA, May 3 (Reuters) - The army", "LIMA, May 3 (Reuters) -", "Reuters", "XXXX-05-03"),
        ("LIMA (Reuters) - The army", "LIMA (Reuters) -", "Reuters", None),
        ("LIMA – The army", "LIMA –", None, None),
        ("Lima, Peru (AP) — “We won”", "Lima, Peru (AP) —", "AP", None),
        ("(Reuters) - The army", "(Reuters) -", "Reuters", None),
        ("BOGOTA, 3 May 1991 (EFE) -- [TEXT]", "BOGOTA, 3 May 1991 (EFE) --", "EFE", "1991-05-03"),
        ("WASHINGTON, D.C. — The president", "WASHINGTON, D.C. —", None, None),
        ("RIO DE JANEIRO, Sept. 11, 2001 — Police", "RIO DE JANEIRO, Sept. 11, 2001 —", None,
         "2001-09-11"),
        ("KABUL, Afghanistan (AP) The army", "KABUL, Afghanistan (AP)", "AP", None),
    ],
)  # fmt: skip
def test_datelines(line, head, agency, value):
    found = find_dateline(line)
    assert found is not None
    assert line[: found.end].rstrip() == head
    assert found.agency == agency
    assert (found.date.value if found.date else None) == value


@pytest.mark.parametrize(
    "line",
    [
        "FARC - the rebel group - said",
        "Police said on Friday - The army denied it",
        "The army (FARC) - The men",
        "BREAKING - Army seizes camp",
        "PARIS: The president said",
        "UN: The council met",
        "The army seized the camp.",
    ],
)
def test_no_dateline(line):
    assert find_dateline(line) is None
