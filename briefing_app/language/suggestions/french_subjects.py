"""The subject of a French clause: before its verb, behind it where the verb is turned round, or in the clause above."""

from __future__ import annotations

import re

import msgspec

from briefing_app.language.suggestions.french_verbs import SETTLED
from briefing_app.language.suggestions.futures import last_of
from briefing_app.language.suggestions.hits import Hit
from briefing_app.language.suggestions.identity import NOBODY, Identity, Subject, are_joined, who_of
from briefing_app.language.suggestions.institutions import institution_in
from briefing_app.language.suggestions.posts import role_in
from briefing_app.language.suggestions.sides import SIDED, Side

_CLITICS = re.compile(
    r"(?:^|(?<=[ ,]))(?:(?:lui|leur|en|y|se|le|la|les|nous|vous|me|ne|te|a) |(?:s'|l'|m'|n'|t'|d'))+$| +$"
)
_WE = re.compile(r"(?:avons|sommes|\w+ons)(?!\w)")
_TOGETHER = re.compile(r"(?<!\w)(?:ensemble|conjointement|en commun|de concert|d'un commun accord)(?!\w)")
_INDEFINITE = re.compile(r"(?:une?|des|deux|trois|quatre|cinq|plusieurs) ")
_INCISE = re.compile(r" ?(?:a|ont|avait|avaient|ajoute|précise|selon|d'après|comme)(?:-t-| )|[^,]{0,12}-t-(?:il|elle)")
_THAT = re.compile(r"(?<![\w])(?:que |qu'|laquelle |lequel |auquel |où |dont |qui )")
_ASIDE = frozenset(("qui ", "dont ", "où ", "lequel ", "laquelle ", "auquel "))
_SHARED = re.compile(r"\w+(?:é|i|u|uit|is|ert|int)(?!\w)")
_PLURAL = re.compile(r"(?:se )?(?:ont|sont)(?!\w)|(?:s'|se )?\w+(?:ent|ront|èrent)(?!\w)")
_TO_HIM = re.compile(
    r"(?:une |l')?invitation [^;]* (?:lui|leur) |(?:promesse |assurance |garantie )?(?:lui|leur) (?:a|ont|est|fut) "
)
"""An invitation that is handed to whoever was spoken of, whatever country its words name."""
_THING = re.compile("(?:la |le |les |l'|ces? |cette |ceux-ci|celles-ci|tous |toutes |une? |deux |trois )")
_PROMISED = re.compile(r"(?<!\w)(?:assur|promi|garanti|certifi|jur|engag|répond)\w*")
"""Says of things that they will come that somebody sees to it: « il a assuré que les relevés parviendront à … »."""
_GIVING = re.compile(
    r"(?:(?:lui|leur|nous|l'|les?|la|y|en) ?)*(?:fournir|livrer|verser|financer|remettr|transmettr|enverr|mettr|prendr"
    r"|accueiller|former|prêter|céder|délivrer|ouvrir|construir|installer|réparer|paier|réglera|rembourser|publier"
    r"|désigner|affecter|détacher|octroier|accorder|allouer|offrir|assurer|équiper|rouvrir|traiter|étudier|répondr)\w+"
)
_FINITE = re.compile(
    r" (?:(?:n'|l'|lui |leur |y |en |s')?(?:a|ont|est|avait|avaient|était)|(?:se )?(?:sont|étaient)"
    r"|(?:(?:en|y|lui|leur|se) |s')*[a-zéè]{3,}(?:ra|ront)) "
)
_COMING = re.compile(
    r"(?:(?:se|lui|leur|nous|y|en) |s')*(?:parvien|arriver|reprendr|rouvrir|fonctionner|débuter|commencer|démarrer"
    r"|partir|quitter|achèver|terminer|intervien|figurer|entrer|passer|portera sur|couvrir|recevr|ser)\w+"
)
_OFFICIALS = frozenset(
    ("autorités", "services", "équipes", "experts", "ministres", "techniciens", "responsables", "deux")
)
_SAID_BY = re.compile(
    r"(?:(?:a|ont) (?:promis|assuré|garanti|juré|certifié|confirmé)|(?:s'est|se sont) engagée?s?"
    rf"|{SETTLED})"
    r" (?P<who>(?:le |la |l'|les |m\. |mme |dr |pr |son |sa )[^,;:.]{1,60})(?=[,.;!]|$)"
)
_SAID = 45
"""Letters from a verb of saying to its « que »."""
_INVERTED = re.compile(
    r" ?(?:(?:à|au|aux) [^,.]{1,40} )?(?P<who>(?:le |la |l'|les |m\. |mme |dr |pr |s\.e\. )[^,.;:»(]{2,90})"
)


class FrenchSubjects(Identity, frozen=True, eq=False):
    """Finds subjects in one text."""

    def subject_of(self, hit: Hit, before: Subject) -> Subject:
        """The subject of a trigger by its place; ``before`` is that of the clause before it."""
        start, end = hit.clause_start, hit.start
        end -= len(self.text[start:end]) - len(_CLITICS.sub("", self.text[start:end]))
        if self.text.startswith("nous ", end) and _WE.match(self.text, hit.start):
            if _TOGETHER.search(self.text, hit.start, hit.clause_end):
                return Subject(end, end + len("nous"), Side.BOTH)
            end += len("nous ")
        if self.text.startswith("nous ", hit.start) and _WE.match(self.text, hit.start + len("nous ")):
            return self.read(hit.start, hit.start + len("nous"), before, hit.start)
        is_bare = not self.text[start:end].strip(" ,")
        if hit.subject_is_guest and before.side in SIDED and _TO_HIM.match(self.text, hit.start, hit.end):
            return msgspec.structs.replace(before, is_given=False)
        found = self._behind(hit, start, end, is_bare) or self._said_by(hit)
        if found is not None:
            return self.read(found.start("who"), found.end("who"), before, hit.start)
        if hit.subject_is_guest and is_bare:
            later = self._after_comma(hit, before)
            if later.side is not Side.UNKNOWN:
                return later
        that = last_of(_THAT.finditer(self.text, start, hit.start))
        named = self.cast.within(start, end)
        is_plural = that is None and _PLURAL.match(self.text, hit.start) is not None
        if is_plural and set(SIDED) <= {told.side for told in named} and are_joined(self.text, named):
            return Subject(named[0].start, named[-1].end, Side.BOTH)
        if that is None or (that.group() in _ASIDE and "," in self.text[that.end() : hit.start]):
            return self.chunks(start, end, before)
        is_next = not self.text[that.end() : end].strip(" ,")
        last = self.cast.within(start, that.start())[-1:] if that.group() == "qui " and is_next else ()
        for told in last:
            return Subject(*self.cast.around(told, self.text, start), told.side, told.is_woman)
        if is_next:
            return self.chunks(start, end, before)
        return self._reported(hit, that, start, end, before)

    def _reported(self, hit: Hit, that: re.Match[str], start: int, end: int, before: Subject) -> Subject:
        """Who does what stands behind « que »: whoever is named there, or who says so of things and of his own."""
        outer = self._teller(hit, start, that.start(), before)
        if outer.side is Side.THIRD and outer.is_given and hit.reported >= 0:
            return outer  # what a stranger says of whomever
        is_pronoun = who_of(self.rules).pronoun.fullmatch(self.text, that.end(), end) is not None
        is_they = self.text[that.end() : end].strip(" ,") in ("ils", "elles")
        is_told = hit.reported >= 0 and outer.side in SIDED
        if is_told and (hit.is_passive or (is_pronoun and is_they)):
            return outer  # « la ministre a annoncé qu'ils seraient publiés »
        inner = self.chunks(that.end(), end, outer if outer.is_given or outer.side in SIDED else before)
        is_sent = inner.is_guess and _INDEFINITE.match(self.text, inner.start) is not None
        if is_told and (is_sent or (inner.side is outer.side.other and self._is_crowd(inner))):
            return outer  # « elle a annoncé qu'un médecin viendra », « … que les camions algériens passeront »
        if not is_told or inner.side is not Side.UNKNOWN or hit.is_meeting or that.start() - hit.reported >= _SAID:
            return inner if inner.side is not Side.UNKNOWN or (inner.is_given and not hit.is_passive) else outer
        if any(institution_in(word, self.rules) for word in self.text[inner.start : inner.end].split()[:3]):
            return outer  # « il a fait savoir que le consulat réserverait un guichet »
        if _GIVING.match(self.text, hit.start) or _PROMISED.search(self.text, hit.reported, that.start()):
            return outer  # « il a assuré que les relevés parviendront à la douane »
        is_thing = _THING.match(self.text, inner.start, inner.end) is not None
        if inner.is_given and not (is_thing and _COMING.match(self.text, hit.start)):
            return inner
        return msgspec.structs.replace(outer, is_thing=inner.is_given)

    def _is_crowd(self, subject: Subject) -> bool:
        """True for many things or persons who are told by their country alone and act for nobody."""
        words = self.text[subject.start : subject.end].split()[:4]
        is_many = len(words) > 1 and words[0] in ("les", "des", "ces")
        told = (role_in(word, self.rules) or institution_in(word, self.rules) or word in _OFFICIALS for word in words)
        return is_many and not any(told) and not any(m.is_name for m in self.cast.within(subject.start, subject.end))

    def _teller(self, hit: Hit, start: int, that: int, before: Subject) -> Subject:
        """Who says what follows « que »: the words before the verb of saying, of which a pronoun may be all."""
        if start < hit.reported < that:
            told = self.chunks(start, start + len(_CLITICS.sub("", self.text[start : hit.reported])), before)
            if told.side is not Side.UNKNOWN:
                return told
        return self.chunks(start, that, before)

    def _behind(self, hit: Hit, start: int, end: int, is_bare: bool) -> re.Match[str] | None:
        """The subject that follows its verb, after words that are quoted or at the head of a clause."""
        quoted = self.text[start:end].rstrip(" ,").endswith("»")
        if not quoted and not (is_bare and self.text[max(0, start - 2) : end].rstrip().endswith(("»", ","))):
            return None
        if not quoted and _SHARED.match(self.text, hit.start):
            return None  # « …, reconduit M. X dans ses fonctions »: a participle, and what follows is its object
        return _INVERTED.match(self.text, hit.end, hit.clause_end)

    def _said_by(self, hit: Hit) -> re.Match[str] | None:
        """Who promises what stands before: « Elles partiront en mai, a garanti le directeur. »"""
        return _SAID_BY.match(self.text, hit.start) if self.text[hit.start - 2 : hit.start] == ", " else None

    def _after_comma(self, hit: Hit, before: Subject) -> Subject:
        """« Invitée à Lyon, la ministre … »."""
        comma = self.text.find(",", hit.end, hit.end + 120)
        return self.chunks(comma + 1, min(len(self.text), comma + 80), before) if comma >= 0 else NOBODY

    def chunks(self, start: int, end: int, before: Subject) -> Subject:
        """The first stretch between commas that is of a side; the first that may be a subject when none is."""
        who = who_of(self.rules)
        best = NOBODY
        at = start
        for chunk in re.split(r"(?<=[,:«»(–—])", self.text[start:end]):
            first, last = at, at + len(chunk.rstrip(" ,"))
            at += len(chunk)
            first += len(chunk) - len(chunk.lstrip(" "))
            lead = who.connector.match(self.text, first, last)
            first = lead.end() if lead else first
            if first >= last or _INCISE.match(self.text, first, last) or who.lead.match(self.text, first, last):
                continue
            verb = _FINITE.search(self.text, first, last)
            found = self.read(first, verb.start() if verb else last, before, start)
            if found.side is Side.UNKNOWN and verb:
                found = self.read(first, last, before, start)
            if found.side is not Side.UNKNOWN:
                return found
            if found.is_given and not best.is_given:
                best = found
        return best
