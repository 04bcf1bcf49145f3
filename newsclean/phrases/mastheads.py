"""Words of lines in which a paper names itself, and of headlines that look like them. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["HAPPENS", "NEWS", "OWNERS", "SMALL_WORDS"]

OWNERS: Final = (
    "đảng|ban|bộ|tổng|hội|liên|mặt trận|(?:ủy|uỷ) ban|thông tấn|đài|tỉnh|thành|trung ương|đoàn"
    "|nhà nước|chính phủ|quốc hội|nhân dân|quân|viện|học viện|trường|hiệp hội|công an|t[oò][aà] án"
)
"""Whose organ a paper is."""

SMALL_WORDS: Final = frozenset(
    "của và tỉnh thành phố thị xã huyện điện tử tổng hợp trực thuộc trung ương nhân dân các"
    " ban bộ hội đoàn nước online".split()
)
"""Words in small letters that stand in names of papers and of their owners."""

HAPPENS: Final = frozenset(
    "đã sẽ được bị là vẫn còn chưa không cũng ra mở trao đổi bố mắt trương niệm chức động án"
    " vì về từ khi sau trước với cho để nhận đạt thắng tăng giảm".split()
)
"""Syllables that a headline in capitals has, and no paper's name; there no small letter tells."""

NEWS: Final = (
    "tin tức", "tin nhanh", "tin mới", "báo tiếng", "đọc báo", "breaking", "latest news", "news and",
    "news &", "news, ", "world news", "aktuelle nachrichten", "nachrichten aus", "últimas noticias",
    "noticias de", "actualité", "ultime notizie", "notícias de", "последние новости", "新闻网",
)  # fmt: skip
"""What sites say that they have, behind their names."""
