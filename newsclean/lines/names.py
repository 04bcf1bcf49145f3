"""Names of people: in a byline, and what has the shape of one."""

from __future__ import annotations

import re
from typing import Final

from newsclean.folding import distinct
from newsclean.lazy import lazy_re
from newsclean.lines.bylines import stated_re
from newsclean.lines.language import has_vietnamese
from newsclean.lines.outlets import read_outlets
from newsclean.phrases.people import ACCOUNTS, HOUSES, NO_NAMES, PARTICLES, ROLES, SURNAMES, TITLES
from newsclean.phrases.prefixes import PLACES

__all__ = ["is_address", "is_name", "is_person", "names_in"]

_LONGEST: Final = 160
_LONGEST_NAME: Final = 80
_MOST_WORDS: Final = 5
_ENDINGS: Final = (" vn", " com", " net", " org")
_NOBODY: Final = PARTICLES | ACCOUNTS
_FULL_NAME: Final = (2, 3, 4)
"""Words of a person's full name."""
_EMAIL: Final = re.compile(
    r"(?:(?i:e-?mail|thư)\s*:\s*)?\W{0,3}[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W{0,3}"
)


def names_in(text: str) -> tuple[str, ...]:
    """Read the names of a byline.

    Args:
        text: A byline, a folded string.

    Returns:
        The names as written, without what opens a byline, degrees and roles; the whole where it is
        not clear where one ends. Addresses, accounts and numbers are no names.

    >>> names_in("By An Mai and Lan Đỗ"), names_in("Lan Anh, MD"), names_in("Mai, An")
    (('An Mai', 'Lan Đỗ'), ('Lan Anh',), ('Mai, An',))
    >>> names_in("https://songxanh.example/an"), names_in("songxanh.vn")
    ((), ())
    >>> names_in("Mai An; toà soạn; Song Xanh vn"), names_in("An Mai; CEO"), names_in("Admin")
    (('Mai An', 'toà soạn'), ('An Mai',), ())
    """
    if ";" in text:
        return _names_apart(text)
    opening = stated_re().match(text)
    name = _strip(text[opening.end() :] if opening else text)
    if not name or len(name) > _LONGEST or _is_account(name) or name.casefold() in _NOBODY:
        return ()
    parts = [part for part in map(_strip, _between_re().split(name)) if part]
    if len(parts) == 1:
        return (name,) if len(name) <= _LONGEST_NAME else ()
    if len(parts) == 2 and "," in name and " " not in parts[0] and not _is_note(parts[1]):
        return (name,)  # family name first
    kept = [part for part in parts if not _is_note(part)]
    if kept and all(is_name(part) for part in kept):
        return distinct(kept)
    return (name,) if len(name) <= _LONGEST_NAME else ()


def _names_apart(text: str) -> tuple[str, ...]:
    """The names in a list that semicolons part, which stand in no name: programs write so.

    In Vietnamese an abbreviation among them is a pen name, elsewhere a degree or a role.
    """
    names = distinct(name for part in text.split(";") for name in names_in(part.strip()))
    people = [name for name in names if is_name(name, fewest=1) and not _is_note(name)]
    if has_vietnamese(text) or not any(" " in name for name in people):
        return names
    return tuple(people)


def is_address(text: str) -> bool:
    """Tell whether a line is the mail address of an author and nothing else, a bool.

    Args:
        text: A folded line.

    >>> is_address("(an.mai@songxanh.example)"), is_address("an.mai@songxanh.example viết")
    (True, False)
    """
    return _EMAIL.fullmatch(text) is not None


def is_name(text: str, fewest: int = 2) -> bool:
    """Tell whether a text has the shape of a person's name, a bool.

    Args:
        text: A folded line.
        fewest: How many words it needs.

    >>> is_name("Ludwig van der Berg"), is_name("Read More"), is_name("the rain in May")
    (True, False, False)
    >>> is_name("Lò Trà My"), is_name("My Account")
    (True, False)
    """
    words = text.split()
    if not fewest <= len(words) <= _MOST_WORDS or len(text) > _LONGEST_NAME:
        return False
    if not all(_is_name_word(word) or word in PARTICLES for word in words):
        return False
    said = text.casefold().replace(".", "").split()
    if said[-1:] == ["my"]:
        said.pop()  # "Trà My": in English the word stands before another one
    if words[0] in PARTICLES or words[-1].casefold() in TITLES:
        return False
    return NO_NAMES.isdisjoint(said)


def is_person(text: str) -> bool:
    """Tell whether a text is the full name of a Vietnamese, a bool: its surname is a common one.

    Args:
        text: A folded line.

    >>> is_person("Đỗ Văn An"), is_person("Tin Mới Nhất"), is_person("Hà Giang")
    (True, False, False)
    """
    words = text.split(" ")
    if words[0] not in SURNAMES or len(words) not in _FULL_NAME:
        return False
    # Provinces, the city that is called after a person, and papers open with surnames, too.
    if text in PLACES or f"TP {text}" in PLACES or read_outlets(text) is not None:
        return False
    return all(word[:1].isupper() for word in words)


def _is_name_word(word: str) -> bool:
    bare = word.strip(".’'-").replace("-", "").replace("’", "").replace("'", "").replace(".", "")
    return bare.isalpha() and (word[0].isupper() or not (word[0].islower() or word.isascii()))


def _strip(text: str) -> str:
    return text.strip(" ,:;|/&•·-–—*")


def _is_account(name: str) -> bool:
    if "@" in name or "://" in name or not any(map(str.isalpha, name)):
        return True
    if " " in name:
        return name.casefold().endswith(_ENDINGS)  # a domain without its stop, as tools print it
    return re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", name) is not None


def _is_note(part: str) -> bool:
    """Whether a part of a byline is a degree, a role or an employer."""
    if _is_account(part) or part.casefold() in ACCOUNTS:
        return True
    if " " not in part:
        letters = part.strip("®™").replace(".", "")
        degree = len(letters) <= 7 and (letters.isupper() or (part.count(".") > 1))
        return degree or letters.casefold() in ROLES
    words = part.casefold().replace(".", "").split()
    return not (ROLES.isdisjoint(words) and HOUSES.isdisjoint(words))


_between_re: Final = lazy_re(r"\s*(?:[,;&|/•·]|\b(?:and|with|và)\b)\s*", re.IGNORECASE)
