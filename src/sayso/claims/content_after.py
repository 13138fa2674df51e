"""The content that follows its reporting verb: a quotation, a clause, what comes after a colon.

Comes in: a ReportingClause. Goes out: the rule's name and the stretches of the content. Where the
parse lost the clause, its complementiser or its subject, the surface tells.
"""

from sayso.claims.drafts import FINITE, Frame, Offsets
from sayso.claims.reporting_clause import ReportingClause
from sayso.claims.when_clause import tense_of
from sayso.model import Token

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_COPULAS = frozenset(("is", "are", "was", "were"))
_WH = frozenset(
    ("what", "why", "how", "who", "whom", "whose", "when", "where", "which", "whether", "if")
)
_SUBORDINATORS = frozenset(
    ("if", "although", "though", "unless", "because", "when", "while", "since", "once", "after")
)

_NOT_PAST = frozenset(("present", "perfect", "future"))
_SENSES = frozenset(("see", "hear", "notice", "feel", "find", "know"))
_CONTRASTS = frozenset(("while", "whereas", "whilst", "although", "though"))


def content_after(clause: ReportingClause) -> tuple[str, list[Offsets]] | None:
    """The rule and the content to the right of the verb, None when there is none."""
    frame, verb, word = clause.frame, clause.verb, clause.word
    start = _quote_after(clause) if "quote" in word.complements else None
    if start is not None:
        return "quotation after", frame.stretch(start, content_end(clause, start))
    for complement in clause.by_dep.get("ccomp", ()):
        if complement.index > verb.index and _fits(clause, complement):
            first = max(complement.left, verb.index + 1)
            if first > verb.index + 1 and frame.tokens[verb.index + 1].lower in _SUBORDINATORS:
                first = verb.index + 1
            if frame.opens_quote(first - 1) and first - 1 > verb.index:
                first -= 1
            elif _took_its_subject(clause, complement):
                first = verb.index + 1
            if _is_garden_path(clause, complement):
                continue
            if _object_clause(clause, complement):
                if not word.complements & {"object_infinitive", "complement"}:
                    continue
                return "object as", frame.stretch(verb.index + 1, content_end(clause, first))
            return "clause after", frame.stretch(first, content_end(clause, complement.index))
    for complement in clause.by_dep.get("xcomp", ()):
        opener = frame.tokens[complement.left]
        if opener.index > verb.index and opener.lower in _WH and "wh" in word.complements:
            return "clause after", frame.stretch(opener.index, content_end(clause, opener.index))
    if "bare" in word.complements:
        lost = _lost_clause(clause)
        if lost is not None:
            return "clause after", frame.stretch(verb.index + 1, content_end(clause, lost.right))
    if "that" in word.complements:
        first_that = _surface_that(clause)
        if first_that is not None:
            return "clause after", frame.stretch(first_that, content_end(clause, first_that))
    return None


def _is_garden_path(clause: ReportingClause, complement: Token) -> bool:
    """Whether the cue is really a participle: *a ceasefire declared in March ended when …*."""
    return (
        complement.tag in ("VBD", "VBZ")
        and complement.left == complement.index
        and clause.verb.tag in ("VBD", "VBN")
        and not any(clause.frame.tokens[i].dep in _SUBJECTS for i in complement.children)
        and not clause.by_dep.get("dobj")
    )


def _took_its_subject(clause: ReportingClause, complement: Token) -> bool:
    """Whether the parse gave the clause's subject to the reporting verb as its object."""
    tokens = clause.frame.tokens
    if complement.tag not in ("VBD", "VBZ") or any(
        tokens[i].dep in _SUBJECTS for i in complement.children
    ):
        return False
    return any(
        clause.verb.index < t.index < complement.index for t in clause.by_dep.get("dobj", ())
    )


def _lost_clause(clause: ReportingClause) -> Token | None:
    """A finite clause that the parse coordinates without a conjunction: it is what is said."""
    tokens = clause.frame.tokens
    for conjunct in clause.by_dep.get("conj", ()):
        if any(t.index < conjunct.index for t in clause.by_dep.get("cc", ())):
            return None
        if tokens[conjunct.left - 1].tag == "CC":
            return None  # "promised to free the miners but arrested two": he did
        modal = any(tokens[i].tag == "MD" for i in conjunct.children)
        if conjunct.index - clause.verb.index > 2 and (conjunct.tag in ("VBD", "VBZ") or modal):
            return conjunct
    return None


def _fits(clause: ReportingClause, complement: Token) -> bool:
    """Whether the verb takes such a clause: wh-, that- or bare."""
    tokens, codes = clause.frame.tokens, clause.word.complements
    opener = tokens[max(complement.left, clause.verb.index + 1)]
    if opener.lower in _COPULAS and not clause.frame.opens_quote(opener.index):
        return False  # "everything he says is …": the verb of another clause
    if opener.lower in _WH:
        return bool(codes & {"wh", "that", "of"})
    if opener.lower == "that" and opener.dep == "mark":
        return bool(codes & {"that", "wh", "bare"})
    if any(tokens[i].lower == "that" and tokens[i].dep == "mark" for i in complement.children):
        return "that" in codes
    return bool(codes & {"bare", "that", "as", "object_infinitive", "complement"})


def _object_clause(clause: ReportingClause, complement: Token) -> bool:
    """A small clause or an infinitive with its own subject: "called it a failure"."""
    tokens, codes = clause.frame.tokens, clause.word.complements
    if tokens[max(complement.left, clause.verb.index + 1)].lower in _WH:
        return False
    marks = [tokens[i] for i in complement.children]
    if any(t.dep == "mark" for t in marks):
        return False
    if any(t.lower == "to" and t.dep == "aux" for t in marks):
        return True
    return not codes & {"bare", "that"}


def _quote_after(clause: ReportingClause) -> int | None:
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
                return (
                    index
                    if quotation.is_speech or before.text == ":" or _holds_clause(frame, index)
                    else None
                )
            subject_between = clause.subject is not None and clause.subject.index > verb.index
            return (
                index
                if quotation.is_speech and (subject_between or _only_recipient(clause, index))
                else None
            )
        if (
            token.tag == "MD"
            or token.tag[0] == "V"
            and (token.dep not in ("amod", "acl", "compound", "pobj") or token.tag in FINITE)
        ):
            return None
        if token.lower == "that" and token.tag == "IN":
            return None
    return None


def _holds_clause(frame: Frame, index: int) -> bool:
    """Whether the quotation that opens here has a finite verb."""
    number = frame.quote_of(index)
    return any(t.tag in FINITE for t in frame.tokens[index:] if frame.quote_of(t.index) == number)


def _only_recipient(clause: ReportingClause, index: int) -> bool:
    """Whether only a recipient, a place or a time stands between the verb and a quotation."""
    tokens = clause.frame.tokens
    kids = [
        t
        for name in ("dobj", "dative")
        for t in clause.by_dep.get(name, ())
        if clause.verb.index < t.index < index
    ]
    if any(tokens[i].lower == "as" for i in range(clause.verb.index + 1, index)):
        return False
    return not kids or clause.word.lemma in (
        "tell",
        "inform",
        "remind",
        "ask",
        "warn",
        "assure",
        "write",
        "email",
        "text",
    )


def _surface_that(clause: ReportingClause) -> int | None:
    """A "that" after the verb with no verb or reporting noun between, when the parse lost it."""
    frame, verb = clause.frame, clause.verb
    tokens = frame.tokens
    for index in range(verb.index + 1, min(len(tokens) - 2, verb.index + 14)):
        token = tokens[index]
        if token.lower == "that" and token.tag == "IN" and token.dep == "mark":
            before = tokens[index - 1]
            if before.index != verb.index and before.lemma in frame.reporting.nouns:
                said_in = before.dep == "pobj" and before.lemma in frame.reporting.sources
                return index if said_in else None  # "said in a statement that"
            return index
        if token.tag[0] == "V" or token.tag == "MD" or token.text in (";", ":"):
            return None
    return None


def content_end(clause: ReportingClause, start: int) -> int:
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
        if child.dep == "ccomp" and child.index >= start:
            last = min(last, _before_the_speaker(clause, child))
        if child.index <= start or child.left <= start:
            continue
        if child.dep == "conj" and _breaks_off(clause, child):
            last = min(last, _before_conjunction(frame, child.left) - 1)
        elif child.dep in ("advcl", "prep") and _is_new_cue(frame, child):
            last = min(last, child.left - 1)
        elif child.dep == "advcl" and tokens[child.left - 1].text == "," and child.tag[:2] != "VB":
            last = min(last, child.left - 1)
    last = min(last, _contrast(frame, start, last))
    quotation = frame.quote_of(verb.index)
    if quotation >= 0:
        while last > start and frame.quote_of(last) != quotation:
            last -= 1
    return max(last, start)


def _contrast(frame: Frame, start: int, last: int) -> int:
    """The last token before ", while another speaker said": what follows is in the outlet's
    voice."""
    tokens = frame.tokens
    for mark in tokens[start + 1 : last]:
        if mark.lower in _CONTRASTS and mark.dep == "mark" and tokens[mark.index - 1].text == ",":
            verb = tokens[mark.head]
            speaks = verb.lemma in frame.reporting.verbs
            if speaks and frame.sentence.child(verb, "nsubj") is not None:
                return mark.index - 2
    return last


def _breaks_off(clause: ReportingClause, child: Token) -> bool:
    """Whether a coordinated verb starts a clause of its own after the content."""
    frame = clause.frame
    if frame.quote_of(child.index) >= 0 and frame.quote_of(child.index) != frame.quote_of(
        clause.verb.index
    ):
        return False
    return child.tag[0] == "V" and not _is_in_the_tense_of_the_content(clause, child)


def _is_in_the_tense_of_the_content(clause: ReportingClause, joined: Token) -> bool:
    """Whether a verb without a subject goes on in the tense of what was said: *said it is ready
    but has had no answer*. What the teller did next is told in the tense of the telling."""
    sentence = clause.frame.sentence
    if clause.verb.tag != "VBD" or sentence.child(joined, *_SUBJECTS) is not None:
        return False
    if _is_contrasted(clause, joined):
        return True
    return tense_of(sentence, joined) in _NOT_PAST and any(
        tense_of(sentence, content) in _NOT_PAST for content in clause.by_dep.get("ccomp", ())
    )


def _is_contrasted(clause: ReportingClause, joined: Token) -> bool:
    """Whether it is the second half of *not this but that*: *said he did not hear shots, but saw
    soldiers*. A verb of words after *but* is the teller's: *but promised to look into it*."""
    sentence = clause.frame.sentence
    if joined.lemma in clause.frame.reporting.verbs and joined.lemma not in _SENSES:
        return False
    if not any(t.lower == "but" for t in clause.by_dep.get("cc", ())):
        return False
    return any(
        sentence.child(content, "neg") is not None and content.index < joined.index
        for content in clause.by_dep.get("ccomp", ())
    )


def _before_the_speaker(clause: ReportingClause, content: Token) -> int:
    """The last token before a clause that the parse joins to the content and that tells of the
    speaker by name; the sentence's last without one."""
    frame = clause.frame
    for joined in frame.sentence.children(content, "conj"):
        if _names_the_speaker(clause, joined):
            return _before_conjunction(frame, joined.left) - 1
    return len(frame.tokens) - 1


def _names_the_speaker(clause: ReportingClause, joined: Token) -> bool:
    """Whether a clause joined to the content tells of the speaker by name: the outlet's words.

    Nobody says *Kennedy* of himself; a body or a state may.
    """
    tokens, sentence = clause.frame.tokens, clause.frame.sentence
    told = sentence.child(joined, "nsubj")
    if told is None or told.tag != "NNP" or told.ent != "PERSON" or clause.subject is None:
        return False
    subject = clause.subject
    return any(
        t.text == told.text and t.tag == "NNP" for t in tokens[subject.left : subject.right + 1]
    )


def _before_conjunction(frame: Frame, index: int) -> int:
    """The place of the comma or conjunction before a coordinated clause."""
    while index > 1 and (
        frame.tokens[index - 1].dep == "cc" or frame.tokens[index - 1].text == ","
    ):
        index -= 1
    return index


def _is_new_cue(frame: Frame, child: Token) -> bool:
    if child.tag == "VBG" and (child.lemma in frame.reporting.verbs or child.lower == "according"):
        return frame.tokens[child.left - 1].text == "," if child.left else False
    return False


def content_after_colon(clause: ReportingClause) -> tuple[str, list[Offsets]] | None:
    """ "She said:" or "She said," at the end of a sentence: the words that follow."""
    frame = clause.frame
    if frame.tokens[-1].text not in (":", ","):
        return None
    if not clause.word.complements & {"quote", "that"}:
        return None
    if clause.verb.dep not in ("ROOT", "conj") or frame.following is None:
        return None
    return "after colon", [frame.following]
