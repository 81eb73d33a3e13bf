"""What French readouts say, by what should be seen in it; ``none`` tempts and promises nothing. Written for these tests."""

from __future__ import annotations

FRENCH = {
    "invitation_given": """
        Le ministre égyptien a adressé à son homologue français une invitation à visiter Louxor au printemps.
        M. Khaled Mansour a saisi l’occasion pour inviter Mme Laure Petit à assister à l’inauguration du musée.
        La ministre égyptienne a renouvelé son invitation à M. Durand à se rendre au Caire.
        Une invitation à participer au Forum du Caire a été remise à la ministre française par M. Khaled Mansour.
        M. Khaled Mansour a exprimé le souhait d’accueillir prochainement Mme Laure Petit au Caire et l’a invitée à y passer deux jours.
        La partie égyptienne a invité la délégation française à prendre part aux travaux de la conférence d’Alexandrie, en novembre.
        M. Khaled Mansour a proposé à Mme Laure Petit de venir visiter le chantier en mai.
        Le ministre égyptien a tenu à convier personnellement la ministre française à la cérémonie d’ouverture.
        Mme Laure Petit a été invitée par M. Khaled Mansour à présider le jury du festival d’Alexandrie.
        « Je vous attends au Caire pour l’ouverture », a lancé M. Khaled Mansour à Mme Laure Petit.
        M. Khaled Mansour a insisté pour que Mme Laure Petit vienne au Caire assister à l’ouverture du musée.
        « Venez donc passer trois jours à Assouan », a lancé M. Khaled Mansour à son homologue.
        M. Khaled Mansour serait ravi de la recevoir à Alexandrie au printemps et lui a fait remettre un carton.
        M. Khaled Mansour lui a demandé d’être la marraine du festival du Caire.
        Le ministre a souhaité que Mme Laure Petit préside la cérémonie de remise des prix au Caire.
        L’Égypte invite la ministre française au Sommet de l’eau, en octobre.
        À son hôte, M. Khaled Mansour a demandé de revenir au Caire pour l’inauguration de la ligne 4.
        M. Khaled Mansour lui a donné rendez-vous à Louxor pour la fête du Nil et l’y a conviée officiellement.
        Le ministre a étendu à la délégation française son invitation à la foire d’Alexandrie.
        Une lettre du président invitant Mme Laure Petit à visiter la nouvelle capitale lui a été remise.
        M. Khaled Mansour a adressé à Mme Laure Petit une invitation à se rendre au Caire.
        M. Mansour a réitéré son invitation à Mme Petit.
        M. Mansour a prié Mme Petit de bien vouloir participer au sommet d’Alexandrie.
        M. Mansour a renouvelé à la ministre française l’invitation à visiter Louxor.
        Une invitation officielle a été remise à Mme Petit par M. Mansour.
    """,
    "invitation_received": """
        L’ambassadrice de France a transmis au ministre égyptien l’invitation de Mme Laure Petit à effectuer une visite officielle à Paris.
        Mme Laure Petit a convié le ministre égyptien à Lyon pour les Assises de l’eau, le 12 juin.
        M. Khaled Mansour a reçu de Mme Laure Petit une invitation à prononcer le discours d’ouverture.
        La ministre française a fait part à M. Khaled Mansour de son invitation à Marseille.
        Le ministre égyptien est convié par la partie française à participer au Salon de Paris.
        Mme Laure Petit a souhaité la présence de M. Khaled Mansour à Strasbourg et lui a remis une invitation.
        La partie française attend M. Khaled Mansour à Marseille le 3 mai pour l’ouverture du congrès.
        L’ambassadeur de France, porteur d’une invitation pour le Salon de Paris, l’a remise au ministre.
        Paris convie le ministre à son colloque annuel.
        Mme Laure Petit lui a offert de venir enseigner un semestre à Lyon.
        Mme Laure Petit a demandé à M. Khaled Mansour de lui faire l’honneur d’inaugurer l’exposition.
        La ministre française serait honorée de sa présence au concert de Strasbourg, a-t-elle dit en l’y invitant.
        Invité par Mme Laure Petit à visiter Lyon en mai, M. Khaled Mansour a remercié son homologue.
        M. Khaled Mansour s’est vu proposer par Mme Laure Petit de coprésider le colloque de Lyon.
        M. Khaled Mansour a reçu Mme Laure Petit. Celle-ci l’a invité à passer deux jours à Lyon.
        M. Khaled Mansour a reçu Mme Laure Petit. La visiteuse lui a proposé de venir à Lyon.
        M. Khaled Mansour a reçu Mme Laure Petit, qui l’a convié à la Fête des lumières.
        M. Khaled Mansour a reçu Mme Laure Petit. Elle l’invitait à découvrir les ateliers de Lyon.
        Au cours du dîner, Mme Laure Petit a glissé à M. Khaled Mansour une invitation pour le festival d’Avignon.
        M. Khaled Mansour a reçu de Mme Laure Petit une lettre le conviant à Lyon.
        Paris souhaite que M. Khaled Mansour participe au sommet de juin et l’y a invité par écrit.
        Invitation de la ministre française à M. Khaled Mansour pour le Salon de Lyon, en mai.
        La France compte sur la présence de M. Khaled Mansour au congrès de Nice, a déclaré son ambassadeur.
        Mme Laure Petit a sollicité la présence de M. Khaled Mansour à la remise des prix.
        L’ambassadeur de France a profité de l’audience pour prier le ministre d’assister au défilé du 14 juillet.
        Le ministre égyptien est attendu par Mme Laure Petit au congrès de Nice, où elle l’a convié.
        Mme Laure Petit a dit à M. Khaled Mansour combien elle aimerait l’accueillir à Lyon et lui a remis un carton.
        M. Mansour a reçu de Mme Petit une invitation à visiter Lyon.
        Mme Petit a proposé à M. Mansour une visite à Paris en mai.
        Mme Petit souhaite recevoir M. Mansour à Paris.
        Mme Petit a convié M. Mansour à assister au forum de Nice.
    """,
    "invitation_accepted": """
        Mme Laure Petit a convié le ministre égyptien à Lyon. M. Khaled Mansour a accepté cette invitation avec plaisir.
        Mme Laure Petit a convié le ministre égyptien à Lyon. M. Khaled Mansour a confirmé sa participation.
        Mme Laure Petit a convié le ministre égyptien à Lyon. M. Khaled Mansour s’y rendra à la tête d’une délégation.
        Mme Laure Petit a convié le ministre égyptien à Lyon, invitation que M. Khaled Mansour a acceptée.
        Mme Laure Petit a convié le ministre égyptien à Lyon ; celui-ci a donné son accord de principe.
        L’invitation à la foire de Lyon a été acceptée par M. Khaled Mansour.
        M. Khaled Mansour a répondu positivement à l’invitation de la partie française.
        M. Khaled Mansour a fait savoir qu’il répondrait volontiers à l’invitation qui lui a été adressée.
        Mme Laure Petit a convié le ministre égyptien à Lyon. « J’y serai », a répondu M. Khaled Mansour.
        Mme Laure Petit l’a convié à Lyon. Le ministre a dit oui sans réserve.
        Mme Laure Petit l’a convié à Lyon. M. Khaled Mansour a promis d’être présent.
        Mme Laure Petit l’a convié à Lyon ; il sera du voyage.
        Mme Laure Petit l’a convié à Lyon. « Avec joie », a répondu le ministre.
        Mme Laure Petit l’a convié à Lyon, ce à quoi il a consenti.
        Mme Laure Petit l’a convié à Lyon. Il s’est réjoui de cette invitation et fera le déplacement.
        Le ministre a confirmé qu’il répondrait à l’invitation de Mme Laure Petit.
        Mme Laure Petit l’a convié à Lyon. La réponse du ministre a été positive.
        Mme Laure Petit l’a convié à Lyon. Le ministre a retenu la date.
        Invité à Lyon par son homologue, M. Khaled Mansour a accepté.
        M. Mansour a invité Mme Petit à Louxor. Mme Petit a répondu favorablement.
        Mme Petit a accepté l’invitation de M. Mansour.
        Mme Petit a rappelé son intention de répondre à l’invitation de M. Mansour.
        M. Mansour a invité Mme Petit au forum ; elle a agréé l’invitation.
        Mme Petit s’est réjouie de cette invitation et a confirmé sa venue.
    """,
    "invitation_declined": """
        Mme Laure Petit a convié le ministre égyptien à Lyon. M. Khaled Mansour a décliné l’invitation en raison de son calendrier.
        Mme Laure Petit a convié le ministre égyptien à Lyon. M. Khaled Mansour s’est excusé de ne pouvoir y assister.
        Mme Laure Petit a convié le ministre égyptien à Lyon. Celui-ci a indiqué que ses obligations ne lui permettraient pas de faire le déplacement.
        Mme Laure Petit a convié le ministre égyptien à Lyon ; M. Khaled Mansour, empêché, ne s’y rendra pas.
        Mme Laure Petit a convié le ministre égyptien à Lyon. M. Khaled Mansour a regretté de devoir décliner.
        Mme Laure Petit a convié le ministre égyptien à Lyon. M. Khaled Mansour a fait savoir qu’il serait retenu au Parlement ce jour-là.
        Mme Laure Petit l’a convié à Lyon. Le ministre n’a pu accepter, étant attendu à Rome.
        Mme Laure Petit l’a convié à Lyon. Le ministre l’a priée de l’excuser.
        Mme Laure Petit l’a convié à Lyon. Un déplacement à Rome l’en empêchera.
        Mme Laure Petit l’a convié à Lyon. M. Khaled Mansour n’ira pas, pour raisons de santé.
        Mme Laure Petit l’a convié à Lyon ; le ministre a préféré décliner.
        Mme Laure Petit l’a convié à Lyon. Le ministre ne sera pas libre à cette date.
        Mme Laure Petit l’a convié à Lyon. « Je ne pourrai malheureusement être des vôtres », a-t-il répondu.
        Mme Laure Petit l’a convié à Lyon. Le ministre a dû y renoncer.
        M. Khaled Mansour a présenté ses excuses pour le gala de Paris, auquel il était convié.
        Convié par la partie française à inaugurer le salon, M. Khaled Mansour a décliné.
        M. Mansour a invité Mme Petit à Louxor. Mme Petit a regretté de ne pouvoir s’y rendre.
        Mme Petit a décliné l’invitation de M. Mansour.
        M. Mansour a invité Mme Petit au forum, mais celle-ci n’est pas disponible.
    """,
    "agreement": """
        Les deux ministres ont convenu de créer un groupe de travail conjoint.
        Les deux parties se sont mises d’accord sur la tenue d’une session extraordinaire en mars.
        Les deux délégations sont tombées d’accord pour simplifier les procédures.
        Un accord a été trouvé sur le calendrier des travaux.
        Les parties s’accordent à relancer le comité mixte avant l’été.
        Les deux ministres sont parvenus à un accord sur l’ouverture d’une ligne directe.
        Il a été convenu d’organiser une mission d’experts en septembre.
        Le Caire et Paris se sont entendus sur l’échange de deux expositions.
        Les deux responsables ont donné leur accord à la création d’un fonds commun.
        D’un commun accord, la réunion se tiendra à Alexandrie.
        Les deux hommes sont d’accord pour ouvrir une antenne commune à Assouan.
        Ensemble, ils ont convenu d’un calendrier de travail.
        Rendez-vous a été pris d’un commun accord pour le mois de mai.
        L’accord s’est fait sur un échange de douze conservateurs.
        Les deux parties ont topé pour un prêt de six mois.
        Entente a été conclue pour partager les frais.
        Les deux ministres s’accordent sur un retour des pièces avant l’été.
        Les délégations sont parvenues à s’entendre sur le tracé.
        M. Khaled Mansour et Mme Laure Petit ont convenu que la prochaine réunion se tiendrait à Paris.
        Un compromis a été trouvé : les frais seront partagés par moitié.
        Accord des deux parties pour une mission conjointe en mai.
        Les deux ministres sont tombés d’accord : la ligne ouvrira en juin.
        Mme Laure Petit et M. Khaled Mansour se sont mis d’accord : ils copublieront le catalogue.
        Les deux parties ont acté la création d’un comité conjoint.
        Il a été convenu de relancer le projet en mai.
        Les deux ministres se sont entendus pour créer un fonds.
        Les deux délégations sont tombées d’accord sur un calendrier.
        Les deux ministres conviennent de signer le texte en juin.
    """,
    "commitment_ours": """
        Le ministre égyptien s’est engagé à transmettre le dossier avant le 15 mars.
        La partie égyptienne prendra en charge le transport des œuvres.
        M. Khaled Mansour a promis une réponse écrite sous dix jours.
        M. Khaled Mansour a assuré que son ministère enverrait les relevés d’ici la fin du mois.
        Le ministère mettra à disposition un local au Caire.
        M. Khaled Mansour a donné instruction à ses services de délivrer les autorisations.
        L’Égypte fournira les données hydrologiques à compter de janvier.
        M. Khaled Mansour a indiqué que Le Caire formerait vingt techniciens cette année.
        M. Khaled Mansour s’est chargé de rédiger le projet de convention.
        M. Khaled Mansour a annoncé l’envoi d’une équipe d’experts à Lyon.
        M. Khaled Mansour s’est fait fort d’obtenir l’autorisation avant lundi.
        L’Égypte s’engage à rouvrir le consulat de Lyon.
        « Nous vous enverrons le dossier dès demain », a dit M. Khaled Mansour.
        M. Khaled Mansour a donné sa parole que les ouvriers seraient payés.
        Le Caire va dépêcher trois ingénieurs à Lyon.
        M. Khaled Mansour a pris sur lui de relancer l’entreprise.
        M. Khaled Mansour en fera parvenir une copie à son homologue.
        La partie égyptienne accordera une remise de 10 % aux armateurs français.
        Il reviendra à l’Égypte de prendre en charge le transport, a concédé M. Khaled Mansour.
        Mme Laure Petit a été reçue par M. Khaled Mansour. Celui-ci a promis de lui envoyer le dossier.
        Mme Laure Petit a obtenu de M. Khaled Mansour qu’il rouvre le consulat.
        Mme Laure Petit a obtenu du ministre l’assurance que les visas seraient délivrés.
        Nous transmettrons la liste à la partie française avant vendredi.
        Notre ministère prend en charge l’hébergement de la délégation.
        Les Égyptiens fourniront le terrain.
        Promesse a été faite par M. Khaled Mansour d’ouvrir les archives.
        La partie égyptienne s’engage à ouvrir un guichet avant juin.
        M. Mansour a promis de répondre sous dix jours.
        L’Égypte prêtera dix manuscrits au musée.
        Le Caire fera parvenir la liste des candidats avant le 3 mars.
    """,
    "commitment_theirs": """
        De son côté, Mme Laure Petit s’est engagée à financer deux bourses.
        La partie française a promis d’accélérer le traitement des visas.
        La France mettra à la disposition de l’Égypte un navire de recherche.
        Mme Laure Petit a répondu que Paris livrerait le matériel au printemps.
        Son homologue française a garanti la prise en charge des frais.
        La ministre française a précisé que ses services communiqueraient la liste la semaine prochaine.
        Mme Laure Petit veillera à ce que le rapport soit traduit avant juin.
        L’ambassade de France fera parvenir les formulaires sous huitaine.
        Mme Laure Petit a fait la promesse de rendre les trois stèles.
        La France se chargera de la traduction.
        Mme Laure Petit s’est dite en mesure de garantir la livraison pour mai et s’y est engagée.
        Sa visiteuse lui a promis un exemplaire du rapport.
        Paris versera deux millions d’euros au fonds.
        La partie française fera don de deux ambulances à l’hôpital d’Assouan.
        Mme Laure Petit a annoncé que la France doublerait les bourses à la rentrée.
        La ministre française a accepté de prolonger le contrat de deux ans.
        Les experts français remettront leur rapport avant la fin de mai.
        M. Khaled Mansour a reçu Mme Laure Petit. Celle-ci a promis de rendre la stèle.
        M. Khaled Mansour a reçu Mme Laure Petit. La visiteuse s’est engagée à rendre la stèle.
        M. Khaled Mansour a reçu Mme Laure Petit. Elle enverra deux experts.
        M. Khaled Mansour a reçu Mme Laure Petit, qui s’est engagée à rendre la stèle.
        Côté français, on livrera les rames en mai.
        Les Français enverront deux experts au Caire.
        Son hôte lui a promis de rendre la stèle.
        À cette occasion, l’ambassadeur de France a annoncé que son pays offrirait vingt bourses.
        M. Khaled Mansour a obtenu de Mme Laure Petit la promesse d’un prêt de deux ans.
        M. Khaled Mansour a reçu l’assurance que la France livrerait les pièces.
        « La stèle vous sera rendue avant Noël », a assuré Mme Laure Petit.
        Engagement de la partie française : livrer les pièces avant juin.
        Mme Laure Petit : la France financera l’étude.
        Mme Petit a assuré que la France fournirait deux experts.
        Mme Petit veillera à la transmission du dossier.
        La France mettra à disposition trois laboratoires.
        Mme Petit s’est portée garante de la livraison des équipements.
        La partie française se charge de la traduction.
        La partie française prendra en charge les billets.
        Mme Petit transmettra le projet d’accord la semaine prochaine.
        Il appartient à la partie française de désigner un coordinateur.
    """,
    "request": """
        Le ministre égyptien a demandé à Mme Laure Petit de faciliter l’octroi des visas aux étudiants.
        Mme Laure Petit a sollicité l’appui de la partie égyptienne pour l’obtention du terrain.
        La partie française a souhaité obtenir copie du rapport.
        M. Khaled Mansour a prié son homologue de lui faire parvenir les plans.
        Mme Laure Petit a exprimé une demande d’extradition.
        La ministre française a invité la partie égyptienne à désigner un point focal.
        Mme Laure Petit a réclamé la restitution des moulages.
        M. Khaled Mansour a demandé l’ouverture d’un bureau de visas à Alexandrie.
        Il a insisté auprès de la ministre française pour que les pièces soient restituées.
        M. Khaled Mansour a appelé la partie française à accélérer la livraison des rames.
        Mme Laure Petit a formulé le souhait que Le Caire lève la taxe.
        M. Khaled Mansour a saisi son homologue d’une demande de visas.
        M. Khaled Mansour a sollicité de la France un prêt de cinq ans.
        Mme Laure Petit a demandé à pouvoir consulter les plans.
        « Rendez-nous ces statues », a demandé M. Khaled Mansour.
        La partie française a requis la présence d’un expert.
        Mme Laure Petit attend du Caire une réponse écrite.
        M. Khaled Mansour a invité la France à revoir ses tarifs.
        M. Khaled Mansour a exhorté son homologue à débloquer les crédits.
        Demande de la partie française : accélérer la délivrance des visas.
        Mme Laure Petit a souhaité que Le Caire examine le dossier de la ligne 3 avant juin.
        M. Khaled Mansour a remis à Mme Laure Petit la liste des pièces dont il demande le retour.
        M. Khaled Mansour a fait valoir auprès de son homologue la nécessité de débloquer les fonds et a demandé une réponse rapide.
        Mme Petit a demandé communication du rapport.
        M. Mansour a sollicité l’octroi de dix bourses.
        M. Mansour souhaite que la France augmente le nombre de visas.
        Mme Petit a invité la partie égyptienne à transmettre ses observations.
        M. Mansour a prié Mme Petit de lui faire parvenir le texte.
        Mme Petit a exprimé le souhait que l’Égypte lève les restrictions.
    """,
    "decision": """
        Le comité mixte a décidé de créer deux sous-commissions.
        La commission a adopté le plan d’action 2026-2028.
        Le jury a désigné le projet lauréat.
        Il a été décidé de reporter la réunion.
        Les deux parties ont décidé d’ouvrir une ligne de crédit.
        Le conseil a approuvé la création du centre.
        Les participants ont choisi Alexandrie pour accueillir la prochaine édition.
        La réunion s’est conclue par l’adoption d’une feuille de route.
        Le comité a rejeté la candidature de Lyon.
        Le conseil d’administration a voté le budget.
        La commission a tranché en faveur du site d’Assouan.
        Le jury a couronné une jeune ingénieure de Tanta.
        Le comité a reconduit M. Omar Zaki à sa tête.
        La conférence a élu son bureau.
        Le conseil a repoussé l’examen du budget à juin.
        Le vote a été ajourné.
        La réunion a entériné la liste des sites.
        Décision a été prise de fermer la station.
        Les deux ministres ont arrêté la liste des projets.
        Le comité s’est prononcé pour la fermeture.
        Réunis à huis clos, les experts ont choisi le second tracé.
        Décision de la commission : le site d’Assouan est retenu.
        La commission a renvoyé le dossier à sa prochaine session.
        C’est le projet d’Assouan que le jury a choisi.
        Faute de quorum, la réunion a été reportée au 3 mai.
        La candidature d’Assouan a été retenue par la commission.
        Le budget a été voté à l’unanimité.
        Le comité a fixé à six le nombre de bourses.
        Le comité a arrêté la liste des projets.
        Il a été décidé de reporter la session.
        Le jury a retenu cinq candidatures.
        La commission a rejeté la proposition.
    """,
    "next_step": """
        La prochaine session du comité aura lieu au Caire le 4 mai.
        Une délégation d’experts se rendra à Lyon en juin.
        La signature de la convention est prévue pour le 12 avril.
        Rendez-vous est pris pour le 3 mars à Paris.
        Les équipes techniques se réuniront mardi prochain.
        L’exposition ouvrira ses portes au Caire le 20 octobre.
        Les travaux débuteront la semaine prochaine.
        La mission arrivera à Louxor dans dix jours.
        La flottille appareillera le 3 mai de Damiette.
        Le 12 avril, les deux équipes feront le point à Lyon.
        Rendez-vous le 4 juin à Paris.
        Le rapport est attendu pour la mi-mars.
        Le chantier rouvrira lundi.
        Le tirage au sort aura lieu le lendemain de la finale.
        Prochaine réunion : le 5 mai à Alexandrie.
        L’entrée en vigueur est fixée au 1er juillet.
        Une visioconférence se tiendra dans deux semaines.
        La prochaine réunion est fixée au 12 avril.
        Prochaine réunion le 12 avril à Paris.
        Échéance : 15 mars 2026.
        Le comité se réunira le 3 mai.
        Une délégation technique est attendue au Caire le 4 mars.
        Une mission d’experts se rendra à Assouan en avril.
    """,
    "none": """
        Le ministre égyptien avait invité son homologue française l’an dernier.
        Les deux ministres se sont félicités de l’excellence des relations bilatérales.
        La partie française pourrait envisager de financer le projet si les études sont concluantes.
        M. Khaled Mansour a invité les entreprises françaises à investir dans le canal de Suez.
        Mme Laure Petit a appelé toutes les parties à la retenue.
        Les deux ministres sont convenus de l’importance du dialogue.
        L’Union européenne s’est engagée à financer le port.
        M. Khaled Mansour n’a pas promis de calendrier.
        La convention signée en 2015 prévoit que les deux parties échangeront leurs données.
        Mme Laure Petit espère que la coopération se poursuivra.
        L’Égypte et la France se sont engagées en 1998 dans un partenariat stratégique.
        Les invités ont été conviés à un cocktail.
        M. Khaled Mansour a donné la parole à Mme Laure Petit.
        Le projet permettra de créer mille emplois.
        La ministre française a souhaité plein succès à la conférence.
        M. Khaled Mansour a rappelé que la France avait accepté de restituer les œuvres en 2019.
        Aucun accord n’a été trouvé sur les quotas.
        La France s’est dite prête à étudier toute demande.
        Mme Laure Petit a demandé si le musée était ouvert le vendredi.
        Le plan vise à former 5 000 enseignants d’ici 2030.
        Selon la presse, l’Italie aurait promis un don.
        L’Italie livrera deux navires à l’Égypte en mai.
        Le ministre a remercié son homologue de son accueil et du soutien constant de la France.
        Les deux parties poursuivront leurs efforts en faveur de la paix.
        M. Khaled Mansour a souligné que la France était un partenaire engagé.
        M. Khaled Mansour s’était engagé, en 2023, à rouvrir la ligne.
        Mme Laure Petit a accepté le café qu’on lui offrait.
        La ministre a décidé, par boutade, d’apprendre l’arabe.
        Le ministre est convenu que la tâche était rude.
        On ignore si la France livrera les rames.
        Il faudrait que la France fournisse davantage de visas, a estimé un chroniqueur.
        Le vice-président de la Banque mondiale a promis un prêt.
        Invité d’honneur du salon, M. Khaled Mansour a prononcé un discours.
        Mme Laure Petit s’est dite disposée à revenir sur le sujet.
        Le public est invité à découvrir l’exposition jusqu’en juin.
        Le colloque n’a débouché sur aucune décision.
        Les deux parties s’accordent à reconnaître la qualité du travail accompli.
        L’ambassadrice a présenté ses vœux à l’occasion de la fête nationale.
        Mme Laure Petit a déclaré que la France serait toujours aux côtés de l’Égypte.
        Il n’a été question ni de visas ni de quotas.
        M. Khaled Mansour a demandé où en était le chantier.
        Invité à prendre la parole, M. Khaled Mansour a rappelé l’histoire du canal.
        Mme Laure Petit, qui avait été invitée en 2023, connaît bien Le Caire.
        M. Khaled Mansour a demandé à Mme Laure Petit si la fête avait été belle.
        Le public a été convié à une visite guidée.
        Mme Laure Petit a promis de ne rien promettre, a-t-elle plaisanté.
        L’Égypte a toujours tenu ses engagements, a souligné M. Khaled Mansour.
        Le ministre a accepté le prix au nom de son équipe.
        Si le budget le permet, la France livrera une rame supplémentaire.
        La France ne livrera pas de rame supplémentaire.
        Mme Laure Petit doute que le chantier soit achevé à temps.
        M. Khaled Mansour a refusé tout commentaire.
        Elle a demandé un délai de réflexion avant de se prononcer.
        Mme Petit n’a pas accepté de financer le projet.
        Les deux ministres ont évoqué la possibilité de signer un accord.
        M. Mansour a remercié Mme Petit pour l’aide apportée.
        La France s’engage pour la paix.
        Les deux parties se sont félicitées de l’accord signé en 2019.
        M. Mansour a rappelé que l’Égypte s’était engagée à réduire ses émissions.
        L’Allemagne a promis de livrer des trains.
        M. Mansour a invité les investisseurs à saisir cette occasion.
        Mme Petit espère que la coopération se renforcera.
        Les deux parties ont souligné la nécessité de poursuivre le dialogue.
        Mme Petit a demandé si le calendrier était tenable.
        Les travaux devraient s’achever si le budget le permet.
    """,
}
