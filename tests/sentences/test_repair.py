"""What the parser gets wrong, on tables made by hand: one rule a test, and what it leaves alone."""

import msgspec
import pytest

from sayso.model import Sentence
from sayso.sentences.repair import repair
from tests.make import sentence


def labels(given: Sentence) -> list[str]:
    return [
        f"{token.text}/{token.tag}/{token.dep}<{given.tokens[token.head].text}"
        for token in given.tokens
    ]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (  # a past tense is no reduced relative
            "The/DT/det/2 carmaker/NN/compound/2 Tata/NNP/ROOT/2 named/VBD/acl/2 a/DT/det/5"
            " chief/NN/dobj/3 ././punct/2",
            ["Tata/NNP/nsubj<named", "named/VBD/ROOT<named", "././punct<named"],
        ),
        (  # a participle with a clause of its own after a comma reports
            "Tata/NNP/ROOT/0 ,/,/punct/0 a/DT/det/3 carmaker/NN/appos/0 ,/,/punct/0"
            " said/VBN/acl/0 it/PRP/nsubj/7 won/VBD/ccomp/5 ././punct/0",
            ["Tata/NNP/nsubj<said", "said/VBD/ROOT<said"],
        ),
        (  # a name read as an adverb
            "Kodak/NNP/npadvmod/1 unveiled/VBD/ROOT/1 cameras/NNS/dobj/1",
            ["Kodak/NNP/nsubj<unveiled"],
        ),
        (  # an apposition inside the opening phrase
            "In/IN/prep/6 Lima/NNP/pobj/0 ,/,/punct/1 Paz/NNP/appos/1 ,/,/punct/1"
            " today/NN/npadvmod/6 outlined/VBD/ROOT/6 plans/NNS/dobj/6",
            ["Paz/NNP/nsubj<outlined"],
        ),
        (  # the quotation is the clause, the noun behind the verb speaks
            "“/``/punct/2 They/PRP/nsubj/2 left/VBD/ccomp/5 ,/,/punct/5 ”/''/punct/5"
            " insisted/VBD/ROOT/5 Paz/NNP/dobj/5",
            ["Paz/NNP/nsubj<insisted"],
        ),
        (
            "“/``/punct/2 They/PRP/nsubj/2 left/VBD/ccomp/8 Lima/NNP/dobj/2 ,/,/punct/8"
            " ”/''/punct/8 general/JJ/amod/7 Paz/NNP/appos/3 said/VBD/ROOT/8",
            ["Paz/NNP/nsubj<said"],
        ),
        (  # what "brings" is one thing
            "A/DT/det/1 system/NN/ROOT/1 for/IN/prep/1 phones/NNS/pobj/2 that/WDT/nsubj/5"
            " brings/VBZ/relcl/3 news/NN/dobj/5",
            ["brings/VBZ/relcl<system"],
        ),
        (  # "named Ban as envoy": an object
            "They/PRP/nsubj/1 named/VBD/ROOT/1 Ban/NNP/oprd/1 as/IN/prep/1 envoy/NN/pobj/3",
            ["Ban/NNP/dobj<named"],
        ),
        (  # a participle read as a past tense
            "The/DT/det/1 farm/NN/nsubj/6 located/VBD/acl/1 near/IN/prep/2 the/DT/det/5"
            " river/NN/pobj/3 burned/VBD/ROOT/6",
            ["located/VBN/acl<farm"],
        ),
        (  # a second verb without a label
            "He/PRP/nsubj/1 shot/VBD/ROOT/1 ,/,/punct/1 then/RB/advmod/4 left/VBD/dep/1",
            ["left/VBD/conj<shot"],
        ),
    ],
)
def test_contradictions_are_resolved(table: str, expected: list[str]) -> None:
    found = labels(repair(sentence(table)))
    assert [line for line in expected if line not in found] == []


def test_which_after_a_person_is_the_firm() -> None:
    table = (
        "Eastman/NNP/nsubj/8|PERSON ,/,/punct/0 head/NN/appos/0 of/IN/prep/2 Kodak/NNP/pobj/3"
        " ,/,/punct/0 which/WDT/nsubj/7 failed/VBD/relcl/0 resigned/VBD/ROOT/8"
    )
    assert "failed/VBD/relcl<Kodak" in labels(repair(sentence(table)))


@pytest.mark.parametrize(
    "table",
    [
        "Kodak/NNP/nsubj/1 unveiled/VBD/ROOT/1 cameras/NNS/dobj/1",
        "Just/RB/advmod/1 wanted/VBD/ROOT/1 news/NN/dobj/1",
        "The/DT/det/1 forces/NNS/ROOT/1 of/IN/prep/1 states/NNS/pobj/2 that/WDT/nsubj/5"
        " leave/VBP/relcl/3",
        "“/``/punct/2 They/PRP/nsubj/2 left/VBD/ccomp/6 ,/,/punct/6 ”/''/punct/6 Paz/NNP/nsubj/6"
        " told/VBD/ROOT/6 reporters/NNS/dobj/6",
        "The/DT/det/1 men/NNS/nsubj/3 ,/,/punct/1 fled/VBD/ROOT/3",
        "The/DT/det/1 man/NN/ROOT/1 named/VBN/acl/1 Paz/NNP/oprd/2",
    ],
)
def test_a_sound_parse_is_left_alone(table: str) -> None:
    given = sentence(table)
    assert repair(given) is given


def test_a_title_leaves_out_was() -> None:
    table = "Curie/NNP/nsubj/1 appointed/VBD/ROOT/1 as/IN/prep/1 head/NN/pobj/2"
    assert repair(sentence(table)) == sentence(table)
    title = msgspec.structs.replace(sentence(table), role="title")
    assert labels(repair(title))[:2] == [
        "Curie/NNP/nsubjpass<appointed",
        "appointed/VBN/ROOT<appointed",
    ]


@pytest.mark.parametrize(
    ("tail", "told"),
    [
        ("charged/VBN/acl/5 Friday/NNP/npadvmod/6 ././punct/1", True),
        ("charged/VBN/acl/5 with/IN/prep/6 theft/NN/pobj/7 ././punct/1", False),
    ],
)
def test_who_tells_at_the_end(tail: str, told: bool) -> None:
    given = sentence(
        "Guards/NNS/nsubj/1 beat/VBD/ROOT/1 men/NNS/dobj/1 ,/,/punct/1 a/DT/det/5"
        f" group/NN/npadvmod/1 {tail}",
        lemmas={"charged": "charge"},
    )
    found = labels(repair(given))
    assert ("beat/VBD/ccomp<charged" in found) is told
    assert ("group/NN/nsubj<charged" in found) is told
