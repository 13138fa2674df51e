"""Reports of sport as a whole: what is won and lost there is no force, no talks and no office."""

from collections.abc import Iterable

from sayso.claims.act import Act, Scene
from sayso.lexicon.frames import Frames
from sayso.model import Sentence

_FRAMES = frozenset(("sport", "sporting", "player", "team game"))
_ENOUGH = 5  # different words of sport
_SHARE = 50  # of so many words one or more
_WARLIKE = frozenset(("armed", "official", "weapon"))
_PLAYED = frozenset(("ASSAULT", "CONSULT", "THREATEN", "office"))


def is_of_sport(sentences: Iterable[Sentence], frames: Frames) -> bool:
    """Whether words of sport run through a report: five different ones, one in fifty words."""
    seen: set[str] = set()
    count = total = 0
    for sentence in sentences:
        for token in sentence.tokens:
            total += 1
            if token.tag[:2] == "NN" and frames.of(token.lemma.lower()) & _FRAMES:
                seen.add(token.lemma.lower())
                count += 1
    return len(seen) >= _ENOUGH and count * _SHARE >= total


def is_play(act: Act, scene: Scene) -> bool:
    """Whether an act in a report of sport is a part of the game: neither arms nor officials nor
    anybody by name who suffers force stand beside it."""
    if act.type not in _PLAYED or act.inner:
        return False
    parties = [*act.indexes("A"), *act.indexes("T"), *act.indexes("I")]
    classes = [scene.fillers.classes(i) for i in parties]
    if any(found & _WARLIKE for found in classes):
        return False
    if act.type == "office":
        return act.token.lemma == "lead" and act.token.tag[:2] == "VB"
    if act.type == "ASSAULT":
        return not any("person" in scene.fillers.classes(i) for i in act.indexes("T"))
    if act.type == "CONSULT":
        named = any("person" in found for found in classes)
        return act.token.lemma in ("meet", "meeting") and bool(parties) and not named
    return True
