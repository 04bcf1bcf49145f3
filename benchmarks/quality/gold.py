"""Gold annotations and the pages beside them, read from a folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict

__all__ = ["Case", "Gold", "corpus_digest", "find_sets", "load_cases"]

SITES = ("vov", "nhandan", "vietnamplus", "vietnam_vn")
"""The publishers that newsclean ships; pages of any other site must not be claimed by them."""


class _Spec(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldBlock(_Spec):
    """A body block."""

    kind: str
    text: str


class GoldCaption(_Spec):
    """A caption as printed, and its credit."""

    text: str
    credit: str | None = None


class GoldSpan(_Spec):
    """A labelled piece of a document that is one long line."""

    label: str
    text: str


class Gold(_Spec):
    """What is right for one document."""

    id: str
    site: str
    kind: str = "text"
    url: str | None = None
    page_type: str = "article"
    glued: bool = False
    mockup: bool = False
    title: str | None = None
    lead: str | None = None
    body: tuple[GoldBlock, ...] = ()
    captions: tuple[GoldCaption, ...] = ()
    authors: tuple[str, ...] = ()
    source: str | None = None
    sources: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    related_teasers: tuple[str, ...] | None = None
    related_captions: tuple[str, ...] | None = None
    junk: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    spans: tuple[GoldSpan, ...] = ()
    notes: str = ""

    @property
    def form(self) -> str:
        """The form of the document: "lines", "glued", "html" or "mockup"."""
        if self.kind == "html":
            return "mockup" if self.mockup else "html"
        return "glued" if self.glued else "lines"

    @property
    def publisher(self) -> str:
        """The site, "other" for one that newsclean ships no publisher for."""
        return self.site if self.site in SITES else "other"

    @property
    def is_article(self) -> bool:
        """Whether the page holds an article at all."""
        return self.page_type not in {"list", "error"}


@dataclass(frozen=True, slots=True)
class Case:
    """A page and its gold."""

    gold: Gold
    page: bytes

    @property
    def labelled_lines(self) -> list[tuple[str, str]]:
        """Label and text of each printed line or span; empty where the gold has none."""
        if self.gold.spans:
            return [(span.label, span.text) for span in self.gold.spans]
        if not self.gold.lines:
            return []
        printed = [line for line in self.page.decode().splitlines() if line.strip()]
        if len(printed) != len(self.gold.lines):
            raise ValueError(
                f"{self.gold.id}: {len(printed)} lines, {len(self.gold.lines)} labels in its gold"
            )
        return list(zip(self.gold.lines, printed, strict=True))


def find_sets(folder: Path) -> list[Path]:
    """Return the folders at or just below `folder` that hold `gold` and `pages`, a list."""
    places = [folder, *sorted(path for path in folder.glob("*") if path.is_dir())]
    return [path for path in places if (path / "gold").is_dir() and (path / "pages").is_dir()]


def load_cases(folder: Path) -> list[Case]:
    """Read all gold of a set and the page of each, in the order of their ids.

    Args:
        folder: A folder that holds `gold` and `pages`.

    Returns:
        The cases, a list.

    Raises:
        ValueError: A gold file has no page.
    """
    return sorted(_iter_cases(folder), key=lambda case: case.gold.id)


def _iter_cases(folder: Path) -> Iterator[Case]:
    for path in (folder / "gold").rglob("*.json"):
        gold = Gold.model_validate_json(path.read_bytes())
        below = path.relative_to(folder / "gold")
        page = (folder / "pages" / below).with_suffix(".html" if gold.kind == "html" else ".txt")
        if not page.is_file():
            raise ValueError(f"{path.name}: its page {page.name} is missing")
        yield Case(gold, page.read_bytes())


def corpus_digest(folder: Path) -> str:
    """Return the digest of a set, a hexadecimal string: its file names and what they hold."""
    digest = hashlib.sha256()
    files = [path for part in ("gold", "pages") for path in (folder / part).rglob("*")]
    for path in sorted(path for path in files if path.is_file()):
        name, content = path.relative_to(folder).as_posix().encode(), path.read_bytes()
        digest.update(b"%d %d\n" % (len(name), len(content)) + name + content)
    return digest.hexdigest()
