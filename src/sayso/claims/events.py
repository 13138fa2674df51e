"""Acts of one sentence -> claims of kind event, and a reason for the acts that give none."""

from collections.abc import Callable, Iterator

from sayso.claims.act import Act, Scene
from sayso.claims.again import LINE, Tellings, adds_something, cells_before, step_before
from sayso.claims.cells import CellMaker
from sayso.claims.charges import (
    OF_THE_CLAUSE,
    before_charge,
    charge_of,
    charged_link,
    sentenced_for,
)
from sayso.claims.claim_ids import claim_id
from sayso.claims.compose import compose
from sayso.claims.derivation import steps_of
from sayso.claims.everyday import why_everyday
from sayso.claims.fillers import Fillers
from sayso.claims.first_person import with_speaker
from sayso.claims.match import Matcher
from sayso.claims.matched import Match
from sayso.claims.no_event import Frame, why_no_event
from sayso.claims.sport import is_play
from sayso.claims.states import status_of_state
from sayso.claims.status import condition_of
from sayso.claims.time_cells import beside
from sayso.claims.untyped import complete
from sayso.claims.when_words import TELLING
from sayso.lexicon import Lexicon
from sayso.lexicon.acts import Entry
from sayso.lexicon.entry_rows import STATES
from sayso.model import (
    Basis,
    Cell,
    Claim,
    LeftOut,
    Mentions,
    Reason,
    Report,
    SaySo,
    Sentence,
    Status,
    Token,
    When,
)

TimeOf = Callable[[Sentence, Token, Status], tuple[Cell | None, str]]
VoiceOf = Callable[[int, int], tuple[SaySo, ...]]
_HAVING = frozenset(("have", "get"))  # "had detention" tells of no act
_AT_ONCE = frozenset(("COERCE", "CONCEDE", "RETREAT", "REJECT"))  # the time of both
_OF_THINGS = frozenset(("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST", *STATES))


class EventFinder:
    """Finds the event claims of a report, sentence by sentence."""

    def __init__(
        self,
        report: Report,
        mentions: Mentions,
        lexicon: Lexicon,
        *,
        time_of: TimeOf,
        voice_of: VoiceOf,
        untyped: bool,
        sport: bool = False,
    ) -> None:
        """`time_of` and `voice_of` answer for any token; `untyped` keeps acts of no PLOVER type;
        `sport` says that the whole report is of sport."""
        self._report = report
        self._mentions = mentions
        self._lexicon = lexicon
        self._time_of = time_of
        self._voice_of = voice_of
        self._untyped = untyped
        self._sport = sport
        self._told = Tellings()

    def find(self, sentence: Sentence) -> tuple[list[Claim], list[LeftOut]]:
        """The sentence's claims in text order, and one reason when it gives none."""
        scene = Scene(sentence, self._mentions, self._lexicon)
        fillers = scene.fillers
        matches, unmet = self._matches(scene)
        if not matches:
            return [], [self._why_nothing(sentence, unmet)]
        acts = compose(matches, scene)
        if self._untyped:
            for act in acts:
                if act.type is None:
                    complete(act, scene)
        maker = CellMaker(self._report, sentence, self._mentions, fillers)
        by_token = {act.token.index: act for act in acts}
        frame = Frame(scene)
        ids: dict[int, str] = {}
        claims: list[Claim] = []
        skipped: LeftOut | None = None
        for act in sorted(acts, key=lambda act: _depth(act)):
            if act.type is None and not self._untyped:
                continue
            if act.match.entry.line == LINE and not adds_something(act):
                continue
            if why := why_no_event(act, scene, frame):
                skipped = self._left_out(sentence, act.token, Reason.NO_EVENT, why)
                continue
            if self._sport and is_play(act, scene):
                why = "a report of sport tells of a game"
                skipped = self._left_out(sentence, act.token, Reason.NO_EVENT, why)
                continue
            if why := why_everyday(act, scene):
                skipped = self._left_out(sentence, act.token, Reason.NO_EVENT, why)
                if not self._untyped:
                    continue
                act.type = act.mode = None  # it was done, and is of no type
            if not self._is_told(act, fillers):
                skipped = self._left_out(sentence, act.token, Reason.NO_PARTY, act.token.text)
                continue
            charge = charge_of(act, by_token, sentence)
            voices = self._voices(sentence, act, charge, maker)
            over = charge or sentenced_for(act)
            claim = self._claim(sentence, act, maker, ids, voices=voices, charge=over)
            ids[act.token.index] = claim.id
            claims.append(claim)
        claims.sort(key=lambda claim: (claim.trigger.start, claim.trigger.end))
        self._told.remember(claims)
        if claims:
            return claims, []
        return [], [skipped or self._why_nothing(sentence, unmet)]

    def _is_told(self, act: Act, fillers: Fillers) -> bool:
        """Whether an act tells of somebody: a party that did it or to whom it was done.

        An act whose actor was named and cannot act (*the flaw allowed hackers*) is none; a thing
        alone
        is a target only of force (*the bridge was blown up*).
        """
        actors, targets = act.indexes("A"), act.indexes("T")
        if act.type in STATES:
            return bool(fillers.parties([*actors, *targets]))
        if act.type is None:
            return True  # asked for: whatever is told, with or without parties
        if act.match.slots.get("A") and not actors and not act.indexes("I"):
            return False
        if targets and fillers.are_themselves(targets):
            return False  # "starved themselves", "acquitted herself well": nobody else did it
        if actors and not all(fillers.is_bare_thing(i) for i in actors):
            return True
        if act.type == "PROTEST" and any(fillers.is_town(i) for i in _beside(act)):
            return True  # "riots in Karachi"
        if act.type in _OF_THINGS and (targets or act.indexes("P")):
            return True
        return any(not fillers.is_bare_thing(i) for i in targets)

    def _matches(self, scene: Scene) -> tuple[dict[int, Match], dict[int, Entry]]:
        sentence = scene.sentence
        by_head = self._lexicon.acts.by_head
        matcher = Matcher(scene.clauses, scene.fillers, by_head, self._lexicon.acts.predicates)
        matcher.again = self._told.readings(sentence)
        matches: dict[int, Match] = {}
        for token in sentence.tokens:
            named = token.lemma in by_head or token.lower in by_head or token.index in matcher.again
            if named or token.tag == "VBN":
                match = matcher.best(token)
                if match is not None:
                    matches[token.index] = match
        for match in list(matches.values()):
            for index in match.x if match.token.lemma not in _HAVING else ():
                if index not in matches and sentence.tokens[index].tag[:2] == "NN":
                    found = matcher.bare(sentence.tokens[index])
                    if found is not None:
                        matches[index] = found
        if self._untyped:
            for token in sentence.tokens:
                if token.index not in matches:
                    match = matcher.untyped(token)
                    if match is not None:
                        matches[token.index] = match
        fixed = {
            index
            for match in matches.values()
            for index in match.words
            if index != match.token.index
        }
        for index in fixed:  # "talks" in "hold talks" is no second act
            matches.pop(index, None)
        for match in list(matches.values()):
            if match.light in matches and match.token.index in matches[match.light].x:
                match.light = None  # the light verb is an operator of its own: "begin talks"
        return matches, matcher.unmet

    def _voices(
        self, sentence: Sentence, act: Act, charge: Act | None, maker: CellMaker
    ) -> tuple[SaySo, ...]:
        """Who says it; under a charge that no attribution has told of, the accuser too."""
        voices = self._voice_of(act.token.start, act.token.end)
        if len(voices) > 1 and (_is_aside(sentence, act.token) or _is_given(sentence, act)):
            voices = tuple(link for link in voices if not link.rule.startswith("infinitive"))
        if charge is None:
            return voices
        if len(voices) > len(self._voice_of(charge.token.start, charge.token.end)):
            return voices
        accusers = [cell for cell in maker.of(charge) if cell.field == "actor"]
        link = charged_link(self._report, charge, accusers, self._mentions, self._lexicon.reporting)
        return (*voices, link)

    def _claim(
        self,
        sentence: Sentence,
        act: Act,
        maker: CellMaker,
        ids: dict[int, str],
        *,
        voices: tuple[SaySo, ...],
        charge: Act | None,
    ) -> Claim:
        report = self._report
        trigger = report.span(act.token.start, act.token.end)
        cells = with_speaker(maker.of(act), voices)
        before = self._told.before(sentence, act.token) if act.match.entry.line == LINE else None
        if before is not None:
            cells += cells_before(before, cells)
        condition = _condition(report, sentence, act)
        status = act.status
        if condition is not None:
            cells.append(condition)
            status = "conditional" if status == "ongoing" else status
        time, why_then = self._time(sentence, act, status, ids)
        if status == "ongoing" and time is not None and _is_to_come(report, time):
            status = "planned"  # "they meet on Monday"
            act.steps.append((time.rule, "status", f'"{time.text}" is still to come'))
        if charge is not None and time is not None and time.rule in OF_THE_CLAUSE:
            time = before_charge(time)
            why_then = "the deed lies before the charge, whose time this is"
        if act.type in STATES:
            held = status_of_state(report, sentence, act, time)
            if held is not None:
                if held[0] == "ongoing" and status == "happened":  # the time of what is so now
                    time, why_then = self._time(sentence, act, "ongoing", ids)
                    time = None if time is not None and _is_before(time) else time
                status, why = held
                act.steps.append(("state", "status", why))
        if time is not None:
            cells.append(time)
            act.steps.append((time.rule, "time", why_then))
        holder = act.holder
        while holder is not None and holder.token.index not in ids:
            holder = holder.holder
        return Claim(
            id=claim_id(report, trigger, act.type or "act", cells, status),
            report_id=report.id,
            kind="state" if act.type in STATES else "event",
            type=act.type,
            mode=act.mode,
            context=(),
            status=status,
            say_so=voices,
            cells=tuple(cells),
            sentence=(sentence.start, sentence.end),
            trigger=trigger,
            derivation=(
                *steps_of(act, report, sentence),
                *((step_before(before, act.token),) if before else ()),
            ),
            within=ids[holder.token.index] if holder is not None else None,
        )

    def _time(
        self, sentence: Sentence, act: Act, status: Status, ids: dict[int, str]
    ) -> tuple[Cell | None, str]:
        """The act's time, else that of an operator over it, as a bound where that is another act's
        (*asked on Monday*), else of what it works on (*barred him from flying on Monday*)."""
        found = self._time_of(sentence, act.token, status)
        if found[0] is not None and found[0].start is not None:
            return found
        holder = act.holder
        near: list[Token] = []
        if holder is not None:
            over, _ = self._time_of(sentence, holder.token, holder.status)
            is_behind = over is not None and (over.start or -1) > act.token.start
            bound = (
                None if is_behind else beside(self._report, sentence, over, holder.token, status)
            )
            if bound is not None:
                return bound
            if holder.token.index not in ids and (is_behind or holder.token.lemma not in TELLING):
                near.append(holder.token)
        near += [
            sentence.tokens[i]
            for i in (*act.match.x, *act.match.words)
            if act.type in _AT_ONCE and status == "happened" and _is_let(sentence, i)
        ]
        for token in near:
            other = self._time_of(sentence, token, status)
            if other[0] is not None and other[0].start is not None:
                return other
        return found

    def _why_nothing(self, sentence: Sentence, unmet: dict[int, Entry]) -> LeftOut:
        for index, entry in unmet.items():
            token = sentence.tokens[index]
            detail = f'"{token.text}" is {entry.pattern!r} only with another kind of argument'
            return self._left_out(sentence, token, Reason.CONDITION, detail)
        root = sentence.tokens[sentence.root]
        if root.tag[:2] not in ("VB", "MD"):
            return self._left_out(sentence, root, Reason.UNFINISHED, "no main verb")
        if sentence.tokens[-1].text == "?":
            return self._left_out(sentence, root, Reason.QUESTION, "asked, not said")
        return self._left_out(sentence, root, Reason.NO_ACT, f'"{root.lemma}" names no act')

    def _left_out(self, sentence: Sentence, token: Token, reason: Reason, detail: str) -> LeftOut:
        return LeftOut(
            report_id=self._report.id,
            stage="claims",
            reason=reason,
            evidence=self._report.span(sentence.start, sentence.end),
            detail=detail,
        )


_HUNG_ON = frozenset(("AGREE", "THREATEN"))  # "threatened to kill them unless he was freed"


def _is_before(time: Cell) -> bool:
    """Whether a time is no more than a bound: some day before another."""
    when = time.value
    return isinstance(when, When) and when.basis is Basis.BOUNDED and when.start is None


def _is_to_come(report: Report, time: Cell) -> bool:
    """Whether a time that was said lies wholly after the report."""
    when, published = time.value, report.published
    if published is None or published.end is None or not isinstance(when, When):
        return False
    return when.basis is Basis.RESOLVED and when.start is not None and when.start > published.end


def _is_let(sentence: Sentence, index: int) -> bool:
    """Whether a verb is what somebody is let or kept from: *to enter*, *from flying*."""
    token = sentence.tokens[index]
    return token.tag == "VB" or (token.tag == "VBG" and sentence.head(token).lower == "from")


def _is_aside(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands in a relative clause after a comma: the outlet tells it, not who
    refuses or vows (*vowed to avenge his deputy, who was shot in May*)."""
    node = token
    while node.head != node.index:
        if node.dep == "relcl":
            before = sentence.tokens[node.left - 1].text if node.left else ""
            return before == ","
        node = sentence.head(node)
    return False


def _is_given(sentence: Sentence, act: Act) -> bool:
    """Whether what is asked, vowed or refused takes the act as given: *to avenge the killing of
    his deputy*, *to visit the editors held in the fort*."""
    token = act.token
    if act.holder is not None or act.status != "happened":
        return False
    if token.tag == "VBN" and token.dep == "acl":
        return True
    article = sentence.child(token, "det")
    return token.tag == "NN" and article is not None and article.lower in ("the", "this")


def _beside(act: Act) -> Iterator[int]:
    """What stands in the act's own prepositions of place."""
    for prep in act.match.clause.preps:
        if prep.lemma in ("in", "across", "throughout") and not prep.is_clause:
            yield from prep.complements


def _depth(act: Act) -> tuple[int, int]:
    depth, holder = 0, act.holder
    while holder is not None:
        depth, holder = depth + 1, holder.holder
    return depth, act.token.index


def _condition(report: Report, sentence: Sentence, act: Act) -> Cell | None:
    found = condition_of(sentence, act.token)
    holder = act.holder
    promised = holder is not None and holder.match.entry.type in _HUNG_ON
    if found is None and promised and holder is not None and act.status != "demanded":
        found = condition_of(sentence, holder.token)
    never = act.status == "did_not_happen" and not promised
    if found is None or never:
        return None
    verb, mark = found
    refused = act.type == "REJECT" and mark.lower == "unless"  # "will give no aid unless they sign"
    if act.status in ("happened", "ended") and not refused:
        return None
    span = report.span(
        sentence.tokens[min(verb.left, mark.index)].start, sentence.tokens[verb.right].end
    )
    return Cell(
        field="condition", value=span.quote, evidence=(span,), rule=f'"{mark.lower}" clause'
    )
