"""What stands around the story in a page: menus, share buttons, captions, links to other stories.

One part for each region of the page, so that nothing is dropped in silence.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sayso.model import Reason
from sayso.reports.heads import same
from sayso.reports.layout import LeftOutPart
from sayso.reports.paragraphs import normalise

BREAK = "\x1e"  # a line break of the page; no text holds this character
_REGIONS = frozenset(("header", "nav", "aside", "footer", "form", "figure", "table", "ul", "ol"))
_LABELS = {"figure": "caption", "nav": "menu", "ol": "list", "ul": "list"}
_UNSEEN = frozenset(("script", "style", "noscript", "template", "head", "svg", "iframe", "button"))
_INLINE = frozenset(
    "a abbr b bdi bdo br cite code data dfn em font i img kbd mark q s small span strike strong "
    "sub sup time tt u var wbr label picture source".split()
)
_MOST_PARTS = 200  # regions, so that a page of links does not fill the record
_MOST_LOOKED_UP = 200_000_000  # characters compared, about .2 s: the rest is taken as not told
_SHOWN = 200  # characters of a region


def find_around(tree: Any, story: Iterable[str]) -> Iterator[LeftOutPart]:
    """The regions of the page whose words are not in the story."""
    body = tree.find("body")
    if body is None:
        return
    told = _Told(story)
    regions: list[tuple[str, list[str]]] = [("page", [])]
    stack: list[tuple[Any, int]] = [(body, 0)]
    while stack:
        element, region = stack.pop()
        if not isinstance(element.tag, str) or element.tag in _UNSEEN:
            continue
        if element.tag in _REGIONS:
            region = len(regions)
            regions.append((_LABELS.get(element.tag, element.tag), []))
        is_innermost = all(child.tag in _INLINE for child in element.iterdescendants())
        words = _words(element) if is_innermost else _own_words(element)
        lines = (" ".join(line.split()) for line in words.split(BREAK))
        regions[region][1].extend(line for line in lines if line and line not in told)
        if not is_innermost:
            stack.extend((child, region) for child in reversed(element))
    yield from _parts([(label, lines) for label, lines in regions if lines])


class _Told:
    """The words of the story, to ask whether it holds a line of the page."""

    def __init__(self, story: Iterable[str]) -> None:
        self._lines = {same(words) for words in story}
        self._all = " \n ".join(self._lines)
        self._left = _MOST_LOOKED_UP

    def __contains__(self, line: str) -> bool:
        key = same(normalise(line))
        if not key or key in self._lines:
            return True
        self._left -= len(self._all)
        return len(key) > 15 and self._left > 0 and key in self._all


def _words(element: Any) -> str:
    """The words of an element without blocks in it, its line breaks marked."""
    parts = [element.text or ""]
    for child in element:
        parts += [BREAK if child.tag == "br" else _words(child), child.tail or ""]
    return "".join(parts)


def _own_words(element: Any) -> str:
    """The words that stand directly in an element, between its blocks."""
    return BREAK.join([element.text or "", *(child.tail or "" for child in element)])


def _parts(regions: list[tuple[str, list[str]]]) -> Iterator[LeftOutPart]:
    for label, lines in regions[:_MOST_PARTS]:
        shown = " / ".join(lines)
        cut = shown[:_SHOWN] + ("…" if len(shown) > _SHOWN else "")
        count = f"{len(lines)} line{'' if len(lines) == 1 else 's'}"
        yield LeftOutPart(reason=Reason.FURNITURE, at=None, detail=f"{label} ({count}): {cut}")
    if len(regions) > _MOST_PARTS:
        detail = f"and {len(regions) - _MOST_PARTS} more parts of the page"
        yield LeftOutPart(reason=Reason.FURNITURE, at=None, detail=detail)
