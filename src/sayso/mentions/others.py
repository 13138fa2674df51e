"""Phrases without a noun: pronouns, *those*, *two of the judges*, *the wounded*."""

from collections.abc import Mapping

from sayso.lexicon.world import World
from sayso.mentions.draft import Draft, Found
from sayso.mentions.edges import article_of, left_edge, phrase_right, weight_of
from sayso.model import Sentence, Token

_PARTS = frozenset(
    """dozen score hundred thousand million billion ten majority minority number group part
    half most many some several all any none each both few handful couple one two three four
    five six seven eight nine member rest third quarter remainder bulk percentage lot lots
    plenty pair trio crowd host variety kind type sort series fraction section segment share
batch wave class contingent column unit band team bunch other""".split()
)
_GENDER = dict.fromkeys(("he", "him", "his", "himself"), "m") | dict.fromkeys(
    ("she", "her", "hers", "herself"), "f"
)
_ONE_PERSON = frozenset("i me my myself who whom you yourself".split())
_THEY = frozenset("they them their theirs themselves".split())
_WE = frozenset("we us our ours ourselves".split())
PARTITIVES = _PARTS | frozenset(f"{part}s" for part in _PARTS)


def other_head(
    world: World, sentence: Sentence, token: Token, cover: Mapping[int, Found]
) -> Draft | None:
    """*those*, *two of the judges*, *the wounded*, relative *that* and *which*."""
    tag = token.tag
    if tag in ("WDT",):
        return pronoun_draft(sentence, token)
    left = left_edge(sentence, token)
    if tag in ("JJ", "VBN", "JJR", "JJS", "VBG"):
        if tag in ("VBN", "VBG") and token.dep not in ("nsubj", "nsubjpass", "dobj", "pobj"):
            return None
        first = sentence.tokens[left].lower
        if first not in ("the", "those", "these", "many", "most") and token.lower not in PARTITIVES:
            return None
        if token.dep == "attr":
            return None
    elif tag in ("DT", "PDT") and (
        token.dep not in ("nsubj", "nsubjpass", "dobj", "pobj")
        or token.lower in ("the", "a", "an", "no")
    ):
        return None
    elif tag == "CD" and token.dep in ("conj", "appos", "attr", "oprd", "pcomp"):
        return None
    role = world.role((token.lower,)) if tag[0] in "JV" else None
    draft = Draft(
        sentence=sentence.index,
        token=token.index,
        left=left,
        right=token.index,
        name_left=-1,
        name_right=-1,
        form="nominal",
        name=token.lower,
        role=role,
        kind="group" if role is not None else None,
        plural=token.lower not in ("one", "this", "that", "each", "another", "either", "neither"),
        weight=weight_of(sentence, token),
        article=article_of(sentence, left),
    )
    if role is not None:
        draft.sector = role.sector
    if tag in ("DT", "CD", "PDT", "JJ", "JJR", "JJS"):
        if tag == "DT":
            draft.form = "pronoun"
        of = sentence.child(token, "prep")
        if of is not None and of.lower == "of":
            inner = sentence.child(of, "pobj")
            if inner is not None:
                draft.form = "nominal"
                draft.owner = inner.index
                draft.kind = draft.kind or part_kind(world, inner)
                draft.right = max(token.index, phrase_right(sentence, inner))
    return draft


def part_kind(world: World, inner: Token) -> str | None:
    """The kind of a part: that of the people it is a part of, None when they are no people."""
    role = world.role((inner.lemma.lower(),)) or world.role((inner.lower,))
    return "group" if role is not None and role.kind in ("person", "group") else None


def pronoun_draft(sentence: Sentence, token: Token) -> Draft | None:
    """The draft of a pronoun, None for a free relative or a complementiser."""
    low = token.lower
    if low in ("what", "whatever", "whoever") or low == "that" and token.tag != "WDT":
        return None
    gender = _GENDER.get(low)
    return Draft(
        sentence=sentence.index,
        token=token.index,
        left=token.index,
        right=token.index,
        name_left=-1,
        name_right=-1,
        form="pronoun",
        name=low,
        gender=gender,
        kind="person" if gender or low in _ONE_PERSON else "group" if low in _WE else None,
        plural=low in _THEY or low in _WE,
        weight=weight_of(sentence, token),
    )
