"""Agencies, papers and sites that pieces are taken from, and the words that say so. Data only."""

from __future__ import annotations

from typing import Final

from newsclean.phrases.agencies import AGENCIES

__all__ = ["NO_OUTLETS", "OUTLETS", "SOURCE_PARTICLES", "SOURCE_WORDS"]

OUTLETS: Final = frozenset(map(str.casefold, AGENCIES)) | frozenset(
    name
    for names in (
        "vtc|vtc news|tin tức|báo tin tức|nhân dân|quân đội nhân dân|qđnd|công an nhân dân|cand|ndo",
        "nhân dân điện tử|tuổi trẻ|tuổi trẻ online|tto|thanh niên|tno|thanh niên online|dân trí",
        "vnexpress|vietnamnet|vnn|lao động|người lao động|nlđo|nlđ|tiền phong|tpo|plo",
        "pháp luật tp.hcm|pháp luật tphcm|pháp luật việt nam|sggp|sài gòn giải phóng|zing|znews",
        "zing news|chính phủ|cafef|cafebiz|soha|kenh14|genk|24h|eva|ngôi sao|quốc tế|vneconomy",
        "đầu tư|trí thức trẻ|nhịp sống thị trường|nhịp sống việt|nhịp sống kinh tế|tổ quốc",
        "đời sống & pháp luật|đời sống và pháp luật|đời sống pháp luật|người đưa tin",
        "gia đình & xã hội|gia đình và xã hội|sức khỏe & đời sống|sức khỏe và đời sống",
        "sức khoẻ & đời sống|sức khoẻ và đời sống|công lý|giao thông|infonet|ictnews|vietq",
        "phụ nữ việt nam|phụ nữ|doanh nghiệp và tiếp thị|doanh nghiệp & tiếp thị",
        "pháp luật và bạn đọc|pháp luật & bạn đọc|thể thao & văn hóa|thể thao và văn hóa",
        "an ninh thủ đô|hà nội mới|kinh tế đô thị|kinh tế & đô thị|dân việt|vtimes",
        "nông nghiệp việt nam|tạp chí cộng sản|đảng cộng sản|tri thức trực tuyến|kiến thức",
        "petrotimes|ap news|associated press|tân hoa xã (thx)|itar-tass|ria novosti|ria|sputnik|rt",
        "interfax|kcna|cnbc|bloomberg|al jazeera|dw|dpa|efe|ansa|anadolu|nhk|nikkei|nikkei asia",
        "scmp|south china morning post|straits times|cna|upi|pti|the straits times",
        "channel news asia|guardian|the guardian|new york times|the new york times|nyt",
        "washington post|the washington post|wsj|wall street journal|the wall street journal|antara",
        "financial times|ft|economist|the economist|time|newsweek|forbes|fortune|usa today",
        "daily mail|dailymail|the sun|mirror|the mirror|telegraph|the telegraph|independent",
        "the independent|nbc|sky news|sky sports|fox news|abc|abc news|nbc news|cbs|cbs news",
        "politico|the hill|axios|espn|goal|marca|as|l'equipe|le monde|le figaro|france 24|rfi",
        "euronews|the diplomat|foreign policy|foreign affairs|business insider|insider|techcrunch",
        "the verge|engadget|wired|cnet|gizmodo|phonearena|gsmarena|9to5mac|macrumors|nature|science",
        "live science|livescience|people|variety|national geographic|billboard|allkpop|soompi|naver",
        "chosun|chosun ilbo|korea herald|bernama|cgtn|the korea herald|korea times|the korea times",
        "rfa|voa|voa tiếng việt|bbc tiếng việt|vnews|giáo dục & thời đại|giáo dục và thời đại|đại đoàn kết|đại biểu nhân dân|antđ|vnmedia",
        "thế giới & việt nam|thế giới và việt nam|pháp luật & xã hội|pháp luật và xã hội|saostar",
        "nhà báo & công luận|nhà báo và công luận|một thế giới|diễn đàn doanh nghiệp|vietstock",
        "vietnamfinance|doanh nhân sài gòn|thời báo tài chính|thời báo ngân hàng|2sao",
        "tài nguyên & môi trường|tài nguyên và môi trường|bảo vệ pháp luật",
        "global times|hoàn cầu thời báo|nhân dân nhật báo|cctv|sina|sohu|toutiao|weibo|163|qq|hk01",
        "bangkok post|jakarta post|the jakarta post|ndtv|irna|the star|philstar|inquirer|rappler",
        "the hindu|times of india|haaretz|jerusalem post|tuoi tre|times of israel",
        "the times of israel|al arabiya|gulf news|khaosod|defense news|naval news|onet",
    )
    for name in names.split("|")
)  # fmt: skip

NO_OUTLETS: Final = frozenset(
    ("internet", "sưu tầm", "tổng hợp", "mạng xã hội", "facebook", "nguồn internet", "mạng", "st")
)
"""What stands for a source where none is named."""

SOURCE_WORDS: Final = (
    "nguồn(?: tin)?", "theo", "sources?", "original source", "quellen?", "fuentes?", "fonti|fontes?", "bron",
    "kilde", "källa", "lähde", "źródło", "zdroj", "forrás", "sursa", "izvor", "kaynak", "sumber",
    "источники?", "джерело", "المصدر", "مصدر", "ที่มา", "(?:本文|文章|稿件|信息|新闻)?来源", "來源",
    "出典", "引用元", "출처",
)  # fmt: skip
"""Words for a source, by language."""

SOURCE_PARTICLES: Final = frozenset(
    "of the and for de del de la los las le les du des et y e i da do dos di della degli dell en"
    " der die das des für und von van het en og och & và của tỉnh".split()
)
"""Words in small letters that stand in names of papers and offices."""
