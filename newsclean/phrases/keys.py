"""Names of the fields of records, as tools and data sets write them. Data only.

Names are in small letters, without marks, spaces, dashes and underscores: "tieude" for "Tiêu đề".
"""

from __future__ import annotations

from typing import Final

__all__ = ["ELEMENTS", "NAMING", "PAGES", "STATED", "TEXTS"]

STATED: Final = {
    "og:title": "title headline tieude titlepage",
    "author": (
        "author authors byline creator tacgia butdanh nguoiviet phongvien authorname authornames"
    ),
    "address": (
        "url sourceurl source canonical canonicalurl link permalink originalurl urlsource nguon"
        " articleurl pageurl duongdan lienket"
    ),
    "hostname": "hostname host domain sourcedomain tenmien",
    "og:site_name": "sitename site publisher website tobao tenbao trangbao",
    "article:published_time": (
        "date published publisheddate publishedtime publishedat publishdate datepublished pubdate"
        " publishingdate publicationdate publishtime datepublish publishedon pubtime ngaydang"
        " ngayxuatban ngaygiodang thoigiandang thoigian ngay ngaygio"
    ),
    "article:modified_time": (
        "modified lastmodified datemodified modifieddate modifiedtime lastmod updated updatedat"
        " datemodify modifiedat ngaycapnhat capnhat"
    ),
    "og:description": "description summary excerpt abstract sapo tomtat mota motangan",
    "article:section": "categories category section chuyenmuc danhmuc theloai",
    "article:tag": "tags tag keywords topics tukhoa the chude",
    "og:image": "image cover imageurl topimage thumbnail thumbnailurl anhdaidien anhbia",
}
"""Names of meta tags, and the keys that tools write for what they state."""

TEXTS: Final = frozenset(
    "content text body articlebody maintext plaintext fulltext articletext noidung thanbai toanvan"
    .split()
)  # fmt: skip
"""Keys of the text of a record."""

NAMING: Final = "name fullname displayname ten hoten hovaten title label text value url".split()
"""Keys of the name of a person or thing that is an object, the surest first."""

PAGES: Final = frozenset(
    "html rawhtml page rawpage pagehtml contenthtml htmlcontent raw id uid".split()
)
"""Keys that only tables have."""

ELEMENTS: Final = frozenset(
    "a abbr address article aside audio b base bdi bdo big blockquote body br button canvas caption"
    " center cite code col colgroup datalist dd del details dfn dialog dir div dl dt em embed"
    " fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup"
    " hr html i iframe image img input ins kbd label legend li link main map mark marquee math menu"
    " meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre"
    " progress q rp rt ruby s samp script search section select slot small source span strike strong"
    " style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr"
    " track tt u ul var video wbr".split()
)
"""Elements of pages, and those of drawings that are called as fields are."""
