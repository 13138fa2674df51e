"""Which person, body or group a pronoun or a possessive means; nobody when two readings are near.

Preference by recency and grammatical role (Lappin and Leass 1994), with agreement in number,
person and gender as a filter and the binding conditions (an object is not its own clause's
subject).
"""

from sayso.mentions.draft import Draft
from sayso.mentions.entity import Entity
from sayso.model import Sentence

SPEAKERS = frozenset(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves".split()
)
_REFLEXIVE = frozenset("himself herself itself themselves".split())
_POSSESSIVE = frozenset("his her its their whose".split())
PLURAL = frozenset("they them their theirs themselves".split())
_BODIES = frozenset(("organisation", "group"))
_INDEFINITE = frozenset("someone somebody anyone anybody everyone everybody nobody".split())
_WINDOW = 3  # sentences back
_MARGIN = 0.6  # a reading must be better by this much


def antecedent(
    draft: Draft, sentence: Sentence, entities: list[Entity], subject: Entity | None
) -> Entity | None:
    """The one entity that fits best and clearly better than the next, None when none does.

    `subject`: what the subject of its clause stands for, said or understood: a reflexive means
    it, an object never does.
    """
    low = draft.name
    if low in _REFLEXIVE and subject is not None and not subject.gone:
        return subject if _fits(draft, low, subject) is not None else None
    if low in _POSSESSIVE:
        subject = None
    if low in SPEAKERS or low in ("it", "its") and _is_empty(sentence, draft):
        return None
    clause = _clause(sentence, draft)
    controller = _controller(sentence, clause, draft)
    teller = _teller(sentence, clause, draft)
    best: Entity | None = None
    best_score = second = -9.0
    one = draft.gender is not None
    for entity in reversed(entities):
        if one and (entity.kind != "person" or entity.plural):
            continue
        away = draft.sentence - entity.last_sentence
        if (
            away > _WINDOW
            or entity.gone
            or entity.kind is None
            or entity is subject
            or (not entity.names and not entity.heads.isdisjoint(_INDEFINITE))
            or (entity.last_weight < 2 and not entity.names)
        ):
            continue
        fit = _fits(draft, low, entity)
        if fit is None:
            continue
        same = away == 0
        if same and entity.last_clause == -2:
            entity.last_clause = clause_of(sentence, entity.last_token)
        if same and _bound(draft, low, entity, clause, sentence):
            continue
        score = (
            fit
            + (2.0, 1.7, 0.4, -0.6)[away]
            + 0.5 * entity.last_weight
            + min(entity.size, 5) * 0.25
        )
        score += 0.5 if entity.names else 0.0
        if same:
            score -= 0.02 * min(abs(draft.token - entity.last_token), 25)
        if same and entity.last_weight == 4 and draft.weight in (1, 4):
            score += 0.8
        if same and low in _POSSESSIVE and entity.last_clause == clause and entity.last_weight == 4:
            score += 1.0
        if entity.last_token == controller and same:
            score += 1.6
        if entity.last_token == teller and same and teller >= 0:
            score += 1.2
        if score > best_score:
            best, best_score, second = entity, score, best_score
        elif score > second:
            second = score
    if best is None or best_score < 2.2 or best_score - second < _MARGIN:
        return None
    return best


def _fits(draft: Draft, low: str, entity: Entity) -> float | None:
    """How well number, person and gender agree; None when they do not."""
    kind = entity.kind
    if draft.gender is not None:
        if entity.plural or kind not in ("person", None):
            return None
        if entity.gender is not None and entity.gender != draft.gender:
            return None
        if kind is None:
            return None
        return 0.6 if entity.gender == draft.gender else 0.0
    if low in ("it", "its", "itself"):
        if kind == "person" or entity.plural:
            return None
        if kind in ("organisation", "group"):
            return 0.8
        if kind == "place":
            return 0.3 if entity.acts else -0.6
        return -1.4
    if low in PLURAL:
        if entity.plural:
            if kind in ("group", "person", "organisation"):
                return 0.9
            return 0.4 if low == "them" else -0.4
        if kind in _BODIES:
            if entity.many and low == "they":
                return 0.2
            if entity.names and entity.names[0].endswith(("ers", "ists", "ans")):
                return 0.4
            return -1.3 if low == "them" else -0.5
        if kind == "place" and entity.acts:
            return -0.8
        return None
    return None


def _bound(draft: Draft, low: str, entity: Entity, clause: int, sentence: Sentence) -> bool:
    """Whether grammar forbids it: an object pronoun and its own clause's subject are two."""
    if draft.weight == 4:
        return False
    if low in _REFLEXIVE:
        return entity.last_clause != clause
    if low in _POSSESSIVE:
        head = sentence.tokens[draft.token].head
        return entity.last_token == head
    return entity.last_clause == clause and entity.last_sentence == draft.sentence


def _teller(sentence: Sentence, clause: int, draft: Draft) -> int:
    """The subject of the verb that a pronoun subject's clause is told by: *the ministry said it
    …*."""
    verb = sentence.tokens[clause]
    if verb.dep != "ccomp" or draft.weight != 4 or verb.head > draft.token:
        return -1
    above = sentence.child(sentence.tokens[verb.head], "nsubj")
    return above.index if above is not None and above.index < draft.token else -1


def _controller(sentence: Sentence, clause: int, draft: Draft) -> int:
    """The understood subject of the infinitive that the pronoun stands in: *forced Acme to
    sell its shops*."""
    verb = sentence.tokens[clause]
    if verb.dep not in ("xcomp", "ccomp") or verb.tag != "VB" or draft.weight != 1:
        return -1
    inner = sentence.child(verb, "nsubj")
    if inner is not None:
        return inner.index
    above = sentence.tokens[verb.head]
    controller = sentence.child(above, "dobj") or sentence.child(above, "nsubjpass", "nsubj")
    return controller.index if controller is not None else -1


def understood(sentence: Sentence, index: int) -> int:
    """The subject of the clause that a token stands in: its own, else the one that the clause
    above lends (*Acme wants to sell it*, *told Acme to sell it*, *sued and fined it*); -1 for
    none."""
    tokens = sentence.tokens
    verb = tokens[clause_of(sentence, index)]
    for _ in range(5):
        own = None
        for k in verb.children:
            dep = tokens[k].dep
            if dep in ("nsubj", "nsubjpass"):
                own = k
                break
        if own is not None:
            return own if own != index else -1
        if verb.dep == "acl":
            return verb.head
        if verb.dep not in ("xcomp", "ccomp", "conj", "advcl", "pcomp") or verb.head == verb.index:
            return -1
        above = tokens[verb.head]
        if verb.dep == "pcomp":
            above = tokens[above.head]
        elif verb.tag == "VB" and verb.dep in ("xcomp", "advcl"):
            lent = sentence.child(above, "dobj", "dative")
            if lent is not None and lent.index < verb.index and above.lemma != "promise":
                return lent.index if verb.dep == "xcomp" else -1
        if above.tag[:2] != "VB":
            return -1
        verb = above
    return -1


def _clause(sentence: Sentence, draft: Draft) -> int:
    return clause_of(sentence, draft.token)


def clause_of(sentence: Sentence, index: int) -> int:
    """The verb that governs the token, its index; the root's when there is none."""
    tokens = sentence.tokens
    token = tokens[index]
    while token.head != token.index:
        token = tokens[token.head]
        if token.tag[:2] == "VB" and token.dep not in ("amod", "compound"):
            return token.index
    return token.index


def _is_empty(sentence: Sentence, draft: Draft) -> bool:
    """*it* that stands for a clause or for nothing: *it is clear that*, *it rained*, *it seems*."""
    token = sentence.tokens[draft.token]
    if token.dep not in ("nsubj", "nsubjpass", "expl"):
        return False
    if token.dep == "expl":
        return True
    verb = sentence.tokens[token.head]
    if verb.lemma in ("seem", "appear", "rain", "snow", "happen", "turn"):
        return True
    return (
        verb.lemma in ("be", "become")
        and any(
            child.dep in ("ccomp", "xcomp", "advcl", "csubj", "acl")
            for child in sentence.children(verb)
        )
        and any(child.dep in ("acomp", "attr") for child in sentence.children(verb))
        or (token.dep == "nsubjpass" and any(c.dep == "ccomp" for c in sentence.children(verb)))
    )
