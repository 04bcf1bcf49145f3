"""The language of a text, told by its script, its letters or its little words."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.lines.scripts import name_language

GERMAN = (
    "Der Fluss ist in der Nacht gestiegen und hat die alte Brücke mit sich genommen, Brett für"
    " Brett, und am Morgen standen die Leute auf dem Damm und sahen den Balken nach."
)
SPANISH = (
    "El río creció en la noche y se llevó el viejo puente, tabla por tabla, y por la mañana los"
    " vecinos miraban desde el dique cómo las vigas se iban con el agua."
)
RUSSIAN = (
    "Ночью вода в реке быстро поднялась, и несколько деревень остались отрезанными от берега."
    " Жителей вывозят на лодках, школы закрыты, а старый мост унесло, говорят в районе."
)
BULGARIAN = (
    "През нощта водата в реката бързо се покачи и няколко села останаха откъснати. Хората са"
    " изведени с лодки, училищата са затворени, а старият мост е отнесен, казаха от общината."
)
SERBIAN = (
    "Voda u reci je noću narasla i nekoliko sela je ostalo odsečeno od grada. Ljude prevoze"
    " čamcima, škole su zatvorene, a most je odnesen, kažu u opštini koja je na terenu. "
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (SPANISH, "es"),
        ("O rio subiu durante a noite e levou a ponte velha com as águas, disse o dono.", "pt"),
        ("De rivier steeg in de nacht en nam de oude brug mee, zei een van de boeren.", "nl"),
        ("Rzeka wezbrała w nocy i zabrała stary most, a na wale nie było nikogo, jak było.", "pl"),
        ("昨夜の大雨で川があふれ、古い橋が流された。", "ja"),
        ("昨天夜里下了大雨，旧桥被水冲走了。", "zh"),
        ("밤사이 강물이 불어 오래된 다리가 떠내려갔다.", "ko"),
        ("Ночью река поднялась и унесла старый мост, был шум воды.", "ru"),
        ("Уночі річка піднялася й забрала старий міст.", "uk"),
        ("ارتفع النهر ليلا وجرف الجسر القديم إلى البحيرة", "ar"),
        ("رات کو دریا چڑھ گیا اور پرانا پل بہہ گیا ہے۔", "ur"),
        ("แม่น้ำเอ่อล้นในคืนนั้น สะพานเก่าหายไป", "th"),
        ("नदी रात में चढ़ आई और पुराना पुल बह गया।", "hi"),
        ("Түнде өзен тасып, ескі көпірді ағызып кетті, қала жұрты қарап тұрды.", "kk"),
        ("شب گذشته رودخانه بالا آمد و پل کهنه را برد، چند نفر دیدند", "fa"),
        ("Уначы вада ў рацэ паднялася, і некалькі вёсак апынуліся адрэзанымі.", "be"),
        ("Ноќта реката надојде, а луѓето го гледаа мостот како си оди.", "mk"),
        ("Ноћу је река надошла и однела стари мост, а људи су гледали.", "sr"),
        (RUSSIAN + " Об этом пишет «Київ».", "ru"),
        (BULGARIAN + " Това съобщава «Новый».", "bg"),
        ("Voda v rieke v noci stúpla a most je preč, ako povedal starosta, čo je na mieste.", None),
        ("Voda u rijeci je noću narasla i most je odnesen, kažu u općini na terenu.", None),
        ("Die water in die rivier het in die nag gestyg en die brug is weg, sê hulle.", None),
        ("Lumi joki silta", None),
        ("", None),
    ],
)
def test_the_text_tells(text: str, language: str | None) -> None:
    assert name_language(text) == language


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        (GERMAN * 2, "en", "de"),
        (GERMAN, "en", "en"),
        (SPANISH * 3, "gl", "gl"),
        (SPANISH * 3, "zh", "es"),
        (SPANISH * 3, "nb", "es"),
        (SERBIAN * 2, "sr", "sr"),
        ("昨天夜里下了大雨，旧桥被水冲走了。", "yue", "yue"),
        ("Ноќта реката надојде и го однесе стариот мост.", "mk", "mk"),
        ("Ночью река поднялась и унесла старый мост.", "en", "ru"),
    ],
    ids=[
        "sure",
        "short",
        "a near one",
        "another script",
        "not near",
        "two scripts",
        "its script",
        "its letters",
        "not its script",
    ],
)
def test_templates_state_a_language_whatever_they_hold(
    text: str, stated: str, language: str
) -> None:
    assert name_language(text, stated) == language


@pytest.mark.parametrize(
    "page",
    [
        f'<html lang="en"><body><h1>Hochwasser</h1>{f"<p>{GERMAN}</p>" * 6}</body></html>',
        f'<html xml:lang="en"><body><h1>Hochwasser</h1>{f"<p>{GERMAN}</p>" * 6}</body></html>',
        f"Hochwasser am Oberlauf\n\n{GERMAN}\n\n{GERMAN} Niemand war da.\n",
    ],
    ids=["stated", "not stated", "text"],
)
def test_the_language_of_an_article_is_that_of_its_text(page: str) -> None:
    assert newsclean.clean(page).language == "de"


def test_meta_tags_state_a_language() -> None:
    head = '<meta name="DC.language" content="sq">'
    story = "<p>Lumi u ngrit natën dhe mori urën e vjetër, dërrasë pas dërrase.</p>" * 9
    page = f"<html><head>{head}</head><body><h1>Ura</h1>{story}</body></html>"
    assert newsclean.clean(page).language == "sq"
