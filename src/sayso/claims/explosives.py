"""What a weapon goes off at, and which weapon an act names in its own words.

Comes in: an act of force with its roles. Goes out: its target, where the act itself names none
and the weapon is laid, thrown or goes off *at*, *outside*, *under* something that can be
attacked; and its instrument, where a word of the pattern or of the event noun is a weapon
(*planted a bomb*, *a grenade attack*).
"""

from collections.abc import Iterator

from sayso.claims.act import Act, Filler, Scene
from sayso.model import Token

_AT = frozenset(
    """in at on near inside outside under beneath underneath beside behind opposite against below
    by into onto over next close front""".split()
)
_TARGETS = frozenset(("facility", "vehicle", "org", "armed"))
# Parts and sides of a thing, and distances to it: the thing itself is what was attacked.
_SIDES = frozenset(
    """front back side rear roof top floor wall door doorway doorstep gate entrance window facade
    yard courtyard garden basement lobby garage corner vicinity proximity outskirt foot base area
    premise ground metre meter block step feet""".split()
)
_HURT = frozenset(("kill", "wound", "injure", "hurt", "maim", "die"))
_BLASTS = frozenset(("explosives", "heavy-weapons", "firearms", "primitive"))


def fill_force(act: Act, scene: Scene) -> None:
    """Give an act of force the weapon and the target that its own words name."""
    if act.type == "THREATEN" and act.mode == "violence":
        _weapon_in_words(act, scene)  # "pointed a gun at the clerk"
    if act.type != "ASSAULT":
        return
    _weapon_in_words(act, scene)
    if act.mode in _BLASTS and not act.roles.get("T") and _is_laid(act, scene):
        found = list(dict.fromkeys(i for i in _scene_of(act, scene) if _can_be_hit(scene, i)))
        act.fill("T", found, "what it went off at", 0.7)


def share_blast(blast: Act, made: dict[int, Act], scene: Scene) -> None:
    """One blast told in two clauses: *two guards were wounded when a bomb exploded*.

    Whoever is hurt is hit by the weapon that goes off in the clause of time, by whoever laid it.
    """
    token = blast.token
    if blast.type != "ASSAULT" or token.dep != "advcl" or not _is_laid(blast, scene):
        return
    if scene.sentence.tokens[token.left].lower not in ("when", "as", "after"):
        return
    above = scene.sentence.head(token)
    if above.lemma not in _HURT:
        return
    clause = scene.clauses.of(above)
    hurt = scene.fillers.parties(
        [*clause.objects, *(clause.subjects if above.lemma == "die" else [])]
    )
    fill_force(blast, scene)
    harm = made.get(above.index)
    if harm is None or harm.type != "ASSAULT":  # "was killed" alone may be an accident
        have = blast.roles.setdefault("T", [])
        have[:0] = [Filler(i, "whom the blast hit", 0.9) for i in hurt]
        return
    blast.fill("T", hurt, "whom the blast hit", 0.9)
    harm.fill("I", blast.indexes("I"), "weapon of the clause of time")
    harm.fill("A", blast.indexes("A"), "actor of the event")
    harm.mode = harm.mode or blast.mode


def _weapon_in_words(act: Act, scene: Scene) -> None:
    """The weapon among the fixed words of a pattern, or before an event noun.

    An event is no instrument: *the grenade attack killed two* was done with a grenade, and of
    *the bombing killed two* the bombing is a word of the act.
    """
    fillers = act.roles.get("I", [])
    events = [f.index for f in fillers if _is_event(scene, f.index)]
    if events:
        act.roles["I"] = [f for f in fillers if f.index not in events]
        act.match.words += [i for i in events if i not in act.match.words]
    if act.roles.get("I"):
        return
    for index in (*act.match.words, *act.match.x, act.token.index):
        for word in (index, *_before(scene, index)):
            if _is_weapon(scene, word):
                act.roles["I"] = [Filler(word, "weapon in the act's words", 0.9)]
                return


def _is_weapon(scene: Scene, index: int) -> bool:
    """Whether a word names a weapon, whatever the tagger made of it: *dynamite* as an adjective."""
    token = scene.sentence.tokens[index]
    if token.tag[:2] in ("VB", "IN"):
        return False
    classes = scene.fillers.classes(index) or scene.lexicon.nouns.of(token.lower)
    return "weapon" in classes


def _is_event(scene: Scene, index: int) -> bool:
    classes = scene.fillers.classes(index)
    return "event" in classes and not classes & {"weapon", "vehicle"}


def _before(scene: Scene, index: int) -> list[int]:
    """The nouns before a noun, the nearest first: *car bomb* before *attack*."""
    token = scene.sentence.tokens[index]
    if token.tag[:2] != "NN":
        return []
    return [c.index for c in scene.sentence.children(token, "compound", "nmod", "amod")][::-1]


def _is_laid(act: Act, scene: Scene) -> bool:
    """Whether a weapon is what is laid, thrown or goes off: *the bomb exploded at the bank*."""
    return any(_is_weapon(scene, i) for i in act.indexes("I"))


def _can_be_hit(scene: Scene, index: int) -> bool:
    classes = scene.fillers.classes(index)
    return bool(classes & _TARGETS) and not scene.fillers.is_town(index)


def _scene_of(act: Act, scene: Scene) -> Iterator[int]:
    """What stands after *at*, *outside*, *in front of* beside the verb, or beside its weapon."""
    sentence = scene.sentence
    weapons = [sentence.tokens[i] for i in act.indexes("I")]
    laid = [verb for weapon in weapons for verb in sentence.children(weapon, "acl", "relcl")]
    far = [t for t in sentence.children(act.token, "npadvmod") if t.lemma in _SIDES]
    near = _AT | {"from"} if far else _AT  # "exploded ten metres from the bank"
    for host in (act.token, *weapons, *laid):
        for prep in scene.clauses.of(host).preps:
            if prep.lemma in near and not prep.is_clause:
                for index in prep.complements:
                    yield from _whole_of(scene, sentence.tokens[index])


def _whole_of(scene: Scene, token: Token) -> Iterator[int]:
    """The thing of which a side or part is named: *the roof of the bank* is the bank."""
    if token.lemma not in _SIDES:
        yield token.index
        return
    sentence = scene.sentence
    for prep in sentence.children(token, "prep"):
        if prep.lower in ("of", "from", "to"):
            for child in sentence.children(prep, "pobj"):
                yield from _whole_of(scene, child)
