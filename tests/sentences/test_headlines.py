"""Titles on tables made by hand: what stands in them for *was*, *and* and a verb."""

import msgspec
import pytest

from sayso.model import Sentence
from sayso.sentences.repair import repair
from tests.make import sentence


def title(table: str) -> Sentence:
    return msgspec.structs.replace(sentence(table), role="title")


def labels(given: Sentence) -> list[str]:
    return [
        f"{token.text}/{token.tag}/{token.dep}<{given.tokens[token.head].text}"
        for token in given.tokens
    ]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "Kodak/NNP/compound/1 posts/NNS/ROOT/1 first/JJ/amod/3 loss/NN/appos/1",
            ["Kodak/NNP/nsubj<posts", "posts/VBZ/ROOT<posts", "loss/NN/dobj<posts"],
        ),
        (
            "Kodak/NNP/compound/1 plans/NNS/ROOT/1 to/TO/aux/3 close/VB/xcomp/1 plant/NN/dobj/3",
            ["Kodak/NNP/nsubj<plans", "plans/VBZ/ROOT<plans"],
        ),
        (
            "Peru/NNP/npadvmod/3 ,/,/punct/3 Chile/NNP/nsubj/3 sign/VBP/ROOT/3 treaty/NN/dobj/3",
            ["Peru/NNP/nsubj<sign", "Chile/NNP/conj<Peru"],
        ),
        (
            "Peru/NNP/nsubj/3 ,/,/punct/0 Chile/NNP/appos/0 sign/VB/ROOT/3 treaty/NN/dobj/3",
            ["Peru/NNP/nsubj<sign", "Chile/NNP/conj<Peru"],
        ),
        (
            "Navy/NNP/nsubj/1 foils/VBZ/ccomp/4 attack/NN/dobj/1 ,/,/punct/4 arrests/VBZ/ROOT/4"
            " crew/NN/dobj/4",
            ["foils/VBZ/ROOT<foils", "arrests/VBZ/conj<foils"],
        ),
    ],
)
def test_headlines(table: str, expected: list[str]) -> None:
    found = labels(repair(title(table)))
    assert [line for line in expected if line not in found] == []
    assert repair(sentence(table)) == sentence(table)  # in the body nothing of it holds


@pytest.mark.parametrize(
    "table",
    [
        "Ship/NN/compound/1 sales/NNS/ROOT/1 in/IN/prep/1 Peru/NNP/pobj/2",
        "Paz/NNP/nsubj/4 ,/,/punct/0 poet/NN/appos/0 ,/,/punct/0 dies/VBZ/ROOT/4",
        "Navy/NNP/nsubj/1 foils/VBZ/ROOT/1 attack/NN/dobj/1",
        "Army/NN/nsubj/1 says/VBZ/ccomp/5 so/RB/advmod/1 ,/,/punct/5 mayor/NN/nsubj/5"
        " tells/VBZ/ROOT/5",
    ],
)
def test_sound_headlines_are_left_alone(table: str) -> None:
    given = title(table)
    assert repair(given) is given
