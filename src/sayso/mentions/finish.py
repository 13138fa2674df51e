"""Drafts and chains -> Mentions: kind, country, sector, best name and place of each chain given to
its mentions."""

from collections.abc import Collection, Mapping, Sequence

from sayso.lexicon.world import World
from sayso.mentions.chains import Chains
from sayso.mentions.draft import Draft
from sayso.mentions.entity import Entity
from sayso.mentions.kinds import site_level
from sayso.mentions.others import PARTITIVES
from sayso.mentions.places import where_known, where_named
from sayso.model import Mention, Report, Sentence, Where

_RELATING = frozenset(("of", "from", "for", "with", "at", "in", "throughout", "across", "within"))
_LOOSE = frozenset(("in", "throughout", "across", "within", "at"))
_ARTICLES = ("the ", "The ", "a ", "A ", "an ", "An ")
_PLAIN = frozenset(("CVL",))


def finish(
    report: Report,
    sentences: Sequence[Sentence],
    drafts: Sequence[Draft],
    chains: Chains,
    world: World,
) -> tuple[Mention, ...]:
    """The mentions in text order; of two that begin together the longer one first."""
    _in_office(report, chains.entities)
    related = _related(sentences, drafts, chains)
    for _ in range(2):
        _gather(chains.entities)
        for draft, other, loose in related:
            _inherit(draft, other, chains, loose=loose)
    near = _countries_told(drafts)
    ordered = sorted(drafts, key=lambda d: (d.sentence, d.left, -d.right, d.token))
    numbers: dict[int, int] = {}
    items: list[Mention] = []
    places: dict[tuple[str, str | None, str | None], Where] = {}
    called: dict[int, str] = {}
    for number, entity in enumerate(chains.entities):
        if entity.names or entity.known is not None:
            called[number] = _best_name(entity, world.givens)
    for draft in ordered:
        sentence = sentences[draft.sentence]
        entity = chains.entities[draft.entity]
        number = numbers.setdefault(draft.entity, len(numbers))
        name = called.get(draft.entity)
        if name is None and draft.form == "pronoun":
            name = _described(report, sentences, entity)
        items.append(_mention(report, sentence, draft, entity, number, name, near, world, places))
    return tuple(items)


def _described(report: Report, sentences: Sequence[Sentence], entity: Entity) -> str | None:
    """What a thing without a name is called first: *they* are the miners from the valley."""
    first = next((member for member in entity.members if member.form == "nominal"), None)
    if first is None:
        return None
    tokens = sentences[first.sentence].tokens
    return _bare(report.span(tokens[first.left].start, tokens[first.right].end).quote)


def _in_office(report: Report, entities: Sequence[Entity]) -> None:
    """Who has left office by the report's date is no longer of the government: PLOVER's ELI."""
    start = report.published.start if report.published is not None else None
    if start is None:
        return
    year = int(start[:4])
    for entity in entities:
        known = entity.known
        if known is None or known.sort != "leader" or known.sector != "GOV":
            continue
        if known.until is not None and year > known.until:
            entity.sector = "ELI"
        elif known.since is not None and year < known.since:
            entity.sector = (
                next((one.sector for one in entity.members if one.title and one.sector), None) or ""
            )


def _gather(entities: Sequence[Entity]) -> None:
    """What a chain's mentions say of country and sector, the earliest and surest first."""
    for entity in entities:
        if entity.gone:
            continue
        known = entity.known
        if known is not None and known.kind != "place":
            entity.country = entity.country or known.country
            if entity.sector is None:
                entity.sector = known.sector
        for member in entity.members:
            if member.form == "adjective" or member.reason == "relative":
                continue
            if entity.country is None and member.country is not None:
                entity.country = member.country
            if entity.sector is None and member.sector is not None:
                entity.sector = member.sector


def _related(
    sentences: Sequence[Sentence], drafts: Sequence[Draft], chains: Chains
) -> list[tuple[Draft, Draft, bool]]:
    """Who takes country and sector from whom, through possessors, of-phrases and institutions:
    *members of the group*; and whether the tie is loose: *officials in the capital*."""
    by_token = chains.by_token
    related: list[tuple[Draft, Draft, bool]] = []
    for draft in drafts:
        if draft.form == "pronoun" or draft.form == "adjective":
            continue
        if draft.owner >= 0:
            other = by_token.get((draft.sentence, draft.owner))
            if other is not None:
                related.append((draft, other, False))
        role = draft.role
        if role is not None and (
            draft.country is None or (draft.sector is None and role.sector is None)
        ):
            tokens = sentences[draft.sentence].tokens
            for index in tokens[draft.token].children:
                child = tokens[index]
                if child.dep != "prep" or child.lower not in _RELATING or child.index < draft.token:
                    continue
                for inner in child.children:
                    other = by_token.get((draft.sentence, inner))
                    if other is not None and tokens[inner].dep == "pobj":
                        related.append((draft, other, child.lower in _LOOSE))
    return related


def _inherit(draft: Draft, other: Draft, chains: Chains, *, loose: bool = False) -> None:
    entity = chains.entities[other.entity]
    country = other.country or entity.country
    sector = other.sector or entity.sector
    partitive = draft.role is None and draft.name in PARTITIVES and not (draft.article == "poss")
    if partitive:
        mine = chains.entities[draft.entity]
        kind = other.kind or entity.kind
        if kind and mine.kind == "thing":
            mine.vote("group" if kind == "person" else kind, 2.0)
        draft.country = draft.country or country
        draft.sector = draft.sector or sector
        return
    if draft.role is None and draft.form != "name":
        return
    of_head_of_state = draft.sector == "GOV" == sector  # "the government of President Avila"
    if draft.country is None and country and (entity.kind != "person" or of_head_of_state):
        draft.country = country
    if (
        draft.role is not None
        and draft.sector is None
        and draft.role.sector is None
        and sector not in _PLAIN
    ):
        if not loose or entity.kind == "organisation":
            draft.sector = sector


def _countries_told(drafts: Sequence[Draft]) -> dict[str, float]:
    """How often each country is told of, for places of the same name."""
    near: dict[str, float] = {}
    for draft in drafts:
        if draft.country is not None and draft.known is not None:
            near[draft.country] = near.get(draft.country, 0.0) + 1.0
    return near


def _mention(
    report: Report,
    sentence: Sentence,
    draft: Draft,
    entity: Entity,
    number: int,
    name: str | None,
    near: Mapping[str, float],
    world: World,
    places: dict[tuple[str, str | None, str | None], Where],
) -> Mention:
    tokens = sentence.tokens
    span = report.span(tokens[draft.left].start, tokens[draft.right].end)
    if draft.name_left == draft.left and draft.name_right == draft.right:
        head = span
    elif draft.name_left < 0 and draft.left == draft.right:
        head = span
    elif draft.name_left >= 0:
        head = report.span(tokens[draft.name_left].start, tokens[draft.name_right].end)
    else:
        head = report.span(tokens[draft.token].start, tokens[draft.token].end)
    kind = _kind(draft, entity)
    where = (
        _where(sentence, draft, entity, near, world, places)
        if kind == "place" and draft.form != "adjective"
        else None
    )
    known = draft.known or entity.known
    country = draft.country or entity.country
    sector = draft.sector
    if draft.form == "adjective":
        sector = None  # a nationality is of no sector
    elif sector is None and (
        known is None
        or known.kind != "place"
        or (kind == "organisation" and (draft.role is not None or draft.form == "pronoun"))
    ):
        sector = entity.sector or None
    if country is None and where is not None:
        country = where.country
    return Mention(
        span=span,
        head=head,
        sentence=draft.sentence,
        token=draft.token,
        kind=kind,  # type: ignore[arg-type]
        form=draft.form,
        name=name or _bare(span.quote),
        chain=number,
        chain_reason=draft.reason,
        country=country,
        sector=sector,
        office=draft.office
        or next(iter(sorted(entity.offices, key=lambda office: (-len(office), office))), None)
        if entity.kind == "person"
        else None,
        plural=draft.plural,
        where=where,
        link=known.id if known is not None and draft.form != "adjective" else None,
        link_reason="spelling in the lists"
        if draft.known is not None
        else "its chain"
        if known
        else None,
    )


def _kind(draft: Draft, entity: Entity) -> str:
    if draft.known is not None and draft.known.kind == "place" and draft.kind and not draft.title:
        return draft.kind
    if entity.kind == "place" and draft.role is not None and draft.form == "nominal":
        return draft.role.kind  # "the Peruvian government" in the chain of Peru
    return entity.kind or draft.kind or "thing"


def _best_name(entity: Entity, givens: Collection[str]) -> str:
    known = entity.known
    if known is not None and known.kind != "place" and known.sort not in ("people", "seat"):
        return known.name
    if entity.names:
        return (
            known.name
            if known is not None and known.sort in ("country", "adjective")
            else _fullest(entity, givens)
        )
    return ""


def _bare(quote: str) -> str:
    """The phrase without its article."""
    for article in _ARTICLES:
        if quote.startswith(article):
            return quote[len(article) :]
    return quote


def _fullest(entity: Entity, givens: Collection[str]) -> str:
    """The longest name; of several full names the one most often used, with the given name."""
    names = entity.names
    longest = max(names, key=len)
    if len(names) < 3 or entity.kind != "person":
        return longest
    full = [name for name in names if " " in name]
    if len(full) < 2:
        return longest
    used = [member.name for member in entity.members if member.form == "name"]
    usual = max(full, key=lambda name: (used.count(name), len(name)))
    if usual.split()[0] in givens:
        return usual
    with_given = [n for n in full if n.endswith(f" {usual}") and n.split()[0] in givens]
    return max(with_given, key=len, default=usual)  # "Ruiz Paz" is short for "Ana Ruiz Paz"


def _where(
    sentence: Sentence,
    draft: Draft,
    entity: Entity,
    near: Mapping[str, float],
    world: World,
    places: dict[tuple[str, str | None, str | None], Where],
) -> Where | None:
    known = draft.known or entity.known
    if known is not None:
        key: tuple[str, str | None, str | None] = (known.id, known.name, None)
        if key not in places:
            places[key] = where_known(known, world)
        return places[key]
    name = entity.names[0] if entity.names else None
    level = site_level(draft, sentence, world)
    if name is None:
        if level is None:
            return None
        tokens = sentence.tokens
        first = draft.left if draft.article != "poss" else tokens[draft.owner].right + 1
        inner = " ".join(t.text for t in tokens[first : draft.token] if t.tag in ("NNP", "NNPS"))
        if not inner:
            return None
        name = inner
    country = draft.country if draft.country in world.countries else None
    key = (name, level, country)
    if key not in places:
        places[key] = where_named(name, level=level, country=country, near=near, world=world)
    return places[key]
