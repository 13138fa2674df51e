"""How many, attached to the side they were counted on, in the words of the report."""

import pytest

from sayso.model import HowMany, Report

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The bomb killed at least 14 people and injured dozens.",
         [("at least 14", 14, None, "target"), ("dozens", 24, None, "target")]),
        ("Police arrested more than 800 protesters.", [("more than 800", 801, None, "target")]),
        ("Fourteen soldiers were killed and 30 wounded in the ambush.",
         [("Fourteen", 14, 14, "target"), ("30", 30, 30, "target")]),
        ("The attack left 12 dead and more than 40 injured.", [("12", 12, 12, "target")]),
        ("The clashes left at least ten people dead.", [("at least ten", 10, None, "target")]),
        ("Dozens of protesters threw stones at police.", [("Dozens", 24, None, "actor")]),
        ("The army killed up to 60 rebels in three days of fighting.",
         [("up to 60", None, 60, "target")]),
        ("Five gunmen attacked the police station and killed two officers.",
         [("Five", 5, 5, "actor"), ("two", 2, 2, "target"), ("Five", 5, 5, "actor")]),
        ("Rebels released 23 of the 31 hostages.", [("23", 23, 23, "target")]),
        ("About a dozen men killed 20 villagers.",
         [("20", 20, 20, "target"), ("About a dozen", 12, 12, "actor")]),
        ("The soldiers shot dead four men and arrested nine others.",
         [("four", 4, 4, "target"), ("nine", 9, 9, "target")]),
        ("Two bombs killed three soldiers near Mosul.", [("three", 3, 3, "target")]),
    ],
)  # fmt: skip
def test_counts(text, counts, coder):
    found = []
    for claim in coder.code(Report.from_text(text)).claims:
        for cell in claim.counts:
            assert isinstance(cell.value, HowMany)
            side = cell.rule.rpartition(" ")[2]
            found.append((cell.text, cell.value.low, cell.value.high, side))
    assert found == counts
