"""Whom a protest is against, by what it is about.

PLOVER: the demand behind a protest is no second event; it tells whom the protest is against.
*marched to demand reforms from the council*, *rallied calling for the minister to resign*,
*a march in anger at the ministry's decision*.
"""

from collections.abc import Iterator

from sayso.claims.act import Act, Scene
from sayso.claims.recipients import Others
from sayso.model import Token

_DEMANDS = frozenset(("REQUEST", "ACCUSE", "REJECT"))
_ABOUT = frozenset(("against", "over", "at", "about", "of", "on", "after", "following"))
_AT = frozenset(("outside", "before", "around", "near", "at", "inside", "on", "to"))
_AGAINST = frozenset(("against", "at"))
_OPPOSE = frozenset(("protest", "denounce", "condemn", "oppose", "decry"))
_PROTEST = frozenset(("protest", "opposition", "anger", "response", "reaction"))


def aim_protest(act: Act, made: dict[int, Act], scene: Scene) -> None:
    """Fill the target of a protest from the demand or the grievance behind it; the demand is no
    second event."""
    if act.type != "PROTEST":
        return
    others = Others(scene.sentence, set(act.indexes("A")), scene.fillers)
    for demand in _demands(act, made, scene):
        asked = others.among(demand.indexes("T")) or _asked_by(demand, others)
        named = others.below(demand.token)  # "demand that the king be moved": not of the king
        asked = asked or [i for i in named if scene.sentence.tokens[i].dep != "nsubjpass"][:1]
        act.fill("T", asked, "whom the protest is against", 0.7)
        reason = f'"{demand.token.text}" tells what the protest is about'
        act.steps.append(("protest", "target", reason))
        demand.type = None
    for other in made.values():  # "marched to protest against the king" is one protest
        purpose = other is not act and other.type == "PROTEST" and other.token.tag == "VB"
        if purpose and other.token.head == act.token.index and other.token.lemma in _OPPOSE:
            other.type = None
    if scene.fillers.parties(act.indexes("T")):
        return
    for noun in _grievances(act, scene):
        cause = made.get(noun.index)
        if cause is not None and cause.type == "PROTEST" and cause is not act:
            aim_protest(cause, made, scene)  # "rioted after a march calling for his removal"
            act.fill("T", cause.indexes("T"), "whom the protest is against", 0.7)
            continue
        if scene.sentence.head(noun).lower in _AGAINST and others.among([noun.index]):
            act.fill("T", [noun.index], "whom the protest is against", 0.8)
            return
        doers = cause.indexes("A") if cause is not None else scene.clauses.of(noun).possessors
        aimed = others.among(doers) or others.among(_agents_below(noun, scene))
        if aimed:
            act.roles.pop("T", None)
            act.fill("T", aimed, "whose doing the protest is about", 0.7)
            return
    around = [i for noun in _grievances(act, scene) for i in others.below(noun)]
    around += [i for noun in _premises(act, scene) for i in others.below(noun)]
    aimed = [i for i in around if not scene.fillers.is_town(i)][:1]
    if aimed:
        act.roles.pop("T", None)
        act.fill("T", aimed, "whom it is about or outside whose doors it is", 0.6)


def _demands(act: Act, made: dict[int, Act], scene: Scene) -> Iterator[Act]:
    """The demands, charges and refusals that hang on the protest as purpose or participle."""
    own = {act.token.index, *act.match.words, *([act.match.light] if act.match.light else [])}
    for other in made.values():
        if other is act or other.type not in _DEMANDS or other.token.tag[:2] != "VB":
            continue
        if other.token.dep in ("advcl", "acl", "prep") and other.token.head in own:
            yield other


def _grievances(act: Act, scene: Scene) -> Iterator[Token]:
    """The nouns that a protest is at, over or against: *in protest at the killing of two men*."""
    sentence = scene.sentence
    words = (act.token.index, *act.match.words, act.match.light)
    for index in dict.fromkeys(index for index in words if index is not None):
        for verb in sentence.children(sentence.tokens[index], "advcl", "acl", "xcomp"):
            if verb.lemma in _OPPOSE:  # "marched to protest the killing of two men by police"
                yield from sentence.children(verb, "dobj")
                for prep in sentence.children(verb, "prep"):  # "marched to protest against"
                    if prep.lower in _ABOUT:
                        yield from sentence.children(prep, "pobj")
        for prep in sentence.children(sentence.tokens[index], "prep"):
            for noun in sentence.children(prep, "pobj"):
                if noun.lemma in _PROTEST:
                    for inner in sentence.children(noun, "prep"):
                        yield from sentence.children(inner, "pobj")
                elif prep.lower in _ABOUT:
                    yield noun


def _premises(act: Act, scene: Scene) -> Iterator[Token]:
    """The buildings that a protest is held at: *gathered outside the Danish embassy*."""
    sentence = scene.sentence
    words = (act.token.index, *act.match.words, act.match.light)
    for index in dict.fromkeys(index for index in words if index is not None):
        for prep in sentence.children(sentence.tokens[index], "prep"):
            for noun in sentence.children(prep, "pobj"):
                if prep.lower in _AT and "facility" in scene.fillers.classes(noun.index):
                    yield noun


def _agents_below(noun: Token, scene: Scene) -> Iterator[int]:
    """Who did what a noun stands under: *property seized by troops*, *reforms by the council*."""
    for child in scene.sentence.children(noun, "acl", "prep"):
        if child.dep == "acl" and child.tag == "VBN":
            yield from scene.clauses.of(child).subjects
        elif child.lower == "by":
            for inner in scene.sentence.children(child, "pobj"):
                yield inner.index
        elif child.lower == "of":
            for inner in scene.sentence.children(child, "pobj"):
                yield from _agents_below(inner, scene)


def _asked_by(demand: Act, others: Others) -> list[int]:
    """The parties of what is demanded: who is to do it first, then to whom."""
    for inner in demand.inner:
        for letter in ("A", "T"):
            found = others.among(inner.indexes(letter))
            if found:
                return found
    return []
