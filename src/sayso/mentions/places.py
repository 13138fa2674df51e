"""Which place a name means: by its kind, the countries of the report, importance; nothing when it
stays open."""

from collections.abc import Iterable, Mapping
from typing import Literal, cast

from sayso.lexicon.world import Known, World
from sayso.model import Where

Level = Literal["site", "city", "district", "province", "country", "region", "unknown"]

_MANY_TIMES = 5  # one town must be this much larger than the next to be meant without a hint
_DIRECTIONS = frozenset(
    """north south east west northern southern eastern western central northeastern
    northwestern southeastern southwestern upper lower northeast northwest southeast southwest
downtown inner greater outer old new""".split()
)


def where_known(known: Known, world: World) -> Where:
    """The place that a spelling of the lists stands for."""
    if known.sort == "capital" or (
        known.sort == "place" and known.latitude is None and known.level == "city"
    ):
        return _city(known, world)
    return Where(
        name=known.name,
        level=_level(known.level),
        country=known.country,
        latitude=known.latitude,
        longitude=known.longitude,
    )


def _city(known: Known, world: World) -> Where:
    for name, country, _, latitude, longitude, _ in world.cities.get(known.name, ()):
        if country == known.country:
            return Where(
                name=name, level="city", country=country, latitude=latitude, longitude=longitude
            )
    return Where(name=known.name, level="city", country=known.country)


def where_named(
    name: str,
    *,
    level: str | None,
    country: str | None,
    near: Mapping[str, float],
    world: World,
) -> Where:
    """The place of a name that is in no list of actors.

    `level`: what the words say it is (*province*, *camp*), `country`: the one the phrase
    itself names, `near`: countries of the report with their weight. Without a single best
    reading there are no coordinates.
    """
    if level in ("province", "district"):
        return _division(name, level, country, near, world)
    found = world.cities.get(name, ())
    if not found:
        first, _, rest = name.partition(" ")
        if rest and first.lower() in _DIRECTIONS:
            found = world.cities.get(rest, ())
    if level in ("site", "country", "region"):
        found = ()
    chosen = _choose(found, country, near)
    if chosen is None:
        return Where(name=name, level=_level(level), country=country)
    usual, code, _, latitude, longitude, _ = chosen
    return Where(name=usual, level="city", country=code, latitude=latitude, longitude=longitude)


def _division(
    name: str, level: str, country: str | None, near: Mapping[str, float], world: World
) -> Where:
    """A province or district: its country when only one of the report's countries has one of
    that name.

    It is not the town of the same name, so it has no coordinates unless the lists give it some.
    """
    known = world.named(name)
    if known is not None and known.level == level and country in (None, known.country):
        return where_known(known, world)
    if country is None:
        owners = world.divisions.get(name, ())
        here = [code for code in owners if code in near]
        if len(here) == 1:
            country = here[0]
        elif len(owners) == 1:
            country = owners[0]
        else:
            towns = {city[1] for city in world.cities.get(name, ())}
            country = next(iter(towns)) if len(towns) == 1 and not owners else None
    return Where(name=name, level=_level(level), country=country)


def _choose(
    found: Iterable[tuple[str, str, str, float, float, int]],
    country: str | None,
    near: Mapping[str, float],
) -> tuple[str, str, str, float, float, int] | None:
    cities = sorted(found, key=lambda city: -city[5])
    if country is not None:
        cities = [city for city in cities if city[1] == country]
    elif near:
        there = [city for city in cities if city[1] in near]
        if there:
            best = max(near[city[1]] for city in there)
            top = [city for city in there if near[city[1]] == best]
            if not (len(cities) > 1 and cities[0] not in top and cities[0][5] > 20 * top[0][5]):
                cities = top
    if not cities:
        return None
    if len(cities) == 1:
        return cities[0]
    return cities[0] if cities[0][5] >= _MANY_TIMES * cities[1][5] else None


def _level(level: str | None) -> Level:
    known = level in ("site", "city", "district", "province", "country", "region")
    return cast(Level, level) if known else "unknown"
