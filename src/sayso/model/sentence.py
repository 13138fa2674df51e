"""What rules read: sentences of tokens with a parse. The parser that made them stays behind a
port."""

from collections.abc import Iterator

import msgspec


class Token(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A word with its place in the text and in the parse tree."""

    index: int  # position in the sentence
    text: str
    lower: str
    lemma: str
    tag: str  # Penn Treebank tag
    dep: str  # ClearNLP dependency label, as spaCy's English pipelines give it
    head: int  # index of the governor in the sentence; its own index for the root
    ent: str  # entity label of the pipeline (PERSON, ORG, GPE ...), "" outside
    ent_begins: bool  # first token of an entity
    start: int  # code points of Report.text
    end: int
    children: tuple[int, ...]  # indexes, in text order
    left: int  # index of the first token of the subtree
    right: int  # index of the last token of the subtree, included


class Sentence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A sentence of a report: tokens in text order. `tokens[i].index == i`."""

    index: int  # position in the report
    start: int  # code points of Report.text
    end: int
    block: int  # index of the report's block it stands in
    role: str  # that block's role
    tokens: tuple[Token, ...]
    root: int  # index of the root token

    def head(self, token: Token) -> Token:
        """The governor; the token itself for the root."""
        return self.tokens[token.head]

    def children(self, token: Token, *deps: str) -> Iterator[Token]:
        """The dependants, in text order; only those with one of the labels when any are given."""
        tokens = self.tokens
        for index in token.children:
            child = tokens[index]
            if not deps or child.dep in deps:
                yield child

    def child(self, token: Token, *deps: str) -> Token | None:
        """The first dependant with one of the labels, None when there is none."""
        tokens = self.tokens
        for index in token.children:
            if tokens[index].dep in deps:
                return tokens[index]
        return None

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """The token and all below it, in text order (a contiguous range of the sentence)."""
        return self.tokens[token.left : token.right + 1]

    def ancestors(self, token: Token) -> Iterator[Token]:
        """The governors from the nearest up to the root."""
        while token.head != token.index:
            token = self.tokens[token.head]
            yield token
