"""Noun phrases of a sentence: where they begin and end, which words name, which only describe.

A phrase keeps its determiner and modifiers and, for partitives, groups and offices, its of-phrase;
it leaves out relative clauses, appositions, participial and trailing clauses (Quirk et al. 1985,
chapter 17: the restrictive premodification belongs to the referring expression). Conjuncts are
phrases of their own.
"""

from collections.abc import Mapping

from sayso.lexicon.world import Role, World
from sayso.mentions.draft import Draft, Found
from sayso.mentions.edges import (
    NOUNS,
    PROPER,
    article_of,
    first_conjunct,
    inner_tokens,
    left_edge,
    owner_of,
    phrase_right,
    weight_of,
)
from sayso.mentions.inner import inner_drafts, stands_alone
from sayso.mentions.others import PARTITIVES, other_head, pronoun_draft
from sayso.mentions.sectors import OF_STATE, sector_of
from sayso.mentions.wording import (
    is_of_participle,
    is_plural_people,
    lower_words,
    lowered,
    name_start,
    office_words,
    spelt,
)
from sayso.model import Sentence, Token

INNER_DEPS = frozenset(
    ("compound", "nmod", "amod", "npadvmod", "nummod", "quantmod", "advmod", "dep")
)
HEAD_DEPS = frozenset(
    "nsubj nsubjpass dobj dative pobj conj appos attr agent oprd ROOT pcomp".split()
)
_OTHER_HEADS = frozenset("WDT DT PDT CD JJ VBN JJR JJS VBG".split())
PRONOUNS = frozenset(("PRP", "PRP$", "WP", "WP$"))


class Phrases:
    """Makes the drafts of one sentence after another. Holds the lists only."""

    def __init__(self, world: World) -> None:
        """`world`: the lists that decide before the model's labels do."""
        self._world = world

    def of(
        self, sentence: Sentence, cover: Mapping[int, Found], timed: frozenset[int] | set[int]
    ) -> list[Draft]:
        """The drafts of the sentence in the order of their head tokens; tokens of times
        are passed over."""
        drafts: list[Draft] = []
        tokens = sentence.tokens
        inside = inner_tokens(sentence, cover) if cover else {}
        for token in tokens:
            i = token.index
            if i in timed:
                continue
            found = cover.get(i)
            if found is not None:
                if i == inside.get(found.first):
                    listed = self._listed(sentence, token, found, cover, inside)
                    if listed.left < found.first:
                        drafts.extend(
                            inner_drafts(
                                self._world, sentence, listed, cover, timed | _taken(drafts)
                            )
                        )
                    drafts.append(listed)
                elif (
                    i == found.last
                    and (token.dep in HEAD_DEPS or token.dep == "poss")
                    and tokens[inside[found.first]].head == i
                ):
                    drafts.append(self._listed(sentence, token, found, cover, inside))
                continue
            tag = token.tag
            if tag not in NOUNS and tag not in PRONOUNS:
                if token.dep not in HEAD_DEPS or (tag not in _OTHER_HEADS and token.ent != "ORG"):
                    continue
            if not token.text[0].isalnum():
                continue
            draft = self._plain(sentence, token, cover)
            if draft is not None:
                if draft.left < i and token.tag in NOUNS:
                    drafts.extend(
                        inner_drafts(self._world, sentence, draft, cover, timed | _taken(drafts))
                    )
                if not drafts or drafts[-1].token != i:
                    drafts.append(draft)
        return drafts

    def _plain(self, sentence: Sentence, token: Token, cover: Mapping[int, Found]) -> Draft | None:
        tag, dep = token.tag, token.dep
        if tag in NOUNS:
            if (
                dep in INNER_DEPS
                and not stands_alone(self._world, sentence, token)
                and not (
                    tag in PROPER
                    and dep in ("npadvmod", "advmod", "dep")
                    and sentence.tokens[token.head].tag[:2] == "VB"
                )
            ):
                return None
            return self._noun(sentence, token, cover)
        if tag in PRONOUNS:
            return pronoun_draft(sentence, token)
        if tag in ("WDT", "DT", "PDT", "CD", "JJ", "VBN", "JJR", "JJS", "VBG") and (
            dep in HEAD_DEPS and dep != "ROOT"
        ):
            return other_head(self._world, sentence, token, cover)
        if (
            token.ent_begins
            and token.ent == "ORG"
            and dep in HEAD_DEPS
            and token.text[:1].isupper()
        ):
            return self._noun(sentence, token, cover)
        return None

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
        alone = head.dep not in INNER_DEPS and not (
            head.dep == "conj"
            and first_conjunct(sentence, head).dep in ("amod", "compound", "nmod")
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
        left = min(left_edge(sentence, head), found.first) if alone else found.first
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
            sector=known.sector if known.sort != "leader" else None,
            within=not alone,
            weight=weight_of(sentence, head) if alone else 1,
            plural=known.sort == "people"
            and not known.name == found.spelling
            and found.spelling.endswith("s"),
        )
        if describes:
            draft.kind = (
                "person" if head.tag in ("NN", "NNP") and not is_plural_people(head) else "group"
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
        draft.article = article_of(sentence, left)
        draft.owner = owner_of(sentence, head)
        return draft

    def _noun(self, sentence: Sentence, head: Token, cover: Mapping[int, Found]) -> Draft:
        """A phrase whose head the lists do not spell out: an unknown name or a common noun."""
        tokens = sentence.tokens
        left = left_edge(sentence, head)
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
            weight=weight_of(sentence, head),
            article=article_of(sentence, left),
            owner=owner_of(sentence, head),
            within=head.dep in INNER_DEPS,
        )
        capital = head.text[:1].isupper() and (head.tag in PROPER or head.ent == "ORG")
        if capital:
            first = name_start(sentence, left, i, cover)
            if role is not None and not self._is_name(tokens, role, first, i):
                draft.office = office_words(tokens, left, i, cover)
            else:
                self._named(sentence, draft, first, cover)
        elif role is not None and role.kind == "person" and role.sector != "CVL":
            draft.office = office_words(tokens, left, i, cover)
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
        if low_last not in self._world.endings and (
            low_last not in self._world.roles or draft.role is None
        ):
            for k in range(first, last):
                low = tokens[k].lower
                if low in self._world.titles or self._ends_title(tokens, draft.left, k):
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
        draft.plural = False
        draft.name_left, draft.name_right = cut, last
        draft.name = spelt(tokens, cut, last)
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
        called = self._world.titles.get(low)
        if called is not None:
            draft.title = True
            draft.gender = called[0] or None
        words = tuple(self._world.rank(word) for word in lower_words(tokens, draft.left, first - 1))
        role = self._world.role(
            (*words[:-1], before.lemma.lower() if before.tag == "NNS" else words[-1])
        )
        if role is not None:
            draft.title = role.kind == "person"
            draft.role = role
            if role.kind == "person" and role.sector != "CVL":
                draft.office = office_words(tokens, draft.left, first - 1, cover)
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
                if found.known.country and not is_of_participle(tokens, k):
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
            if draft.sector is None and nation and role.word in OF_STATE:
                # "Palestinian leader", "Israeli spokesman": of the state, when nothing else is said
                draft.sector = "GOV"
        elif hints and draft.form == "nominal" and draft.sector is None and draft.kind is None:
            draft.sector = None

    def _extend(self, sentence: Sentence, draft: Draft, head: Token) -> None:
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
            draft.name = spelt(tokens, draft.name_left, draft.name_right)
        elif inner.tag in PROPER and head.lemma in self._world.sites and not described:
            draft.right = max(draft.right, phrase_right(sentence, inner))
        elif described or head.lemma in PARTITIVES or head.lower in PARTITIVES:
            draft.owner = inner.index
            draft.right = max(draft.right, phrase_right(sentence, inner))
            if described and draft.role is not None and draft.role.kind == "person":
                draft.office = draft.office and f"{draft.office} of " + lowered(
                    tokens, inner.left, phrase_right(sentence, inner)
                )


def _taken(drafts: list[Draft]) -> set[int]:
    """Head tokens of the last few drafts: a modifier is no mention twice."""
    return {draft.token for draft in drafts[-5:]}
