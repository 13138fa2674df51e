"""Sentences, reports and claims by hand, for tests that need no parser.

`sentence("Police/NNS/nsubj/1 arrested/VBD/ROOT/1 two/CD/nummod/3 men/NNS/dobj/1")` is a sentence: a
word, its Penn tag, its label and the index of its head; `|ORG` behind it names an entity (`|-ORG`
goes on with one).
"""

from collections.abc import Sequence

from sayso.model import (
    Act,
    Attribution,
    Cell,
    Claim,
    Field,
    MetaRef,
    Report,
    SaySo,
    Sentence,
    Span,
    Status,
    Step,
    Token,
    Value,
    Who,
)

_NO_SPACE_BEFORE = frozenset((",", ".", ";", ":", "?", "!", ")", "”", "'s", "’s", "'", "’", "n't"))
_NO_SPACE_AFTER = frozenset(("(", "“"))


def report(text: str, *, published: str | None = None, outlet: str | None = None) -> Report:
    """A report of clean text."""
    return Report.from_text(text, published=published, outlet=outlet)


def sentence(
    table: str, *, lemmas: dict[str, str] | None = None, start: int = 0, index: int = 0
) -> Sentence:
    """The sentence that the table describes; lemmas not given are the words in lower case."""
    rows = [_row(piece) for piece in table.split()]
    heads = [row[3] for row in rows]
    children = [
        tuple(i for i, head in enumerate(heads) if head == at and i != at)
        for at in range(len(rows))
    ]
    tokens: list[Token] = []
    place = start
    for at, (word, tag, dep, head, ent, ent_begins) in enumerate(rows):
        if at and word not in _NO_SPACE_BEFORE and rows[at - 1][0] not in _NO_SPACE_AFTER:
            place += 1
        below = _subtree(at, children)
        tokens.append(
            Token(
                index=at,
                text=word,
                lower=word.lower(),
                lemma=(lemmas or {}).get(word, word.lower()),
                tag=tag,
                dep=dep,
                head=head,
                ent=ent,
                ent_begins=ent_begins,
                start=place,
                end=place + len(word),
                children=children[at],
                left=min(below),
                right=max(below),
            )
        )
        place += len(word)
    root = next(i for i, head in enumerate(heads) if head == i)
    return Sentence(
        index=index,
        start=start,
        end=place,
        block=0,
        role="body",
        tokens=tuple(tokens),
        root=root,
    )


def text_of(made: Sentence) -> str:
    """The text that a hand-made sentence stands in, so that offsets agree."""
    text = ""
    for token in made.tokens:
        text += " " * (token.start - len(text)) + token.text
    return text


def _row(piece: str) -> tuple[str, str, str, int, str, bool]:
    main, _, ent = piece.partition("|")
    word, tag, dep, head = main.rsplit("/", 3)
    return word, tag, dep, int(head), ent.lstrip("-"), bool(ent) and not ent.startswith("-")


def _subtree(at: int, children: Sequence[tuple[int, ...]]) -> list[int]:
    found = [at]
    for child in children[at]:
        found += _subtree(child, children)
    return found


def span(made: Report, words: str) -> Span:
    """The first place of the report where the words stand."""
    start = made.text.index(words)
    return made.span(start, start + len(words))


def cell(made: Report, field: Field, words: str, value: Value | None = None) -> Cell:
    """A cell whose evidence is the first place of those words; a party of kind group by default."""
    value = Who(name=words, kind="group") if value is None else value
    return Cell(field=field, value=value, evidence=(span(made, words),), rule="by hand")


def outlet_voice(made: Report) -> SaySo:
    """The outlet, as the first link of every chain."""
    return SaySo(
        source=Who(name=made.outlet or "the outlet", kind="organisation"),
        source_type="outlet",
        stance="asserts",
        manner="narrated",
        evidence=(MetaRef(report_id=made.id, field="outlet", quote=made.outlet or ""),),
        rule="by hand",
    )


def voice(made: Report, words: str) -> SaySo:
    """A named voice that stands in the text."""
    return SaySo(
        source=Who(name=words, kind="person"),
        source_type="named",
        stance="asserts",
        manner="indirect",
        evidence=(span(made, words),),
        rule="by hand",
    )


def claim(
    made: Report,
    trigger: str,
    *cells: Cell,
    type: str | None = "COERCE",
    mode: str | None = "arrest",
    status: Status = "happened",
    voices: tuple[SaySo, ...] = (),
) -> Claim:
    """An event that the report tells."""
    words = span(made, trigger)
    action = Cell(
        field="action",
        value=Act(type=type, mode=mode, lemma=trigger),
        evidence=(words,),
        rule="by hand",
    )
    return Claim(
        id="c" + made.id[1:],
        report_id=made.id,
        kind="event",
        type=type,
        mode=mode,
        context=(),
        status=status,
        say_so=(outlet_voice(made), *voices),
        cells=(action, *cells),
        sentence=(0, len(made.text)),
        trigger=words,
        derivation=(Step(rule="by hand", about="type", reason="made for a test"),),
    )


def attribution(made: Report, *, source: str, cue: str, content: str) -> Attribution:
    """Who says what, by the first places of the words."""
    return Attribution(
        source=(span(made, source),),
        cue=(span(made, cue),),
        content=(span(made, content),),
        manner="indirect",
        stance="asserts",
        type="speech",
        rule="by hand",
    )
