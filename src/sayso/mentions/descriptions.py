"""Definite descriptions: *the group*, *the minister*, *the country*, *the statement*; near ties
abstain."""

from sayso.mentions.draft import Draft
from sayso.mentions.entity import Entity
from sayso.mentions.wording import QUOTES
from sayso.model import Sentence

_SORTS: dict[str, frozenset[str]] = {
    word: frozenset(sorts)
    for words, sorts in (
        (
            "group organisation organization movement faction outfit",
            ("armed group", "party", "ngo", "body"),
        ),
        ("guerrilla militia", ("armed group",)),
        ("party", ("party",)),
        ("bloc alliance", ("body", "party")),
        ("body agency watchdog institution", ("body", "ngo", "service", "media")),
        ("company firm corporation giant automaker carmaker manufacturer maker", ("firm",)),
        ("retailer airline bank", ("firm",)),
        ("newspaper daily agency broadcaster network channel magazine paper", ("media",)),
        ("country nation state republic kingdom", ("country",)),
        ("territory region island enclave", ("territory", "place")),
        ("capital city", ("capital",)),
    )
    for word in words.split()
}
_ANY_BODY = frozenset(("group", "organisation", "organization", "body", "agency", "institution"))
_FIRMS = frozenset(
    "company firm corporation giant automaker carmaker manufacturer maker retailer airline".split()
)
_MARGIN = 0.4
_RIVAL = 2  # sentences back that another state is in the way of *the country*
_OF_STATES = frozenset("country nation state government".split())
_OTHERS = frozenset("another other any each every some no one either neither".split())
_EMPTY_WORDS = frozenset(  # modifiers that only sort, they pick no other one out
    """auto automobile car computer oil armed militant rebel guerrilla political opposition
    ruling news terrorist islamist separatist software electronics american human right
insurgent media aid tech technology""".split()
)
_TAKES_UP = frozenset(("the", "this", "poss", "bare"))
_NATIONS = frozenset(("NORP", "GPE", "PERSON"))
_SKIP = frozenset(("one", "thing", "way", "time", "part", "side", "number", "case", "fact"))


def described(
    draft: Draft, sentence: Sentence, active: list[Entity], owner: Draft | None
) -> tuple[Entity | None, str]:
    """The thing that a description takes up, and by which rule; None when it introduces one or
    stays open."""
    head = draft.name
    if (
        head in ("government", "administration", "regime")
        and draft.country is not None
        and not draft.plural
    ):
        return _state(draft, sentence, active)
    if draft.article not in _TAKES_UP and not _is_bare_office(draft, sentence):
        role = draft.role
        if (
            draft.article
            or draft.plural
            or role is None
            or role.sort != "body"
            or draft.left < draft.token
        ):
            return None, ""
    if head == "state" and draft.article not in ("the", "this"):
        return None, ""  # "Secretary of State", "a state court"
    if head in _SKIP or draft.owner >= 0 and draft.article != "poss":
        return None, ""
    before = sentence.tokens[draft.left : draft.token]
    words = {
        t.lemma
        for t in before
        if t.tag[:2] in ("NN", "JJ", "VB", "CD") and not (t.text[0].isupper() and t.index > 0)
    }
    named = {
        t.lower
        for t in before[1:]
        if t.text[0].isupper() and t.tag in ("NNP", "NNPS", "JJ") and t.ent not in _NATIONS
    }
    own = _own_name(draft, sentence)
    best: Entity | None = None
    best_score = second = -9.0
    reason = ""
    owned = draft.article == "poss"
    for entity in active:
        if entity.plural != draft.plural or entity.gone:
            continue
        if head not in entity.heads and (owned or not (entity.names or entity.offices)):
            continue
        got = _matches(draft, head, words, named, entity, owner)
        if got is None or own and not own <= _words_of(entity):
            continue
        base, why = got
        away = draft.sentence - entity.last_sentence
        score = base - 0.6 * away + 0.3 * entity.last_weight + 0.15 * min(entity.size, 5)
        if score > best_score:
            best, best_score, second, reason = entity, score, best_score, why
        elif score > second:
            second = score
    if best is None or best_score - second < _MARGIN:
        return None, ""
    if head in _OF_STATES and draft.country is None and _rival_states(draft, best, active):
        return None, ""
    return best, reason


def _is_bare_office(draft: Draft, sentence: Sentence) -> bool:
    """An office without article that can be somebody told of: *President said*, not *one
    colonel*, *another minister*, *moved to guard*."""
    if not draft.office or draft.plural or draft.article == "a":
        return False
    first = sentence.tokens[draft.left]
    if first.tag == "CD" or first.lower in _OTHERS:
        return False
    return draft.weight == 4 or sentence.tokens[draft.token].text[0].isupper()


def _own_name(draft: Draft, sentence: Sentence) -> set[str]:
    """The words by which the phrase itself says which one it means: *the nation of Chad*, *the
    "Lima" group*."""
    tokens = sentence.tokens
    inner = tokens[draft.left : draft.token]
    if any(token.text in QUOTES for token in inner):
        return {token.lower for token in inner if token.text[0].isupper() and token.index > 0}
    if draft.name in _SORTS:
        for child in sentence.children(tokens[draft.token], "prep"):
            if child.lower == "of" and child.index == draft.token + 1:
                return {tokens[k].lower for k in child.children if tokens[k].tag[:3] == "NNP"}
    return set()


def _rival_states(draft: Draft, meant: Entity, active: list[Entity]) -> bool:
    """Whether another state is told of as near: *the country*, *the government* may be its."""
    if not meant.states:
        return False
    country = draft.name != "government"
    for entity in active:
        if entity is meant or not entity.states or not entity.states.isdisjoint(meant.states):
            continue
        if country:
            if draft.sentence - entity.last_sentence <= _RIVAL:
                return True
        elif entity.last_sentence >= meant.last_sentence and _governs(entity):
            return True
    return False


def _governs(entity: Entity) -> bool:
    """A government, its head or its ministers; a state that speaks or acts."""
    if entity.kind == "place":
        return entity.acts
    known = entity.known
    return (
        "government" in entity.heads
        or (known is not None and known.sector == "GOV")
        or any(member.sector == "GOV" for member in entity.members)
    )


def _state(draft: Draft, sentence: Sentence, active: list[Entity]) -> tuple[Entity | None, str]:
    """*the Peruvian government*: the state that its adjective names, unless another one is set
    off."""
    for token in sentence.tokens[draft.left : draft.token]:
        if token.tag[:2] in ("JJ", "NN", "VB") and token.text[0].islower():
            return None, ""  # "the new", "the provincial", "the military government"
    state = f"country:{draft.country}"
    for entity in active:
        known = entity.known
        if known is not None and known.id == state and known.sort != "people":
            if not entity.gone:
                return entity, "government of the country"
    return None, ""


def _matches(
    draft: Draft,
    head: str,
    words: set[str],
    named: set[str],
    entity: Entity,
    owner: Draft | None,
) -> tuple[float, str] | None:
    if draft.article == "poss":
        return _owned(draft, head, words, entity, owner)
    if draft.office and entity.kind == "person":
        if draft.country and entity.states and draft.country not in entity.states:
            return None
        if any(office_matches(draft.office, office) for office in entity.offices):
            return 3.0, "same office"
    if head in entity.heads:
        if (words or named) and not words | named <= _words_of(entity):
            return None
        if entity.names and not words:
            return 3.0, "same head"
        return 2.5, "same head"
    if words and draft.article != "this" and not words <= _EMPTY_WORDS:
        return None
    if draft.country is not None and entity.states and draft.country not in entity.states:
        return None
    if head == "republic" and not any(head in n.lower() for n in entity.names):
        return None
    if draft.country is not None and (
        entity.known is None or entity.known.country != draft.country
    ):
        return None
    if head == "union" and entity.known is not None:
        known = entity.known
        ours = known.sector == "LAB" or "Union" in known.name
        return (2.0, "the union") if ours and known.kind == "organisation" else None
    sorts = _SORTS.get(head)
    if sorts is not None and entity.names:
        if entity.known is not None:
            return (2.0, f"the {head}") if entity.known.sort in sorts else None
        if entity.kind in ("organisation", "group") and head in _ANY_BODY:
            return 1.5, f"the {head}"
        if (
            entity.kind == "organisation"
            and head in _FIRMS
            and not entity.heads
            & {
                "party",
                "army",
                "movement",
                "front",
                "ministry",
                "court",
                "council",
                "committee",
                "police",
                "university",
                "college",
                "school",
                "hospital",
                "department",
                "commission",
                "agency",
                "association",
                "federation",
                "foundation",
                "institute",
                "league",
                "union",
                "church",
                "club",
                "team",
            }
        ):
            return 1.3, f"the {head}"
        if entity.kind == "place" and head in ("city", "town", "village"):
            return 1.0, f"the {head}"
    return None


def _owned(
    draft: Draft, head: str, words: set[str], entity: Entity, owner: Draft | None
) -> tuple[float, str] | None:
    if owner is None or head not in entity.heads or owner.entity < 0:
        return None
    for member in entity.members:
        if (
            member.article == "poss"
            and member.form == "nominal"
            and member.name == head
            and member.owner_entity == owner.entity
        ):
            return 3.0, "same head"
    return None


def _words_of(entity: Entity) -> set[str]:
    out: set[str] = set(entity.heads)
    for member in entity.members:
        out.update(member.name.lower().split())
        if member.office:
            out.update(member.office.split())
    return out


def office_matches(said: str, held: str) -> bool:
    """Whether a later, shorter office (*minister*) can be the one held (*foreign minister*)."""
    return said == held or held.endswith(f" {said}") or held.startswith(f"{said} of ")
