"""The hand-made sentences that other tests stand on."""

from tests import make

TABLE = (
    "Police/NNS/nsubj/1 arrested/VBD/ROOT/1 two/CD/nummod/3 men/NNS/dobj/1 ,/,/punct/1 "
    "Acme/NNP/npadvmod/1|ORG"
)


def test_sentence():
    made = make.sentence(TABLE, lemmas={"arrested": "arrest"})
    assert make.text_of(made) == "Police arrested two men, Acme"
    assert made.tokens[made.root].lemma == "arrest"
    assert [token.text for token in made.subtree(made.tokens[3])] == ["two", "men"]
    assert made.tokens[5].ent == "ORG"


def test_offsets_slice_the_text():
    made = make.sentence(TABLE)
    text = make.text_of(made)
    assert all(text[token.start : token.end] == token.text for token in made.tokens)
