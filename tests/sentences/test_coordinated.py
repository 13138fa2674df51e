"""Coordination that the parser cuts in the wrong place, on tables made by hand."""

import pytest

from sayso.sentences.repair import repair
from tests.make import sentence
from tests.sentences.test_repair import labels


@pytest.mark.parametrize(
    ("table", "lemmas", "expected"),
    [
        (  # two names, one subject
            "Norway/NNP/nsubj/5 as/RB/advmod/3 well/RB/advmod/3 as/IN/cc/0 Mali/NNP/nsubj/5"
            " condemned/VBD/ROOT/5 raids/NNS/dobj/5",
            {},
            ["Mali/NNP/conj<Norway"],
        ),
        (  # names, and who they are
            "Guards/NNS/nsubj/1 held/VBD/ROOT/1 Mir/NNP/nmod/7 ,/,/punct/2 Rao/NNP/conj/2"
            " and/CC/cc/4 ,/,/punct/2 members/NNS/dobj/1",
            {},
            ["Mir/NNP/dobj<held", "members/NNS/appos<Mir"],
        ),
        (  # a list that is closed
            "Dockers/NNS/nsubj/7 and/CC/cc/0 miners/NNS/conj/0 ,/,/punct/2 members/NNS/conj/2"
            " of/IN/prep/4 unions/NNS/pobj/5 left/VBD/ROOT/7",
            {},
            ["members/NNS/appos<miners"],
        ),
        (  # who gave it
            "Ghana/NNP/nsubjpass/2 was/VBD/auxpass/2 lent/VBN/ROOT/2 sums/NNS/dobj/2"
            " worth/JJ/amod/3 millions/NNS/npadvmod/4 by/IN/prep/4 Japan/NNP/pobj/6",
            {},
            ["by/IN/agent<lent"],
        ),
        (  # who else is asked
            "They/PRP/nsubj/1 urged/VBD/ROOT/1 Mali/NNP/dobj/1 to/TO/aux/4 free/VB/xcomp/1"
            " priests/NNS/dobj/4 and/CC/cc/5 Chad/NNP/conj/5 to/TO/aux/9 reopen/VB/advcl/4"
            " ports/NNS/dobj/9",
            {"urged": "urge"},
            ["reopen/VB/conj<free", "Chad/NNP/nsubj<reopen", "and/CC/cc<free"],
        ),
        (  # three verbs with one object
            "Troops/NNS/nsubj/1 shelled/VBD/ROOT/1 ,/,/punct/1 took/VBN/advcl/1 and/CC/cc/3"
            " burned/VBD/conj/3 forts/NNS/dobj/5",
            {},
            ["took/VBD/conj<shelled", "burned/VBD/conj<took"],
        ),
        (  # what is done to the one that was taken
            "He/PRP/nsubjpass/2 was/VBD/auxpass/2 taken/VBN/ROOT/2 by/IN/agent/2 men/NNS/pobj/3"
            " ,/,/punct/4 beaten/VBN/acl/4 and/CC/cc/6 jailed/VBN/conj/6",
            {},
            ["beaten/VBN/conj<taken", "jailed/VBN/conj<beaten"],
        ),
        (  # passives in a row
            "Men/NNS/nsubjpass/2 were/VBD/auxpass/2 held/VBN/ROOT/2 ,/,/punct/2 tried/VBN/advcl/2"
            " and/CC/cc/4 deported/VBD/conj/4 by/IN/agent/6 police/NNS/pobj/7",
            {},
            ["tried/VBN/conj<held", "deported/VBN/conj<tried"],
        ),
        (  # a second passive without its auxiliary
            "He/PRP/nsubjpass/2 was/VBD/auxpass/2 held/VBN/ROOT/2 and/CC/cc/2 his/PRP$/poss/5"
            " guard/NN/conj/2 killed/VBN/acl/5 by/IN/agent/6 thieves/NNS/pobj/7",
            {},
            ["killed/VBN/conj<held", "guard/NN/nsubjpass<killed"],
        ),
        (  # the object of the plot is no subject
            "Men/NNS/ROOT/0 accused/VBN/acl/0 of/IN/prep/1 plotting/VBG/pcomp/2 to/TO/aux/5"
            " kill/VB/xcomp/3 kings/NNS/nsubjpass/8 were/VBD/auxpass/8 held/VBN/ccomp/5",
            {},
            ["held/VBN/ROOT<held", "kings/NNS/dobj<kill", "Men/NNS/nsubjpass<held"],
        ),
    ],
)
def test_what_stands_beside_what(table: str, lemmas: dict[str, str], expected: list[str]) -> None:
    found = labels(repair(sentence(table, lemmas=lemmas)))
    assert [line for line in expected if line not in found] == []


def test_lay_with_an_object_is_no_past_of_lie() -> None:
    table = "If/IN/mark/2 they/PRP/nsubj/2 lay/VBD/ROOT/2 down/RP/prt/2 arms/NNS/dobj/2"
    (verb,) = [t for t in repair(sentence(table, lemmas={"lay": "lie"})).tokens if t.text == "lay"]
    assert (verb.lemma, verb.tag) == ("lay", "VBP")


@pytest.mark.parametrize(
    "table",
    [
        "They/PRP/nsubj/1 lay/VBD/ROOT/1 down/RP/prt/1",
        "They/PRP/nsubj/1 told/VBD/ROOT/1 him/PRP/dobj/1 to/TO/aux/4 buy/VB/xcomp/1"
        " bread/NN/dobj/4 and/CC/cc/5 wine/NN/conj/5 to/TO/aux/9 drink/VB/advcl/4 now/RB/advmod/9",
        "He/PRP/nsubjpass/2 was/VBD/auxpass/2 taken/VBN/ROOT/2 by/IN/agent/2 men/NNS/pobj/3"
        " armed/VBN/acl/4 with/IN/prep/5 guns/NNS/pobj/6",
    ],
)
def test_what_may_be_so_is_left_alone(table: str) -> None:
    given = sentence(table, lemmas={"lay": "lie", "told": "want"})
    assert repair(given) is given
