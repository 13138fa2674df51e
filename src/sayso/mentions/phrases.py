"""Noun phrases of a sentence: where they begin and end, which words name, which only describe.

A phrase keeps its determiner and modifiers and, for partitives, groups and offices, its of-phrase; it leaves
out relative clauses, appositions, participial and trailing clauses (Quirk et al. 1985, chapter 17: the restrictive
premodification belongs to the referring expression). Conjuncts are phrases of their own.
"""

from collections.abc import Mapping

from sayso.lexicon.world import Role, World
from sayso.mentions.draft import Draft, Found
from sayso.mentions.kinds import BODY_WORDS, CORPORATE
from sayso.model import Sentence, Token

NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
PROPER = frozenset(("NNP", "NNPS"))
_INNER_DEPS = frozenset(
    ("compound", "nmod", "amod", "npadvmod", "nummod", "quantmod", "advmod", "dep")
)
_LEFT_DEPS = frozenset(
    ("det", "amod", "compound", "nummod", "poss", "nmod", "predet", "quantmod", "npadvmod")
)
_HEAD_DEPS = frozenset(
    (
        "nsubj",
        "nsubjpass",
        "dobj",
        "dative",
        "pobj",
        "conj",
        "appos",
        "attr",
        "agent",
        "oprd",
        "ROOT",
        "pcomp",
    )
)
_PRONOUNS = frozenset(("PRP", "PRP$", "WP", "WP$"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OBJECTS = frozenset(("dobj", "dative", "agent"))
_JOINERS = frozenset(
    (
        "-",
        "&",
        "/",
        "'",
        "de",
        "del",
        "la",
        "al",
        "el",
        "von",
        "van",
        "der",
        "bin",
        "ibn",
        "da",
        "dos",
        "ul",
        "ur",
        "e",
        "y",
        "–",
        "le",
        "du",
        "di",
        "abu",
        "bint",
        "den",
        "ben",
        "ter",
        "os",
    )
)
_PARTS = frozenset(
    """dozen score hundred thousand million billion ten majority minority number group part half most many
    some several all any none each both few handful couple one two three four five six seven eight nine member
    rest third quarter remainder bulk percentage lot lots plenty pair trio crowd host variety kind type sort series
    fraction section segment share batch wave class contingent column unit band team bunch other""".split()
)
PARTITIVES = _PARTS | frozenset(f"{part}s" for part in _PARTS)
_TITLES = {
    "mr": "m",
    "mr.": "m",
    "mrs": "f",
    "mrs.": "f",
    "ms": "f",
    "ms.": "f",
    "miss": "f",
    "sir": "m",
    "dame": "f",
    "lord": "m",
    "lady": "f",
    "dr": "",
    "dr.": "",
    "prof": "",
    "prof.": "",
    "st.": "",
    "rev.": "",
    "hon.": "",
    "sheikh": "m",
    "señor": "m",
    "don": "m",
    "madame": "f",
    "monsieur": "m",
    "herr": "m",
    "frau": "f",
    "fr.": "m",
    "msgr.": "m",
    "father": "m",
    "mother": "f",
    "brother": "m",
    "sister": "f",
    "imam": "m",
    "hajj": "m",
    "haji": "m",
    "sayyid": "m",
    "mullah": "m",
    "mawlawi": "m",
    "maulana": "m",
    "shaykh": "m",
}
_SHORT_RANKS = {
    "gen.": "general",
    "gen": "general",
    "lt.": "lieutenant",
    "col.": "colonel",
    "maj.": "major",
    "capt.": "captain",
    "sgt.": "sergeant",
    "cpl.": "corporal",
    "adm.": "admiral",
    "brig.": "brigadier",
    "cmdr.": "commander",
    "sen.": "senator",
    "rep.": "representative",
    "gov.": "governor",
    "pres.": "president",
    "amb.": "ambassador",
    "sec.": "secretary",
    "pvt.": "private",
    "lieut.": "lieutenant",
    "supt.": "superintendent",
    "insp.": "inspector",
    "pm": "prime minister",
    "fm": "foreign minister",
    "vp": "vice president",
}
_CLOSED = frozenset(("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "plc", "co.", "gmbh"))


class Phrases:
    """Makes the drafts of one sentence after another. Holds the lists only."""

    def __init__(self, world: World) -> None:
        """`world`: the lists that decide before the model's labels do."""
        self._world = world

    def of(
        self, sentence: Sentence, cover: Mapping[int, Found], timed: frozenset[int] | set[int]
    ) -> list[Draft]:
        """The drafts of the sentence in the order of their head tokens; tokens of times are passed over."""
        drafts: list[Draft] = []
        tokens = sentence.tokens
        inside = _inner_tokens(sentence, cover) if cover else {}
        for token in tokens:
            i = token.index
            if i in timed:
                continue
            found = cover.get(i)
            if found is not None:
                if i == inside.get(found.first):
                    draft = self._listed(sentence, token, found, cover, inside)
                    if draft.left < found.first:
                        drafts.extend(self._inside(sentence, draft, cover, timed))
                    drafts.append(draft)
                elif (
                    i == found.last
                    and (token.dep in _HEAD_DEPS or token.dep == "poss")
                    and tokens[inside[found.first]].head == i
                ):
                    drafts.append(self._listed(sentence, token, found, cover, inside))
                continue
            if not token.text[0].isalnum():
                continue
            draft = self._plain(sentence, token, cover)
            if draft is not None:
                if draft.left < i and token.tag in NOUNS:
                    drafts.extend(self._inside(sentence, draft, cover, timed))
                if not drafts or drafts[-1].token != i:
                    drafts.append(draft)
        return drafts

    def _inside(
        self,
        sentence: Sentence,
        draft: Draft,
        cover: Mapping[int, Found],
        timed: frozenset[int] | set[int],
    ) -> list[Draft]:
        """Names and institutions among the modifiers: *Acme* in *Acme director X*, *company* in *company car*."""
        tokens = sentence.tokens
        end = draft.name_left if draft.name_left >= 0 else draft.token
        made: list[Draft] = []
        k = (
            draft.left
            if draft.owner < 0 or draft.article != "poss"
            else tokens[draft.owner].right + 1
        )
        while k < end:
            token = tokens[k]
            if token.dep not in ("compound", "nmod") or k in cover or k in timed:
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
                stop = self._cut_role(tokens, k, last)
                if stop >= k:
                    made.append(self._modifier(sentence, tokens[stop], k, "name"))
                k = last + 1
            elif token.tag == "NN" and k + 1 <= draft.token:
                roles = self._world.roles.get(token.lower)
                if roles is not None and roles[-1].sort == "body" and roles[-1].word == token.lower:
                    one = self._modifier(sentence, token, k, "nominal")
                    one.role = roles[-1]
                    one.sector = roles[-1].sector
                    one.article = "bare"
                    made.append(one)
                k += 1
            else:
                k += 1
        return made

    def _cut_role(self, tokens: tuple[Token, ...], first: int, last: int) -> int:
        """The last token of a capitalised run before the title that ends it; first - 1 when it is all title."""
        stop = last
        low = tokens[stop].lower
        if low in _TITLES or low in _SHORT_RANKS:
            stop -= 1
        role = (
            self._world.role(tuple(t.lower for t in tokens[first : stop + 1]))
            if stop >= first
            else None
        )
        if role is not None and role.kind == "person":
            stop -= role.word.count(" ") + 1
        elif role is not None and role.sort == "body" and stop - first <= role.word.count(" "):
            return first - 1
        return stop

    def _modifier(self, sentence: Sentence, head: Token, first: int, form: str) -> Draft:
        tokens = sentence.tokens
        return Draft(
            sentence=sentence.index,
            token=head.index,
            left=first,
            right=head.index,
            name_left=first if form == "name" else -1,
            name_right=head.index if form == "name" else -1,
            form=form,
            name=_spelt(tokens, first, head.index) if form == "name" else head.lemma,
            within=True,
            weight=1,
        )

    def _plain(self, sentence: Sentence, token: Token, cover: Mapping[int, Found]) -> Draft | None:
        tag, dep = token.tag, token.dep
        if tag in NOUNS:
            if (
                dep in _INNER_DEPS
                and not self._stands_alone(sentence, token)
                and not (
                    tag in PROPER
                    and dep in ("npadvmod", "advmod", "dep")
                    and sentence.tokens[token.head].tag[:2] == "VB"
                )
            ):
                return None
            return self._noun(sentence, token, cover)
        if tag in _PRONOUNS:
            return _pronoun(sentence, token)
        if tag in ("WDT", "DT", "PDT", "CD", "JJ", "VBN", "JJR", "JJS", "VBG") and (
            dep in _HEAD_DEPS and dep != "ROOT"
        ):
            return self._other_head(sentence, token, cover)
        if (
            token.ent_begins
            and token.ent == "ORG"
            and dep in _HEAD_DEPS
            and token.text[:1].isupper()
        ):
            return self._noun(sentence, token, cover)
        return None

    def _stands_alone(self, sentence: Sentence, token: Token) -> bool:
        """A modifier that names an institution: *Foreign Ministry* in *Foreign Ministry spokesman*."""
        if token.dep not in ("compound", "nmod") or token.index != token.right:
            return False
        above = sentence.tokens[token.head]
        if above.tag in PROPER and token.tag in PROPER and above.lower not in self._world.roles:
            return False
        roles = self._world.roles.get(token.lower)
        if not roles or roles[0].sort != "body" and roles[-1].sort != "body":
            return False
        left = _left_edge(sentence, token)
        role = self._world.role(tuple(t.lower for t in sentence.tokens[left : token.index + 1]))
        return (
            role is not None and role.sort == "body" and (left < token.index or token.tag in PROPER)
        )

    def _listed(
        self,
        sentence: Sentence,
        head: Token,
        found: Found,
        cover: Mapping[int, Found],
        inside: Mapping[int, int],
    ) -> Draft:
        """A phrase around a spelling of the lists."""
        tokens = sentence.tokens
        known = found.known
        alone = head.dep not in _INNER_DEPS and not (
            head.dep == "conj"
            and _first_conjunct(sentence, head).dep in ("amod", "compound", "nmod")
        )
        describes = known.sort in ("adjective", "people")
        if describes and (not alone or head.tag in ("JJ", "VBN") and head.dep in ("acomp", "conj")):
            return Draft(
                sentence=sentence.index,
                token=head.index,
                left=found.first,
                right=found.last,
                name_left=found.first,
                name_right=found.last,
                form="adjective",
                name=known.name,
                known=known,
                kind="place",
                country=known.country,
                within=True,
                weight=1,
            )
        left = min(_left_edge(sentence, head), found.first) if alone else found.first
        draft = Draft(
            sentence=sentence.index,
            token=head.index,
            left=left,
            right=max(found.last, head.index),
            name_left=found.first,
            name_right=found.last,
            form="nominal" if describes else "name",
            name=found.spelling,
            known=known,
            kind=known.kind,
            country=known.country,
            sector=known.sector,
            within=not alone,
            weight=_weight(sentence, head) if alone else 1,
            plural=known.sort == "people"
            and not known.name == found.spelling
            and found.spelling.endswith("s"),
        )
        if describes:
            draft.kind = (
                "person" if head.tag in ("NN", "NNP") and not _is_plural_people(head) else "group"
            )
            draft.plural = draft.kind == "group"
            draft.sector = "CVL"
            if found.first > left and tokens[found.first - 1].lower == "ethnic":
                draft.country = (
                    None  # "ethnic Turks" need not be of Turkey: the place decides, if any is told
                )
                draft.role = self._world.role(("people",))
        if left < found.first:
            self._before(sentence, draft, found.first, cover)
        draft.article = _article(sentence, left)
        draft.owner = _owner(sentence, head)
        return draft

    def _noun(self, sentence: Sentence, head: Token, cover: Mapping[int, Found]) -> Draft:
        """A phrase whose head the lists do not spell out: an unknown name or a common noun."""
        tokens = sentence.tokens
        left = _left_edge(sentence, head)
        i = head.index
        words = lower_words(tokens, left, i)
        role = self._world.role(
            (*words[:-1], words[-1].removesuffix(head.lower) + head.lemma.lower())
        )
        role = role or self._world.role(words)
        draft = Draft(
            sentence=sentence.index,
            token=i,
            left=left,
            right=i,
            name_left=-1,
            name_right=-1,
            form="nominal",
            name=head.lemma.lower() if head.tag not in PROPER else head.lower,
            role=role,
            plural=head.tag in ("NNS", "NNPS")
            or (
                role is not None
                and role.sort == "people"
                and role.word.endswith(("s", "police", "people"))
            ),
            weight=_weight(sentence, head),
            article=_article(sentence, left),
            owner=_owner(sentence, head),
            within=head.dep in _INNER_DEPS,
        )
        capital = head.text[:1].isupper() and (head.tag in PROPER or head.ent == "ORG")
        if capital:
            first = _name_start(sentence, left, i, cover)
            if role is not None and not self._is_name(tokens, role, first, i):
                draft.office = _office(tokens, left, i, cover)
            else:
                self._named(sentence, draft, first, cover)
        elif role is not None and role.kind == "person" and role.sector != "CVL":
            draft.office = _office(tokens, left, i, cover)
        if draft.name_left < 0:
            self._describe(sentence, draft, cover)
        self._extend(sentence, draft, head)
        return draft

    def _is_name(self, tokens: tuple[Token, ...], role: Role, first: int, last: int) -> bool:
        """Whether a phrase that ends in a capitalised role noun is a name: *Communist Party*."""
        if role.kind == "person" or role.sort == "role":
            return False
        return first < last

    def _named(
        self, sentence: Sentence, draft: Draft, first: int, cover: Mapping[int, Found]
    ) -> None:
        tokens = sentence.tokens
        last = draft.token
        cut = first
        low_last = tokens[last].lower
        if (
            low_last not in CORPORATE
            and low_last not in BODY_WORDS
            and (low_last not in self._world.roles or draft.role is None)
        ):
            for k in range(first, last):
                low = tokens[k].lower
                if low in _TITLES or low in _SHORT_RANKS or self._ends_title(tokens, draft.left, k):
                    cut = k + 1
        while cut < last and tokens[cut].text in ("-", "'", "&"):
            cut += 1
        if cut < last and not draft.title:
            for k in range(
                cut, last + 1
            ):  # "Latvian Constitutional Court", "Kenya Airports Authority"
                found = cover.get(k)
                if found is not None and found.known.country:
                    draft.country = found.known.country
                    break
        draft.form = "name"
        draft.name_left, draft.name_right = cut, last
        draft.name = _spelt(tokens, cut, last)
        self._before(sentence, draft, cut, cover)

    def _ends_title(self, tokens: tuple[Token, ...], left: int, k: int) -> bool:
        words = lower_words(tokens, left, k)
        if words[-1] not in self._world.roles:
            return False
        role = self._world.role(words)
        return role is not None and role.kind == "person"

    def _before(
        self, sentence: Sentence, draft: Draft, first: int, cover: Mapping[int, Found]
    ) -> None:
        """Titles, roles, nationality before a name: *Iranian Foreign Ministry spokesman X*."""
        tokens = sentence.tokens
        if first <= draft.left:
            return
        before = tokens[first - 1]
        low = before.lower
        if low in _TITLES:
            draft.title = True
            draft.gender = _TITLES[low] or None
        words = tuple(
            _SHORT_RANKS.get(word, word) for word in lower_words(tokens, draft.left, first - 1)
        )
        role = self._world.role(
            (*words[:-1], before.lemma.lower() if before.tag == "NNS" else words[-1])
        )
        if role is not None:
            draft.title = role.kind == "person"
            draft.role = role
            if role.kind == "person" and role.sector != "CVL":
                draft.office = _office(tokens, draft.left, first - 1, cover)
        self._describe(sentence, draft, cover, until=first)

    def _describe(
        self, sentence: Sentence, draft: Draft, cover: Mapping[int, Found], until: int | None = None
    ) -> None:
        """Country and sector from the modifiers: the nationality nearest to the head decides."""
        tokens = sentence.tokens
        end = draft.token if until is None else until
        hints: list[str] = []
        nation = mixed = False
        modifiers = self._world.modifiers
        for k in range(draft.left, end):
            token = tokens[k]
            found = cover.get(k)
            if found is not None and found.last == k and draft.known is None:
                if found.known.country and not _of_participle(tokens, k):
                    mixed = mixed or (
                        tokens[k].dep == "conj" and draft.country not in (None, found.known.country)
                    )
                    draft.country = found.known.country
                    nation = (
                        found.known.sort in ("adjective", "country")
                        and found.known.id[:7] == "country"
                    )
                if found.known.sector and found.known.sort not in ("people", "adjective"):
                    hints.append(found.known.sector)
                continue
            low = token.lower
            hint = modifiers.get(low)
            if k + 1 < end + 1:
                pair = modifiers.get(f"{low} {tokens[k + 1].lower}") if k + 1 <= end else None
                hint = pair or hint
            if hint is not None and (draft.role is None or low != draft.role.word):
                hints.append(hint)
            if low in ("former", "ex", "ex-", "late", "onetime", "erstwhile"):
                hints.append("ELI")
        if mixed:
            draft.country = None  # "Hungarian and Romanian officials": of two countries
        role = draft.role
        if role is not None:
            draft.sector = sector_of(role, hints)
            if draft.sector is None and nation and role.word in _OF_STATE:
                draft.sector = "GOV"  # "Palestinian leader", "Israeli spokesman": of the state, when nothing else is said
        elif hints and draft.form == "nominal" and draft.sector is None and draft.kind is None:
            draft.sector = None

    def _extend(self, sentence: Sentence, draft: Draft, head: Token) -> None:
        """Takes in the of-phrase of partitives, groups, offices and *Ministry of Defence*-like names."""
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
            if inner.tag not in PROPER:
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
            draft.name = _spelt(tokens, draft.name_left, draft.name_right)
        elif inner.tag in PROPER and head.lemma in self._world.sites and not described:
            draft.right = max(draft.right, _phrase_right(sentence, inner))
        elif described or head.lemma in PARTITIVES or head.lower in PARTITIVES:
            draft.owner = inner.index
            draft.right = max(draft.right, _phrase_right(sentence, inner))
            if described and draft.role is not None and draft.role.kind == "person":
                draft.office = draft.office and f"{draft.office} of " + _words(
                    tokens, inner.left, _phrase_right(sentence, inner)
                )

    def _other_head(
        self, sentence: Sentence, token: Token, cover: Mapping[int, Found]
    ) -> Draft | None:
        """*those*, *two of the judges*, *the wounded*, relative *that* and *which*."""
        tag = token.tag
        if tag in ("WDT",):
            return _pronoun(sentence, token)
        left = _left_edge(sentence, token)
        if tag in ("JJ", "VBN", "JJR", "JJS", "VBG"):
            if tag in ("VBN", "VBG") and token.dep not in ("nsubj", "nsubjpass", "dobj", "pobj"):
                return None
            first = sentence.tokens[left].lower
            if (
                first not in ("the", "those", "these", "many", "most")
                and token.lower not in PARTITIVES
            ):
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
        role = self._world.role((token.lower,)) if tag[0] in "JV" else None
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
            plural=token.lower
            not in ("one", "this", "that", "each", "another", "either", "neither"),
            weight=_weight(sentence, token),
            article=_article(sentence, left),
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
                    draft.right = max(token.index, _phrase_right(sentence, inner))
        return draft


def lower_words(tokens: tuple[Token, ...], first: int, last: int) -> tuple[str, ...]:
    """The words in lower case, hyphenated ones as one: ("vice-president",)."""
    words: list[str] = []
    k = first
    while k <= last:
        if tokens[k].text == "-" and words and k < last:
            words[-1] += "-" + tokens[k + 1].lower
            k += 2
        else:
            words.append(tokens[k].lower)
            k += 1
    return tuple(words)


def sector_of(role: Role, hints: list[str]) -> str | None:
    """The role's sector, or that of a modifier that outweighs it: *rebel commander* is REB, not MIL."""
    sector = role.sector or ""
    strong = _OVERRIDES.get((sector, role.sort), _OVERRIDES.get((sector, ""), frozenset()))
    for hint in reversed(hints):
        if not sector or hint in strong:
            return hint
    return sector or None


_OF_STATE = frozenset(
    ("leader", "spokesman", "spokeswoman", "spokesperson", "representative", "leadership")
)

_OVERRIDES: dict[tuple[str, str], frozenset[str]] = {
    ("GOV", "role"): frozenset(
        "MIL COP JUD LEG REB OPP PTY SPY MED EDU REL BUS LAB PRM ELI SOC CRM".split()
    ),
    ("GOV", "office"): frozenset("REB OPP PRM BUS EDU LAB ELI".split()),
    ("GOV", "body"): frozenset("REB OPP".split()),
    ("LEG", "office"): frozenset("OPP ELI".split()),
    ("JUD", "office"): frozenset("ELI MIL".split()),
    ("MIL", ""): frozenset("REB PRM COP OPP CRM".split()),
    ("COP", ""): frozenset("REB MIL".split()),
    ("PTY", ""): frozenset("OPP GOV".split()),
    ("CVL", ""): frozenset("EDU REF LAB AGR OPP".split()),
    ("UAF", ""): frozenset("REB CRM PRM".split()),
    ("REB", ""): frozenset(("CRM",)),
    ("LAB", ""): frozenset("MED EDU AGR COP MIL SOC JRN".split()),
}


def _inner_tokens(sentence: Sentence, cover: Mapping[int, Found]) -> dict[int, int]:
    """For each spelling (by its first token) the token that governs the rest of it."""
    tokens = sentence.tokens
    heads: dict[int, int] = {}
    for found in cover.values():
        if found.first in heads:
            continue
        head = found.last
        for i in range(found.last, found.first - 1, -1):
            above = tokens[i].head
            if (above < found.first or above > found.last or above == i) and tokens[i].dep not in (
                "punct",
                "case",
            ):
                head = i
                break
        heads[found.first] = head
    return heads


def _left_edge(sentence: Sentence, head: Token) -> int:
    """The first token of the determiner and modifiers that stand before the head without a gap."""
    tokens = sentence.tokens
    left = head.index
    for index in reversed(head.children):
        if index > left:
            continue
        child = tokens[index]
        if child.dep not in _LEFT_DEPS:
            if (
                child.dep in ("punct", "case")
                and child.index == left - 1
                and child.text in ("-", "–", '"', "“", "/")
            ):
                left = child.index
            elif child.dep == "punct" or child.dep == "advmod" and child.tag in ("RB", "JJ"):
                continue
            else:
                break
        elif child.right < left:
            left = child.left
    while left < head.index and tokens[left].tag in (",", "``", "''", ":", "-LRB-", "CC", "HYPH"):
        left += 1
    return left


def _phrase_right(sentence: Sentence, head: Token) -> int:
    """Last token of an inner phrase: its own of-phrase and conjuncts taken in, clauses left out."""
    right = head.index
    for child in sentence.children(head, "prep", "conj", "case"):
        if child.dep == "conj" and child.tag in NOUNS:
            right = max(right, _phrase_right(sentence, child))
        elif child.dep == "prep" and child.lower == "of" and child.index == head.index + 1:
            inner = sentence.child(child, "pobj")
            if inner is not None:
                right = max(right, _phrase_right(sentence, inner))
    return right


def _name_start(sentence: Sentence, left: int, last: int, cover: Mapping[int, Found]) -> int:
    """Where the run of capitalised words that ends in `last` begins."""
    tokens = sentence.tokens
    first = last
    i = last - 1
    while i >= left:
        token = tokens[i]
        found = cover.get(i)
        if (
            found is not None
            and found.known.sort == "adjective"
            and i <= left + 1
            and (tokens[last].ent != "ORG" or tokens[i].ent != "ORG" or i == left)
        ):
            break
        if (
            token.tag in PROPER
            or (
                token.text[:1].isupper()
                and token.tag not in ("DT", "PRP$", "IN", "CC")
                and i > left
            )
            or (
                token.tag in ("JJ", "NN")
                and token.text[:1].isupper()
                and token.ent in ("ORG", "FAC", "LOC", "GPE")
            )
        ):
            first = i
        elif (
            token.tag == "POS"
            and token.text in ("'", "’")
            and i > left
            and tokens[i - 1].tag in ("NNPS", "NNP")
        ):
            pass
        elif (
            token.tag == "POS"
            and i > left
            and tokens[i - 1].lower
            in ("people", "women", "children", "men", "lord", "king", "queen")
            and tokens[i - 1].text[:1].isupper()
        ):
            pass
        elif token.text in _JOINERS and i > left and tokens[i - 1].text[:1].isupper():
            pass
        elif token.lower in ("al", "el", "ul", "bin", "ibn") or (token.text == "-" and i > left):
            pass
        else:
            break
        i -= 1
    if first > left and tokens[first - 1].lower in ("al", "el"):
        first -= 1
    return first


def _office(
    tokens: tuple[Token, ...], left: int, last: int, cover: Mapping[int, Found]
) -> str | None:
    """The office as said, without article, possessor and nationality."""
    first = left
    for k in range(left, last + 1):
        found = cover.get(k)
        if (
            tokens[k].tag in ("DT", "PRP$", "POS", "CD", ",")
            or (
                found is not None
                and found.last >= k
                and (found.known.kind == "place" or found.known.sort in ("adjective", "people"))
            )
            or tokens[k].text[0] in "-–"
        ):
            first = k + 1
    return _words(tokens, first, last) or None


def _spelt(tokens: tuple[Token, ...], first: int, last: int) -> str:
    """A name's words with the blanks that the text has."""
    if first == last:
        return tokens[first].text
    out = tokens[first].text
    for k in range(first + 1, last + 1):
        out += tokens[k].text if tokens[k].start == tokens[k - 1].end else f" {tokens[k].text}"
    return out


def _words(tokens: tuple[Token, ...], first: int, last: int) -> str:
    out = ""
    for k in range(first, last + 1):
        gap = "" if not out or tokens[k].start == tokens[k - 1].end else " "
        out += gap + tokens[k].lower
    return out


def _article(sentence: Sentence, left: int) -> str:
    first = sentence.tokens[left]
    if first.lower in ("the", "a", "an", "this", "that", "these", "those"):
        return {"an": "a", "that": "this", "these": "this", "those": "this"}.get(
            first.lower, first.lower
        )
    if first.tag == "PRP$" or first.dep == "poss":
        return "poss"
    return ""


def _owner(sentence: Sentence, head: Token) -> int:
    for index in head.children:
        if index > head.index:
            break
        if sentence.tokens[index].dep == "poss":
            return index
    return -1


def _weight(sentence: Sentence, token: Token) -> int:
    dep = token.dep
    if dep == "conj":
        dep = _first_conjunct(sentence, token).dep
    if dep in _SUBJECTS:
        return 4
    if dep in _OBJECTS:
        return 3
    if dep == "pobj" and sentence.tokens[token.head].dep == "agent":
        return 4
    if dep in ("poss", "compound", "amod", "nmod"):
        return 1
    return 2


def _first_conjunct(sentence: Sentence, token: Token) -> Token:
    while token.dep == "conj" and token.head != token.index:
        token = sentence.tokens[token.head]
    return token


def _is_plural_people(token: Token) -> bool:
    return token.tag in ("NNS", "NNPS") or token.lower.endswith(
        ("men", "ese", "ish", "ch", "sh", "women", "ss")
    )


def _of_participle(tokens: tuple[Token, ...], k: int) -> bool:
    """*US* in *US-backed rebels* says nothing of the rebels' country."""
    return (
        k + 2 < len(tokens)
        and tokens[k + 1].text == "-"
        and tokens[k + 2].tag in ("VBN", "VBD", "VBG", "JJ", "NN")
        and (
            tokens[k + 2].lower.endswith(
                ("ed", "led", "run", "held", "born", "built", "made", "friendly", "ing")
            )
        )
    )


def _pronoun(sentence: Sentence, token: Token) -> Draft | None:
    low = token.lower
    if low in ("what", "whatever", "whoever") or low == "that" and token.tag != "WDT":
        return None
    gender = {
        "he": "m",
        "him": "m",
        "his": "m",
        "himself": "m",
        "she": "f",
        "her": "f",
        "hers": "f",
        "herself": "f",
    }.get(low)
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
        kind="person" if gender or low in ("i", "me", "my", "myself", "who", "whom") else None,
        plural=low
        in (
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
        ),
        weight=_weight(sentence, token),
    )
