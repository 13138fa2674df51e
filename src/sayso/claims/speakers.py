"""Speakers: who stands behind a reporting word, and the words that name them.

Comes in: a Sentence and a token. Goes out: token ranges, both ends included. The phrase keeps
titles, its complements, reduced participles and appositive names, and leaves relative clauses
out.
"""

from sayso.model import Sentence, Token

Range = tuple[int, int]  # first and last token, both included

_CLIMB_VERB = frozenset(("conj", "xcomp", "advcl", "pcomp", "dep", "acl", "prep", "ccomp"))
_TRIM = frozenset(
    (",", "-", "–", "—", ":", ";", "``", "''", '"', "“", "”", "(", "and", "but", "or")
)
_LEFT_TRIM = frozenset(
    (",", "-", "–", "—", ":", ";", "``", "''", '"', "“", "”", ")", "and", "but", "so", "yet")
)
_MAX_CLIMB = 6


def noun_phrase(sentence: Sentence, head: Token, *, low: int = 0, high: int | None = None) -> Range:
    """The head with its modifiers inside [low, high]; no relative clause in it."""
    tokens = sentence.tokens
    last = len(tokens) - 1 if high is None else high
    first = max(head.left, low)
    end = head.index
    for index in head.children:
        if index <= head.index or index > last:
            continue
        child = tokens[index]
        if child.dep == "relcl" or child.dep == "ccomp" or child.dep == "advcl":
            break
        if child.dep == "acl" and (child.tag == "VB" or end + 1 < child.left):
            break
        if child.dep == "punct":
            if child.text == ")" and any(t.text == "(" for t in tokens[first:index]):
                end = max(end, index)
            continue
        if child.dep == "conj" and child.tag.startswith("VB"):
            break
        end = max(end, _without_relative(sentence, child, last))
    end = min(end, last)
    while first < head.index and tokens[first].lower in _LEFT_TRIM:
        first += 1
    while end > head.index and tokens[end].lower in _TRIM:
        end -= 1
    return first, end


def _without_relative(sentence: Sentence, child: Token, last: int) -> int:
    """The last token of a modifier, cut before a relative clause inside it."""
    end = min(child.right, last)
    for token in sentence.tokens[child.index : end + 1]:
        if token.dep == "relcl" and token.left > child.index:
            return max(child.index, token.left - 1)
    return end


def subject_of(sentence: Sentence, verb: Token) -> Token | None:
    """The verb's subject, through coordination, control and participles; None when it has none."""
    token = verb
    for _ in range(_MAX_CLIMB):
        found = sentence.child(token, "nsubj", "nsubjpass", "csubj")
        if found is not None and found.dep != "csubj":
            return found
        if token.head == token.index:
            return None
        above = sentence.tokens[token.head]
        if token.dep in ("acl", "relcl") and above.tag.startswith(("NN", "PRP")):
            return above
        if token.dep == "xcomp" and (patient := sentence.child(above, "dobj")) is not None:
            if patient.index < token.index and token.index - patient.right <= 2:
                return patient
        if token.dep not in _CLIMB_VERB or (token.dep == "ccomp" and token.tag != "VBG"):
            return None
        if token.dep == "conj" and sentence.child(token, "aux") is None and above.tag[:2] != "VB":
            return None
        token = above
    return None


def agent_of(sentence: Sentence, verb: Token) -> Token | None:
    """Who does it in a passive clause: the noun after "by"; None when left unsaid."""
    by = sentence.child(verb, "agent")
    if by is None:
        by = next((p for p in sentence.children(verb, "prep") if p.lower == "by"), None)
    return sentence.child(by, "pobj") if by is not None else None


def following_noun(sentence: Sentence, verb: Token) -> Token | None:
    """The noun right after an inverted reporting verb ("said Ms Lee"), whatever the parse says."""
    tokens = sentence.tokens
    index = verb.index + 1
    head: Token | None = None
    while index < len(tokens):
        token = tokens[index]
        if token.tag in ("NNP", "NNPS", "NN", "NNS", "PRP"):
            head = token
            if token.tag == "PRP":
                break
        elif head is not None or token.tag not in (
            "DT",
            "JJ",
            "PRP$",
            "POS",
            "CD",
            "VBN",
            "JJS",
            "NNP",
            "HYPH",
        ):
            if not (token.tag == "POS" and head is not None):
                break
        index += 1
    return head
