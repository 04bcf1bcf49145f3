"""Agencies, papers and sites that pieces are taken from, and lists of them in a line."""

from __future__ import annotations

import re
from functools import cache

from newsclean.folding import caseless
from newsclean.phrases.agencies import AGENCIES, HOME, NATIONAL

__all__ = ["NO_OUTLETS", "is_domain", "read_outlets"]

_OUTLETS = frozenset(map(str.casefold, AGENCIES)) | frozenset(
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
        "global times|hoàn cầu thời báo|nhân dân nhật báo|cctv|sina|sohu|toutiao|weibo|163|qq|hk01",
        "bangkok post|jakarta post|the jakarta post|ndtv|irna|the star|philstar|inquirer|rappler",
        "the hindu|times of india|haaretz|jerusalem post|tuoi tre|times of israel",
        "the times of israel|al arabiya|gulf news|khaosod|defense news|naval news|onet",
    )
    for name in names.split("|")
)  # fmt: skip

NO_OUTLETS = frozenset(
    ("internet", "sưu tầm", "tổng hợp", "mạng xã hội", "facebook", "nguồn internet", "mạng", "st")
)
"""What stands for a source where none is named."""

_BUREAU_LETTERS = frozenset(name[0] for name in (*HOME, *NATIONAL))
_MOST = 4
_LONGEST = 80


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    bureaus = "|".join(map(re.escape, (*HOME, *NATIONAL)))
    return {
        "kind": re.compile(
            r"(?:báo điện tử|báo|tờ|hãng tin|hãng|trang tin|trang|đài|tạp chí) (?=\w)"
        ),
        "paper": re.compile(r"(?:Báo|BÁO|Tạp chí|Thông tấn xã|Cổng TTĐT|Đài)(?: [\w&.+-]+){1,4}"),
        "station": re.compile(rf"(?:{bureaus})(?:\s?-\s?[\w. ]{{1,24}}|\d)?"),
        "place": re.compile(r"(?<=\w) tại [\w. ]{2,30}$"),
        "domain": re.compile(
            r"(?:[\w-]{1,40}\.){1,4}(?:vn|com|net|org|info|tv|gov|edu|us|uk|cn|jp)"
        ),
        "between": re.compile(r"\s*[,;]\s+|\s+(?:và|&|-|–)\s+"),
    }


def is_domain(text: str) -> bool:
    """Whether a text is the name of a site, as "vov.vn" or "VOV.VN".

    Args:
        text: A folded text.

    Returns:
        True or False.

    >>> is_domain("www.vov.vn"), is_domain("Hà Anh")
    (True, False)
    """
    return _patterns()["domain"].fullmatch(text.lower()) is not None


def read_outlets(text: str) -> tuple[str, ...] | None:
    """Read a list of agencies, papers and sites.

    Args:
        text: What stands behind "Theo", or in the brackets of a sign-off.

    Returns:
        The names as printed, without "báo" and the like before them; None where one is unknown.

    >>> read_outlets("báo Dân trí, VOV.VN và AFP")
    ('Dân trí', 'VOV.VN', 'AFP')
    >>> read_outlets("Công an xã") is None
    True
    """
    text = text.strip(" .,:;()*–—-")
    if not text or len(text) > _LONGEST:
        return None
    if (name := _outlet(text)) is not None:
        return (name,)
    parts = _patterns()["between"].split(text)
    if not 2 <= len(parts) <= _MOST:
        return None
    names = [_outlet(part) for part in parts]
    if None in names:
        return None
    return tuple(dict.fromkeys(name for name in names if name is not None))


def _outlet(text: str) -> str | None:
    name = _patterns()["kind"].sub("", text, count=1) if text[:1].islower() else text
    if " tại " in name:
        name = _patterns()["place"].sub("", name)
    known = all(_is_known(half.strip()) for half in name.split("/"))
    return name if known or _patterns()["paper"].fullmatch(name) else None


def _is_known(name: str) -> bool:
    key = caseless(name)
    plain = key.removeprefix("báo ").removesuffix(" online")
    if key in _OUTLETS or plain in _OUTLETS or ("." in name and is_domain(name)):
        return True
    return name[:1] in _BUREAU_LETTERS and _patterns()["station"].fullmatch(name) is not None
