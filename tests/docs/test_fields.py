"""The page of fields is that of the models, and the page of errors has every warning."""

import re
from pathlib import Path

import newsclean
from tests.docs.fields_page import PAGE, fields_page

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_fields_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == fields_page(), "run python -m tests.docs.fields_page"


def test_every_warning_is_described() -> None:
    sources = Path(newsclean.__file__).parent.rglob("*.py")
    given = {
        code
        for source in sources
        for code in re.findall(r'Note\(\s*code="([\w-]+)"', source.read_text(encoding="utf-8"))
    }
    page = (DOCS / "reference/errors.md").read_text(encoding="utf-8")
    _, _, section = page.partition("## Warnings")
    assert set(re.findall(r"^\| `([\w-]+)` \|", section, flags=re.MULTILINE)) == given
