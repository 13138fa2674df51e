"""The one codec: nouns to JSON and back, msgspec only."""

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder(order="deterministic")


def to_json(noun: Any) -> bytes:
    """The noun as JSON in UTF-8, fields in their declared order; equal nouns give equal bytes."""
    return _ENCODER.encode(noun)


def from_json(data: bytes | str, noun: type[T]) -> T:
    """The noun that `to_json` wrote; raises msgspec.ValidationError naming the path of a bad
    value."""
    return msgspec.json.decode(data, type=noun)


def schema_of(*nouns: type) -> dict[str, Any]:
    """The JSON Schema of the nouns: one `$defs` entry for each."""
    _, definitions = msgspec.json.schema_components(nouns)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions}
