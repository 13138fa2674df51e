"""Reporting verbs: speaker, cue and content of each clause with one.

Comes in: the Frame of a sentence. Goes out: drafts. The content is found in this order: a quotation after the
verb, a clause after it, what stands before it when the clause is set off by comma or quotation mark, an
infinitive or a phrase. Parse and surface both speak: the small parser reads inverted and inserted reporting
clauses badly (see docs on the parser), the comma and the mark tell them well.
"""

from collections.abc import Iterator

from sayso.claims.drafts import Draft, Frame, Offsets
from sayso.claims.speakers import Range, agent_of, following_noun, noun_phrase, subject_of
from sayso.lexicon.reporting import Word
from sayso.model import Sentence, Token

_NO_CUE = frozenset(("aux", "auxpass", "amod", "compound", "intj", "punct"))
_OWN_VOICE = frozenset(("i", "we", "you", "it", "that", "this", "which", "what"))
_QUOTING = frozenset(("quote", "cite"))
_IMPERSONAL = frozenset(("emerge", "transpire", "turn"))
_THINGS = frozenset(("that", "this", "these", "those", "what", "it"))
_WH = frozenset(("what", "why", "how", "who", "whom", "whose", "when", "where", "which", "whether", "if"))
_SUBORDINATORS = frozenset(("if", "although", "though", "unless", "because", "when", "while", "since", "once", "after"))
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "men", "woman", "people", "ee")
_PREPOSED = ("aux", "neg", "advmod", "auxpass")
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_GIVEN = "given"
_SHORT = 7  # words after the verb: a reporting clause that only follows is short


def verb_drafts(frame: Frame) -> Iterator[Draft]:
    """The attributions that the sentence's verbs make, in text order."""
    verbs, phrasal = frame.reporting.verbs, frame.reporting.phrasal
    for token in frame.tokens:
        if token.tag[0] != "V" or token.dep in _NO_CUE:
            continue
        word = _phrasal(frame.sentence, token, phrasal[token.lemma]) if token.lemma in phrasal else None
        word = word or verbs.get(token.lemma)
        if token.lemma in _QUOTING and token.tag == "VBN":
            relayed = _relayed(frame, token, word)
            if relayed is not None:
                yield relayed
        elif word is not None:
            draft = _read(frame, token, word)
            if draft is not None:
                yield draft


def _phrasal(sentence: Sentence, verb: Token, words: tuple[Word, ...]) -> Word | None:
    """The phrasal entry whose second part stands beside the verb."""
    for word in words:
        for child in sentence.children(verb, "prt", "advmod", "prep", "acomp", "dobj", "ccomp"):
            if child.lower == word.part and child.index - verb.index < 4:
                return word
        following = verb.index + 1
        if following < len(sentence.tokens) and sentence.tokens[following].lower == word.part:
            return word
    return None


def _relayed(frame: Frame, verb: Token, word: Word | None) -> Draft | None:
    """"officials quoted by Reuters said …", "was quoted by Reuters as saying …": the agent's voice is around both."""
    sentence, tokens = frame.sentence, frame.tokens
    agent = agent_of(sentence, verb)
    word = frame.reporting.verbs.get("report", word)
    if agent is None or word is None:
        return None
    content: list[Offsets] = []
    above = sentence.head(verb)
    if verb.dep == "acl" and above.dep in ("nsubj", "nsubjpass"):
        clause = sentence.head(above)
        content = _content(frame, above.left, verb.left - 1) + _content(frame, clause.index, clause.right)
    else:
        subject = sentence.child(verb, "nsubjpass")
        speech = next((p for p in sentence.children(verb, "prep") if p.lower == "as"), None)
        if subject is not None and speech is not None:
            content = _content(frame, subject.left, subject.right)
            content += _content(frame, speech.index + 1, speech.right)
    source = frame.offsets(*noun_phrase(sentence, agent, low=verb.index + 1))
    if not content or source is None:
        return None
    return Draft(
        sentence=sentence.index,
        source=[source],
        cue=[(verb.start, tokens[min(verb.index + 1, len(tokens) - 1)].end)],
        content=content,
        word=word,
        rule="relayed",
        manner="indirect",
    )


class _Clause:
    """A reporting verb with what stands around it."""

    __slots__ = ("by_dep", "frame", "is_passive", "subject", "verb", "word")

    def __init__(self, frame: Frame, verb: Token, word: Word) -> None:
        self.frame = frame
        self.verb = verb
        self.word = word
        self.by_dep: dict[str, list[Token]] = {}
        for index in verb.children:
            child = frame.tokens[index]
            self.by_dep.setdefault(child.dep, []).append(child)
        self.is_passive = "auxpass" in self.by_dep or "nsubjpass" in self.by_dep or (
            verb.tag == "VBN" and "aux" not in self.by_dep and verb.dep in ("acl", "advcl")
        )
        self.subject = self._subject()

    def _subject(self) -> Token | None:
        sentence, verb = self.frame.sentence, self.verb
        found = subject_of(sentence, verb)
        before = self.frame.tokens[verb.index - 1] if verb.index else None
        if found is not None and found.dep in ("nsubj", "nsubjpass") and found.head == verb.index:
            return found
        if verb.tag in ("VBD", "VBZ", "VBP") and before is not None and before.text in (",", "”", '"', "''", "?", "!"):
            return following_noun(sentence, verb) or found
        return found


def _read(frame: Frame, verb: Token, word: Word) -> Draft | None:
    clause = _Clause(frame, verb, word)
    subject = clause.subject
    quoted = frame.quote_of(verb.index)
    if quoted >= 0 and not _is_new_voice(frame, quoted, subject, word):
        return None  # the speaker's own words: no new voice
    if clause.is_passive:
        return _passive(clause)
    found = (
        _left(clause, only_quotation=True)
        or _right(clause)
        or _left(clause)
        or _phrase(clause)
        or _after_colon(clause)
    )
    if found is None:
        return None
    rule, content = found
    if subject is not None and subject.lower == "it" and "np" not in word.complements and verb.lemma in _IMPERSONAL:
        clause.subject = None  # "it emerged that": nobody is named
    elif subject is not None and subject.lower in _THINGS and rule != "before" and word.lemma not in ("say", "read"):
        return None  # "it shows that": the situation speaks for itself
    if subject is None and rule in ("infinitive", "object", "phrase", "object as", "object infinitive"):
        return None
    return _draft(clause, content, rule)


def _is_new_voice(frame: Frame, quoted: int, subject: Token | None, word: Word) -> bool:
    """Whether a reporting verb inside a quotation brings in somebody other than the speaker."""
    if subject is None or subject.lower in _OWN_VOICE or frame.quote_of(subject.index) != quoted:
        return False
    return word.type == "speech" or subject.tag not in ("PRP", "WP", "WDT", "DT")


def _draft(clause: _Clause, content: list[Offsets], rule: str, *, source: Token | None = None) -> Draft | None:
    frame, verb = clause.frame, clause.verb
    subject = source if source is not None else (None if clause.is_passive else clause.subject)
    spans: list[Offsets] = []
    if subject is not None and subject.lower not in ("it", "there") or (subject is not None and subject.dep == "nsubj"):
        low, high = 0, len(frame.tokens) - 1
        if subject.index < verb.index:
            high = verb.index - 1
        else:
            low = verb.index + 1
        first, last = noun_phrase(frame.sentence, subject, low=low, high=high)
        stretch = frame.offsets(first, last)
        spans = [stretch] if stretch else []
    if not content:
        return None
    return Draft(
        sentence=frame.sentence.index,
        source=spans,
        cue=[_cue(clause)],
        content=content,
        word=clause.word,
        rule=rule,
        negated="neg" in clause.by_dep,
        verb=verb,
    )


def _cue(clause: _Clause) -> Offsets:
    """The verb with its auxiliaries, adverbs, particle and the verbs that lead up to it."""
    tokens, first, last = clause.frame.tokens, clause.verb.index, clause.verb.index
    while first:
        before = tokens[first - 1]
        if before.head in (first, clause.verb.index) and before.dep in _PREPOSED and not before.children:
            first -= 1
        elif before.dep == "aux" and before.head == clause.verb.index:
            first -= 1
        elif before.index == clause.verb.head and clause.verb.dep == "xcomp":
            first -= 1
        else:
            break
    while last + 1 < len(tokens) and tokens[last + 1].head == clause.verb.index and tokens[last + 1].dep == "prt":
        last += 1
    return tokens[first].start, tokens[last].end


# ---- content after the verb


def _right(clause: _Clause) -> tuple[str, list[Offsets]] | None:
    frame, verb, word = clause.frame, clause.verb, clause.word
    start = _quote_after(clause) if "quote" in word.complements else None
    if start is not None:
        return "quotation after", _content(frame, start, _end(clause, start))
    for complement in clause.by_dep.get("ccomp", ()):
        if complement.index > verb.index and _fits(clause, complement):
            first = max(complement.left, verb.index + 1)
            if first > verb.index + 1 and frame.tokens[verb.index + 1].lower in _SUBORDINATORS:
                first = verb.index + 1
            if frame.opens_quote(first - 1) and first - 1 > verb.index:
                first -= 1
            if _object_clause(clause, complement):
                if not word.complements & {"object_infinitive", "complement"}:
                    continue
                return "object as", _content(frame, verb.index + 1, _end(clause, first))
            return "clause after", _content(frame, first, _end(clause, complement.index))
    if "that" in word.complements:
        first_that = _surface_that(clause)
        if first_that is not None:
            return "clause after", _content(frame, first_that, _end(clause, first_that))
    return None


def _fits(clause: _Clause, complement: Token) -> bool:
    """Whether the verb takes such a clause: wh-, that- or bare."""
    tokens, codes = clause.frame.tokens, clause.word.complements
    opener = tokens[complement.left]
    if opener.lower in _WH:
        return bool(codes & {"wh", "that", "of"})
    if opener.lower == "that" and opener.dep == "mark":
        return bool(codes & {"that", "wh", "bare"})
    if any(tokens[i].lower == "that" and tokens[i].dep == "mark" for i in complement.children):
        return "that" in codes
    return bool(codes & {"bare", "that", "as", "object_infinitive", "complement"})


def _object_clause(clause: _Clause, complement: Token) -> bool:
    """A small clause or an infinitive with its own subject: "called it a failure"."""
    tokens, codes = clause.frame.tokens, clause.word.complements
    marks = [tokens[i] for i in complement.children]
    if any(t.dep == "mark" for t in marks):
        return False
    if any(t.lower == "to" and t.dep == "aux" for t in marks):
        return True
    return not codes & {"bare", "that"}


def _quote_after(clause: _Clause) -> int | None:
    """The token that opens the quotation the verb leads into, None when it leads into none."""
    frame, verb = clause.frame, clause.verb
    if frame.quote_at is None:
        return None
    tokens = frame.tokens
    home = frame.quote_of(verb.index)
    for index in range(verb.index + 1, min(len(tokens), verb.index + 25)):
        token = tokens[index]
        if frame.quote_of(index) not in (home, -1) and frame.opens_quote(index):
            before = tokens[index - 1]
            quotation = frame.quotations[frame.quote_of(index)]
            if "complement" in clause.word.complements and before.text not in (":", ","):
                return None
            if index == verb.index + 1 or before.text in (":", ","):
                return index if quotation.is_speech or before.text == ":" or _holds_clause(frame, index) else None
            subject_between = clause.subject is not None and clause.subject.index > verb.index
            return index if quotation.is_speech and (subject_between or _only_recipient(clause, index)) else None
        if token.tag == "MD" or token.tag[0] == "V" and (token.dep not in ("amod", "acl", "compound", "pobj") or token.tag in _FINITE):
            return None
        if (token.lower == "that" and token.tag == "IN"):
            return None
    return None


def _holds_clause(frame: Frame, index: int) -> bool:
    """Whether the quotation that opens here has a finite verb."""
    number = frame.quote_of(index)
    return any(t.tag in _FINITE for t in frame.tokens[index:] if frame.quote_of(t.index) == number)


def _only_recipient(clause: _Clause, index: int) -> bool:
    """Whether only a recipient, a place or a time stands between the verb and a quotation."""
    tokens = clause.frame.tokens
    kids = [t for name in ("dobj", "dative") for t in clause.by_dep.get(name, ()) if clause.verb.index < t.index < index]
    if any(tokens[i].lower == "as" for i in range(clause.verb.index + 1, index)):
        return False
    return not kids or clause.word.lemma in ("tell", "inform", "remind", "ask", "warn", "assure", "write", "email", "text")


def _surface_that(clause: _Clause) -> int | None:
    """A "that" after the verb with no other verb or reporting noun between, when the parse lost it."""
    frame, verb = clause.frame, clause.verb
    tokens = frame.tokens
    for index in range(verb.index + 1, min(len(tokens) - 2, verb.index + 14)):
        token = tokens[index]
        if token.lower == "that" and token.tag == "IN" and token.dep == "mark":
            before = tokens[index - 1]
            if before.index != verb.index and before.lemma in frame.reporting.nouns and before.dep != "pobj":
                return None
            return index
        if token.tag[0] == "V" or token.tag == "MD" or token.text in (";", ":"):
            return None
    return None


def _end(clause: _Clause, start: int) -> int:
    """The last token of a content that starts at `start` and runs to the right."""
    frame, verb = clause.frame, clause.verb
    tokens = frame.tokens
    last = len(tokens) - 1
    if verb.dep not in ("ROOT", "parataxis"):
        last = max(verb.right, start)
        rest = [t for t in tokens[last + 1 :] if t.dep != "punct"]
        if not rest or verb.dep == "ccomp":
            last = len(tokens) - 1 if not rest else last
    for child in (tokens[i] for i in verb.children):
        if child.index <= start or child.left <= start:
            continue
        if child.dep == "conj" and _breaks_off(clause, child):
            last = min(last, _before_conjunction(frame, child.left) - 1)
        elif child.dep in ("advcl", "prep") and _is_new_cue(frame, child):
            last = min(last, child.left - 1)
        elif child.dep == "advcl" and tokens[child.left - 1].text == "," and child.tag[:2] != "VB":
            last = min(last, child.left - 1)
    quotation = frame.quote_of(verb.index)
    if quotation >= 0:
        while last > start and frame.quote_of(last) != quotation:
            last -= 1
    return max(last, start)


def _breaks_off(clause: _Clause, child: Token) -> bool:
    """Whether a coordinated verb starts a clause of its own after the content."""
    frame = clause.frame
    if frame.quote_of(child.index) >= 0 and frame.quote_of(child.index) != frame.quote_of(clause.verb.index):
        return False
    return child.tag[0] == "V"


def _before_conjunction(frame: Frame, index: int) -> int:
    """The place of the comma or conjunction before a coordinated clause."""
    while index > 1 and (frame.tokens[index - 1].dep == "cc" or frame.tokens[index - 1].text == ","):
        index -= 1
    return index


def _is_new_cue(frame: Frame, child: Token) -> bool:
    if child.tag == "VBG" and (child.lemma in frame.reporting.verbs or child.lower == "according"):
        return frame.tokens[child.left - 1].text == "," if child.left else False
    return False


def _content(frame: Frame, first: int, last: int) -> list[Offsets]:
    stretch = frame.offsets(first, last)
    return [stretch] if stretch else []


# ---- content before the verb: the reporting clause is set off


def _left(clause: _Clause, *, only_quotation: bool = False) -> tuple[str, list[Offsets]] | None:
    """A content that stands before its reporting clause; `only_quotation`: only one that is quoted."""
    frame, verb, word = clause.frame, clause.verb, clause.word
    if only_quotation and frame.quote_at is None and not frame.follows_quotation:
        return None
    if not word.complements & {"quote", "bare", "that"} or clause.subject is None:
        return None
    if clause.subject.tag in ("WP", "WDT") or clause.subject.lower in _THINGS:
        return None
    if verb.tag in ("VB", "VBN", "VBG") and "aux" not in clause.by_dep:
        return None
    subject = clause.subject
    inverted = subject.index > verb.index
    if inverted:
        first = verb.index
        last = noun_phrase(frame.sentence, subject, low=verb.index + 1)[1]
    else:
        first, last = noun_phrase(frame.sentence, subject, high=verb.index - 1)[0], verb.index
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
    if only_quotation and not quoted or not quoted and not _can_follow(clause, first, last, as_clause=as_clause):
        return None
    frame.groups.append((first, last))
    content = _content(frame, _region_start(frame, first), first - 1)
    rest = _continues(clause, first, last)
    if rest is not None:
        content += _content(frame, rest[0], rest[1])
    return ("inserted" if rest else "before") if content else "before", content


def _closes_speech(frame: Frame, first: int) -> bool:
    """Whether a quotation of speech ends right before the reporting clause."""
    index = first - 1
    if frame.quote_of(index) < 0 and frame.tokens[index].text == "," and index:
        index -= 1
    number = frame.quote_of(index)
    return number >= 0 and number != frame.quote_of(first) and frame.quotations[number].is_speech


def _can_follow(clause: _Clause, first: int, last: int, *, as_clause: bool) -> bool:
    """Whether unquoted words before a reporting clause can be its content: a clause, and the verb lacks one."""
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
    return last - max(verb.index, clause.subject.index if clause.subject else 0) <= _SHORT or verb.dep == "parataxis"


def _at_the_head(clause: _Clause, last: int, *, as_clause: bool) -> tuple[str, list[Offsets]] | None:
    """A reporting clause that opens its sentence: its quotation may have ended the one before."""
    frame = clause.frame
    if as_clause:
        return _as_clause(frame, last)
    before = frame.follows_quotation
    if before is None or "quote" not in clause.word.complements or clause.by_dep.get("ccomp") or clause.by_dep.get("xcomp"):
        return None
    if clause.by_dep.get("dobj") and not _has_no_object(clause):
        return None
    if any(t.index > clause.verb.index and t.tag == "IN" for t in clause.by_dep.get("prep", ()) if t.lower in clause.word.prepositions):
        return None
    return "before", [before]


def _as_clause(frame: Frame, last: int) -> tuple[str, list[Offsets]] | None:
    if last + 1 < len(frame.tokens) and frame.tokens[last + 1].text == ",":
        return "as clause", _content(frame, last + 2, len(frame.tokens) - 1)
    return None


def _has_no_object(clause: _Clause) -> bool:
    """Whether nothing but a recipient follows the verb, so that its content must stand before it."""
    if clause.word.lemma in ("tell", "inform", "remind", "assure", "warn"):
        return True
    return not any(t.index > clause.verb.index for t in clause.by_dep.get("dobj", ()))


def _back_over_adverbs(frame: Frame, first: int) -> int:
    tokens = frame.tokens
    while first and tokens[first - 1].tag == "RB" and tokens[first - 1].lower not in ("not", "so") and first > 1:
        if not _is_boundary(frame, first - 2):
            break
        first -= 1
    return first


def _is_boundary(frame: Frame, index: int) -> bool:
    token = frame.tokens[index]
    return token.text in (",", "?", "!", "-", "–", "—", ":", ";", ".") or frame.closes_quote(index) or (
        token.text in ("”", '"', "''", "’", "»")
    )


def _group_end(clause: _Clause, last: int) -> int:
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
    """Where the content before an inserted clause begins: after the last such clause or at the start."""
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


def _continues(clause: _Clause, first: int, last: int) -> Range | None:
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
    if main is not None and (main.index > last or main.right > last > main.index and main.left < first):
        return after, len(tokens) - 1
    return None


def _after_colon(clause: _Clause) -> tuple[str, list[Offsets]] | None:
    """"She said:" at the end of a sentence: the words that follow."""
    frame = clause.frame
    if frame.tokens[-1].text != ":" or not clause.word.complements & {"quote", "that"}:
        return None
    if clause.verb.dep not in ("ROOT", "conj") or frame.following is None:
        return None
    return "after colon", [frame.following]


# ---- infinitives and phrases


def _phrase(clause: _Clause) -> tuple[str, list[Offsets]] | None:
    frame, verb, codes = clause.frame, clause.verb, clause.word.complements
    tokens = frame.tokens
    patient = next((t for t in clause.by_dep.get("dobj", ()) if t.index > verb.index), None)
    for complement in clause.by_dep.get("xcomp", ()):
        if complement.index < verb.index:
            continue
        infinitive = any(tokens[i].lower == "to" and tokens[i].dep == "aux" for i in complement.children)
        if infinitive and patient is not None and "object_infinitive" in codes:
            return "object infinitive", _content(frame, patient.left, complement.right)
        if infinitive and "infinitive" in codes:
            return "infinitive", _content(frame, complement.left, complement.right)
        if complement.tag == "VBG" and codes & {"np", "np_given"}:
            return "gerund", _content(frame, complement.left, complement.right)
    for name in ("prep", "agent", "prt", "advmod"):
        for preposition in clause.by_dep.get(name, ()):
            if preposition.lower not in clause.word.prepositions or preposition.index < verb.index:
                continue
            inner = frame.sentence.child(preposition, "pobj", "pcomp", "amod")
            if inner is None:
                continue
            if patient is not None and patient.index < preposition.index:
                return "object phrase", _content(frame, patient.left, preposition.right)
            if preposition.lower == "as":
                continue
            return "phrase", _content(frame, inner.left, inner.right)
    if patient is not None and "of" in codes:
        for preposition in frame.sentence.children(patient, "prep"):
            if preposition.lower == "of" and frame.sentence.child(preposition, "pcomp") is not None:
                return "object phrase", _content(frame, patient.left, patient.right)
    if patient is not None and "complement" in codes:
        predicate = next((t for t in clause.by_dep.get("oprd", ()) if t.index > patient.index), None)
        if predicate is not None:
            return "object as", _content(frame, patient.left, predicate.right)
    if patient is None or not _can_be_said(patient) or patient.tag in ("PRP", "WP", "WDT", "DT", "CD"):
        return None
    if "np" in codes:
        return "object", _content(frame, patient.left, patient.right)
    if "np_given" in codes:
        return f"object {_GIVEN}", _content(frame, patient.left, patient.right)
    return None


def _passive(clause: _Clause) -> Draft | None:
    """"is said to", "it was reported that", "was accused of": the source is the agent, or nobody."""
    frame, verb, codes = clause.frame, clause.verb, clause.word.complements
    tokens = frame.tokens
    agent = agent_of(frame.sentence, verb)
    subject = next(iter(clause.by_dep.get("nsubjpass", ())), None)
    content: list[Offsets] = []
    rule = "passive"
    for complement in (*clause.by_dep.get("ccomp", ()), *clause.by_dep.get("xcomp", ())):
        if complement.index < verb.index:
            continue
        infinitive = any(tokens[i].lower == "to" and tokens[i].dep == "aux" for i in complement.children)
        if subject is not None and subject.lower != "it" and infinitive and "passive" in codes:
            content = _content(frame, *noun_phrase(frame.sentence, subject, high=verb.index - 1))
            content += _content(frame, complement.left, complement.right)
            rule = "passive infinitive"
        elif "that" in codes and not infinitive and (subject is None or subject.lower == "it"):
            content = _content(frame, complement.left, _end(clause, complement.index))
            rule = "passive clause"
        break
    if not content and subject is not None and subject.lower != "it":
        preposition = next(
            (p for p in clause.by_dep.get("prep", ()) if p.lower in clause.word.prepositions and p.lower != "by"), None
        )
        if preposition is not None and agent is not None:
            content = _content(frame, *noun_phrase(frame.sentence, subject, high=verb.index - 1))
            content += _content(frame, preposition.left, preposition.right)
    return _draft(clause, content, rule, source=agent) if content else None


def _can_be_said(noun: Token) -> bool:
    """Whether a noun can stand for something said: no name, no person."""
    return noun.tag in ("NN", "NNS") and not noun.ent and not noun.lemma.endswith(_PERSON_ENDINGS)
