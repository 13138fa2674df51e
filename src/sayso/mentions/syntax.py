"""Links that the sentence itself makes: apposition, brackets, *also known as*, relative and
predicate nouns."""

from collections.abc import Sequence

from sayso.mentions.draft import Draft
from sayso.model import Sentence, Token

TOWNS = frozenset(
    """city town village port province state district region department municipality island
    governorate county capital hamlet settlement suburb neighborhood neighbourhood prefecture
camp""".split()
)
_SETS_APART = frozenset("especially including particularly notably like plus mainly".split())
_KNOWN_AS = frozenset(("known", "called", "named", "dubbed", "nicknamed"))


def syntactic_links(sentence: Sentence, drafts: Sequence[Draft]) -> dict[int, tuple[int, str]]:
    """For a head token, the earlier head token it means the same as, and the reason."""
    tokens = sentence.tokens
    links: dict[int, tuple[int, str]] = {}
    ends: dict[int, Draft] = {}
    by_token: dict[int, Draft] = {}
    for draft in drafts:
        token = tokens[draft.token]
        dep = token.dep
        if dep == "appos":
            above = tokens[token.head]
            if (
                above.index < token.index
                and not _is_list(sentence, above, token)
                and not _is_far(tokens, above, draft.left)
                and not (_are_many(sentence, above) and draft.form == "name" and token.tag == "NNP")
            ):
                bracket = (
                    token.index and tokens[draft.left - 1].text == "(" if draft.left else False
                )
                if not (bracket and above.text.isupper()):  # "HAVANA (AP)": a dateline
                    links[draft.token] = (above.index, "acronym" if bracket else "apposition")
        elif token.tag in ("WP", "WDT", "WP$"):
            host = _relative_host(tokens, token)
            if host is not None:
                links[draft.token] = (host.index, "relative")
        elif dep == "pobj":
            above = tokens[token.head]
            verb = tokens[above.head]
            if above.lower == "of" and verb.lemma == "government" and _is_state(draft):
                links[draft.token] = (verb.index, "government of the country")
            elif above.lower == "of" and verb.lemma in TOWNS and token.tag in ("NNP", "NNPS"):
                links[draft.token] = (verb.index, "same place")
            if above.lower == "as" and verb.lower in _KNOWN_AS and verb.dep == "acl":
                links[draft.token] = (verb.head, "also known as")
        elif dep == "oprd":
            verb = tokens[token.head]
            if verb.lower in _KNOWN_AS and verb.dep == "acl":
                links[draft.token] = (verb.head, "also known as")
        elif dep == "attr":
            verb = tokens[token.head]
            if (
                verb.lemma == "be"
                and draft.role is not None
                and sentence.child(verb, "neg", "aux") is None
            ):
                subject = sentence.child(verb, "nsubj")
                if subject is not None and subject.index < token.index:
                    links[draft.token] = (subject.index, "predicate")
        if draft.form == "nominal" and token.lemma in TOWNS and draft.token not in links:
            inner = by_token.get(draft.token - 1)
            if (
                inner is not None
                and inner.form == "name"
                and inner.within
                and (inner.known is None or inner.known.kind == "place")
            ):
                links[draft.token] = (inner.token, "same place")
        by_token[draft.token] = draft
        if draft.form == "name" and draft.token not in links and not draft.within:
            before = ends.get(draft.left - 1)
            if (
                before is not None
                and before.form == "nominal"
                and before.role is not None
                and not (tokens[before.token].tag == "NNS" and token.ent == "PERSON")
                and (
                    tokens[before.token].head in (token.head, token.index)
                    or token.head == before.token
                )
            ):
                links[draft.token] = (before.token, "apposition")
        ends[draft.right] = draft
        if (
            draft.left > 1
            and draft.form == "name"
            and draft.token not in links
            and (
                tokens[draft.left - 1].text == "("
                and draft.right + 1 < len(tokens)
                and tokens[draft.right + 1].text == ")"
                and draft.right == draft.left
            )
        ):
            before = _before_bracket(drafts, draft)
            if before is not None and before.form == "name" and not before.name.isupper():
                links[draft.token] = (before.token, "acronym")
    return links


def _are_many(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is a plural, or a number of them: *two of the guards*, *the two Poles*."""
    if noun.tag == "NNPS":
        return sentence.child(noun, "nummod") is not None
    return noun.tag == "NNS" or (noun.tag == "CD" and sentence.child(noun, "prep") is not None)


def _is_state(draft: Draft) -> bool:
    return draft.known is not None and draft.known.sort == "country"


def _before_bracket(drafts: Sequence[Draft], draft: Draft) -> Draft | None:
    for other in drafts:
        if other.right == draft.left - 2 and not other.within:
            return other
    return None


def _is_list(sentence: Sentence, above: Token, token: Token) -> bool:
    """*A, B and C*: the parser calls B an apposition where it is one of a list."""
    tokens = sentence.tokens
    for child in sentence.children(token, "cc"):
        if child.index > token.index:
            return tokens[above.index].tag == tokens[token.index].tag or above.tag in (
                "NNP",
                "NNPS",
            )
    return any(
        child.dep == "conj" and child.index > token.index for child in sentence.children(above)
    ) and (above.tag in ("NNP", "NNPS") and token.tag in ("NNP", "NNPS"))


def _is_far(tokens: tuple[Token, ...], above: Token, left: int) -> bool:
    """A verb stands between (*A suit was filed in California, the home state*), or a word that
    sets one apart (*his kin, especially X*): no apposition."""
    if above.index < above.head < left and tokens[above.head].tag[:2] == "VB":
        return True
    return left > 0 and tokens[left - 1].lower in _SETS_APART


def _relative_host(tokens: tuple[Token, ...], token: Token) -> Token | None:
    """The noun that a relative pronoun's clause hangs on."""
    above = token
    for _ in range(8):
        if above.dep == "relcl":
            host = tokens[above.head]
            return host if host.index < token.index else None
        if above.head == above.index:
            return None
        above = tokens[above.head]
    return None
