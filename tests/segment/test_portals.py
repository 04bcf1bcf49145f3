"""What portals of communes and schools, most of them made with NukeViet, print below a story."""

from __future__ import annotations

import pytest

import newsclean

TITLE = "Xã Cồn Tiên khánh thành trạm bơm đầu tiên"
STORY = (
    "Sáng nay, xã Cồn Tiên khánh thành trạm bơm đầu tiên, đủ nước cho ba trăm héc-ta lúa hai vụ.",
    "Trạm có ba máy, mỗi giờ bơm hai nghìn khối nước, chạy bằng điện lưới và pin trên mái.",
    "Bà Phan Thị Nhãn, chủ ruộng ở ấp Giữa, nói rằng từ nay không còn phải thuê máy dầu bơm đêm.",
    "Xã giao cho tổ hợp tác trông coi trạm, mỗi công ruộng góp một phần lúa cuối vụ để trả điện.",
)
PROSE = "".join(f"<p>{text}</p>" for text in STORY)
BYLINE = "<div><p><strong>Tác giả bài viết:</strong> Lưu Thị Bần</p></div>"
RATING = (
    "<form><div>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</div>"
    "<div>Xếp hạng: 5 - 1 phiếu bầu</div><div>Click để đánh giá bài viết</div></form>"
)
NEWER = (
    "<h4>Những tin mới hơn</h4><ul><li><a href='/tin-3'>Họp giao ban tháng 3 của xã</a> "
    "(04/03/2026)</li><li><a href='/tin-4'>Thông báo lịch tiêm phòng cúm gia cầm</a> (05/03/2026)"
    "</li></ul><h4>Những tin cũ hơn</h4><ul><li><a href='/tin-1'>Lịch trực tết của trạm y tế</a> "
    "(01/02/2026)</li></ul>"
)
DIVS = RATING.replace("form>", "section>")


@pytest.mark.parametrize("below", [BYLINE, RATING, DIVS, NEWER, BYLINE + DIVS + NEWER])
def test_what_a_portal_prints_below_the_story_is_none_of_it(below: str) -> None:
    page = f"<title>{TITLE}</title><div><h1>{TITLE}</h1><div>{PROSE}</div>{below}</div>"
    for html in (page, page.replace("</div>" + below, below + "</div>")):
        article = newsclean.clean(f"<html lang='vi'>{html}</html>")
        assert tuple(block.text for block in article.body) == STORY
        assert article.authors == (("Lưu Thị Bần",) if BYLINE in below else ())
        assert article.published_on is None


LINES = (
    "Tác giả bài viết: Lưu Thị Bần",
    "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
    "Xếp hạng: 5 - 1 phiếu bầu",
    "Click để đánh giá bài viết",
    "Những tin mới hơn",
    "Họp giao ban tháng 3 của xã (04/03/2026)",
)


def test_the_same_lines_in_flattened_text() -> None:
    article = newsclean.clean("\n\n".join((TITLE, *STORY, *LINES)), kind="text")
    told = [article.lead, *(block.text for block in article.body)]
    assert [text for text in told if text] == list(STORY)
    assert article.authors == ("Lưu Thị Bần",)


@pytest.mark.parametrize(
    "line",
    [
        "Xếp hạng: 5 - 1 nghiêng về đội nhà, theo cách tính của ban tổ chức.",
        "Tổng số điểm của bài thi là 27, cao nhất trong khóa này.",
        "Những tin mới hơn sẽ được xã phát trên loa vào sáng mai.",
    ],
)
def test_sentences_that_open_alike_stay(line: str) -> None:
    page = f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{PROSE}<p>{line}</p>{PROSE}</div>"
    article = newsclean.clean(f"<html lang='vi'>{page}</html>")
    assert line in [block.text for block in article.body]
