"""Headlines: no *was*, no *and*, plurals that are verbs. Rules for titles, used by `repair`."""

from sayso.model import Sentence, Token
from sayso.sentences.redraw import Draft

_FINITE = ("VBD", "VBZ", "VBP")
_NAMES = ("NNP", "NNPS")


def headline_passive(sentence: Sentence) -> Draft | None:
    """*Curie appointed as professor*, *Miner freed by rescuers*: headlines leave out *was*.

    In a title a past form that takes no object but an agent, *as* or an infinitive is a passive.
    """
    if sentence.role != "title":
        return None
    verb = sentence.tokens[sentence.root]
    subject = sentence.child(verb, "nsubj")
    if subject is None or verb.tag not in ("VBD", "VBN") or not verb.lower.endswith("ed"):
        return None
    if sentence.child(verb, "dobj", "ccomp", "aux", "auxpass", "attr", "acomp") is not None:
        return None
    following = sentence.tokens[verb.index + 1 : verb.index + 2]
    if not following or following[0].lower not in ("by", "as", "to"):
        return None
    draft = Draft(sentence)
    draft.deps[subject.index] = "nsubjpass"
    draft.tags[verb.index] = "VBN"
    if following[0].lower == "by" and following[0].head == verb.index:
        draft.deps[following[0].index] = "agent"
    return draft


def headline_verb(sentence: Sentence) -> Draft | None:
    """*Kodak posts first annual loss*, with *posts* read as a plural.

    In a title a plural as root that has names before it and an infinitive as complement, or a
    noun right behind it, is a verb.
    """
    verb = sentence.tokens[sentence.root]
    if sentence.role != "title" or verb.tag != "NNS" or verb.text[0].isupper():
        return None
    before = [child for child in sentence.children(verb) if child.index < verb.index]
    subject = before[-1] if before else None
    if subject is None or subject.index != verb.index - 1 or subject.tag not in _NAMES:
        return None
    if any(child.dep not in ("compound", "nmod") for child in before):
        return None
    infinitive = sentence.child(verb, "xcomp")
    noun = sentence.child(verb, "appos")
    beside = noun is not None and noun.left == verb.index + 1
    if infinitive is None and not beside:
        return None
    draft = Draft(sentence)
    draft.tags[verb.index] = "VBZ"
    draft.hang(subject.index, verb.index, "nsubj")
    for child in before[:-1]:
        draft.hang(child.index, subject.index, child.dep)
    if noun is not None and beside:
        draft.deps[noun.index] = "dobj"
    return draft


def headline_list(sentence: Sentence) -> Draft | None:
    """*Peru, Chile sign treaty*: a comma for *and*; two names make the plural of the verb."""
    verb = sentence.tokens[sentence.root]
    if sentence.role != "title" or verb.tag not in ("VBP", "VB"):
        return None
    subject = sentence.child(verb, "nsubj")
    if subject is None or subject.tag not in _NAMES or sentence.child(verb, "aux") is not None:
        return None
    second = sentence.child(subject, "appos")
    if second is not None and second.tag in _NAMES and second.right == subject.right:
        draft = Draft(sentence)
        draft.deps[second.index] = "conj"
        return draft
    first = next(
        (c for c in sentence.children(verb, "npadvmod", "dep") if c.index == c.right), None
    )
    if first is None or first.tag not in _NAMES or not _only_comma(sentence, first, subject):
        return None
    draft = Draft(sentence)
    draft.hang(first.index, verb.index, "nsubj")
    draft.hang(subject.index, first.index, "conj")
    return draft


def _only_comma(sentence: Sentence, first: Token, second: Token) -> bool:
    """Whether nothing but a comma stands between two phrases."""
    between = sentence.tokens[first.right + 1 : second.left]
    return len(between) == 1 and between[0].text == ","


def headline_verbs(sentence: Sentence) -> Draft | None:
    """*Navy foils attack, arrests crew*: the second verb shares the subject of the first.

    The parser takes the first clause for the subject or the complement of the second.
    """
    second = sentence.tokens[sentence.root]
    if sentence.role != "title" or second.tag not in _FINITE:
        return None
    first = sentence.child(second, "nsubj", "ccomp")
    if first is None or first.tag != second.tag or first.index > second.index:
        return None
    if sentence.child(first, "nsubj") is None or sentence.tokens[second.index - 1].text != ",":
        return None
    if first.dep == "ccomp" and sentence.child(second, "nsubj", "nsubjpass") is not None:
        return None
    draft = Draft(sentence)
    draft.crown(first.index)
    draft.heads[second.index], draft.deps[second.index] = first.index, "conj"
    for child in sentence.children(second, "punct"):
        if child.index > first.index:
            draft.heads[child.index] = first.index
    return draft


HEADLINES = (headline_passive, headline_verb, headline_list, headline_verbs)
