"""Names and institutions that stand inside a phrase, as modifiers of its head."""

from collections.abc import Mapping

from sayso.lexicon.world import World
from sayso.mentions.draft import Draft, Found
from sayso.mentions.edges import PROPER, left_edge
from sayso.mentions.wording import spelt
from sayso.model import Sentence, Token


def inner_drafts(
    world: World,
    sentence: Sentence,
    draft: Draft,
    cover: Mapping[int, Found],
    timed: frozenset[int] | set[int],
    drafts: list[Draft],
) -> None:
    """Adds the names and institutions among the modifiers: *Acme* in *Acme director X*,
    *company* in *company car*; none that is a draft already."""
    tokens = sentence.tokens
    end = draft.name_left if draft.name_left >= 0 else draft.token
    k = draft.left if draft.owner < 0 or draft.article != "poss" else tokens[draft.owner].right + 1
    while k < end and tokens[k].dep not in ("compound", "nmod"):
        k += 1
    if k >= end:
        return
    made: list[Draft] = []
    known = {one.token for one in drafts[-5:]}
    while k < end:
        token = tokens[k]
        if token.dep not in ("compound", "nmod") or k in cover or k in timed or k in known:
            k += 1
            continue
        if token.tag in PROPER and token.text[0].isupper():
            last = k
            while (
                last + 1 < end
                and tokens[last + 1].tag in PROPER
                and last + 1 not in cover
                and (tokens[last + 1].dep == "compound")
            ):
                last += 1
            stop = _cut_role(world, tokens, k, last)
            if stop >= k:
                made.append(_modifier(sentence, tokens[stop], k, "name"))
            k = last + 1
        elif token.tag == "NN" and k + 1 <= draft.token:
            roles = world.roles.get(token.lower)
            if roles is not None and roles[-1].sort == "body" and roles[-1].word == token.lower:
                one = _modifier(sentence, token, k, "nominal")
                one.role = roles[-1]
                one.sector = roles[-1].sector
                one.article = "bare"
                made.append(one)
            k += 1
        else:
            k += 1
    drafts.extend(made)


def stands_alone(world: World, sentence: Sentence, token: Token) -> bool:
    """A modifier that names an institution: *Foreign Ministry* in *Foreign Ministry
    spokesman*."""
    if token.dep not in ("compound", "nmod") or token.index != token.right:
        return False
    roles = world.roles.get(token.lower)
    if not roles or (roles[0].sort != "body" and roles[-1].sort != "body"):
        return False
    above = sentence.tokens[token.head]
    if above.tag in PROPER and token.tag in PROPER and above.lower not in world.roles:
        return False
    left = left_edge(sentence, token)
    role = world.role(tuple(t.lower for t in sentence.tokens[left : token.index + 1]))
    return role is not None and role.sort == "body" and (left < token.index or token.tag in PROPER)


def _cut_role(world: World, tokens: tuple[Token, ...], first: int, last: int) -> int:
    """The last token of a capitalised run before the title that ends it; first - 1
    when it is all title."""
    stop = last
    low = tokens[stop].lower
    if low in world.titles:
        stop -= 1
    role = world.role(tuple(t.lower for t in tokens[first : stop + 1])) if stop >= first else None
    if role is not None and role.kind == "person":
        stop -= role.word.count(" ") + 1
    elif role is not None and role.sort == "body" and stop - first <= role.word.count(" "):
        return first - 1
    return stop


def _modifier(sentence: Sentence, head: Token, first: int, form: str) -> Draft:
    tokens = sentence.tokens
    return Draft(
        sentence=sentence.index,
        token=head.index,
        left=first,
        right=head.index,
        name_left=first if form == "name" else -1,
        name_right=head.index if form == "name" else -1,
        form=form,
        name=spelt(tokens, first, head.index) if form == "name" else head.lemma,
        within=True,
        weight=1,
    )
