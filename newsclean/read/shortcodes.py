"""Posts as WordPress stores them: shortcodes for pictures and players, blank lines for paragraphs.

Exports of its database hold them so; what it serves has them rendered.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy import lazy_re

__all__ = ["CAPTION_END", "is_shortcode", "match_caption", "render_post"]

CAPTION_END: Final = "[/caption]"
_LONGEST: Final = 2_000
"""Characters of a caption, with the picture before it."""


def render_post(text: str) -> str:
    r"""Write a stored post as the markup that it stands for.

    Args:
        text: A document of markup, no whole page.

    Returns:
        The markup, with captions in figures, without galleries and players, and with a break where
        blank lines alone set paragraphs apart.

    >>> render_post('[caption width="6"]<img src="/a.jpg"> Chợ nổi[/caption][gallery ids="1,2"]')
    '<figure><img src="/a.jpg"><figcaption> Chợ nổi</figcaption></figure> '
    >>> render_post("<b>Một.</b>\n\nHai.")
    '<b>Một.</b>\n<br>\nHai.'
    """
    if "[" in text:
        if CAPTION_END in text:
            figure = r"<figure>\g<picture><figcaption>\g<text></figcaption></figure>"
            text = _picture_re().sub(figure, text)
        text = _player_re().sub(" ", text)
    if "\n" in text and _paragraph_re().search(text) is None:
        text = _blank_re().sub("\n<br>\n", text)
    return text


def is_shortcode(line: str) -> bool:
    """Tell whether a line of text is one shortcode, which shows nothing but a picture or a player.

    Args:
        line: A folded line.

    Returns:
        True where it has values in quotes, or a closing mark; words in brackets have neither.

    >>> is_shortcode('[gallery ids="1,2"]'), is_shortcode("[embed]https://a.vn/b[/embed]")
    (True, True)
    >>> is_shortcode("[Ảnh: Hà My]"), is_shortcode("[video] Chợ nổi họp lại")
    (False, False)
    """
    return line[0] == "[" and line[-1] == "]" and _line_re().fullmatch(line) is not None


def match_caption(line: str) -> re.Match[str] | None:
    """Match a line that is a caption in its shortcode; the group "text" is what it says, or None.

    >>> match_caption('[caption id="a"] Chợ nổi[/caption]')["text"]
    'Chợ nổi'
    """
    return _caption_re().fullmatch(line)


_paragraph_re: Final = lazy_re(
    r"<(?:p|br|div|article|section|main|span|pre|textarea|script|style)\b", re.IGNORECASE
)
"""Find what stored posts do not have, and what keeps its lines as they are."""
_blank_re: Final = lazy_re(r"\r?\n[ \t]*+(?:\r?\n[ \t]*+)++")
_caption_re: Final = lazy_re(
    rf"\[caption(?:\s[^\[\]]{{0,{_LONGEST}}}+)?\]\s*+(?P<text>[^\[\]]{{1,{_LONGEST}}}+)"
    r"\[/caption\]"
)
_picture_re: Final = lazy_re(
    rf"""\[caption(?:\s[^\[\]]{{0,{_LONGEST}}}+)?\]
    (?P<picture>\s*+(?:<a\b[^<>\[\]]*+>\s*+)?<img\b[^<>\[\]]*+>(?:\s*+</a>)?)
    (?P<text>[^\[\]]{{0,{_LONGEST}}}+)\[/caption\]""",
    re.VERBOSE,
)
_player_re: Final = lazy_re(
    r"""\[(?:gallery|playlist)(?:\s[^\[\]<>]{0,500}+)?\]
    | \[(?P<name>embed|video|audio)(?:\s[^\[\]<>]{0,500}+)?\][^\[\]<>\s]{0,500}+\[/(?P=name)\]
    """,
    re.VERBOSE,
)
_line_re: Final = lazy_re(
    r"""\[(?P<name>[a-z][\w-]{1,40}+)(?:\s[^\[\]]{0,500}+)?\][^\[\]\s]{0,500}+\[/(?P=name)\]
    | \[[a-z][\w-]{1,40}\s[^\[\]=]{0,100}=["'”″“][^\[\]]{0,500}+\]
    | \[/[a-z][\w-]{1,40}\]
    """,
    re.VERBOSE,
)
