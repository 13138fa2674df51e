"""Hypothesis strategies: texts as web pages throw them at a reader, and every noun of the model."""

from typing import Any

import msgspec
from hypothesis import strategies as st

from sayso import model

# Letters with and without accents, composed and not, astral signs, quotes, joiners, odd spaces.
_ODD = "éÉñßøłİΣ가क्ष界𝒜🙂’“”«»–—…\u00a0\u2009\u200b\u200d\ufeff\u0301\u0308"
WORDS = st.sampled_from(
    (
        *"police troops ministers rebels said denied accused of killing arrested agreed".split(),
        *"to hold talks in Lima Madrid on Tuesday last year 1989 three dozens the group".split(),
        *"it who he , . ; : ( ) » “ ” U.S. don't e\u0301 Ærø 🙂 2005-05-03".split(),
        "\u200b",
    )
)
GAPS = st.sampled_from((" ", " ", " ", " ", ". ", "\n", "\n\n", "\r\n", "\t", "\u00a0"))

# Running text: words of news, joined by the kinds of white space that files hold.
news_texts = st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=60).map(
    lambda pieces: "".join(word + gap for word, gap in pieces)
)

# Any text at all, with the troublesome signs made likely.
any_texts = st.text(st.one_of(st.sampled_from(_ODD + " \n\r\t"), st.characters()), max_size=200)

NOUNS: tuple[type[msgspec.Struct], ...] = (
    model.Act,
    model.Attribution,
    model.Block,
    model.Cell,
    model.Claim,
    model.Count,
    model.DateCandidate,
    model.HowMany,
    model.LeftOut,
    model.Mention,
    model.MetaRef,
    model.Report,
    model.Run,
    model.SaySo,
    model.Sentence,
    model.Span,
    model.Step,
    model.Time,
    model.Token,
    model.When,
    model.Where,
    model.Who,
)

# What JSON can carry: text without lone surrogates, numbers that are numbers.
_signs = st.characters(codec="utf-8")
_plain = st.text(_signs, max_size=12)
_whole = st.integers(-(2**53), 2**53)

_spans = st.builds(
    lambda report_id, start, quote: model.Span(
        report_id=report_id, start=start, end=start + len(quote), quote=quote
    ),
    _plain,
    st.integers(0, 10_000),
    st.text(_signs, min_size=1, max_size=12),
)


def nouns(noun: Any) -> st.SearchStrategy[Any]:
    """Instances of a noun with every field filled as its type allows."""
    if noun is model.Span:
        return _spans
    known: Any = msgspec.inspect.type_info(noun)
    fields = {field.name: _values(field.type) for field in known.fields}
    if noun is model.Cell:
        fields["evidence"] = st.lists(_values_of_evidence(), min_size=1, max_size=2).map(tuple)
    return st.builds(noun, **fields)


def _values_of_evidence() -> st.SearchStrategy[Any]:
    return st.one_of(_spans, nouns(model.MetaRef))


def _values(kind: Any) -> st.SearchStrategy[Any]:
    """Values of one msgspec type; an unknown type is an error, so that a new one is seen."""
    simple: dict[type, st.SearchStrategy[Any]] = {
        msgspec.inspect.StrType: _plain,
        msgspec.inspect.BoolType: st.booleans(),
        msgspec.inspect.IntType: _whole,
        msgspec.inspect.FloatType: st.floats(allow_nan=False, allow_infinity=False),
        msgspec.inspect.NoneType: st.none(),
    }
    if type(kind) in simple:
        return simple[type(kind)]
    if isinstance(kind, msgspec.inspect.LiteralType):
        return st.sampled_from(kind.values)
    if isinstance(kind, msgspec.inspect.EnumType):
        return st.sampled_from(list(kind.cls))
    if isinstance(kind, msgspec.inspect.UnionType):
        return st.one_of(*map(_values, kind.types))
    if isinstance(kind, msgspec.inspect.VarTupleType):
        return st.lists(_values(kind.item_type), max_size=2).map(tuple)
    if isinstance(kind, msgspec.inspect.TupleType):
        return st.tuples(*map(_values, kind.item_types))
    if isinstance(kind, msgspec.inspect.StructType):
        return nouns(kind.cls)
    message = f"no strategy for {kind}"
    raise TypeError(message)
