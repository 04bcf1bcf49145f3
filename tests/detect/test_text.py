"""Whose text it is: four papers, reprints that are none of theirs, addresses, ties."""

from __future__ import annotations

from unicodedata import normalize

import pytest

import newsclean
from newsclean.detect.evidence import THRESHOLD, host_of, rank, same_site
from newsclean.extraction import Detection
from newsclean.marks import Found
from tests.stories import CARDS, LEAD, STORY, TITLE, cards, page

CARD_LINES = cards("CTP")
MARKED = {
    "vov": (
        page(TITLE, f"VOV.VN - {LEAD}", *STORY),
        page(TITLE, LEAD, *STORY, "Mời quý độc giả theo dõi VOV.VN trên Google News"),
    ),
    "nhandan": (
        page(TITLE, f"NDO - {LEAD}", *STORY),
        page(TITLE, f"(NDĐT) - {LEAD}", *STORY),
        page(*STORY, "Trụ sở: 71 Hàng Trống - Hà Nội"),
        page(TITLE, LEAD, *STORY, "E-mail: nhandandientu@nhandan.example"),
        page(TITLE, LEAD, *STORY, "Có thể bạn quan tâm", *CARD_LINES),
    ),
    "vietnamplus": (
        page(TITLE, LEAD, "ttxvn-trong-cay.jpg", *STORY, "(Vietnam+)", "vietnamplus.vn"),
        page(TITLE, LEAD, *STORY, "Bản quyền thuộc về VietnamPlus, TTXVN."),
        page(TITLE, LEAD, *STORY, "E-mail: vietnamplus2008@thu.example"),
    ),
    "vietnam_vn": (page(TITLE, LEAD, *STORY, "Vietnam.vn - Nền tảng quảng bá Việt Nam"),),
    "tuoitre": (
        page(TITLE, f"TTO - {LEAD}", *STORY),
        page(TITLE, LEAD, *STORY, "Hotline: 0900.000.000 - Email: tto@tuoitre.com.vn"),
    ),
    "thanhnien": (
        page(TITLE, f"(TNO) {LEAD}", *STORY),
        page(TITLE, LEAD, *STORY, "© 2003-2023 Bản quyền thuộc về Báo Thanh Niên."),
    ),
    "baochinhphu": (
        page(TITLE, f"(Chinhphu.vn) - {LEAD}", *STORY),
        page(TITLE, LEAD, *STORY, "Giấy phép số: 102/GP-BTTTT, cấp ngày 15/04/2024."),
    ),
    "sggp": (
        page(TITLE, f"(SGGPO).- {LEAD}", *STORY),
        page(TITLE, LEAD, *STORY, "E-mail: toasoan@sggp.org.vn"),
    ),
    "znews": (page(TITLE, LEAD, *STORY, "Liên hệ: toasoan@znews.vn"),),
    "qdnd": (
        page(TITLE, f"QĐND Online – {LEAD}", *STORY),
        page(TITLE, LEAD, *STORY, "E-mail: toasoan@qdnd.vn"),
    ),
}
REPRINTS = (
    page(TITLE, LEAD, *STORY, "Theo VOV"),
    page(TITLE, LEAD, *STORY, "vietnamplus.vn"),
    page(TITLE, LEAD, *STORY, "(TTXVN/Vietnam+)"),
    page(TITLE, LEAD, *STORY, "Theo Nhân Dân", "nhandan.vn"),
    page(TITLE, LEAD, *STORY, "No data"),
    page(TITLE, LEAD, *STORY, "Có thể bạn quan tâm", *cards("TP")),
    page(TITLE, f"NLĐO - {LEAD}", *STORY),
    page(TITLE, LEAD, "Đoàn viên trồng cây. (Ảnh: TTXVN)", *STORY),
    page(TITLE, LEAD, *STORY, "An Bình/VOV"),
    page(TITLE, LEAD, *STORY, "Giấy phép số 375/GP-BTTTT cấp ngày 4/3/2019"),
    page(TITLE, LEAD, *STORY, "Giấy phép số 1636/GP-BTTTT cấp ngày 4/3/2019"),
    page(TITLE, LEAD, *STORY, "Giấy phép số 102/GP-BTTTT cấp ngày 4/3/2019"),
    page(TITLE, LEAD, *STORY),
)


def detect(document: str, url: str | None = None) -> Detection:
    detection = newsclean.extract(document, kind="text", url=url).detection
    assert detection is not None
    return detection


@pytest.mark.parametrize(
    ("publisher", "document"), [(name, text) for name, all_ in MARKED.items() for text in all_]
)
def test_a_paper_is_known_by_its_marks(publisher: str, document: str) -> None:
    detection = detect(document)
    assert detection.publisher == publisher
    assert detection.confidence >= THRESHOLD
    assert detection.template.startswith(f"{publisher}-text")
    assert detection.candidates[0].publisher == publisher
    weights = [mark.weight for mark in detection.evidence]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize("document", REPRINTS)
def test_a_reprint_is_not_claimed(document: str) -> None:
    detection = detect(document)
    assert (detection.publisher, detection.confidence, detection.evidence) == (None, 0.0, ())
    assert detection.template == "generic-text"


@pytest.mark.parametrize(
    ("url", "publisher"),
    [
        ("https://vov.vn/xa-hoi/trong-cay.vov", "vov"),
        ("http://www.VOV.vn/x", "vov"),
        ("https://english.vov.vn/x", "vov"),
        ("vietnamplus.vn/trong-cay", "vietnamplus"),
        ("https://nhandan.com.vn/x", "nhandan"),
        ("https://www.vietnam.vn/x", "vietnam_vn"),
        ("https://notvov.vn/x", None),
        ("https://vov.vn.example.org/x", None),
        ("https://[bad", None),
        ("", None),
    ],
)
def test_an_address_names_the_paper(url: str, publisher: str | None) -> None:
    assert detect(page(TITLE, LEAD, *STORY), url).publisher == publisher


def test_the_portal_is_told_from_the_paper_it_reprints() -> None:
    document = page(
        TITLE, f"VOV.VN - {LEAD}", *STORY, "Vietnam.vn - Nền tảng quảng bá Việt Nam", "No data"
    )
    detection = detect(document)
    assert detection.publisher == "vietnam_vn"
    assert [candidate.publisher for candidate in detection.candidates] == ["vietnam_vn", "vov"]


def test_an_address_goes_before_the_marks_of_another_paper() -> None:
    document = page(TITLE, f"VOV.VN - {LEAD}", *STORY)
    assert detect(document, "https://nhandan.vn/x").publisher == "nhandan"


def test_the_body_alone_of_a_known_dump_has_no_title() -> None:
    heading = "Trồng cây ven sông Trầu"
    document = page(heading, *STORY, "Trụ sở: 71 Hàng Trống - Hà Nội")
    article = newsclean.clean(document, kind="text")
    assert article.template == "nhandan-text-body"
    assert article.title is None
    assert article.body[0].text == heading


def test_marks_are_found_with_hard_spaces_and_behind_the_mark_of_byte_order() -> None:
    for paper, documents in MARKED.items():
        for document in documents:
            assert detect(document.replace(" ", "\u00a0")).publisher == paper
            assert detect(f"\ufeff{document}").publisher == paper


def test_marks_are_found_in_decomposed_text_too() -> None:
    document = normalize("NFD", MARKED["vietnam_vn"][0])
    assert detect(document).publisher == "vietnam_vn"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\u0085"])
def test_marks_are_found_whatever_ends_their_line(newline: str) -> None:
    document = MARKED["vietnam_vn"][0] + "\n\nNo data"
    assert detect(document.replace("\n", newline)).publisher == "vietnam_vn"


def test_a_mark_inside_a_sentence_is_none() -> None:
    sentence = f"Cổng Vietnam.vn - Nền tảng quảng bá Việt Nam đưa tin về ngày hội. {STORY[0]}"
    assert detect(page(TITLE, LEAD, sentence, *STORY)).publisher is None


def test_evidence_adds_up_and_ties_keep_their_order() -> None:
    found = {"a": [Found("x", "", 0.5)], "b": [Found("y", "", 0.5)], "c": [Found("z", "", 0.4)] * 2}
    assert rank(found) == [("c", 0.64), ("a", 0.5), ("b", 0.5)]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        (None, ""),
        ("https://user:pass@www.vov.vn:8080/x", "vov.vn"),
        ("//vov.vn/x", "vov.vn"),
        ("vov.vn", "vov.vn"),
        ("mailto:a@vov.vn", "vov.vn"),
        ("https://", ""),
        ("http://[::1", ""),
        ("www.vov.vn", "vov.vn"),
    ],
)
def test_hosts(url: str | None, host: str) -> None:
    assert host_of(url) == host


def test_subdomains_belong_to_their_site() -> None:
    assert same_site("m.vov.vn", "vov.vn")
    assert not same_site("mvov.vn", "vov.vn")


def test_the_story_does_not_depend_on_who_printed_it() -> None:
    plain = page(TITLE, LEAD, *STORY, "Tin liên quan", *cards("TP"))
    articles = [
        newsclean.clean(plain, kind="text", url=url)
        for url in (None, "https://vov.vn/x", "https://vietnam.vn/x", "https://nhandan.vn/x")
    ]
    assert {(a.title, a.lead, a.body, a.related) for a in articles} == {
        (TITLE, LEAD, articles[0].body, articles[0].related)
    }
    assert [link.title for link in articles[0].related] == [card.title for card in CARDS]


MENU = ("Trang chủ", "Thời sự", "Thế giới", "Kinh tế", "Văn hóa", "Thể thao", "Công nghệ")
MASTHEAD = ("Tổng Biên tập: Lê Mẫu", "Giấy phép số 12/GP-MẪU cấp ngày 5/3/2020")


@pytest.mark.parametrize("furniture", [MENU, MASTHEAD, MASTHEAD + MENU, MENU * 8])
@pytest.mark.parametrize(
    ("code", "publisher"),
    [("VOV.VN -", "vov"), ("(PLO) -", "plo"), ("TTO -", "tuoitre"), ("(Dân trí) -", "dantri")],
)
def test_a_code_counts_behind_the_furniture_of_a_page(
    furniture: tuple[str, ...], code: str, publisher: str
) -> None:
    for separator in ("\n", "\n\n", " \r\n"):
        text = separator.join((*furniture, TITLE, f"{code} {LEAD}", *STORY))
        found = newsclean.extract(text).detection
        assert found is not None
        assert (found.publisher, found.evidence[0].mark) == (publisher, "lead-prefix")
        assert found.evidence[0].text == code.strip("()- ")


@pytest.mark.parametrize(
    "text",
    [
        page(*MENU, TITLE, LEAD, *STORY, f"VOV.VN - {STORY[0]}"),
        page(*MENU, "VOV.VN - Thời sự", TITLE, LEAD, *STORY),
        page(*MENU, TITLE, f"(BMO) - {LEAD}", f"VOV.VN - {STORY[0]}", *STORY),
    ],
)
def test_a_code_elsewhere_than_before_the_lead_does_not(text: str) -> None:
    found = newsclean.extract(text).detection
    assert found is not None
    assert "lead-prefix" not in [each.mark for each in found.evidence]
