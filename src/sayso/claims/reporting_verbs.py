"""Reporting verbs: speaker, cue and content of each clause with one.

Comes in: the Frame of a sentence. Goes out: drafts. The content is looked for in this order: a
quotation before the clause, a quotation or clause after the verb, a clause before it, an
infinitive or phrase, what follows a colon.
"""

from collections.abc import Iterator

import msgspec

from sayso.claims.content_after import content_after, content_after_colon
from sayso.claims.content_before import content_before
from sayso.claims.content_phrases import content_phrase, passive_content
from sayso.claims.drafts import Draft, Frame, Offsets
from sayso.claims.reporting_clause import ReportingClause
from sayso.claims.speakers import agent_of, noun_phrase
from sayso.lexicon.reporting import Word
from sayso.model import Sentence, Token

_NO_CUE = frozenset(("aux", "auxpass", "amod", "compound", "intj", "punct"))
_OWN_VOICE = frozenset(("we", "you", "it", "that", "this", "which", "what"))
_CARRIED_OUT = frozenset(
    "continue go proceed begin start appear seem come hasten rush use dare".split()
)
_HYPOTHETICAL = frozenset(("could", "would", "should", "might", "must", "may", "'d"))
_QUOTING = frozenset(("quote", "cite"))
_IMPERSONAL = frozenset(("emerge", "transpire", "turn"))
_THINGS = frozenset(("that", "this", "these", "those", "what", "it"))
_NOBODY = frozenset(("nobody", "none", "neither", "no-one"))
_NO = frozenset(("no", "neither"))
_KEPT_FROM = frozenset(("from", "without", "against"))
_TOPICS = frozenset(("phrase", "object phrase"))
_PREPOSED = ("aux", "neg", "advmod", "auxpass")


def verb_drafts(frame: Frame) -> Iterator[Draft]:
    """The attributions that the sentence's verbs make, in text order."""
    verbs, phrasal = frame.reporting.verbs, frame.reporting.phrasal
    for token in frame.tokens:
        if token.tag[0] != "V" or token.dep in _NO_CUE:
            continue
        word = (
            _phrasal(frame.sentence, token, phrasal[token.lemma])
            if token.lemma in phrasal
            else None
        )
        word = word or verbs.get(token.lemma)
        if token.lemma in _QUOTING and token.tag == "VBN":
            relayed = _relayed(frame, token, word)
            if relayed is not None:
                yield relayed
        elif word is not None:
            draft = _read(frame, token, word)
            if draft is not None:
                yield draft


def _phrasal(sentence: Sentence, verb: Token, words: tuple[Word, ...]) -> Word | None:
    """The phrasal entry whose second part stands beside the verb."""
    for word in words:
        for child in sentence.children(verb, "prt", "advmod", "prep", "acomp", "dobj", "ccomp"):
            if child.lower == word.part and 0 < child.index - verb.index < 4:
                return word
        following = verb.index + 1
        if following < len(sentence.tokens) and sentence.tokens[following].lower == word.part:
            return word
    return None


def _relayed(frame: Frame, verb: Token, word: Word | None) -> Draft | None:
    """The voice around another: officials quoted by Reuters said; was quoted by it as saying."""
    sentence, tokens = frame.sentence, frame.tokens
    agent = agent_of(sentence, verb)
    word = frame.reporting.verbs.get("report", word)
    if agent is None or word is None:
        return None
    content: list[Offsets] = []
    above = sentence.head(verb)
    if verb.dep == "acl" and above.dep in ("nsubj", "nsubjpass"):
        clause = sentence.head(above)
        content = frame.stretch(above.left, verb.left - 1) + frame.stretch(
            clause.index, clause.right
        )
    else:
        subject = sentence.child(verb, "nsubjpass")
        speech = next((p for p in sentence.children(verb, "prep") if p.lower == "as"), None)
        if subject is not None and speech is not None:
            content = frame.stretch(subject.left, subject.right)
            content += frame.stretch(speech.index + 1, speech.right)
    source = frame.offsets(*noun_phrase(sentence, agent, low=verb.index + 1))
    if not content or source is None:
        return None
    return Draft(
        sentence=sentence.index,
        source=[source],
        cue=[(verb.start, tokens[min(verb.index + 1, len(tokens) - 1)].end)],
        content=content,
        word=word,
        rule="relayed",
        manner="indirect",
    )


def _read(frame: Frame, verb: Token, word: Word) -> Draft | None:
    clause = ReportingClause(frame, verb, word)
    subject = clause.subject
    quoted = frame.quote_of(verb.index)
    if quoted >= 0 and not _is_new_voice(frame, quoted, subject, word):
        return None  # the speaker's own words: no new voice
    if clause.is_passive:
        passive = passive_content(clause)
        agent = agent_of(frame.sentence, verb)
        return _draft(clause, passive[1], passive[0], source=agent) if passive else None
    found = (
        content_before(clause, only_quotation=True)
        or content_after(clause)
        or content_before(clause)
        or content_phrase(clause)
        or content_after_colon(clause)
    )
    if found is None:
        return None
    rule, content = found
    if not rule.startswith("quotation") and _is_intention(frame, verb):
        return None
    if rule.startswith("object") and "neg" in clause.by_dep:
        return None  # "did not announce plans"
    if subject is not None and _is_nobody(frame, subject):
        return None  # "no official said that …"
    if rule in _TOPICS and clause.word.stance == "asserts" and _is_under_way(clause):
        return None  # "was writing a book about the raid"
    if _is_hypothetical(clause) or (subject is None and _is_impersonal(frame, verb, word, rule)):
        return None
    if (
        subject is not None
        and subject.lower == "it"
        and "np" not in word.complements
        and verb.lemma in _IMPERSONAL
    ):
        clause.subject = None  # "it emerged that": nobody is named
    elif (
        subject is not None
        and subject.lower in _THINGS
        and rule != "before"
        and word.lemma not in ("say", "read")
    ):
        return None  # "it shows that": the situation speaks for itself
    if subject is None and rule in (
        "infinitive",
        "object",
        "phrase",
        "object as",
        "object infinitive",
    ):
        return None
    return _draft(clause, content, rule)


def _is_hypothetical(clause: ReportingClause) -> bool:
    """ "could say", "must not say": nobody has said it."""
    return any(t.lower in _HYPOTHETICAL for t in clause.by_dep.get("aux", ()))


def _is_nobody(frame: Frame, subject: Token) -> bool:
    determiner = frame.sentence.child(subject, "det")
    return subject.lower in _NOBODY or (determiner is not None and determiner.lower in _NO)


def _is_under_way(clause: ReportingClause) -> bool:
    """ "was writing", "is talking": told as an activity, with nothing said yet."""
    return clause.verb.tag == "VBG" and any(t.lemma == "be" for t in clause.by_dep.get("aux", ()))


def _is_intention(frame: Frame, verb: Token) -> bool:
    """Whether the verb is an infinitive that was not carried out (refused to say, a way to say) or
    a gerund that was kept from being (barred from saying, without saying)."""
    if verb.dep == "pcomp" and verb.tag == "VBG":
        return frame.sentence.head(verb).lower in _KEPT_FROM
    if not any(t.tag == "TO" for t in frame.sentence.children(verb, "aux")):
        return False
    return verb.dep != "xcomp" or frame.sentence.head(verb).lemma not in _CARRIED_OUT


def _is_impersonal(frame: Frame, verb: Token, word: Word, rule: str) -> bool:
    """ "assuming that …", "it is worth noting that …": nobody holds it but the outlet."""
    if rule != "clause after":
        return False
    return word.type == "attitude" or frame.sentence.head(verb).lower == "worth"


def _is_new_voice(frame: Frame, quoted: int, subject: Token | None, word: Word) -> bool:
    """Whether a reporting verb inside a quotation brings in somebody other than the speaker."""
    if subject is None or subject.lower in _OWN_VOICE or frame.quote_of(subject.index) != quoted:
        return False
    if word.type == "speech" or subject.lower == "i":
        return True  # "I suspect they fled": the speaker's own doubt stands beside his word
    return subject.tag not in ("PRP", "WP", "WDT", "DT")


def _draft(
    clause: ReportingClause, content: list[Offsets], rule: str, *, source: Token | None = None
) -> Draft | None:
    frame, verb = clause.frame, clause.verb
    subject = source if source is not None else (None if clause.is_passive else clause.subject)
    spans: list[Offsets] = []
    if (
        subject is not None
        and subject.lower not in ("it", "there")
        or (subject is not None and subject.dep == "nsubj")
    ):
        low, high = 0, len(frame.tokens) - 1
        if subject.index < verb.index:
            high = verb.index - 1
        else:
            low = verb.index + 1
        first, last = noun_phrase(frame.sentence, subject, low=low, high=high)
        if clause.low is not None:
            first, last = clause.low, _before_adverbs(frame, verb.index - 1)
        stretch = frame.offsets(first, last)
        spans = [stretch] if stretch else []
    if not content:
        return None
    return Draft(
        sentence=frame.sentence.index,
        source=spans,
        cue=[_cue(clause)],
        content=content,
        word=_as_used(clause.word, rule, opener=_opener(frame, content)),
        rule=rule,
        negated="neg" in clause.by_dep,
        verb=verb,
    )


def _opener(frame: Frame, content: list[Offsets]) -> str:
    return frame.report.text[content[0][0] : content[0][0] + 8].partition(" ")[0].lower()


def _as_used(word: Word, rule: str, *, opener: str) -> Word:
    """The word with the stance that it has with this content: *told them to leave* asks, *weighs
    whether to leave* leaves it open."""
    stance = word.stances.get(rule.replace(" ", "_"))
    if opener == "whether" and word.stance == "asserts":
        stance = "doubts"
    return msgspec.structs.replace(word, stance=stance) if stance else word


def _cue(clause: ReportingClause) -> Offsets:
    """The verb with its auxiliaries, adverbs, particle and the verbs that lead up to it."""
    tokens, first, last = clause.frame.tokens, clause.verb.index, clause.verb.index
    while first:
        before = tokens[first - 1]
        if (
            before.head in (first, clause.verb.index)
            and before.dep in _PREPOSED
            and not before.children
        ):
            first -= 1
        elif before.dep == "aux" and before.head == clause.verb.index:
            first -= 1
        elif before.index == clause.verb.head and clause.verb.dep == "xcomp":
            first -= 1
        else:
            break
    while (
        last + 1 < len(tokens)
        and tokens[last + 1].head == clause.verb.index
        and tokens[last + 1].dep == "prt"
    ):
        last += 1
    return tokens[first].start, tokens[last].end


def _before_adverbs(frame: Frame, last: int) -> int:
    """The last token before trailing adverbs and commas."""
    while last and (frame.tokens[last].tag == "RB" or frame.tokens[last].text == ","):
        last -= 1
    return last
