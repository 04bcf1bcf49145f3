"""The command `newsclean`. It needs the extra `cli`; each command is one public function."""

from __future__ import annotations

import os
import sys

from newsclean.errors import MissingExtra

__all__ = ["USAGE_ERROR", "main"]

USAGE_ERROR = 2
"""Exit code for wrong usage, a missing extra, and output that cannot be written."""


def main() -> None:
    """Run the command with the arguments of the process, and exit with its code."""
    try:
        import typer  # noqa: F401 (asks whether it is there)
    except ModuleNotFoundError:
        sys.stderr.write(f"{MissingExtra('The command newsclean', 'cli')}\n")
        sys.exit(USAGE_ERROR)
    from newsclean.cli.app import app

    try:
        try:
            app(prog_name="newsclean")
        finally:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as in `newsclean clean … | head`
        _discard_output()
        sys.exit(1)
    except OSError as error:
        _discard_output()
        output = error.filename or "the output"
        sys.stderr.write(f"Error: cannot write {output}: {error.strerror or error}\n")
        sys.exit(USAGE_ERROR)


def _discard_output() -> None:
    """Send what is left in the buffer nowhere: the interpreter would fail on it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
