"""A pattern that would be read otherwise than it is meant is refused."""

import pytest

from sayso.errors import LexiconError
from sayso.lexicon.acts import parse_entry


def test_a_compound_among_heads_is_refused() -> None:
    row = {"pos": "noun", "pattern": "raid|bomb_attack [on T]", "example": "A raid on Troy began."}
    with pytest.raises(LexiconError, match=r"acts/assault\.csv:7: pattern: .*raid\|bomb_attack"):
        parse_entry(row, line="acts/assault.csv:7", type_="ASSAULT")


def test_a_compound_alone_is_a_head() -> None:
    row = {"pos": "noun", "pattern": "bomb_attack [on T]", "example": "A bomb attack took place."}
    entry = parse_entry(row, line="acts/assault.csv:7", type_="ASSAULT")
    assert (entry.heads, entry.compound) == (("attack",), ("bomb",))
