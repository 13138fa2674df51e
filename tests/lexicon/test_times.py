"""The lists of holidays and happenings, and what is said of a bad line."""

from pathlib import Path

import pytest

from sayso.errors import LexiconError
from sayso.lexicon.times import Happening, load_time_words, shipped_time_words


def test_some_three_hundred_happenings_with_dates_in_order() -> None:
    entries = {
        name.entry.name: name.entry
        for group in shipped_time_words().names.values()
        for name in group
        if isinstance(name.entry, Happening)
    }
    assert len(entries) >= 300
    assert all(entry.end is None or entry.start <= entry.end for entry in entries.values())


def test_no_name_stands_for_two_happenings() -> None:
    names = [
        (name.words, name.near) for group in shipped_time_words().names.values() for name in group
    ]
    assert len(names) == len(set(names))


def test_a_bad_line_names_file_line_and_field(tmp_path: Path) -> None:
    (tmp_path / "holidays.csv").write_text(
        "name,aliases,kind,month,day,weekday,nth,example\n", encoding="utf-8"
    )
    (tmp_path / "happenings.csv").write_text(
        "name,near,aliases,start,end,kind\nA War,,,1914-07-32,,war\n", encoding="utf-8"
    )
    with pytest.raises(LexiconError, match=r"happenings.csv:2: start: .*1914-07-32"):
        load_time_words(tmp_path)
