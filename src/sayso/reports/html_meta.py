"""A page's head -> what it says about the story: title, outlet, byline, trail, dates, address.

Every place is looked at, and every date kept with the place where it stood.
"""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import msgspec

from sayso.reports.dates import DateFound, read_attribute
from sayso.reports.heads import find_date_line, same
from sayso.reports.paragraphs import normalise

_STORY_TYPE = re.compile(r"(?:article|report|posting|news)$", re.IGNORECASE)
_JSON_DATES = (
    ("datePublished", True),
    ("dateCreated", True),
    ("uploadDate", True),
    ("dateModified", False),
)
_META_DATES = {
    "article:published_time": True,
    "og:published_time": True,
    "og:article:published_time": True,
    "datepublished": True,
    "date": True,
    "dc.date": True,
    "dc.date.issued": True,
    "dcterms.date": True,
    "dcterms.issued": True,
    "dcterms.created": True,
    "pubdate": True,
    "publishdate": True,
    "publish-date": True,
    "publish_date": True,
    "publication_date": True,
    "citation_publication_date": True,
    "sailthru.date": True,
    "parsely-pub-date": True,
    "cxenseparse:recs:publishtime": True,
    "originalpublicationdate": True,
    "datecreated": True,
    "article:modified_time": False,
    "og:updated_time": False,
    "datemodified": False,
    "last-modified": False,
    "dcterms.modified": False,
    "dc.date.modified": False,
}  # whether the date can be the day of publication
_AUTHOR = ("author", "article:author", "dc.creator", "byl", "parsely-author", "citation_author")
_OUTLET = ("og:site_name", "application-name", "dc.publisher", "citation_journal_title")
_SECTION = ("article:section", "parsely-section", "section")
_AROUND = "ancestor::aside|ancestor::nav|ancestor::footer|ancestor::ul|ancestor::ol"
_DATED_CLASS = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|time|timestamp|published|posted|pubdate)", re.IGNORECASE
)
_UPDATED_CLASS = re.compile(r"updat|modif|revis|relat|comment", re.IGNORECASE)
_MARKS = re.compile(r"\s(?:\||[-–—»«·•::])\s")
_HOME = frozenset(("home", "homepage", "front page", "start"))


class PageMeta(msgspec.Struct, kw_only=True):
    """What the page says about itself."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    section: tuple[str, ...] = ()
    url: str | None = None
    dates: list[DateFound] = msgspec.field(default_factory=list)


def find_meta(tree: Any, *, url: str | None) -> PageMeta:
    """All that the page says about its story. `tree` is its root element."""
    metas = _metas(tree)
    stories = list(_json_stories(tree))
    address = _address(tree, metas, stories, url)
    outlet = _outlet(metas, stories, address)
    title = _title(tree, metas, stories, outlet)
    return PageMeta(
        title=title,
        outlet=outlet,
        byline=_byline(tree, metas, stories),
        section=_section(tree, metas, stories, title),
        url=address,
        dates=[*_json_dates(stories), *_meta_dates(metas), *_time_elements(tree), *_dated(tree)],
    )


def text_of(element: Any) -> str:
    """The words of an element and all in it, white space as single blanks."""
    return " ".join("".join(element.itertext()).split())


def _metas(tree: Any) -> list[tuple[str, str]]:
    found = []
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            found.append((name.strip().lower(), content))
    return found


def _first(metas: list[tuple[str, str]], names: tuple[str, ...]) -> str | None:
    values = dict(reversed(metas))
    return next((values[name] for name in names if name in values), None)


def _json_stories(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, those that are stories first. Lists of others are not."""
    objects: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in data if isinstance(data, list) else [data]:
            if isinstance(item, dict):
                graph = item.get("@graph")
                inner = graph if isinstance(graph, list) else []
                main = item.get("mainEntity")
                objects += [one for one in (item, *inner, main) if isinstance(one, dict)]
    yield from (one for one in objects if _is_story(one))
    yield from (one for one in objects if not _is_story(one))


def _is_story(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _STORY_TYPE.search(kind) for kind in kinds)


def _words(value: Any) -> str | None:
    """The words of a JSON-LD value: a string, an object's name, or those of a list."""
    if isinstance(value, str):
        return " ".join(normalise(value).split()) or None
    if isinstance(value, dict):
        return _words(value.get("name") or value.get("@value"))
    if isinstance(value, list):
        names = [name for name in map(_words, value[:10]) if name]
        return " and ".join(dict.fromkeys(names)) or None
    return None


def _address(
    tree: Any, metas: list[tuple[str, str]], stories: list[dict[str, Any]], url: str | None
) -> str | None:
    links = [link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"]
    named = [_words(story.get("url")) for story in stories if _is_story(story)]
    for found in (url, *links, _first(metas, ("og:url",)), *named):
        if found and urlsplit_safe(found) is not None:
            return str(found).strip()
    return None


def urlsplit_safe(url: str) -> str | None:
    """The host of a web address, None for what is none."""
    try:
        parts = urlsplit(url.strip())
        host: str | None = parts.hostname
        return host if parts.scheme in ("http", "https") else None
    except ValueError:
        return None


def _outlet(
    metas: list[tuple[str, str]], stories: list[dict[str, Any]], address: str | None
) -> str | None:
    publishers = [_words(story.get("publisher")) for story in stories if _is_story(story)]
    found = next((name for name in publishers if name), None) or _first(metas, _OUTLET)
    if found is None and address is not None:
        found = (urlsplit_safe(address) or "").removeprefix("www.") or None
    return found


def _title(
    tree: Any, metas: list[tuple[str, str]], stories: list[dict[str, Any]], outlet: str | None
) -> str | None:
    headlines = [_words(story.get("headline")) for story in stories if _is_story(story)]
    titles = [text_of(element) for element in tree.iter("title")][:1]
    tops = [text_of(element) for element in tree.iter("h1")]
    over = _first(metas, ("og:title", "twitter:title", "dc.title"))
    # The heading of the page is what readers see; the others are often cut or made for searching.
    seen = [top for top in tops if any(same(top) == same(one or "") for one in (*headlines, over))]
    only = tops if len(tops) == 1 and len(tops[0].split()) > 2 else []
    for found in (*seen, *headlines, over, *only, *titles):
        if found:
            return _without_outlet(found, outlet)
    return None


def _without_outlet(title: str, outlet: str | None) -> str:
    """The title without " | Outlet" behind it."""
    parts = list(_MARKS.finditer(title))
    if not parts:
        return title
    before, after = title[: parts[-1].start()].strip(), title[parts[-1].end() :].strip()
    is_outlet = outlet is not None and (same(after) in same(outlet) or same(outlet) in same(after))
    is_bar = parts[-1].group().strip() == "|" and len(before.split()) > len(after.split())
    return before if before and (is_outlet or is_bar) else title


def _byline(tree: Any, metas: list[tuple[str, str]], stories: list[dict[str, Any]]) -> str | None:
    named = [_words(story.get("author")) for story in stories if _is_story(story)]
    marked = [
        text_of(element)
        for element in tree.xpath(
            "//*[@rel='author' or @itemprop='author' or "
            "contains(concat(' ', @class, ' '), ' byline ')]"
        )[:3]
    ]
    for found in (*named, _first(metas, _AUTHOR), *marked):
        if found and not found.startswith("http") and len(found) < 200:
            return re.sub(r"^by\s+", "", found, flags=re.IGNORECASE)
    return None


def _section(
    tree: Any,
    metas: list[tuple[str, str]],
    stories: list[dict[str, Any]],
    title: str | None,
) -> tuple[str, ...]:
    trail: list[str] = []
    for story in stories:
        items = story.get("itemListElement")
        if story.get("@type") == "BreadcrumbList" and isinstance(items, list):
            names = [
                _words(item.get("name") or item.get("item"))
                for item in items
                if isinstance(item, dict)
            ]
            trail = [name for name in names if name]
            break
    if not trail:
        crumbs = tree.xpath(
            "//*[contains(@class, 'breadcrumb') or @id='breadcrumb' or contains(@class, 'crumbs')]"
        )
        trail = [text_of(link) for crumb in crumbs[:1] for link in crumb.iter("a")]
    if not trail:
        section = _first(metas, _SECTION) or next(
            (name for story in stories if (name := _words(story.get("articleSection")))), None
        )
        trail = [section] if section else []
    known = {same(title or ""), *_HOME}
    return tuple(part for part in trail if same(part) not in known and part)


def _json_dates(stories: list[dict[str, Any]]) -> Iterator[DateFound]:
    for story in stories:
        for name, is_publication in _JSON_DATES:
            words = _words(story.get(name))
            value = read_attribute(words) if words else None
            if value is not None:
                yield DateFound(
                    value=value,
                    basis="json-ld",
                    quote=f"{name}: {words}",
                    is_publication=is_publication,
                )


def _meta_dates(metas: list[tuple[str, str]]) -> Iterator[DateFound]:
    for name, content in metas:
        is_publication = _META_DATES.get(name)
        value = None if is_publication is None else read_attribute(content)
        if value is not None:
            yield DateFound(
                value=value,
                basis="meta",
                quote=f"{name}: {content[:80]}",
                is_publication=bool(is_publication),
            )


def _time_elements(tree: Any) -> Iterator[DateFound]:
    """The dates of <time> elements; those in lists of other stories are not of this one."""
    for element in list(tree.iter("time"))[:50]:
        words = element.get("datetime") or element.get("content") or text_of(element)
        value = read_attribute(words)
        if value is None:
            continue
        marks = " ".join((element.get("class") or "", element.get("itemprop") or ""))
        is_other = bool(element.xpath(_AROUND)) or _UPDATED_CLASS.search(marks) is not None
        yield DateFound(
            value=value, basis="time-element", quote=words[:80], is_publication=not is_other
        )


def _dated(tree: Any) -> Iterator[DateFound]:
    """The dates in elements whose class says that they hold one."""
    for element in tree.xpath("//*[self::span or self::div or self::p][@class]")[:2000]:
        name = element.get("class") or ""
        if not _DATED_CLASS.search(name) or element.xpath(_AROUND):
            continue
        for one in find_date_line(text_of(element)) or []:
            is_publication = one.is_publication and not _UPDATED_CLASS.search(name)
            yield msgspec.structs.replace(one, is_publication=is_publication)
