"""To whom: an act's recipient where its pattern names none, as PLOVER wants it filled.

An operator is aimed at the parties of its inner act; an act in a place is done to the people
there; an act on
a thing is done to whoever owns it. Each such filler says by its rule how it was found.
"""

from collections.abc import Iterable, Iterator

from sayso.claims.act import Act, Filler, Scene
from sayso.claims.addressees import addressee_elsewhere
from sayso.claims.clause import expand
from sayso.claims.fillers import Fillers
from sayso.claims.status import condition_of
from sayso.lexicon.entry_rows import STATES
from sayso.model import Sentence, Token

_HOME = frozenset(("country", "nation", "homeland", "fatherland", "motherland"))
_VAGUE = frozenset(("it", "its", "this", "that", "which"))
_HOMES = frozenset(("home", "house", "apartment", "flat", "residence"))
_HOLDING = frozenset(  # "the force used by Serbian police", not "the bus burned by rebels"
    """use own hold run operate control occupy man lead command deploy employ wield inhabit house
    charter crew rent manage staff possess stage organise organize conduct mount call convene hold
    barricade plan wage""".split()
)
_PEOPLE = frozenset(("person", "group", "armed"))
_FOES = frozenset(
    """captive hostage prisoner detainee victim opponent enemy foe rival critic adversary creditor
    neighbour neighbor persecutor attacker accuser employer landlord""".split()
)
_PUNISHED = _PEOPLE | {"media", "org"}
_IN_A_PLACE = frozenset(("COERCE", "CONCEDE", "MOBILIZE", "SANCTION", "RETREAT", "AID", "THREATEN"))
_OF_PARTIES = frozenset(("REQUEST", "CONSULT"))
_MATERIAL = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "SANCTION"))
_SHOWING = frozenset(("brandish", "carry", "display", "hold", "raise", "unfurl", "wave"))
_YIELDING = frozenset(("CONCEDE", "AGREE", "REJECT"))
_BODIES = frozenset(("country", "org", "group", "armed"))
_IN = frozenset(("in", "on", "to", "from", "across", "throughout"))
_HARMFUL = frozenset(("ASSAULT", "COERCE"))
_AT_THINGS = frozenset(("THREATEN", "MOBILIZE"))
_BY_ACTOR = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"))
_AGAINST = _MATERIAL | {"ACCUSE", "REJECT", "THREATEN", "REQUEST"}
_ASKED_OF = frozenset(("from", "by", "with", "between", "among", "on"))
_HERE = frozenset(("in", "at", "within", "across", "throughout"))
_WHOSE_IT_IS = frozenset(("REQUEST", "REJECT"))
_SAID = frozenset(("speech", "norm"))
_LATER = frozenset(("after", "before", "since", "during", "until", "while", "upon"))
_DEMANDS = frozenset(
    "demand request pressure call plea appeal threat ultimatum claim protest wish".split()
)
_ANY = 99
# How far below what is said its addressee may be named: who is promised the goods of the mine is
# not whoever the mine's neighbours have ties with. A threat is aimed at all it would reach.
_REACH = {"REQUEST": 0, "CONCEDE": 0, "AGREE": 1, "REJECT": 1, "SUPPORT": 1, "THREATEN": 2}


def roles_from_inner(act: Act, scene: Scene) -> None:
    """Whom an operator's act is aimed at, when the operator itself does not say: the inner act's
    parties."""
    if act.type is None:
        return
    own = set(act.indexes("A"))
    if act.inner and not own and act.match.entry.x_actor == "A":
        act.fill("A", act.inner[0].indexes("A"), "inner act")
    if act.type == "REQUEST":  # "demanded the withdrawal of Russian troops from Poland"
        left = {i for inner in act.inner for i in inner.indexes("P")}
        act.roles["T"] = [filler for filler in act.roles.get("T", ()) if filler.index not in left]
    if act.roles.get("T"):
        return
    candidates: list[list[int]] = []
    if act.type in _WHOSE_IT_IS:  # "demanded a UN presence", "rejected a rebel proposal"
        for x in (*act.match.clause.objects, *act.match.x):
            if _is_theirs(scene, x, act):
                candidates.append(list(_modifiers(scene.sentence, x)))
    for x in act.match.x:
        inner = next((inner for inner in act.inner if inner.token.index == x), None)
        clause = scene.clauses.of(scene.sentence.tokens[x])
        actor = inner.indexes("A") if inner else clause.subjects
        if inner is not None and not actor and act.type == "REQUEST":
            actor = inner.indexes("I")  # "demanded the withdrawal of the troops"
        if _is_of_harm(act, inner):
            candidates.append(actor)
            continue
        target = inner.indexes("T") if inner else clause.objects
        pair = [actor, target] if act.type in _BY_ACTOR else [target, actor]
        if inner is not None and act.type == inner.match.entry.type == "ACCUSE":
            pair = [target]  # an inquiry into an allegation is aimed at the accused
        if act.type == "REQUEST" and (inner is None or inner.type not in _AGAINST):
            pair = [actor]  # nobody is asked who is to be freed, helped or let in
        if act.type == "REJECT" and _is_theirs(scene, x, act):
            pair = [actor]  # who is rebuffed is who asked, not who is spoken of
        if inner is None and not actor and clause.possessors:
            pair = [clause.possessors, *pair]  # "the boy's return to Chile"
        candidates += pair
        candidates += [
            p.complements
            for p in clause.preps
            if not p.is_clause and (act.type != "REQUEST" or p.lemma in _ASKED_OF)
        ]
    if own and act.type != "REQUEST":  # "willing to withdraw troops": not to the troops
        own |= {i for inner in act.inner for i in inner.indexes("I")}
    others = Others(scene.sentence, own, scene.fillers)
    for indexes in candidates:
        kept = others.among(indexes)
        if kept:
            act.fill("T", kept, "inner act", 0.7)
            return
    for x in act.match.x:
        if any(_is_of_harm(act, inner) for inner in act.inner if inner.token.index == x):
            continue
        if act.type == "REQUEST" and not scene.fillers.classes(x) & _SAID:
            continue  # "insisted on its demand that Chad release the crew", no one's release
        if act.type == "CONCEDE" and scene.sentence.tokens[x].tag[:2] != "NN":
            continue  # "permission to leave the country"
        kept = others.below(scene.sentence.tokens[x], _REACH.get(act.type, _ANY))
        if kept:
            act.fill("T", kept[:1], "named inside the inner act", 0.5)
            return


def _is_theirs(scene: Scene, index: int, act: Act) -> bool:
    """Whether a noun names what its modifiers would give or have said: *a UN presence*, *a rebel
    proposal*; no noun that is a party itself."""
    if scene.sentence.tokens[index].tag[:2] != "NN":
        return False
    classes = scene.fillers.classes(index)
    if act.type == "REJECT":  # "withdrew its offer" is no rebuff of whoever made it
        owner = scene.sentence.child(scene.sentence.tokens[index], "poss")
        return bool(classes & _SAID) and (owner is None or owner.tag != "PRP$")
    return "party" not in classes


def _is_of_harm(act: Act, inner: Act | None) -> bool:
    """Whether what is criticised is done to others: whoever is killed is not blamed for it."""
    return act.type == "ACCUSE" and inner is not None and inner.type in _HARMFUL


def _modifiers(sentence: Sentence, index: int) -> Iterator[int]:
    """Whose help, aid or presence it would be: *demanded a UN presence*, *sought Arab support*."""
    for child in sentence.children(sentence.tokens[index], "amod", "compound", "nmod", "poss"):
        yield child.index


class Others:
    """Parties of a sentence that are not the actor itself under any of its names."""

    def __init__(self, sentence: Sentence, own: set[int], fillers: Fillers) -> None:
        """`own` are the tokens of the actor."""
        self._sentence = sentence
        self._own = own
        self._fillers = fillers
        self._chains = _names(sentence, own, fillers)

    def among(self, indexes: Iterable[int]) -> list[int]:
        """Those of the tokens that are other parties."""
        return [i for i in self._fillers.parties(list(indexes)) if self._is_other(i)]

    def below(self, token: Token, reach: int = _ANY) -> list[int]:
        """Other parties in the token's subtree, in text order, relative clauses left out.

        `reach` is how many nouns that are no parties may stand between: one in *buy the mine's
        gold*. With a reach, neither places that something is done in nor examples count.
        """
        found: list[int] = []
        for child in self._sentence.children(token):
            if child.dep in ("relcl", "punct", "advcl") or child.tag == "PRP$":
                continue
            if child.dep == "acl" and child.tag == "VBN" and reach < _ANY:
                agents = self._sentence.children(child, "agent")
                found += [i for agent in agents for i in self.below(agent, reach)]
                continue  # "a plan drawn up in Oslo by the bishops"
            if child.dep == "acl" and child.tag == "VB":
                if token.lemma == "order" or reach < 2:
                    continue  # "in order to bring", "approved a plan to arrest"
            if child.dep == "appos" and reach < _ANY:
                continue
            if child.lower in _LATER and child.dep == "prep" and reach < _ANY:
                continue  # "allowed the delay after losing to the opposition"
            here = token.dep == "prep" and token.lower in _HERE and reach < _ANY
            is_noun = child.dep not in ("conj", "xcomp", "ccomp")
            if is_noun and not here and self.among([child.index]):
                found.append(child.index)
            left = reach - 1 if child.tag in ("NN", "NNS") and reach < _ANY else reach
            if left >= 0:
                found += self.below(child, left)
        return found

    def _is_other(self, index: int) -> bool:
        token = self._sentence.tokens[index]
        if index in self._own or token.lower in _VAGUE or (token.tag == "PRP$" and self._own):
            return False
        if token.lemma in _HOME and all(c.lower == "the" for c in self._sentence.children(token)):
            return not self._own  # "a pledge to democratize the country"
        owner = self._sentence.child(self._sentence.tokens[index], "poss")
        theirs = owner is not None and any(i < owner.index for i in self._own)
        if owner is not None and owner.tag == "PRP$" and theirs and token.lemma not in _FOES:
            return False  # "its troops", "their countries" are the actor's own
        return not (_names(self._sentence, {index}, self._fillers) & self._chains)


def fill_target(act: Act, scene: Scene) -> None:
    """PLOVER's recipient where the pattern names none: the people of the place, the owner of the
    thing."""
    if act.type is None or act.type in STATES:
        return
    sentence, fillers = scene.sentence, scene.fillers
    places = fillers.parties(act.indexes("P"))
    if act.type == "PROTEST":  # who marches in a town does not march against it
        places = [i for i in places if not fillers.is_town(i)]
    if act.type == "ASSAULT" and not act.indexes("I"):  # who fights in Peru does not fight Peru
        places = []
    if act.type == "CONSULT":  # "the Madrid summit" was with nobody of Madrid
        places = [i for i in places if not _is_named_for(scene, i)]
    others = Others(sentence, set(act.indexes("A")), fillers)
    act.fill("T", others.among(addressee_elsewhere(act, scene)), "who is asked", 0.8)
    if act.mode == "access":  # "let monitors into the prison": who was let in
        people = [i for i in others.among(act.match.words) if fillers.classes(i) & _PEOPLE]
        act.fill("T", people, "named by the pattern", 0.9)
    places = [i for i in places if i == places[0] or sentence.tokens[i].dep == "conj"]
    act.fill("T", places, "place as recipient", 0.7)
    what = act.indexes("N")
    if act.type in _OF_PARTIES:  # "demanded cars": nobody asks the cars
        what = [i for i in what if not fillers.is_bare_thing(i)]
    what = [i for i in what if sentence.tokens[i].lower != "what"]  # "what they demand"
    act.fill("T", what, "what it is done to", 0.8)
    if not act.roles.get("T"):
        people = _people_named(act, others, scene)
        act.fill("T", people, "named by the pattern", 0.9)
        beside = [i for i in act.match.clause.objects if i not in act.match.words]
        beside = [i for i in beside if i not in act.indexes("I")]
        act.fill("T", others.among(beside), "object beside the pattern", 0.7)
    act.roles["T"] = [
        filler
        for filler in act.roles.get("T", ())  # "declared a state of siege" is not to the siege
        if filler.index not in act.match.words or _is_punished(filler.index, act, scene)
    ]
    targets = act.indexes("T")
    if len(targets) > 1 and fillers.parties(targets):  # "cancelled exercises with Canberra"
        act.roles["T"] = [f for f in act.roles["T"] if not _is_mere_event(f.index, fillers)]
    shown = act.type == "PROTEST" and act.token.lemma in _SHOWING  # whose flag it is, is not struck
    if not fillers.parties(targets) and not shown:
        for index in targets or [*act.match.words, *act.indexes("I"), *act.indexes("N")]:
            near = _makers if act.type == "ACCUSE" and index in targets else _owners
            owners = others.among(near(sentence, index))
            if index in act.match.words:  # "our concern was voiced": ours is no target of it
                owners = [i for i in owners if sentence.tokens[i].tag != "PRP$"]
            if not owners and near is _owners:  # "the houses on the land of the tribe"
                above = [i for i in _owners(sentence, index) if i not in act.indexes("A")]
                owners = others.among([i for owner in above for i in _owners(sentence, owner)])
            if act.type not in _MATERIAL:
                owners = [i for i in owners if not _is_scene(scene, i)]
                owners = [i for i in owners if not _is_named_for(scene, i)]
            if act.type in _MATERIAL:  # whoever lives in a house was not shelled by that
                spot = sentence.tokens[index].lemma == "target"  # "fired at targets in Beirut"
                owners = [
                    i
                    for i in owners
                    if (spot and fillers.is_town(i))
                    or (fillers.classes(i) & _BODIES and not fillers.is_town(i))
                ]
            if owners and (near is _makers or _is_home(act, index, scene)):
                act.roles["T"] = []  # "was critical of the raids by the army": of the army
            if owners:
                have = act.roles.setdefault("T", [])
                have += [Filler(i, "owner of the target", 0.7) for i in owners]
                return
        if act.type in _YIELDING:  # "gave in to union demands"
            makers = [
                child.index
                for index in act.match.words
                if sentence.tokens[index].lemma in _DEMANDS
                for child in sentence.children(sentence.tokens[index], "compound")
            ]
            act.fill("T", others.among(makers), "whose demand it is", 0.7)
    if act.type == "THREATEN" and not act.roles.get("T"):
        act.fill("T", others.among(_who_could_avert(act, scene)), "who could avert it", 0.7)
    if act.type in _IN_A_PLACE and not act.roles.get("T"):
        act.fill("T", others.among(_people_there(act, scene)), "place as recipient", 0.6)
    if act.type in _AT_THINGS:
        for inner in act.inner:
            act.fill("T", inner.indexes("T"), "what the inner act is aimed at", 0.7)


def _is_mere_event(index: int, fillers: Fillers) -> bool:
    """Whether a target is only a happening: no party, place or thing."""
    classes = fillers.classes(index)
    return "event" in classes and not classes & {"party", "facility", "place", "vehicle", "norm"}


def _people_named(act: Act, others: Others, scene: Scene) -> list[int]:
    """Fixed words of a pattern to whom its act is done: *suspended two newspapers*; not forces
    that are moved, nor force that is used. Under a refusal the parties of what is refused."""
    if act.type == "MOBILIZE":
        return []
    tokens = scene.sentence.tokens
    words = [i for i in act.match.words if tokens[i].tag[:2] == "NN"]
    joined = {j for i in words for j in expand(scene.sentence, tokens[i])}
    joined |= {i for i in act.match.clause.objects if set(act.match.clause.objects) & set(words)}
    named = sorted({*act.match.words, *joined})
    found = [i for i in others.among(named) if _is_punished(i, act, scene)]
    if not found and act.type == "REJECT":
        verbs = [tokens[i] for i in act.match.words if tokens[i].tag == "VB"]
        found = [i for verb in verbs for i in others.below(verb)][:1]
    return found


def _is_punished(index: int, act: Act, scene: Scene) -> bool:
    """Whether a fixed word names people, or a body that is shut, banned or left; no force that is
    used, no state of siege."""
    token = scene.sentence.tokens[index]
    if (token.lemma, token.tag) in (("force", "NN"), ("state", "NN")) or token.lower == "justice":
        return False
    wanted = _PUNISHED if act.type in ("COERCE", "SANCTION") else _PEOPLE
    return bool(scene.fillers.classes(index) & wanted)


def _who_could_avert(act: Act, scene: Scene) -> list[int]:
    """Who is to do, or not to do, what the threat hangs on: *unless Quito reopened its
    base*."""
    for index in (act.token.index, *act.match.x):
        condition = condition_of(scene.sentence, scene.sentence.tokens[index])
        if condition is not None:
            return scene.clauses.of(condition[0]).subjects
    return []


def _people_there(act: Act, scene: Scene) -> list[int]:
    """The country, region or town that a measure without a target is taken in."""
    sentence, fillers = scene.sentence, scene.fillers
    preps = list(act.match.clause.preps)
    for index in (*act.match.words, *act.match.x):
        preps += scene.clauses.of(sentence.tokens[index]).preps
    for inner in act.inner:
        for index in inner.indexes("T"):
            preps += scene.clauses.of(sentence.tokens[index]).preps
    for prep in preps:
        if prep.lemma in _IN and not prep.is_clause:
            found = [
                i for i in prep.complements if "country" in fillers.classes(i) or fillers.is_town(i)
            ]
            if found:
                return found
    return []


def _owners(sentence: Sentence, index: int) -> list[int]:
    """Whose a thing is: possessor, nationality, or what follows *of*, *on*, *against*, *to*,
    *in*."""
    found: list[int] = []
    token = sentence.tokens[index]
    for child in sentence.children(token, "poss", "amod", "compound", "nmod"):
        if child.dep == "poss" or child.tag[:3] in ("NNP", "JJ"):
            found.append(child.index)
    for clause in sentence.children(token, "acl"):  # "the force used by Serbian police"
        if clause.tag == "VBN" and clause.lemma in _HOLDING:
            for agent in sentence.children(clause, "agent"):
                found += [child.index for child in sentence.children(agent, "pobj")]
    for prep in sentence.children(token, "prep"):
        if prep.lower in ("of", "on", "against", "to", "with", "from", "by", "in", "for"):
            for child in sentence.children(prep, "pobj"):
                found += expand(sentence, child)
    return found


def _is_home(act: Act, index: int, scene: Scene) -> bool:
    """Whether a house stands for whose it is: *raided the homes of union leaders*."""
    return act.type == "COERCE" and scene.sentence.tokens[index].lemma in _HOMES


def _makers(sentence: Sentence, index: int) -> list[int]:
    """Whose act or words a thing is: possessor, nationality, *of*, *by*, *from*; not whom it is
    *on*, *against*, *to*."""
    token = sentence.tokens[index]
    found = [
        child.index
        for child in sentence.children(token, "poss", "amod", "compound", "nmod")
        if child.dep == "poss" or child.tag[:3] in ("NNP", "JJ")
    ]
    for prep in sentence.children(token, "prep"):
        if prep.lower in ("of", "by", "from"):
            for child in sentence.children(prep, "pobj"):
                found += expand(sentence, child)
    return found


def _is_scene(scene: Scene, index: int) -> bool:
    """Whether a token names the town that something took place in: *talks in Oslo*."""
    before = scene.sentence.head(scene.sentence.tokens[index])
    return before.lower in ("in", "at") and scene.fillers.is_town(index)


def _is_named_for(scene: Scene, index: int) -> bool:
    """Whether a token names the town that a treaty is called by: *the Geneva convention*."""
    return scene.sentence.tokens[index].dep == "compound" and scene.fillers.is_town(index)


def _names(sentence: Sentence, indexes: set[int], fillers: Fillers) -> set[int]:
    """The chains that the tokens belong to."""
    chains: set[int] = set()
    for index in indexes:
        mention = fillers.mention(index)
        if mention is not None:
            chains.add(mention.chain)
    return chains
