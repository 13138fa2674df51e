"""The words: data files with a schema, loaded once and passed as an argument."""

import functools
import hashlib
from pathlib import Path

import msgspec

from sayso.lexicon.acts import Acts, load_acts
from sayso.lexicon.embedding import Embedding, load_embedding
from sayso.lexicon.namings import Namings, load_namings
from sayso.lexicon.nouns import Nouns, load_nouns
from sayso.lexicon.reporting import Reporting, load_reporting
from sayso.lexicon.world import World, load_world

FOLDER = Path(__file__).parent


class Lexicon(msgspec.Struct, frozen=True, kw_only=True):
    """All word lists of one version, and the digest that names it."""

    acts: Acts  # acts and operators, by the lemma of their head
    embedding: Embedding  # what predicates say of the clause below them
    namings: Namings  # loaded words
    nouns: Nouns  # classes of common nouns, for the conditions of acts
    reporting: Reporting  # reporting verbs, nouns and prepositions
    world: World  # countries, peoples, organisations, offices, sectors, places
    digest: str  # first 12 hex digits of the SHA-256 over all files


@functools.cache
def load_lexicon() -> Lexicon:
    """The lexicon that Sayso ships; LexiconError names the file, line and field that does not
    fit."""
    return Lexicon(
        acts=load_acts(FOLDER),
        embedding=load_embedding(FOLDER / "embedding.csv"),
        namings=load_namings(FOLDER / "namings" / "loaded.csv"),
        nouns=load_nouns(FOLDER / "nouns"),
        reporting=load_reporting(FOLDER / "reporting"),
        world=load_world(FOLDER / "world"),
        digest=digest_of(FOLDER),
    )


def digest_of(folder: Path) -> str:
    """The first 12 hex digits of the SHA-256 over all data files, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted([*folder.rglob("*.csv"), *folder.rglob("*.toml")]):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


__all__ = ["Lexicon", "load_lexicon"]
