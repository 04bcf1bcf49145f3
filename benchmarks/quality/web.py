"""Pages of any site with the text that is right for them: the sets `generic` and `articles`."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

__all__ = ["GOLD_FILES", "WebCase", "WebGold", "fold_of", "is_web_set", "load_web", "web_digest"]

GOLD_FILES = ("ground-truth.json", "gold.json")
FOLDS = 5


class WebGold(BaseModel):
    """What is right for a page; the first of the two sets says nothing but the text.

    Attributes:
        text: Lead and body.
        url: Address of the page.
        title: Its headline.
        date: Day of publication.
        authors: Bylines as printed, each of one or several names.
        wanted: Snippets that must be in the text.
        unwanted: Snippets that must not.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    text: str = Field(alias="articleBody")
    url: str | None = None
    title: str | None = None
    date: str | None = None
    authors: tuple[str, ...] | None = None
    wanted: tuple[str, ...] = Field(default=(), alias="with")
    unwanted: tuple[str, ...] = Field(default=(), alias="without")


@dataclass(frozen=True, slots=True)
class WebCase:
    """A page and its gold."""

    id: str
    gold: WebGold
    page: bytes

    @property
    def has_fields(self) -> bool:
        """Whether the gold knows more than the text."""
        return self.gold.title is not None


def is_web_set(folder: Path) -> bool:
    """Tell whether a folder holds such a set, a bool."""
    return (folder / "html").is_dir() and _gold_file(folder) is not None


def _gold_file(folder: Path) -> Path | None:
    return next((folder / name for name in GOLD_FILES if (folder / name).is_file()), None)


def load_web(folder: Path) -> list[WebCase]:
    """Read a set.

    Args:
        folder: A folder that holds `html` and the gold of all pages in one file.

    Returns:
        The cases in the order of their ids, a list.

    Raises:
        ValueError: A page of the gold is missing, or there is no gold.
    """
    path = _gold_file(folder)
    if path is None:
        raise ValueError(f"{folder.name}: no gold")
    values = TypeAdapter(dict[str, Any]).validate_json(path.read_bytes())
    return [_case(folder, name, values[name]) for name in sorted(values)]


def _case(folder: Path, name: str, values: Mapping[str, Any]) -> WebCase:
    plain, packed = folder / "html" / f"{name}.html", folder / "html" / f"{name}.html.gz"
    if packed.is_file():
        page = gzip.decompress(packed.read_bytes())
    elif plain.is_file():
        page = plain.read_bytes()
    else:
        raise ValueError(f"{name}: its page is missing")
    return WebCase(name, WebGold.model_validate(values), page)


def fold_of(name: str) -> int:
    """Return the fold of a page, an int below 5: always the same for an id, whatever else is there.

    What is tuned with four folds in sight can be judged on the fifth.
    """
    return hashlib.sha256(name.encode()).digest()[0] % FOLDS


def web_digest(folder: Path) -> str:
    """Return the digest of a set, a hexadecimal string: gold and pages, by name and content."""
    digest = hashlib.sha256()
    for path in sorted([*(folder / "html").iterdir(), *folder.glob("*.json")]):
        content = path.read_bytes()
        digest.update(b"%d %s\n" % (len(content), path.name.encode()) + content)
    return digest.hexdigest()
