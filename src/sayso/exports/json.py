"""JSON: the whole record of each report, in one list however many there are."""

from collections.abc import Iterable
from typing import TextIO

import msgspec

from sayso.exports.record import Coded


def write_json(coded: Iterable[Coded], stream: TextIO, *, only_say_so: bool = False) -> None:
    """Write one list with the record of each report; only its attributions when asked for."""
    stream.write("[")
    for index, one in enumerate(coded):
        stream.write(",\n" if index else "\n")
        stream.write(_say_so(one) if only_say_so else one.to_json())
        stream.flush()
    stream.write("\n]\n")


def _say_so(coded: Coded) -> str:
    record = {"report": coded.report, "attributions": coded.attributions}
    return msgspec.json.encode(record, order="deterministic").decode("utf-8")
