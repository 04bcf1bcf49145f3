"""Captions that say so: a credit, "Ảnh minh họa", a file name, a numbered picture name.

Captions without any cue are left to `sequence`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.blocks import Decision, Label
from newsclean.folding import CAPITALS
from newsclean.lines.outlets import read_outlets
from newsclean.phrases.agencies import FOREIGN, HOME, NATIONAL, PICTURE_DESKS
from newsclean.phrases.prefixes import PLACES

__all__ = [
    "BRACKETED",
    "LONGEST_CREDIT",
    "PICTURE_PLACES",
    "caption_cue",
    "credit_of",
    "is_credit",
    "same_caption",
]

PICTURE_PLACES: Final = frozenset(("img", "{keywords}", "leftcenterrightdel"))
"""What some editors leave in the place of a picture: names of elements, of fields, of buttons."""

_CREDIT: Final = Decision(Label.CAPTION, "caption-credit")
BRACKETED: Final = Decision(Label.CAPTION, "caption-bracket")
"""Of a sentence with a bare name in brackets behind it, as reviews of the press have them, too."""
_ILLUSTRATION: Final = Decision(Label.CAPTION, "illustration-note")
_FILE_NAME: Final = Decision(Label.IMAGE_NAME, "image-file-name")
_PICTURE_NUMBER: Final = Decision(Label.IMAGE_NAME, "picture-number")
_PICTURE_MARK: Final = Decision(Label.IMAGE_NAME, "picture-mark")
_MEDIA_NAME: Final = Decision(Label.PLAYER, "media-file-name")

LONGEST_CREDIT: Final = 110
"""Characters at the end of a line in which a credit stands."""

_LONGEST: Final = 420
"""Characters; a longer line that ends in a source is prose with a reference."""

_LONGEST_NAMED: Final = 240
"""The same for one that ends in no more than a name: news in brief are signed so."""

# Longer cues first, so that no part of a cue is taken for a credit.
_CUES: Final = (
    "Ảnh chụp màn hình|Ảnh cắt từ video|Ảnh cắt từ clip|Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu"
    "|Nguồn ảnh|Ảnh|Nguồn|Hình|Video|Clip|Đồ họa|Đồ hoạ|Infographic|Tranh|Biểu đồ|Minh họa|Photo"
    "|Image|Source|Credit|Bản đồ"
)
_CUE_WORDS: Final = tuple(_CUES.casefold().split("|"))
_LONGEST_CUE: Final = 20
# Matched from the last bracket on, since it holds no other.
_BRACKETED: Final = re.compile(
    rf"[(\[]\s*(?P<cue>{_CUES})\b(?P<mark>\s*[:.]\s*|\s+)?(?P<credit>[^()\[\]]*)[)\]]\s*\.?$",
    re.IGNORECASE,
)
_GIVEN: Final = re.compile(
    r"do |từ |của |nhân vật|tác giả|gia đình|bạn đọc|độc giả|internet|facebook|youtube|chụp|cắt"
    r"|tư liệu|minh h|sưu tầm|st$|ctv|cung cấp|báo|tổng hợp|trên|by |from |courtesy"
)
"""What opens a credit in small letters without a colon: "(ảnh do nhân vật cung cấp)"."""
_NAME: Final = range(2, 4)
"""Words of a name."""
_OTHERWISE: Final = frozenset(
    "bên hưởng nước vốn thu tin lực gốc hàng cung sống trên dưới thức".split()
)
"""Words that make of "ảnh", "nguồn" and "hình" something else than a word for a picture."""
_TRAILING: Final = re.compile(
    rf"(?:^|[-–—.…”\"!?|)]\s*)(?:{_CUES})\s*:\s*(?P<credit>[^:]{{1,80}})$", re.IGNORECASE
)
# "… tại TP Mẫu Ảnh: AP", where a dump has put the credit behind a caption without a stop.
_JOINED: Final = re.compile(
    r"(?<=[\w”\"%)])\s(?:Ảnh|ẢNH)\s*:\s*(?P<credit>[^\W\d_a-z](?:[^:.!?…]|\.(?=\w)){1,39})$"
)
# "… trồng cây bên sông. Ảnh An Bình", "… bên sông. AP - An Binh": a name behind the last stop, and
# nothing else.
_BARE: Final = re.compile(
    rf"\. (?:[Ảả]nh |(?=(?:{'|'.join((*FOREIGN, *PICTURE_DESKS))}) [-–/] ))"
    rf"(?P<credit>[{CAPITALS}][\w./+]*(?: (?:[-–/] )?[{CAPITALS}][\w./+]*){{0,4}})$"
)
# "… về du lịch Việt Nam. (Google Destination Insights)": a name in brackets behind the last stop.
_NAMED: Final = re.compile(r"[.!?…]\s*\((?P<credit>[A-ZĐ][\w/.+&-]*(?: [\w/.+&-]+){0,5})\)\.?$")
_LONG_WORD: Final = 4
"""Letters. Names of places in plain letters are shorter, or one word: "(Sa Pa)", "(Washington)"."""
_HOUSES: Final = frozenset(
    "viện bảo trung thư học cục tổng sở đài báo công tập ủy ubnd hội quỹ bộ trường tạp hãng"
    " đại".split()
)
"""First syllables of houses that lend their pictures: "Viện", "Bảo tàng", "Công ty"."""
_GIVEN_NAMES: Final = frozenset("Bảo Công Học Hội Trung Trường Viện Đại".split())
"""Those of them that people are called, too: "(Bảo Trung)"."""
_SIGNED: Final = re.compile(r"\w(?:\.\w){1,2}\.?")
_REPORT: Final = re.compile(
    r"(?:Tin|Bài|TIN|BÀI)\s?[-–]\s?(?:ảnh|Ảnh|ẢNH|video|clip)\s?:"
    r"|(?:Bài(?: viết)?|Nội dung|Thực hiện)\s?:(?=.*:)"
)
"""Who wrote and photographed, which signs a story: "Tin-ảnh: An Bình", "Bài: Đỗ An - Ảnh: …"."""
_NOTE: Final = re.compile(
    r"(?:Ảnh|Hình)(?: ảnh)? (?:chỉ (?:có|mang) tính(?: chất)? )?minh h[oọ][aạọ]\b.{0,30}$"
    r"|^Minh h[oọ][aạọ] ?[/:].{2,30}$",
    re.IGNORECASE,
)
_INITIALS: Final = re.compile(r"\b\w\.\w\.$")
_FILE: Final = re.compile(r"\S{1,300}\.(?:jpe?g|png|webp|gif|bmp|avif)$", re.IGNORECASE)
_NUMBERED: Final = re.compile(
    r".{3,200}[-–]?\s*(?:Ảnh|hình ảnh|hinh anh|Hình)\s*\d{1,3}\s*\.?$", re.IGNORECASE
)
_MEDIA: Final = re.compile(r"\S{1,300}\.(?:mp[34]|m3u8)", re.IGNORECASE)
# The headline without its accents, as pictures are named in the markup of many papers.
_BARE_NUMBERED: Final = re.compile(
    r"[\x20-\x7e]{12,200} (?:- )?(?:anh|hinh) \d{1,3}$", re.IGNORECASE
)
_MARKED: Final = re.compile(r"!\[[^\[\]]{0,300}\]\([^()\s]{0,300}\)")
"""A picture as Markdown has it, in text that is none otherwise."""
_SIGNING: Final = (*map(str.casefold, (*HOME, *NATIONAL)), "tổng hợp", "pv)")
_SHORT: Final = 20
_SOURCE: Final = "nguồn"
_HEADED: Final = frozenset(("clip:", "video", "infog"))
_FEWEST_DESCRIBING: Final = 3
"""Words; two with one capital are often a house: "Tư liệu", "Thế giới"."""
_WORDS: Final = 4
"""Spaces in what is too long for a name."""
_STATING: Final = frozenset("là đã sẽ vẫn chưa không cũng".split())
"""Words of statements, which no credit has, and few captions."""
_NUMBER: Final = 10
"""Characters of the number of a picture, with a stop and spaces, and two letters before it."""
_CLOSERS: Final = frozenset(")]0123456789 ")
_FILE_ENDS: Final = frozenset("gGpPfF")
_NOT_WORD: Final = re.compile(r"[^\w]+")
_ASIDE: Final = re.compile(r"\([^()]{1,40}\)")


def caption_cue(text: str) -> Decision | None:
    """Decide a line by the marks of a caption.

    Args:
        text: A folded line.

    Returns:
        A decision, or None where the line has no such mark.

    >>> caption_cue("Người dân đón lễ. (Ảnh: AN BÌNH)").rule
    'caption-credit'
    >>> caption_cue("Người dân đón lễ trong ngày đầu năm.") is None
    True
    """
    size = len(text)
    if size > _LONGEST:
        return None
    if size < _SHORT and text in PICTURE_PLACES:
        return _PICTURE_MARK
    tail = text[-LONGEST_CREDIT:] if size > LONGEST_CREDIT else text
    last = text[-1]
    colon = ":" in tail
    noted = "inh h" in tail
    if not colon and not noted:
        if last == "." and size > 1 and text[-2] not in _CLOSERS:
            return None  # prose, as most lines
        if last.isalpha():
            if ". " in tail and _BARE.search(tail):
                return _CREDIT
            if last not in _FILE_ENDS:
                return None  # a headline, as most others
    end = tail[-3:]
    closed = ")" in end or "]" in end
    if (closed or colon) and (cue := _credit_cue(tail, closed=closed, colon=colon)):
        return None if cue is BRACKETED and size > _LONGEST_NAMED else cue
    if noted and (cue := _illustration_cue(text)):
        return cue
    return _name_cue(text, last)


def _name_cue(text: str, last: str) -> Decision | None:
    """Decide a line that is the name of a picture, or of a recording."""
    if last in _FILE_ENDS and "." in text[-5:] and _FILE.fullmatch(text):
        return _FILE_NAME
    if last == ")" and text.startswith("![") and _MARKED.fullmatch(text):
        return _PICTURE_MARK
    if last.isdigit() or text[-2:-1].isdigit():
        if "." in text[-5:] and _MEDIA.fullmatch(text):
            return _MEDIA_NAME
        # What stands before the number ends so, whatever its case.
        numbered = "nh" in text[-_NUMBER:].casefold() and (
            _NUMBERED.fullmatch(text) or _BARE_NUMBERED.fullmatch(text)
        )
        return _PICTURE_NUMBER if numbered else None
    return None


def _credit_cue(tail: str, *, closed: bool, colon: bool) -> Decision | None:
    if closed:
        if _bracketed(tail):
            return _CREDIT
        named = _NAMED.search(tail)
        if named and _names_agency(named["credit"]) and not _reads_as_source(tail):
            return BRACKETED
    if not colon or not _ends_in_cue(tail) or _REPORT.match(tail):
        return None
    found = _TRAILING.search(tail)
    if found is None:
        return _CREDIT if _JOINED.search(tail) else None
    return None if _says_more(found) else _CREDIT


def _says_more(found: re.Match[str]) -> bool:
    """Whether a sentence stands behind "Nguồn:", and no name: "Nguồn: nước ngầm cạn dần ….".

    Behind "Ảnh:" it has to be a statement, which says more than what is shown.
    """
    said = found["credit"]
    if found.start() or not said[0].islower() or said[-1] != "." or said.count(" ") < _WORDS:
        return False
    if found[0][: len(_SOURCE)].casefold() != _SOURCE and _STATING.isdisjoint(said.split(" ")):
        return False
    return _GIVEN.match(said) is None


def _names_agency(credit: str) -> bool:
    """Whether a bare name in brackets is one of those that take pictures, no person or place."""
    if _SIGNED.fullmatch(credit):
        return False  # who reports in brief: "(H.A)", "(K.L.)"
    if "/" in credit or read_outlets(credit) is not None:
        return True
    if credit.isupper():
        return credit.isascii() or " " not in credit
    words = credit.split(" ")
    if len(words) == 1 or words[-1][0].islower() or credit in PLACES:
        return False
    if words[0] in _GIVEN_NAMES and len(words) in _NAME and all(map(str.istitle, words)):
        return False
    return words[0].casefold() in _HOUSES or (
        credit.isascii() and max(map(len, words)) >= _LONG_WORD
    )


def _ends_in_cue(tail: str) -> bool:
    """Whether a word for a picture stands before the last colon: most colons need no pattern."""
    at = tail.rfind(":")
    return tail[max(0, at - _LONGEST_CUE) : max(0, at)].rstrip().casefold().endswith(_CUE_WORDS)


def _bracketed(tail: str) -> re.Match[str] | None:
    at = max(tail.rfind("("), tail.rfind("["))
    found = _BRACKETED.match(tail, at) if at >= 0 else None
    return found if found is None or _names_credit(found) else None


def _names_credit(found: re.Match[str]) -> bool:
    """Whether brackets hold a credit, and no remark of the story: "(nguồn thu này …)", "(ảnh)"."""
    credit = found["credit"].strip()
    if (found["mark"] or "").strip():
        return True  # a colon
    if not credit:
        return " " in found["cue"] or found[0][0] == "["  # "… [Video]" is the mark of a link
    if credit[0].isupper() or credit[0].isdigit() or _GIVEN.match(credit.lower()):
        return True
    words = credit.split()  # "(Ảnh bích hồng)": a name that somebody typed in small letters
    return found["cue"][0].isupper() and len(words) in _NAME and words[0] not in _OTHERWISE


def _illustration_cue(text: str) -> Decision | None:
    found = _NOTE.search(text)
    if found and (found.start() == 0 or text[found.start() - 1] in " (.-–"):
        return _ILLUSTRATION
    return None


def credit_of(caption: str) -> str | None:
    """Return the credit alone that closes a caption.

    Args:
        caption: A caption as printed.

    Returns:
        Photographer, agency or source as printed, None where there is none.

    >>> credit_of("Người dân đón lễ. (Ảnh: AN BÌNH/TTXVN).")
    'AN BÌNH/TTXVN'
    """
    for found in _credits_in(caption[-LONGEST_CREDIT:]):
        if not _is_headed(found, caption):
            credit = found["credit"].strip(" .:/")
            if found["credit"].endswith(".") and _INITIALS.search(found["credit"]):
                credit += "."
            noted = "inh h" in credit.casefold() and _NOTE.search(f"Ảnh {credit}")
            return None if noted else credit or None
    return None


def is_credit(text: str) -> bool:
    """Tell whether a caption is nothing but its credit, a bool.

    Args:
        text: A caption as printed.

    >>> is_credit("ẢNH: AN BÌNH"), is_credit("Người dân đón lễ. Ảnh: An Bình")
    (True, False)
    """
    found = _TRAILING.match(text) if len(text) < LONGEST_CREDIT else None
    return found is not None and not _describes(found["credit"])


def _credits_in(tail: str) -> Iterator[re.Match[str]]:
    """What may be the credit that closes a caption, the surest first, sought one by one."""
    closed = ")" in tail[-3:] or "]" in tail[-3:]
    if closed and (found := _bracketed(tail)):
        yield found
    if ":" in tail and _ends_in_cue(tail):
        yield from filter(None, (pattern.search(tail) for pattern in (_TRAILING, _JOINED)))
    if ". " in tail and tail[-1:].isalpha() and (found := _BARE.search(tail)):
        yield found
    if closed and (found := _NAMED.search(tail)):
        yield found


def _is_headed(found: re.Match[str], caption: str) -> bool:
    """Whether a word opens a caption, as "Clip: …", and what stands behind it is no credit."""
    if len(caption) > LONGEST_CREDIT or found.start():
        return False
    if caption[:5].casefold() in _HEADED and found["credit"].count(" ") >= _WORDS:
        return True
    return _describes(found["credit"])


def _describes(credit: str) -> bool:
    """Whether several words tell what is seen: one capital at most, and no house that lends."""
    words = credit.split()
    if len(words) < _FEWEST_DESCRIBING or not all(word[0].islower() for word in words[1:]):
        return False
    return words[0].casefold() not in _HOUSES and _GIVEN.match(credit.casefold()) is None


def same_caption(first: str, second: str) -> bool:
    """Whether two captions on adjacent lines are printings of one.

    Args:
        first: A caption.
        second: The next one.

    Returns:
        True where they share all words but three ("(trái)" added), in the same order, or differ
        in brackets only.

    >>> same_caption("Ông A tiếp ông B. (Ảnh: X)", "Ông A (trái) tiếp ông B. (Ảnh: X)")
    True
    """
    if first == second or _without_asides(first) == _without_asides(second):
        return True
    one, two = _NOT_WORD.split(first.casefold()), _NOT_WORD.split(second.casefold())
    short, long = sorted((one, two), key=len)
    if len(long) - len(short) > max(3, len(long) // 5):
        return False
    rest = iter(long)
    return all(word in rest for word in short)


def _without_asides(text: str) -> str:
    *parts, last = _ASIDE.split(text)
    return "".join([*map(str.rstrip, parts), last])


def _reads_as_source(tail: str) -> bool:
    """Whether the brackets hold an agency's sign-off, which closes a story, not a caption."""
    bracket = tail[tail.rfind("(") :].casefold()
    return bracket.startswith("(theo ") or any(words in bracket for words in _SIGNING)
