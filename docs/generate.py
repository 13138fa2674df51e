"""`make docs`: write the generated parts of docs/, from the code that they tell of.

python docs/generate.py            writes docs/cli.md and the generated parts of other pages
python docs/generate.py --check    fails when one of them is stale
"""

import ast
import inspect
import os
import shlex
import subprocess
import sys
import textwrap
import typing
from collections.abc import Iterator
from pathlib import Path

import msgspec
import typer.main

from sayso import errors, model
from sayso.cli import app
from sayso.config import Config

DOCS = Path(__file__).parent
README = DOCS.parent / "README.md"


def commands_page() -> str:
    """docs/cli.md: every command with its arguments and options."""
    group = typer.main.get_command(app)
    context = typer.Context(group, info_name="sayso", terminal_width=90)
    lines = ["# The commands", "", "Written by `make docs` from the commands themselves.", ""]
    for name in group.list_commands(context):  # type: ignore[attr-defined]
        command = group.get_command(context, name)  # type: ignore[attr-defined]
        if command is None or command.hidden:
            continue
        inner = typer.Context(command, parent=context, info_name=name, terminal_width=90)
        lines += [
            f"## sayso {name}",
            "",
            inspect.cleandoc(command.help or "").replace("\b", "").strip(),
            "",
        ]
        lines += ["```text", command.get_usage(inner).strip(), "```", ""]
        rows = [_option(parameter, inner) for parameter in command.get_params(inner)]
        rows = [row for row in rows if row]
        if rows:
            lines += ["| | |", "| --- | --- |", *rows, ""]
    return "\n".join(lines)


def _option(parameter: typing.Any, context: typing.Any) -> str:
    record = parameter.get_help_record(context)
    if parameter.name == "help" or record is None:
        return ""
    names, text = (" ".join(part.split()) for part in record)
    return f"| `{_cell(names)}` | {_cell(text)} |"


def settings_table() -> str:
    """Each setting with its default and its meaning, from the comments of `Config`."""
    rows = ["| setting | variable | default | what |", "| --- | --- | --- | --- |"]
    comments = {name: comment for name, _, comment in _statements(Config)}
    for field in msgspec.structs.fields(Config):
        variable = f"SAYSO_{field.name.upper()}"
        what = _cell(comments[field.name])
        rows.append(f"| `{field.name}` | `{variable}` | `{field.default}` | {what} |")
    return "\n".join(rows)


def nouns_tables() -> str:
    """Each noun with its fields, their types and their meanings."""
    parts = []
    for name in model.__all__:
        noun = getattr(model, name)
        if not (inspect.isclass(noun) and issubclass(noun, msgspec.Struct)):
            continue
        rows = [
            f"| `{field}` | `{_cell(kind)}` | {_cell(comment)} |"
            for field, kind, comment in _statements(noun)
        ]
        head = ("| field | type | what |", "| --- | --- | --- |")
        parts.append("\n".join((f"### {name}", "", inspect.getdoc(noun) or "", "", *head, *rows)))
    return "\n\n".join(parts)


def reasons_table() -> str:
    """The fixed list of reasons for leaving something out."""
    comments = {name: comment for name, _, comment in _statements(model.Reason)}
    rows = [f"| `{reason.value}` | {comments[reason.name]} |" for reason in model.Reason]
    return "\n".join(("| reason | what |", "| --- | --- |", *rows))


def errors_table() -> str:
    """The error classes, from the root down."""
    rows = []
    for name, found in vars(errors).items():
        if inspect.isclass(found) and issubclass(found, errors.SaysoError):
            rows.append(f"| `{name}` | {inspect.cleandoc(found.__doc__ or '')} |")
    return "\n".join(("| error | when |", "| --- | --- |", *rows))


EXAMPLE = (
    "Spain demanded on Monday that ETA hand over its weapons. French police have arrested two "
    "members of the group, the Interior Ministry said."
)


def example() -> str:
    """The command of the README and what it prints, run now."""
    options = ["--published", "2011-01-12", "--outlet", "Example Courier", "--format", "table"]
    done = subprocess.run(  # noqa: S603  (our own command)
        [sys.executable, "-c", "from sayso.cli import main; main()", "read", "-", *options],
        input=EXAMPLE,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1"},
    )
    shown = "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines())
    command = f"sayso read - {shlex.join(options[:4])} --format table"
    said = textwrap.fill(EXAMPLE, 76, initial_indent="> ", subsequent_indent="> ")
    return f"{said}\n\nThat text, given to `{command}`:\n\n```text\n{shown}\n```"


PARTS = {
    "example": example,
    "settings": settings_table,
    "nouns": nouns_tables,
    "reasons": reasons_table,
    "errors": errors_table,
}


def _statements(noun: type) -> Iterator[tuple[str, str, str]]:
    """Name, annotation and comment of each field of a class, from its source."""
    source = textwrap.dedent(inspect.getsource(noun)).splitlines()
    body = typing.cast("ast.ClassDef", ast.parse("\n".join(source)).body[0]).body
    for statement in body:
        _, _, comment = source[(statement.end_lineno or 1) - 1].partition("  # ")
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield statement.target.id, ast.unparse(statement.annotation), comment.strip()
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            yield statement.targets[0].id, "", comment.strip()


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def filled(page: str) -> str:
    """A page with its generated parts made anew."""
    for name, make in PARTS.items():
        begin, end = f"<!-- generated: {name} -->", "<!-- end -->"
        if begin in page:
            before, _, rest = page.partition(begin)
            _, _, after = rest.partition(end)
            page = f"{before}{begin}\n\n{make()}\n\n{end}{after}"
    return page


def main() -> None:
    """Write the pages, or say which are stale."""
    pages = {path: filled(path.read_text("utf-8")) for path in (README, DOCS / "reference.md")}
    pages[DOCS / "cli.md"] = commands_page()
    stale = [
        path for path, text in pages.items() if not path.exists() or path.read_text("utf-8") != text
    ]
    if "--check" in sys.argv[1:]:
        if stale:
            sys.exit(f"stale: {', '.join(map(str, stale))}. Run `make docs`.")
        return
    for path in stale:
        path.write_text(pages[path], encoding="utf-8")
        print(f"wrote {path}")


if __name__ == "__main__":
    main()
