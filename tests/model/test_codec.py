"""Encode then decode gives an equal noun, for every noun; equal nouns give equal bytes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso import model
from sayso.model.codec import from_json, schema_of, to_json
from tests.strategies import NOUNS, nouns

NOT_STORED = {"Mentions"}  # an index over the mentions; its keys are no JSON names


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
@settings(max_examples=20)
@given(data=st.data())
def test_round_trip(noun, data):
    made = data.draw(nouns(noun))
    written = to_json(made)
    assert from_json(written, noun) == made
    assert to_json(from_json(written, noun)) == written


def test_every_noun_has_its_round_trip():
    named = {name for name in model.__all__ if hasattr(getattr(model, name), "__struct_fields__")}
    assert named - NOT_STORED == {noun.__name__ for noun in NOUNS}


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_every_noun_is_frozen_and_keyword_only(noun):
    config = noun.__struct_config__
    assert config.frozen
    with pytest.raises(TypeError):
        noun("by position")


def test_schema_names_every_noun():
    definitions = schema_of(*NOUNS)["$defs"]
    assert {noun.__name__ for noun in NOUNS} <= set(definitions)
