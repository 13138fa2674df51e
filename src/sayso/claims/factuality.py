"""Whether an event has happened: a figure from -3 (has not) to 3 (has), and a status.

Comes in: a Sentence and the embedding words. Goes out: a Judgement for any token, made when
first asked for. What a word's own clause says (`mood`) is composed with the words above it
(`embedded`) from the outside in, as in TruthTeller (Lotan, Stern & Dagan 2013). Say-so is no
part of it: *denied that it bombed* lowers the figure, yet leaves the status to the clause.
"""

from sayso.claims.embedded import Link, link_of
from sayso.claims.mood import DONE, Reading, read
from sayso.lexicon.embedding import Embedding, Signature
from sayso.model import Sentence, Status, Token

_DEED_PREPOSITIONS = frozenset(("of", "for", "with", "after", "since", "following"))

_MODIFIERS = ("amod", "compound", "nmod", "advmod")
_INDEFINITE = frozenset(("a", "an", "any", "some", "more", "further", "new", "another"))
_SPEECH_BACKSHIFT = frozenset(("VBD", "VBN"))


class Judgement:
    """What is known of one event: its status and why, its figure, and whether it is so."""

    __slots__ = ("reason", "sign", "status", "to_come", "value")

    def __init__(
        self, status: Status, reason: str, value: float, sign: int, *, to_come: bool = False
    ) -> None:
        """`sign` is 1 for what has happened, -1 for what has not, 0 for what is open or to come.

        `to_come` marks a negated future: *will not fail to*.
        """
        self.to_come = to_come
        self.status = status
        self.reason = reason
        self.value = value
        self.sign = sign


class Factuality:
    """The events of one sentence, each judged once."""

    __slots__ = ("_known", "embedding", "sentence")

    def __init__(self, sentence: Sentence, embedding: Embedding | None = None) -> None:
        """Nothing is judged yet; without embedding words only the grammar speaks."""
        self.sentence = sentence
        self.embedding = embedding
        self._known: dict[int, Judgement] = {}

    def at(self, index: int) -> float:
        """How far the event at a token has happened, from -3 to 3."""
        return self.judge(index).value

    def judge(self, index: int) -> Judgement:
        """The judgement of the event at a token."""
        known = self._known.get(index)
        if known is None:
            token = self.sentence.tokens[index]
            # a cycle cannot arise in a tree; the placeholder guards against one made by a repair
            self._known[index] = Judgement("happened", "", 0.0, 0)
            known = self._known[index] = self._judge(token)
        return known

    def _judge(self, token: Token) -> Judgement:
        sentence = self.sentence
        verbal = token.tag[:2] == "VB"
        if token.dep == "amod" and token.tag in ("VBN", "VBG"):
            return Judgement("happened", f'the participle "{token.text}"', 2.25, 1)
        reading = read(sentence, token)
        link = link_of(sentence, token, self.embedding)
        own = Judgement(
            reading.status,
            reading.reason,
            reading.value,
            _sign(reading),
            to_come=reading.kind == "negated future",
        )
        if not verbal:
            return self._noun(token, reading, own, link)
        if link is None:
            result = own if not reading.open else self._loose(token, reading, own)
        elif reading.open:
            result = _compose(link, self._holder(link), negated=reading.negated)
            is_over = self._is_perfect(token) or self._is_deed_of(token)
            if result.status == "ongoing" and is_over:
                result.status = "happened"
        else:
            result = self._finite(token, reading, own, link)
        return self._with_adverbs(token, result)

    def _holder(self, link: Link) -> Judgement:
        """The judgement of the governor; a predicate noun or adjective holds as its verb does."""
        sentence, governor = self.sentence, link.governor
        if governor.tag[:2] == "VB" or governor.tag == "MD":
            return self.judge(governor.index)
        above = governor
        while above.tag[:2] not in ("VB", "NN") and above.head != above.index:
            above = sentence.head(above)
        if above.tag[:2] == "VB":
            return self.judge(above.index)
        governing = sentence.head(above)
        if governing.tag[:2] == "VB" and above.dep in ("attr", "dobj"):
            holder = self.judge(governing.index)
            return holder if holder.sign < 0 or above.dep == "attr" else self.judge(above.index)
        return self.judge(above.index)

    def _loose(self, token: Token, reading: Reading, own: Judgement) -> Judgement:
        """A participle or infinitive that hangs on no word: told as given, or as a wish."""
        if reading.negated:
            return Judgement("did_not_happen", reading.reason, -2.0, -1)
        head = self.sentence.head(token)
        if token.dep in ("acl", "relcl") and token.tag == "VBG":
            return Judgement("happened", own.reason, 1.5, 1)
        if token.dep == "csubj" or head.index == token.index:
            return Judgement(own.status, own.reason, 0.5, 1)
        return own

    def _finite(self, token: Token, reading: Reading, own: Judgement, link: Link) -> Judgement:
        holder = self._holder(link)
        word = f'"{link.signature.lemma}"'
        if reading.kind == "would" and self._shifts_back(token, link):
            return Judgement("planned", f'"would" after {word} in the past: a future', -1.75, 0)
        if reading.kind in ("question", "condition", "as if") or link.governor.head == token.index:
            return own
        given = _compose(link, holder, negated=False)
        signature = link.signature
        if signature.status in ("demanded", "planned", "hypothetical", "did_not_happen"):
            if own.status in DONE or own.status == "did_not_happen":
                return _compose(link, holder, negated=reading.negated)
            return own
        if holder.sign < 0 and signature.negative <= -1 and own.sign > 0:
            return Judgement("did_not_happen", f"{holder.reason}; {word} above it", given.value, -1)
        context = given.value
        if own.value > 0:
            value = own.value * max(-1.0, min(1.0, context / 2.0))
        else:
            value = -own.value * -context / 3 if context < 0 and own.sign < 0 else own.value
        return Judgement(own.status, own.reason, value, own.sign)

    def _is_deed_of(self, token: Token) -> bool:
        """ "is accused of killing", "is wanted for": the deed lies before the charge."""
        above = self.sentence.head(token)
        return token.dep == "pcomp" and above.lower in _DEED_PREPOSITIONS

    def _is_perfect(self, token: Token) -> bool:
        return any(child.lower == "have" for child in self.sentence.children(token, "aux"))

    def _shifts_back(self, token: Token, link: Link) -> bool:
        """Whether *would* is a future seen from the past: *said that it would*."""
        governor = link.governor
        if (
            link.frame != "that"
            or governor.tag not in _SPEECH_BACKSHIFT
            or governor.index > token.index
        ):
            return False
        return self.sentence.child(token, "advcl") is None or not any(
            mark.lower == "if"
            for clause in self.sentence.children(token, "advcl")
            for mark in self.sentence.children(clause, "mark")
        )

    def _noun(self, token: Token, reading: Reading, own: Judgement, link: Link | None) -> Judgement:
        if own.sign < 0:
            return own
        definite = False
        for child in self.sentence.children(token):
            if child.index > token.index:
                break
            if child.dep in ("det", "poss"):
                definite = child.lower not in _INDEFINITE
            elif child.dep in _MODIFIERS and self.embedding is not None:
                found = self.embedding.get("adjective", "np", child.lower)
                if found is not None and (found.status or found.positive < 2):
                    reason = f'"{child.text} {token.text}"'
                    sign = 1 if found.positive >= 1 else -1 if found.positive <= -2.5 else 0
                    return Judgement(found.status or "happened", reason, found.positive, sign)
        if link is not None:
            return _compose(link, self._holder(link), negated=False)
        if token.tag[:2] != "NN":
            return own
        head = self.sentence.head(token)
        if token.dep == "nsubj" and head.tag == "VB" and self.embedding is not None:
            reading = read(self.sentence, head)
            if reading.kind == "would":  # "the collapse would destroy the town"
                return Judgement("hypothetical", reading.reason, own.value, own.sign)
        if token.dep in ("pobj", "conj") and (purpose := self._purpose(token)) is not None:
            return Judgement(purpose.status, purpose.reason, own.value, own.sign)
        if definite:
            return own
        if head.tag[:2] == "VB" and token.dep in ("dobj", "nsubj", "nsubjpass") and token.ent == "":
            holder = self.judge(head.index)
            if holder.sign == 0 or (holder.sign < 0 and token.dep == "dobj"):
                return Judgement(holder.status, holder.reason, holder.value / 2, 0)
        return own

    def _purpose(self, noun: Token) -> Judgement | None:
        """What a noun is to be by the act that is planned for it: *will be used for the repair*."""
        sentence = self.sentence
        while noun.dep == "conj":
            noun = sentence.head(noun)
        prep = sentence.head(noun)
        verb = sentence.head(prep)
        if noun.dep != "pobj" or prep.lower != "for" or verb.tag[:2] != "VB":
            return None
        judgement = self.judge(verb.index)
        return judgement if judgement.status == "planned" else None

    def _with_adverbs(self, token: Token, judgement: Judgement) -> Judgement:
        if self.embedding is None or judgement.value <= 0:
            return judgement
        for child in self.sentence.children(token, "advmod"):
            found = self.embedding.get("adverb", "clause", child.lower)
            if found is not None and found.positive < judgement.value:
                status = found.status or judgement.status
                sign = 1 if found.positive >= 1 else -1 if found.positive <= -2 else 0
                reason = f'"{child.text} {token.text}"' if found.status else judgement.reason
                return Judgement(status, reason, found.positive, sign)
        return judgement


def _sign(reading: Reading) -> int:
    if reading.negated:
        return -1
    return 1 if reading.status in DONE and reading.kind != "no longer" else 0


def _compose(link: Link, holder: Judgement, *, negated: bool) -> Judgement:
    """What is left of an event under a word that holds, does not hold, or is open itself."""
    signature = link.signature
    factive = signature.positive >= 2 and signature.negative >= 2
    word = f'"{signature.lemma}"'
    if holder.sign > 0 or factive:
        judgement = _under_fact(signature, holder, word)
    elif holder.sign < 0:
        judgement = _under_negation(signature, holder, word)
    else:
        judgement = _under_open(signature, holder, word)
    return _negate(judgement) if negated else judgement


def _under_fact(signature: Signature, holder: Judgement, word: str) -> Judgement:
    value = signature.positive
    sign = 1 if value >= 1 else -1 if value <= -2.5 else 0
    given = signature.status
    if given == "ended" and holder.sign <= 0:
        given = "ongoing"  # who agrees to stop, or does not stop, is still at it
    status: Status = given or (
        ("ongoing" if holder.status == "ongoing" else "happened") if value >= 1 else "hypothetical"
    )
    if 0 < value and 0 < holder.value < 2:
        value *= holder.value / 2
    return Judgement(status, f"{word} makes it {_said(status)}", value, sign)


def _under_negation(signature: Signature, holder: Judgement, word: str) -> Judgement:
    value = signature.negative
    if value >= 1 and holder.to_come and signature.positive < 2:
        return Judgement("planned", f"{word}, and {holder.reason}", -1.25, 0)
    if value >= 1:
        return Judgement("happened", f"{word}, and {holder.reason}", value, 1)
    if signature.status in ("planned", "demanded") or value > -1:
        return Judgement(
            "hypothetical", f"{word}, and {holder.reason}", value, -1 if value < -2 else 0
        )
    return Judgement("did_not_happen", f"{word}, and {holder.reason}", value, -1)


def _under_open(signature: Signature, holder: Judgement, word: str) -> Judgement:
    status: Status = signature.status or holder.status
    follows = status == "hypothetical" and holder.status == "planned"
    if follows or status in ("failed", "did_not_happen", *DONE) or holder.status == "conditional":
        status = holder.status if holder.status not in DONE else "hypothetical"
    value = min(signature.positive, holder.value, -0.25)
    return Judgement(status, f"{word}, and {holder.reason}", value, 0)


def _negate(judgement: Judgement) -> Judgement:
    """*promised not to attack*: what is under the word is that it does not happen."""
    if judgement.sign < 0:
        return Judgement("happened", judgement.reason, -judgement.value, 1)
    value = -judgement.value if judgement.sign > 0 else -2.0
    if judgement.status == "demanded":  # "warned not to attack": he may have, or may yet
        return Judgement("hypothetical", f"{judgement.reason}, negated", value, -1)
    return Judgement("did_not_happen", f"{judgement.reason}, negated", value, -1)


def _said(status: Status) -> str:
    return status.replace("_", " ")
