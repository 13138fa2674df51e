"""Acts among firms and among private people: they happen, and are no public affairs of PLOVER's.

Comes in: an act with its parties. Goes out: why it has no type, None when it may have one.
"""

from sayso.claims.act import Act, Scene
from sayso.model import Mention

_AMONG_FIRMS = frozenset(("AID", "CONSULT", "COOPERATE"))
_AMONG_PARTIES = frozenset(("CONSULT", "COOPERATE"))
_COMING = frozenset(("visit", "multilateral"))  # they tell of one side alone
_PARTIES = frozenset(("org", "country", "official", "armed", "helper", "place"))
_SERVED = frozenset(("user", "customer", "client", "subscriber", "viewer", "reader", "gamer"))
_LETTING = frozenset(("allow", "let", "permit", "enable"))
_WARLIKE = frozenset(("armed", "official"))
_STATELY = frozenset(("armed", "country", "official"))
_PEOPLE = frozenset(("person", "group", "armed", "official"))
_OF_STATE = frozenset(("COP", "GOV", "JUD", "LEG"))
_BETWEEN_STATES = frozenset(("EUR", "IGO", "UNO"))
_UNTOLD = frozenset((None, "BUS", "CVL"))
_THINGS = frozenset(("facility", "abstract", "event", "goods"))


def why_everyday(act: Act, scene: Scene) -> str | None:
    """Why an act is none of PLOVER's: it is business, or private life. PLOVER leaves single
    companies out."""
    if act.type is None:
        return None
    if _is_business(act, scene):
        return "a firm deals with its own people"
    if _is_private(act, scene):
        return "private people deal with each other"
    return None


def _is_business(act: Act, scene: Scene) -> bool:
    """Whether only firms and their people take part."""
    actors, targets = act.indexes("A"), act.indexes("T")
    if act.match.entry.type == "ASSAULT" and actors and _are_things(act, scene):
        return all(  # "plans to conquer the market"
            mention is not None and mention.sector == "BUS" for mention in _told(actors, scene)
        )
    if act.mode == "resign" or (act.type in _AMONG_FIRMS and actors):
        if act.type == "AID" and not targets:
            return False
        return _are_firms([*actors, *targets], scene)
    if act.type != "SANCTION" or not actors or not targets:
        return False
    if any(one is not None and one.sector in _OF_STATE for one in _told(targets, scene)):
        return False
    return all(_is_firm(one) for one in _told(actors, scene)) and _are_people(targets, scene)


def is_service(act: Act, scene: Scene) -> bool:
    """Whether a firm or a thing lets customers do something: *the phone allows users to shop*."""
    actors, targets = act.indexes("A"), act.indexes("T")
    if act.token.lemma == "support":  # a browser, its users
        served = [scene.sentence.tokens[i].lemma in _SERVED for i in targets]
        return bool(served) and all(served)
    if act.token.lemma not in _LETTING:
        return False
    subjects = actors or act.match.clause.subjects
    if any(scene.fillers.classes(i) & _WARLIKE for i in (*actors, *targets)):
        return False
    if not subjects:
        return bool(targets) and all(_is_firm(scene.fillers.mention(i)) for i in targets)
    acting = scene.fillers.parties(subjects)
    return all(_is_firm(scene.fillers.mention(i)) for i in acting)


def _is_private(act: Act, scene: Scene) -> bool:
    """Whether those who meet, visit or work together are known to be private people: tourists,
    neighbours, a player and his coach. Who is not known may be somebody else."""
    if act.type not in _AMONG_PARTIES:
        return False
    taking = act.indexes("A")
    if act.mode not in _COMING:
        taking = [*taking, *act.indexes("T")]
        if len(taking) < 2 or not act.indexes("A"):
            return False  # the other side may be anybody
    classes = [scene.fillers.classes(i) for i in taking]
    if act.mode == "visit" and all("private" in c for c in classes):
        return bool(classes)  # "Americans visiting Kenya"
    return any("private" in c for c in classes) and not any(c & _PARTIES for c in classes)


def _are_things(act: Act, scene: Scene) -> bool:
    """Whether what is attacked is neither people nor a state, by the noun alone."""
    nouns = [scene.sentence.tokens[i] for i in act.match.clause.objects]
    return bool(nouns) and all(scene.lexicon.nouns.of(n.lemma) & _THINGS for n in nouns)


def _are_firms(indexes: list[int], scene: Scene) -> bool:
    """Whether firms and their people take part, and nobody of another kind is known to."""
    firms = [i for i in indexes if _is_firm(scene.fillers.mention(i))]
    for index in indexes:
        one = scene.fillers.mention(index)
        if index in firms or one is None:
            continue
        public = scene.fillers.classes(index) & _STATELY  # "lent the republic a million"
        if public or one.country or one.sector not in _UNTOLD:
            return False
    return bool(firms)


def _are_people(indexes: list[int], scene: Scene) -> bool:
    """Whether all are people, or a share of some: *fired a third of its drivers*."""
    return all(
        scene.fillers.classes(i) & _PEOPLE or scene.sentence.tokens[i].ent == "PERCENT"
        for i in indexes
    )


def _is_firm(mention: Mention | None) -> bool:
    return (
        mention is not None and mention.sector == "BUS" and mention.country not in _BETWEEN_STATES
    )


def _told(indexes: list[int], scene: Scene) -> list[Mention | None]:
    return [scene.fillers.mention(i) for i in indexes]
