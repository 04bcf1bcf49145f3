"""Files of a publisher: what `newsclean scaffold` reads and writes."""

from __future__ import annotations

from pathlib import Path

import typer
from pydantic import ValidationError

from newsclean.batch.document import path_id, read_content
from newsclean.cli.inputs import open_input
from newsclean.limits import Limits
from newsclean.review import Scaffold
from newsclean.template import Publisher

__all__ = ["check_id", "read_page", "write_scaffold"]


def check_id(publisher: str) -> None:
    """Check the id of a new publisher before anything is read.

    Args:
        publisher: The id.

    Raises:
        typer.BadParameter: No publisher can have it.
    """
    try:
        Publisher(id=publisher, name=publisher, domains=())
    except ValidationError:
        reason = f"{publisher!r}: small letters, digits and _, a letter first, as in song_xanh"
        raise typer.BadParameter(reason, param_hint="--id") from None


def read_page(path: Path) -> bytes:
    """Return the content of a page.

    Args:
        path: Its path, as of `iter_paths`.

    Returns:
        Its bytes.

    Raises:
        typer.BadParameter: It cannot be read.
    """
    limit = Limits().max_bytes
    try:
        page = read_content(open_input(path, limit), limit)
    except OSError as error:
        reason = f"{path_id(path)}: {error.strerror or error}"
        raise typer.BadParameter(reason, param_hint="PATHS") from None
    assert isinstance(page, bytes)
    return page


def write_scaffold(scaffold: Scaffold, publisher: str, out: Path) -> list[str]:
    """Write a publisher file and its fixtures into new files.

    Args:
        scaffold: What was made of the pages.
        publisher: Id of the publisher.
        out: The folder; the publisher file goes there, and fixtures into folders below.

    Returns:
        The paths of the files.

    Raises:
        OSError: A file is there already, or cannot be written.
    """
    files = {out / f"{publisher}.py": scaffold.source}
    for number, fixture in enumerate(scaffold.fixtures, 1):
        folder = out / publisher / scaffold.template / f"page-{number}"
        files |= {folder / "page.html": fixture.page, folder / "expected.json": fixture.expected}
    for path in files:
        if path.exists():
            raise FileExistsError(f"{path} is there already")
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
    return [str(path) for path in files]
