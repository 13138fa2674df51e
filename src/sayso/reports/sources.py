"""What the user names -> the bytes to read: a file, a folder of files, bytes."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import msgspec

from sayso.config import Config
from sayso.errors import ReportError


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes with what is known about where they came from."""

    name: str  # for messages: a path, an address, "standard input"
    data: bytes
    suffix: str | None = None  # of the file's name, in small letters; None: no name
    url: str | None = None
    content_type: str | None = None  # as the server named it
    declared: str | None = None  # charset, as the server named it
    collected_at: str | None = None  # ISO 8601, for what was fetched


def is_address(source: str) -> bool:
    """Whether the words are meant as a web address."""
    return "://" in source[:12]


def find_files(folder: Path) -> Iterator[Path]:
    """The files in the folder and below, in the order of their names, without hidden ones."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(place) / name


def load(path: Path, config: Config) -> Source:
    """The bytes of the file; raises ReportError when it cannot be read or is too big."""
    name = str(path)
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size > config.max_bytes:
            raise too_big(name, status.st_size, config)
        with path.open("rb") as stream:
            data = stream.read(config.max_bytes + 1)
    except FileNotFoundError:
        message = f"{name}: no such file or folder. Check the path."
        raise ReportError(message) from None
    except PermissionError:
        message = f"{name}: may not be read. Change its permissions, or copy it."
        raise ReportError(message) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"{shown(name)}: cannot be read ({reason}). Check the path."
        raise ReportError(message) from None
    if len(data) > config.max_bytes:
        raise too_big(name, None, config)
    return Source(name=name, data=data, suffix=path.suffix.lower())


def is_folder(path: Path) -> bool:
    """Whether the path is a folder; False for what cannot be a path."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def shown(name: str) -> str:
    """The name as a message shows it: one line, not endless."""
    line = " ".join(name.split())
    return line if len(line) <= 120 else f"{line[:117]}..."


def too_big(name: str, size: int | None, config: Config) -> ReportError:
    """The error for an input above the limit."""
    limit = f"{config.max_bytes / 1e6:g} MB"
    has = f"has {size / 1e6:.1f} MB, more" if size is not None else "has more"
    message = (
        f"{name}: {has} than the {limit} of one input. "
        "Split it into one file a report, or raise SAYSO_MAX_BYTES."
    )
    return ReportError(message)
