"""Everything Sayso raises on purpose.

SaysoError
├── ReportError     one input failed; a batch records it and goes on
│   └── UsageError  what was asked cannot be done as asked (exit code 2)
└── SetupError      nothing can run until somebody fixes the installation
    ├── ModelError      no usable parser, or its files are not the pinned ones
    └── LexiconError    a lexicon file does not hold what it must

Each message is one line: what was expected, what was found, where, what to do.
"""


class SaysoError(Exception):
    """The root of all errors that Sayso raises on purpose."""


class ReportError(SaysoError):
    """One input could not be read or coded; others can go on."""


class UsageError(ReportError):
    """The call asks for something that cannot be had; the message says what can."""


class SetupError(SaysoError):
    """Nothing can run: the installation is incomplete or broken."""


class ModelError(SetupError):
    """No language pipeline was found, or its files differ from the pinned ones."""


class LexiconError(SetupError):
    """A lexicon file holds an entry that does not fit its schema."""
