"""What opens a byline ("By", "Words by", "Tác giả:"), and notes behind its names. Data only."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACTS",
    "BY",
    "DATED",
    "ELSEWHERE",
    "HEADED",
    "KINDS",
    "NOTES",
    "POSTS",
    "TEAM",
    "WRITTEN",
]

NOTES: Final = frozenset(
    ("tổng hợp", "ghi", "dịch", "lược dịch", "biên dịch", "thực hiện", "th", "t/h", "biên soạn")
)
"""What stands behind a name and says how the piece was made, in lower case."""

POSTS: Final = frozenset(
    ("phóng viên", "pv", "ctv", "btv", "cộng tác viên", "biên tập viên", "nhà báo", "bạn đọc")
)
"""What somebody is at a paper, printed behind a name, in lower case."""

WRITTEN: Final = frozenset(("bài", "bài viết", "nội dung", "thực hiện", "tin", "tác giả"))
"""What the author of a piece does, in a line that says who did what, in lower case."""

TEAM: Final = (
    "thiết kế đồ họa", "tổ chức thực hiện", "bài viết", "nội dung", "thực hiện", "bài", "hình ảnh", "ảnh", "đồ họa",
    "đồ hoạ", "thiết kế", "trình bày", "kỹ thuật", "kĩ thuật", "minh họa", "minh hoạ", "video", "clip",
    "infographic", "quay phim", "dựng phim", "dựng", "mỹ thuật", "biên tập", "layout",
)  # fmt: skip
"""What stands before names in such a line; one that others end with stands behind them."""

ACTS: Final = "written|posted|published|reported|created|authored|updated"
KINDS: Final = "story|words|text|article|report|post|analysis|opinion|review"
BY: Final = rf"(?:(?:{ACTS}|{KINDS}|(?:view\s)?(?:all\s)?posts)\s?)?by\b|tác giả(?:\sbài\sviết)?\b|(?:(?:đăng|viết|gửi)\s)?bởi\b"
# "Posted:" and "Updated:" open dates.
HEADED: Final = rf"(?:{KINDS}|authors?|автор|текст)\s?:"
DATED: Final = r"(?:posted|published|updated|written)\s(?:on\s)?.{4,40}?\sby\b"
# Names begin with such words, too ("Di Pietro"): they open a byline by the headline only.
ELSEWHERE: Final = (
    r"(?:(?:texte?|ein\sbeitrag)\s)?(?:von|par|por|door)\b"
    r"|(?:autor(?:in|es|a|e)?|auteur|texto|testo|redazione|作者|撰文|文)\s?[:：]"
)
