"""A parse while it is repaired: labels and governors that may change, words that may not."""

import msgspec

from sayso.model import Sentence


class Draft:
    """The labels of one sentence while it is repaired."""

    __slots__ = ("deps", "heads", "lemmas", "sentence", "tags")

    def __init__(self, sentence: Sentence) -> None:
        """The parse as it is."""
        self.sentence = sentence
        self.heads = [token.head for token in sentence.tokens]
        self.deps = [token.dep for token in sentence.tokens]
        self.tags = [token.tag for token in sentence.tokens]
        self.lemmas: dict[int, str] = {}

    def hang(self, index: int, head: int, dep: str) -> None:
        """Give a token another governor; never one below itself."""
        node = head
        while self.heads[node] != node:
            if node == index:
                return
            node = self.heads[node]
        self.heads[index], self.deps[index] = head, dep

    def children(self, index: int) -> list[int]:
        """The dependants of a token as they are now."""
        return [i for i, head in enumerate(self.heads) if head == index and i != index]

    def crown(self, index: int) -> None:
        """Make a token the root."""
        self.heads[index], self.deps[index] = index, "ROOT"

    def sentence_now(self) -> Sentence:
        """The sentence with these labels, its tree worked out anew."""
        size = len(self.heads)
        children: list[list[int]] = [[] for _ in range(size)]
        left, right = list(range(size)), list(range(size))
        for i, head in enumerate(self.heads):
            if head != i:
                children[head].append(i)
                node = i
                while self.heads[node] != node:
                    node = self.heads[node]
                    left[node], right[node] = min(left[node], i), max(right[node], i)
        tokens = tuple(
            msgspec.structs.replace(
                token,
                tag=self.tags[i],
                lemma=self.lemmas.get(i, token.lemma),
                dep=self.deps[i],
                head=self.heads[i],
                children=tuple(children[i]),
                left=left[i],
                right=right[i],
            )
            for i, token in enumerate(self.sentence.tokens)
        )
        root = next((i for i, head in enumerate(self.heads) if i == head), 0)
        return msgspec.structs.replace(self.sentence, tokens=tokens, root=root)
