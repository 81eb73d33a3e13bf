"""French sentences made of parts, who does what, when, and whether it is so: what each should be read as.

A frame is a verb for one and for several, and what it governs. Settings say who is who.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.language.suggestions.frames import Case, Frame, Person, Setting, persons

SETTINGS = (
    Setting(
        "MA", "PT", ("M. Adil Bennis",), ("Mme Aida Neves",),
        "Le ministre de la pêche, M. Adil Bennis, a reçu la ministre portugaise des ports, Mme Aida Neves.",
        ours=persons("m: M. Bennis | m: le ministre | f: la partie marocaine | m: Rabat | m: le Maroc | m: le gouvernement marocain"),
        theirs=persons("f: Mme Neves | f: la ministre | f: la ministre portugaise | f: la partie portugaise | f: Lisbonne | m: le Portugal"),
    ),
    Setting(
        "JO", "JP", (), (), "Le secrétaire général du ministère jordanien de l'eau a rencontré l'ambassadeur du Japon à Amman.",
        ours=persons("m: le secrétaire général | f: la Jordanie | m: Amman | f: la délégation jordanienne | m: le ministère jordanien de l'eau"),
        theirs=persons("m: l'ambassadeur | m: l'ambassadeur japonais | m: le Japon | m: Tokyo | m: le gouvernement japonais | f: la délégation japonaise"),
    ),
)  # fmt: skip
THIRD = persons(
    "m: le Fonds monétaire international | f: la banque du Sahel pour l'investissement | f: une entreprise chinoise"
    " | f: une organisation régionale | f: la Fédération des armateurs | m: le gouvernement brésilien | f: la Turquie"
    " | m: un fonds du Golfe | m: un bailleur international | m: le ministre polonais des finances"
    " | m: l'un des entrepreneurs | m: le syndicat des marins"
)
BODIES = persons(
    "f: la commission mixte | f: la commission | m: le comité | m: le conseil | m: le jury | f: l'assemblée"
)
PAIRS = persons(
    "p: les deux parties | p: les deux ministres | p: les deux délégations | p: les deux responsables | p: ils"
)

COMMIT = (
    Frame("s'est engagé / s'est engagée", "à fournir dix ambulances avant la fin mai"),
    Frame("a promis", "d'envoyer les documents sous quinzaine"),
    Frame("prendra", "en charge la restauration de l'entrepôt"),
    Frame("fournira", "trois groupes électrogènes avant le 15 mai"),
    Frame("enverra", "cinq experts sur le site"),
    Frame("financera", "la construction du laboratoire"),
    Frame("remettra", "le matériel début juin"),
    Frame("a assuré", "que les données seraient publiées avant l'été"),
    Frame("a annoncé", "l'ouverture d'un guichet de visas avant l'été"),
    Frame("mettra", "deux bateaux à la disposition des chercheurs"),
    Frame("se charge", "de l'impression du guide"),
    Frame("formera", "vingt techniciens dès le mois de juin"),
)
REQUEST = (
    Frame("a demandé", "la communication des résultats de l'étude"),
    Frame("a sollicité", "une prolongation de six mois du délai de paiement"),
    Frame("a réclamé", "le versement de la deuxième tranche du don"),
    Frame("a insisté", "pour obtenir la délivrance rapide des visas"),
    Frame("a prié son interlocuteur", "de lui adresser la liste des experts"),
    Frame("a déposé", "une demande de prêt de manuscrits"),
)
AGREE = (
    Frame("sont convenus / sont convenues", "de créer un laboratoire commun"),
    Frame("se sont accordés / se sont accordées", "sur un échange mensuel d'échantillons"),
    Frame("se sont entendus / se sont entendues", "pour lancer les travaux en mai"),
    Frame("ont convenu", "de partager le coût du transport"),
    Frame("sont tombés / sont tombées", "d'accord sur les droits de passage"),
)
DECIDE = (
    Frame("a décidé", "d'unifier les formulaires d'inspection"),
    Frame("a adopté", "le budget de l'année prochaine"),
    Frame("a approuvé", "la liste des projets"),
    Frame("a reporté", "l'examen des droits de port à la prochaine session"),
    Frame("a rejeté", "la proposition d'exemption"),
    Frame("a écarté", "l'option du forage profond"),
    Frame("a renoncé", "au relevé aérien"),
    Frame("a annulé", "la session d'automne"),
    Frame("a choisi", "l'ancien port pour accueillir le salon"),
    Frame("a confié", "les travaux à un bureau indépendant"),
    Frame("a validé", "le cahier des charges"),
    Frame("a prolongé", "d'un mois la période de repos biologique"),
    Frame("a ajourné", "le choix du site"),
    Frame("a tranché", "en faveur du site d'Agadir"),
    Frame("a retenu", "le tracé du nord"),
    Frame("a désigné", "M. Alaoui président du groupe de travail"),
    Frame("a voté", "la hausse des quotas"),
    Frame("n'a pas retenu", "la candidature de la ville"),
)
IMPERSONAL = (
    "il a été convenu de créer un laboratoire commun", "accord a été trouvé sur le partage des coûts",
    "il a été convenu d'un échange d'échantillons",
)  # fmt: skip
DECIDED = (
    "il a été décidé de reporter l'appel d'offres", "le programme a été adopté", "décision a été prise de scinder les travaux",
)  # fmt: skip
STEPS = (
    "la prochaine réunion aura lieu le 12 mai", "les travaux débuteront le 3 juin",
    "le salon ouvrira ses portes du 10 au 14 mai", "la session doit commencer le 20 mai",
    "la première édition se jouera à Agadir du 4 au 8 juin", "l'équipe d'experts est attendue le 15 mai",
    "le premier atelier se tiendra le 9 mai", "la finale est fixée au 30 mai", "la convention sera signée le 18 mai",
    "les essais commencent début juin", "le dépôt des candidatures s'achève le 25 mai",
    "le nouveau régime entrera en vigueur le 1er juin", "rendez-vous est pris pour le 22 mai",
)  # fmt: skip
NOTHING = (
    "un journal local rapporte que {s} {v} {o}", "si {s} {v} {o}, tout changerait", "en 2012, {s} {v} {o}",
    "le bruit court que {s} {v} {o}", "un journaliste a demandé si {s} {v} {o}", "nul ne sait si {s} {v} {o}",
    "le porte-parole a nié que {s} {v} {o}", "l'an dernier, {s} {v} {o}", "selon la presse, {s} {v} {o}",
    "plusieurs sites affirment que {s} {v} {o}", "{s} {p} {o}",
)  # fmt: skip
EMPTY = (
    "{d} sont convenus de l'importance du dialogue",
    "{s} s'est entretenu mardi avec son interlocutrice", "{s} s'est dit prêt à examiner la question",
    "{s} a exprimé l'espoir d'un renforcement de la coopération", "{s} a salué l'engagement des partenaires",
    "{s} s'est félicité des progrès accomplis depuis 2018", "{s} a remercié l'assistance de sa patience",
    "{s} a affirmé que la coopération se renforcerait dans les années à venir", "{s} a retracé les étapes du projet",
    "{s} a souhaité à tous plein succès", "{s} a demandé un verre d'eau", "{s} a invité l'assistance à une minute de silence",
    "{s} a jugé l'entretien fructueux", "{s} a reçu un exemplaire du rapport", "{s} a suivi une présentation du projet",
    "{s} a présenté le projet", "{d} ont évoqué la question des droits", "{d} ont passé en revue la coopération",
    "{d} ne sont parvenues à aucun accord", "{s} a précisé que rien n'était encore tranché",
    "{s} a souhaité la bienvenue à l'assistance", "{s} a tenu à rappeler une promesse ancienne",
    "{s} n'a pris aucun engagement", "{s} pourrait envisager une aide",
)  # fmt: skip


def cases() -> Iterator[Case]:
    """Every frame with every subject, the kinds that should be seen in it."""
    for setting in SETTINGS:
        for ours, people in ((True, setting.ours), (False, setting.theirs), (None, THIRD)):
            for number, person in enumerate(people):
                yield from _said(setting, ours, person, number)
        for body in BODIES:
            yield from (setting.case("decided", _verbal(frame, body), ("decision",)) for frame in DECIDE)
        for two in PAIRS:
            gender = "f" if two.name in ("les deux parties", "les deux délégations") else "m"
            yield from (
                setting.case("agreed", _verbal(frame, Person(two.name, gender)), ("agreement",)) for frame in AGREE
            )
        yield from (setting.case("agreed", text, ("agreement",)) for text in IMPERSONAL)
        yield from (setting.case("decided", text, ("decision",)) for text in DECIDED)
        yield from (setting.case("dated", text, ("next_step",)) for text in STEPS)
        for text in EMPTY:
            man = next(one for one in setting.ours if one.gender == "m")
            yield setting.case("empty", text.format(s=man.name, d="les deux parties"), ())


def _said(setting: Setting, ours: bool | None, person: Person, number: int) -> Iterator[Case]:
    side = "commitment_ours" if ours else "commitment_theirs"
    for frame in COMMIT:
        if ours is not None or "seraient" not in frame.object:  # what a stranger says will be done counts as a step yet
            yield setting.case("promised", _verbal(frame, person), (side,) if ours is not None else ())
        if ours is not None:
            yield setting.case("promised", f"de son côté, {_verbal(frame, person)}", (side,))
    for frame in REQUEST:
        yield setting.case("asked", _verbal(frame, person), ("request",) if ours is not None else ())
    if ours is not None and number < 2:
        for frame in (*COMMIT[:2], *REQUEST[:2]):
            verb = frame.verb(person.gender)
            past = verb.replace("s'est ", "s'était ").replace("a ", "avait ", 1)
            for shape in NOTHING:
                yield setting.case("empty", shape.format(v=verb, p=past, s=person.name, o=frame.object), ())
    if ours is not None:
        yield from _invited(setting, ours, person)


def _invited(setting: Setting, ours: bool, person: Person) -> Iterator[Case]:
    kind = "invitation_given" if ours else "invitation_received"
    guest = (setting.theirs if ours else setting.ours)[0]
    answers = {
        "accepted": ("qui a accepté", "qui a répondu favorablement", "qui viendra volontiers", "invitation acceptée"),
        "declined": ("qui s'est excusé", "qui a décliné", "qui n'est pas disponible ce jour-là"),
    }
    for said in (
        f"{person.name} a invité {guest.name} à visiter l'académie de la mer le 20 mai",
        f"{person.name} a adressé à {guest.name} une invitation au salon du 20 mai",
        f"{person.name} a remis à {guest.name} une invitation à participer au forum du 20 mai",
        f"{person.name} a proposé à {guest.name} de participer à la conférence du 20 mai",
        f"{person.name} a convié {guest.name} au salon du 20 mai",
    ):
        yield setting.case("invited", said, (kind,))
        for answer, told in answers.items():
            for words in told:
                yield setting.case(answer, f"{said}, {words}", (kind, f"invitation_{answer}"))


def _verbal(frame: Frame, person: Person) -> str:
    return f"{person.name} {frame.verb(person.gender)} {frame.rest(person.gender)}"
