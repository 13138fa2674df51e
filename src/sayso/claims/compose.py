"""Operators over acts: what agreeing, refusing, halting or trying makes of the act it works on.

Comes in: the matches of one sentence. Goes out: Acts, each with a PLOVER type or none, a status,
the fillers
of its roles and the steps that led there. An operator that holds an act of a type gives a type by
`combine.csv` (promise of violence: THREATEN), by `stops.csv` (stop of AID: SANCTION), or lets the
inner type
stand (=keep, =intend).
"""

from sayso.claims.act import ANSWERING, Act, Filler, Scene
from sayso.claims.aims import aim
from sayso.claims.complements import is_finite
from sayso.claims.event_nouns import CARRYING_OUT
from sayso.claims.everyday import is_service
from sayso.claims.explosives import fill_force, share_blast
from sayso.claims.far_agents import fill_far_agent
from sayso.claims.fillers import Fillers
from sayso.claims.future import apply_future
from sayso.claims.matched import Match
from sayso.claims.means import is_circumstance, settle_actors
from sayso.claims.mood import DONE
from sayso.claims.named_members import add_named_members
from sayso.claims.needs import is_any, is_idle
from sayso.claims.operands import IN_TURN, is_forgone, is_use_of_force, with_conjuncts
from sayso.claims.protests import aim_protest
from sayso.claims.recipients import fill_target, roles_from_inner
from sayso.claims.status import under
from sayso.claims.weapons import fill_weapon
from sayso.lexicon.acts import Entry
from sayso.lexicon.entry_rows import FUNCTIONS
from sayso.model import Status

_WAGING = frozenset(("country", "armed"))
_ASKING = frozenset(("REQUEST", "AGREE", "ACCUSE", "THREATEN"))
_CLEARING = frozenset(("absolve", "acquit", "clear", "exonerate"))
_KEEPING = frozenset(("=keep", "=intend"))
_POLITE = frozenset(("decline",))  # says no to questions too
_POLITICAL = frozenset(("country", "org", "official", "armed"))


def compose(matches: dict[int, Match], scene: Scene) -> list[Act]:
    """The acts of one sentence in text order, operators resolved; those without a type have
    None."""
    made = {index: Act(match) for index, match in matches.items()}
    for act in made.values():
        for x in with_conjuncts(act, scene):
            inner = made.get(x)
            if inner is not None and inner is not act and not _holds(inner, act):
                act.inner.append(inner)
                inner.holder = inner.holder or act
    ordered = sorted(made.values(), key=lambda act: act.token.index)
    for act in ordered:
        if act.holder is None:
            _settle(act, scene)
    for act in ordered:
        aim_protest(act, made, scene)
    for act in ordered:
        fill_far_agent(act, scene)
        settle_actors(act, made, scene)
    for act in ordered:
        share_blast(act, made, scene)
    kept = [
        act
        for act in ordered
        if not is_circumstance(act, made, scene.sentence) and not _is_yet_to_end(act)
    ]
    for act in kept:
        apply_future(act, scene)
        fill_force(act, scene)
        fill_weapon(act, scene)
        aim(act, made, scene)
        fill_target(act, scene)
        add_named_members(act, scene)
    return kept


def _is_carried_out(act: Act, holder: Act, scene: Scene) -> bool:
    """Whether what one verb plans the next one does: *planned and carried out by the sect*."""
    if act.token.dep not in ("nsubjpass", "dobj") or holder.match.entry.x_status != "planned":
        return False
    return any(
        child.lemma in CARRYING_OUT and child.tag == holder.token.tag
        for child in scene.sentence.children(holder.token, "conj")
    )


def _holds(act: Act, other: Act) -> bool:
    node: Act | None = other
    while node is not None:
        if node is act:
            return True
        node = node.holder
    return False


def _settle(act: Act, scene: Scene) -> None:
    """Status from outside in, types from inside out."""
    holder = act.holder
    if holder is None:
        told = scene.told.judge(act.token.index)
        if act.type in _ASKING and act.token.tag[:2] == "NN" and told.status == "did_not_happen":
            told = scene.own.judge(act.token.index)  # "a refusal of his request": he did ask
        act.status = told.status
        act.steps.append(("clause", "status", told.reason))
        _under_governor(act, scene)
    else:
        _status_under(act, holder, scene.own.judge(act.token.index).status, scene)
    entry = act.match.entry
    for inner in act.inner:
        if entry.x_actor in ("A", "T"):
            own = (f for f in act.roles.get(entry.x_actor, ()) if f.rule != IN_TURN)
            given = [filler.index for filler in own]
            if entry.x_actor == "T" and given and inner.match.clause.rule == "control":
                inner.roles.pop("A", None)  # the operator knows better whose act it is
            if scene.sentence.child(inner.token, "nsubj", "nsubjpass") is not None:
                pass  # a clause with its own subject says itself whose act it is
            elif inner.match.clause.passive and set(given) & set(inner.match.clause.objects):
                pass  # "is likely to be freed": the one spoken of undergoes it
            elif entry.x_actor == "T" and _is_inquiry(act, inner):
                inner.roles["T"] = [Filler(i, f"operator {entry.line}", 0.8) for i in given]
            elif _is_of_others(entry, inner, given, scene):
                pass
            elif inner.token.tag[:2] == "VB" and (
                entry.x_actor == "A" or inner.match.clause.rule == "control"
            ):
                inner.fill("A", given, "control")
            elif entry.type == "REJECT" and inner.match.entry.type in _ASKING:
                pass  # "declined a request": somebody else's
            elif entry.type is not None or _answers(act):  # "considered arson" does not commit it
                inner.fill("A", given, f"operator {entry.line}")
        _settle(inner, scene)
    if entry.pos == "passive" and act.type == "ASSAULT" and not is_use_of_force(act, scene):
        act.type = None  # "was killed when the bus overturned"
    if entry.operator and act.match.x:
        _type_of_operator(act, scene)
        for inner in act.inner:
            twice = inner.match.entry.operator and not (
                entry.x_actor == "T" and inner.token.tag == "VB"  # "urged X to press Y to leave"
            )
            if inner.type is not None and inner.type == act.type and twice:
                inner.type = None  # "agreed to undertake joint exercises" agrees once
        roles_from_inner(act, scene)
    elif act.type in FUNCTIONS:
        act.type = None
    elif act.type == "SUPPORT" and is_service(act, scene):
        act.type = None
        act.steps.append(("service", "type", "a firm serves its customers"))


def _is_yet_to_end(act: Act) -> bool:
    """Force that is only named to say that it should end: *must end the war*. The end is the
    claim."""
    holder = act.holder
    if holder is None or holder.match.entry.x_status != "ended" or act.status != "ongoing":
        return False
    return act.type == "ASSAULT" and act.token.tag[:2] == "NN"


def _is_inquiry(act: Act, inner: Act) -> bool:
    """Whether somebody is held for an inquiry or a charge: he is whom it is about."""
    return act.match.entry.type == "COERCE" and inner.type == "ACCUSE"


def _is_of_others(entry: Entry, inner: Act, given: list[int], scene: Scene) -> bool:
    """Whether force that is to be stopped need not be the stopper's own: *the bishop asked to end
    the war*. States and armed bodies may end what they wage."""
    if entry.type != "=stop" or inner.type != "ASSAULT" or inner.token.tag[:2] != "NN":
        return False
    return not all(scene.fillers.classes(i) & _WAGING for i in given)


def _answers(act: Act) -> bool:
    """Whether an operator tells who is behind an act, as a fact: *claimed responsibility for*.

    *Nobody claimed responsibility* and *may be involved* name nobody.
    """
    return act.match.entry.mode in ANSWERING and act.status in ("happened", "ongoing", "ended")


def _under_governor(act: Act, scene: Scene) -> None:
    """A gerund shares the openness of its verb: *could lead to the port being closed*."""
    if act.token.dep != "pcomp" or act.status != "happened":
        return
    governor = scene.sentence.head(scene.sentence.head(act.token))
    if governor.tag[:2] == "VB":
        told = scene.told.judge(governor.index)
        if told.status in ("planned", "hypothetical", "conditional", "demanded"):
            act.status = told.status
            act.steps.append(("clause", "status", f'under "{governor.text}": {told.reason}'))


def _is_past_infinitive(act: Act, scene: Scene) -> bool:
    """Whether an act is an infinitive of the perfect, the passive or of being: *is said to have
    killed*, *to be behind the killing*."""
    being = act.token.lemma == "be" and scene.sentence.head(act.token).tag == "VBN"
    if (act.token.tag != "VBN" and not being) or act.token.dep != "xcomp":
        return False
    return any(child.tag == "TO" for child in scene.sentence.children(act.token, "aux"))


def _is_open_question(holder: Act) -> bool:
    """Whether what is looked into or cleared up may not have been done at all."""
    return holder.match.entry.mode == "investigate" or holder.token.lemma in _CLEARING


def _status_under(act: Act, holder: Act, own: Status, scene: Scene) -> None:
    entry = holder.match.entry
    asked = holder.type == "REJECT" and act.type in _ASKING  # what is rejected was asked
    if act.token.tag[:2] == "NN" and (
        asked or (entry.x_status is None and entry.type not in _KEEPING)
    ):
        act.status = own  # "an inquiry into the killing": the killing is taken as given
        act.steps.append((entry.line, "status", f'"{act.token.text}" is spoken of as {own}'))
        return
    if act.token.dep == "advcl" and entry.pos == "passive":
        act.status = own  # "nobody was killed when rebels bombed the bank": they did bomb it
        act.steps.append((entry.line, "status", f'"{act.token.text}" tells when'))
        return
    given: Status = entry.x_status or own  # type: ignore[assignment]  # checked on loading
    if _is_carried_out(act, holder, scene):
        given = own
    if entry.x_status is None and entry.type is None and _is_past_infinitive(act, scene):
        given = scene.told.judge(act.token.index).status  # "is said to have killed"
    elif entry.x_status is None and act.token.tag[:2] == "VB" and _is_open_question(holder):
        given = "hypothetical"  # "investigated for selling rifles", "acquitted of selling them"
    elif entry.x_status is None and act.token.tag == "VB":
        given = "happened" if entry.type in _KEEPING else own
    status = under(holder.status, given)
    if holder.status == "failed" and holder.token.tag == "NN" and given == "planned":
        status = "failed"  # "foiled a plot to bomb the hotel"
    if given == "ended" and holder.status not in DONE:
        status = "ongoing"  # what is only to end, or did not, goes on: "must end the war"
    if entry.type is None and own in DONE and _is_presupposed(act, holder, scene):
        status = own  # "it may be recalled that rebels raided the town"
    if status == "planned" and is_any(holder, scene):
        status = "hypothetical"  # "any plan to arrest the king"
    false = holder.token.tag[:2] == "NN" and own in DONE and _is_called_false(act, scene)
    if own == "did_not_happen" or false:
        status = "did_not_happen"
    act.status = status
    act.steps.append(
        (entry.line, "status", f'"{holder.token.text}" ({holder.status}) makes it {status}')
    )


def _is_called_false(act: Act, scene: Scene) -> bool:
    """Whether a report or claim that holds the act is called false: it did not happen."""
    return scene.told.judge(act.token.index).status == "did_not_happen"


def _is_presupposed(act: Act, holder: Act, scene: Scene) -> bool:
    """Whether a finite clause stands under a verb that takes it as given: *may recall that*."""
    if act.token.tag not in ("VBD", "VBZ", "VBP") or act.token.head != holder.token.index:
        return False
    found = scene.lexicon.embedding.get("verb", "that", holder.token.lemma)
    return found is not None and found.positive >= 2 and found.negative >= 2


def _type_of_operator(act: Act, scene: Scene) -> None:
    acts = scene.lexicon.acts
    entry, inner = act.match.entry, _told_inside(next(iter(act.inner), None))
    while inner is not None and inner.type is None and inner.match.entry.type in _KEEPING:
        inner = next(iter(inner.inner), None)  # "dropped its plan to dismiss the judges"
    inner_type, inner_mode = (inner.type, inner.mode) if inner is not None else (None, None)
    if entry.type in _KEEPING:
        act.type = None
    elif (
        entry.type == "THREATEN"
        and entry.x_actor == "A"
        and (act.token.lemma == "warn" and not _threatens_itself(act, scene))
    ):
        act.type = (
            None  # "warned that prices may rise" is say-so, "warned it would attack" a threat
        )
        act.steps.append(("warning", "type", "a warning of what others do is no threat"))
    elif inner_type is None and act.token.lemma in _POLITE:
        act.type = None  # "declined to give a figure": only an act of some type is refused
    elif is_idle(act, inner_type, scene):
        act.type = None  # "the rules require the firm to report": nobody asks
    elif entry.type == "CONCEDE" and entry.x_actor is None and _is_anothers(act, scene):
        act.type = None  # "regrets that the talks failed": nobody gives way who did not do it
        act.steps.append(("another's act", "type", "who regrets what others did concedes nothing"))
    elif entry.type == "CONCEDE" and is_service(act, scene):
        act.type = None
        act.steps.append(("service", "type", "a firm serves its customers"))
    elif inner_type is None and entry.type == "AGREE" and _is_braced(act, scene):
        act.type = None  # "must be ready to face the cold": no will to work with anybody
    elif inner_type is None and entry.type == "MOBILIZE":
        act.type = None  # "prepared to leave": nothing that forces are made ready for
    elif inner_type is None and entry.type == "AGREE" and not _is_political(act, scene.fillers):
        act.type = None  # "was happy to see the snow": only who governs or fights promises acts
        act.steps.append(("no inner act", "type", "the inner act is of no type"))
    elif entry.type == "=stop":
        stopped = acts.stops.get((inner_type or "", inner_mode)) or acts.stops.get(
            (inner_type or "", None)
        )
        if stopped and stopped[0] == "RETREAT" and not _steps_back(act, inner, scene):
            stopped = None
        act.type, act.mode = stopped or (None, None)
        if stopped:
            act.steps.append(
                ("operators/stops.csv", "type", f"stopping {inner_type} is {act.type}")
            )
    elif entry.type == "AGREE" and inner is not None and _is_asked_by_others(act, inner):
        act.steps.append(("another's request", "type", "granting a request is agreeing"))
    elif entry.type == "AGREE" and inner is not None and is_forgone(inner, scene):
        act.steps.append(("negated", "type", f"a promise not to {inner.token.lemma} is no threat"))
    elif entry.type is not None and inner_type is not None:
        result = acts.combine.get((entry.type, inner_type, inner_mode)) or acts.combine.get(
            (entry.type, inner_type, None)
        )
        if result:
            act.type, act.mode = result[0], result[1] or act.mode
            act.steps.append(
                ("operators/combine.csv", "type", f"{entry.type} over {inner_type} is {act.type}")
            )


def _steps_back(act: Act, inner: Act | None, scene: Scene) -> bool:
    """Whether who stops an act steps back from his own: not from one that others do (*put an end
    to the offensive by the rebels*), nor from what he only meant to do (*dropped the plan*)."""
    below = next(iter(act.inner), None)
    if below is not None and below is not inner and below.match.entry.type == "=intend":
        return False
    if inner is None or inner.token.tag[:2] != "NN":
        return True  # "stopped shelling the town": one's own
    own, theirs = act.indexes("A"), inner.indexes("A")
    if not own or not theirs:
        return True
    chains = {m.chain for i in own if (m := scene.fillers.mention(i)) is not None}
    return any(
        i in own or ((m := scene.fillers.mention(i)) is not None and m.chain in chains)
        for i in theirs
    )


def _is_anothers(act: Act, scene: Scene) -> bool:
    """Whether an operator works on a finite clause about others: *regrets that Chad left*."""
    sentence, fillers = scene.sentence, scene.fillers
    own = {m.chain for i in act.indexes("A") if (m := fillers.mention(i)) is not None}
    for x in act.match.x:
        verb = sentence.tokens[x]
        if verb.dep != "ccomp" or not is_finite(sentence, verb):
            continue
        subject = sentence.child(verb, "nsubj", "nsubjpass")
        mention = fillers.mention(subject.index) if subject is not None else None
        if subject is not None and (mention is None or mention.chain not in own):
            return subject.tag[:3] != "PRP" or not own
    return False


def _is_asked_by_others(act: Act, inner: Act) -> bool:
    """Whether what is agreed to is a request that somebody made: *agreed to the navy's request*."""
    if inner.type != "REQUEST" or inner.token.tag[:2] != "NN":
        return False
    return not set(inner.indexes("A")) & set(act.indexes("A"))


def _is_braced(act: Act, scene: Scene) -> bool:
    """Whether somebody is fit for what comes, which may be anything: *is prepared to face the
    storm*, *must be ready to fight*."""
    words = {scene.sentence.tokens[i].lower for i in act.match.words}
    return "prepared" in words or ("ready" in words and act.status == "demanded")


def _told_inside(inner: Act | None) -> Act | None:
    """The act that an operator works on, through those that only begin or resume it."""
    node = inner
    while node is not None and node.type is None and node.match.entry.type in _KEEPING:
        if node.match.entry.x_status in ("did_not_happen", "failed"):
            return None  # "promised to avoid bombing"
        node = next(iter(node.inner), None)
    return node if node is not None else inner


def _threatens_itself(act: Act, scene: Scene) -> bool:
    """Whether a warning is of an act of some type by the warner himself: *warned that they would
    attack*."""
    if act.roles.get("T"):
        return True
    warners = {m.chain for i in act.indexes("A") if (m := scene.fillers.mention(i)) is not None}
    for inner in act.inner:
        for index in inner.indexes("A"):
            mention = scene.fillers.mention(index)
            token = scene.sentence.tokens[index]
            if inner.type is not None and (
                index in act.indexes("A")
                or (mention is not None and mention.chain in warners)
                or token.tag == "PRP"
            ):
                return True
    return False


def _is_political(act: Act, fillers: Fillers) -> bool:
    """Whether a state, an organisation, an official or an armed body is the actor."""
    return any(fillers.classes(i) & _POLITICAL for i in act.indexes("A"))
