"""The commands: one file each, one line each in the list below.

Nothing heavy is imported here: a command imports what it needs when it runs.
"""

import contextlib
import os
import sys
from typing import Annotated

import typer

from sayso.cli import check, doctor, explain, read, schema
from sayso.errors import SaysoError, UsageError
from sayso.version import __version__

app = typer.Typer(
    name="sayso",
    help="News reports become an attributed event record: who did what to whom, when, where, and "
    "on whose say-so.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("check")(check.check)
app.command("doctor")(doctor.doctor)
app.command("explain")(explain.explain)
app.command("read")(read.read)
app.command("schema")(schema.schema)

DONE, FAILED, USAGE, LEFT_OUT = 0, 1, 2, 3


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"sayso {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Say the version."),
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the command that the arguments name, and leave with its exit code."""
    _steady_streams()
    sys.exit(run())


def run(arguments: list[str] | None = None) -> int:
    """The exit code of the command; every failure has been told in one line on standard error."""
    try:
        done = app(args=arguments, prog_name="sayso", standalone_mode=False)
    except SaysoError as error:
        return _tell(str(error), USAGE if isinstance(error, UsageError) else FAILED)
    except KeyboardInterrupt:
        return _tell("stopped.", 130)
    except BrokenPipeError:  # the reader of a pipe has had enough
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        return _tell(f"{error.filename or 'output'}: {error.strerror or error}.", FAILED)
    except Exception as error:  # noqa: BLE001  (the outermost loop: never a traceback for a user)
        return _tell_unexpected(error)
    return done if isinstance(done, int) else DONE


def _tell_unexpected(error: Exception) -> int:
    """Tell of a call that the command line does not know, or of a mistake of ours."""
    shown = getattr(error, "format_message", None)
    if shown is not None:
        message = " ".join(str(shown()).split())
        context = getattr(error, "ctx", None)
        path = context.command_path if context is not None else "sayso"
        if not message:  # no arguments: the help has been shown
            return USAGE
        message = message if message.endswith((".", "?")) else f"{message}."
        return _tell(f"{message} See `{path} --help`.", getattr(error, "exit_code", USAGE))
    if type(error).__name__ == "Abort":
        return _tell("stopped.", 130)
    if os.environ.get("SAYSO_DEBUG"):
        raise error
    kind = type(error).__name__
    message = " ".join(str(error).split())[:300]
    return _tell(
        f"a mistake in Sayso: {kind}: {message}. Please report it; SAYSO_DEBUG=1 shows where.",
        FAILED,
    )


def _tell(message: str, code: int) -> int:
    from sayso.cli.telling import tell

    tell(message)
    return code


def _steady_streams() -> None:
    """UTF-8 for pipes and files; a terminal of another encoding shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream.isatty():
            reconfigure(errors="replace")
        else:
            reconfigure(encoding="utf-8", errors="replace")


__all__ = ["app", "main", "run"]
