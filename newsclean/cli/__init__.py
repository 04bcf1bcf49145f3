"""The command `newsclean`. It needs the extra `cli`; each command is one public function."""

from __future__ import annotations

import sys

from newsclean.errors import MissingExtra

__all__ = ["USAGE_ERROR", "main"]

USAGE_ERROR = 2
"""Exit code for wrong usage, a missing extra included."""


def main() -> None:
    """Run the command with the arguments of the process, and exit with its code."""
    try:
        import typer  # noqa: F401 (asks whether it is there)
    except ModuleNotFoundError:
        sys.stderr.write(f"{MissingExtra('The command newsclean', 'cli')}\n")
        sys.exit(USAGE_ERROR)
    from newsclean.cli.app import app

    app(prog_name="newsclean")
