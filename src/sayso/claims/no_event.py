"""Acts that nobody did: of plots, games and matches, of laws in general, definitions, accidents.

Comes in: an act and the sentence it is read in. Goes out: why it tells of no event, None when it
does. Words that open such a frame are data (lexicon/frames.csv); what they do is told here.
"""

from sayso.claims.act import Act, Scene
from sayso.claims.mood import read
from sayso.model import Sentence, Token

_OPEN = frozenset(("present", "headline", "progressive", "may", "must", "can", "imperative"))
_ANYBODY = frozenset(("anyone", "anybody", "whoever", "everyone", "everybody"))
_EACH = frozenset(("each", "every", "any"))
_UNDER = frozenset(("under", "to", "in", "by"))
_CREATURES = frozenset(("disease", "animal"))
_WARLIKE = frozenset(("armed", "official"))
_TENSES = frozenset(("VBZ", "VBP", "VBG"))
_OF_WORDS = frozenset(("ACCUSE", "REJECT", "SUPPORT"))
_SPORTING = frozenset(("club", "shot", "round", "bat", "side"))  # weapons by another sense
_BELOW = frozenset(("conj", "xcomp", "ccomp"))
_FINITE = frozenset(("VBZ", "VBP", "VBD"))


class Frame:
    """What the words of a sentence say of all its acts; read once a sentence."""

    __slots__ = (
        "accident", "definition", "fiction", "invented", "law",
        "norms", "players", "sport", "wording",
    )  # fmt: skip

    def __init__(self, scene: Scene) -> None:
        """Read the sentence's words."""
        sentence = scene.sentence
        opened: dict[str, list[Token]] = {}
        for token in sentence.tokens:
            if token.tag[:2] in ("NN", "JJ", "VB"):
                for frame in scene.lexicon.frames.of(token.lemma):
                    opened.setdefault(frame, []).append(token)
        nouns = [t for t in opened.get("fiction", ()) if t.tag[:2] != "VB"]
        self.fiction = _tells_a_plot(sentence, nouns, opened.get("telling", []))
        self.invented = {sentence.head(t).index for t in opened.get("invented", ())}
        self.norms = {t.index for t in opened.get("law", ()) if t.tag[:2] == "NN"}
        self.law = _cites_a_law(sentence, self.norms)
        self.players = {t.index for t in opened.get("player", ())}
        sport = [t for t in opened.get("sport", ()) if t.tag[:2] != "VB"]
        loose = [t for t in opened.get("sporting", ()) if t.tag[:2] == "NN"]
        lemmas = {t.lemma for t in (*sport, *loose)}
        enough = len(lemmas) > (1 if sport else 2)
        self.sport = {t.index for t in (*sport, *loose)} if enough else set()
        self.wording = {t.index for t in opened.get("wording", ())}
        self.accident = any(t.tag[:2] == "VB" for t in opened.get("accident", ()))
        self.definition = _defines(sentence)


def why_no_event(act: Act, scene: Scene, frame: Frame) -> str | None:
    """Why an act is told of nobody in the world; None when it is an event."""
    if act.type is None:
        return None
    parties = [*act.indexes("A"), *act.indexes("T")]
    if frame.fiction:
        return "a plot is told"
    if frame.invented.intersection(parties):
        return "it is done by or to somebody invented"
    if why := _in_general(act, scene, frame):
        return why
    if frame.wording and _is_of_words(act, scene, frame):
        return "a word is spoken of"
    if (frame.sport or frame.players) and _is_played(act, scene, frame):
        return "a match or a game is told"
    if _is_nobodys(act, scene, frame):
        return "an animal, an illness or an accident did it"
    if _is_exhortation(act, scene):
        return "somebody is called upon to join in"
    return None


def _tells_a_plot(sentence: Sentence, works: list[Token], telling: list[Token]) -> bool:
    """*In the film, …* with a present tense; *the novel tells of*, *the series opens with*."""
    root = sentence.tokens[sentence.root]
    for work in works:
        top = _top(sentence, work)
        if top.index == root.index and any(verb.index == root.index for verb in telling):
            return True  # "the play tells", read as one noun
        if top.dep in ("nsubj", "nsubjpass") and sentence.head(top).index == root.index:
            if any(verb.index == root.index for verb in telling):
                return True
        elif top.dep == "prep" and top.lower == "in" and top.index < root.index:
            opens = top.left < 2 or sentence.head(top).index == root.index
            if opens and root.tag in _TENSES:
                return True
    return False


def _top(sentence: Sentence, noun: Token) -> Token:
    """The noun at the head of *the second act of the opera*, or the *in* above it."""
    node = noun
    while node.dep in ("pobj", "prep", "poss", "compound") and node.head != node.index:
        above = sentence.head(node)
        if node.dep == "prep" and (node.lower != "of" or above.tag[:2] != "NN"):
            return node
        node = above
    return node


def _cites_a_law(sentence: Sentence, norms: set[int]) -> bool:
    """Whether a law is cited: *under the penal code*, *in section 24*, *according to article 5*."""
    root = sentence.tokens[sentence.root]
    for index in norms:
        token = sentence.tokens[index]
        if token.dep == "nsubj" and token.head == root.index and root.tag in _TENSES:
            return True
        above = sentence.head(token)
        if token.dep == "pobj" and above.lower in _UNDER:
            numbered = any(
                sentence.tokens[i].tag == "CD" or sentence.tokens[i].text.isdigit()
                for i in (*token.children, *range(index + 1, min(index + 2, len(sentence.tokens))))
            )
            if above.lower == "under" or numbered:
                return True
    return False


def _defines(sentence: Sentence) -> bool:
    """Whether the main clause says what a kind of thing is: *a siege is an operation in which*."""
    root = sentence.tokens[sentence.root]
    if root.lemma not in ("be", "mean") or root.tag != "VBZ":
        return False
    subject = sentence.child(root, "nsubj")
    other = sentence.child(root, "attr")
    if subject is None or subject.tag != "NN" or (other is None and root.lemma == "be"):
        return False
    return _is_indefinite(sentence, subject) and (
        other is None or (other.tag == "NN" and _is_indefinite(sentence, other))
    )


def _is_indefinite(sentence: Sentence, noun: Token) -> bool:
    return any(child.lower in ("a", "an") for child in sentence.children(noun, "det"))


def _in_general(act: Act, scene: Scene, frame: Frame) -> str | None:
    """What a law says, what anybody may do, what a word means: no deed on a day."""
    if act.token.tag[:2] == "NN" and act.holder is None:
        return None
    outer = act
    while outer.holder is not None and outer.token.tag not in _FINITE:
        outer = outer.holder
    kind = read(scene.sentence, _finite(scene.sentence, outer.token)).kind
    if kind not in _OPEN and not (kind == "infinitive" and frame.law):
        return None
    if frame.law or frame.norms.intersection(outer.match.clause.subjects):
        return "a law is told in general"
    if frame.definition:
        return "a word is defined"
    for index in outer.match.clause.subjects:
        token = scene.sentence.tokens[index]
        words = {child.lower for child in scene.sentence.children(token, "det")}
        somebody = "person" in scene.fillers.classes(index)
        if token.lower in _ANYBODY or (somebody and words & _EACH):
            return "it is said of anybody"
    return None


def _finite(sentence: Sentence, token: Token) -> Token:
    """The verb whose tense a coordinated verb or an infinitive shares."""
    node = token
    while node.tag not in _FINITE and node.dep in _BELOW:
        if sentence.child(node, "aux") is not None and node.dep != "xcomp":
            break  # "and may arrest"
        above = sentence.head(node)
        if above.tag[:2] != "VB":
            break
        node = above
    return node


def _is_played(act: Act, scene: Scene, frame: Frame) -> bool:
    """Whether words of sport stand around it and nobody bears arms, or players may do it."""
    tools = [scene.sentence.tokens[i].lemma for i in act.indexes("I")]
    if act.type == "ASSAULT" and not _SPORTING.issuperset(tools):
        return False
    parties = [*act.indexes("A"), *act.indexes("T")]
    if any(scene.fillers.classes(i) & _WARLIKE for i in parties if i not in frame.sport):
        return False
    if frame.sport:
        return True
    actors = act.match.clause.subjects or act.indexes("A")
    if actors and frame.players.issuperset(actors) and (act.type, act.mode) == ("ASSAULT", None):
        return True  # "a runner launched an attack on the field"
    kind = read(scene.sentence, _finite(scene.sentence, act.token)).kind
    return bool(actors) and frame.players.issuperset(actors) and kind in _OPEN


def _is_nobodys(act: Act, scene: Scene, frame: Frame) -> bool:
    """Force with no one behind it: an animal, an illness, cars that collide."""
    if act.type != "ASSAULT" or act.indexes("A") or not act.indexes("I"):
        return False
    idle = act.mode is None and not scene.fillers.parties(act.indexes("T"))  # "invade the market"
    for index in act.indexes("I"):
        classes = scene.fillers.classes(index)
        if not classes & _CREATURES and not (
            "vehicle" in classes and (frame.accident or (idle and "weapon" not in classes))
        ):
            return False
    return True


def _is_of_words(act: Act, scene: Scene, frame: Frame) -> bool:
    """*the phrase war on drugs has been criticised*: the target is a word, not what it names."""
    if act.type not in _OF_WORDS:
        return False
    for index in (*act.indexes("T"), *act.match.clause.objects, *act.match.x):
        beside = scene.sentence.children(scene.sentence.tokens[index], "compound", "nmod")
        if index in frame.wording or any(child.index in frame.wording for child in beside):
            return True
    return False


def _is_exhortation(act: Act, scene: Scene) -> bool:
    """*Let us unite*, *friends, let us go*: nobody is asked to let anybody."""
    if act.token.lemma != "let" or act.token.tag not in ("VB", "VBP", "VBD"):
        return False
    asked = [scene.sentence.tokens[i] for i in act.indexes("T")]
    if not any(token.lower in ("us", "'s", "’s") for token in asked):
        return False
    if scene.sentence.child(act.token, "aux", "auxpass") is not None:
        return False
    subject = scene.sentence.child(act.token, "nsubj")
    after = scene.sentence.tokens[act.token.index - 1].text if act.token.index else ""
    return subject is None or after == ","
