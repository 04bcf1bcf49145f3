"""Str to document: decides whether it is markup or flattened text, and parses markup."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, get_args
from unicodedata import is_normalized

from newsclean.article import CLOSING
from newsclean.decode import BLANK, Decoded
from newsclean.errors import NotAnArticle
from newsclean.extraction import DocumentKind, Note
from newsclean.folding import is_plain
from newsclean.lazy import lazy_re
from newsclean.options import Options
from newsclean.read.exports import undo_exports
from newsclean.read.preamble import Preamble, read_preamble
from newsclean.read.shortcodes import render_post

if TYPE_CHECKING:
    from newsclean.dom import Tree

__all__ = ["KINDS", "Kind", "Parsed", "find_marks", "holds_tags", "is_address", "read"]

Kind = Literal["auto", "html", "text", "markdown"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

_LONGEST_ADDRESS: Final = 500
_ADDRESS: Final = re.compile(
    r"(?:https?://|file:|www\.)\S+|\S+\.(?:x?html?|php|aspx?|txt|md|json|xml|warc|gz|zip|pdf)",
    re.IGNORECASE,
)
_FIRST_LINES: Final = 500
_MARKUP_WINDOW: Final = 20_000
_MARKUP: Final = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|frameset|div|p|article|section|main|figure|span"
    r"|table|[uo]l|h[1-6]|br|script|a\s)\b",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
"""What a whole page opens with."""
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n")
_MARKS: Final = re.compile(
    r"\]\((?:https?://|mailto:|[/#])[^\s()]*|\[\^[\w-]{1,40}\]"
    r"|(?:^|(?<=\s))\*\*(?![\s*])[^*\n]{1,200}\*\*"
    r"|^(?:\#{2,6}[ ]\S|\#[ ]\S.{10})",
    re.MULTILINE,
)
_WRITTEN: Final = r"\n"
_BREAKS: Final = re.compile(r"(?:\\[rt])*(?<!\\)\\n(?:\\[nrt])*")
_BEHIND_TAG: Final = re.compile(r">(?:\\[rt])*\\n")
_FIRST_BREAKS: Final = 4_000
_FEWEST_BREAKS: Final = 2
_READ_AS_BREAKS: Final = Note(
    code="written-breaks",
    message=r"the document is one line with breaks written as '\n', which were read as breaks",
)
_ONE_LINE: Final = 2_000
"""Characters; a line this long, and alone, is a page without its breaks, and no note or teaser."""
_READ_AS_LINE: Final = Note(
    code="one-line",
    message="the document is one line: without breaks, little but its first and last parts is told"
    " from the story; hand over the page, or text with breaks between its elements",
)
_BREAK: Final = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]")
"""The ends of lines that few tools write: one sign each, so that all keeps its place."""
_SAMPLE: Final = 50_000
_READ_AS_TEXT: Final = Note(
    code="looks-like-markdown",
    message="the text holds marks of Markdown and was read as plain text: pass kind='markdown'",
)
_TAGS_IN_TEXT: Final = Note(
    code="looks-like-html",
    message="the text holds tags of HTML and was read as plain text: pass kind='html'",
)


@dataclass(slots=True)
class Parsed:
    """A document that has been read.

    Attributes:
        kind: The form it is in.
        text: The decoded text; empty for markup, which `tree` holds.
        encoding: The encoding its bytes were in; None for `str` input.
        warnings: What the caller may want to look at.
        composed: Whether the text is in NFC as it stands; unknown, hence True, for markup.
        plain: Whether the text is known to hold no character that needs folding but spaces.
        tree: The parsed markup; None for text.
        preamble: What a tool has printed before the text; None where there is no such thing.
        refusal: Why the document is no page at all, as its beginning tells; None for a page.
    """

    kind: DocumentKind
    text: str
    encoding: str | None = None
    warnings: list[Note] = field(default_factory=list)
    composed: bool = True
    plain: bool = False
    tree: Tree | None = None
    preamble: Preamble | None = None
    refusal: NotAnArticle | None = None


def read(decoded: Decoded, kind: Kind, options: Options) -> Parsed:
    """Read a decoded document.

    Args:
        decoded: The document as str.
        kind: Its form, "auto" to find it.
        options: The limits of the parser.

    Returns:
        The `Parsed` that `detect` and `segment` work on.

    Raises:
        LimitExceeded: The markup is nested deeper, or larger, than the limits allow.
        MissingExtra: `Options.repair` asks for a package that is not installed.
    """
    decoded = _with_breaks(decoded)
    form: DocumentKind = _find_kind(decoded) if kind == "auto" else kind
    if options.repair:
        decoded = _repaired(decoded, form)
    if form == "html":
        from newsclean.dom import parse

        decoded = _rendered(decoded)
        markup = decoded.text if decoded.data is None else decoded.data
        tree = parse(markup, options.limits)
        return Parsed(form, "", decoded.encoding, decoded.warnings, tree=tree)
    if form == "text":
        decoded = _undone(decoded)
    plain = is_plain(decoded.text)
    composed = plain or is_normalized("NFC", decoded.text)
    preamble = read_preamble(decoded)
    text = decoded.text if plain else _BREAK.sub("\n", decoded.text)
    if _is_one_line(text):
        decoded.warnings.append(_READ_AS_LINE)
    return Parsed(
        form, text, decoded.encoding, decoded.warnings, composed, plain, preamble=preamble
    )


def _with_breaks(decoded: Decoded) -> Decoded:
    r"""Put breaks in the place of those that an export has written as "\n", where all are.

    In markup, where a script may write so, blanks will do, and one must stand behind a tag. All
    that the document holds keeps its place.
    """
    # A single sign is looked for at a tenth of the cost of two, and nothing is decoded for it.
    data = decoded.data
    if data is None:
        place = decoded.text.find("\\", 0, _FIRST_BREAKS)
    else:
        place = data.find(b"\\", 0, _FIRST_BREAKS)
    if place < 0:
        return decoded
    beginning = decoded.beginning(_FIRST_BREAKS)
    if _WRITTEN not in beginning or "\n" in beginning.strip():
        return decoded
    is_markup = _MARKUP.search(beginning) is not None
    text = decoded.text
    if (is_markup and _BEHIND_TAG.search(beginning) is None) or "\n" in text.strip():
        return decoded
    if text.count(_WRITTEN) < _FEWEST_BREAKS:
        return decoded
    fill = " " if is_markup else "\n"
    broken = _BREAKS.sub(lambda run: f"{run[0].count(_WRITTEN) * fill:>{len(run[0])}}", text)
    return Decoded(broken, decoded.encoding, [*decoded.warnings, _READ_AS_BREAKS])


def _undone(decoded: Decoded) -> Decoded:
    """A text as it was before an export quoted, joined or marked its lines."""
    if decoded.text.rstrip("\r\n").endswith(CLOSING):
        return decoded  # newsclean wrote it
    text, notes = undo_exports(decoded.text)
    if text == decoded.text:
        return decoded
    return Decoded(text, decoded.encoding, [*decoded.warnings, *notes])


def _rendered(decoded: Decoded) -> Decoded:
    """A post that WordPress has stored as the markup it stands for; any other document as it is."""
    # Of a whole page, as most documents are, no more than the first characters are looked at.
    if _PAGE.search(decoded.beginning(_FIRST_LINES)) is not None:
        return decoded
    text = render_post(decoded.text)
    return decoded if text == decoded.text else Decoded(text, decoded.encoding, decoded.warnings)


def _repaired(decoded: Decoded, form: DocumentKind) -> Decoded:
    from newsclean.decode.symptoms import repair_text

    text, notes = repair_text(decoded.text, markup=form == "html")
    return Decoded(text, decoded.encoding, [*decoded.warnings, *notes]) if notes else decoded


def _find_kind(decoded: Decoded) -> DocumentKind:
    """Find the form in the first lines, where most pages show it, before more is decoded."""
    preamble = read_preamble(decoded)
    if preamble is not None and preamble.is_reader:
        return "markdown"  # it says so
    if holds_tags(decoded.beginning(_FIRST_LINES)):
        return "html"
    return find_kind(decoded.beginning(_MARKUP_WINDOW))


def _is_one_line(text: str) -> bool:
    """Whether a long text has no break, but for one at its end."""
    place = text.find("\n", 0, _ONE_LINE)
    return place < 0 and len(text) > _ONE_LINE and "\n" not in text.strip()


def is_address(text: str) -> bool:
    """Return whether a text is nothing but an address or the path of a file.

    Args:
        text: The decoded document.

    Returns:
        True where it leads to a document, and is none.

    >>> is_address("https://vov.vn/cau.vov"), is_address("trang/1.html"), is_address("Giá vàng.")
    (True, True, False)
    """
    return len(text) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(text.strip()) is not None


def holds_tags(text: str) -> bool:
    """Return whether a text's beginning holds tags that only pages and parts of them have.

    Args:
        text: The decoded document, or its beginning.

    Returns:
        Whether it does. Tags within sentences (`b`, `i`) and of pictures are none of them.

    >>> holds_tags("Lời dẫn <p>Đoạn một</p>"), holds_tags("Giá <b>vàng</b>")
    (True, False)
    """
    return "<" in text and _MARKUP.search(text, 0, _MARKUP_WINDOW) is not None


def find_kind(text: str) -> DocumentKind:
    """Return "html" where the document's beginning holds tags of a page or of a part, else "text".

    Tags that stand within a sentence make markup of a document on one line, as feeds and databases
    hold it, or one that opens with such a tag and parts its paragraphs by blank lines, as posts are
    stored. In others somebody may speak of them, or a tool have left them; lines are worth more.

    Args:
        text: The decoded document.

    Returns:
        The form; Markdown is never guessed, since its marks occur in plain text too.

    >>> find_kind("Giá vàng < 80 triệu"), find_kind("<p>Giá vàng</p>")
    ('text', 'html')
    """
    if "<" not in text:
        return "text"
    if holds_tags(text):
        return "html"
    is_line = "\n" not in text.strip()
    if (is_line or _BLANK_LINE.search(text) is not None) and _opens_with_tag(text):
        return "html"
    return "html" if is_line and _inline_re().search(text) is not None else "text"


def _opens_with_tag(text: str) -> bool:
    found = _opening_re().match(text)
    return found is not None and (found["name"] is None or f"</{found['name']}" in text)


def find_marks(text: str) -> list[Note]:
    r"""Look for Markdown, and for tags of HTML, in what was read as plain text.

    Args:
        text: The text, or what was taken from it.

    Returns:
        The note "looks-like-markdown", where a link, a heading, bold text or the mark of a
        footnote stands in it, and "looks-like-html" where a tag does that is closed, or a picture.

    >>> [note.code for note in find_marks("## Giữ sông\n\nĐọc [bản tin](https://a.vn/b) nhé.")]
    ['looks-like-markdown']
    >>> find_marks("Chọn #sông [1] (a) ** hay 2 * 3?")
    []
    >>> [note.code for note in find_marks("Sáng nay, <b>cây cầu</b> mở.")]
    ['looks-like-html']
    """
    text = text[:_SAMPLE]
    notes = []
    if "<" in text and _inline_re().search(text) is not None:
        notes.append(_TAGS_IN_TEXT)
    if not any(map(text.__contains__, "][*#")):
        return notes  # a single character is found five times as fast as two
    if "](" not in text and "**" not in text and "# " not in text and "[^" not in text:
        return notes
    return [*notes, _READ_AS_TEXT] if _MARKS.search(text) is not None else notes


_INLINE: Final = "|".join(
    "a abbr b big blockquote center cite code del em font i ins mark q s small strike strong sub"
    " sup tt u".split()
)
_ALONE: Final = (
    "amp-[a-z]+|aside|audio|dl|details|embed|footer|form|header|hr|iframe|img|link|nav|noscript"
    "|li|t[dhr]|d[dt]|object|o:p|picture|pre|source|style|svg|video|wbr"
)
_REST: Final = r"(?:\s[^<>=]{0,200}+=[^<>]{0,2000}+|\s*+/?)>"
"""The rest of a tag: nothing, or a value at least; words alone may be those of a sentence."""
_opening_re: Final = lazy_re(
    rf"[{BLANK}]*(?:<!--|<(?:(?P<name>{_INLINE})|{_ALONE}){_REST})", re.IGNORECASE
)
_inline_re: Final = lazy_re(
    rf"<(?P<name>{_INLINE}){_REST}[^<]{{0,2000}}+</(?P=name)\s*>"
    r"|<(?:img|iframe|video|audio|embed|amp-img)\s[^<>]{0,500}?\bsrc\s*+=",
    re.IGNORECASE,
)
