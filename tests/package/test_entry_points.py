"""Publishers that an installed package offers: found when asked for, and refused by name."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import newsclean
from newsclean.errors import PublisherError
from newsclean.registry import Registry, default_registry
from newsclean.template import Publisher, Template

PREAMBLE = """
from newsclean.blocks import Label
from newsclean.template import Mark, Publisher, Region, Rule, Template
"""
GOOD = """
PUBLISHER = Publisher(
    id="song_xanh",
    name="Sông Xanh",
    domains=("songxanh.example",),
    templates=(
        Template(
            id="song_xanh-2020",
            kind="html",
            markers=("#bai",),
            regions=(Region(id="story", label=None, css=("#bai",)),),
        ),
    ),
)
"""


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str) -> None:
    """Lay out what an installer leaves behind: a module and the description of its package."""
    (folder / f"{name}.py").write_text(PREAMBLE + module, encoding="utf-8")
    described = folder / f"{name}-1.0.dist-info"
    described.mkdir()
    (described / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (described / "entry_points.txt").write_text(
        f"[newsclean.publishers]\n{name} = {name}:PUBLISHER\n"
    )
    monkeypatch.syspath_prepend(str(folder))
    sys.modules.pop(name, None)


def test_an_installed_publisher_is_used_only_where_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, "nc_song_xanh", GOOD)
    prose = "<p>Chiếc cầu tre bắc qua suối đã được dân bản dựng lại sau mùa nước lớn.</p>" * 20
    page = f"<h1>Cầu tre mới ở bản</h1><div id=bai>{prose}</div>"
    options = newsclean.Options(registry=default_registry().with_entry_points())
    url = "https://songxanh.example/1"
    assert newsclean.clean(page, url=url, options=options).publisher == "song_xanh"
    assert newsclean.clean(page, url=url).publisher is None


def edited(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


@pytest.mark.parametrize(
    ("module", "message"),
    [
        ("PUBLISHER = 3", "is no Publisher"),
        ("PUBLISHER = Publisher(id='x', nam='X')", r"nc_bad\.py:4: .*\bnam\b"),
        ("import nowhere", r"nc_bad\.py:4: .*nowhere"),
        ("1 / 0", r"nc_bad\.py:4: division"),
        (edited('id="song_xanh",', 'id="vov",'), "'vov' is taken"),
        (edited("songxanh.example", "vov.vn"), "'vov.vn' is taken by 'vov'"),
        (edited('id="song_xanh-2020"', 'id="vov-2020"'), "template 'vov-2020' is taken"),
        (edited('css=("#bai",)', 'css=("p:bad(",)'), "'song_xanh-2020': region 'story'"),
        (edited('kind="html"', 'kind="html", requires=("seal",)'), "'song_xanh-2020': .*seal"),
        (
            edited(
                "regions=", "rules=(Rule(id='odd', label=Label.AD, css='a b'),),\n regions="
            ),
            "'song_xanh-2020': rule 'odd'",
        ),
        (
            edited("templates=", "rules=[Rule(id='odd', label=Label.AD, pattern='(')],templates="),
            "song_xanh: rule 'odd'",
        ),
    ],
    ids=[
        "other", "key", "import", "code", "id", "domain", "template", "selector", "mark", "rule",
        "pattern",
    ],
)  # fmt: skip
def test_a_wrong_publisher_names_its_distribution_and_place(
    module: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, "nc_bad", module)
    with pytest.raises(PublisherError, match=rf"(?s)entry point 'nc_bad' of nc_bad .*{message}"):
        default_registry().with_entry_points()


def test_the_built_in_publishers_pass_the_whole_check() -> None:
    default_registry().check()
    lost = Publisher(
        id="x", name="X", domains=(), templates=(Template(id="x", kind="text", requires=("y",)),)
    )
    with pytest.raises(PublisherError, match="publisher 'x': template 'x'"):
        Registry([lost]).check()
