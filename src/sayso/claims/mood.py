"""What its own clause tells of a verb or an event noun: negation, modality, tense, mood.

Comes in: a Sentence and a token. Goes out: a Reading, whose kind says what was found and by
which words. Words above the clause (*refused to*, *said that*) are not looked at here;
`factuality` does that.
"""

from sayso.claims.small_words import Parts, negative_noun, shares_auxiliaries
from sayso.model import Sentence, Status, Token

# kind -> (status, has it happened: -3..3); plans and orders count as not yet happened, as in the
# question of UDS-IH2 (White et al. 2016; Rudinger et al. 2018)
KINDS: dict[str, tuple[Status, float]] = {
    "past": ("happened", 2.75), "perfect": ("happened", 2.5), "headline": ("happened", 2.75),
    "past progressive": ("happened", 2.5), "participle": ("happened", 2.0),
    "present": ("ongoing", 2.25), "progressive": ("ongoing", 2.0), "no longer": ("ended", -1.5),
    "future": ("planned", -1.75), "headline infinitive": ("planned", -1.75),
    "would": ("hypothetical", -1.0), "could": ("hypothetical", -0.75),
    "can": ("hypothetical", -1.25),
    "may": ("hypothetical", -0.75), "may have": ("hypothetical", 0.0),
    "must": ("demanded", -1.5), "must have": ("happened", 1.25),
    "imperative": ("demanded", -1.5), "question": ("hypothetical", -0.5),
    "condition": ("conditional", -0.75), "later": ("planned", -1.25), "whenever": ("ongoing", 0.75),
    "as if": ("hypothetical", -1.5), "contrary to fact": ("did_not_happen", -2.25),
    "negated": ("did_not_happen", -2.25), "almost": ("did_not_happen", -2.25),
    "negated future": ("did_not_happen", -2.25), "consequence": ("conditional", -0.25),
    "infinitive": ("hypothetical", 0.0), "gerund": ("happened", 2.0), "noun": ("happened", 2.0),
}  # fmt: skip
DEPENDENT = frozenset(("infinitive", "gerund", "participle"))  # their clause alone does not tell
NEGATIVE = frozenset(("negated", "negated future", "almost", "contrary to fact"))
DONE = frozenset(("happened", "ongoing", "ended"))
CONDITIONS = frozenset(("if", "unless", "provided", "providing", "lest", "supposing"))

_MODALS = {
    "will": "future", "'ll": "future", "’ll": "future", "wo": "future",
    "shall": "future", "sha": "future",
    "would": "would", "'d": "would", "’d": "would", "could": "could", "can": "can", "ca": "can",
    "may": "may", "might": "may", "must": "must", "should": "must", "ought": "must", "need": "must",
}  # fmt: skip
_PAST = frozenset(("had", "did", "could", "would", "might"))  # "when I could no longer stay"
_DO = frozenset(("carry", "commit", "perpetrate", "do", "execute", "orchestrate", "mastermind"))
_KNOWN = frozenset(("the", "this", "that", "these", "those", "both"))
_ALMOST = frozenset(("almost", "nearly", "narrowly"))
_WHEN = frozenset(("when", "whenever", "once", "until", "till", "before", "after"))
_PRESENT = frozenset(("VBZ", "VBP", "VB"))
_NOT_AUX = ("be", "being", "been", "have", "having")
_INVARIANT = frozenset(  # whose past has the form of the infinitive: "looted and set fire to"
    """beat bet bid broadcast burst cast cost cut fit forecast hit hurt let put quit rid set shed
    shut slit split spread thrust upset""".split()
)
_CLAUSES = frozenset(("advcl", "ccomp", "acl", "relcl", "xcomp", "pcomp", "csubj"))
_FINITE_CLAUSES = frozenset(
    ("advcl", "ccomp", "relcl")
)  # verbs there that the tagger took for nouns


class Reading:
    """What a clause tells of its head."""

    __slots__ = ("kind", "negated", "reason", "status", "value")

    def __init__(self, kind: str, reason: str, *, negated: bool = False) -> None:
        """Status and value follow from the kind; `negated` holds for dependent kinds too."""
        self.kind = kind
        self.reason = reason
        self.negated = negated or kind in NEGATIVE
        self.status, self.value = KINDS[kind]

    @property
    def open(self) -> bool:
        """Whether the clause above must say what the kind leaves open."""
        return self.kind in DEPENDENT


def read(sentence: Sentence, token: Token) -> Reading:
    """The reading of a verb's or a noun's own clause."""
    if token.tag[:2] == "VB" or token.tag == "MD" or token.dep in _FINITE_CLAUSES:
        return _verb(sentence, token)
    if token.dep in ("acomp", "attr", "oprd"):
        above = sentence.head(token)
        if above.tag[:2] == "VB":
            return _verb(sentence, above)
    if token.tag[:2] != "NN" and token.dep == "conj":
        return read(sentence, sentence.head(token))
    negator = negative_noun(sentence, token)
    has_article = any(c is not negator for c in sentence.children(token, "det", "poss"))
    if negator is not None and negator.lower == "neither" and has_article:
        negator = None  # "neither the shelling nor the murder stopped them": both happened
    if negator is not None:
        return Reading("negated", f'"{negator.text} {token.text}"')
    if token.dep == "ROOT":
        for child in sentence.children(token, "cop", "aux"):
            return Reading("past", f'"{child.text} {token.text}"')
    return Reading("noun", f'"{token.text}" is named as a thing that is')


def _verb(sentence: Sentence, token: Token) -> Reading:
    parts = Parts(sentence, token)
    negator = parts.negator(sentence)
    if shares_auxiliaries(sentence, token, parts):
        return _coordinated(sentence, token, negator)
    if negator is None:
        negator = _nor(sentence, token)
    names = [auxiliary.lower for auxiliary in parts.auxiliaries]
    reading = _subordinate(sentence, token, parts, names)
    if reading is not None:
        return reading
    modal = next((aux for aux in parts.auxiliaries if aux.lower in _MODALS), None)
    perfect = any(name in ("have", "has", "had", "having", "'ve", "’ve") for name in names)
    if modal is not None and perfect and negator is None and _asks(sentence, token, parts):
        return Reading("question", "the sentence asks whether")
    if modal is not None and perfect and negator is None and _guesses_who(sentence, token, modal):
        return Reading("may have", f'"{modal.text} have" leaves open who did it')
    if modal is not None:
        return _modal(modal, negator, perfect=perfect)
    if negator is not None and "to" not in names:
        return _negated(sentence, token, parts, negator)
    for adverb in parts.adverbs:
        if adverb.lower in _ALMOST and adverb.index < token.index:
            return Reading("almost", f'"{adverb.text} {token.text}"')
    if _asks(sentence, token, parts):
        return Reading("question", "the sentence asks whether")
    return _tense(sentence, token, parts, names, negator)


def _coordinated(sentence: Sentence, token: Token, negator: Token | None) -> Reading:
    head = sentence.head(token)
    shared = _verb(sentence, head)
    if negator is not None:
        return Reading("negated", f'negated by "{negator.text}"')
    if shared.kind == "negated" and _joined_by(sentence, token) in ("but", "yet"):
        return Reading("past" if token.tag == "VBD" else "participle", "set against a negation")
    return shared


def _joined_by(sentence: Sentence, token: Token) -> str:
    found = ""
    for child in sentence.children(sentence.head(token), "cc"):
        if child.index < token.index:
            found = child.lower
    return found


def _nor(sentence: Sentence, token: Token) -> Token | None:
    """*nor*, *rather than* or *instead of* before the verb."""
    if token.dep != "conj":
        first = sentence.child(token, "cc")
        return (
            first
            if first is not None and first.lower == "nor" and first.index < token.index
            else None
        )
    tokens = sentence.tokens
    for child in sentence.children(sentence.head(token), "cc"):
        if child.index < token.index:
            if child.lower == "nor":
                return child
            if child.lower in ("than", "of") and tokens[child.index - 1].lower in (
                "rather",
                "instead",
            ):
                return tokens[child.index - 1]
    return None


def _subordinate(
    sentence: Sentence, token: Token, parts: Parts, names: list[str]
) -> Reading | None:
    """Conditions, comparisons with *as if*, and clauses of a time that is still to come."""
    mark = parts.mark
    if mark is not None:
        if mark.lower == "whether" or (mark.lower == "if" and token.dep == "ccomp"):
            return Reading("question", f'"{mark.text}" leaves it open')
        if mark.lower in CONDITIONS or mark.lower == "though":
            before = sentence.tokens[mark.index - 1].lower if mark.index else ""
            if before == "as":
                return Reading("as if", f'"as {mark.text}" compares')
            if mark.lower != "though":
                return Reading("condition", f'"{mark.text}" makes it a condition')
    if token.dep != "advcl":
        return None
    subject = parts.subject
    first = parts.auxiliaries[0] if parts.auxiliaries else None
    if first is not None and subject is not None and first.index < subject.index:
        return Reading("condition", f'"{first.text}" before the subject makes it a condition')
    if token.tag == "VBD" or "had" in names:
        return _in_a_future_told(sentence, token, parts)
    when = mark or next((adverb for adverb in parts.adverbs if adverb.lower in _WHEN), None)
    if when is None or when.lower not in _WHEN or subject is None or _PAST & set(names):
        return None
    if (
        token.tag in _PRESENT
        or "has" in names
        or "have" in names
        or "is" in names
        or "are" in names
    ):
        if _verb(sentence, sentence.head(token)).status in DONE:
            return Reading("whenever", f'"{when.text}" with a present tense')
        return Reading("later", f'"{when.text}" points to a time still to come')
    return None


def _in_a_future_told(sentence: Sentence, token: Token, parts: Parts) -> Reading | None:
    """A past tense after *once* or *until* under *would*: *said they would free the nuns once the
    army had left*."""
    when = parts.mark or next((one for one in parts.adverbs if one.lower in _WHEN), None)
    names = {child.lower for child in sentence.children(sentence.head(token), "aux")}
    if when is None or when.lower not in _WHEN or names & {"have", "'ve"}:
        return None
    if not names & {"would", "'d"}:
        return None
    return Reading("later", f'"{when.text}" points to a time still to come')


def _guesses_who(sentence: Sentence, verb: Token, modal: Token) -> bool:
    """Whether a guess is who did a deed that is known: *the attack could have been carried out by
    the rebels*; not *the war could have been won by them*, *an attack could have been staged*."""
    if modal.lower != "could" or verb.lemma not in _DO:
        return False
    subject = sentence.child(verb, "nsubjpass")
    determiner = sentence.child(subject, "det") if subject is not None else None
    by = sentence.child(verb, "agent")
    return by is not None and determiner is not None and determiner.lower in _KNOWN


def _modal(modal: Token, negator: Token | None, *, perfect: bool) -> Reading:
    kind = _MODALS[modal.lower]
    if negator is not None:
        if kind == "may":
            return Reading(kind, f'the modal "{modal.text}"', negated=True)
        kind = "negated future" if kind in ("future", "would", "must") else "negated"
        return Reading(kind, f'"{modal.text}" with "{negator.text}"')
    if perfect:
        if kind == "may" or modal.lower in ("can", "ca"):
            return Reading("may have", f'"{modal.text} have" leaves it open')
        if modal.lower == "must":
            return Reading("must have", '"must have" concludes that it happened')
        if kind != "future":
            return Reading("contrary to fact", f'"{modal.text} have": contrary to fact')
    return Reading(kind, f'the modal "{modal.text}"')


def _negated(sentence: Sentence, token: Token, parts: Parts, negator: Token) -> Reading:
    if any(adverb.lower in ("longer", "anymore") for adverb in parts.adverbs):
        return Reading("no longer", f'"{negator.text} … longer": it has ended')
    if parts.until is not None and token.tag in ("VB", "VBD", "VBN"):
        return Reading("past", f'"{negator.text} … {parts.until.text}": it happened then')
    if token.tag == "VB" and parts.subject is None and token.dep not in _CLAUSES:
        return Reading("negated future", f'imperative with "{negator.text}"')
    if _is_going_to(sentence, token):
        return Reading("negated future", f'"going to" with "{negator.text}"')
    if token.tag == "VBG" and not parts.auxiliaries:
        return Reading("gerund", f'negated by "{negator.text}"', negated=True)
    return Reading("negated", f'negated by "{negator.text}"')


def _asks(sentence: Sentence, token: Token, parts: Parts) -> bool:
    """Whether the verb heads a yes-no question; *why* and *where* take their verb as given."""
    tokens = sentence.tokens
    if parts.subject is None or not any(token.text == "?" for token in tokens[-2:]):
        return False
    if token.dep in _CLAUSES and (token.dep != "ccomp" or parts.mark is not None):
        return False
    if token.dep not in ("ROOT", "conj", "ccomp"):
        return False
    first = parts.auxiliaries[0] if parts.auxiliaries else token
    if first.index > parts.subject.index:
        return False
    return not any(t.tag[0] == "W" for t in tokens[token.left : first.index])


def _is_going_to(sentence: Sentence, token: Token) -> bool:
    """*is going to leave*: a future, not a movement."""
    if token.lemma != "go" or token.tag != "VBG":
        return False
    inner = sentence.child(token, "xcomp")
    return inner is not None and any(c.tag == "TO" for c in sentence.children(inner, "aux"))


def _has_condition(sentence: Sentence, token: Token) -> bool:
    for child in sentence.children(token, "advcl"):
        for mark in sentence.children(child, "mark"):
            if mark.lower in CONDITIONS and sentence.tokens[mark.index - 1].lower not in (
                "as",
                "even",
            ):
                return True
    return False


def _commands(sentence: Sentence, token: Token) -> bool:
    """Whether a subjectless present tense opens its sentence: a missed imperative."""
    if token.dep != "ROOT" or token.lemma in ("thank", "be", "have"):
        return False
    return all(t.dep in ("punct", "intj", "advmod", "cc") for t in sentence.tokens[: token.index])


def _has_deadline(sentence: Sentence, token: Token) -> bool:
    """Whether it is to be done by a time: *is closing three mines by 2012*. A main clause only."""
    if token.dep != "ROOT" and not sentence.child(token, "aux"):
        return False
    for prep in sentence.children(token, "prep"):
        if prep.lower == "by" and prep.index > token.index:
            noun = sentence.child(prep, "pobj")
            return noun is not None and noun.ent == "DATE"
    return False


def _tense(
    sentence: Sentence, token: Token, parts: Parts, names: list[str], negator: Token | None
) -> Reading:
    tag = token.tag
    if _is_going_to(sentence, token) and not {"was", "were"} & set(names):
        return Reading("future", '"going to"')
    if "to" in names:
        if token.dep == "ROOT" and (parts.subject is not None or sentence.role != "body"):
            return Reading("headline infinitive", "an infinitive as main verb")
        return Reading(
            "infinitive", f'the infinitive "to {token.text}"', negated=negator is not None
        )
    if tag == "VB" and not names and token.dep == "conj" and parts.subject is None:
        if token.lower in _INVARIANT and sentence.head(token).tag in ("VBD", "VBN"):
            return Reading("past", "past or perfect")
    if tag == "VB" and not names:
        if parts.subject is None and token.dep not in _CLAUSES:
            return Reading("imperative", "imperative")
        if token.dep in _CLAUSES:
            return Reading("infinitive", f'the bare infinitive "{token.text}"')
        return Reading("headline" if sentence.role != "body" else "present", "simple present")
    if tag == "VB" and names[0] in ("do", "does"):
        if names[0] == "do" and parts.subject is None:
            return Reading("imperative", "imperative")
        return Reading("present", "simple present")
    if tag == "VBG":
        if not {"was", "were", "having"} & set(names) and _has_deadline(sentence, token):
            return Reading("future", 'what is going on is done "by" a time to come')
        if not names:
            return Reading("gerund", f'the participle "{token.text}"')
        if {"was", "were"} & set(names):
            return Reading("past progressive", "past progressive")
        if "having" in names:
            return Reading("participle", "perfect participle")
        return Reading("progressive", "present progressive")
    if tag == "VBN" and (not names or names[0] in _NOT_AUX[1:3]):
        if token.dep in _CLAUSES or token.dep in ("amod", "conj"):
            return Reading("participle", f'the participle "{token.text}"')
        return Reading("past", "past participle")
    if tag in ("VBZ", "VBP"):
        if _has_condition(sentence, token):
            return Reading("consequence", "the main clause of a condition")
        if tag == "VBP" and parts.subject is None and not names and _commands(sentence, token):
            return Reading("imperative", "imperative")
        return Reading("headline" if sentence.role == "title" else "present", "simple present")
    if tag == "VBN" and names[0] in ("is", "are", "am", "'s", "’s", "'re", "’re", "gets", "get"):
        return Reading("headline" if sentence.role == "title" else "present", "present passive")
    return Reading("past", "past or perfect")
