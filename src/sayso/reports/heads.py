"""What stands over a story: the trail, the byline, the line with the date, the dateline."""

import re

import msgspec

from sayso.reports.dates import DateFound, find_dates

_TRAIL_MARKS = (" » ", " › ", " > ", " → ", " / ", " :: ", " | ")
_ARROWS = frozenset((" » ", " › ", " → "))  # no sentence holds them
_NAMES_OUTLET = (" | ", " - ", " – ", " — ")  # "Title | Outlet", as in the title of a browser tab
_HOME = frozenset(("home", "homepage", "home page", "front page", "start", "main"))
_BYLINE = re.compile(
    r"(?:(?:(?:written|story|report|reported|posted|published) )?by|author:)\s+(?P<who>.+)",
    re.IGNORECASE,
)
_LINKING = frozenset(
    "and & in at of for the with de la von van bin al el da di dos y e du le".split()
)
_ABOUT_DATE = re.compile(
    r"\b(?:first|last|originally|published|posted|updated|modified|created|date|dated|filed|on|at|"
    r"mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|day|am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|cst|cdt|pst|pdt|cet|cest|bst|ist|hrs|"
    r"hours?|minutes?|days?|ago|local time)\b\.?|\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?|"
    r"[+-]\d\d:?\d\d|[^\w]|\b\d{1,2}(?=\s?[ap]m\b)",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\bby\s.*", re.IGNORECASE | re.DOTALL)
_UPDATE = re.compile(r"\b(?:updated?|modified|amended|corrected|revised)\b", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted|created|date|dated|filed)\b", re.IGNORECASE)
_CAPITALS = r"[A-ZÀ-ÖØ-Þ]"
_WORD = rf"{_CAPITALS}[^\W\d_]*(?:[.'’-][^\W\d_]+)*\.?"
_NAME = rf"{_WORD}(?:[ -](?:(?:de|del|la|las|los|le|el|al|of|and|upon|sur|do|da) )?{_WORD}){{0,3}}"
_PLACE = rf"(?P<place>{_NAME}(?:, {_NAME}){{0,2}})"
_DAY = (
    r"(?P<date>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    r"(?:[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:,? \d{4})?|\d{1,2} [A-Z][A-Za-z]{2,8}\.?(?: \d{2,4})?))"
)
_AGENCY = r"\((?P<agency>[A-Z][^()]{1,39})\)"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:,? {_DAY})?(?:,? ?{_AGENCY})?|{_AGENCY.replace('agency', 'alone')})"
    r"(?:\s*(?P<dash>--|[-–—]|:(?= ))\s*|(?<=\)) ?)(?=[\"“‘'\[(]?(?:[A-Z0-9À-ÖØ-Þ]))"
)
_KICKERS = frozenset(
    "BREAKING UPDATE UPDATED EXCLUSIVE ANALYSIS OPINION COMMENT WATCH LIVE VIDEO FACTBOX TIMELINE "
    "EXPLAINER INTERVIEW NOTE CORRECTION ADVISORY".split()
)


class Trail(msgspec.Struct, frozen=True, kw_only=True):
    """A first line that tells where the story stood on the site."""

    section: tuple[str, ...]  # outermost first, without the home page
    title: str | None
    title_at: tuple[int, int] | None  # in the line
    outlet: str | None


def find_trail(line: str, following: list[str]) -> Trail | None:
    """The trail that the line is, None when it is none.

    The title is the part that one of the following lines says again; else the last part, when the
    marks are those of a path and it is long enough to be a title.
    """
    if len(line) > 300 or "\n" in line:
        return None
    again = {same(other) for other in following}
    for mark in (*_TRAIL_MARKS, *_NAMES_OUTLET[1:]):
        parts = [part.strip() for part in line.split(mark)]
        if len(parts) < 2 or not all(parts):
            continue
        if line.endswith(".") and mark not in _ARROWS:
            continue
        titles = [part for part in parts if same(part) in again]
        title = max(titles, key=len, default=None)
        is_path = mark in _TRAIL_MARKS and mark != " | "
        if title is None and not is_path:
            if mark != " | " or line.endswith("."):
                continue
            title = max(parts, key=len)
            if len(title.split()) < 4:
                title = None
        elif title is None and len(parts[-1].split()) >= 4:
            title = parts[-1]
        if title is None and not _is_path(mark, parts):
            continue
        return _trail(line, parts, title, is_path=is_path)
    return None


def find_byline(line: str) -> str | None:
    """Who wrote it, when the line says that and nothing else: "By Ana Ruiz and Juan Paz"."""
    found = _BYLINE.fullmatch(line.strip())
    if found is None or len(line) > 120:
        return None
    who = found["who"].strip()
    first = re.split(r"[|•·]|\s[-–—]\s|,? (?:on |at )?(?=\d)", who, maxsplit=1)[0].strip(" ,")
    words = re.findall(r"[^\s,;/]+", first)
    if not words or who.endswith(".") and not who.endswith(("Jr.", "Sr.")):
        return None
    is_name = all(word[0].isupper() or word.lower() in _LINKING for word in words)
    return first if is_name and words[0][0].isupper() and len(words) <= 14 else None


def find_signature(line: str) -> str | None:
    """Who wrote it, when a line with a date says so too: "Posted on May 3, 1991 by Ana Ruiz"."""
    found = _SIGNED.search(line)
    return None if found is None else find_byline(found[0].strip(" |,-–—"))


def find_date_line(line: str) -> list[DateFound] | None:
    """The dates of a line that holds nothing but dates, hours and "published"; None for others."""
    if len(line) > 160:
        return None
    dates = list(find_dates(line))
    if not dates:
        return None
    rest, last = [], 0
    for _, start, end in dates:
        rest.append(line[last:start])
        last = end
    rest.append(line[last:])
    left = "".join(rest)
    if find_signature(left) is not None:
        left = _SIGNED.sub("", left)
    if _ABOUT_DATE.sub("", left):
        return None
    found = []
    for (value, start, end), before in zip(dates, rest, strict=False):
        update = _UPDATE.search(before) is not None and _PUBLISHED.search(before) is None
        found.append(
            DateFound(
                value=value,
                basis="text",
                quote=(before.strip(" |•·,") + " " + line[start:end]).strip(),
                is_publication=not update,
            )
        )
    return found


def says_published(found: DateFound) -> bool:
    """Whether the words beside the date say that it is the day of publication."""
    return _PUBLISHED.search(found.quote) is not None


class Dateline(msgspec.Struct, frozen=True, kw_only=True):
    """The beginning of a story: where, when and by which agency it was filed."""

    end: int  # in the paragraph: where the story begins
    agency: str | None
    date: DateFound | None


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline that the paragraph begins with, None when it begins with the story.

    A town in capitals and a dash are enough; a town in small letters needs a date or an agency.
    """
    found = _DATELINE.match(paragraph[:200])
    if found is None:
        return None
    town = ""
    place, day, agency = found["place"], found["date"], found["agency"] or found["alone"]
    if place is not None:
        town = place.split(",")[0]
        if town in _KICKERS or town.upper() == town and len(re.sub(r"\W", "", town)) < 3:
            return None
        if not (day or agency) and (town.upper() != town or found["dash"] in (":", None)):
            return None
    if found["dash"] is None and not (place and agency and town.upper() == town):
        return None
    date = None
    if day is not None:
        date = next(
            (
                DateFound(value=value, basis="dateline", quote=day, is_publication=value[0] != "X")
                for value, _, _ in find_dates(day)
            ),
            None,
        )
        if date is None:
            return None
    return Dateline(end=found.end(), agency=agency, date=date)


def same(words: str) -> str:
    """What two sayings of one title have in common: letters and digits, in lower case."""
    return re.sub(r"\W+", " ", words.casefold()).strip()


def _home_first(parts: list[str]) -> list[str]:
    return parts[1:] if parts[0].casefold() in _HOME else parts


def _is_path(mark: str, parts: list[str]) -> bool:
    """Whether parts without a title are the names of sections."""
    if max(len(part.split()) for part in parts) > 4:
        return False
    return mark in _TRAIL_MARKS[:4] or len(parts) > 2 or _home_first(parts) != parts


def _trail(line: str, parts: list[str], title: str | None, *, is_path: bool) -> Trail:
    if title is None:
        return Trail(section=tuple(_home_first(parts)), title=None, title_at=None, outlet=None)
    at = parts.index(title)
    before, after = parts[:at], parts[at + 1 :]
    start = line.rindex(title) if is_path else line.index(title)
    return Trail(
        section=tuple(_home_first(before) if before else ()) + tuple(after[:-1]),
        title=title,
        title_at=(start, start + len(title)),
        outlet=after[-1] if after else None,
    )
