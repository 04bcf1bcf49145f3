"""What kind of page it is that holds no article: a check for robots, an error, a list, a search.

Pages are told by what they print, how they are built and where they stand, never by their site.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from newsclean.blocks import Block
from newsclean.dom import Tree
from newsclean.elements import text_of
from newsclean.extraction import PageType
from newsclean.fields.anchors import Anchors
from newsclean.folding import fold
from newsclean.lines.index import LineIndex

__all__ = [
    "Refusal",
    "find_front",
    "find_refusal",
    "is_front",
    "name_refusal",
    "refuse_listing",
]

_LONGEST_HEADING: Final = 90
"""Characters; a longer headline tells a story, even one about an error."""
_SHORTEST_HEADLINE: Final = 25
"""Characters; front pages print the name of the paper so."""
_SHORT_PAGE: Final = 1_500
"""Characters of text; the pages of checks and errors hold less."""
_MANY_LINKS: Final = 5
_TEASER: Final = 40
"""Characters of prose for each linked heading of a front page at most: few have a teaser, and in
columns of their own. Beside a story, even a short one, fewer other articles are named."""

_BLOCKED_BY: Final = (
    "#challenge-form, #challenge-running, #cf-wrapper, #cf-error-details, .cf-error-details, "
    "[id*=captcha], [class*=captcha], form[action*=captcha], iframe[src*=captcha]"
)
_ERROR_BY: Final = (
    "body.error404, .error-404, .error404, .page-404, .page-not-found, #error-page, .error-page"
)
_RESULTS_BY: Final = (
    "body.search, body.search-results, body.search-no-results, .search-results, .search-result, "
    '[itemtype*="SearchResultsPage"]'
)
_LINKED_HEADINGS: Final = "h2 a, h3 a, h4 a, h2:has(a), h3:has(a), a h2, a h3"


_NO_PAGE: Final = r"(?:phục|trại|sức|bị|thiết|trí|trọng|nghiêm|thờ|trải)\b"
"""What makes another word of "trang", which is a page."""


class Refusal(NamedTuple):
    """Why a page holds no article.

    Attributes:
        page_type: What kind of page it is.
        reason: A sentence that says so.
    """

    page_type: PageType
    reason: str


_BLOCKED: Final = Refusal(
    "blocked", "the page is a check for robots, served in the place of a page"
)
_ERROR: Final = Refusal("error", "the page says that there was an error, or that it was not found")
_HOME: Final = Refusal("home", "the page is the front page of its site")
_SEARCH: Final = Refusal("search", "the page lists what a search has found")
_TAG: Final = Refusal("tag", "the page lists the articles on one topic, or of one author")
_LIST: Final = Refusal("list", "the page is a list of teasers, each with a link to its article")
_LISTED: Final = Refusal(
    "tag", "the address is that of a page that lists the articles on one topic"
)
"""Why flattened text is refused for its address."""
_EMPTY: Final = Refusal("empty", "the page holds no run of prose")
_UNFILLED: Final = Refusal(
    "empty",
    "the page says that it is an article, and prints no story: where a script fills it, let a"
    " browser render it first",
)
_TEASERS: Final = Refusal("list", "each line opens with a paper's code, as teasers of a list do")
_FEWEST_TEASERS: Final = 3


def find_refusal(tree: Tree, anchors: Anchors, headline: str = "") -> Refusal | None:
    """Find what shows for itself that a page is none of an article, whatever prose it holds.

    Args:
        tree: The page, which does not state that it is an article.
        anchors: What it states.
        headline: Its headline as printed, empty without one.

    Returns:
        The `Refusal`: a check for robots, an error, a front page, results of a search; else None.
    """
    printed = _headings(tree)
    if _patterns()["blocked"].search(printed) and _is_short(tree):
        return _BLOCKED
    if _patterns()["error"].search(printed) and _is_short(tree):
        return _ERROR
    if len(headline) >= _SHORTEST_HEADLINE:
        return None
    path, query = _address(anchors.url)
    if path == "/" and _is_many(tree):
        return _HOME
    if _is_search(path, query) or tree.first(_RESULTS_BY) is not None:
        return _SEARCH if _is_many(tree) else None
    return None


def find_front(tree: Tree, anchors: Anchors, prose: float) -> Refusal | None:
    """Find what shows that a page is the front page of its site, whatever it states.

    Systems give it a date, and some call it an article in their data.

    Args:
        tree: The page.
        anchors: What it states.
        prose: Characters of prose in what could be its story.

    Returns:
        The `Refusal`, where the address is that of the site, and linked headings are many for so
        little prose; else None.
    """
    if not is_front(anchors.url) or anchors.og_type == "article":
        return None
    if anchors.is_article and anchors.og_type is None:
        return None
    headings = len(tree.every(_LINKED_HEADINGS))
    return _HOME if headings >= _MANY_LINKS and prose < _TEASER * headings else None


def name_refusal(tree: Tree, anchors: Anchors, *, listed: bool) -> Refusal:
    """Say what a page is that holds no story.

    Args:
        tree: The page.
        anchors: What it states of itself.
        listed: Whether it is known to be a list.

    Returns:
        The `Refusal`.
    """
    found = find_refusal(tree, anchors)
    if found is not None:
        return found
    if _is_short(tree) and _is_check(tree):
        return _BLOCKED
    if tree.first(_ERROR_BY) is not None:
        return _ERROR
    path, query = _address(anchors.url)
    if path == "/":
        return _HOME
    if _is_search(path, query):
        return _SEARCH
    if _patterns()["tag"].search(path) or tree.first("body.tag, body.archive.author") is not None:
        return _TAG
    if listed or _is_many(tree):
        return _LIST
    is_stated = anchors.is_article or anchors.og_type == "article" or anchors.published is not None
    return _UNFILLED if is_stated else _EMPTY


def refuse_listing(blocks: list[Block], lines: LineIndex, url: str | None) -> Refusal | None:
    """Find what shows that flattened text is a list of articles.

    Args:
        blocks: Its lines.
        lines: The line rules of the registry, which know the codes of papers.
        url: Its address, if known.

    Returns:
        Why it is none, or None where it may be an article.
    """
    if _is_tag_address(url):
        return _LISTED
    if len(blocks) < _FEWEST_TEASERS or not all(_is_coded(block.text, lines) for block in blocks):
        return None  # a headline, or a story
    return _TEASERS


def _is_coded(text: str, lines: LineIndex) -> bool:
    return text != "" and lines.lead_prefix(text) is not None


def is_front(url: str | None) -> bool:
    """Tell whether an address is that of the front page of a site, a bool; False if unknown.

    >>> is_front("https://mau.example/"), is_front("https://mau.example/a.html"), is_front(None)
    (True, False, False)
    """
    return _address(url)[0] == "/"


def _is_tag_address(url: str | None) -> bool:
    """Tell whether an address can only be that of a list of what is tagged with one word.

    Args:
        url: The address, if known.

    Returns:
        True or False.

    >>> _is_tag_address("https://mau.example/tu-khoa/cau-tre-tag120?page=2")
    True
    >>> _is_tag_address("https://mau.example/cau-tre-post120.html")
    False
    """
    path, _ = _address(url)
    return _patterns()["tagged"].search(path) is not None


def _is_check(tree: Tree) -> bool:
    """Whether a page with hardly any text is built like a check for robots, or says what it is."""
    if tree.first(_BLOCKED_BY) is not None:
        return True
    text = "" if tree.body is None else fold(text_of(tree.body)).lower()
    return any(_patterns()[name].search(text) is not None for name in ("blocked", "checking"))


def _headings(tree: Tree) -> str:
    """The short headings of a page, one a line: its title, and what it prints largest.

    In small letters: to look for patterns whatever the case takes twice the time.
    """
    lines = []
    for css in ("title", "h1", "h2"):
        node = tree.first(css)
        text = fold(text_of(node)) if node is not None else ""
        if len(text) <= _LONGEST_HEADING:
            lines.append(text)
    return "\n".join(lines).lower()


def _is_short(tree: Tree) -> bool:
    return tree.body is None or len(fold(text_of(tree.body))) <= _SHORT_PAGE


def _is_many(tree: Tree) -> bool:
    """Whether the page prints several headings that are links, as lists do."""
    return len(tree.every(_LINKED_HEADINGS)) >= _MANY_LINKS


def _address(url: str | None) -> tuple[str, str]:
    """Path and query of an address in lower case; both empty where it is unknown."""
    if url is None:
        return "", ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    path = parts.path.casefold()
    return "/" if _patterns()["front"].fullmatch(path) else path, parts.query.casefold()


def _is_search(path: str, query: str) -> bool:
    return (
        _patterns()["search"].search(path) is not None
        or _patterns()["query"].search(query) is not None
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Compile on first use: most pages are articles. They are matched against small letters."""
    return {
        name: re.compile(pattern, re.MULTILINE)
        for name, pattern in {
            "blocked": (
                r"attention required|just a moment\b|access (?:to this page has been )?denied"
                r"|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human"
                r"|security check|checking your browser|ddos protection|bot verification"
                r"|pardon our interruption|request (?:was )?blocked|unusual traffic|captcha"
                r"|xác minh (?:rằng )?bạn|không phải (?:là )?(?:người máy|robot)"
                r"|kiểm tra (?:bảo mật|trình duyệt)"
                r"|truy cập (?:của bạn )?(?:đã )?bị (?:chặn|từ chối)"
            ),
            "checking": (
                r"verify the security of (?:the|your) connection|verifying (?:your )?browser"
                r"|enable javascript and cookies|javascript is (?:disabled|required)"
                r"|bật javascript|(?:đang )?xác thực trình duyệt"
            ),
            "error": (
                # Behind a number stands what it means; "500 người" and "404 hộ" open headlines.
                r"^(?:(?:http )?error |lỗi )?(?:40[0134]|410|50[0234])"
                r"(?=\s*(?:$|[-–—|:!.,](?!\s*\d)"
                r"|\(?(?:error|not\b|page|forbidden|unauth|bad|internal|service|gateway|gone|oops"
                r"|lỗi|không (?:tìm|tồn|có quyền|truy cập)|trang (?:không|này|bạn))))"
                r"|^30[1278] (?:moved|found|redirect|permanent|temporary|see other)"
                r"|^(?:document|object) moved|\bmoved (?:permanently|temporarily)$"
                r"|\b(?:page|file|article) not found\b"
                r"|\b404 not found|\bnot found$|internal server error|bad gateway|gateway time-?out"
                r"|service (?:temporarily )?unavailable|(?:can['’]?t|cannot) be found"
                rf"|không tìm thấy (?:trang(?! {_NO_PAGE})|nội dung|bài viết|đường dẫn"
                r"|(?:dữ liệu|kết quả)(?=\W*$|\W* (?:nào|phù hợp|bạn|yêu cầu|cho|với|[-–—|])))"
                rf"|(?:trang(?! {_NO_PAGE})|nội dung|bài viết|đường dẫn)\b.{{0,40}}"
                r"không (?:còn )?(?:tồn tại|tìm thấy)"
                r"|lỗi (?:hệ thống|máy chủ|kết nối)(?=\s*(?:$|[-–—|!.(\d]))"
            ),
            "front": r"/*(?:index|home|trang-chu)?(?:\.[a-z]{2,5})?/*",
            "search": r"/(?:tim-kiem|search|ket-qua-tim-kiem|tim|timkiem)(?:[./]|$)",
            "query": r"(?:^|&)(?:q|s|keyword|keywords|tukhoa|query)=",
            "tagged": r"/(?:tags?|tu-khoa)/[^/]|-(?:tag\d+|ptag\d*)(?:\.[a-z]{2,5})?/?$",
            "tag": r"/(?:tags?|tu-khoa|topics?|chu-de|authors?|tac-gia)(?:[./]|$)",
        }.items()
    }
