"""News agencies and broadcasters, as they are printed. Data only.

Each stands once, in the part that says how texts name it; users put together the parts they need.
"""

from __future__ import annotations

from typing import Final

__all__ = ["AGENCIES", "BROADCASTERS", "FOREIGN", "HOME", "NATIONAL", "PICTURE_DESKS"]

HOME: Final = ("TTXVN", "Vietnam+", "VietnamPlus", "VNA")
"""The Vietnamese agency, by its names."""

NATIONAL: Final = ("VOV", "VTV")
"""Vietnamese broadcasters with correspondents, who sign like those of the agency."""

FOREIGN: Final = ("AFP", "AP", "Reuters", "Xinhua", "THX", "Tân Hoa xã", "TASS", "Kyodo", "Yonhap")

BROADCASTERS: Final = ("CNN", "BBC")

PICTURE_DESKS: Final = (
    "AP Photo", "Associated Press", "The Associated Press", "REUTERS", "EPA", "Getty",
    "Getty Images", "Bloomberg", "Bloomberg News", "Shutterstock", "Alamy", "USA TODAY",
    "USA TODAY Sports",
)  # fmt: skip
"""What stands behind a photographer's name in English pages, beside the agencies.

A line of such a name alone is the credit of a picture, and signs no story.
"""

AGENCIES: Final = (*HOME, *NATIONAL, *FOREIGN, *BROADCASTERS)
"""Whom a story can be signed with, behind a name or alone."""
