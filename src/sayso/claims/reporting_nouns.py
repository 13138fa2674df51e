"""Reporting nouns, adverbs, adjectives: the claim that, reportedly, sure that, the alleged raid.

Comes in: the Frame of a sentence and the word. Goes out: a draft, None when nothing hangs on the
word.
"""

from sayso.claims.drafts import Draft, Frame, Offsets
from sayso.claims.speakers import noun_phrase
from sayso.lexicon.reporting import Word
from sayso.model import Sentence, Token

_OWN = frozenset(
    (
        "make",
        "issue",
        "give",
        "repeat",
        "express",
        "voice",
        "have",
        "send",
        "offer",
        "release",
        "hold",
        "share",
        "raise",
        "file",
        "publish",
        "spread",
        "withdraw",
        "renew",
        "reach",
    )
)
_FALSE = frozenset(("false", "untrue", "unfounded", "baseless", "groundless"))
_NOBODY = frozenset(("it", "that", "this", "there", "i", "we", "you"))


def _is_called_false(sentence: Sentence, noun: Token) -> bool:
    predicate = sentence.child(sentence.head(noun), "acomp")
    return noun.dep == "nsubj" and predicate is not None and predicate.lower in _FALSE


def noun_draft(frame: Frame, token: Token, word: Word) -> Draft | None:
    """The claim that …, a threat to …: the clause or phrase, by the one who makes it.

    What is called false is no longer on its maker's say-so: who tells that it is false tells it.
    """
    if _is_called_false(frame.sentence, token):
        return None
    tokens = frame.tokens
    content: list[Offsets] = []
    for index in token.children:
        child = tokens[index]
        if index < token.index:
            continue
        opener = tokens[child.left]
        if (
            child.dep in ("acl", "ccomp", "relcl")
            and opener.lower == "that"
            and "that" in word.complements
        ):
            if opener.dep == "mark" or (child.dep == "acl" and opener.tag == "IN"):
                content = frame.stretch(child.left, child.right)
                break
        if (
            child.dep == "acl"
            and child.tag == "VB"
            and opener.lower == "to"
            and "infinitive" in word.complements
        ):
            content = frame.stretch(child.left, child.right)
            break
    if not content:
        content = _phrase_of_noun(frame, token, word)
    if not content:
        return None
    source = _noun_source(frame, token)
    if not source and word.type == "attitude":
        return None  # "the idea that": nobody's
    return Draft(
        sentence=frame.sentence.index,
        source=source,
        cue=[(token.start, token.end)],
        content=content,
        word=word,
        rule="noun",
        verb=token,
    )


def _phrase_of_noun(frame: Frame, token: Token, word: Word) -> list[Offsets]:
    """An allegation of torture, a call for calm; a vow that the parse hangs on its light verb."""
    tokens, sentence = frame.tokens, frame.sentence
    for preposition in sentence.children(token, "prep"):
        if preposition.lower in word.prepositions and preposition.index > token.index:
            inner = sentence.child(preposition, "pcomp", "pobj")
            if inner is not None and (inner.dep == "pcomp" or inner.tag in ("NN", "NNS")):
                return frame.stretch(inner.left, inner.right)
    above = tokens[token.head]
    if "infinitive" in word.complements and token.dep == "dobj" and above.lemma in _OWN:
        for clause in sentence.children(above, "advcl", "xcomp"):
            if clause.index > token.index and tokens[clause.left].lower == "to":
                return frame.stretch(clause.left, clause.right)
    return []


def _noun_source(frame: Frame, token: Token) -> list[Offsets]:
    tokens, sentence = frame.tokens, frame.sentence
    owner = sentence.child(token, "poss")
    if owner is not None:
        first, last = noun_phrase(sentence, owner, high=token.index - 1)
        while last > first and tokens[last].tag == "POS":
            last -= 1
        return frame.stretch(first, last)
    for preposition in sentence.children(token, "prep"):
        if preposition.lower in ("by", "from", "among"):
            inner = sentence.child(preposition, "pobj")
            if inner is not None:
                return frame.stretch(*noun_phrase(sentence, inner, low=preposition.index + 1))
    above = tokens[token.head]
    if token.dep == "dobj" and above.lemma in _OWN:
        subject = sentence.child(above, "nsubj")
        if subject is not None:
            return frame.stretch(*noun_phrase(sentence, subject, high=above.index - 1))
    return []


def adverb_draft(frame: Frame, token: Token, word: Word) -> Draft | None:
    """Reportedly: its clause, on nobody's named say-so."""
    tokens = frame.tokens
    governor = tokens[token.head]
    if governor.tag[0] not in "VMJN" or governor.index == token.index:
        return None
    first, last = governor.left, governor.right
    for index in governor.children:
        child = tokens[index]
        if child.dep == "conj" and child.left > token.index:
            last = min(last, child.left - 1)
        if child.dep == "cc" and child.index > token.index:
            last = min(last, child.index - 1)
        if child.dep == "ccomp" and child.index < governor.index:
            first = max(first, child.right + 1)
    return _unnamed(frame, token, word, content=frame.stretch(first, last), rule="adverb")


def predicate_draft(frame: Frame, token: Token, word: Word) -> Draft | None:
    """Was sure that …: an adjective with a clause; the subject holds it."""
    tokens, sentence = frame.tokens, frame.sentence
    clause = sentence.child(token, "ccomp")
    verb = token if token.tag == "VBN" and token.dep != "acomp" else tokens[token.head]
    if clause is None or clause.index < token.index:
        return None
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    if (
        subject is None
        or subject.lower in _NOBODY
        or (frame.quote_of(token.index) >= 0 and subject.tag == "PRP")
    ):
        return None
    source = frame.stretch(*noun_phrase(sentence, subject, high=token.index - 1))
    content = frame.stretch(max(clause.left, token.index + 1), clause.right)
    first = min(verb.index, token.index)
    return (
        Draft(
            sentence=sentence.index,
            source=source,
            cue=[(tokens[first].start, token.end)],
            content=content,
            word=word,
            rule="predicate",
            verb=verb,
        )
        if content
        else None
    )


def adjective_draft(frame: Frame, token: Token, word: Word) -> Draft | None:
    """The alleged bribery of a judge: the noun with what belongs to it."""
    head = frame.tokens[token.head]
    if head.index < token.index:
        return None
    first, last = noun_phrase(frame.sentence, head, low=token.index + 1)
    return _unnamed(frame, token, word, content=frame.stretch(first, last), rule="adjective")


def _unnamed(
    frame: Frame, token: Token, word: Word, *, content: list[Offsets], rule: str
) -> Draft | None:
    """A voice that nobody is named for; None when nothing is said."""
    if not content:
        return None
    return Draft(
        sentence=frame.sentence.index,
        source=[],
        cue=[(token.start, token.end)],
        content=content,
        word=word,
        rule=rule,
        manner="unnamed",
    )
