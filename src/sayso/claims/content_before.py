"""The content that stands before its reporting clause, or around one that is inserted.

Comes in: a ReportingClause. Goes out: the rule's name and the stretches of the content. The small
parser reads inverted and inserted reporting clauses badly; the comma and the quotation mark
before them tell them well.
"""

from sayso.claims.drafts import FINITE, Frame, Offsets
from sayso.claims.reporting_clause import ReportingClause
from sayso.claims.speakers import Range, noun_phrase
from sayso.model import Token

_THINGS = frozenset(("that", "this", "these", "those", "what", "it"))
_SHORT = 7  # words after the verb: a reporting clause that only follows is short


def content_before(
    clause: ReportingClause, *, only_quotation: bool = False
) -> tuple[str, list[Offsets]] | None:
    """The rule and the content before the clause; with `only_quotation` only a quoted one."""
    frame, verb, word = clause.frame, clause.verb, clause.word
    if only_quotation and frame.quote_at is None and not frame.follows_quotation:
        return None
    if not word.complements & {"quote", "bare", "that"} or clause.subject is None:
        return None
    if clause.subject.tag in ("WP", "WDT") or clause.subject.lower in _THINGS:
        if clause.subject.lower != "it" or word.type != "speech":
            return None
    if _is_nonfinite(clause, frame):
        return None
    subject = clause.subject
    if only_quotation and subject.index < verb.index:
        start = _after_quotation(frame, verb)
        head = _named_after_quotation(frame, verb, start)
        if head is not None and start is not None:
            if head.index != subject.index or subject.left < start:
                subject = clause.subject = head
                clause.low = start
    inverted = subject.index > verb.index
    if inverted:
        first = verb.index
        last = noun_phrase(frame.sentence, subject, low=verb.index + 1)[1]
    else:
        first, last = noun_phrase(frame.sentence, subject, high=verb.index - 1)[0], verb.index
        first = first if clause.low is None else clause.low
    first = _back_over_adverbs(frame, first)
    as_clause = first > 0 and frame.tokens[first - 1].lower in ("as", "so")
    if as_clause:
        first -= 1
    last = _group_end(clause, last)
    if first == 0:
        return _at_the_head(clause, last, as_clause=as_clause)
    if not _is_boundary(frame, first - 1) or not (inverted or as_clause or _has_no_object(clause)):
        return None
    quoted = _closes_speech(frame, first)
    if (
        only_quotation
        and not quoted
        or not quoted
        and not _can_follow(clause, first, last, as_clause=as_clause)
    ):
        return None
    frame.groups.append((first, last))
    content = frame.stretch(_region_start(frame, first), first - 1)
    rest = _continues(clause, first, last)
    if rest is not None:
        content += frame.stretch(rest[0], rest[1])
    return ("inserted" if rest else "before") if content else "before", content


def _is_nonfinite(clause: ReportingClause, frame: Frame) -> bool:
    """Whether the verb is an infinitive or participle; a past form read as one has a subject."""
    verb = clause.verb
    auxiliaries = clause.by_dep.get("aux", ())
    if any(t.tag == "TO" for t in auxiliaries):
        return True
    if verb.tag == "VBG":
        return not auxiliaries and not _is_quoted_saying(clause, frame)
    if verb.tag in ("VB", "VBN") and not auxiliaries:
        after_mark = verb.index > 0 and frame.closes_quote(verb.index - 1)
        return not after_mark and "nsubj" not in clause.by_dep
    return False


def _is_quoted_saying(clause: ReportingClause, frame: Frame) -> bool:
    """Whether it is *was quoted as saying*, which stands for *said*."""
    above = frame.tokens[clause.verb.head]
    passive = frame.tokens[above.head]
    return (
        clause.verb.dep == "pcomp"
        and above.lower == "as"
        and passive.tag == "VBN"
        and passive.lemma in ("quote", "cite", "report")
    )


def _closes_speech(frame: Frame, first: int) -> bool:
    """Whether a quotation of speech ends right before the reporting clause."""
    index = first - 1
    if frame.quote_of(index) < 0 and frame.tokens[index].text == "," and index:
        index -= 1
    number = frame.quote_of(index)
    return number >= 0 and number != frame.quote_of(first) and frame.quotations[number].is_speech


def _can_follow(clause: ReportingClause, first: int, last: int, *, as_clause: bool) -> bool:
    """Whether unquoted words before can be the content: a clause, and the verb lacks one."""
    frame, verb = clause.frame, clause.verb
    if not clause.word.complements & {"bare", "that"} or clause.by_dep.get("xcomp"):
        return False
    following = frame.tokens[last + 1] if last + 1 < len(frame.tokens) else None
    if following is not None and not frame.is_stop(last + 1):
        return False
    start = _region_start(frame, first)
    finite = any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in frame.tokens[start:first])
    split = any(c.index > last for c in clause.by_dep.get("ccomp", ())) or verb.head > last
    if not finite and not (split and first - start > 1):
        return False
    if as_clause:
        return True
    return (
        last - max(verb.index, clause.subject.index if clause.subject else 0) <= _SHORT
        or verb.dep == "parataxis"
    )


def _at_the_head(
    clause: ReportingClause, last: int, *, as_clause: bool
) -> tuple[str, list[Offsets]] | None:
    """A reporting clause that opens its sentence: its quotation may have ended the one before."""
    frame = clause.frame
    if as_clause:
        return _as_clause(frame, last)
    before = frame.follows_quotation
    if (
        before is None
        or "quote" not in clause.word.complements
        or clause.by_dep.get("ccomp")
        or clause.by_dep.get("xcomp")
    ):
        return None
    if clause.by_dep.get("dobj") and not _has_no_object(clause):
        return None
    if any(
        t.index > clause.verb.index and t.tag == "IN"
        for t in clause.by_dep.get("prep", ())
        if t.lower in clause.word.prepositions
    ):
        return None
    return "before", [before]


def _after_quotation(frame: Frame, verb: Token) -> int | None:
    """The token after a quotation of speech that ends before the verb, with no verb between."""
    if frame.quote_at is None:
        return None
    home = frame.quote_of(verb.index)
    for index in range(verb.index - 1, max(-1, verb.index - 25), -1):
        token = frame.tokens[index]
        number = frame.quote_of(index)
        if number >= 0 and number != home:
            return (
                index + 1
                if frame.quotations[number].is_speech and frame.closes_quote(index)
                else None
            )
        if token.tag in FINITE and token.dep not in ("relcl", "aux", "auxpass"):
            return None
        if token.tag in ("WP", "WDT"):
            return None
    return None


def _named_after_quotation(frame: Frame, verb: Token, start: int | None) -> Token | None:
    """The head of the noun phrase between a quotation and its verb: "…," Lee, an aide, said."""
    if start is None:
        return None
    head: Token | None = None
    for token in frame.tokens[start : verb.index]:
        if token.tag in ("NN", "NNS", "NNP", "NNPS", "PRP"):
            head = token
        elif head is not None:
            break
        elif token.tag == "IN":
            return None
    return head


def _as_clause(frame: Frame, last: int) -> tuple[str, list[Offsets]] | None:
    if last + 1 < len(frame.tokens) and frame.tokens[last + 1].text == ",":
        return "as clause", frame.stretch(last + 2, len(frame.tokens) - 1)
    return None


def _has_no_object(clause: ReportingClause) -> bool:
    """Whether only a recipient follows the verb, so that its content must stand before it."""
    if clause.word.lemma in ("tell", "inform", "remind", "assure", "warn"):
        return True
    return not any(t.index > clause.verb.index for t in clause.by_dep.get("dobj", ()))


def _back_over_adverbs(frame: Frame, first: int) -> int:
    tokens = frame.tokens
    while (
        first
        and tokens[first - 1].tag == "RB"
        and tokens[first - 1].lower not in ("not", "so")
        and first > 1
    ):
        if not _is_boundary(frame, first - 2):
            break
        first -= 1
    return first


def _is_boundary(frame: Frame, index: int) -> bool:
    token = frame.tokens[index]
    return (
        token.text in (",", "?", "!", "-", "–", "—", ":", ";", ".")
        or frame.closes_quote(index)
        or (token.text in ("”", '"', "''", "’", "»"))
    )


def _group_end(clause: ReportingClause, last: int) -> int:
    """The last token of the inserted clause: up to the next comma, mark or stop."""
    frame = clause.frame
    tokens = frame.tokens
    home = frame.quote_of(clause.verb.index)
    while last + 1 < len(tokens):
        following = last + 1
        if frame.is_stop(following) and tokens[following].text != "-":
            break
        if frame.quote_of(following) != home:
            break
        last = following
    return last


def _region_start(frame: Frame, first: int) -> int:
    """Where the content before an inserted clause begins: after the last such clause, if any."""
    start = 0
    for _, last in frame.groups[:-1]:
        if last < first:
            start = max(start, last + 1)
    closing = first - 1
    while closing > start and frame.is_stop(closing):
        closing -= 1
    if frame.quote_of(closing) >= 0 and frame.closes_quote(closing):
        opening = closing
        while opening > start and frame.quote_of(opening - 1) == frame.quote_of(closing):
            opening -= 1
        if opening > start and frame.tokens[opening - 1].text in (":", ".", "?", "!", ";"):
            return opening
    return start


def _continues(clause: ReportingClause, first: int, last: int) -> Range | None:
    """The rest of a content split by its reporting clause, None when the clause ends it."""
    frame, verb = clause.frame, clause.verb
    tokens = frame.tokens
    after = last + 1
    while after < len(tokens) and frame.is_stop(after):
        after += 1
    if after >= len(tokens) or after == last + 1 and frame.quote_of(after) < 0:
        return None
    if frame.opens_quote(after) and frame.quote_of(after) != frame.quote_of(verb.index):
        return after, len(tokens) - 1
    if tokens[last + 1].text != ",":
        return None
    if _closes_speech(frame, first):
        return None
    main = tokens[verb.head] if verb.head != verb.index else None
    for complement in clause.by_dep.get("ccomp", ()):
        main = complement
    if main is not None and (
        main.index > last or main.right > last > main.index and main.left < first
    ):
        return after, len(tokens) - 1
    return None
