"""The settings, one field each: default, then the settings file, then the environment.

The file is TOML: the one named by SAYSO_CONFIG, else `sayso/config.toml` in the user's folder of
settings. A field `max_bytes` is `max_bytes` in the file and SAYSO_MAX_BYTES in the environment.
"""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from sayso.errors import UsageError


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a user can set once for all calls."""

    lexicon: str | None = None  # a folder of lists of your own, added to those of Sayso
    model: str | None = None  # name or path of a spaCy pipeline; None: the first known one
    max_bytes: int = 20_000_000  # of one input: the largest news pages have about 5 MB
    max_characters: int = (
        2_000_000  # of one report's text: about 330,000 words, a book of 1,000 pages
    )
    check_language: bool = True  # leave out reports that are not in English
    timeout: float = 20.0  # seconds to wait for a web server
    workers: int = 1  # processes that code; 1: this one


def config_path(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the settings file is looked for; it need not exist."""
    named = environment.get("SAYSO_CONFIG")
    if named:
        return Path(named)
    home = environment.get("XDG_CONFIG_HOME") or environment.get("APPDATA")
    folder = Path(home) if home else Path.home() / ".config"
    return folder / "sayso" / "config.toml"


def load_config(environment: Mapping[str, str] = os.environ) -> Config:
    """The settings in force; raises UsageError naming the file or variable that does not fit."""
    path = config_path(environment)
    values: dict[str, Any] = {}
    try:
        values.update(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        if environment.get("SAYSO_CONFIG"):
            message = f"{path}: no such settings file. Correct or unset SAYSO_CONFIG."
            raise UsageError(message) from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{path}: not a readable TOML file ({error}). Correct it, or move it away."
        raise UsageError(message) from error
    _convert(values, where=str(path), strict=True)
    found = {
        name: environment[variable]
        for name in Config.__struct_fields__
        if environment.get(variable := f"SAYSO_{name.upper()}")
    }
    for name, value in found.items():
        _convert({name: value}, where=f"SAYSO_{name.upper()}", strict=False)
    return _convert(values | found, where="settings", strict=False)


def _convert(values: dict[str, Any], *, where: str, strict: bool) -> Config:
    try:
        return msgspec.convert(values, Config, strict=strict)
    except msgspec.ValidationError as error:
        known = ", ".join(Config.__struct_fields__)
        message = f"{where}: {error}. Known settings: {known}."
        raise UsageError(message) from error
