"""Where a noun phrase begins and ends in the parse, and how prominent its place is."""

from collections.abc import Mapping

from sayso.mentions.draft import Found
from sayso.model import Sentence, Token

NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
PROPER = frozenset(("NNP", "NNPS"))
_LEFT_DEPS = frozenset(
    ("det", "amod", "compound", "nummod", "poss", "nmod", "predet", "quantmod", "npadvmod")
)
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OBJECTS = frozenset(("dobj", "dative", "agent"))


def left_edge(sentence: Sentence, head: Token) -> int:
    """The first token of the determiner and modifiers that stand before the head without a gap."""
    tokens = sentence.tokens
    left = head.index
    for index in reversed(head.children):
        if index > left:
            continue
        child = tokens[index]
        if child.dep not in _LEFT_DEPS:
            if (
                child.dep in ("punct", "case")
                and child.index == left - 1
                and child.text in ("-", "–", '"', "“", "/")
            ):
                left = child.index
            elif child.dep == "punct" or child.dep == "advmod" and child.tag in ("RB", "JJ"):
                continue
            else:
                break
        elif child.right < left:
            left = child.left
    while left < head.index and tokens[left].tag in (",", "``", "''", ":", "-LRB-", "CC", "HYPH"):
        left += 1
    return left


def phrase_right(sentence: Sentence, head: Token) -> int:
    """Last token of an inner phrase: its own of-phrase and conjuncts taken in, clauses left out."""
    right = head.index
    for child in sentence.children(head, "prep", "conj", "case"):
        if child.dep == "conj" and child.tag in NOUNS:
            right = max(right, phrase_right(sentence, child))
        elif child.dep == "prep" and child.lower == "of" and child.index == head.index + 1:
            inner = sentence.child(child, "pobj")
            if inner is not None:
                right = max(right, phrase_right(sentence, inner))
    return right


def article_of(sentence: Sentence, left: int) -> str:
    """What stands first: "the", "a", "this", "poss" for a possessor, "" for anything else."""
    first = sentence.tokens[left]
    if first.lower in ("the", "a", "an", "this", "that", "these", "those"):
        return {"an": "a", "that": "this", "these": "this", "those": "this"}.get(
            first.lower, first.lower
        )
    if first.tag == "PRP$" or first.dep == "poss":
        return "poss"
    return ""


def owner_of(sentence: Sentence, head: Token) -> int:
    """The head token of the possessor, -1 when there is none."""
    for index in head.children:
        if index > head.index:
            break
        if sentence.tokens[index].dep == "poss":
            return index
    return -1


def weight_of(sentence: Sentence, token: Token) -> int:
    """How prominent the place is: 4 subject, 3 object, 1 modifier, 2 any other."""
    dep = token.dep
    if dep == "conj":
        dep = first_conjunct(sentence, token).dep
    if dep in _SUBJECTS:
        return 4
    if dep in _OBJECTS:
        return 3
    if dep == "pobj" and sentence.tokens[token.head].dep == "agent":
        return 4
    if dep == "poss":
        return 3 if sentence.tokens[token.head].dep in _SUBJECTS and token.tag[:3] != "PRP" else 1
    if dep in ("compound", "amod", "nmod"):
        return 1
    return 2


def first_conjunct(sentence: Sentence, token: Token) -> Token:
    """The first of the coordinated phrases that the token is one of; itself when alone."""
    while token.dep == "conj" and token.head != token.index:
        token = sentence.tokens[token.head]
    return token


def inner_tokens(sentence: Sentence, cover: Mapping[int, Found]) -> dict[int, int]:
    """For each spelling (by its first token) the token that governs the rest of it."""
    tokens = sentence.tokens
    heads: dict[int, int] = {}
    for found in cover.values():
        if found.first in heads:
            continue
        head = found.last
        for i in range(found.last, found.first - 1, -1):
            above = tokens[i].head
            if (above < found.first or above > found.last or above == i) and tokens[i].dep not in (
                "punct",
                "case",
            ):
                head = i
                break
        heads[found.first] = head
    return heads
