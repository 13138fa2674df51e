"""What the small parser systematically gets wrong in news sentences, set right.

Comes in: a Sentence. Goes out: the same Sentence, or a new one with other labels and governors
where the parse contradicts the grammar: a finite verb labelled as a participle, a finite verb
without a subject beside a name that hangs on nothing, *which* said of a person. Words and offsets
never change. A rule fires only on a contradiction, so most sentences pass untouched.
"""

from collections.abc import Callable

from sayso.model import Sentence, Token
from sayso.sentences.coordinated import COORDINATED
from sayso.sentences.headlines import HEADLINES
from sayso.sentences.lists import LISTS
from sayso.sentences.misread import MISREAD
from sayso.sentences.redraw import Draft

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_FINITE = ("VBD", "VBZ", "VBP")
_ADVERBIAL = frozenset(("punct", "advmod", "npadvmod", "amod", "det", "nummod"))
_CLOSING = frozenset(('"', "”", "''"))
_PLURALS = ("NNS", "NNPS")
_CHARGING = frozenset(  # regular verbs that may close a sentence that they tell
    """acknowledge add admit affirm allege announce argue assert charge claim complain conclude
    confirm contend declare disclose estimate explain insist maintain note observe predict proclaim
    protest reckon recount remark report reveal state stress suggest testify warn""".split()
)
_PERSONS = frozenset(("PERSON",))


def repair(sentence: Sentence) -> Sentence:
    """The sentence with each contradiction in its parse resolved; itself when there is none."""
    for rule in RULES:
        draft = rule(sentence)
        if draft is not None:
            sentence = draft.sentence_now()
    return sentence


def finite_participle(sentence: Sentence) -> Draft | None:
    """*The largest carmaker Tata Motors named a new chief*: a past tense is no reduced relative.

    A noun as root with a clause labelled `acl` whose verb is a past tense, or a participle with a
    *that*-clause of its own, is the subject of that verb.
    """
    noun = sentence.tokens[sentence.root]
    if noun.tag not in _NOUNS or sentence.child(noun, "cop", "nsubj") is not None:
        return None
    for verb in sentence.children(noun, "acl"):
        below = sentence.child(verb, "ccomp")
        reports = below is not None and verb.tag == "VBN" and not sentence.child(verb, "agent")
        if verb.tag in _FINITE or (reports and _follows_comma(sentence, noun, verb)):
            if sentence.child(verb, *_SUBJECTS, "aux", "auxpass") is not None:
                continue
            draft = Draft(sentence)
            draft.crown(verb.index)
            draft.tags[verb.index] = "VBD" if verb.tag == "VBN" else verb.tag
            draft.hang(noun.index, verb.index, "nsubj")
            for child in sentence.children(noun):
                if child.dep == "acl" and child.index > verb.index:
                    draft.hang(child.index, verb.index, "advcl")
                elif child.index > verb.index or (child.dep == "prep" and child.index < noun.left):
                    draft.hang(child.index, verb.index, child.dep)
            return draft
    return None


def _follows_comma(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Whether the last word between a noun and a verb, apart from adverbs, is a comma."""
    return verb.index > noun.index + 1 and sentence.tokens[verb.index - 1].text == ","


def lost_subject(sentence: Sentence) -> Draft | None:
    """*Kodak unveiled a camera*, with *Kodak* read as an adverb; *In May, X, the head of Y, said*.

    A finite verb without a subject takes the name before it that is labelled as an adverb, or the
    last apposition inside its opening prepositional phrase, after a comma.
    """
    for verb in sentence.tokens:
        if verb.tag not in _FINITE or verb.dep in ("conj", "aux", "auxpass", "relcl", "amod"):
            continue
        if sentence.child(verb, *_SUBJECTS) is not None or verb.dep in ("xcomp", "acl"):
            continue
        found = _name_as_adverb(sentence, verb)
        if found is None and verb.dep == "ROOT":
            found = _name_in_opening(sentence, verb)
        if found is not None:
            draft = Draft(sentence)
            draft.hang(found.index, verb.index, "nsubj")
            return draft
    return None


def _name_as_adverb(sentence: Sentence, verb: Token) -> Token | None:
    for child in sentence.children(verb, "npadvmod", "advmod", "dep", "nmod"):
        is_name = child.tag in ("NNP", "NNPS") or (child.tag == "RB" and child.text[0].isupper())
        if is_name and child.right == verb.index - 1 and child.ent not in ("DATE", "TIME"):
            if child.tag != "RB" or child.index:  # "Just wanted to know" opens with an adverb
                return child
    return None


def _name_in_opening(sentence: Sentence, verb: Token) -> Token | None:
    """The apposition that is the subject: the last one to hang on the opening phrase."""
    tokens = sentence.tokens
    for prep in sentence.children(verb, "prep"):
        if prep.index > verb.index or prep.left != prep.index:
            continue
        for token in tokens[prep.index + 1 : prep.right + 1]:
            if token.dep == "appos" and token.left and tokens[token.left - 1].text == ",":
                between = tokens[token.right + 1 : verb.index]
                if token.tag in _NOUNS and all(t.dep in _ADVERBIAL for t in between):
                    return token
    return None


def speaker_after_quote(sentence: Sentence) -> Draft | None:
    """*"…," insisted the mayor*; *"… of the town," Paz said*: who stands beside the verb speaks.

    A finite verb without a subject that has the quotation before it as its clause takes what
    follows it as an object, or what stands between the closing mark and the verb.
    """
    tokens = sentence.tokens
    for verb in tokens:
        if verb.tag not in _FINITE or sentence.child(verb, *_SUBJECTS) is not None:
            continue
        quoted = sentence.child(verb, "ccomp")
        if quoted is None or quoted.index > verb.index:
            continue
        mark = next((t.index for t in reversed(tokens[: verb.index]) if t.text in _CLOSING), None)
        if mark is None or mark < quoted.index:
            continue
        speaker = _between(sentence, mark + 1, verb.index) or (
            sentence.child(verb, "dobj", "attr") if mark == verb.index - 1 else None
        )
        if speaker is not None and _is_somebody(sentence, speaker):  # "smelled gunpowder"
            draft = Draft(sentence)
            draft.hang(speaker.index, verb.index, "nsubj")
            return draft
    return None


def _is_somebody(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is a name or has an article or owner, as a speaker does."""
    if noun.tag in ("NNP", "NNPS"):
        return True
    return noun.tag in _NOUNS and sentence.child(noun, "det", "poss") is not None


def _between(sentence: Sentence, start: int, end: int) -> Token | None:
    """The one noun of a stretch that hangs on something before it."""
    tops = [
        token
        for token in sentence.tokens[start:end]
        if not start <= token.head < end and token.dep != "punct"
    ]
    return tops[0] if len(tops) == 1 and tops[0].dep in ("appos", "conj", "npadvmod") else None


def relative_of_person(sentence: Sentence) -> Draft | None:
    """*the head of the firm, which filed for protection*: *which* is said of no person.

    The clause hangs on the nearest noun before it that is no person instead.
    """
    tokens = sentence.tokens
    for verb in sentence.tokens:
        if verb.dep != "relcl" or tokens[verb.head].ent not in _PERSONS:
            continue
        pronoun = next((c for c in sentence.children(verb) if c.tag in ("WDT", "WP")), None)
        if pronoun is None or pronoun.lower != "which" or pronoun.left != verb.left:
            continue
        for token in reversed(tokens[verb.head + 1 : verb.left]):
            if token.tag in _NOUNS and token.dep in ("pobj", "dobj", "appos", "conj"):
                if token.ent not in _PERSONS:
                    draft = Draft(sentence)
                    draft.hang(verb.index, token.index, "relcl")
                    return draft
    return None


def relative_number(sentence: Sentence) -> Draft | None:
    """*a system for phones that brings news*: what *brings* is one thing.

    A relative clause in the singular on a plural noun hangs on the singular noun above it, where
    the plural stands in its prepositional phrase. After a comma it may be a collective: *the
    armed forces, which is*.
    """
    tokens = sentence.tokens
    for verb in sentence.tokens:
        noun = tokens[verb.head]
        if verb.dep != "relcl" or noun.tag not in _PLURALS or noun.ent:
            continue
        if tokens[verb.left - 1].text == "," or not _is_singular(sentence, verb):
            continue
        above = noun
        while above.dep in ("pobj", "prep", "conj") and above.head != above.index:
            above = tokens[above.head]
            if above.tag in ("NN", "NNP") and above.dep != "conj":
                draft = Draft(sentence)
                draft.hang(verb.index, above.index, "relcl")
                return draft
    return None


def _is_singular(sentence: Sentence, verb: Token) -> bool:
    """Whether a relative pronoun is the subject of a verb in the third person singular."""
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    if subject is None or subject.lower not in ("that", "which", "who"):
        return False
    first = next(sentence.children(verb, "aux", "auxpass"), verb)
    return first.tag == "VBZ" or first.lower == "was"


def past_as_participle(sentence: Sentence) -> Draft | None:
    """*the farm located near the river*, with *located* read as a past tense.

    A clause right after its noun, or after its noun and a comma, that has neither subject nor
    object is a participle.
    """
    draft: Draft | None = None
    for verb in sentence.tokens:
        if verb.dep != "acl" or verb.tag != "VBD":
            continue
        before = sentence.tokens[verb.index - 1] if verb.index else verb
        if verb.head + 1 == verb.index - (before.text == ","):
            if sentence.child(verb, *_SUBJECTS, "dobj", "aux", "auxpass", "ccomp") is None:
                draft = draft or Draft(sentence)
                draft.tags[verb.index] = "VBN"
    return draft


def loose_verb(sentence: Sentence) -> Draft | None:
    """*shot him, then left the building*: a second verb that the parse left unlabelled."""
    draft: Draft | None = None
    for verb in sentence.tokens:
        above = sentence.tokens[verb.head]
        if verb.dep == "dep" and verb.tag in _FINITE and verb.tag == above.tag:
            if above.index < verb.index and sentence.child(verb, *_SUBJECTS) is None:
                draft = draft or Draft(sentence)
                draft.deps[verb.index] = "conj"
    return draft


def named_as(sentence: Sentence) -> Draft | None:
    """*named Ban as envoy*: who is named is the object, not a predicate."""
    for verb in sentence.tokens:
        if verb.tag[:2] != "VB":
            continue
        name = sentence.child(verb, "oprd")
        if name is None or name.tag not in ("NNP", "NNPS") or sentence.child(verb, "dobj"):
            continue
        if sentence.child(verb, "auxpass", "nsubjpass") is not None:
            continue
        if any(child.lower == "as" for child in sentence.children(verb, "prep")) or any(
            child.lower == "as" for child in sentence.children(name, "prep")
        ):
            draft = Draft(sentence)
            draft.deps[name.index] = "dobj"
            return draft
    return None


def trailing_voice(sentence: Sentence) -> Draft | None:
    """*The guards beat two men, a relief group charged on Friday*: the last verb tells the rest.

    A noun after the last comma, hung on what stands before as an adverb or one more item, whose
    regular verb of saying the parse took for a participle, with nothing after it but when and
    where it was said. A participle with *by*, *with* or *of* is one.
    """
    root = sentence.tokens[sentence.root]
    if root.tag not in (*_FINITE, "VBN", "VBG", "VB"):
        return None
    for verb in reversed(sentence.tokens):
        if verb.dep not in ("acl", "conj") or verb.lemma not in _CHARGING:
            continue
        noun = sentence.tokens[verb.head]
        if verb.tag not in ("VBN", "VBD") or noun.index <= root.index or noun.tag not in _NOUNS:
            continue
        before = sentence.tokens[noun.left - 1]
        if noun.dep not in ("npadvmod", "appos", "conj", "dep", "dobj") or before.text != ",":
            continue
        if all(_is_when_said(sentence, token) for token in sentence.tokens[verb.index + 1 :]):
            draft = Draft(sentence)
            draft.heads[verb.index], draft.deps[verb.index] = verb.index, "ROOT"
            draft.tags[verb.index] = "VBD"
            draft.hang(noun.index, verb.index, "nsubj")
            draft.hang(root.index, verb.index, "ccomp")
            return draft
    return None


def _is_when_said(sentence: Sentence, token: Token) -> bool:
    """Whether a word after the verb belongs to a time, a place or the end of the sentence."""
    if token.tag in ("IN", "TO"):
        return token.lower in ("on", "in", "at", "late", "during", "from")
    return token.tag in ("NN", "NNP", "NNS", "CD", "DT", "JJ", "RB", "POS", ".", "''", "``")


Rule = Callable[[Sentence], Draft | None]
RULES: tuple[Rule, ...] = (
    finite_participle,
    lost_subject,
    speaker_after_quote,
    relative_of_person,
    relative_number,
    *HEADLINES,
    *MISREAD,
    named_as,
    past_as_participle,
    loose_verb,
    trailing_voice,
    *COORDINATED,
    *LISTS,
)
