"""What counts as equal in the quality gate, and what does not."""

import unicodedata

import pytest

from benchmarks.quality.fold import contains, fold, fold_caption, fold_card, fold_teaser

EQUAL = [
    ("làng  gốm ", "làng gốm"),
    (unicodedata.normalize("NFD", "Làng gốm cổ"), "Làng gốm cổ"),
    ("&quot;men xanh&quot; &amp; men n&acirc;u", '"men xanh" & men nâu'),
    ("“men xanh” – ‘nâu’", "\"men xanh\" - 'nâu'"),
    ("hết mùa./.", "hết mùa."),
    ("nh\u00adà n\u200bư\ufeffớc", "nhà nước"),
]
DIFFERENT = [
    ("làng gốm", "Làng gốm"),
    ("làng gốm.", "làng gốm"),
    ("Đông", "Ðông"),
    ("hòa", "hoà"),
    ("hết mùa./. Rồi", "hết mùa. Rồi"),
]


@pytest.mark.parametrize(("left", "right"), EQUAL)
def test_equal(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_different(left: str, right: str) -> None:
    assert fold(left) != fold(right)


def test_none_folds_to_nothing() -> None:
    assert fold(None) == fold_teaser(None) == ""


@pytest.mark.parametrize("code", ["VOV.VN - ", "VOV.VN- ", "VOV.VN -", "(NDO) - ", ""])
def test_teaser_with_and_without_code(code: str) -> None:
    assert fold_teaser(code + "Chợ nổi họp phiên cuối.") == "Chợ nổi họp phiên cuối."


def test_teaser_keeps_a_name_before_a_hyphen() -> None:
    assert fold_teaser("Nga-Trung họp bàn.") == "Nga-Trung họp bàn."


def test_card_loses_brackets_around_all_of_it() -> None:
    assert fold_card("[ Chợ nổi họp phiên ]") == "Chợ nổi họp phiên"
    assert fold_card("[Ảnh] Chợ nổi") == "[Ảnh] Chợ nổi"


def test_near_equal_captions_share_a_key() -> None:
    assert fold_caption("Ông Ba (trái) và bà Tư. (Ảnh: Lan)") == fold_caption("Ông Ba và bà Tư.")
    assert fold_caption("Ông Ba và bà Tư.") != fold_caption("Ông Ba và bà Năm.")


def test_phrases_are_found_as_whole_words() -> None:
    assert contains("nguồn tin từ bến", "nguồn tin")
    assert not contains("nguồn tinh khiết", "nguồn tin")
    assert contains("xong (Nguồn: AB)", "(Nguồn: AB)")
