"""Bylines, sign-offs and source lines: who wrote a piece and whom it was taken from."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsclean.blocks import Decision, Label
from newsclean.label.draft import Draft, Shape

if TYPE_CHECKING:
    from regex import Pattern

__all__ = ["SignOff", "label_sign_offs", "read_sign_off"]

LONGEST = 120
_SHORT = 40
_MOST_NAMES = 4

_BYLINE = Decision(Label.BYLINE, "sign-off")
_SOURCE = Decision(Label.SOURCE, "source-line")

_DESKS = ("pv", "nhóm pv", "nhóm phóng viên", "phóng viên", "ctv", "bbt", "ban biên tập", "btv")
_NOTES = ("tổng hợp", "ghi", "dịch", "lược dịch", "biên dịch", "thực hiện", "th", "t/h", "biên soạn")


class SignOff(NamedTuple):
    """What a sign-off says.

    Attributes:
        authors: Names of people and desks.
        sources: Agencies and papers.
    """

    authors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def label_sign_offs(draft: Draft) -> None:
    """Label bylines and source lines that stand where a story ends, or right under its title.

    Args:
        draft: The working state; decisions are filled in.
    """
    blocks, decisions = draft.blocks, draft.decisions
    closing = True  # whether the block behind the one looked at is no part of the story
    for index in range(len(blocks) - 1, -1, -1):
        decision = decisions[index]
        if decision is not None:
            closing = decision.label not in (Label.CAPTION, Label.IMAGE_NAME) or closing
            continue
        text = blocks[index].text
        if len(text) <= LONGEST:
            signed = _read_in_place(draft, index, text, closing=closing)
            if signed is not None:
                decisions[index] = _BYLINE if signed.authors else _SOURCE
                closing = True
                continue
        closing = False


def _read_in_place(draft: Draft, index: int, text: str, *, closing: bool) -> SignOff | None:
    """Read a line as a sign-off if one can stand where it stands."""
    previous = draft.decisions[index - 1] if index else None
    opening = previous is not None and previous.label in (Label.TITLE, Label.LEAD)
    if closing or opening or _says_so(text) or _stands_above_title(draft, index):
        return read_sign_off(text, closing=closing)
    return None


def _stands_above_title(draft: Draft, index: int) -> bool:
    """Whether a short line stands between prose and a title: a heading stands above prose."""
    if index == 0 or index + 1 == len(draft.blocks) or len(draft.blocks[index].text) > _SHORT:
        return False
    return draft.shapes[index - 1] is Shape.PROSE and draft.shapes[index + 1] is Shape.TITLE


def _says_so(text: str) -> bool:
    """Whether a line can be a sign-off wherever it stands: "Bài và ảnh: A", "A/VOV", "(TTXVN)"."""
    if text[-1] in ".?!,;":
        return False
    return "/" in text or text[0] == "(" or ":" in text


def read_sign_off(text: str, *, closing: bool = True) -> SignOff | None:
    """Read a byline or source line.

    Args:
        text: A folded line.
        closing: Whether the line closes a story; names in mixed case count only there.

    Returns:
        Names and sources, None where the line is no sign-off.

    >>> read_sign_off("Đỗ Văn An/VOV-Phnom Penh")
    SignOff(authors=('Đỗ Văn An',), sources=('VOV-Phnom Penh',))
    >>> read_sign_off("(TTXVN/Vietnam+)")
    SignOff(authors=(), sources=('TTXVN/Vietnam+',))
    >>> read_sign_off("Ông An cho biết vụ việc đang được điều tra.") is None
    True
    """
    if len(text) > LONGEST:
        return None
    patterns = _patterns()
    line = text.strip(" *-–—")
    for name in ("domain", "url", "slash", "agency", "taken", "place", "role", "capitals", "names"):
        if not closing and (name == "names" or (name == "place" and not _names_agency(line))):
            continue
        found = patterns[name].fullmatch(line)
        if found:
            return _signed(name, found.groupdict())
    return None


def _names_agency(line: str) -> bool:
    return "TTXVN" in line or "Vietnam+" in line or "VOV" in line


def _signed(name: str, parts: dict[str, str | None]) -> SignOff | None:
    authors = _authors(parts.get("names") or "")
    sources = [source for key in ("source", "second") if (source := _source(parts.get(key)))]
    if name == "taken" and not parts.get("names"):
        return _taken(parts["source"] or "")
    if not authors and not sources:
        return None
    return SignOff(tuple(authors), tuple(dict.fromkeys(sources)))


def _taken(text: str) -> SignOff | None:
    """Read what stands behind "Theo": a name glued to its agency, or a source."""
    glued = _patterns()["glued_agency"].fullmatch(text)
    if glued:
        return SignOff((glued["names"].strip(),), (glued["source"],))
    bracket = _patterns()["bracket"].fullmatch(text)
    if bracket and bracket["names"]:
        return SignOff(tuple(_authors(bracket["names"])), (bracket["source"],))
    source = _source(text)
    return SignOff((), (source,)) if source else None


def _authors(text: str) -> list[str]:
    names = []
    for part in _patterns()["between"].split(text):
        name = _patterns()["note"].sub("", part).strip(" .,:;-–—*()")
        if part.strip().endswith(".") and len(name) <= 3:
            name += "."
        if name and name.casefold() not in _NOTES:
            names.append(name)
    return list(dict.fromkeys(names))


def _source(text: str | None) -> str | None:
    if not text:
        return None
    name = text.strip(" .,:;-–—*()")
    if name.casefold().startswith("theo "):
        name = name[5:].strip(" :(")
    return name if name and name.casefold() not in _NOTES else None


@cache
def _patterns() -> dict[str, Pattern[str]]:
    """Compile on first use; `regex` is needed for the classes of capital letters."""
    import regex

    capital = r"\p{Lu}[\p{Lu}.’']*"
    word = r"\p{Lu}[\p{L}.’']*"
    caps_name = rf"{capital}(?:[ ]{capital}){{0,5}}"
    name = rf"{word}(?:[ ]{word}){{1,4}}"
    separator = r"\s*(?:[,;&]|[-–—]|\bvà\b)\s*"
    desk = r"(?:CTV|PV|BTV|Nhóm PV|Phóng viên|Nhóm phóng viên|P\.V|NPV)"
    role = (
        r"(?:Bài và ảnh|Bài, ảnh|Bài & ảnh|Tin và ảnh|Tin, ảnh|Tin ảnh|Tin, bài|Ảnh|Bài viết|Bài|Tin"
        r"|Thực hiện|Tác giả|Theo dõi|Người viết|Ghi chép của|Phóng sự của|Bút ký của|Video|Clip|By)"
    )
    agencies = r"(?:TTXVN|Vietnam\+|VietnamPlus|VOV|AFP|AP|Reuters|Xinhua|THX|Tân Hoa xã|VNA|TASS|Kyodo|Yonhap|CNN|BBC)"
    note = r"(?:tổng hợp|ghi|dịch|lược dịch|biên dịch|thực hiện|th|t/h|lược ghi)"
    return {
        key: regex.compile(pattern)
        for key, pattern in {
            "domain": r"(?P<source>(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){0,2}\.(?:vn|com|net|org|com\.vn))",
            "url": r"(?P<source>https?://\S+)",
            "taken": (
                r"(?:\((?:[Tt]heo|THEO)[ :]+(?P<source>[^()]{2,60})\)\.?|(?:Theo|THEO|Nguồn)\s*:?\s+(?P<source>(?!.*[.!?,] )[^.!?]{2,70}[^.!?\s]))"
            ),
            "slash": (
                rf"(?:Theo\s+)?(?:{desk}\s+)?(?P<names>(?:{desk}|{name}|{caps_name})(?:{separator}(?:{name}|{caps_name})){{0,{_MOST_NAMES}}})"
                rf"\s*/\s*(?P<source>[\p{{L}}\d+.–-]{{2,30}}(?:[ ](?!Theo\b|theo\b)[\p{{L}}\d+.–-]{{1,20}}){{0,3}})"
                rf"(?:\s*\(\s*(?:{note}|[Tt]heo\s+(?P<second>[^()]{{2,50}})|từ\s+[^()]{{2,50}})\s*\)|\s+(?:Theo|theo)\s+(?P<second>[^.!?]{{2,50}})|\s+(?:Tổng hợp|tổng hợp))?"
            ),
            "agency": rf"\(?(?P<source>{agencies}(?:\s*[/,]\s*[\p{{L}}+. ]{{2,20}}){{0,3}})\)?",
            # "Name/Berlin (Vietnam+)", "Name (TTXVN)", "NAME (TỪ AUSTRALIA)".
            "place": (
                rf"(?:{desk}\s+)?(?P<names>(?:{name}|{caps_name})(?:{separator}(?:{name}|{caps_name})){{0,{_MOST_NAMES}}})"
                rf"(?:/{word}(?:[ ]{word}){{0,2}})?\s*\(\s*(?:(?:{note}|(?i:từ)\s+[^()]{{2,40}})|(?:(?i:theo)\s+)?(?P<source>[^()]{{2,50}}))\s*\)\.?"
            ),
            "role": (
                rf"{role}(?:\s*[,&]\s*{role})?\s*:\s*(?P<names>(?:{desk}|{word}(?:[ ]{word}){{0,5}})(?:{separator}{word}(?:[ ]{word}){{0,5}}){{0,{_MOST_NAMES}}})"
                rf"(?:\s*\({note}\))?\.?"
            ),
            "capitals": rf"(?P<names>(?:{desk}|{caps_name})(?:{separator}{caps_name}){{0,{_MOST_NAMES}}})(?:\s*\((?i:{note})\))?\.?",
            "names": (
                rf"(?P<names>(?:{desk}|{name})(?:{separator}{name}){{0,{_MOST_NAMES}}})(?:\s*[-–]?\s*\(?(?i:{note})\)?)?\s*[-–]?"
            ),
            "glued_agency": rf"(?P<names>\p{{Lu}}\p{{Ll}}+(?:[ ]\p{{Lu}}\p{{Ll}}+){{0,4}}\p{{Ll}}?)(?P<source>{agencies})",
            "bracket": rf"(?P<names>{name})\s*\((?P<source>[^()]{{2,40}})\)",
            "between": separator,
            "note": rf"\(?\b(?i:{note})\)?$|^{desk}\s+(?=\p{{Lu}}\p{{Ll}})|^(?:Theo|theo)\s+",
        }.items()
    }
