"""Sentences keep the report's offsets, whatever stands between the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ModelError
from sayso.model import Report
from sayso.sentences import Parser, load_parser

pytestmark = pytest.mark.parser


def test_a_sentence_never_runs_over_a_block(parser: Parser) -> None:
    report = Report.from_text("Rebels attack port\nThe army sent ships on Monday.")
    sentences = parser.parse(report)
    assert [report.text[s.start : s.end] for s in sentences] == report.text.split("\n")


@given(st.text(alphabet="ab .,\n\t’\u00e9\u3000\u2028", max_size=80))
def test_tokens_slice_the_text(parser: Parser, text: str) -> None:
    report = Report.from_text(text)
    for sentence in parser.parse(report):
        assert [token.index for token in sentence.tokens] == list(range(len(sentence.tokens)))
        for token in sentence.tokens:
            assert report.text[token.start : token.end] == token.text
            assert not token.text.isspace()
            assert token.left <= token.index <= token.right


def test_subtrees_are_ranges(parser: Parser) -> None:
    (sentence,) = parser.parse(Report.from_text("The old king of Spain fled to Rome in 1931."))
    king = next(token for token in sentence.tokens if token.text == "king")
    assert " ".join(token.text for token in sentence.subtree(king)) == "The old king of Spain"


def test_an_unknown_pipeline_is_named() -> None:
    with pytest.raises(ModelError, match="no_such_model"):
        load_parser("no_such_model")
