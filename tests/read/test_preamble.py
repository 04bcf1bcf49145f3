"""Lines that other tools print before a text are statements; all else that looks so is text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.decode import Decoded
from newsclean.read import Kind
from newsclean.read.preamble import read_preamble
from newsclean.testing.promises import find_invented, find_unaccounted
from tests.stories import LEAD, STORY, TITLE, page

URL = "https://vov.vn/xa-hoi/bo-song-post1.vov"
BODY = (LEAD, *STORY[:3])


def front_matter(*lines: str) -> str:
    return "\n".join(["---", *lines, "---", ""])


TRAFILATURA = front_matter(
    f"title: {TITLE}",
    "author: Đỗ Thị Quýt; Lò Văn Mận",
    f"url: {URL}",
    "hostname: vov.vn",
    f"description: {LEAD}",
    "sitename: VOV.VN",
    'date: "2026-03-02"',
    "categories: ['Xã hội']",
    "tags: ['Hạ Trầu', 'bờ sông', \"chợ 'nổi'\"]",
    'fingerprint: "3527529facea275c"',
)
READER = f"Title: {TITLE}\n\nURL Source: {URL}\n\nPublished Time: {{}}\n\nMarkdown Content:\n"
BOTH = ("Đỗ Thị Quýt", "Lò Văn Mận")
ISO = READER.format("2026-03-02T08:46:00+07:00")
SERVED = READER.format("Mon, 02 Mar 2026 01:46:10 GMT")


def accounted(document: str, result: newsclean.Extraction) -> newsclean.Article:
    assert result.article is not None
    assert find_invented(document, result) == []
    assert find_unaccounted(document, result) == []
    return result.article


def cleaned(document: str) -> newsclean.Article:
    return accounted(document, newsclean.extract(document))


@pytest.mark.parametrize("kind", ["auto", "text", "markdown"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_front_matter_gives_its_fields_and_no_lines(kind: Kind, ends: str) -> None:
    document = (TRAFILATURA + "\n".join(BODY)).replace("\n", ends)
    result = newsclean.extract(document, kind=kind)
    article = accounted(document, result)
    assert (article.title, article.lead, article.url) == (TITLE, LEAD, URL)
    assert [block.text for block in article.body] == [*STORY[:3]]
    assert article.authors == ("Đỗ Thị Quýt", "Lò Văn Mận")
    assert (article.site_name, article.section) == ("VOV.VN", "Xã hội")
    assert article.tags == ("Hạ Trầu", "bờ sông", "chợ 'nổi'")
    assert article.published_on is not None
    assert (article.published_on.isoformat(), article.published_raw) == ("2026-03-02", "2026-03-02")
    assert article.publisher == "vov"
    assert {block.rule for block in result.removed} == {"tool-header"}
    assert len(result.removed) == 11
    again = newsclean.clean(article.to_text(), kind="text")
    assert (again.title, again.lead, again.body) == (article.title, article.lead, article.body)


@pytest.mark.parametrize(
    ("header", "served"), [(ISO, False), (SERVED, True), (ISO.replace("\n\n", "\n"), False)]
)
@pytest.mark.parametrize("kind", ["auto", "text", "markdown"])
def test_what_a_reader_prints_gives_its_fields_and_no_lines(
    header: str, kind: Kind, *, served: bool
) -> None:
    document = header + "\n\n".join(BODY)
    result = newsclean.extract(document, kind=kind)
    article = accounted(document, result)
    assert (article.title, article.lead, article.url) == (TITLE, LEAD, URL)
    assert [block.text for block in article.body] == [*STORY[:3]]
    assert article.published_at is not None
    assert article.published_at.isoformat() == (
        "2026-03-02T01:46:10+00:00" if served else "2026-03-02T08:46:00+07:00"
    )
    assert article.publisher == "vov"
    assert result.detection is not None
    assert result.detection.kind == ("text" if kind == "text" else "markdown")


def test_a_readers_text_is_markdown_by_its_own_word() -> None:
    story = "\n\n".join([*BODY, "Một đoạn <div> có dấu [liên kết](https://a.vn/1) trong **câu**."])
    document = f"{ISO}{TITLE}\n===============\n\nPhần một\n---\n\n{story}"
    article = newsclean.clean(document)
    assert (article.title, article.body[-1].text) == (
        TITLE,
        "Một đoạn <div> có dấu liên kết trong câu.",
    )


def test_all_that_a_reader_may_say_is_read() -> None:
    header = (
        f"Title: \n\nURL Source: {URL}\n\nPublished Time: 2026-03-02T08:46:00+07:00\n\n"
        "Number of Pages: 3\n\nWarning: Target URL returned error 404: Not Found\n"
        "This is a cached snapshot of the original page.\n\nMarkdown Content:\n"
    )
    document = header + "\n\n".join([f"# {TITLE}", *BODY])
    article = cleaned(document)
    assert (article.title, article.lead, article.url) == (TITLE, LEAD, URL)
    assert "404" not in article.to_text()


def test_a_servers_time_gives_way_to_a_printed_one() -> None:
    document = SERVED + "\n\n".join([f"# {TITLE}", "04/03/2026 10:15", *BODY])
    article = cleaned(document)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-03-04T10:15:00+07:00"


@pytest.mark.parametrize("site", ["", " - Báo Sông Trầu", " | VOV.VN"])
@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_the_headline_is_where_the_text_prints_it(site: str, kind: Kind) -> None:
    mark = "# " if kind == "markdown" else ""
    lines = [f"title: {TITLE}{site}", "sitename: Báo Sông Trầu", f"url: {URL}"]
    document = front_matter(*lines) + "\n\n".join(["Chuyện bờ sông", mark + TITLE, *BODY])
    result = newsclean.extract(document, kind=kind)
    article = accounted(document, result)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert [block.text for block in article.body] == [*STORY[:3]]
    assert "title-as-stated" in [made.rule for made in result.decisions]


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("Lò Văn Mận; Quýt vn", ("Lò Văn Mận",)),
        ("Báo Sông Trầu điện tử; LM", ("LM",)),
        ("Tuổi Trẻ Online; Baobendo; LÒ MẬN; ĐỖ QUÝT", ("LÒ MẬN", "ĐỖ QUÝT")),
        ("Bendo Vn; Theo Lò Mận", ("Lò Mận",)),
        ("Báo Bến Đò Sông Trầu; Lò Mận; toà soạn Trầu", ("Lò Mận", "toà soạn Trầu")),
        ("PV; BENDO VN", ("PV",)),
        ("BENDO VN", ()),
        ("Ana Mayer; MS; RD", ("Ana Mayer",)),
        ("Ana Mayer; Home; River Security Expert", ("Ana Mayer",)),
        ("Mayer; Ana B", ("Mayer", "Ana B")),
    ],
)
def test_semicolons_part_authors_and_papers_are_none(stated: str, names: tuple[str, ...]) -> None:
    lines = [f"title: {TITLE}", f"author: {stated}", "url: https://bendo.vn/bo-song-1.html"]
    article = cleaned(front_matter(*lines) + "\n".join(BODY))
    assert article.authors == names


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("markdown", f"![{TITLE} - Ảnh 1.](https://a.vn/1.jpg)"),
        ("markdown", f"![{TITLE}](https://a.vn/1.jpg)"),
        ("markdown", f"<figcaption>{TITLE}</figcaption>"),
        ("markdown", f"{TITLE} - Ảnh 1."),
        ("text", f"{TITLE} - Ảnh 1."),
        ("text", f"{TITLE}. Ảnh: An Bình"),
    ],
)
@pytest.mark.parametrize("printed", [True, False])
def test_the_name_of_a_picture_is_not_the_stated_headline(
    kind: Kind, name: str, *, printed: bool
) -> None:
    lines = [name, TITLE, *BODY] if printed else [name, *BODY]
    document = front_matter(f"title: {TITLE}") + "\n\n".join(lines)
    article = newsclean.clean(document, kind=kind)
    assert article.title == TITLE
    assert [block.text for block in article.body] == [*STORY[:3]]


def test_a_picture_above_a_stated_headline_keeps_its_address_and_caption() -> None:
    caption = "Người dân trồng cây bên bờ sông - Ảnh: H.Y.T."
    picture = f"![{TITLE} - Ảnh 1.](https://a.vn/1.jpg)"
    document = front_matter(f"title: {TITLE}") + "\n\n".join([picture, caption, *BODY])
    (image,) = newsclean.clean(document, kind="markdown").images
    assert (image.url, image.caption, image.credit) == ("https://a.vn/1.jpg", caption, "H.Y.T.")


def test_a_heading_of_the_text_is_no_headline_where_another_is_stated() -> None:
    document = front_matter(f"title: {TITLE}") + "\n".join(
        [LEAD, STORY[0], "Mùa nước lớn năm ấy", STORY[1], STORY[2]]
    )
    article = cleaned(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert "Mùa nước lớn năm ấy" in [block.text for block in article.body]


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        (["authors:", "  - Đỗ Thị Quýt", "  - Lò Văn Mận"], "authors", BOTH),
        (["authors:", "- name: Đỗ Thị Quýt", "- name: Lò Văn Mận"], "authors", BOTH),
        (["author:", "  name: Đỗ Thị Quýt", "  email: a@b.vn"], "authors", ("Đỗ Thị Quýt",)),
        (["author: [Đỗ Thị Quýt, 'Lò Văn Mận']"], "authors", BOTH),
        (["author:", '  - "[[Đỗ Thị Quýt]]"'], "authors", ("Đỗ Thị Quýt",)),
        (["author: null"], "authors", ()),
        (["tags:", "  - bờ sông", "  - 'chợ'"], "tags", ("bờ sông", "chợ")),
        (["tags: [bờ sông,", "  chợ]"], "tags", ("bờ sông", "chợ")),
        (["tags: bờ sông, chợ"], "tags", ("bờ sông", "chợ")),
        (["keywords: []"], "tags", ()),
        (['tags: [1.10, 1e3, NaN, true, "chợ"]'], "tags", ("1.10", "1e3", "NaN", "chợ")),
        (["category: Xã hội"], "section", "Xã hội"),
        (["source: https://songxanh.example/1"], "url", "https://songxanh.example/1"),
        (["source: Báo Sông Xanh"], "site_name", "Báo Sông Xanh"),
        (["url: /xa-hoi/bo-song"], "url", None),
        (["site_name: >-", "  Báo", "  Sông Xanh"], "site_name", "Báo Sông Xanh"),
        (["publishedTime: 2026-03-02", "date: 2026-03-04"], "published_raw", "2026-03-02"),
        (["last_modified: 2026-03-04T08:00:00+07:00"], "modified_raw", "2026-03-04T08:00:00+07:00"),
        (["image: https://songxanh.example/a.jpg"], "image_url", "https://songxanh.example/a.jpg"),
        (["# ghi chú của máy", "", "site: Báo Sông Xanh"], "site_name", "Báo Sông Xanh"),
        (["fingerprint: 3527529facea275c"], "tags", ()),
        (["layout: post", "draft: false", "weight: 7"], "tags", ()),
        (["author: \"['Đỗ Thị Quýt', 'Lò Văn Mận']\""], "authors", BOTH),
        (["tac_gia: Đỗ Thị Quýt, Lò Văn Mận"], "authors", BOTH),
        (["Tác giả: Đỗ Thị Quýt; Lò Văn Mận"], "authors", BOTH),
        (['authors: ["Đỗ Thị Quýt", "Lò Văn Mận"]'], "authors", BOTH),
        (['authors: [{"name": "Đỗ Thị Quýt"}, {"fullName": "Lò Văn Mận"}]'], "authors", BOTH),
        (['author: {"id": 3, "họ_tên": "Đỗ Thị Quýt"}'], "authors", ("Đỗ Thị Quýt",)),
        (['author: {"id": 3, "role": "editor"}'], "authors", ()),
        (["author: {name: An}"], "site_name", None),
        (["từ khoá: [bờ sông, chợ]"], "tags", ("bờ sông", "chợ")),
        (['topics: [{"label": "bờ sông"}, null, "chợ"]'], "tags", ("bờ sông", "chợ")),
        (["Chuyên mục: Xã hội"], "section", "Xã hội"),
        (["đường_dẫn: https://songxanh.example/1"], "url", "https://songxanh.example/1"),
        (["Ngày đăng: 02/03/2026 08:46"], "published_raw", "02/03/2026 08:46"),
        (["ngay-dang: 1772414766"], "published_raw", "1772414766"),
        (["date: 1772414766000"], "published_raw", "1772414766000"),
        (["date: 1772414766.0"], "published_raw", "1772414766.0"),
        (['date: {"$date": {"$numberLong": "1772414766000"}}'], "published_raw", "1772414766000"),
        (["date: 1772"], "published_raw", None),
        (["ngày cập nhật: 1772414766"], "modified_raw", "1772414766"),
        (["og:site_name: Báo", "@timestamp: 7", "_id: 5", "Số (bài): 3"], "tags", ()),
    ],
)  # fmt: skip
def test_values_are_read_as_tools_write_them(lines: list[str], field: str, value: object) -> None:
    document = front_matter(f"title: {TITLE}", *lines) + "\n\n".join(BODY)
    article = cleaned(document)
    assert (article.title, article.lead) == (TITLE, LEAD)
    assert getattr(article, field) == value


@pytest.mark.parametrize(
    "title", ['Chợ nổi: "ba mùa nước" bên sông Trầu', "Chợ 'nổi' bên sông Trầu"]
)
@pytest.mark.parametrize(
    "quoted", [json.dumps, lambda title: f"'{title.replace(chr(39), chr(39) * 2)}'", str]
)
def test_quotes_around_a_headline_are_none_of_it(title: str, quoted: object) -> None:
    assert callable(quoted)
    escaped = json.dumps(title, ensure_ascii=False) if quoted is json.dumps else quoted(title)
    document = front_matter(f"title: {escaped}", f"url: {URL}") + "\n\n".join(BODY)
    result = newsclean.extract(document)
    assert result.article is not None
    assert (result.article.title, result.article.lead) == (title, LEAD)
    assert find_unaccounted(document, result) == []


@pytest.mark.parametrize(
    ("lines", "url", "publisher", "address"),
    [
        (["url: https://vov.vn/1"], None, "vov", "https://vov.vn/1"),
        (["hostname: vov.vn"], None, "vov", None),
        (["url: https://r.jina.ai/https://vov.vn/1"], None, "vov", "https://vov.vn/1"),
        (["url: https://songxanh.example/1"], None, None, "https://songxanh.example/1"),
        (
            ["url: https://vov.vn/1"],
            "https://r.jina.ai/https://vov.vn/1",
            "vov",
            "https://vov.vn/1",
        ),
        (["author: An"], "https://vov.vn/1", "vov", "https://vov.vn/1"),
    ],
)
def test_the_stated_address_takes_part_in_detection(
    lines: list[str], url: str | None, publisher: str | None, address: str | None
) -> None:
    document = front_matter(f"title: {TITLE}", *lines) + "\n\n".join(BODY)
    article = newsclean.clean(document, url=url)
    assert (article.publisher, article.url) == (publisher, address)


PLAIN = page(TITLE, *BODY)


@pytest.mark.parametrize(
    "document",
    [
        page(TITLE, LEAD, STORY[0], TRAFILATURA, STORY[1]),
        page(TITLE, LEAD, STORY[0], ISO, STORY[1]),
        f"---\n{PLAIN}",
        f"---\n\n{PLAIN}\n\n---\n",
        f"---\nÔng Mận: Bờ sông sạt từ năm ngoái\n---\n{PLAIN}",
        f"---\nweight: 7\nlayout: post\n---\n{PLAIN}",
        f"---\ntitle: {TITLE}\nMột dòng khác\n---\n{PLAIN}",
        f"---\ntitle: {TITLE}\n{PLAIN}",
        f"----\ntitle: {TITLE}\n----\n{PLAIN}",
        f"Title: {TITLE}\n\n{PLAIN}",
        f"Author: An\nDate: 2026-03-02\n\n{PLAIN}",
        f"Tác giả: An\nNgày đăng: 2/3/2026\n\n{PLAIN}",
        f"Ngày đăng: 2/3/2026\nTác giả: An\n\n{PLAIN}",
        f"Title: {TITLE}\nKết quả: tốt\nURL: {URL}\n\n{PLAIN}",
        f"Title: {TITLE}\n\nMarkdown Content:\n{PLAIN}",
        f"Title: {TITLE}\n\nMột câu khác.\n\nURL Source: {URL}\n\nMarkdown Content:\n{PLAIN}",
        PLAIN,
    ],
)
def test_what_differs_from_such_lines_is_text(document: str) -> None:
    assert read_preamble(Decoded(document)) is None
    assert "tool-header" not in [block.rule for block in newsclean.extract(document).removed]


def test_the_text_of_an_article_that_is_called_so_reads_back() -> None:
    body = tuple(newsclean.BodyBlock(kind="paragraph", text=text) for text in BODY)
    story = newsclean.BodyBlock(kind="paragraph", text="Markdown Content:")
    article = newsclean.Article(
        title=f"Title: {TITLE}", lead=f"URL Source: {URL}", body=(story, *body)
    )
    again = newsclean.clean(article.to_text())
    assert (again.title, again.lead, again.body) == (article.title, article.lead, article.body)


class Unread(Decoded):
    """A document of which more than the beginning is not to be asked for."""

    def beginning(self, length: int) -> str:
        assert self._text is not None
        return self._text[:length]

    @property
    def text(self) -> str:
        raise AssertionError("the whole text was asked for")


@pytest.mark.interpreted
@pytest.mark.parametrize(
    "document", [PLAIN, f"\n\n{PLAIN}", "<html>", "-- Tin\n", "Titles: a\n", ""]
)
def test_other_texts_cost_a_look_at_their_first_letters(document: str) -> None:
    assert read_preamble(Unread(document)) is None


VALUES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=40)
KEYS = st.sampled_from(
    ["title", "author", "url", "date", "tags", "categories", "x", "source", "image"]
)


@given(
    st.lists(st.tuples(KEYS, VALUES, st.booleans()), min_size=1, max_size=8),
    st.sampled_from(["text", "markdown"]),
)
def test_any_values_are_accounted_for(entries: list[tuple[str, str, bool]], kind: Kind) -> None:
    lines = [
        f"{key}: {json.dumps(value, ensure_ascii=False) if quoted else value}"
        for key, value, quoted in entries
    ]
    document = front_matter(*lines) + "\n\n".join(BODY)
    result = newsclean.extract(document, kind=kind)
    assert result.article is not None
    if read_preamble(Decoded(document)) is not None:
        assert find_unaccounted(document, result) == []
        assert [block.text for block in result.article.body][-2:] == [*STORY[1:3]]
        again = newsclean.clean(result.article.to_text())
        assert (again.title, again.body) == (result.article.title, result.article.body)
    json.loads(result.model_dump_json())


@pytest.mark.parametrize("stated", ["1772414766", "1772414766123", "1772414766.5"])
def test_a_time_as_programs_count_it_is_one(stated: str) -> None:
    document = front_matter(f"title: {TITLE}", f"date: {stated}", f"url: {URL}") + "\n".join(BODY)
    article = cleaned(document)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-03-02T01:26:06+00:00"
    assert str(article.published_on) == "2026-03-02"
    head = f'<title>{TITLE}</title><meta property="article:published_time" content="{stated}">'
    body = "".join(f"<p>{text}</p>" for text in BODY)
    of_page = newsclean.clean(f"<html><head>{head}</head><body><h1>{TITLE}</h1>{body}</body>")
    assert of_page.published_at == article.published_at


def test_a_number_that_is_printed_is_no_time() -> None:
    article = newsclean.clean(page(TITLE, "1772414766", *BODY))
    assert (article.published_at, article.published_on) == (None, None)


def test_lines_that_say_nothing_of_use_are_no_text_either() -> None:
    document = front_matter("fingerprint: e322d54544bd1481") + "\n".join([TITLE, *BODY])
    article = cleaned(document)
    assert (article.title, article.lead) == (TITLE, LEAD)


def test_a_text_that_a_tool_has_cut_out_has_no_rest() -> None:
    lists = [f"{n}) Cây giống số {n} trong vườn ươm của phường Hạ Trầu" for n in range(1, 9)]
    document = front_matter(f"title: {TITLE}") + "\n".join([*BODY, STORY[3], *lists])
    article = cleaned(document)
    assert [block.text for block in article.body][-len(lists) :] == lists


@pytest.mark.parametrize(
    "header",
    [
        f"Title: {TITLE}\nAuthor: Lò Văn Mận\nDate: 2026-03-02\nURL: {URL}\n\n",
        f"URL: {URL}\nTITLE: {TITLE}\nAUTHOR: Lò Văn Mận\nDATE: 2026-03-02\nTEXT: ",
        f"Tiêu đề: {TITLE}\nTác giả: Lò Văn Mận\nNgày đăng: 2026-03-02\nNguồn: {URL}\nNội dung:\n",
        (
            f'Date: 2026-03-02\n\nurl_source: {URL}\n\nTitle: "{TITLE}"\n\n'
            "Authors: Lò Văn Mận\n\nContent:\n\n"
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_bare_lines_that_a_script_has_printed_are_read(header: str, ends: str) -> None:
    article = cleaned((header + "\n".join(BODY)).replace("\n", ends))
    assert (article.title, article.lead, article.url) == (TITLE, LEAD, URL)
    assert [block.text for block in article.body] == [*STORY[:3]]
    assert (article.authors, article.published_raw) == (("Lò Văn Mận",), "2026-03-02")
    assert article.publisher == "vov"
    again = newsclean.clean(article.to_text())
    assert (again.title, again.lead, again.body) == (article.title, article.lead, article.body)
