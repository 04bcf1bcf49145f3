"""Times as papers print them."""

from __future__ import annotations

from datetime import datetime

__all__ = ["numbered", "spoken", "weekday"]

_DAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")


def weekday(time: datetime) -> str:
    """The day of the week as a word, a string.

    >>> weekday(datetime(2026, 3, 2)), weekday(datetime(2026, 3, 1))
    ('Thứ Hai', 'Chủ Nhật')
    """
    number = time.weekday()
    return f"Thứ {_DAYS[number]}" if number < len(_DAYS) else "Chủ Nhật"


def numbered(time: datetime) -> str:
    """The day of the week as a number, a string.

    >>> numbered(datetime(2026, 3, 2)), numbered(datetime(2026, 3, 1))
    ('Thứ 2', 'Chủ Nhật')
    """
    number = time.weekday()
    return f"Thứ {number + 2}" if number < len(_DAYS) else "Chủ Nhật"


def spoken(time: datetime) -> str:
    """The form of the ePi papers, a string.

    >>> spoken(datetime(2026, 3, 2, 6, 31))
    'Thứ Hai, ngày 02/03/2026 - 06:31'
    """
    return f"{weekday(time)}, ngày {time:%d/%m/%Y - %H:%M}"
