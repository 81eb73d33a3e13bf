"""Dates in French prose: « avant le 15 mars », « d’ici la fin du mois », « sous huitaine », « jeudi prochain »."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from briefing_app.domain.actions import Due, DueInMonth, DueOnDate, NotDue
from briefing_app.language.suggestions.calendar_words import (
    When,
    a_year,
    choice,
    in_month,
    is_of_the_past,
    month_names,
    months_on,
    next_weekday,
    on_day,
    weekday_names,
)
from briefing_app.language.suggestions.rules import PromiseRules

_LEAD = (
    "(?:(?:au plus tard|avant|d'ici(?: à)?|dès|jusqu'(?:à|en|au)|à compter|à partir|pour|à|vers|courant|au cours|lors"
    "|dans le courant|à l'horizon|entre|du|depuis)(?: de| du| d'| la| le)? ?)?"
)
_LE = "(?:l[ea]s? |au |du |en |de |d')?"
# Every way to date something, one named group each; the words in capitals are filled in from the rules.
_TEMPLATE = (
    "(?<![\\w-])(?:"
    "(?P<dayed>LEADARTICLE(?:WEEKDAY )?(?:le )?(?P<day>\\d{1,2}|1er|premier)(?:er)?"
    "(?:(?: et(?: le)?|,| au| ou| -|-|–) ?\\d{1,2}(?:er)?)* (?P<month>MONTH)(?: (?P<year>\\d{4}))?"
    "(?: prochain| dernier)?)"
    "|(?P<slashed>(?:avant |au plus tard |d'ici )?(?:le |au )?(?P<sday>\\d{1,2})[/.](?P<smonth>\\d{1,2})[/.]"
    "(?P<syear>\\d{4}))"
    "|(?P<monthed>(?P<mlead>(?:(?:au |à |dès |d'ici |avant |vers |en |courant |pour )?(?:(?:la |le )?(?:fin"
    "|mi|début|première|seconde|deuxième|dernière|premiers|derniers|premier)[ -]"
    "?(?:semaine|quinzaine|moitié|jours)?(?: (?:du mois )?(?:de |d'|du mois de |du mois d'))?)"
    "|(?:au|dans le|à la|le|du) (?:mois|courant|cours)(?: du mois)? (?:de |d')|au plus tard (?:en |fin )?"
    "|jusqu'(?:en|à|à la fin)(?: de| d')? ?|avant (?:la fin )?(?:du mois )?(?:de |d')?|d'ici(?: à)? "
    "(?:la fin )?(?:du mois )?(?:de |d')?|à compter (?:de |d'|du mois de )|à partir (?:de |d')|en |dès "
    "|courant |pour |à la |à |fin |de |d'|vers )+)"
    "(?P<bmonth>MONTH)(?: (?P<byear>\\d{4}))?(?P<mnext> prochain| dernier)?)"
    "|(?P<within>(?:(?:dans|sous|d'ici(?: à)?|avant|en|au bout de|dans un délai (?:maximal |maximum )?(?:de"
    "|d')|d'ici à|au plus tard dans|sous un délai de|passé|pendant) ?(?:les |un délai de )?)COUNT "
    "(?:prochaine?s? )?UNITS)"
    "|(?P<shortly>(?:sous|dans la|d'ici|dans) (?:une |la )?(?P<some>huitaine|quinzaine)(?: de jours)?)"
    "|(?P<tomorrow>(?:dès |avant |d'ici )?(?P<tword>après-demain|demain)(?: matin| soir| après-midi)?)"
    "|(?P<weekdayed>LEADARTICLE(?P<wname>WEEKDAY)(?P<wnext> prochain| en huit| en quinze| dernier)?)"
    "|(?P<ending>(?:avant|d'ici(?: à)?|à|pour|jusqu'à|au plus tard à|vers) (?:la )?fin (?:du|de l'|de la"
    "|de cette|de ce) ?(?:présente? )?(?P<eword>mois|année|semaine|an|trimestre|semestre|exercice)(?: "
    "(?P<eyear>\\d{4}|en cours))?)"
    "|(?P<nextone>(?:dès |avant |d'ici |au cours de |courant |dans |à partir de |à compter de |au cours du "
    "|au début du )?(?:la |le |l'"
    "|au |(?<=cours du )|(?<=début du ))(?P<nword>semaine|mois|an|année|trimestre|semestre|printemps|été"
    "|automne|hiver|rentrée|session"
    "|réunion|sommet)(?:-là)? (?:prochaine?|à venir|suivante?|d'après))"
    "|(?P<loose>(?:(?:au|dès le|d'ici le|avant le|courant|au cours du|à la fin du|d'ici la fin du"
    "|avant la fin du) (?:premier|deuxième|second|troisième|quatrième|dernier|1er|2e|3e|4e) (?:trimestre"
    "|semestre)(?: (?:de )?(?:l'année )?(?:prochaine?|\\d{4}))?"
    "|(?:au|en|cet|ce|cette|avant l'|dès l'|d'ici l'|à l'|avant le|dès le|à la|dès la|pour la|avant la"
    "|d'ici la|d'ici à l'|d'ici à la|pour l'|pour le|au cours de l'|courant) ?(?:printemps|été|automne|hiver"
    "|rentrée)(?: prochaine?)?(?: \\d{4})?"
    "|(?:d'ici(?: à)?|en|avant|dès|à l'horizon|d'ici à|jusqu'en|pour|depuis|l'année|de) (?:20|21)\\d\\d"
    "|(?:en |à la |d'ici (?:la )?|avant (?:la )?)?(?:fin|début|milieu) d'année(?: prochaine)?"
    "|(?:à|pour|avant|après|dès) (?:noël|pâques|la pentecôte|la toussaint|le nouvel an|l'aïd|le ramadan)"
    "|(?:dans le courant|au cours) de l'année|cette (?:année|semaine)|chaque (?:année|mois|semaine|trimestre"
    "|semestre)|ce mois-ci|dans l'année"
    "|dans la semaine))"
    "|(?P<event>(?:avant|après|à l'occasion d[eu]|en marge d[eu]|à l'issue d[eu]|lors d[eu]|à la veille d[eu]"
    "|(?:le|au) lendemain d[eu]|la veille d[eu]|jusqu'à|dès) ?(?:l'|la |le |les )?(?:prochaine? )?(?:ramadan"
    "|aïd|sommet|visite|élections?|finale|congrès|conférence|session|inauguration|réception|signature"
    "|ouverture|clôture|forum|publication|réunion|festival|foire|salon)[^,;.]{0,40})"
    "|(?P<vague>prochainement|incessamment|sans délai|dans les meilleurs délais|au plus vite"
    "|dans les plus brefs délais|sous peu|très bientôt|bientôt|aussitôt|dès que possible|immédiatement"
    "|dans les prochaines semaines|dans les prochains (?:jours|mois)|dans les (?:jours|semaines|mois) "
    "(?:à venir|qui viennent)|dès maintenant|dès demain)"
    ")(?![\\w-])"
)


@cache
def reader(rules: PromiseRules) -> Callable[[str, int, int, date | None], list[When]]:
    """A function of text, start, end and today that gives what dates the clause, in order."""
    months, weekdays, numbers = month_names(rules.dates), weekday_names(rules.dates), rules.dates.numbers
    month, weekday = choice(months), choice(weekdays)
    count = f"(?P<count>{choice(numbers)}|\\d{{1,3}})"
    units = "(?P<unit>jours?|semaines?|mois|ans?|années?|heures?)"
    written = _TEMPLATE
    parts = {"LEAD": _LEAD, "ARTICLE": _LE, "MONTH": month, "WEEKDAY": weekday, "COUNT": count, "UNITS": units}
    for name, part in parts.items():
        written = written.replace(name, part)
    pattern = re.compile(written)
    table = _Words(months, weekdays, numbers)

    def read(text: str, start: int, end: int, today: date | None) -> list[When]:
        return [table.when(found, today) for found in pattern.finditer(text, start, end)]

    return read


class _Words:
    def __init__(self, months: dict[str, int], weekdays: dict[str, int], numbers: dict[str, int]) -> None:
        self._months, self._weekdays, self._numbers = months, weekdays, numbers

    def when(self, found: re.Match[str], today: date | None) -> When:
        last = found.group().endswith((" dernier", " dernière"))
        due, past = self._due(found, today)
        past = past or is_of_the_past(found, today)
        kind = found.lastgroup
        since = found.group().startswith("depuis")
        return When(found.start(), found.end(), due, found["vague"] is None and kind is not None, past or last or since)

    def _due(self, found: re.Match[str], today: date | None) -> tuple[Due, bool]:
        if found["dayed"]:
            number = re.match(r"\d+", found["day"])
            return on_day(
                int(number.group()) if number else 1, self._months[found["month"]], a_year(found["year"]), today
            )
        if found["slashed"]:
            return on_day(int(found["sday"]), int(found["smonth"]), a_year(found["syear"]), today)
        if found["monthed"]:
            before = re.fullmatch("(?:avant|d'avant) ?(?:de |d'|le mois de |le mois d')?", found["mlead"]) is not None
            return in_month(self._months[found["bmonth"]], a_year(found["byear"]), today, before)
        return (self._relative(found, today), False) if today else (NotDue(), False)

    def _relative(self, found: re.Match[str], today: date) -> Due:
        if found["within"]:
            return self._within(found, today)
        if found["shortly"]:
            return DueOnDate(today + timedelta(days=8 if found["some"] == "huitaine" else 15))
        if found["tomorrow"]:
            return DueOnDate(today + timedelta(days=1 if found["tword"] == "demain" else 2))
        if found["weekdayed"]:
            weeks = {" en huit": 1, " en quinze": 2}.get(found["wnext"] or "", 0)
            return DueOnDate(next_weekday(today, self._weekdays[found["wname"]], weeks))
        if found["ending"]:
            return _end_of(found["eword"], found["eyear"], today)
        if found["nextone"] and found["nword"] == "mois":
            following = months_on(today.replace(day=1), 1)
            return DueInMonth(following.year, following.month)
        return NotDue()

    def _within(self, found: re.Match[str], today: date) -> Due:
        count = self._numbers.get(found["count"]) or int(found["count"])
        unit = found["unit"]
        if unit.startswith("heure"):
            return DueOnDate(today + timedelta(days=max(1, count // 24)))
        if unit.startswith("jour"):
            return DueOnDate(today + timedelta(days=count))
        if unit.startswith("semaine"):
            return DueOnDate(today + timedelta(weeks=count))
        return DueOnDate(months_on(today, count * (1 if unit == "mois" else 12)))


def _end_of(word: str, year: str | None, today: date) -> Due:
    if word == "mois":
        return DueInMonth(today.year, today.month)
    if word in ("année", "an"):
        return DueInMonth(a_year(year if year and year.isdigit() else None) or today.year, 12)
    if word == "semaine":
        return DueOnDate(today + timedelta(days=6 - today.weekday()))
    return NotDue()
