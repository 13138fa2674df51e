"""How far an event has happened, from -3 to 3."""

import pytest

from sayso.claims.factuality import Factuality
from sayso.lexicon import FOLDER
from sayso.lexicon.embedding import load_embedding
from sayso.model import Report
from sayso.sentences import Parser

# sentence, word, least and greatest figure
FIGURES = [
    ("The troops left.", "left", 2, 3),
    ("The troops did not leave.", "leave", -3, -2),
    ("The troops will leave.", "leave", -3, -1),
    ("The troops managed to leave.", "leave", 2, 3),
    ("The troops did not manage to leave.", "leave", -3, -2),
    ("The troops failed to leave.", "leave", -3, -2),
    ("The troops did not fail to leave.", "leave", 1, 3),
    ("The troops will not fail to leave.", "leave", -2, 0),
    ("The king knows that the troops left.", "left", 2, 3),
    ("The king did not know that the troops left.", "left", 2, 3),
    ("The king claimed that the troops left.", "left", 1, 2.5),
    ("The king denied that the troops left.", "left", -2.5, -1),
    ("The king does not think that the troops left.", "left", -2.5, -1),
    ("The king wants to leave.", "leave", -2.5, -1),
    ("The king was able to leave.", "leave", 0, 3),
    ("The king was unable to leave.", "leave", -3, -2),
    ("The troops allegedly left.", "left", 0.5, 1.5),
    ("Perhaps the troops left.", "left", -0.5, 0.5),
    ("The troops almost reached the town.", "reached", -3, -2),
    ("The troops left without firing.", "firing", -3, -2),
    ("The troops left after firing.", "firing", 1.5, 3),
    ("If the troops left, the town fell.", "left", -1.5, 0.5),
    ("The planned attack worries the town.", "attack", -3, -1),
    ("The alleged attack worries the town.", "attack", 0.5, 1.5),
    ("The failed attack cost lives.", "attack", -3, -2),
    ("The troops were happy.", "happy", 2, 3),
    ("The troops were not happy.", "happy", -3, -2),
]


@pytest.mark.parser
@pytest.mark.parametrize(("text", "word", "least", "greatest"), FIGURES)
def test_figure(parser: Parser, text: str, word: str, least: float, greatest: float) -> None:
    embedding = load_embedding(FOLDER)
    made = parser.parse(Report.from_text(text))[0]
    token = next(token for token in made.tokens if token.text == word)
    assert least <= Factuality(made, embedding).at(token.index) <= greatest


@pytest.mark.parser
def test_every_word_has_a_figure_on_the_scale(parser: Parser) -> None:
    text = (
        "Asked whether no one had refused to stop hoping, neither he nor she replied, it is said."
    )
    for made in parser.parse(Report.from_text(text)):
        factuality = Factuality(made, load_embedding(FOLDER))
        assert all(-3 <= factuality.at(token.index) <= 3 for token in made.tokens)
