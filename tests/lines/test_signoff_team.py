"""Lines that say who did what, as long forms close with."""

from __future__ import annotations

import pytest

from newsclean.lines.signoff import SignOff, read_sign_off


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Nội dung: Hạnh Mai", ("Hạnh Mai",)),
        ("Bài: Hạnh Mai - Ảnh: Vũ Tấn", ("Hạnh Mai",)),
        ("Bài viết: Hạnh Mai, Đỗ An | Ảnh: TTXVN | Đồ họa: Ngô Lượm", ("Hạnh Mai", "Đỗ An")),
        ("Hạnh Mai – Ảnh: Vũ Tấn", ("Hạnh Mai",)),
        ("HẠNH MAI - ẢNH: CTV", ("HẠNH MAI",)),
        ("Hạnh Mai, Đỗ An; ảnh: Vũ Tấn", ("Hạnh Mai", "Đỗ An")),
        ("Hạnh Mai - Ảnh: Vũ Tấn - Đồ họa: Ngô Lượm", ("Hạnh Mai",)),
        ("Thực hiện: Hạnh Mai. Thiết kế: Ngô Lượm.", ("Hạnh Mai",)),
    ],
)
def test_a_line_that_says_who_did_what_signs_a_story(line: str, authors: tuple[str, ...]) -> None:
    assert read_sign_off(line) == SignOff(authors)


@pytest.mark.parametrize(
    "line",
    [
        "Nội dung: Bàn về biển",
        "Nội dung: Hội thảo về nghề cá",
        "Thực hiện: Xã viên: Ông Tấn",
        "Ảnh: Vũ Tấn - Đồ họa: Ngô Lượm",
        "Bài: Hạnh Mai - Giá: 20.000 đồng",
        "Bến Mơ sáng nay – Ảnh: Vũ Tấn",
        "Hạnh Mai và con gái - Ảnh: NVCC",
        "Hạnh Mai Ảnh: Vũ Tấn",
        "Cây giống bên sông - Ảnh: Vũ Tấn",
    ],
)
def test_other_lines_with_colons_do_not(line: str) -> None:
    assert read_sign_off(line) is None
