"""Lists of names, and who stands beside a sum, where the parse hangs them wrong; set right.

Comes in: a Sentence. Goes out: a Draft with other governors, or None.
"""

from sayso.model import Sentence
from sayso.sentences.redraw import Draft

_NOUNS = ("NN", "NNS", "NNP", "NNPS")


def as_well_as(sentence: Sentence) -> Draft | None:
    """*France as well as Chad condemned the coup*: one subject of two names, not two subjects."""
    tokens = sentence.tokens
    for mark in tokens[3:]:
        if mark.lower != "as" or mark.dep != "cc" or tokens[mark.index - 1].lower != "well":
            continue
        first = sentence.head(mark)
        if first.tag not in _NOUNS or first.dep not in ("nsubj", "nsubjpass", "dobj", "pobj"):
            continue
        for second in sentence.children(sentence.head(first), first.dep):
            if second.left == mark.index + 1 and second.tag in _NOUNS:
                draft = Draft(sentence)
                draft.hang(second.index, first.index, "conj")
                return draft
    return None


def names_before_members(sentence: Sentence) -> Draft | None:
    """*arrested Mir, Rao, and Das, members of the league*: the names are who was arrested, what
    follows tells who they are. The parse takes the names for modifiers of the noun."""
    for noun in sentence.tokens:
        if noun.tag != "NNS" or noun.dep in ("ROOT", "conj"):
            continue
        name = sentence.child(noun, "nmod")
        if name is None or name.tag != "NNP" or sentence.child(name, "conj") is None:
            continue
        own = [child.left for child in sentence.children(noun) if name.right < child.index]
        before = sentence.tokens[min([noun.index, *own]) - 1]
        if name.right < noun.index and before.text == ",":
            draft = Draft(sentence)
            draft.hang(name.index, noun.head, noun.dep)
            draft.hang(noun.index, name.index, "appos")
            return draft
    return None


def members_after_list(sentence: Sentence) -> Draft | None:
    """*the dockers and the miners, members of a union, walked out*: no third item after the *and*
    of the list, but what they are."""
    tokens = sentence.tokens
    for noun in tokens:
        last = sentence.head(noun)
        if noun.dep != "conj" or noun.tag != "NNS" or last.dep != "conj" or noun.left < 2:
            continue
        if tokens[noun.left - 1].text != "," or tokens[last.left - 1].dep != "cc":
            continue
        if sentence.child(last, "cc") or sentence.child(noun, "cc", "conj", "det", "nummod"):
            continue
        if any(prep.lower == "of" for prep in sentence.children(noun, "prep")):
            draft = Draft(sentence)
            draft.deps[noun.index] = "appos"
            return draft
    return None


def giver_after_sum(sentence: Sentence) -> Draft | None:
    """*was given loans worth $4 million by the bank*: the bank gave them; no sum is *by* it."""
    for prep in sentence.tokens:
        if prep.dep != "prep" or prep.lower not in ("by", "from"):
            continue
        above = sentence.head(prep)
        noun = sentence.head(above) if above.lower == "worth" else above
        worth = sentence.child(noun, "amod")
        if worth is None or worth.lower != "worth" or worth.index > prep.index:
            continue
        verb = sentence.head(noun)
        if noun.tag not in _NOUNS or sentence.child(prep, "pobj") is None:
            continue
        draft = Draft(sentence)
        if prep.lower == "from":
            draft.hang(prep.index, noun.index, "prep")
            return draft
        if sentence.child(verb, "auxpass") and not sentence.child(verb, "agent"):
            draft.hang(prep.index, verb.index, "agent")
            return draft
    return None


LISTS = (as_well_as, names_before_members, members_after_list, giver_after_sum)
