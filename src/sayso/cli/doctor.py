"""`sayso doctor`: what is installed, and whether it can work."""

import importlib.metadata
import os
import platform
import sys
from collections.abc import Iterator

import typer

from sayso.version import __version__

_PACKAGES = ("spacy", "thinc", "numpy", "msgspec", "trafilatura", "lxml", "py3langid", "typer",
             "rich")  # fmt: skip
_VARIABLES = ("OPENBLAS_NUM_THREADS", "OPENBLAS_CORETYPE", "SAYSO_MODEL", "NO_COLOR")


def doctor() -> int:
    """Say what is installed: versions, parser and its weights, lexicon, settings.

    Exit code 1 when something that is needed is missing.
    """
    is_well = True
    for name, value in (*_basics(), *_settings()):
        _line(name, value)
    for check in (_parser, _lexicon):
        for name, value, good in check():
            is_well = is_well and good
            _line(name, value)
    _line("verdict", "ready" if is_well else "not ready: see above")
    return 0 if is_well else 1


def _line(name: str, value: str) -> None:
    typer.echo(f"{name:<22}{' '.join(value.split())}")


def _basics() -> Iterator[tuple[str, str]]:
    yield "sayso", __version__
    yield "python", f"{platform.python_version()} ({platform.machine()}, {sys.platform})"
    for package in _PACKAGES:
        try:
            yield package, importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            yield package, "not installed"
    for variable in _VARIABLES:
        yield variable, os.environ.get(variable) or "not set"


def _settings() -> Iterator[tuple[str, str]]:
    from sayso.config import Config, config_path, load_config

    path = config_path()
    yield "settings file", f"{path} ({'found' if path.exists() else 'none'})"
    config = load_config()
    for name in Config.__struct_fields__:
        yield f"  {name}", str(getattr(config, name))


def _parser() -> Iterator[tuple[str, str, bool]]:
    from sayso.config import load_config
    from sayso.errors import SetupError

    try:
        from sayso.sentences import load_parser

        parser = load_parser(load_config().model)
    except (SetupError, ImportError, OSError) as error:
        yield "parser", str(error), False
        return
    yield "parser", parser.label, True
    pinned = getattr(parser, "is_pinned", False)
    known = "pinned: those that Sayso was measured with" if pinned else "not the pinned ones"
    yield "weights", f"{parser.weights} ({known})", True


def _lexicon() -> Iterator[tuple[str, str, bool]]:
    from sayso.errors import SetupError

    try:
        from sayso.lexicon import FOLDER, load_lexicon

        lexicon = load_lexicon()
    except (SetupError, ImportError, OSError) as error:
        yield "lexicon", str(error), False
        return
    yield "lexicon", lexicon.digest, True
    for folder in sorted(path for path in FOLDER.iterdir() if path.is_dir()):
        files = sorted(folder.rglob("*.csv"))
        lines = [line for path in files for line in path.read_text("utf-8").splitlines()]
        entries = sum(bool(line.strip()) for line in lines) - len(files)
        if files:
            yield f"  {folder.name}", f"{entries} entries in {len(files)} files", True
