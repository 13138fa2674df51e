"""Which word above an event decides on it: *refused* over *to sign*, *threat* over *of war*.

Comes in: a Sentence, a token and the embedding words. Goes out: a Link to the governor with its
Signature, or None when the event stands on its own. Frames: infinitives are "to", finite clauses
"that", gerunds "ing", event nouns "np" as objects and "subject" as subjects. Control verbs keep
their infinitive wherever the parser put it.
"""

from sayso.claims.small_words import shares_auxiliaries
from sayso.lexicon.embedding import Embedding, Signature
from sayso.model import Sentence, Status, Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_SECOND = frozenset(("prt", "prep", "advmod", "dobj", "acomp", "agent", "dative"))
_COPULAS = frozenset(("be", "become", "seem", "remain", "appear", "get", "prove", "feel", "look"))
_PREDICATES = ("acomp", "attr", "oprd")
_NO_GERUND = frozenset(("without",))
_TIMES = frozenset(("after", "before", "since", "while", "when", "upon", "despite", "by", "until"))
_HOLDS = frozenset(("include", "involve", "entail", "comprise", "contain", "cover"))
_RANK = frozenset(
    ("first", "second", "third", "last", "latest", "only", "next", "youngest", "oldest")
)
_INSTEAD = frozenset(("instead", "rather", "lieu", "short", "far"))


def _signature(status: Status | None, positive: float, negative: float, lemma: str) -> Signature:
    return Signature(
        lemma=lemma,
        positive=positive,
        negative=negative,
        status=status,
        entry="grammar",
        example="",
    )


GOING_TO = _signature("planned", -1.75, -2.25, "going to")
IS_TO = _signature("planned", -1.5, -2.25, "is to")
HAVE_TO = _signature("demanded", -1.0, -1.5, "have to")
USED_TO = _signature("ended", 2.25, -1.0, "used to")
HAD_TO = _signature(None, 1.25, -1.0, "had to")
YET_TO = _signature("did_not_happen", -2.5, -2.5, "yet to")
TOO = _signature("did_not_happen", -2.5, 1.0, "too")
ENOUGH = _signature(None, 1.0, -2.0, "enough")
ONLY_TO = _signature(None, 2.5, 0.0, "only to")
WITHOUT = _signature("did_not_happen", -2.5, -2.0, "without")
PURPOSE = _signature("planned", 0.5, -1.75, "in order to")
FOLLOWS = _signature(None, 2.25, 0.0, "together with")
TO_UNKNOWN = _signature("hypothetical", -0.25, -1.75, "to")
THAT_UNKNOWN = _signature(None, 2.25, 0.5, "that")
ING_UNKNOWN = _signature(None, 1.0, 0.0, "-ing")
TO_OF_NOUN = _signature("hypothetical", -0.25, -1.0, "to")
RANKED = _signature(None, 2.25, 0.0, "first to")
TO_BE_DONE = _signature("planned", -1.5, -2.0, "to be")


class Link:
    """The word above, what it tells, and the token whose own reading says whether it holds."""

    __slots__ = ("frame", "governor", "signature")

    def __init__(self, governor: Token, signature: Signature, frame: str) -> None:
        """`governor` may be a verb, an adjective, a noun or a preposition's head."""
        self.governor = governor
        self.signature = signature
        self.frame = frame


def link_of(sentence: Sentence, token: Token, embedding: Embedding | None) -> Link | None:
    """What an event hangs on; None when it stands on its own or nothing is known of its word."""
    if token.tag[:2] == "VB":
        if token.dep == "conj":
            return _of_coordinated(sentence, token, embedding)
        return _of_verb(sentence, token, embedding)
    return _of_noun(sentence, token, embedding)


def frame_of(sentence: Sentence, token: Token) -> str:
    """The frame in which a clause stands under its governor: to, ing or that."""
    if token.tag in _FINITE:
        return "that"
    to = False
    finite = False
    for child in sentence.children(token, "aux", "auxpass"):
        if child.tag == "TO":
            to = True
        elif child.tag in _FINITE:
            finite = True
    if to:
        return "to"
    if finite:
        return "that"
    if token.tag == "VBG":
        return "ing"
    if any(child.lower == "that" for child in sentence.children(token, "mark")):
        return "that"
    return "to"


def _of_coordinated(sentence: Sentence, token: Token, embedding: Embedding | None) -> Link | None:
    head = sentence.head(token)
    while head.dep == "conj" and head.head != head.index:
        head = sentence.head(head)
    if head.tag[:2] != "VB":
        return link_of(sentence, head, embedding) if head.tag[:2] == "NN" else None
    frame = frame_of(sentence, token)
    if shares_auxiliaries(sentence, token) or frame == frame_of(sentence, head):
        if frame != "that" or head.dep in ("ccomp", "acl"):
            return _of_verb(sentence, head, embedding)
    return None


def _of_verb(sentence: Sentence, token: Token, embedding: Embedding | None) -> Link | None:
    dep = token.dep
    if dep == "ROOT" or dep == "conj":
        return None
    frame = frame_of(sentence, token)
    head = sentence.head(token)
    if dep in ("xcomp", "ccomp", "oprd", "csubj", "csubjpass"):
        return _complement(sentence, token, head, frame, embedding)
    if dep == "pcomp" and frame == "that" and sentence.tokens[token.left].lower == "what":
        return None  # "a plan for what he called a new state"
    if dep == "pcomp":
        return _gerund(sentence, head, embedding)
    if frame == "that":
        false = _called_false(sentence, token, head, embedding)
        if false is not None:
            return false
        if dep == "acl" and head.tag[:2] == "NN":
            return Link(head, _get(embedding, "noun", frame, head.lemma) or THAT_UNKNOWN, frame)
        return None
    if dep in ("acl", "relcl"):
        return _beside_noun(sentence, token, head, frame, embedding)
    if dep == "advcl":
        return _adjunct(sentence, token, head, frame, embedding)
    return None


def _called_false(
    sentence: Sentence, token: Token, noun: Token, embedding: Embedding | None
) -> Link | None:
    """*The report that the king fled is false*: the predicate tells of the clause, not the noun."""
    if noun.dep != "nsubj" or sentence.child(token, "mark") is None:
        return None
    predicate = sentence.child(sentence.head(noun), "acomp")
    if predicate is None or token.dep not in ("acl", "relcl"):
        return None
    found = _get(embedding, "adjective", "that", predicate.lower)
    return Link(predicate, found, "that") if found is not None and found.positive < -1 else None


def _complement(
    sentence: Sentence, token: Token, head: Token, frame: str, embedding: Embedding | None
) -> Link | None:
    if head.tag[:2] != "VB" and head.tag != "MD":
        return _of_adjective(sentence, head, frame, embedding)
    if frame == "to" and (grammar := _periphrastic(sentence, token, head)) is not None:
        return Link(head, grammar, frame)
    if head.lemma in _COPULAS or token.dep[:5] == "csubj":
        predicate = sentence.child(head, *_PREDICATES)
        if predicate is not None and predicate.index != token.index:
            return _of_adjective(sentence, predicate, frame, embedding)
        subject = sentence.child(head, "nsubj")
        if head.lemma == "be":
            if subject is not None:
                found = _get(embedding, "noun", frame, subject.lemma)
                if found is not None:
                    return Link(head, found, frame)
            return Link(head, IS_TO, frame) if frame == "to" else None
    found = find_verb(sentence, head, frame, embedding)
    if found is None and token.dep[:5] == "csubj":
        return None
    if found is None and frame == "to" and token.lemma == "become" and head.lemma != "be":
        return Link(head, FOLLOWS, frame)  # "rose to become premier"
    if found is None and frame in ("to", "ing") and sentence.child(head, "acomp", "oprd"):
        predicate = sentence.child(head, "acomp", "oprd")
        if predicate is not None and predicate.index != token.index:
            return _of_adjective(sentence, predicate, frame, embedding)
    if found is None and head.tag == "VBN":  # "was honored to speak": parsed as a passive
        found = _get(embedding, "adjective", frame, head.lower)
    if found is None:
        unknown = {"to": TO_UNKNOWN, "that": THAT_UNKNOWN, "ing": ING_UNKNOWN}
        found = unknown[frame]
    return Link(head, found, frame)


def _periphrastic(sentence: Sentence, token: Token, head: Token) -> Signature | None:
    """*is going to*, *have to*, *have yet to*: auxiliaries in all but name."""
    lemma = head.lemma
    if lemma == "go" and head.tag == "VBG":
        return GOING_TO
    if lemma in ("have", "be"):
        for child in sentence.children(head, "advmod"):
            if child.lower == "yet":
                return YET_TO
    if lemma == "use" and head.tag == "VBD" and sentence.child(head, "dobj") is None:
        return USED_TO
    if lemma == "have" and not any(
        child.lower == "to" for child in sentence.children(token, "aux")
    ):
        return None
    if lemma == "have" and sentence.child(head, "dobj") is None:
        return HAD_TO if head.tag in ("VBD", "VBN") else HAVE_TO
    return None


def _of_adjective(
    sentence: Sentence, head: Token, frame: str, embedding: Embedding | None
) -> Link | None:
    """*able to*, *too weak to*, *it is likely that*; nouns in the predicate too."""
    if frame == "to":
        for child in sentence.children(head, "advmod"):
            if child.lower == "too":
                return Link(head, TOO, frame)
            if child.lower == "enough":
                return Link(head, ENOUGH, frame)
    if head.lower == "enough" and frame == "to":
        return Link(head, ENOUGH, frame)
    pos = "noun" if head.tag[:2] == "NN" else "adjective"
    found = _get(embedding, pos, frame, head.lower) or _get(embedding, pos, frame, head.lemma)
    if found is None:
        found = {"to": TO_OF_NOUN, "that": THAT_UNKNOWN, "ing": ING_UNKNOWN}[frame]
    return Link(head, found, frame)


def _gerund(sentence: Sentence, prep: Token, embedding: Embedding | None) -> Link | None:
    governor = sentence.head(prep)
    word = prep.lower
    if word in _NO_GERUND:
        return Link(governor, WITHOUT, "ing")
    if (
        prep.index
        and sentence.tokens[prep.index - 1].lower in _INSTEAD
        and word in ("of", "than", "from")
    ):
        return Link(governor, WITHOUT, "ing")
    if word in _TIMES:
        if governor.tag[:2] == "NN" and sentence.head(governor).tag[:2] == "VB":
            governor = sentence.head(governor)  # "delayed the vote after losing the capital"
        return Link(governor, FOLLOWS, "ing")
    if governor.tag[:2] == "NN":
        above = sentence.head(governor)
        if above.tag[:2] == "VB" and governor.dep in ("dobj", "nsubjpass"):
            found = find_verb(sentence, above, "ing", embedding)
            if found is not None:
                return Link(above, found, "ing")
        found = _get(embedding, "noun", "ing", governor.lemma)
    elif governor.tag[:2] == "VB":
        found = find_verb(sentence, governor, "ing", embedding)
    else:
        found = _get(embedding, "adjective", "ing", governor.lower)
    return Link(governor, found or (FOLLOWS if word in ("in", "from") else ING_UNKNOWN), "ing")


def _beside_noun(
    sentence: Sentence, token: Token, head: Token, frame: str, embedding: Embedding | None
) -> Link | None:
    """*a decision to leave*; *urged France to leave*, with the infinitive hung on the object."""
    if frame != "to" or not any(child.tag == "TO" for child in sentence.children(token, "aux")):
        found = _get(embedding, "noun", "ing", head.lemma) if frame == "ing" else None
        return Link(head, found, frame) if found is not None else None
    before = sentence.tokens[head.index - 1].lower if head.index else ""
    if head.lemma == "order" and before == "in":
        return Link(sentence.head(sentence.head(head)), PURPOSE, frame)
    found = _get(embedding, "noun", frame, head.lemma)
    if found is not None:
        return Link(head, found, frame)
    if _is_ranked(sentence, head):
        return Link(head, RANKED, frame)
    if head.index == sentence.root or sentence.child(token, "auxpass") is not None:
        return Link(head, TO_BE_DONE, frame)  # "Rebels to attack town", "talks to be held in May"
    above = sentence.head(head)
    if above.tag[:2] == "VB" and head.dep in ("dobj", "nsubjpass", "pobj"):
        found = find_verb(sentence, above, frame, embedding)
        if found is not None and found.status != "hypothetical":
            return Link(above, found, frame)
    return Link(head, TO_OF_NOUN, frame)


def _is_ranked(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun, or what it is a part of, is the first, the last or the only one: *the first
    generation of ships to use diesel*."""
    node = noun
    while True:
        if any(child.lower in _RANK for child in sentence.children(node, "amod", "advmod")):
            return True
        above = sentence.head(node)
        if node.dep != "pobj" or above.lower != "of" or sentence.head(above).tag[:2] != "NN":
            return False
        node = sentence.head(above)


def _adjunct(
    sentence: Sentence, token: Token, head: Token, frame: str, embedding: Embedding | None
) -> Link | None:
    if frame == "to":
        tokens = sentence.tokens
        to = next((c for c in sentence.children(token, "aux") if c.tag == "TO"), None)
        if to is None:
            return None
        before = tokens[to.index - 1].lower if to.index else ""
        if before == "only":
            return Link(head, ONLY_TO, frame)
        if before in ("order", "as"):
            return Link(head, PURPOSE, frame)
        ranked = sentence.child(head, "attr") if head.lemma == "be" else None
        if ranked is not None and _is_ranked(sentence, ranked):
            return Link(head, RANKED, frame)  # "was the second mayor this year to be shot"
        if head.tag[:2] == "VB" and token.index > head.index:
            found = find_verb(sentence, head, frame, embedding)
            if found is not None:
                return Link(head, found, frame)
        return Link(head, PURPOSE, frame)
    if head.tag[:2] != "VB" or sentence.child(token, "nsubj", "nsubjpass", "mark") is not None:
        return None
    between = sentence.tokens[head.index + 1 : token.index]
    if token.tag == "VBG" and all(t.dep == "prt" for t in between) and token.index > head.index:
        found = find_verb(sentence, head, frame, embedding)  # "ruled out attacking"
        if found is not None:
            return Link(head, found, frame)
    return Link(head, FOLLOWS, frame)


def _of_noun(sentence: Sentence, token: Token, embedding: Embedding | None) -> Link | None:
    if embedding is None:
        return None
    dep = token.dep
    if dep == "conj":
        head = sentence.head(token)
        return _of_noun(sentence, head, embedding) if head.tag[:2] == "NN" else None
    head = sentence.head(token)
    if dep == "pobj":
        return _of_object_of_preposition(sentence, head, embedding)
    if dep == "compound" and head.tag[:2] == "NN":
        found = _get(embedding, "noun", "np", head.lemma)
        if found is None or found.status in (None, "hypothetical"):
            return None
        return Link(head, found, "np")
    for child in sentence.children(token, "acl"):
        if child.tag == "VBN" and (found := find_verb(sentence, child, "np", embedding)):
            return Link(child, found, "np")
    if head.tag[:2] != "VB":
        return None
    if dep in ("dobj", "nsubjpass"):
        if head.lemma in _HOLDS and (found := _of_plan(sentence, head, embedding)):
            return Link(head, found, "np")
        found = find_verb(sentence, head, "np", embedding)
        if head.lemma == "announce" and _get(embedding, "noun", "to", token.lemma) is not None:
            return None  # "announced plans": the plans are there
        return Link(head, found, "np") if found is not None else None
    if dep == "nsubj":
        return _of_subject(sentence, head, embedding)
    return None


def _of_plan(sentence: Sentence, verb: Token, embedding: Embedding) -> Signature | None:
    """What a plan, a proposal or a threat holds: *a plan that includes closures*."""
    subject = sentence.child(verb, "nsubj")
    noun = sentence.head(verb) if verb.dep == "relcl" else subject
    if noun is None or noun.tag[:2] != "NN":
        return None
    found = _get(embedding, "noun", "to", noun.lemma)
    return found if found is not None and found.status is not None else None


def _of_subject(sentence: Sentence, verb: Token, embedding: Embedding) -> Link | None:
    predicate = sentence.child(verb, "acomp")
    if predicate is not None:
        found = _get(embedding, "adjective", "np", predicate.lower)
    else:
        found = find_verb(sentence, verb, "subject", embedding)
        if found is not None and found.status == "ended" and sentence.child(verb, "dobj"):
            return None  # "the murder ended all talk": the talk is over
    return Link(verb, found, "subject") if found is not None else None


def _of_object_of_preposition(sentence: Sentence, prep: Token, embedding: Embedding) -> Link | None:
    governor = sentence.head(prep)
    word = prep.lower
    if word in _NO_GERUND:
        return Link(governor, WITHOUT, "np")
    if governor.tag[:2] == "NN":
        if word in ("of", "for", "on", "to", "from", "against"):
            found = _get(embedding, "noun", "np", governor.lemma)
            if found is not None:
                return Link(governor, found, "np")
        above = sentence.head(governor)
        if above.tag[:2] != "VB" or governor.dep not in ("dobj", "nsubjpass"):
            return None
        governor = above
    if governor.tag[:2] == "VB" and governor.lemma in embedding.phrases:
        found = _get(embedding, "verb", "np", f"{governor.lemma} {word}")
        if found is not None:
            return Link(governor, found, "np")
    return None


def find_verb(
    sentence: Sentence, verb: Token, frame: str, embedding: Embedding | None
) -> Signature | None:
    """A verb's signature in a frame; *call for* goes before *call*."""
    if embedding is None:
        return None
    lemma = verb.lemma
    if lemma in embedding.phrases:
        for child in sentence.children(verb):
            if child.dep in _SECOND:
                found = embedding.words.get(("verb", frame, f"{lemma} {child.lower}"))
                if found is not None:
                    return found
    return embedding.words.get(("verb", frame, lemma))


def _get(embedding: Embedding | None, pos: str, frame: str, lemma: str) -> Signature | None:
    return None if embedding is None else embedding.words.get((pos, frame, lemma))
