"""An invented story, cards of other stories, and ways to ask what became of a line."""

from __future__ import annotations

from typing import NamedTuple

import newsclean
from newsclean.article import Article
from newsclean.blocks import Label
from newsclean.extraction import Extraction
from newsclean.read import Kind

TITLE = "Phường Hạ Trầu trồng hai nghìn cây xanh ven sông"
LEAD = (
    "Hơn ba trăm người dân phường Hạ Trầu cùng xuống bờ sông trồng cây trong ngày hội đầu tháng 5."
)
STORY = (
    (
        "Sáng 3/5, phường Hạ Trầu tổ chức ngày hội trồng cây bên bờ sông Trầu với sự tham gia "
        "của hơn ba trăm người dân, học sinh và đoàn viên thanh niên. Hoạt động nằm trong kế "
        "hoạch phủ xanh hai bên bờ sông đến năm 2030."
    ),
    (
        "Phó Chủ tịch phường Hạ Trầu Lê Thị Mận cho biết, địa phương đã chuẩn bị hơn hai nghìn "
        "cây giống gồm sưa đỏ, bằng lăng và lộc vừng; mỗi tổ dân phố nhận chăm sóc một đoạn bờ "
        "sông dài khoảng hai trăm mét trong ba năm đầu tiên."
    ),
    (
        "Theo kế hoạch, ngày hội trồng cây sẽ được tổ chức hằng năm vào đầu tháng 5. Kinh phí "
        "mua cây giống do các doanh nghiệp trên địa bàn đóng góp, phần công chăm sóc do người "
        "dân tự đảm nhận theo lịch của từng tổ dân phố."
    ),
    (
        "Ông Trần Văn Lúa, tổ trưởng tổ dân phố số 4, nói rằng trước đây đoạn bờ sông này "
        "thường bị đổ rác thải xây dựng, người dân nhiều lần kiến nghị nhưng chưa xử lý dứt "
        "điểm. Nay có cây xanh, mọi người cùng giữ gìn nên không còn ai đổ trộm."
    ),
)


class Card(NamedTuple):
    """What a box prints of another story."""

    title: str
    teaser: str
    caption: str


CARDS = (
    Card(
        "Chợ phiên Bến Mơ họp trở lại sau tám năm vắng khách",
        "Hơn sáu mươi gian hàng gốm và thổ cẩm mở cửa ngay buổi đầu, tiểu thương kỳ vọng khách "
        "quen sẽ quay về trước mùa rẫy.",
        "Gian hàng gốm tại chợ phiên Bến Mơ. (Ảnh: Đỗ Quýt)",
    ),
    Card(
        "Đội bóng nữ Vân Kiệu giành vé vào chung kết giải trẻ",
        "Bàn thắng phút bù giờ của tiền đạo mười bảy tuổi đưa tân binh lần đầu góp mặt ở trận đấu "
        "cuối cùng của mùa giải.",
        "Các cầu thủ Vân Kiệu ăn mừng bàn thắng. (Ảnh: Mai Cam)",
    ),
    Card(
        "Thư viện lưu động đến với trẻ em vùng cao Pá Lùng",
        "Chuyến xe chở ba nghìn đầu sách dừng tại mười một điểm trường, mỗi nơi một tuần, từ nay "
        "đến hết học kỳ hai.",
        "Học sinh Pá Lùng đọc sách trên xe. (Ảnh: Lý Ổi)",
    ),
)


def page(*lines: str) -> str:
    """Lines as a flattened page, an empty line between any two."""
    return "\n\n".join(lines)


def story(*inserted: str, after: int = 2) -> str:
    """The whole story, with lines inserted behind some of its paragraphs."""
    return page(TITLE, LEAD, *STORY[:after], *inserted, *STORY[after:])


def cards(order: str = "TP", count: int = 3) -> list[str]:
    """The lines of cards: T the title, P the teaser, C the caption, in the given order."""
    part = {"T": 0, "P": 1, "C": 2}
    return [card[part[letter]] for card in CARDS[:count] for letter in order]


def clean(document: str, kind: Kind = "text") -> Article:
    """The article of a flattened page."""
    return newsclean.clean(document, kind=kind)


def extract(document: str, kind: Kind = "text") -> Extraction:
    """The account of a flattened page, of all of it."""
    return newsclean.extract(document, kind=kind, options=newsclean.Options(removed="page"))


def decisions(document: str) -> list[tuple[str, Label, str]]:
    """Text, label and rule of each block."""
    found = []
    for decision in extract(document).decisions:
        place = decision.place
        found.append((document[place.start : place.end], decision.label, decision.rule))
    return found


def decided(document: str, line: str) -> tuple[Label, str]:
    """Label and rule of the first block that prints a line."""
    return next((label, rule) for text, label, rule in decisions(document) if text == line)


def labels(document: str, *lines: str) -> list[Label]:
    """The labels of some lines of a document, each that of its first printing."""
    return [decided(document, line)[0] for line in lines]


def body(document: str) -> tuple[str, ...]:
    """The texts of the body's blocks."""
    return tuple(block.text for block in clean(document).body)
