"""Words of lines that name whom a story was taken from: "Quelle: dpa". Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["CUES", "PARTICLES"]

CUES: Final = (
    "nguồn(?: tin)?", "theo", "sources?", "original source", "quellen?", "fuentes?", "fonti|fontes?", "bron",
    "kilde", "källa", "lähde", "źródło", "zdroj", "forrás", "sursa", "izvor", "kaynak", "sumber",
    "источники?", "джерело", "المصدر", "مصدر", "ที่มา", "(?:本文|文章|稿件|信息|新闻)?来源", "來源",
    "出典", "引用元", "출처",
)  # fmt: skip
"""Words for a source, by language."""

PARTICLES: Final = frozenset(
    "of the and for de del de la los las le les du des et y e i da do dos di della degli dell en"
    " der die das des für und von van het en og och & và của tỉnh".split()
)
"""Words in small letters that stand in names of papers and offices."""
