"""What stands around a head noun or a name: titles, roles and nationality before it, the of-phrase
that belongs to it."""

from collections.abc import Mapping

from sayso.lexicon.world import World
from sayso.mentions.draft import Draft, Found
from sayso.mentions.edges import NOUNS, PROPER, phrase_right
from sayso.mentions.others import PARTITIVES, part_kind
from sayso.mentions.sectors import OF_STATE, sector_of
from sayso.mentions.wording import is_of_participle, lower_words, lowered, office_words, spelt
from sayso.model import Sentence, Token

_NO_STATE = frozenset(("firm", "leader", "product"))
_EMPTY_TAGS = frozenset(("DT", "POS", ",", "PRP$", "CD"))
_LABOUR = frozenset("LAB AGR JRN MED COP".split())
_SHORTENED = frozenset(("deputy", "vice", "acting", "associate", "assistant", "former", "junior"))


def name_it(
    world: World, sentence: Sentence, draft: Draft, first: int, cover: Mapping[int, Found]
) -> None:
    """Makes the draft a name: titles before it cut off, its country read from its own words."""
    tokens = sentence.tokens
    last = draft.token
    cut = first
    of = _after_office(world, tokens, draft.left, first, last)
    if of:
        cut = first = of
    low_last = tokens[last].lower
    if low_last not in world.endings and (low_last not in world.roles or draft.role is None):
        for k in range(first, last):
            low = tokens[k].lower
            if low in world.titles or _ends_title(world, tokens, draft.left, k):
                cut = k + 1
        cut = max(cut, _given_inside(world, tokens, cut, last, cover))
    while cut < last and tokens[cut].text in ("-", "'", "&"):
        cut += 1
    if cut < last and not draft.title:
        for k in range(cut, last + 1):  # "Latvian Constitutional Court", "Kenya Airports Authority"
            found = cover.get(k)
            if found is None:
                continue
            if found.known.sort == "product" and draft.role is None:
                draft.kind = "thing"
            if found.known.country and found.known.sort not in _NO_STATE:
                draft.country = found.known.country
                break
    draft.form = "name"
    draft.plural = False
    draft.name_left, draft.name_right = cut, last
    draft.name = spelt(tokens, cut, last)
    if of:
        _from_office(world, sentence, draft, cut, cover)
    else:
        before_name(world, sentence, draft, cut, cover)


def before_name(
    world: World, sentence: Sentence, draft: Draft, first: int, cover: Mapping[int, Found]
) -> None:
    """Titles, roles, nationality before a name: *Iranian Foreign Ministry spokesman X*."""
    tokens = sentence.tokens
    if first <= draft.left:
        return
    before = tokens[first - 1]
    low = before.lower
    called = world.titles.get(low)
    if called is not None:
        draft.title = True
        draft.gender = called[0] or None
    words = tuple(world.rank(word) for word in lower_words(tokens, draft.left, first - 1))
    role = world.role((*words[:-1], before.lemma.lower() if before.tag == "NNS" else words[-1]))
    if role is not None:
        draft.title = role.kind == "person"
        draft.role = role
        if role.kind == "person" and role.sector != "CVL":
            draft.office = office_words(tokens, draft.left, first - 1, cover)
    describe(world, sentence, draft, cover, until=first)


def describe(
    world: World,
    sentence: Sentence,
    draft: Draft,
    cover: Mapping[int, Found],
    until: int | None = None,
) -> None:
    """Country and sector from the modifiers: the nationality nearest to the head decides."""
    end = draft.token if until is None else until
    role = draft.role
    if role is None and (not cover or end <= draft.left):
        return
    tokens = sentence.tokens
    hints: list[str] = []
    nation = mixed = False
    modifiers = world.modifiers
    for k in range(draft.left, end):
        token = tokens[k]
        found = cover.get(k)
        stateless = draft.known is None or draft.known.country is None  # "Iraqi Kurds"
        if found is not None and found.last == k and stateless:
            if found.known.country and not is_of_participle(tokens, k):
                mixed = mixed or (
                    tokens[k].dep == "conj" and draft.country not in (None, found.known.country)
                )
                draft.country = found.known.country
                nation = (
                    found.known.sort in ("adjective", "country") and found.known.id[:7] == "country"
                )
            if found.known.sector and found.known.sort not in ("people", "adjective"):
                hints.append(found.known.sector)
            continue
        if role is None or token.tag in _EMPTY_TAGS:
            continue
        low = token.lower
        hint = modifiers.get(f"{low} {tokens[k + 1].lower}") or modifiers.get(low)
        if hint is not None and low != role.word:
            hints.append(hint)
        if low in ("former", "ex", "ex-", "late", "onetime", "erstwhile"):
            hints.append("ELI")
    if mixed:
        draft.country = None  # "Hungarian and Romanian officials": of two countries
    if role is not None:
        draft.sector = sector_of(role, hints)
        if draft.sector is None and nation and role.word in OF_STATE:
            # "Palestinian leader", "Israeli spokesman": of the state, when nothing else is said
            draft.sector = "GOV"


def extend(world: World, sentence: Sentence, draft: Draft, head: Token) -> None:
    """Takes in the of-phrase of partitives, groups, offices and *Ministry of
    Defence*-like names."""
    tokens = sentence.tokens
    i = head.index
    if i + 1 >= len(tokens) or tokens[i + 1].lower != "of" or tokens[i + 1].head != i:
        return
    of = tokens[i + 1]
    inner = sentence.child(of, "pobj")
    if inner is None:
        return
    named = (draft.form == "name" or head.tag in PROPER) and (
        draft.role is not None and draft.role.sort in ("body", "people")
    )
    described = draft.role is not None and draft.role.sort in (
        "office",
        "role",
        "people",
        "body",
    )
    capital = head.text[:1].isupper() and head.tag in PROPER
    if named or (
        capital
        and inner.tag in PROPER
        and (not described or (draft.role is not None and draft.role.sort == "body"))
    ):
        if inner.tag not in PROPER or _is_person(world, tokens, draft):
            return
        draft.form = "name"
        if draft.name_left < 0:
            draft.name_left = draft.token
        draft.right = draft.name_right = inner.index
        for joined in sentence.children(inner, "conj"):
            if (
                joined.tag in PROPER
                and draft.role is not None
                and draft.role.kind == "organisation"
            ):
                draft.right = draft.name_right = joined.index
        draft.name = spelt(tokens, draft.name_left, draft.name_right)
    elif (
        not described
        and (inner.tag in PROPER if world.sites.get(head.lemma) != "site" else inner.tag in NOUNS)
        and head.lemma in world.sites
    ):
        draft.right = max(draft.right, phrase_right(sentence, inner))
    elif described or head.lemma in PARTITIVES or head.lower in PARTITIVES:
        draft.owner = inner.index
        draft.right = max(draft.right, phrase_right(sentence, inner))
        if draft.role is None:
            draft.kind = part_kind(world, inner)
        if described and draft.role is not None and draft.role.kind == "person":
            draft.office = draft.office and f"{draft.office} of " + lowered(
                tokens, inner.left, phrase_right(sentence, inner)
            )


def union_sector(world: World, tokens: tuple[Token, ...], draft: Draft) -> str | None:
    """A union is of labour where it is one of workers; of other people it is of society."""
    people = False
    for k in range(draft.left, draft.right + 1):
        low = tokens[k].lower
        if low.endswith("workers"):
            return "LAB"
        roles = world.roles.get(low) or world.roles.get(low.removesuffix("s"))
        if roles is not None and k != draft.token and roles[-1].kind == "person":
            sector = roles[-1].sector
            if sector in _LABOUR:
                return "LAB"
            if sector == "EDU":
                return "LAB" if "teacher" in low or "lecturer" in low else "EDU"
            people = True
        elif k > draft.token and low.endswith("s") and tokens[k].tag in PROPER:
            people = True
    return "SOC" if people else None


def _is_person(world: World, tokens: tuple[Token, ...], draft: Draft) -> bool:
    """A person's name takes no *of*: *Ann Lee of Acme*."""
    if draft.name_left < 0 or draft.name_left == draft.name_right:
        return draft.title and draft.name_left >= 0
    first, last = tokens[draft.name_left], tokens[draft.name_right]
    return (
        draft.title
        or first.text in world.givens
        or (draft.role is None and first.ent == "PERSON" and last.ent == "PERSON")
    )


def _ends_title(world: World, tokens: tuple[Token, ...], left: int, k: int) -> bool:
    words = lower_words(tokens, left, k)
    if words[-1] not in world.roles:
        return False
    role = world.role(words)
    return role is not None and role.kind == "person"


def is_surname(
    world: World, tokens: tuple[Token, ...], left: int, last: int, cover: Mapping[int, Found]
) -> bool:
    """Whether a capitalised role noun is somebody's surname: *Robin Cook*, *Mr. Bishop*.

    A given name, an initial or a form of address stands before it, or the title of a person that
    makes no longer title with it: *Judge Baker*, not *Police Chief*.
    """
    token = tokens[last]
    if token.tag != "NNP" or last == left:
        return False
    before = tokens[last - 1]
    if before.tag != "NNP" or not before.text[:1].isupper():
        return False
    low = before.lower
    common = token.text in world.surnames
    if low in world.titles:
        return common
    if last - 1 in cover:
        return False
    if before.text in world.givens and low not in world.modifiers:
        return common or (token.ent == "PERSON" and before.ent == "PERSON")
    if len(before.text.rstrip(".")) == 1 and last - 1 > left:
        return token.ent == "PERSON" or common
    if not common or low in _SHORTENED:
        return False
    roles = world.roles.get(low)
    if roles is None:
        return before.ent == "PERSON" and token.ent == "PERSON" and low not in world.modifiers
    longer = world.role((low, token.lower))
    return roles[-1].kind == "person" and (longer is None or len(longer.words) == 1)


def _given_inside(
    world: World, tokens: tuple[Token, ...], first: int, last: int, cover: Mapping[int, Found]
) -> int:
    """Where a given name follows what can be no name of a person: *Scientologist Tom Cruise*,
    *the Acme Inc. chief Ann Lee*; `first` when none does."""
    for k in range(first + 1, last):
        if tokens[k].text not in world.givens or tokens[k + 1].tag not in PROPER:
            continue
        before = tokens[k - 1]
        low = before.lower
        if before.text in world.givens:
            return first
        found = cover.get(k - 1)
        if (
            (found is not None and found.known.kind != "person" and k not in cover)
            or low in world.roles
            or low in world.endings
            or low.endswith(("ologist", "elect", "sheriff", "president", "'s"))
            or (before.text.isupper() and before.text.isalpha() and 2 <= len(low) <= 3)
        ):
            return k
        return first
    return first


def _after_office(world: World, tokens: tuple[Token, ...], left: int, first: int, last: int) -> int:
    """Where the name begins in *Secretary of the Interior Sally Jewell*, 0 for no such phrase."""
    k = first - 1
    if k > left and tokens[k].lower == "the":
        k -= 1
    if k <= left or tokens[k].lower != "of" or not _ends_title(world, tokens, left, k - 1):
        return 0
    for g in range(first + 1, last):
        if tokens[g].text in world.givens:
            return g
    return 0


def _from_office(
    world: World, sentence: Sentence, draft: Draft, name: int, cover: Mapping[int, Found]
) -> None:
    """What the office with its *of* tells of its holder."""
    tokens = sentence.tokens
    of = next(k for k in range(draft.left, name) if tokens[k].lower == "of")
    draft.title = True
    before_name(world, sentence, draft, of, cover)
    draft.office = (office_words(tokens, draft.left, of - 1, cover) or "") + (
        " " + lowered(tokens, of, name - 1)
    )
    if draft.sector is None and draft.role is not None and draft.role.word == "secretary":
        draft.sector = "GOV"
