"""The five seeds, in each form that a caller may pass, cleaned once."""

import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean import Article, Extraction

ROOT = Path(__file__).parents[2]
GOLD = sorted((Path(__file__).parent / "gold").glob("*.json"))
FORMS = ("bytes", "str", "crlf", "nfd")


@dataclass(frozen=True)
class Seed:
    """One seed in one form, its gold, and what newsclean makes of it."""

    gold: dict[str, Any]
    text: str
    result: Extraction

    @property
    def article(self) -> Article:
        assert self.result.article is not None, self.result.failure
        return self.result.article


def _page(name: str) -> bytes:
    (path,) = (ROOT / "seeds").glob(f"{name.removeprefix('seed-')}_*.txt")
    return path.read_bytes()


def _in_form(page: bytes, form: str) -> bytes | str:
    text = page.decode()
    forms = {
        "str": text,
        "crlf": text.replace("\n", "\r\n"),
        "nfd": unicodedata.normalize("NFD", text),
    }
    return forms.get(form, page)


@cache
def _seed(path: Path, form: str) -> Seed:
    gold = json.loads(path.read_text(encoding="utf-8"))
    page = _page(path.stem)
    return Seed(gold, page.decode(), newsclean.extract(_in_form(page, form)))


@pytest.fixture(
    params=[(path, form) for path in GOLD for form in FORMS],
    ids=lambda param: f"{param[0].stem}-{param[1]}",
)
def seed(request: pytest.FixtureRequest) -> Seed:
    return _seed(*request.param)
