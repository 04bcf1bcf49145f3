"""Every rule fires: a rule that no document needs is to go."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsclean
from newsclean.lines.index import LineIndex
from newsclean.phrases import en, others, vi
from newsclean.read import Kind
from newsclean.registry import default_registry
from newsclean.template import Rule
from tests.stories import CARDS, LEAD, STORY, TITLE, cards, extract, page, story

PACKAGE = Path(newsclean.__file__).parent
SOURCES = (
    *sorted((PACKAGE / "label").rglob("*.py")),
    PACKAGE / "segment" / "text" / "glued.py",
    PACKAGE / "segment" / "markdown" / "__init__.py",
)
FORMS = {
    "apply": "card-{}",
    "head_with": "heading-above-{}-cards",
    "head_above": "heading-above-{}-cards",
}
"""Methods that make an id from their last argument."""

CODED = page(TITLE, f"VOV.VN - {LEAD}", *STORY[:2])
TITLES = [card.title for card in CARDS]
UNKNOWN = "Câu chuyện cùng thời"
CAPTION = "Đoàn viên trồng cây bên sông."
RUN = "".join(STORY)
BARE = "phuong ha trau trong hai nghin cay xanh ven song"
MENU = [f"Chuyên mục số {number}" for number in range(5)]

DOCUMENTS = (
    story(),
    page(TITLE, TITLE, "03/05/2024", "AN BÌNH", LEAD, *STORY, LEAD, STORY[1], TITLE, "ĐỖ QUÝT"),
    page(TITLE, "(TTXVN)", "Báo Sông Trầu 03/05/2024", LEAD, *STORY, "(Vietnam+)"),
    page(TITLE, LEAD, "Báo Sông Trầu 03/05/2024", *STORY),
    page(TITLE, LEAD, "Hà My", "03/05/2024", *STORY),
    page("Đời sống", TITLE, LEAD, *STORY),
    page(f"{TITLE} | Đời sống | 03/05/2024", LEAD, *STORY),
    page(TITLE, "03/05/2024 08:15 | Đời sống", LEAD, *STORY),
    page(TITLE, "Đời sống", LEAD, *STORY),
    story("Học sinh phường Hạ Trầu mang cây giống xuống bờ sông", "Ảnh: Đỗ Quýt"),
    page(TITLE, "Lai Châu", LEAD, *STORY, "Đỗ Quýt", "Hạ Trầu"),
    page(TITLE, LEAD, *STORY, "Quelle: dpa"),
    page("Cơ quan của phường Hạ Trầu", CODED),
    page(*MENU, TITLE, LEAD, *STORY),
    page(*MENU * 3, TITLE, "03/05/2024", LEAD, *STORY, "Chia sẻ", *MENU * 4, "ĐỌC BÁO IN"),
    f"---\ntitle: {TITLE}\n---\n{page(LEAD, *STORY)}",
    f"---\ntitle: {TITLE}\n---\n{page('Đời sống', TITLE, LEAD, *STORY)}",
    CODED,
    story("Cây giống xếp bên bờ sông. (Ảnh: ĐỖ QUÝT)", "ĐỖ QUÝT"),
    page(TITLE, CAPTION, f"VOV.VN - {LEAD}", *STORY),
    f"{LEAD}\n\n{RUN}",
    f"\n\n\n\n{LEAD}\n\n{STORY[0]}",
    f"{TITLE}\n\n\n\n\n\n{STORY[0]}\n\n{STORY[1]}",
    story(
        f"{CAPTION} (Ảnh: An Bình)",
        STORY[1].replace("Mận", "Mơ"),
        f"{CAPTION} (Viện Cây giống)",
        STORY[2].replace("5", "6"),
        "Ảnh minh họa",
        STORY[3].replace("4", "5"),
        "cay.jpg",
        "Cây giống chờ người đến nhận.",
        "Trồng cây bên sông Trầu - Ảnh 1.",
        "![]() |",
        "2024/05/ngay-hoi-trong-cay.mp4",
    ),
    story("Quang cảnh ngày hội trồng cây bên bờ sông Trầu."),
    story("Người dân bên bờ sông Trầu.", "Người dân bên bờ sông Trầu."),
    story("Giữ bờ sông xanh"),
    page("Trang chủ › Đời sống", TITLE, LEAD, *STORY),
    page("Ngày hội trồng cây lần thứ ba:", TITLE, LEAD, *STORY),
    story("an.binh@hatrau.example", after=4),
    story("Trần Thị Khế", *(f"- {title}" for title in TITLES), after=4),
    story(BARE, f"{BARE} {TITLES[0]}"),
    story(f"{TITLE}\nCây giống chờ người đến nhận."),
    story(f"{TITLE} - 1"),
    story("Quang cảnh bờ sông Trầu.", CAPTION, f"{CAPTION[:-1]}. Ảnh: An Bình"),
    page(f"{TITLE}\nÔng Trần Văn Lúa.", LEAD, *STORY),
    story("- Chuẩn bị đất và cây giống;", "- Đào hố trồng cây."),
    story("var a = {};", "Bình luận (2)", "Nút bấm", after=4),
    story("Bình luận", *vi.RULES[-1].lines, after=4),
    story(
        "Cơ quan chủ quản: Phường Hạ Trầu",
        "Giấy phép số: 1/GP",
        "Ra sáu số mỗi tuần.",
        "© 2024",
        after=4,
    ),
    story(
        *["Bình luận"] * 3,
        *MENU * 3,
        "Sáu số mỗi tuần, đặt báo tại các bưu cục trong tỉnh, giao tận nhà.",
        after=4,
    ),
    story("Từ khóa", "sông Trầu", after=4),
    story("#sông #Trầu", after=4),
    story("Tin liên quan", *cards("TP")),
    story("Tin liên quan", *(f"- {title}" for title in TITLES)),
    story(UNKNOWN, *cards("TTP")),
    story(UNKNOWN, *cards("CTTP")),
    page(CODED, *[line for c in CARDS for line in (c.title, f"VOV.VN - {c.teaser}")], *STORY[2:]),
    page(
        CODED,
        UNKNOWN,
        *[line for c in CARDS for line in (c.title, f"VOV.VN - {c.teaser}")],
        *STORY[2:],
    ),
    story(UNKNOWN, *[line for title in TITLES for line in (title, "02/05/2024")], after=4),
    story("An Bình", UNKNOWN, *TITLES, after=4),
    story(f"13/06/2024{TITLES[0]}", after=1),
    story("AN BÌNH", *cards("TP"), after=4),
    story("AN BÌNH", UNKNOWN, *cards("TP"), after=4),
    story(UNKNOWN, *cards("CTP")),
    story(UNKNOWN, *cards("TP"), after=0),
    f"{page(TITLE, LEAD)}\n\n" + "\n".join(TITLES) + f"\n\n{page(*STORY)}",
    story(TITLES[0], "Tin liên quan", *cards("TP"), after=3),
    page("Trang chủ", "Phố phường", "Bạn đọc", TITLE, "Nghe báo nói", LEAD, *STORY),
    f"{TITLE}\n{STORY[0]} {CAPTION[:-1]} (Ảnh: An Bình) {STORY[1]} [{TITLES[0]}] {STORY[2]}",
)
MARKDOWN = page(
    f"# {TITLE}",
    LEAD,
    *STORY,
    "![Trồng cây](a.jpg)",
    "*Đoàn viên trồng cây*",
    "## Giữ bờ sông",
    "- Chuẩn bị đất",
    "> Sông là của chung.",
    "| a | b |",
    STORY[0][::-1],
)

PROSE = "".join(f"<p>{text} {text}</p>" for text in STORY)
LINKED = "".join(f"<li><a href='/{at}'>{title}</a></li>" for at, title in enumerate(TITLES))
PAGES = (
    f"<h1>{TITLE}</h1><div>{PROSE}<h3>{UNKNOWN}</h3><ul>{LINKED}</ul></div>",
    f"<h1>{TITLE}</h1><div>{PROSE}<div>{PROSE}</div></div>",
)


def declared() -> Iterator[str]:
    """The ids that the source names."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            last = node.args[-1]
            name = node.func.attr if isinstance(node.func, ast.Attribute) else None
            if isinstance(node.func, ast.Name) and node.func.id == "Decision":
                name, form = "Decision", "{}"
            elif name in FORMS:
                form = FORMS[name]
            else:
                continue
            if isinstance(last, ast.Constant) and isinstance(last.value, str):
                yield form.format(last.value)


def fired(document: str, kind: Kind = "text") -> set[str]:
    return {decision.rule for decision in extract(document, kind).decisions}


def test_every_rule_of_the_labellers_fires() -> None:
    ids = set(declared())
    assert len(ids) > 50
    seen = set().union(fired(MARKDOWN, "markdown"), *map(fired, DOCUMENTS))
    seen.update(*(fired(document, "html") for document in PAGES))
    assert ids - seen == set()


def phrases() -> Iterator[tuple[str, str]]:
    """The id of each shared rule with each line that it is made for."""
    for rule in (*vi.RULES, *en.RULES, *others.RULES):
        for line in (*rule.lines, *opened(rule, "mẫu")):
            yield rule.id, line


def opened(rule: Rule, rest: str) -> Iterator[str]:
    """Lines that the first words of a rule open, with one of the words that it asks for."""
    word = f" {rule.words[0]}" if rule.words else ""
    return (f"{start} {rest}{word}" for start in rule.starts)


@pytest.mark.parametrize("rule", [*vi.RULES, *en.RULES, *others.RULES], ids=lambda rule: rule.id)
def test_every_shared_rule_fires(rule: Rule) -> None:
    heads = {
        "separator-line": ["* * *"],
        "event-line": ["Sự kiện: Nông thôn mới"],
        "related-arrow": ["> Mẫu 12"],
        "comment-number": ["Ý kiến 1"],
        "language-switch": ["Tiếng Việt | English"],
        "markup-line": ["<br>"],
        "card-time": ["3 giờ trước"],
        "view-counter": ["Lượt xem: 1.234"],
        "counter-line-en": ["1,204 views"],
        "page-numbers-en": ["Pages: 1 2 3"],
        "editor-line-others": ["责任编辑：张迪"],
    }
    lines = heads.get(rule.id) or [*rule.lines[:1], *opened(rule, "mẫu 12")]
    others = ["Giấy phép số: 1/GP"] if rule.label == "masthead" else []
    assert any(rule.id in fired(story("Bình luận", line, *others, after=4)) for line in lines)


def test_ids_are_given_once() -> None:
    ids = Counter(rule.id for rule in (*vi.RULES, *en.RULES, *others.RULES))
    assert [name for name, count in ids.items() if count > 1] == []


@pytest.mark.parametrize(("rule", "line"), [*phrases()])
def test_no_phrase_stands_in_the_shade_of_another(rule: str, line: str) -> None:
    found = LineIndex(()).match(line)
    assert found is not None
    assert found.decision.rule == rule


@pytest.mark.parametrize("publisher", default_registry().publishers, ids=lambda p: p.id)
def test_phrases_of_publishers_go_before_shared_ones(publisher: newsclean.Publisher) -> None:
    index = default_registry().lines
    for rule in publisher.rules:
        for line in (*rule.lines, *rule.starts):
            found = index.match(line)
            assert found is not None
            assert found.decision.rule == f"{publisher.id}/{rule.id}"
