"""What languages are told by: scripts, letters, and little words. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["LETTERS", "LITTLE_WORDS", "NEIGHBOURS", "SCRIPTS", "TWO_SCRIPTS"]

LITTLE_WORDS: Final = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the and of to in for with that was is on it as are be this by from at have has not",
        "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch",
        "fr": "le la les de des et en un une du que est pour qui dans pas sur au par plus avec",
        "es": "el la los las de del y en que un una por con para se su es al lo como más",
        "pt": "o a os as de do da dos das e em que um uma para com não no na por mais",
        "it": "il la di e che in un una per con del della non si è le dei nel da sono",
        "ca": "el la els les de i que en per amb un una no és del a als va ha dels",
        "nl": "de het een en van in is dat op te zijn voor met niet aan er ook als bij",
        "sv": "och att det som en på är av för med den till inte om har i ett var",
        "da": "og at det som en på er af for med den til ikke der har i et var",
        "no": "og å det som en på er av for med den til ikke har i et var fra",
        "fi": "ja on ei että oli se hän mutta myös kun ovat joka tai ole mukaan",
        "pl": "i w na z do się nie to że jest o jak po od za są był oraz",
        "cs": "a v na se je že z do to s o i pro za by jsou ale které",
        "hu": "a az és hogy nem is egy van volt ez meg de szerint mint",
        "ro": "și şi de în la cu a pe că din nu pentru este sunt care mai au",
        "vi": "và của là có cho các được với trong người không một những đã ở này khi để từ đến",
        "tr": "ve bir bu da de için ile olarak olan çok daha gibi ise her",
    }.items()
}
"""The commonest words of languages in Latin letters, by code."""

NEIGHBOURS: Final = tuple(
    frozenset(words.split())
    for words in (
        "a v na sa je že s z o do pre ako po za od by aj už bol ktorý podľa si",  # Slovak
        "i u je na se za da su od s o koji koje iz kao a do ali što će",  # Croatian, Serbian
        "in je na v se za da so z s o ki pa tudi bi po kot iz do še",  # Slovenian
        "die en van in is het vir nie op te wat dat om met aan sy was hulle ook",  # Afrikaans
        "o a os as de do da dos das e en que un unha para con non no na por ao máis",  # Galician
        "ja on ei et see oli ka ning mis kui aga ta oma või selle kes",  # Estonian
        "de it in en fan is yn op te dat mei foar net oan hat ek wie",  # Frisian
        "og að í á er sem til við um en það með var fyrir af ekki hann",  # Icelandic
        "dan yang di dari untuk dengan ini itu pada tidak ke dalam akan oleh",  # Indonesian
    )
)
"""Those of languages that share many with one of these, but are no less often of others."""

SCRIPTS: Final = (
    (0x0370, "el"), (0x0400, "ru uk be bg sr mk kk ky mn tg tt"), (0x0530, "hy"), (0x0590, "he yi"),
    (0x0600, "ar fa ur ps ckb ku sd ug"), (0x0780, ""), (0x0900, "hi mr ne sa"), (0x0980, "bn as"),
    (0x0A00, "pa"), (0x0A80, "gu"), (0x0B00, "or"), (0x0B80, "ta"), (0x0C00, "te"), (0x0C80, "kn"),
    (0x0D00, "ml"), (0x0D80, "si"), (0x0E00, "th"), (0x0E80, "lo"), (0x0F00, "bo dz"),
    (0x1000, "my"), (0x10A0, "ka"), (0x1100, ""), (0x1200, "am ti"), (0x1400, ""), (0x1780, "km"),
    (0x1800, ""), (0x3040, "ja"), (0x3100, ""), (0x3400, "zh ja yue"), (0xA000, ""), (0xAC00, "ko"),
)  # fmt: skip
"""The first code point of each script, and the languages that are written in it."""

TWO_SCRIPTS: Final = frozenset(("sr", "kk", "ku", "tt", "ug"))
"""Languages of these that are written in Latin letters, too."""

LETTERS: Final = {
    "ru": (
        ("kk", "ғқұ"), ("tt", "җһ"), ("ky", "ң"), ("mn", "өү"), ("be", "ў"), ("uk", "іїєґ"),
        ("ru", "ыэ"), ("sr", "ђћ"), ("mk", "ѓќѕџљњ"), ("bg", "ъ"),
    ),
    "ar": (("ps", "ټډړښ"), ("ckb", "ڕڵێۆ"), ("ur", "ٹڈڑےں"), ("fa", "پچگژ"), ("ar", "ةىأإ")),
}  # fmt: skip
"""Letters by which languages of one script are told, in this order; by the first that has them."""
