"""Pages in languages other than Vietnamese and English."""

from __future__ import annotations

import pytest

import newsclean

TITLE = "村里的渡船停航了"
STORY = (
    "周一清晨六点，最后一班渡船载着四十名乘客离开了河湾村的码头，许多人站在岸边送行。",
    "“我就是在这条船上学会走路的，”老船长说，“我的母亲也是一样。”",
    "船运公司打算把船卖掉，村里的小学希望把船上的铜钟留下来，挂在校门口。",
    "新桥将在明年春天通车，从今以后，村民们要多走三里路才能到对岸的集市。",
)


def page(title: str, paragraphs: tuple[str, ...], language: str = "zh") -> str:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    menu = "".join(f'<li><a href="/{n}">栏目{n}</a></li>' for n in range(9))
    return (
        f'<html lang="{language}"><head><title>{title}</title></head><body><ul>{menu}</ul>'
        f"<h1>{title}</h1><div>{body}</div></body></html>"
    )


def test_a_short_story_in_characters_is_as_long_as_one_in_letters() -> None:
    article = newsclean.clean(page(TITLE, STORY))
    assert article.title == TITLE
    assert tuple(block.text for block in article.body) == STORY


def test_a_notice_in_characters_is_no_story() -> None:
    assert newsclean.extract(page(TITLE, ("请稍后再试。",))).article is None


def test_sentences_in_characters_between_headline_and_a_footer_are_the_story() -> None:
    divs = "".join(f"<div>{text}</div>" for text in STORY)
    footer = "".join(f"<p>{text}</p>" for text in ("河湾村报社版权所有，未经许可不得转载。" * 20,))
    document = (
        f'<html lang="zh"><body><div><h1>{TITLE}</h1></div><div>{divs}</div>'
        f'<div class="bottom">{footer}</div></body></html>'
    )
    article = newsclean.clean(document)
    kept = [article.lead, *(block.text for block in article.body)]
    assert set(STORY) <= set(kept)


PROSE = (
    "Die Fähre legte um sechs ab, mit vierzig Leuten und einer Kiste Hühner an Bord.",
    "Niemand hatte es dem Wirt gesagt, und er hatte für den ganzen Morgen gebacken.",
    "Die Schule möchte die Glocke behalten, und die Reederei verkauft den Rumpf.",
    "Im Frühjahr wird die neue Brücke geöffnet, drei Kilometer weiter im Norden.",
)


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("de", "12. März 2019"),
        ("de", "Dienstag, 12. März 2019, 19:16 Uhr"),
        ("de", "12.03.2019, 19:16 Uhr"),
        ("fr", "Publié le 12 mars 2019 à 19h16"),
        ("es", "12 de marzo de 2019"),
        ("pt", "terça-feira, 12 de março de 2019 às 19:16"),
        ("it", "martedì 12 marzo 2019"),
        ("nl", "12 maart 2019"),
        ("ru", "12 марта 2019 г."),
        ("zh", "2019年3月12日 19:16"),
        ("zh", "发布时间：2019-03-12 19:16"),
        ("ko", "2019년 3월 12일"),
    ],
)
def test_dates_are_read_and_are_no_text(language: str, printed: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in PROSE)
    document = (
        f'<html lang="{language}"><body><main><h1>Die letzte Fahrt der Fähre</h1>'
        f"<div>{printed}</div>{body}</main></body></html>"
    )
    article = newsclean.clean(document)
    assert article.published_on is not None
    assert article.published_on.isoformat() == "2019-03-12"
    assert tuple(block.text for block in article.body) == PROSE


@pytest.mark.parametrize(
    "line",
    [
        "Ähnliche Beiträge", "Weitere Themen", "Kommentare geschlossen", "Mehr anzeigen",
        "La suite après la publicité", "Laisser un commentaire", "Lo más leído", "S’abonner",
        "责任编辑：张迪", "【责任编辑:张樵苏 】", "(责编：汤诗瑶、丁涛)", "本文来源：河湾日报",
        "（原标题：最后一班渡船）", "เรื่องที่เกี่ยวข้อง",
    ],
)  # fmt: skip
def test_headings_and_buttons_of_other_languages_go(line: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in (*PROSE[:2], line, *PROSE[2:]))
    document = f"<html><body><main><h1>Die letzte Fahrt der Fähre</h1>{body}</main></body></html>"
    assert tuple(block.text for block in newsclean.clean(document).body) == PROSE


@pytest.mark.parametrize(
    "line",
    [
        "Weitere Themen, sagt der Wirt, gab es an dem Morgen auf der Mole nicht.",
        "Lire la suite du journal de bord, c’est entendre la mer dans chaque mot.",
        "编辑部的窗外就是码头，最后一班渡船从那里离开，岸上站满了送行的村民和孩子。",
    ],
)
def test_sentences_that_open_with_the_same_words_stay(line: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in (*PROSE[:2], line, *PROSE[2:]))
    document = f"<html><body><main><h1>Die letzte Fahrt der Fähre</h1>{body}</main></body></html>"
    assert line in [block.text for block in newsclean.clean(document).body]


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("de", "Quelle: Hafenblatt Nord", "Hafenblatt Nord"),
        ("es", "Fuente: El Faro del Puerto", "El Faro del Puerto"),
        ("fr", "Source : Le Phare du Port", "Le Phare du Port"),
        ("en", "Source: The Harbour Gazette", "The Harbour Gazette"),
        ("zh", "本文来源：河湾日报", "河湾日报"),
        ("zh", "来源：河湾日报", "河湾日报"),
    ],
)
def test_a_last_line_names_the_source(language: str, line: str, name: str) -> None:
    story = STORY if language == "zh" else PROSE
    article = newsclean.clean(bare_page(*story, line, language=language))
    assert [source.name for source in article.sources] == [name]
    assert tuple(block.text for block in article.body) == story
    between = newsclean.clean(bare_page(*story[:2], line, *story[2:], language=language))
    assert between.sources == ()


@pytest.mark.parametrize("above", [(), ("2019年3月12日 19:16",)])
def test_chinese_papers_name_the_source_above_the_story_too(above: tuple[str, ...]) -> None:
    article = newsclean.clean(bare_page(*above, "来源：河湾日报", *STORY, language="zh"))
    assert [source.name for source in article.sources] == ["河湾日报"]
    assert tuple(block.text for block in article.body) == STORY


def bare_page(*lines: str, language: str) -> str:
    body = "".join(f"<p>{text}</p>" for text in lines)
    return f'<html lang="{language}"><body><main><h1>{TITLE}</h1>{body}</main></body></html>'


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Last updated on March 14, 2019", False),
        ("Updated March 14, 2019", False),
        ("On March 14, 2019, the boat was sold.", True),
    ],
)
def test_dates_behind_a_story_are_no_text(line: str, *, is_told: bool) -> None:
    body = "".join(f"<p>{text}</p>" for text in PROSE)
    story = f"<h1>Die letzte Fähre</h1><div>{body}<p>{line}</p></div>"
    article = newsclean.clean(f"<html lang='de'><body>{story}</body></html>")
    assert (line in [block.text for block in article.body]) is is_told


def test_an_opening_that_names_have_too_is_told_by_the_stated_author() -> None:
    body = "".join(f"<p>{text}</p>" for text in PROSE)
    head = '<meta name="author" content="Anna Lowe">'
    story = f"<h1>Die letzte Fähre</h1><div><p>von Anna Lowe</p>{body}</div>"
    article = newsclean.clean(f"<html lang='de'><head>{head}</head><body>{story}</body></html>")
    assert article.authors == ("Anna Lowe",)
    assert [block.text for block in article.body] == [*PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "Das Thema könnte dich auch interessieren:",
        "Für Links auf dieser Seite erhält die Redaktion eine Provision vom Händler.",
        "Beitragsbild: Die Fähre am Anleger, aus dem Archiv.",
    ],
)
def test_lines_of_papers_behind_a_story_are_no_text(line: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in (*PROSE, line))
    page = f"<html lang='de'><body><h1>Die letzte Fähre</h1><div>{body}</div></body></html>"
    assert [block.text for block in newsclean.clean(page).body] == [*PROSE]


def test_a_box_about_the_author_is_none_of_the_story() -> None:
    body = "".join(f"<p>{text}</p>" for text in PROSE * 3)
    about = "Anna Lowe schreibt über Boote. Kontakt: <em>anna[at]faehre.example</em>"
    box = f'<div class="authorbox"><h3>Anna Lowe</h3><img src="/a.jpg"><p>{about}</p></div>'
    page = f"<html lang='de'><body><h1>Die letzte Fähre</h1><div>{body}{box}</div></body></html>"
    assert [block.text for block in newsclean.clean(page).body] == [*PROSE * 3]
