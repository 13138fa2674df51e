"""When an act happened: the date of any word of a report, with the rule that gave it.

Comes in: a Report, its Sentences and its Times. Goes out: `Dates`, asked for one token at a time,
which works out nothing before. The order of the rules is the order of trust: the act's own words,
its clause, the clause it hangs on, the telling, the same act told elsewhere, the running date of
the paragraph; then only a bound. A bound beats a false day.
"""

from sayso.claims.when_bounds import (
    around,
    bounded,
    counts_from_what_follows,
    joined,
    up_to_now,
)
from sayso.claims.when_clause import (
    attachment,
    clause_verb,
    is_infinitive,
    is_inside_quote,
    is_main,
    is_plain_present,
    is_when_of,
    occurrences,
    opens_clause,
    tense_of,
)
from sayso.claims.when_report import SAME_DAY, UNDATED, Dated, ReportDays
from sayso.claims.when_words import ASPECTS, STATES, TELLING, are_of_others, is_later, stem
from sayso.model import Report, Sentence, Time, Token

_FIRST = frozenset(("after", "following"))
_BEFORE = "it came before what its clause tells of, whose time this is"
_DOERS = ("er", "or", "ist", "ian", "man", "woman")  # "yesterday's winner" is no event
_DATING = frozenset(("DATE", "TIME", "DURATION"))
_LONG = frozenset(("year", "decade", "century", "interval"))


class Dates:
    """The dates of a report's words, worked out when asked for."""

    def __init__(
        self,
        report: Report,
        sentences: tuple[Sentence, ...],
        times: tuple[Time, ...],
        *,
        telling: frozenset[str] = TELLING,
        as_said: bool = False,
    ) -> None:
        """Keeps the times by sentence; `telling` are the lemmas of verbs of saying. With `as_said`
        the times are those that could not be resolved."""
        self._report = report
        self._sentences = sentences
        self._telling = telling
        self._times: dict[int, list[Time]] = {}
        self._left: list[Time] = []  # "on Tuesday" in a report without a date
        for time in times if as_said else _dating(report, times):
            if time.timex_type not in _DATING or counts_from_what_follows(report, time):
                continue
            if as_said and sentences[time.sentence].tokens[time.token].tag == "JJ":
                continue  # "during the recent offensive" says nothing of what else happened
            if (time.when.edtf is None) == as_said:
                self._times.setdefault(time.sentence, []).append(time)
            elif time.timex_type != "DURATION":
                self._left.append(time)
        self._said: Dates | None = None
        self._dated = sorted(self._times)
        self._known: dict[tuple[int, int], Dated] = {}
        self._acts: dict[str, tuple[int, int]] | None = None
        self._attached: dict[int, list[tuple[Time, int, frozenset[int]]]] = {}
        self._day = ReportDays(report, sentences, self._dated, self._places)

    def __call__(self, sentence: int, token: int) -> Dated:
        """The date of the act that the token names."""
        key = (sentence, token)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._find(
                self._sentences[sentence], self._sentences[sentence].tokens[token]
            )
        return found

    def as_said(self, sentence: int, token: int) -> Dated | None:
        """A time that belongs to the act and could not be resolved; None when there is none."""
        if not self._left:
            return None
        if self._said is None:
            self._said = Dates(
                self._report,
                self._sentences,
                tuple(self._left),
                telling=self._telling,
                as_said=True,
            )
        words = self._sentences[sentence]
        return self._said._stated(words, words.tokens[token])

    def _find(self, sentence: Sentence, act: Token) -> Dated:
        if self._times:
            found = self._stated(sentence, act)
            if found is not None:
                return found
        return (
            self._title(sentence, act)
            or self._of_telling(sentence, act)
            or self._told_elsewhere(sentence, act)
            or self._running(sentence, act)
            or self._at_telling(sentence, act)
            or self._by_tense(sentence, act)
        )

    def _stated(self, sentence: Sentence, act: Token) -> Dated | None:
        return self._own(sentence, act) or self._from_above(sentence, act)

    def _places(self, sentence: Sentence) -> list[tuple[Time, int, frozenset[int]]]:
        """Each time of the sentence, the verb of its clause (-1: none), and the words between."""
        found = self._attached.get(sentence.index)
        if found is None:
            found = [
                (time, *_hangs_on(sentence, time)) for time in self._times.get(sentence.index, ())
            ]
            self._attached[sentence.index] = found
        return found

    def _own(self, sentence: Sentence, act: Token) -> Dated | None:
        """A time that hangs on the act itself, the nearest first; on what it began too."""
        begun = [child.index for child in sentence.children(act, "xcomp") if _carries(act)]
        begun += [verb.index for verb in occurrences(sentence, act)]
        near = [
            (bool(path - {act.index}), abs(time.token - act.index), time.token, time)
            for time, verb, path in self._places(sentence)
            if verb == act.index
            or act.index in path
            or (verb >= 0 and verb in begun)
            or is_when_of(sentence, act, time.token)
        ]
        if not near:
            return self._shared(sentence, act) or self._of_subject(sentence, act)
        time = min(near, key=lambda place: place[:3])[3]  # in no phrase of its own, then nearest
        return self._with(sentence, time, "own_clause", "the time stands in its own clause", act)

    def _shared(self, sentence: Sentence, act: Token) -> Dated | None:
        """The time after the last of several verbs with one subject: *seized and arrested … last
        year*."""
        last = act
        while (last_one := _next_conjunct(sentence, last)) is not None:
            last = last_one
        if last is act:
            return None
        for time, verb, _ in self._places(sentence):
            if verb == last.index and time.token > last.index:
                return self._with(
                    sentence, time, "shared_time", "one time follows all verbs of one subject"
                )
        return None

    def _of_subject(self, sentence: Sentence, act: Token) -> Dated | None:
        """The day of the event that is the subject: *Monday's explosion damaged the embassy*."""
        subject = sentence.child(act, "nsubj") if act.tag in ("VBD", "VBZ") else None
        if subject is None or subject.tag != "NN" or subject.lemma.endswith(_DOERS):
            return None
        for time, verb, path in self._places(sentence):
            if verb < 0 and subject.index in path and time.when.precision in SAME_DAY:
                return self._with(sentence, time, "clause", "the day of its subject")
        return None

    def _from_above(self, sentence: Sentence, act: Token) -> Dated | None:
        """The time of the clause that the act is part of; never across a verb of saying."""
        token, tense = act, tense_of(sentence, clause_verb(sentence, act))
        earlier = False
        while token.head != token.index:
            earlier = earlier or _is_earlier(sentence, token)
            if opens_clause(sentence, token):
                return None
            if is_infinitive(sentence, token) and not _carries(sentence.tokens[token.head]):
                return None
            above = sentence.tokens[token.head]
            if above.tag[:2] == "VB" or above.dep == "ROOT":
                is_verb = token.tag[:2] == "VB"
                if above.lemma in self._telling and not is_verb and act.tag[:2] != "VB":
                    return None
                if is_verb and token.dep == "conj" and tense_of(sentence, above) != tense:
                    return None
                for time, verb, _ in self._places(sentence):
                    if verb != above.index:
                        continue
                    found = self._from_clause(sentence, token, above, time)
                    if earlier and found is not None and found.when.precision in SAME_DAY:
                        when = bounded(None, found.when.end)
                        return found._replace(when=when, rule="clause_bound", reason=_BEFORE)
                    return found
            token = above
        return None

    def _from_clause(
        self, sentence: Sentence, token: Token, above: Token, time: Time
    ) -> Dated | None:
        """The time of the clause above; only its start for a verb that follows with *later*, or
        after a year: *was arrested in 1962 and led the party*."""
        follows = token.dep == "conj" and token.tag[:2] == "VB"
        after = above.index < time.token < token.index and time.when.precision in _LONG
        if follows and time.when.start and (after or is_later(sentence, token)):
            when = bounded(time.when.start, None)
            return Dated(when, time, "clause_bound", "told after what has a time")
        return self._with(sentence, time, "clause", "the time of the clause it is part of")

    def _with(
        self, sentence: Sentence, time: Time, rule: str, reason: str, act: Token | None = None
    ) -> Dated | None:
        when, bound = around(sentence, time, act)
        if time.when.edtf is None:
            reason = "left as said: nothing to count it from"
            return None if bound else Dated(when, time, "as_said", reason)
        return Dated(when, time, f"{rule}_bound" if bound else rule, reason)

    def _title(self, sentence: Sentence, act: Token) -> Dated | None:
        """A headline tells the day the report is about."""
        is_title = sentence.role == "title" or (sentence.index == 0 and not _ends(sentence))
        if not is_title or act.tag not in ("VBZ", "VBP", "VBN", "VBD", "VBG", "NN", "NNS"):
            return None
        if tense_of(sentence, clause_verb(sentence, act)) == "future":
            return None
        verb = clause_verb(sentence, act)
        if act.tag == "VB" or (verb is not None and verb.tag == "VB"):
            return None
        return self._day.main()._replace(
            rule="headline", reason="a headline tells the report's main day"
        )

    def _of_telling(self, sentence: Sentence, act: Token) -> Dated | None:
        """Saying in a news report: the day the report is about."""
        if act.lemma not in self._telling or act.tag[:2] != "VB":
            return None
        if not self._is_telling(sentence, act) or self._day.is_far(sentence):
            return None
        found = self._day.run_before(sentence) or self._day.main()
        if self._day.is_to_come(found):
            found = self._day.publication()  # "meet on Monday": nobody has said anything then
        return (
            found._replace(rule="telling", reason="said when the report's day was")
            if found.when.edtf
            else None
        )

    def _is_telling(self, sentence: Sentence, act: Token) -> bool:
        """Whether the verb tells in the report's own voice: not told by somebody else in turn."""
        if tense_of(sentence, act) not in ("past", "present"):
            return False
        if sentence.child(act, "auxpass", "neg") is not None:
            return False
        if act.dep == "ROOT":
            return True
        if act.dep in ("acl", "relcl", "pcomp", "xcomp", "amod"):
            return False
        if act.dep == "ccomp" and act.index > act.head:
            return sentence.tokens[act.head].lemma not in self._telling
        return True

    def _told_elsewhere(self, sentence: Sentence, act: Token) -> Dated | None:
        """The same act with its own date elsewhere in the report: first mention wins."""
        if act.tag[:2] not in ("NN", "VB") or len(act.lemma) < 4:
            return None
        verb = clause_verb(sentence, act)
        if act.tag[:2] == "VB" and tense_of(sentence, verb) not in (
            "past",
            "pluperfect",
            "perfect",
        ):
            return None
        place = self._index().get(stem(act.lemma))
        if place is None or place[0] == sentence.index:
            return None
        other = self._sentences[place[0]]
        is_title = other.role == "title" or (other.index == 0 and not _ends(other))
        if not is_title and are_of_others(sentence, act, other, other.tokens[place[1]]):
            return None
        found = self._own(other, other.tokens[place[1]]) or self._title(
            other, other.tokens[place[1]]
        )
        if found is None or found.rule not in ("own_clause", "headline") or not found.when.edtf:
            return None
        return found._replace(
            rule="told_elsewhere", reason="the same act is dated elsewhere in the report"
        )

    def _index(self) -> dict[str, tuple[int, int]]:
        if self._acts is None:
            self._acts = {}
            for token in self._sentences[0].tokens if self._sentences else ():
                if token.tag[:2] == "VB" and token.lemma not in self._telling | STATES:
                    self._acts.setdefault(stem(token.lemma), (0, token.index))
            for index in self._dated:
                sentence = self._sentences[index]
                for time, verb, path in self._places(sentence):
                    if time.when.precision not in SAME_DAY:
                        continue
                    for number in sorted({verb, *path}):
                        if number >= 0:
                            token = sentence.tokens[number]
                            if token.tag[:2] in ("NN", "VB") and token.lemma not in self._telling:
                                self._acts.setdefault(stem(token.lemma), (index, number))
        return self._acts

    def _running(self, sentence: Sentence, act: Token) -> Dated | None:
        """The date that the paragraph's story has reached."""
        verb = clause_verb(sentence, act)
        if verb is None or verb.index != act.index or tense_of(sentence, verb) != "past":
            return None
        if not is_main(sentence, verb) or is_inside_quote(sentence, act) or verb.lemma in STATES:
            return None
        found = self._day.run_before(sentence)
        if found is not None and (self._report.published is None or self._day.is_far(sentence)):
            return found._replace(rule="running", reason="the paragraph's running date")
        return None

    def _at_telling(self, sentence: Sentence, act: Token) -> Dated | None:
        """Told of in the present: it holds on the day of the telling."""
        verb = clause_verb(sentence, act)
        if verb is None or verb.index != act.index or tense_of(sentence, verb) != "present":
            return None
        if not is_plain_present(sentence, verb) or is_inside_quote(sentence, verb):
            return None
        if self._day.is_far(sentence):
            return None
        found = self._day.publication()
        if found.when.edtf is None:
            return None
        return found._replace(
            rule="at_telling", reason="told of as present: it holds at the telling"
        )

    def _by_tense(self, sentence: Sentence, act: Token) -> Dated:
        """Only a bound: told of as past, before the telling's end; as future, after its start."""
        published = self._report.published
        verb = clause_verb(sentence, act)
        tense = tense_of(sentence, verb)
        if published is None or published.start is None or verb is None:
            return Dated(UNDATED, None, "unknown", "nothing tells when")
        if tense in ("past", "perfect", "pluperfect"):
            return Dated(
                bounded(None, published.end or published.start),
                None,
                "before_telling",
                "told of as past",
            )
        if tense == "future":
            return Dated(
                bounded(published.start, None), None, "after_telling", "told of as to come"
            )
        return Dated(UNDATED, None, "unknown", "nothing tells when")


def find_when(report: Report, sentences: tuple[Sentence, ...], times: tuple[Time, ...]) -> Dates:
    """The dates of the report's acts, to be asked for by sentence and token."""
    return Dates(report, sentences, times)


def _hangs_on(sentence: Sentence, time: Time) -> tuple[int, frozenset[int]]:
    """The verb that a time hangs on, and the nouns between; a holiday before a noun dates that
    noun alone: *at a Christmas party*."""
    token = sentence.tokens[time.token]
    if time.rule == "holiday" and token.dep in ("compound", "nmod"):
        return -1, frozenset((token.head,))
    return attachment(sentence, token)


def _dating(report: Report, times: tuple[Time, ...]) -> tuple[Time, ...]:
    """The times as an act is dated by them: ranges as one, the last years up to publication."""
    return tuple(up_to_now(report, time) for time in joined(report, times))


def _carries(governor: Token) -> bool:
    """Whether the governor's date is its infinitive's too: began to, managed to."""
    return governor.lemma in ASPECTS


def _is_earlier(sentence: Sentence, noun: Token) -> bool:
    """Whether an act is told only as what came first: *left on Monday after the bombing*."""
    return noun.dep == "pobj" and sentence.tokens[noun.head].lower in _FIRST


def _next_conjunct(sentence: Sentence, verb: Token) -> Token | None:
    """The verb coordinated with this one that has no subject of its own."""
    if verb.tag[:2] != "VB":
        return None
    for child in sentence.children(verb, "conj"):
        if child.tag == verb.tag and sentence.child(child, "nsubj", "nsubjpass") is None:
            return child
    return None


def _ends(sentence: Sentence) -> bool:
    return sentence.tokens[-1].text[-1] in ".!?\"'\u201d\u2019"
