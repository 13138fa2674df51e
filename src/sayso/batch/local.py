"""Worker processes on one machine: each loads the coder once and codes reports as they come."""

import collections
import multiprocessing
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.model import Report

if TYPE_CHECKING:
    from sayso.pipeline import Coded, Coder

_WINDOW = 4  # reports under way for each worker: enough to keep it busy, few enough for memory
_coder: "Coder | None" = None


def code_in_processes(
    coder: "Coder", reports: Iterable[Report], *, workers: int
) -> Iterator["Coded"]:
    """The records in the order of the reports. A worker's error is raised here, at its report."""
    context = multiprocessing.get_context("spawn")  # a fork would copy the parser's locks
    own = coder.lexicon.own
    arguments = (coder.parser.model, coder.untyped, coder.parser.accelerated, own)
    with context.Pool(workers, initializer=_start, initargs=arguments) as pool:
        waiting: collections.deque[multiprocessing.pool.AsyncResult[Coded]] = collections.deque()
        for report in reports:
            waiting.append(pool.apply_async(_code, (report,)))
            if len(waiting) >= workers * _WINDOW:
                yield waiting.popleft().get()
        while waiting:
            yield waiting.popleft().get()


def _start(
    model: str,
    untyped: bool,  # noqa: FBT001  (by the pool)
    accelerated: bool,  # noqa: FBT001
    own: Path | None,
) -> None:
    global _coder  # noqa: PLW0603  (one coder a process is what a pool's initialiser is for)
    from sayso.pipeline import Coder

    _coder = Coder.load(model, untyped=untyped, accelerated=accelerated, lexicon=own)


def _code(report: Report) -> "Coded":
    if _coder is None:
        message = "the worker was not started with a coder"
        raise RuntimeError(message)
    return _coder.code(report)
