"""What made a record: the versions that can change a result."""

import msgspec


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """Code, lexicon and parser of one run. Equal runs give equal bytes."""

    sayso: str  # version of the code
    lexicon: str  # first 12 hex digits of the SHA-256 over all lexicon files
    parser: str  # name and version of the pipeline
    weights: str  # SHA-256 of the pipeline's weights, first 12 hex digits
    schema: int = 1  # version of the stored nouns
