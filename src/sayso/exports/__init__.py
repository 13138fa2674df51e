"""Coded reports -> files. One file for each output format; EXPORTERS is the list of them."""

from collections.abc import Callable, Iterable
from typing import TextIO

import msgspec

from sayso.exports.csv import write_csv
from sayso.exports.json import write_json
from sayso.exports.jsonl import write_jsonl
from sayso.exports.plover import write_plover
from sayso.exports.record import Coded
from sayso.exports.table import write_table


class Exporter(msgspec.Struct, frozen=True, kw_only=True):
    """One output format."""

    name: str
    write: Callable[..., None]  # write(coded reports, stream, only_say_so=False), streaming


EXPORTERS = (
    Exporter(name="csv", write=write_csv),
    Exporter(name="json", write=write_json),
    Exporter(name="jsonl", write=write_jsonl),
    Exporter(name="plover", write=write_plover),
    Exporter(name="table", write=write_table),
)


def write(
    coded: Coded | Iterable[Coded], stream: TextIO, *, format: str, only_say_so: bool = False
) -> None:
    """Write coded reports in one of the formats; raises KeyError for an unknown one."""
    one = {exporter.name: exporter for exporter in EXPORTERS}[format]
    many = coded if isinstance(coded, Iterable) else (coded,)
    one.write(many, stream, only_say_so=only_say_so)


__all__ = ["EXPORTERS", "Coded", "Exporter", "write"]
