"""The accelerated multiplication changes no token."""

import pytest

from sayso.model import Report
from sayso.sentences import load_parser

TEXT = (
    "Peru's army seized the rebel camp at Tingo María and arrested dozens of people last year. "
    "The minister, who had been in Quito since May 2005, denied that his soldiers had fired.\n"
    "“We hope the new government acts,” a spokesman told his weekly press briefing today."
)


@pytest.mark.parser
def test_accelerated_tokens_are_equal() -> None:
    report = Report.from_text(TEXT)
    assert load_parser().parse(report) == load_parser(accelerated=False).parse(report)
