"""The subject of a finite verb, where the parse has hung it on a noun of the phrase before it.

*With the signing of the accord, the government and the rebels have agreed ...*: the parser reads
the subject as one more item of the opening phrase, and leaves the verb without any.
"""

from sayso.model import Sentence, Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP"))
_HUNG = frozenset(("conj", "appos", "pobj", "dobj", "npadvmod", "dep"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")


def partner_before(sentence: Sentence, verb: Token, subject: Token) -> tuple[Token, Token] | None:
    """The preposition and the real subject of *With Norway, Sweden set up a fund*, where the parse
    took the partner for the subject and the subject for its apposition; None elsewhere."""
    real = sentence.child(subject, "appos")
    before = subject.left - 1
    if real is None or before < 0 or real.right + 1 != _first(sentence, verb):
        return None
    prep = sentence.tokens[before]
    lost = prep.tag == "IN" and prep.head == verb.index and not prep.children
    return (prep, real) if lost and sentence.tokens[real.left - 1].text == "," else None


def _first(sentence: Sentence, verb: Token) -> int:
    """Where a verb's group begins: at its first auxiliary before it, else at the verb."""
    before = [t.index for t in sentence.children(verb, "aux", "auxpass") if t.index < verb.index]
    return min([verb.index, *before])


def subject_before(sentence: Sentence, verb: Token) -> Token | None:
    """The head of the noun phrase right before a finite verb that has no subject of its own.

    None where the verb has one, is not finite, shares one by coordination, or where no comma
    parts the phrase from what stands before it. Of a coordinated verb it is the last item of a
    list before it.
    """
    if verb.dep not in ("ROOT", "ccomp", "conj") or sentence.child(verb, *_SUBJECTS) is not None:
        return None
    tokens = sentence.tokens
    auxiliaries = [t for t in sentence.children(verb, "aux", "auxpass") if t.index < verb.index]
    first = min([verb, *auxiliaries], key=lambda t: t.index)
    if first.tag not in _FINITE:
        return None
    at = first.index - 1
    while at >= 0 and tokens[at].tag == "RB":
        at -= 1
    if at < 0 or tokens[at].tag not in _NOUNS:
        return None
    if verb.dep == "conj":
        return _last_item(sentence, tokens[at])
    head = tokens[at]
    while head.dep in ("conj", "compound", "nmod") and _reaches(sentence, head, at):
        head = tokens[head.head]
    before = head.left - 1
    if head.dep not in _HUNG or before < 0 or tokens[before].text != ",":
        return None
    return head


def _last_item(sentence: Sentence, last: Token) -> Token | None:
    """The last item of a list, joined by *and*, that ends at a word: *hit a wall and the blast*."""
    item = last
    while item.dep in ("pobj", "prep", "compound", "nmod") and item.head != item.index:
        item = sentence.head(item)
    if item.dep != "conj" or item.right != last.index or item.tag not in _NOUNS:
        return None
    return item if sentence.tokens[item.left - 1].dep == "cc" else None


def _reaches(sentence: Sentence, token: Token, at: int) -> bool:
    """Whether the governor's phrase, without a comma in it, ends at the token too."""
    governor = sentence.tokens[token.head]
    if governor.index > token.index:
        return governor.index <= at
    between = sentence.tokens[governor.index : token.index]
    return governor.tag in _NOUNS and all(other.text != "," for other in between)
