"""`sayso schema`: the shape of what Sayso writes."""

import json

import typer


def schema() -> None:
    """Print the JSON Schema of the record: claims, reports, and the lines of `--format jsonl`."""
    from sayso.exports.jsonl import ClaimLine, SaySoLine
    from sayso.model import Attribution, Claim, LeftOut, Mention, Report, Run, Time
    from sayso.model.codec import schema_of

    nouns = (Attribution, Claim, ClaimLine, LeftOut, Mention, Report, Run, SaySoLine, Time)
    typer.echo(json.dumps(schema_of(*nouns), indent=2, ensure_ascii=False))
