"""Words around and inside names of people in bylines: roles, particles, words that no name has."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACCOUNTS",
    "COMPANIES",
    "HOUSES",
    "NO_NAMES",
    "PARTICLES",
    "ROLES",
    "SURNAMES",
    "TITLES",
    "TOPICS",
]

ROLES: Final = frozenset(
    """
    ceo cto cfo coo cmo founder cofounder co-founder director editor editors president manager
    reporter writer writers contributor correspondent columnist journalist author professor
    specialist expert consultant analyst producer photographer officer educator educators
    researcher engineer head chief senior sr jr phd md dds dvm rd rdn cfa cfp cpa esq mba
    editor-at-large
    """.split()
)
"""Words that tell what someone is, in lower case without stops."""

HOUSES: Final = frozenset(
    """
    press news newsroom times post journal tribune herald gazette leader daily weekly magazine
    media network agency bureau university college institute foundation association society
    group inc llc ltd co corp company international lines reports services university's
    """.split()
)
"""Words in names of papers and other employers, in lower case."""

TITLES: Final = frozenset(
    "correspondent reporter editor columnist journalist contributor writer producer photographer"
    " analyst specialist consultant researcher".split()
)
"""Words of them that end no name of a person, in lower case."""

ACCOUNTS: Final = frozenset(
    ("admin", "administrator", "site admin", "web admin", "webmaster", "super user", "superuser",
     "user admin", "null", "undefined", "quản trị viên")
)  # fmt: skip
"""Who systems say has written what nobody has signed, in lower case."""

TOPICS: Final = frozenset(
    """
    app apps business culture diplomatic economy education entertainment health info infos law
    lifestyle local media national opinion politics science sports technology
    """.split()
)
"""Words of sections and topics, which stand beside dates as names do, in lower case."""

COMPANIES: Final = frozenset(
    "inc llc ltd plc gmbh mbh ggmbh doo sarl srl bv oy aps kg kgaa verlag verlagsgruppe "
    "mediengruppe redaktion redazione rédaction redacción redação facebook instagram twitter".split()
)
"""Words that no name of a person has: forms of companies, publishing houses, desks, platforms."""

PARTICLES: Final = frozenset(
    "van von der den de da di du del dos la le las al bin ibn ben el y e zu ten ter".split()
)

NO_NAMES: Final = frozenset(
    """
    the our your my their this that these you we us it its and or of on by at for from with
    about after all also are as be been best below buy can click comment comments contact
    continue continues continued cookie cookies copy discover download edited email enter explore
    facebook fact-checked faq favorite featured feedback find follow free get gift go guide guides
    help here home how in-depth instagram join latest learn likes link linkedin list listen live
    load log login menu minute minutes more most new news next newsletter no now offer open
    original our overview pick picks pinterest play podcast popular post posted posts preview
    previous print privacy product products published rating read reading related reply report
    researched resources review reviewed reviews sale save search see share shop show sign signup
    skip sponsored start story subscribe summary support table tags tips today top topics tweet
    twitter updated update video videos view views visit watch what when where who why winner
    written write youtube x min mins sec ago advertisement disclosure policy terms category
    categories blog article articles award awards
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday feb apr aug sept oct nov dec
    autor autorin auteur autore redaktion artikel beitrag kommentar kommentare mehr über
    """.split()
)
"""Words of headings, menus and buttons, which stand in no name of a person."""

SURNAMES: Final = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Trịnh Mai
    Lương Cao Tạ Trương Lâm Thái Tô Phùng Châu Nông Lò Vi Hà
    """.split()
)
"""The commonest Vietnamese surnames, which open a full name."""
