"""The words: data files with a schema, loaded once and passed as an argument."""

import functools
import hashlib
from pathlib import Path

import msgspec

from sayso.errors import LexiconError
from sayso.lexicon.acts import Acts, load_acts
from sayso.lexicon.contexts import Contexts, load_contexts
from sayso.lexicon.embedding import Embedding, load_embedding
from sayso.lexicon.frames import Frames, load_frames
from sayso.lexicon.namings import Namings, load_namings
from sayso.lexicon.nouns import Nouns, load_nouns
from sayso.lexicon.reporting import Reporting, load_reporting
from sayso.lexicon.valency import Valency, load_valency
from sayso.lexicon.world import World, load_world

FOLDER = Path(__file__).parent
OWN = ("acts", "nouns", "operators", "states")  # what a folder of one's own can hold


class Lexicon(msgspec.Struct, frozen=True, kw_only=True):
    """All word lists of one version, and the digest that names it."""

    acts: Acts  # acts and operators, by the lemma of their head
    contexts: Contexts  # words that tell what an act is about
    embedding: Embedding  # what predicates say of the clause below them
    frames: Frames  # words of plots, laws, matches
    namings: Namings  # loaded words
    nouns: Nouns  # classes of common nouns, for the conditions of acts
    reporting: Reporting  # reporting verbs, nouns and prepositions
    valency: Valency  # verbs and nouns by what they make of their arguments
    world: World  # countries, peoples, organisations, offices, sectors, places
    digest: str  # first 12 hex digits of the SHA-256 over all files; "+" and that of one's own
    own: Path | None = None  # the folder of one's own lists


@functools.cache
def load_lexicon(own: Path | None = None) -> Lexicon:
    """The lexicon that Sayso ships, with the lines of a folder of one's own.

    The folder has the same layout; it may hold acts/, states/, operators/, nouns/ and contexts.csv.
    LexiconError names the file, line and field that does not fit.
    """
    if own is not None:
        own = own.resolve()  # "." has no name of its own
        _check_own(own)
    return Lexicon(
        own=own,
        acts=load_acts(FOLDER, own),
        contexts=load_contexts(FOLDER / "contexts.csv", own / "contexts.csv" if own else None),
        embedding=load_embedding(FOLDER / "embedding.csv"),
        frames=load_frames(FOLDER / "frames.csv"),
        namings=load_namings(FOLDER / "namings" / "loaded.csv"),
        nouns=load_nouns(FOLDER / "nouns", own / "nouns" if own else None),
        reporting=load_reporting(FOLDER / "reporting"),
        valency=load_valency(FOLDER / "verbs" / "valency.csv"),
        world=load_world(FOLDER / "world"),
        digest=digest_of(FOLDER) + (f"+{digest_of(own)}" if own else ""),
    )


def _check_own(folder: Path) -> None:
    if not folder.is_dir():
        message = f"{folder}: expected a folder with lists, found none."
        raise LexiconError(message)
    for path in sorted(folder.rglob("*.csv")):
        is_listed = path.parent.parent == folder and path.parent.name in OWN
        if not is_listed and path != folder / "contexts.csv":
            message = (
                f"{path}: lists of one's own stand in "
                f"{', '.join(f'{name}/' for name in OWN)} below {folder}. Move the file."
            )
            raise LexiconError(message)
    if not any(folder.rglob("*.csv")):
        message = f"{folder}: no list in it. See lexicon/README.md for the layout: acts/coerce.csv."
        raise LexiconError(message)


def digest_of(folder: Path) -> str:
    """The first 12 hex digits of the SHA-256 over all data files, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted([*folder.rglob("*.csv"), *folder.rglob("*.toml")]):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


__all__ = ["Lexicon", "load_lexicon"]
