"""Noun phrases of a sentence: where they begin and end, which words name, which only describe.

A phrase keeps its determiner and modifiers and, for partitives, groups and offices, its of-phrase;
it leaves out relative clauses, appositions, participial and trailing clauses (Quirk et al. 1985,
chapter 17: the restrictive premodification belongs to the referring expression). Conjuncts are
phrases of their own.
"""

from collections.abc import Mapping

from sayso.lexicon.world import Role, World
from sayso.mentions.around import before_name, describe, extend, is_surname, name_it, union_sector
from sayso.mentions.draft import Draft, Found
from sayso.mentions.edges import (
    NOUNS,
    PROPER,
    article_of,
    first_conjunct,
    inner_tokens,
    left_edge,
    owner_of,
    weight_of,
)
from sayso.mentions.inner import inner_drafts, stands_alone
from sayso.mentions.others import other_head, pronoun_draft
from sayso.mentions.wording import is_plural_people, lower_words, name_start, office_words
from sayso.model import Sentence, Token

INNER_DEPS = frozenset(
    ("compound", "nmod", "amod", "npadvmod", "nummod", "quantmod", "advmod", "dep")
)
HEAD_DEPS = frozenset(
    "nsubj nsubjpass dobj dative pobj conj appos attr agent oprd ROOT pcomp".split()
)
_OTHER_HEADS = frozenset("WDT DT PDT CD JJ VBN JJR JJS VBG".split())
PRONOUNS = frozenset(("PRP", "PRP$", "WP", "WP$"))
_HEADS = NOUNS | PRONOUNS | _OTHER_HEADS


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
        for i, token in enumerate(tokens):
            tag = token.tag
            if tag not in _HEADS and i not in cover and token.ent != "ORG":
                continue
            if i in timed:
                continue
            found = cover.get(i)
            if found is not None:
                if i == inside.get(found.first):
                    listed = self._listed(sentence, token, found, cover, inside)
                    if listed.left < found.first:
                        inner_drafts(self._world, sentence, listed, cover, timed, drafts)
                    drafts.append(listed)
                elif (
                    i == found.last
                    and (token.dep in HEAD_DEPS or token.dep == "poss")
                    and tokens[inside[found.first]].head == i
                ):
                    drafts.append(self._listed(sentence, token, found, cover, inside))
                continue
            if tag not in NOUNS and tag not in PRONOUNS:
                if token.dep not in HEAD_DEPS or (tag not in _OTHER_HEADS and token.ent != "ORG"):
                    continue
            if not token.text[0].isalnum():
                continue
            draft = self._plain(sentence, token, cover)
            if draft is not None:
                if draft.left < i and tag in NOUNS:
                    inner_drafts(self._world, sentence, draft, cover, timed, drafts)
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
            before_name(self._world, sentence, draft, found.first, cover)
        draft.article = article_of(sentence, left)
        draft.owner = owner_of(sentence, head)
        return draft

    def _noun(self, sentence: Sentence, head: Token, cover: Mapping[int, Found]) -> Draft:
        """A phrase whose head the lists do not spell out: an unknown name or a common noun."""
        tokens = sentence.tokens
        left = left_edge(sentence, head)
        i = head.index
        capital = head.text[:1].isupper() and (head.tag in PROPER or head.ent == "ORG")
        role = self._role(tokens, left, head)
        if role is not None and capital and is_surname(self._world, tokens, left, i, cover):
            role = None
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
        if capital:
            first = name_start(sentence, left, i, cover)
            if role is not None and (
                role.kind == "person" or role.sort == "role" or first == i
            ):  # "Communist Party" is a name, "Foreign Minister" is not
                draft.office = office_words(tokens, left, i, cover)
            else:
                name_it(self._world, sentence, draft, first, cover)
        elif (
            role is not None
            and role.kind == "person"
            and role.sector != "CVL"
            and role.sort != "people"
        ):
            draft.office = office_words(tokens, left, i, cover)
        if draft.name_left < 0:
            describe(self._world, sentence, draft, cover)
        extend(self._world, sentence, draft, head)
        if role is not None and role.word == "union" and draft.sector is None:
            draft.sector = union_sector(self._world, tokens, draft)
        return draft

    def _role(self, tokens: tuple[Token, ...], left: int, head: Token) -> Role | None:
        """The role noun that the phrase ends in, as it stands or in the singular, the longer one
        first."""
        low = head.lower
        roles = self._world.roles
        lemma = head.lemma.lower()
        if low not in roles and lemma not in roles:
            if not low.endswith("s") or head.tag != "NNPS" or low[:-1] not in roles:
                return None
            lemma = low[:-1]
        after = head.index + 1
        if low == "source" and after < len(tokens) and tokens[after].lower == "of":
            return None  # "a source of pride" is nobody
        if low == "national" and head.tag in PROPER:
            return None
        if low == "cell" and head.dep == "pobj" and tokens[head.head].lower in ("in", "inside"):
            return None
        words = lower_words(tokens, left, head.index)
        plain = self._world.role(words)
        if lemma == low:
            return plain
        single = self._world.role((*words[:-1], words[-1].removesuffix(low) + lemma))
        if plain is None or (single is not None and len(single.words) > len(plain.words)):
            return single
        return plain
