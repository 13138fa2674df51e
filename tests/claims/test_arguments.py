"""Arguments of a verb, whatever shape the sentence has."""

import pytest

from sayso.claims.arguments import Clauses
from sayso.model import Report
from sayso.sentences import Parser

pytestmark = pytest.mark.parser


@pytest.mark.parametrize(
    ("text", "verb", "subjects", "objects"),
    [
        ("Police arrested two men.", "arrested", ["Police"], ["men"]),
        ("Two men were arrested by police.", "arrested", ["police"], ["men"]),
        ("Two men were arrested.", "arrested", [], ["men"]),
        ("Soldiers who shelled the town left.", "shelled", ["Soldiers"], ["town"]),
        ("The town that soldiers shelled is empty.", "shelled", ["soldiers"], ["town"]),
        ("France and Germany attacked Egypt.", "attacked", ["France", "Germany"], ["Egypt"]),
        ("Rebels seized and burned the camp.", "seized", ["Rebels"], ["camp"]),
        ("Rebels seized and burned the camp.", "burned", ["Rebels"], ["camp"]),
        ("The men arrested by the army were freed.", "arrested", ["army"], ["men"]),
        ("The army promised to free the men.", "free", ["army"], ["men"]),
        ("The king ordered the army to free the men.", "free", ["army"], ["men"]),
        ("The army denied killing the men.", "killing", ["army"], ["men"]),
        ("The army was accused of killing the men.", "killing", ["army"], ["men"]),
        ("The Soviet-imposed blockade ended.", "imposed", ["Soviet"], ["blockade"]),
        ("Militiamen attacked the camp, killing two nuns.", "killing", ["Militiamen"], ["nuns"]),
    ],
)
def test_arguments(
    parser: Parser, text: str, verb: str, subjects: list[str], objects: list[str]
) -> None:
    (sentence,) = parser.parse(Report.from_text(text))
    token = next(token for token in sentence.tokens if token.text == verb)
    clause = Clauses(sentence).of(token)
    assert [sentence.tokens[i].text for i in clause.subjects] == subjects
    assert [sentence.tokens[i].text for i in clause.objects] == objects
