"""What opens a lead: codes in all their forms, places, datelines; sentences stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.lines.leads import LeadOpening
from newsclean.phrases import prefixes
from newsclean.registry import default_registry
from newsclean.testing.strategies import prose_paragraphs

INDEX = default_registry().lines
REST = "Mỗi tối, mười bảy học trò lại mang vở đến nhà cô giáo."
CODES = ("PLO", "TTO", "VOV.VN", "SGGPO", "NLĐO", "Chinhphu.vn", "VTC News", "ĐSPL", "VietQ.vn")


def split(text: str) -> LeadOpening:
    return INDEX.split_lead(text)


@pytest.mark.parametrize("code", [*CODES, "Dân trí", "Tin tức", "Baosongxanh.com.vn"])
@pytest.mark.parametrize(
    "form", ["({}) - ", "({})- ", "({}) – ", "({})—", "({}).- ", "({}) -", "[{}] - ", "({} ) −  "]
)
def test_codes_in_brackets(code: str, form: str) -> None:
    assert split(form.format(code) + REST) == LeadOpening(code, REST)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("form", ["{} - ", "{} – ", "{}- ", "{} -", "{}. - ", "{}.- ", "{} ― "])
def test_bare_codes(code: str, form: str) -> None:
    assert split(form.format(code) + REST) == LeadOpening(code, REST)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"(TNO) {REST}", "TNO"),
        (f"(DÂN TRÍ) - {REST}", "DÂN TRÍ"),
        (f"VOV.VN-{REST}", "VOV.VN"),
        (f"(Chinhphu.vn) – (Dân trí) - {REST}", "Chinhphu.vn"),
        (f"(Doanh nghiệp) - {REST}", "Doanh nghiệp"),
        (f"QXO - {REST}", "QXO"),
        (f"- {REST}", None),
        (f"TP HCM{REST}", "TP HCM"),
    ],
)
def test_other_openings(text: str, code: str | None) -> None:
    assert split(text) == LeadOpening(code, REST)


@pytest.mark.parametrize("name", ["Lai Châu", "Hà Nội", "Dân trí", "Công lý"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Sáng 5.3, lớp học lại mở cửa.",
        "Theo cô giáo, lớp học lại mở cửa.",
        "Công an xã đã có mặt từ sáng sớm.",
        "17 học trò đã trở lại lớp.",
        "Ông Sính đã trở lại bản.",
    ],
)
def test_words_of_the_language_need_a_sentence_behind_them(name: str, sentence: str) -> None:
    assert split(f"{name} - {sentence}") == LeadOpening(name, sentence)


@pytest.mark.parametrize(
    ("line", "code", "source"),
    [
        ("Hà Nội (TTXVN) - ", "Hà Nội (TTXVN)", "TTXVN"),
        ("Bắc Kinh (TTXVN 5/3) – ", "Bắc Kinh (TTXVN 5/3)", "TTXVN"),
        ("(TTXVN) - ", "TTXVN", "TTXVN"),
        ("Washington (Reuters) — ", "Washington (Reuters)", "Reuters"),
        ("Tokyo (Kyodo 5/3) - ", "Tokyo (Kyodo 5/3)", "Kyodo"),
    ],
)
def test_datelines_name_an_agency(line: str, code: str, source: str) -> None:
    assert split(line + REST) == LeadOpening(code, REST, source)


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN - Nhật Bản ký thỏa thuận mới về năng lượng.",
        "NATO - Nga lại căng thẳng vì một cuộc tập trận.",
        "LTS - Nhân dịp năm mới, chúng tôi giới thiệu bài viết này.",
        "U23 - Lứa cầu thủ đông nhất của đội tuyển.",
        "Hà Nội - Hải Phòng là tuyến đường đông nhất miền Bắc.",
        "Đà Nẵng - thành phố bên sông - đón đoàn khách đầu tiên.",
        "Huế - Thành phố của những khu vườn.",
        "TP.HCM - Bình Dương nối nhau bằng ba cây cầu.",
        "Công lý - điều mà bà theo đuổi suốt hai mươi năm.",
        "TT-Huế là địa phương có mưa lớn nhất.",
        "VOV-Tây Bắc phát sóng bằng bốn thứ tiếng.",
        "(Bài 2) - Chuyện ở Bản Lùng sau mùa nước.",
        "(Kỳ cuối) - Chuyện ở Bản Lùng sau mùa nước.",
        "Ông Sính - trưởng bản - nói như vậy.",
        "Tài chính - Ngân hàng là ngành đông người học nhất.",
        "Quảng Nam - Quê hương của nhiều làng nghề.",
        "Hà Nội mưa lớn từ sáng sớm.",
    ],
)
def test_sentences_stay_whole(text: str) -> None:
    assert split(text) == LeadOpening(None, text)


@given(prose_paragraphs(1))
def test_invented_sentences_stay_whole(sentence: str) -> None:
    assert split(sentence).text == sentence


@given(
    st.sampled_from((*prefixes.CODES, *prefixes.NAMES)),
    st.sampled_from(("({}) - ", "({}) – ", "[{}] — ")),
    prose_paragraphs(1),
)
def test_every_code_of_the_table_comes_off(code: str, form: str, sentence: str) -> None:
    assert split(form.format(code) + sentence) == LeadOpening(code, sentence)


@pytest.mark.parametrize("kind", ["text", "html"])
def test_the_agency_of_a_dateline_is_a_source(kind: str) -> None:
    title, lead = "Lớp học đêm bên bếp lửa", f"Hà Nội (TTXVN) - {REST}"
    body = [f"Đoạn {n}: cô giáo kể chuyện lớp học và mùa đông ở bản." for n in "một hai ba".split()]
    page = "\n\n".join((title, lead, *body))
    if kind == "html":
        prose = "".join(f"<p>{text}</p>" for text in body)
        page = (
            f'<div class="article__header"><h1 class="article__title">{title}</h1></div>'
            f'<div class="article__sapo">{lead}</div><div class="article__body">{prose}</div>'
        )
    article = newsclean.clean(page)
    assert (article.lead, article.lead_prefix) == (REST, "Hà Nội (TTXVN)")
    assert [source.name for source in article.sources] == ["TTXVN"]


@pytest.mark.parametrize("text", ["- (VOV) - Sáng nay mưa to.", "– VOV.VN - Sáng nay mưa to."])
def test_a_dash_before_a_code_hides_it_not(text: str) -> None:
    assert split(text).text == "Sáng nay mưa to."
    assert split(text).code in {"VOV", "VOV.VN"}
