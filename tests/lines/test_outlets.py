"""Whom a piece was taken from: known agencies, papers and sites in every form of a sign-off."""

from __future__ import annotations

import pytest
from hypothesis import given

import newsclean
from newsclean.lines.outlets import read_outlets
from newsclean.lines.signoff import SignOff, read_sign_off
from newsclean.segment.signature import find_signature
from newsclean.testing.strategies import prose_paragraphs
from tests.stories import LEAD, STORY, TITLE, clean, page

READ = {
    "Theo VOV.VN": ((), ("VOV.VN",)),
    "Theo TTXVN/Vietnam+": ((), ("TTXVN/Vietnam+",)),
    "TTXVN/Tin Tức": ((), ("TTXVN/Tin Tức",)),
    "Theo báo Dân trí": ((), ("Dân trí",)),
    "Theo Reuters, AP": ((), ("Reuters", "AP")),
    "Theo AFP, CNN và BBC": ((), ("AFP", "CNN", "BBC")),
    "Theo Đời sống & Pháp luật": ((), ("Đời sống & Pháp luật",)),
    "Theo RT": ((), ("RT",)),
    "Theo dantri.com.vn": ((), ("dantri.com.vn",)),
    "(Nguồn: VOV)": ((), ("VOV",)),
    "Nguồn tin: VOV": ((), ("VOV",)),
    "Nguồn: https://vov.vn/a.vov": ((), ("https://vov.vn/a.vov",)),
    "Nguồn: Internet": ((), ()),
    "Dịch từ BBC": ((), ("BBC",)),
    "VOV.VN": ((), ("VOV.VN",)),
    "Báo Tin tức": ((), ("Báo Tin tức",)),
    "Hà Anh/VOV.VN": (("Hà Anh",), ("VOV.VN",)),
    "P.V (Theo Reuters)": (("P.V",), ("Reuters",)),
    "Hà Anh (Theo CNN, AFP)": (("Hà Anh",), ("CNN", "AFP")),
    "Hà Anh - Theo VOV": (("Hà Anh",), ("VOV",)),
    "Hà Anh, theo Reuters": (("Hà Anh",), ("Reuters",)),
    "Hà Anh Theo Reuters": (("Hà Anh",), ("Reuters",)),
    "Hà Anh - TTXVN": (("Hà Anh",), ("TTXVN",)),
    "Hà Anh (lược dịch từ Reuters)": (("Hà Anh",), ("Reuters",)),
    "Hà Anh (P/v TTXVN tại Berlin)": (("Hà Anh",), ("TTXVN",)),
    "Phóng viên TTXVN tại Berlin": (("Phóng viên",), ("TTXVN",)),
    "Nhóm PV TTXVN": (("Nhóm PV",), ("TTXVN",)),
}
NO_SIGN_OFF = (
    "Theo công an xã",
    "Theo kế hoạch năm 2024",
    "Theo ông An, vụ việc xảy ra lúc 5h",
    "Người dân làm theo Reuters ư",
)


@pytest.mark.parametrize(("line", "read"), READ.items())
def test_reads(line: str, read: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert read_sign_off(line) == SignOff(*read)


@pytest.mark.parametrize("line", NO_SIGN_OFF)
def test_is_no_sign_off(line: str) -> None:
    assert read_sign_off(line) is None


@pytest.mark.parametrize("text", ["Công an xã", "Hà Anh", "P.V", "", "AFP, Hà Anh"])
def test_other_names_are_no_outlets(text: str) -> None:
    assert read_outlets(text) is None


SIGNED = {
    " (TTXVN/Vietnam+)": ((), ("TTXVN/Vietnam+",)),
    " (Theo Báo Hạ Trầu)": ((), ("Báo Hạ Trầu",)),
    "Theo VOV": ((), ("VOV",)),
    " Theo Dân trí.": ((), ("Dân trí",)),
    " Hà Anh (TTXVN)": (("Hà Anh",), ("TTXVN",)),
    "/. Hà Anh/VOV.VN": (("Hà Anh",), ("VOV.VN",)),
}


@pytest.mark.parametrize(("end", "read"), SIGNED.items())
@pytest.mark.parametrize("kind", ["text", "html"])
def test_a_sign_off_behind_the_last_stop_is_cut_off(
    end: str, read: tuple[tuple[str, ...], tuple[str, ...]], kind: str
) -> None:
    last = f"{STORY[2]} {STORY[3]}"
    if kind == "text":
        article = clean(page(TITLE, LEAD, *STORY[:2], last + end))
    else:
        prose = "".join(f"<p>{text}</p>" for text in (*STORY, STORY[1][::-1] + ".", last + end))
        article = newsclean.clean(f"<h1>{TITLE}</h1><article>{prose}</article>")
    assert article.body[-1].text == last
    assert (article.authors, tuple(source.name for source in article.sources)) == read


@pytest.mark.parametrize(
    "end",
    [
        " (TTXVN)",
        " (Nguồn: AFP)",
        " (Ảnh: Reuters)",
        " Theo kế hoạch năm tới",
        " Đó là điều mà người dân làm theo (từ năm 2020).",
    ],
)
def test_credits_and_words_of_the_story_stay(end: str) -> None:
    assert find_signature(f"{STORY[2][:100]}.{end}") is None


@pytest.mark.parametrize("name", ["Getty Images", "EPA", "Shutterstock"])
def test_the_credit_of_a_picture_is_no_source(name: str) -> None:
    assert read_outlets(name) is None


@given(prose_paragraphs(1))
def test_sentences_are_never_cut(sentence: str) -> None:
    assert find_signature(sentence) is None
