"""Words read against the word beside them, on tables made by hand."""

import pytest

from sayso.sentences.repair import repair
from tests.make import sentence
from tests.sentences.test_repair import labels


@pytest.mark.parametrize(
    ("table", "lemmas", "expected"),
    [
        (
            "They/PRP/nsubj/1 foiled/VBD/ROOT/1 a/DT/det/3 plot/NN/dobj/1 to/TO/aux/5"
            " bomb/NN/compound/6 hotels/NNS/appos/3",
            {},
            ["bomb/VB/acl<plot", "hotels/NNS/dobj<bomb"],
        ),
        (
            "They/PRP/nsubj/1 accused/VBD/ROOT/1 police/NNS/dobj/1 of/IN/prep/2"
            " burning/VBG/amod/5 villages/NNS/pobj/3",
            {"accused": "accuse"},
            ["of/IN/prep<accused", "burning/VBG/pcomp<of", "villages/NNS/dobj<burning"],
        ),
        (
            "They/PRP/nsubj/1 foiled/VBD/ROOT/1 a/DT/det/3 plot/NN/dobj/1 to/TO/aux/5"
            " kill/VB/advcl/1 him/PRP/dobj/5",
            {},
            ["kill/VB/acl<plot"],
        ),
        (
            "The/DT/det/1 murder/NN/ROOT/1 of/IN/prep/1 the/DT/det/4 king/NN/pobj/2"
            " and/CC/cc/1 his/PRP$/poss/7 wife/NN/conj/1",
            {},
            ["wife/NN/conj<king", "and/CC/cc<king"],
        ),
        (
            "Aid/VB/csubj/2 workers/NNS/dobj/0 fear/VBP/ROOT/2 hunger/NN/dobj/2",
            {},
            ["Aid/NN/compound<workers", "workers/NNS/nsubj<fear"],
        ),
        (
            "Moscow/NNP/nsubj/1 sold/VBD/ROOT/1 Angola/NNP/nmod/4 twelve/CD/nummod/4"
            " jets/NNS/dobj/1",
            {},
            ["Angola/NNP/dative<sold"],
        ),
        (
            "Rome/NNP/nsubj/1 asked/VBD/ROOT/1 Bonn/NNP/dobj/1 to/TO/aux/4 leave/VB/xcomp/1"
            " and/CC/cc/4 recalled/VBD/conj/4 its/PRP$/poss/8 envoy/NN/dobj/6",
            {},
            ["recalled/VBD/conj<asked"],
        ),
        (
            "They/PRP/nsubj/1 held/VBD/ROOT/1 envoys/NNS/dobj/1 hostage/VBP/conj/1"
            " for/IN/prep/3 days/NNS/pobj/4",
            {},
            ["hostage/NN/oprd<held", "for/IN/prep<held"],
        ),
        (
            "They/PRP/nsubj/1 left/VBD/ROOT/1 though/IN/mark/4 both/DT/nsubj/4 have/VBP/advcl/1"
            " since/IN/prep/4 suspended/VBN/amod/7 aid/NN/pobj/5",
            {},
            ["suspended/VBN/advcl<left", "aid/NN/dobj<suspended", "both/DT/nsubj<suspended"],
        ),
        (
            "Egypt/NNP/nsubj/1 agreed/VBD/ROOT/1 to/TO/aux/3 talk/VB/xcomp/1 ,/,/punct/1"
            " lift/VB/conj/1 curfews/NNS/dobj/5",
            {},
            ["lift/VB/conj<talk"],
        ),
        (
            "Jets/NNS/nsubj/1 resumed/VBD/ROOT/1 bombing/VBG/xcomp/1 raids/NNS/dobj/2",
            {"raids": "raid"},
            ["raids/NNS/dobj<resumed", "bombing/VBG/compound<raids"],
        ),
    ],
)
def test_what_contradicts_its_neighbour_is_read_again(
    table: str, lemmas: dict[str, str], expected: list[str]
) -> None:
    found = labels(repair(sentence(table, lemmas={"have": "have", **lemmas})))
    assert [line for line in expected if line not in found] == []


@pytest.mark.parametrize(
    "table",
    [
        "They/PRP/nsubj/1 made/VBD/ROOT/1 a/DT/det/3 plan/NN/dobj/1 to/TO/aux/5 kill/VB/advcl/1",
        "They/PRP/nsubj/1 spoke/VBD/ROOT/1 of/IN/prep/1 burning/VBG/amod/4 villages/NNS/pobj/2",
        "The/DT/det/1 murder/NN/ROOT/1 of/IN/prep/1 kings/NNS/pobj/2 and/CC/cc/1"
        " the/DT/det/6 wife/NN/conj/1",
        "They/PRP/nsubj/1 bought/VBD/ROOT/1 Boeing/NNP/compound/3 jets/NNS/dobj/1",
        "They/PRP/nsubj/1 want/VBP/ROOT/1 to/TO/aux/3 stay/VB/xcomp/1 and/CC/cc/3 work/VB/conj/3",
    ],
)
def test_what_may_be_so_is_left_alone(table: str) -> None:
    given = sentence(table)
    assert repair(given) is given
