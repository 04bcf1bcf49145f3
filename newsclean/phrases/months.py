"""Names of months, days and hours by which papers in other languages date their pages. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["DATE_WORDS", "MONTHS"]

_NAMES: Final = (
    # German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian and Baltic languages,
    # Polish, Czech, Russian, Ukrainian, Turkish, Indonesian, Arabic
    "jan january januar jänner janvier janv enero ene janeiro gennaio januari januar tammikuuta janvāris sausio stycznia ledna января янв січня ocak يناير",
    "feb february februar feber février févr fevrier febrero fevereiro fev febbraio februari helmikuuta februāris vasario lutego února февраля фев лютого şubat فبراير شباط",
    "march märz maerz mär mars marzo março marco mar maart mrt maaliskuuta marts kovo marca března марта мар березня mart maret مارس آذار",
    "apr april avril avr abril abr aprile apr huhtikuuta aprīlis balandžio kwietnia dubna апреля апр квітня nisan أبريل نيسان",
    "may mai mayo maio maggio mag mei maj toukokuuta maijs gegužės maja května мая травня mayıs مايو أيار",
    "june jun juni juin junio junho giugno giu jun kesäkuuta jūnijs birželio czerwca června июня червня haziran يونيو حزيران",
    "july jul juli juillet juil julio julho luglio lug jul heinäkuuta jūlijs liepos lipca července июля липня temmuz يوليو تموز",
    "aug august août aout agosto ago agustus augustus augusti elokuuta augusts rugpjūčio sierpnia srpna августа авг серпня ağustos أغسطس آب",
    "sep sept september septembre septiembre setiembre setembro settembre sett set syyskuuta septembris rugsėjo września září сентября сен вересня eylül سبتمبر أيلول",
    "oct october oktober octobre octubre outubro ottobre okt out ott lokakuuta oktobris spalio października października října октября окт жовтня ekim أكتوبر",
    "november novembre noviembre novembro nov marraskuuta novembris lapkričio listopada listopadu ноября ноя листопада kasım نوفمبر",
    "dec december dezember décembre déc decembre diciembre dic dezembro dicembre dez desember joulukuuta decembris gruodžio grudnia prosince декабря дек грудня aralık desember ديسمبر",
)  # fmt: skip

MONTHS: Final = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
"""Number of each month by its names and short forms, in lower case."""

DATE_WORDS: Final = (
    # What stands around a date and says nothing more.
    "uhr um vom den am le el à às del de stand publié publiée publicado publicada pubblicato aktualisiert "
    "veröffentlicht erstellt actualizado atualizado aggiornato modifié mis jour heure "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miércoles jueves viernes sábado sabado domingo "
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta "
    "lunedì martedì mercoledì giovedì venerdì "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "понедельник вторник среда четверг пятница суббота воскресенье г"
).split()  # fmt: skip
