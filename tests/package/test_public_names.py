"""The names that `newsclean` exports."""

import subprocess
import sys
from importlib.metadata import version
from inspect import signature

from pydantic import computed_field

import newsclean


def test_every_name_is_there() -> None:
    assert [name for name in newsclean.__all__ if not hasattr(newsclean, name)] == []


def test_no_name_is_exported_by_accident() -> None:
    modules = type(newsclean)
    names = {
        name
        for name, value in vars(newsclean).items()
        if not name.startswith("_") and not isinstance(value, modules)
    }
    assert names - {"annotations", "import_module", "TYPE_CHECKING"} <= set(newsclean.__all__)
    assert set(dir(newsclean)) == {*newsclean.__all__, "__version__"}


def test_public_modules_need_no_import_of_their_own() -> None:
    program = "import newsclean; print(newsclean.serialise.FORMATS, newsclean.batch.render_many)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_version_is_the_one_installed() -> None:
    assert newsclean.__version__ == version("newsclean")


def test_what_a_subclass_computes_is_printed() -> None:
    class Counted(newsclean.Article):
        @computed_field
        def words(self) -> int:
            return len((self.title or "").split())

    assert repr(Counted(title="Cầu mới")) == "Counted(title='Cầu mới', words=2)"


def test_what_is_printed_of_options_is_what_is_set() -> None:
    assert repr(newsclean.Options()) == "Options()"
    assert (
        repr(newsclean.Options(removed="none", keep="p")) == "Options(removed='none', keep=('p',))"
    )
    assert "options: 'Options' = Options()" in str(signature(newsclean.clean))


def test_what_is_printed_of_a_result_is_what_is_there() -> None:
    result = newsclean.extract(
        "Cầu mới\n\nMột câu của bài viết.\n\nTin liên quan", url="https://a.example/b"
    )
    article = newsclean.Article(title="Cầu mới", tags=("cầu",))
    assert repr(article) == "Article(title='Cầu mới', tags=('cầu',))"
    assert str(article) == "title='Cầu mới' tags=('cầu',)"
    assert repr(newsclean.Article()) == "Article()"
    assert result.decisions
    assert result.removed
    for name in ("decisions=", "removed=", "authors=", "failure="):
        assert name not in repr(result)
    for name in ("article=Article(", "detection=Detection(", "page_type='article'"):
        assert name in repr(result)
