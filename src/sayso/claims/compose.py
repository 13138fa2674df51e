"""Operators over acts: what agreeing, refusing, halting or trying makes of the act it works on.

Comes in: the matches of one sentence. Goes out: Acts, each with a PLOVER type or none, a status,
the fillers of
its roles and the steps that led there. An operator that holds an act of a type gives a type by
`combine.csv`
(promise of violence: THREATEN), by `stops.csv` (stop of AID: SANCTION), or lets the inner type
stand (=keep).
"""

from sayso.claims.arguments import Clauses
from sayso.claims.fillers import Fillers
from sayso.claims.match import Match
from sayso.claims.status import condition_of, status_of, under
from sayso.lexicon.acts import Acts
from sayso.model import Sentence, Status, Token

_WILL = frozenset(("will", "would", "wo", "'ll", "’ll", "'d", "shall"))
_SPEAKS = frozenset(("document", "speech", "norm"))  # "the report accused", "the treaty bans"
_BY_DOCUMENTS = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "COERCE", "SANCTION"))
_COOPERATIVE = frozenset(("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"))
_POLITICAL = frozenset(("country", "org", "official", "armed"))
_MEANS = frozenset(("weapon", "vehicle", "disease", "animal"))
_NOBODY = frozenset(
    ("event", "abstract", "money", "goods", "body", "facility", "time", "norm", "speech",
     "document")
)
_FROM_INNER_ACTOR = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN"))


class Filler:
    """One token that fills a role, and why."""

    __slots__ = ("index", "rule", "score")

    def __init__(self, index: int, rule: str, score: float = 1.0) -> None:
        """`rule` names the way in which it was found."""
        self.index = index
        self.rule = rule
        self.score = score


class Act:
    """A match on its way to a claim."""

    __slots__ = ("holder", "inner", "match", "mode", "roles", "status", "steps", "token", "type")

    def __init__(self, match: Match) -> None:
        """Roles as the pattern filled them; type and status are settled by `compose`."""
        self.match = match
        self.token = match.token
        self.type: str | None = match.entry.type
        self.mode = match.entry.mode
        self.status: Status = "happened"
        self.holder: Act | None = None
        self.inner: list[Act] = []
        self.steps: list[tuple[str, str, str]] = []  # rule, about, reason
        self.roles: dict[str, list[Filler]] = {
            letter: [
                Filler(index, match.clause.rule if letter == "A" else "pattern")
                for index in indexes
            ]
            for letter, indexes in match.slots.items()
        }

    def indexes(self, letter: str) -> list[int]:
        """The tokens that fill a role."""
        return [filler.index for filler in self.roles.get(letter, ())]

    def fill(self, letter: str, indexes: list[int], rule: str, score: float = 0.8) -> None:
        """Give a role that is still empty its fillers."""
        if not self.roles.get(letter) and indexes:
            self.roles[letter] = [Filler(index, rule, score) for index in indexes]


def compose(matches: dict[int, Match], clauses: Clauses, fillers: Fillers, acts: Acts) -> list[Act]:
    """The acts of one sentence in text order, operators resolved; those without a type have
    None."""
    sentence = clauses.sentence
    made = {index: Act(match) for index, match in matches.items()}
    for act in made.values():
        for x in act.match.x:
            inner = made.get(x)
            if inner is not None and inner is not act and not _holds(inner, act):
                act.inner.append(inner)
                inner.holder = inner.holder or act
    ordered = sorted(made.values(), key=lambda act: act.token.index)
    for act in ordered:
        if act.holder is None:
            _settle(act, sentence, clauses, fillers, acts)
    for act in ordered:
        _actors_of_events(act, made, fillers)
    kept = [act for act in ordered if not _is_circumstance(act, made, sentence)]
    for act in kept:
        _future(act, sentence, acts)
        _fill_target(act, clauses, fillers)
    return kept


def _actors_of_events(act: Act, made: dict[int, Act], fillers: Fillers) -> None:
    """An event cannot act: *the bombing killed two* is done by whoever bombed; a bomb is an
    instrument."""
    actors = act.roles.get("A")
    if not actors:
        return
    kept: list[Filler] = []
    for filler in actors:
        classes = fillers.classes(filler.index)
        event = made.get(filler.index)
        if event is not None and event is not act and event.token.tag[:2] == "NN":
            kept += [Filler(i, "actor of the event", 0.8) for i in event.indexes("A")]
            act.roles.setdefault("I", []).append(Filler(filler.index, "means"))
        elif classes & _SPEAKS and act.type in _BY_DOCUMENTS:
            kept.append(filler)
        elif classes & _MEANS and "party" not in classes:
            act.roles.setdefault("I", []).append(Filler(filler.index, "means"))
        elif classes & _NOBODY and "party" not in classes:
            continue
        else:
            kept.append(filler)
    act.roles["A"] = kept


def _is_circumstance(act: Act, made: dict[int, Act], sentence: Sentence) -> bool:
    """An event noun that only says how another act of its type was done: *killed two in an
    attack*."""
    token = act.token
    if token.tag[:2] != "NN" or act.holder is not None or act.indexes("A"):
        return False
    prep = sentence.head(token)
    if token.dep != "pobj" or prep.lower not in ("in", "during", "by", "with", "amid"):
        return _is_means(act, made)
    above = made.get(prep.head)
    if above is None or above.type != act.type or above.token.tag[:2] != "VB":
        return _is_means(act, made)
    above.mode = above.mode or act.mode
    above.match.words.append(token.index)
    above.fill("P", act.indexes("P"), "place of the event")
    if not above.roles.get("T"):
        above.fill("T", act.indexes("T"), "target of the event")
    return True


def _is_means(act: Act, made: dict[int, Act]) -> bool:
    """An event noun that another act of its type has as its means: *the bombing killed two*."""
    for other in made.values():
        if other.type == act.type and act.token.index in other.indexes("I"):
            other.mode = other.mode or act.mode
            other.fill("P", act.indexes("P"), "place of the event")
            return True
    return False


def _holds(act: Act, other: Act) -> bool:
    node: Act | None = other
    while node is not None:
        if node is act:
            return True
        node = node.holder
    return False


def _settle(act: Act, sentence: Sentence, clauses: Clauses, fillers: Fillers, acts: Acts) -> None:
    """Status from outside in, types from inside out."""
    own, why = status_of(sentence, act.token)
    holder = act.holder
    if holder is None:
        act.status = own
        act.steps.append(("clause", "status", why))
    else:
        _status_under(act, holder, own)
    entry = act.match.entry
    for inner in act.inner:
        if entry.x_actor in ("A", "T"):
            given = act.indexes(entry.x_actor)
            if entry.x_actor == "A" and inner.token.tag[:2] == "VB":
                inner.fill("A", given, "control")
            elif entry.type is not None:  # "considered arson" does not commit it
                inner.fill("A", given, f"operator {entry.line}")
        _settle(inner, sentence, clauses, fillers, acts)
    if entry.operator and act.match.x:
        _type_of_operator(act, acts, fillers)
        _roles_from_inner(act, clauses, fillers)
    elif act.type in ("=keep", "=stop"):
        act.type = None


def _status_under(act: Act, holder: Act, own: Status) -> None:
    entry = holder.match.entry
    given: Status = entry.x_status or own  # type: ignore[assignment]  # checked on loading
    if entry.x_status is None and act.token.tag == "VB":
        given = "happened" if entry.type == "=keep" else own
    status = under(holder.status, given)
    if own == "did_not_happen":
        status = "did_not_happen"
    act.status = status
    act.steps.append(
        (entry.line, "status", f'"{holder.token.text}" ({holder.status}) makes it {status}')
    )


def _type_of_operator(act: Act, acts: Acts, fillers: Fillers) -> None:
    entry, inner = act.match.entry, next(iter(act.inner), None)
    inner_type, inner_mode = (inner.type, inner.mode) if inner is not None else (None, None)
    if entry.type == "=keep":
        act.type = None
    elif inner is None and entry.type == "AGREE" and not _is_political(act, fillers):
        act.type = None  # "was happy to see the snow": only who governs or fights promises acts
        act.steps.append(("no inner act", "type", "the inner act is of no type"))
    elif entry.type == "=stop":
        stopped = acts.stops.get((inner_type or "", inner_mode)) or acts.stops.get(
            (inner_type or "", None)
        )
        act.type, act.mode = stopped or (None, None)
        if stopped:
            act.steps.append(
                ("operators/stops.csv", "type", f"stopping {inner_type} is {act.type}")
            )
    elif entry.type is not None and inner_type is not None:
        result = acts.combine.get((entry.type, inner_type, inner_mode)) or acts.combine.get(
            (entry.type, inner_type, None)
        )
        if result:
            act.type, act.mode = result[0], result[1] or act.mode
            act.steps.append(
                ("operators/combine.csv", "type", f"{entry.type} over {inner_type} is {act.type}")
            )


def _is_political(act: Act, fillers: Fillers) -> bool:
    """Whether a state, an organisation, an official or an armed body is the actor."""
    return any(fillers.classes(i) & _POLITICAL for i in act.indexes("A"))


def _roles_from_inner(act: Act, clauses: Clauses, fillers: Fillers) -> None:
    """Whom an operator's act is aimed at, when the operator itself does not say: the inner act's
    parties."""
    if act.type is None:
        return
    own = set(act.indexes("A"))
    if act.inner and not own and act.match.entry.x_actor == "A":
        act.fill("A", act.inner[0].indexes("A"), "inner act")
    if act.roles.get("T"):
        return
    candidates: list[list[int]] = []
    for x in act.match.x:
        inner = next((inner for inner in act.inner if inner.token.index == x), None)
        clause = clauses.of(clauses.sentence.tokens[x])
        actor = inner.indexes("A") if inner else clause.subjects
        target = inner.indexes("T") if inner else clause.objects
        pair = [actor, target] if act.type in _FROM_INNER_ACTOR else [target, actor]
        candidates += pair
        candidates += [p.complements for p in clause.preps if not p.is_clause]
    others = _Others(clauses.sentence, own, fillers)
    for indexes in candidates:
        kept = others.among(indexes)
        if kept:
            act.fill("T", kept, "inner act", 0.7)
            return
    for x in act.match.x:
        kept = others.below(clauses.sentence.tokens[x])
        if kept:
            act.fill("T", kept[:1], "named inside the inner act", 0.5)
            return


class _Others:
    """Parties of a sentence that are not the actor itself under any of its names."""

    def __init__(self, sentence: Sentence, own: set[int], fillers: Fillers) -> None:
        self._sentence = sentence
        self._own = own
        self._fillers = fillers
        self._chains = _names(sentence, own, fillers)

    def among(self, indexes: list[int]) -> list[int]:
        """Those of the tokens that are other parties."""
        return [i for i in self._fillers.parties(indexes) if self._is_other(i)]

    def below(self, token: Token) -> list[int]:
        """Other parties in the token's subtree, in text order, relative clauses left out."""
        found: list[int] = []
        for child in self._sentence.children(token):
            if child.dep in ("relcl", "punct", "advcl"):
                continue
            if child.dep not in ("conj", "xcomp", "ccomp") and self.among([child.index]):
                found.append(child.index)
            found += self.below(child)
        return found

    def _is_other(self, index: int) -> bool:
        if index in self._own:
            return False
        return not (_names(self._sentence, {index}, self._fillers) & self._chains)


def _future(act: Act, sentence: Sentence, acts: Acts) -> None:
    """PLOVER: a cooperative act still to come is AGREE, a hostile one THREATEN, a retreat CONCEDE.

    Only for acts that no operator holds: an operator has said already what it makes of them.
    """
    if act.holder is not None or act.type is None or act.token.tag[:2] != "VB":
        return
    if act.match.entry.operator or act.token.dep == "advcl":
        return
    will = any(aux.lower in _WILL for aux in sentence.children(act.token, "aux"))
    if act.status == "did_not_happen" and will and act.type in _COOPERATIVE:
        act.steps.append(("future", "type", f"will not do {act.type}: REJECT"))
        act.type, act.mode = "REJECT", None
        return
    if act.status != "planned":
        return
    condition = condition_of(sentence, act.token)
    if condition is not None and condition[1].lower == "unless":
        threat = acts.combine.get(("THREATEN", act.type, act.mode)) or acts.combine.get(
            ("THREATEN", act.type, None)
        )
        act.steps.append(("future", "type", f'{act.type} to come "unless": THREATEN'))
        act.type, act.mode = threat or ("THREATEN", None)
        return
    result = acts.combine.get(("planned", act.type, act.mode)) or acts.combine.get(
        ("planned", act.type, None)
    )
    if result is not None and result[0] != act.type:
        act.steps.append(("future", "type", f"{act.type} still to come is {result[0]}"))
        act.type, act.mode = result


def _fill_target(act: Act, clauses: Clauses, fillers: Fillers) -> None:
    """PLOVER's recipient where the pattern names none: the people of the place, the owner of the
    thing."""
    if act.type is None:
        return
    sentence = clauses.sentence
    act.fill("T", fillers.parties(act.indexes("P")), "place as recipient", 0.7)
    others = _Others(sentence, set(act.indexes("A")), fillers)
    if not act.roles.get("T"):
        act.fill("T", others.among(act.match.words), "named by the pattern", 0.9)
    targets = act.indexes("T")
    if not fillers.parties(targets):
        for index in targets or [*act.match.words, *act.indexes("I")]:
            owners = others.among(_owners(sentence, index))
            if owners:
                have = act.roles.setdefault("T", [])
                have += [Filler(i, "owner of the target", 0.7) for i in owners]
                return


def _owners(sentence: Sentence, index: int) -> list[int]:
    """Whose a thing is: possessor, nationality, or the party after *of*, *on*, *against*, *to*,
    *in*."""
    found: list[int] = []
    token = sentence.tokens[index]
    for child in sentence.children(token, "poss", "amod", "compound", "nmod"):
        found.append(child.index)
    for prep in sentence.children(token, "prep"):
        if prep.lower in ("of", "on", "against", "to", "with", "from", "by", "in", "for"):
            for child in sentence.children(prep, "pobj"):
                found.append(child.index)
                found += _owners(sentence, child.index)
    return found


def _names(sentence: Sentence, indexes: set[int], fillers: Fillers) -> set[int]:
    """The chains that the tokens belong to."""
    chains: set[int] = set()
    for index in indexes:
        mention = fillers.mention(index)
        if mention is not None:
            chains.add(mention.chain)
    return chains


def verb_or_noun(token: Token) -> bool:
    """Whether a token can head an act."""
    return token.tag[:2] in ("VB", "NN")
