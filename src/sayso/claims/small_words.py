"""The small words of a clause: auxiliaries, negation, subject, object, conjunction.

Comes in: a Sentence and a verb. Goes out: its Parts, gathered in one pass over its children.
"""

from sayso.model import Sentence, Token

_NEGATORS = frozenset(("never", "hardly", "scarcely", "nowhere", "neither", "nor", "barely"))
_NOBODY = frozenset(("nobody", "none", "neither", "nothing", "no-one", "noone"))
_FOCUS = frozenset(("only", "just", "merely", "simply", "least", "necessarily"))
_NO_NEGATION = frozenset(("doubt", "wonder", "matter", "secret"))


class Parts:
    """The small words of one clause, gathered in one pass over the children of its verb."""

    __slots__ = ("adverbs", "auxiliaries", "mark", "neg", "object", "subject", "until")

    def __init__(self, sentence: Sentence, token: Token) -> None:
        """Read the children of `token`."""
        self.auxiliaries: list[Token] = []
        self.adverbs: list[Token] = []
        self.neg: Token | None = None
        self.subject: Token | None = None
        self.object: Token | None = None
        self.mark: Token | None = None
        self.until: Token | None = None
        tokens = sentence.tokens
        for index in token.children:
            child = tokens[index]
            dep = child.dep
            if dep == "aux" or dep == "auxpass":
                self.auxiliaries.append(child)
            elif dep == "neg":
                self.neg = self.neg or child
            elif dep == "nsubj" or dep == "nsubjpass":
                self.subject = self.subject or child
            elif dep == "expl":
                self.subject = self.subject or child
            elif dep == "dobj" or (dep == "attr" and token.lemma == "be"):
                self.object = self.object or child
            elif dep == "mark":
                self.mark = child
            elif dep == "advmod" or dep == "preconj":
                self.adverbs.append(child)
            if child.lower in ("until", "till") and dep == "prep":
                self.until = child
            elif dep == "advcl":
                mark = sentence.child(child, "mark", "advmod")
                if mark is not None and mark.lower in ("until", "till"):
                    self.until = mark

    def negator(self, sentence: Sentence) -> Token | None:
        """The word that negates the clause: its own *not*, a negative adverb, subject or object."""
        if self.neg is not None and not _is_focus(sentence, self.neg):
            return self.neg
        for adverb in self.adverbs:
            if adverb.lower in _NEGATORS or (adverb.lower == "no" and adverb.dep == "advmod"):
                return adverb
            if adverb.lower == "longer":
                for child in sentence.children(adverb):
                    if child.dep == "neg" or child.lower == "no":
                        return child
        for noun in (self.subject, self.object):
            if noun is not None and (found := negative_noun(sentence, noun)) is not None:
                return found
        return None


def negative_noun(sentence: Sentence, noun: Token) -> Token | None:
    """The *no* of *no soldiers*, *no one*, *none*, *neither*; None when there is none."""
    if noun.lower in _NOBODY:
        return noun
    for child in sentence.children(noun):
        if child.index > noun.index:
            break
        lower = child.lower
        if lower == "no" and child.dep == "det" and noun.lemma not in _NO_NEGATION:
            return child
        if lower == "neither" and child.dep in ("det", "preconj", "cc"):
            return child
        if child.dep == "neg" and not _is_focus(sentence, child):
            following = sentence.tokens[child.index + 1].lower
            if following in ("a", "one", "any", "single"):
                return child
    return None


def _is_focus(sentence: Sentence, neg: Token) -> bool:
    """Whether *not* belongs to *not only*, *not just*, *whether or not*: these negate nothing."""
    tokens = sentence.tokens
    at = neg.index
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return following in _FOCUS or (at > 0 and tokens[at - 1].lower == "or")


def shares_auxiliaries(sentence: Sentence, token: Token, parts: Parts | None = None) -> bool:
    """Whether a coordinated verb takes over the auxiliaries before it: *was shot and killed*."""
    if token.dep != "conj":
        return False
    head = sentence.head(token)
    if head.tag[:2] != "VB" or (head.tag != token.tag and not _is_mistagged(sentence, token, head)):
        return False
    parts = parts or Parts(sentence, token)
    return not parts.auxiliaries and parts.subject is None


def _is_mistagged(sentence: Sentence, token: Token, head: Token) -> bool:
    """Whether a past tense is a participle under the same modal: *would have seized and held*."""
    names = [child.lower for child in sentence.children(head, "aux")]
    return token.tag == "VBD" and head.tag == "VBN" and "have" in names and len(names) > 1
