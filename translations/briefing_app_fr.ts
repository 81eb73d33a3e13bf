<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this application</source>
        <translation>À propos de cette application</translation>
    </message>
    <message>
        <source>Briefing notes in Arabic and French</source>
        <translation>Notes bilingues, arabe et français</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Works offline: nothing you write leaves this computer.</source>
        <translation>Fonctionne hors ligne&#xa0;: rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It is not accredited for classified material: a marking is a label and a guard against slips.</source>
        <translation>L’application n’est pas habilitée pour les informations classifiées&#xa0;: une mention est une étiquette et un garde-fou contre les inattentions.</translation>
    </message>
    <message>
        <source>Your library: %1</source>
        <translation>Votre bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>&amp;Add the action</source>
        <translation>&amp;Ajouter l’action</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Conserver les modifications</translation>
    </message>
    <message>
        <source>New action %1</source>
        <translation>Nouvelle action %1</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Sens de l’engagement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who o&amp;wes it</source>
        <translation>&amp;Sens de l’engagement</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Voie</translation>
    </message>
    <message>
        <source>Mo&amp;re about it</source>
        <translation>Plus de dét&amp;ails</translation>
    </message>
</context>
<context>
    <name>ActionMoreFields</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Contributors, separated by a semicolon</source>
        <translation>Contributeurs, séparés par un point-virgule</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Partie étrangère</translation>
    </message>
    <message>
        <source>Hidden until</source>
        <translation>Masquée jusqu’au</translation>
    </message>
    <message>
        <source>Ask after it every … days</source>
        <translation>Relancer tous les … jours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>Add this da&amp;y</source>
        <translation>Ajouter ce jo&amp;ur</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>As the words: %1</source>
        <translation>Comme le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>Lo&amp;wered on purpose</source>
        <translation>A&amp;baissée à dessein</translation>
    </message>
    <message>
        <source>Hidden &amp;until</source>
        <translation>Masquée &amp;jusqu’au</translation>
    </message>
    <message>
        <source>As&amp;k after it every … days</source>
        <translation>Relancer &amp;tous les … jours</translation>
    </message>
    <message>
        <source>&amp;Evidence: reference of the reply</source>
        <translation>R&amp;éférence de la réponse</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mention de prote&amp;ction</translation>
    </message>
    <message>
        <source>Remind &amp;on</source>
        <translation>Rappeler &amp;le</translation>
    </message>
    <message>
        <source>Waits &amp;for</source>
        <translation>Attend l’achève&amp;ment de</translation>
    </message>
</context>
<context>
    <name>ActionStepDialog</name>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>There is &amp;nothing to record</source>
        <translation>Rien à con&amp;signer</translation>
    </message>
    <message>
        <source>&amp;Evidence: reference of the reply</source>
        <translation>R&amp;éférence de la réponse</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Say what came of it, give the reference of the reply, or tick that there is nothing.</source>
        <translation>Indiquez le résultat ou la référence de la réponse, ou cochez qu’il n’y a rien à consigner.</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s): %1.</source>
        <translation>
            <numerusform>%n action&#xa0;: %1.</numerusform>
            <numerusform>%n actions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) asked about today.</source>
        <translation>
            <numerusform>%n action relancée aujourd’hui.</numerusform>
            <numerusform>%n actions relancées aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) changed again since: what was done to them stays.</source>
        <translation>
            <numerusform>%n action a encore changé depuis&#xa0;: sa modification est conservée.</numerusform>
            <numerusform>%n actions ont encore changé depuis&#xa0;: leurs modifications sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 sur %n action</numerusform>
            <numerusform>%1 sur %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>What is promised in your notes is followed up here: who owes what to whom, and by when. Open a note, select the words that promise something, and choose “Make this an action”.</source>
        <translation>Ce que vos notes promettent est suivi ici&#xa0;: qui doit quoi à qui, et pour quand. Ouvrez une note, sélectionnez les mots qui engagent, puis choisissez «&#xa0;En faire une action&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Aucun engagement pour l’instant</translation>
    </message>
    <message>
        <source>Go to the &amp;library</source>
        <translation>Aller à la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>No action passes the filters. Closed and hidden ones are listed when you tick them above.</source>
        <translation>Aucune action ne correspond aux filtres. Les actions closes ou masquées s’affichent quand vous cochez les cases ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear the &amp;filters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
</context>
<context>
    <name>ActionsTable</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>AlignmentDialog</name>
    <message>
        <source>Align two documents</source>
        <translation>Aligner deux documents</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>À &amp;revoir</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Joindre à la suivante</translation>
    </message>
    <message>
        <source>&amp;Split at the carets</source>
        <translation>&amp;Scinder aux curseurs</translation>
    </message>
    <message>
        <source>Move the &amp;French down</source>
        <translation>Descendre le &amp;français</translation>
    </message>
    <message>
        <source>Move the &amp;Arabic down</source>
        <translation>Descendre l’&amp;arabe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Marking of these pairs</source>
        <translation>Mention de ces paires</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>French of the pair</source>
        <translation>Français de la paire</translation>
    </message>
    <message>
        <source>Arabic of the pair</source>
        <translation>Arabe de la paire</translation>
    </message>
    <message>
        <source>&amp;Marking of these pairs</source>
        <translation>&amp;Mention de ces paires</translation>
    </message>
    <message>
        <source>The French document</source>
        <translation>Le document en français</translation>
    </message>
    <message>
        <source>The Arabic document</source>
        <translation>Le document en arabe</translation>
    </message>
    <message>
        <source>Word and text files</source>
        <translation>Fichiers Word et texte</translation>
    </message>
    <message>
        <source>Laying both documents side by side</source>
        <translation>Mise en regard des deux documents</translation>
    </message>
    <message>
        <source>French document…</source>
        <translation>Document en français…</translation>
    </message>
    <message>
        <source>Arabic document…</source>
        <translation>Document en arabe…</translation>
    </message>
    <message>
        <source>Both documents are being read…</source>
        <translation>Lecture des deux documents…</translation>
    </message>
    <message>
        <source>Choose the same document in both languages. Its paragraphs are laid side by side; you check them pair by pair, and only what you confirm enters the memory.</source>
        <translation>Choisissez le même document dans les deux langues. Ses paragraphes sont mis en regard&#x202f;; vous les vérifiez paire par paire, et seul ce que vous confirmez entre dans la mémoire.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>to be checked: %1</source>
        <translation>à vérifier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n pair(s) into the memory</source>
        <translation>
            <numerusform>Mettre %n paire en mémoire</numerusform>
            <numerusform>Mettre %n paires en mémoire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) entered the memory.</source>
        <translation>
            <numerusform>%n paire est entrée dans la mémoire.</numerusform>
            <numerusform>%n paires sont entrées dans la mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without the pairs that you confirmed?</source>
        <translation>Quitter sans les paires que vous avez confirmées&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Language of the interface</source>
        <translation>&amp;Langue de l’interface</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Notes are always written in Arabic and French, whatever the language of the interface.</source>
        <translation>Les notes sont toujours rédigées en arabe et en français, quelle que soit la langue de l’interface.</translation>
    </message>
</context>
<context>
    <name>ApprovalDesk</name>
    <message>
        <source>The note is ready for review.</source>
        <translation>La note est prête à relire.</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>Remettre en pro&amp;jet</translation>
    </message>
    <message>
        <source>The next revision is begun. The approved one is kept in the history.</source>
        <translation>La révision suivante est commencée. Celle qui est approuvée reste dans l’historique.</translation>
    </message>
    <message>
        <source>Back to the approval once this is done.</source>
        <translation>Revenez à l’approbation une fois ce point réglé.</translation>
    </message>
    <message>
        <source>&amp;Approval…</source>
        <translation>&amp;Approbation…</translation>
    </message>
    <message>
        <source>This text is locked. Make the next revision to edit it?</source>
        <translation>Ce texte est verrouillé. Créer la révision suivante pour le modifier&#x202f;?</translation>
    </message>
    <message>
        <source>The revision that was approved stays in the history as it is.</source>
        <translation>La révision approuvée reste dans l’historique telle quelle.</translation>
    </message>
    <message>
        <source>Make the next &amp;revision</source>
        <translation>C&amp;réer la révision suivante</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;What happened so far</source>
        <translation>Ce &amp;qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Qui le dit</translation>
    </message>
    <message>
        <source>Name or function, as it is to stand in the log</source>
        <translation>Nom ou fonction, tel qu’il figurera au journal</translation>
    </message>
    <message>
        <source>This is a note of who said so, typed by whoever sits here. It is not an authenticated signature.</source>
        <translation>C’est une mention de qui l’a dit, saisie par la personne assise ici. Ce n’est pas une signature authentifiée.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · révision %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;In the way of an approval: %n point(s). Choose one to go there.</source>
        <translation>
            <numerusform>%n point fait &amp;obstacle à une approbation. Choisissez-le pour y aller.</numerusform>
            <numerusform>%n points font &amp;obstacle à une approbation. Choisissez-en un pour y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is locked: editing it makes the next revision.</source>
        <translation>Le texte est verrouillé&#xa0;: le modifier crée la révision suivante.</translation>
    </message>
    <message>
        <source>Nothing is in the way. A draft is made ready for review before it is approved.</source>
        <translation>Rien ne fait obstacle. Un projet est déclaré prêt à relire avant d’être approuvé.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of an approval.</source>
        <translation>Rien ne fait obstacle à une approbation.</translation>
    </message>
    <message>
        <source>&amp;To whom it was sent</source>
        <translation>À &amp;qui elle a été envoyée</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation>&amp;Pourquoi elle est retirée</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Why no approval is needed in this language</source>
        <translation>&amp;Pourquoi aucune approbation n’est nécessaire dans cette langue</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>&amp;Ready for review</source>
        <translation>&amp;Prête à relire</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>Remettre en pro&amp;jet</translation>
    </message>
    <message>
        <source>&amp;Export for review…</source>
        <translation>&amp;Exporter pour relecture…</translation>
    </message>
    <message>
        <source>&amp;Import the review…</source>
        <translation>&amp;Importer la relecture…</translation>
    </message>
    <message>
        <source>It came back on &amp;paper</source>
        <translation>Revenue sur &amp;papier</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approuver…</translation>
    </message>
    <message>
        <source>&amp;Export the final file…</source>
        <translation>&amp;Exporter le fichier final…</translation>
    </message>
    <message>
        <source>It was &amp;sent…</source>
        <translation>En&amp;voyée…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Make the &amp;next revision</source>
        <translation>Créer la révision &amp;suivante</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore approuvé</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, revision %3</source>
        <translation>Approuvé par %1 le %2, révision %3</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, but changed since: to be approved again</source>
        <translation>Approuvé par %1 le %2, mais modifié depuis&#xa0;: à approuver de nouveau</translation>
    </message>
    <message>
        <source>Not needed: %4 (%1, %2)</source>
        <translation>Non nécessaire&#xa0;: %4 (%1, %2)</translation>
    </message>
    <message>
        <source>A required section is empty</source>
        <translation>Une section obligatoire est vide</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>To follow up: the other language changed</source>
        <translation>À reprendre&#xa0;: l’autre langue a changé</translation>
    </message>
    <message>
        <source>Something to fill in is left</source>
        <translation>Un champ reste à remplir</translation>
    </message>
    <message>
        <source>Written in two ways: to be chosen</source>
        <translation>Rédigé de deux façons&#xa0;: à choisir</translation>
    </message>
    <message>
        <source>A reviewer’s change without a place</source>
        <translation>Modification d’un relecteur restée sans place</translation>
    </message>
    <message>
        <source>An open comment</source>
        <translation>Un commentaire ouvert</translation>
    </message>
    <message numerus="yes">
        <source>A review waits, %n change(s) undecided</source>
        <translation>
            <numerusform>Une relecture attend, %n modification non tranchée</numerusform>
            <numerusform>Une relecture attend, %n modifications non tranchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last review left %n change(s) undecided</source>
        <translation>
            <numerusform>La dernière relecture a laissé %n modification non tranchée</numerusform>
            <numerusform>La dernière relecture a laissé %n modifications non tranchées</numerusform>
        </translation>
    </message>
    <message>
        <source>A check found something critical</source>
        <translation>Un contrôle a trouvé un point critique</translation>
    </message>
    <message>
        <source>ready for review</source>
        <translation>prête à relire</translation>
    </message>
    <message>
        <source>back to draft</source>
        <translation>redevenue projet</translation>
    </message>
    <message>
        <source>sent to %1 for review: %2</source>
        <translation>envoyée à %1 pour relecture&#xa0;: %2</translation>
    </message>
    <message>
        <source>sent for review: %2</source>
        <translation>envoyée pour relecture&#xa0;: %2</translation>
    </message>
    <message>
        <source>the Arabic approved</source>
        <translation>l’arabe approuvé</translation>
    </message>
    <message>
        <source>the French approved</source>
        <translation>le français approuvé</translation>
    </message>
    <message>
        <source>the French not needed: %1</source>
        <translation>le français non nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>the Arabic not needed: %1</source>
        <translation>l’arabe non nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>envoyée à %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>superseded by revision %1</source>
        <translation>remplacée par la révision %1</translation>
    </message>
    <message>
        <source>taken up again as the next revision</source>
        <translation>reprise comme révision suivante</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenue de relecture</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>revenue de relecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Notes received</source>
        <translation>Notes reçues</translation>
    </message>
    <message>
        <source>&amp;Choose between versions…</source>
        <translation>&amp;Choisir entre les versions…</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>&amp;Ouvrir la note</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>De %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are new.</source>
        <translation>
            <numerusform>%n note est nouvelle.</numerusform>
            <numerusform>%n notes sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were brought up to date.</source>
        <translation>
            <numerusform>%n note a été mise à jour.</numerusform>
            <numerusform>%n notes ont été mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were known already.</source>
        <translation>
            <numerusform>%n note était déjà connue.</numerusform>
            <numerusform>%n notes étaient déjà connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were written in two ways: both are kept until you choose.</source>
        <translation>
            <numerusform>%n passage a été rédigé de deux façons&#xa0;: les deux sont gardées jusqu’à votre choix.</numerusform>
            <numerusform>%n passages ont été rédigés de deux façons&#xa0;: les deux sont gardées jusqu’à votre choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connue</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to choose</source>
        <translation>
            <numerusform>%n passage à choisir</numerusform>
            <numerusform>%n passages à choisir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>What came into the memory</source>
        <translation>Ce qui est entré dans la mémoire</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n different pair(s), those of your notes included.</source>
        <translation>
            <numerusform>La mémoire contient %n paire, celles de vos notes comprises.</numerusform>
            <numerusform>La mémoire contient %n paires différentes, celles de vos notes comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in from outside yet. Import a TMX file, or align two documents.</source>
        <translation>Rien n’est encore venu d’ailleurs. Importez un fichier TMX ou alignez deux documents.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est entré</translation>
    </message>
    <message>
        <source>&amp;Take out of the memory</source>
        <translation>Re&amp;tirer de la mémoire</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>from a TMX file</source>
        <translation>d’un fichier TMX</translation>
    </message>
    <message>
        <source>from two documents</source>
        <translation>de deux documents</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were taken out.</source>
        <translation>
            <numerusform>%n paire a été retirée.</numerusform>
            <numerusform>%n paires ont été retirées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BilingualField</name>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>&amp;New body</source>
        <translation>&amp;Nouvel organisme</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nouvel organisme</translation>
    </message>
    <message>
        <source>Ministries, embassies, agencies and companies belong here: their names are offered in both languages wherever one is asked for.</source>
        <translation>Ministères, ambassades, agences et entreprises ont leur place ici&#xa0;: leurs noms sont proposés dans les deux langues partout où l’un d’eux est demandé.</translation>
    </message>
    <message>
        <source>No body is here yet</source>
        <translation>Aucun organisme pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Enter a body</source>
        <translation>&amp;Saisir un organisme</translation>
    </message>
    <message>
        <source>Try a part of the name or the acronym.</source>
        <translation>Essayez une partie du nom ou du sigle.</translation>
    </message>
    <message>
        <source>No body is found</source>
        <translation>Aucun organisme trouvé</translation>
    </message>
    <message>
        <source>Show &amp;all bodies</source>
        <translation>Afficher &amp;tous les organismes</translation>
    </message>
    <message>
        <source>Choose a body to see and change the entry.</source>
        <translation>Choisissez un organisme pour consulter et modifier sa fiche.</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>Open a note to hand it over, or select some in the library.</source>
        <translation>Ouvrez une note pour la transmettre, ou sélectionnez-en dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Hand notes over</source>
        <translation>Transmettre des notes</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>Fichiers de transmission</translation>
    </message>
    <message>
        <source>Writing the hand-over file</source>
        <translation>Écriture du fichier de transmission</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written to the hand-over file.</source>
        <translation>
            <numerusform>%n note écrite dans le fichier de transmission.</numerusform>
            <numerusform>%n notes écrites dans le fichier de transmission.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive notes</source>
        <translation>Recevoir des notes</translation>
    </message>
    <message>
        <source>Reading the hand-over file</source>
        <translation>Lecture du fichier de transmission</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came in before you stopped.</source>
        <translation>
            <numerusform>%n note est entrée avant l’arrêt.</numerusform>
            <numerusform>%n notes sont entrées avant l’arrêt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive the file again for the others; nothing comes in twice.</source>
        <translation>Recevez à nouveau le fichier pour les autres&#x202f;; rien n’entre deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this note were written in two ways.</source>
        <translation>
            <numerusform>%n passage de cette note a été rédigé de deux façons.</numerusform>
            <numerusform>%n passages de cette note ont été rédigés de deux façons.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Nothing in this note was written in two ways.</source>
        <translation>Rien dans cette note n’a été rédigé de deux façons.</translation>
    </message>
</context>
<context>
    <name>BundleTaking</name>
    <message>
        <source>Merging the notes received</source>
        <translation>Fusion des notes reçues</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Its state or number changed as well: undo begins anew here.</source>
        <translation>Son état ou son numéro a changé aussi&#xa0;: l’annulation repart de zéro ici.</translation>
    </message>
    <message>
        <source>What arrived stands in the open note.</source>
        <translation>Ce qui est arrivé figure dans la note ouverte.</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>What the change says</source>
        <translation>Ce que dit la modification</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccepter</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Undecide</source>
        <translation>Remettre en s&amp;uspens</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>Aucune modification n’est choisie.</translation>
    </message>
    <message>
        <source>Only the Arabic changes here: the French will have to follow up.</source>
        <translation>Seul l’arabe change ici&#xa0;: le français sera à reprendre.</translation>
    </message>
    <message>
        <source>Only the French changes here: the Arabic will have to follow up.</source>
        <translation>Seul le français change ici&#xa0;: l’arabe sera à reprendre.</translation>
    </message>
    <message>
        <source>Another reviewer contradicts it: choose one of them.</source>
        <translation>Un autre relecteur la contredit&#xa0;: choisissez l’une des deux.</translation>
    </message>
    <message>
        <source>One end of a move: both ends are decided alike.</source>
        <translation>Une extrémité d’un déplacement&#xa0;: les deux se décident ensemble.</translation>
    </message>
    <message>
        <source>With its tracked part refused:</source>
        <translation>Sans ce qui est suivi&#xa0;:</translation>
    </message>
    <message>
        <source>In the note by now:</source>
        <translation>Dans la note à présent&#xa0;:</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>Ce qui doit figurer là</translation>
    </message>
    <message>
        <source>&amp;Accept as written</source>
        <translation>A&amp;ccepter ainsi</translation>
    </message>
</context>
<context>
    <name>ChangeFilters</name>
    <message>
        <source>Which changes</source>
        <translation>Quelles modifications</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Tous les relecteurs</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de modification</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Les deux langues</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>In person</source>
        <translation>En présentiel</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Par visioconférence</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>En format hybride</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>Counterpart side</source>
        <translation>Partie homologue</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Present for a part</source>
        <translation>Présent en partie</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Personnalité principale</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Mr / Ms</source>
        <translation>M. / Mme</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Docteur</translation>
    </message>
    <message>
        <source>Professor</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Minister (H.E.)</source>
        <translation>Ministre (S.E.)</translation>
    </message>
    <message>
        <source>Ambassador (H.E.)</source>
        <translation>Ambassadeur (S.E.)</translation>
    </message>
    <message>
        <source>Head of State (H.E.)</source>
        <translation>Chef d’État (S.E.)</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation>À notre charge</translation>
    </message>
    <message>
        <source>They owe it</source>
        <translation>À leur charge</translation>
    </message>
    <message>
        <source>Both sides owe it</source>
        <translation>À la charge des deux parties</translation>
    </message>
    <message>
        <source>Internal, between ourselves</source>
        <translation>Mesure interne</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Commitment of ours</source>
        <translation>Engagement de notre part</translation>
    </message>
    <message>
        <source>Commitment of theirs</source>
        <translation>Engagement de leur part</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Information to send</source>
        <translation>Information à transmettre</translation>
    </message>
    <message>
        <source>Pending decision</source>
        <translation>Décision en attente</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting for the other side</source>
        <translation>En attente de l’autre partie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Priorité normale</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>For the principal</source>
        <translation>Au plus haut niveau</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Through the embassy</source>
        <translation>Par l’ambassade</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Visioconférence</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>State visit</source>
        <translation>Visite d’État</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>Visite officielle</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>Visite de travail</translation>
    </message>
    <message>
        <source>Courtesy visit</source>
        <translation>Visite de courtoisie</translation>
    </message>
    <message>
        <source>Private visit</source>
        <translation>Visite privée</translation>
    </message>
    <message>
        <source>Stopover</source>
        <translation>Escale</translation>
    </message>
    <message>
        <source>Attendance at an event</source>
        <translation>Participation à un événement</translation>
    </message>
    <message>
        <source>Through a representative</source>
        <translation>Par un représentant</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted in principle</source>
        <translation>Acceptée dans son principe</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Sans réponse à ce jour</translation>
    </message>
    <message>
        <source>Other dates proposed</source>
        <translation>Autres dates proposées</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Évoquée</translation>
    </message>
    <message>
        <source>Extended orally</source>
        <translation>Faite oralement</translation>
    </message>
    <message>
        <source>Extended in writing</source>
        <translation>Faite par écrit</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Dates agreed</source>
        <translation>Dates arrêtées</translation>
    </message>
    <message>
        <source>Format confirmed</source>
        <translation>Format confirmé</translation>
    </message>
    <message>
        <source>Programme agreed</source>
        <translation>Programme arrêté</translation>
    </message>
    <message>
        <source>Visit held</source>
        <translation>Visite réalisée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Visite annulée</translation>
    </message>
    <message>
        <source>Lapsed without reply</source>
        <translation>Caduque, sans réponse</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Renvoyée pour modification</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée par une autre</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Facts of the meeting</source>
        <translation>Données de l’entretien</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Boxes for the decision</source>
        <translation>Cases de visa</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Concordant</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a part of a command’s name</source>
        <translation>Saisissez une partie du nom d’une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>They come into the note with the review, to be answered and closed beside their words.</source>
        <translation>Ils entrent dans la note avec la relecture, pour être traités et clos à côté de leurs mots.</translation>
    </message>
    <message>
        <source>No comments came with the review.</source>
        <translation>La relecture n’apporte aucun commentaire.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, their time</source>
        <translation>%1, à son heure</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Paragraph added</source>
        <translation>Paragraphe ajouté</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>Paragraphe supprimé</translation>
    </message>
    <message>
        <source>Paragraph split</source>
        <translation>Paragraphe scindé</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translation>Paragraphes réunis</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>Ligne ajoutée</translation>
    </message>
    <message>
        <source>Row removed</source>
        <translation>Ligne supprimée</translation>
    </message>
    <message>
        <source>Outside the text</source>
        <translation>Hors du texte</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation>Modifié sans suivi</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Closed ones &amp;too</source>
        <translation>Aussi les cl&amp;os</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Ré&amp;pondre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Clore</translation>
    </message>
    <message>
        <source>No comments. Those of a returned review are kept here, to be answered and closed.</source>
        <translation>Aucun commentaire. Ceux d’une relecture revenue sont gardés ici, pour être traités et clos.</translation>
    </message>
    <message numerus="yes">
        <source>No open comment; %n closed.</source>
        <translation>
            <numerusform>Aucun commentaire ouvert&#xa0;; %n clos.</numerusform>
            <numerusform>Aucun commentaire ouvert&#xa0;; %n clos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Beside no paragraph of the note</source>
        <translation>À côté d’aucun paragraphe de la note</translation>
    </message>
    <message>
        <source>A change without a place: %1</source>
        <translation>Une modification sans place&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
</context>
<context>
    <name>ComputerDialog</name>
    <message>
        <source>About this computer</source>
        <translation>À propos de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (packaged)</source>
        <translation>%1 (version installée)</translation>
    </message>
    <message>
        <source>%1 (from source)</source>
        <translation>%1 (depuis les sources)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Python and system</source>
        <translation>Python et système</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Fonts for Arabic</source>
        <translation>Polices pour l’arabe</translation>
    </message>
    <message>
        <source>Fonts for French</source>
        <translation>Polices pour le français</translation>
    </message>
    <message>
        <source>Arabic dictionary</source>
        <translation>Dictionnaire arabe</translation>
    </message>
    <message>
        <source>French dictionary</source>
        <translation>Dictionnaire français</translation>
    </message>
    <message>
        <source>none of those wanted was found</source>
        <translation>aucune de celles qu’il faudrait n’a été trouvée</translation>
    </message>
    <message>
        <source>LibreOffice (for PDF and pages)</source>
        <translation>LibreOffice (pour le PDF et les pages)</translation>
    </message>
    <message>
        <source>pdftoppm (for pages)</source>
        <translation>pdftoppm (pour les pages)</translation>
    </message>
    <message>
        <source>Folder of data</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Folder of preferences</source>
        <translation>Dossier des préférences</translation>
    </message>
    <message>
        <source>Folder of reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Reports of problems</source>
        <translation>Rapports d’incidents</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Sa taille</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Son état</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>Its schema</source>
        <translation>Version de son schéma</translation>
    </message>
    <message>
        <source>Notes in it</source>
        <translation>Notes qu’elle contient</translation>
    </message>
    <message>
        <source>Versions in it</source>
        <translation>Versions qu’elle contient</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>How it is here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Show the newest &amp;report…</source>
        <translation>Afficher le dernier &amp;rapport…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what belongs to it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everything above is on the clipboard.</source>
        <translation>Tout ce qui précède est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ConceptDialog</name>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>What it is called in each language; it is found in every note from now on.</source>
        <translation>Son nom dans chaque langue&#xa0;; il est désormais reconnu dans toutes les notes.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ConceptForm</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Another &amp;French term</source>
        <translation>Autre terme &amp;français</translation>
    </message>
    <message>
        <source>Another &amp;Arabic term</source>
        <translation>Autre terme &amp;arabe</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>French term</source>
        <translation>Terme français</translation>
    </message>
    <message>
        <source>Arabic term</source>
        <translation>Terme arabe</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Written in two ways</source>
        <translation>Rédigé de deux façons</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Write in the note</source>
        <translation>&amp;Rédiger dans la note</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>%1 of %2. Each version is kept until you choose; Undo takes a choice back.</source>
        <translation>%1 sur %2. Chaque version est gardée jusqu’à votre choix&#x202f;; Annuler revient sur un choix.</translation>
    </message>
    <message>
        <source>As it stands in the note</source>
        <translation>Telle qu’elle est dans la note</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Garder celle-ci</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>L’autre langue</translation>
    </message>
    <message>
        <source>stands in the note now</source>
        <translation>est dans la note à présent</translation>
    </message>
    <message>
        <source>Keep &amp;%1</source>
        <translation>Garder la &amp;%1</translation>
    </message>
    <message>
        <source>Take &amp;%1</source>
        <translation>Prendre la &amp;%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No date</source>
        <translation>Aucune date</translation>
    </message>
    <message>
        <source>Leave the date empty</source>
        <translation>Laisser la date vide</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer le %1</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The window stays open, so that nothing you wrote is lost.</source>
        <translation>La fenêtre reste ouverte, afin que rien de ce que vous avez écrit ne soit perdu.</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Fermer et &amp;perdre ces mots</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>Importer des textes</translation>
    </message>
    <message>
        <source>Texts and Word files (*.txt *.docx)</source>
        <translation>Textes et fichiers Word (*.txt *.docx)</translation>
    </message>
    <message>
        <source>No note was opened yet</source>
        <translation>Aucune note n’a encore été ouverte</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>The action</source>
        <translation>L’action</translation>
    </message>
    <message>
        <source>&amp;Go to the sentence</source>
        <translation>&amp;Aller à la phrase</translation>
    </message>
    <message>
        <source>Change the &amp;state</source>
        <translation>Changer l’é&amp;tat</translation>
    </message>
    <message>
        <source>Asked &amp;today</source>
        <translation>&amp;Relancé ce jour</translation>
    </message>
    <message>
        <source>Write down that the owner was asked about it today</source>
        <translation>Noter que le responsable a été relancé aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>&amp;Ouvrir la note</translation>
    </message>
    <message>
        <source>Choose an action: its words and its history are shown here.</source>
        <translation>Choisissez une action&#xa0;: ses mots et son historique s’affichent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are selected. What you do here is done to all of them.</source>
        <translation>
            <numerusform>%n action est sélectionnée.</numerusform>
            <numerusform>%n actions sont sélectionnées. Ce que vous faites ici s’applique à toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Dernière relance</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The words that promise it</source>
        <translation>Les mots qui l’engagent</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Justificatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Rien à consigner.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>A name, a post or a body, in either language</source>
        <translation>Nom, fonction ou organisme, dans l’une ou l’autre langue</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore conservé</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>La bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Enter the name in Arabic or in French.</source>
        <translation>Saisissez le nom en arabe ou en français.</translation>
    </message>
    <message>
        <source>There is no country of that name. Choose one from the list, or leave it empty.</source>
        <translation>Aucun pays ne porte ce nom. Choisissez-en un dans la liste, ou laissez le champ vide.</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois donné</translation>
    </message>
    <message>
        <source>Before or after an event</source>
        <translation>Avant ou après un événement</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Day it is due</source>
        <translation>Jour de l’échéance</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Échéance</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Avant ou après</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>jours après</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Reason, if there is one</source>
        <translation>Motif éventuel</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n day(s) before “%1”</source>
        <translation>
            <numerusform>%n jour avant «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n jours avant «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after “%1”</source>
        <translation>
            <numerusform>%n jour après «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n jours après «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 (tentative)</source>
        <translation>%1 (à confirmer)</translation>
    </message>
</context>
<context>
    <name>EchoStrip</name>
    <message>
        <source>As it will read in the document</source>
        <translation>Tel que le document l’écrira</translation>
    </message>
    <message>
        <source>Here you will read what you enter as the document will have it, in both languages.</source>
        <translation>Ce que vous saisissez se lira ici tel que le document l’écrira, dans les deux langues.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>lines joined</source>
        <translation>lignes réunies</translation>
    </message>
    <message>
        <source>hyphens taken out</source>
        <translation>traits d’union de coupure supprimés</translation>
    </message>
    <message>
        <source>Arabic letter forms</source>
        <translation>formes de lettres arabes</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>ligatures</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>traits d’union conditionnels</translation>
    </message>
    <message>
        <source>hidden signs</source>
        <translation>signes invisibles</translation>
    </message>
    <message>
        <source>direction controls</source>
        <translation>marques de direction</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The pasted text was repaired: %1.</source>
        <translation>Le texte collé a été réparé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>No open points: both languages are in step.</source>
        <translation>Aucun point ouvert&#xa0;: les deux langues concordent.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>&amp;Export as Word</source>
        <translation>&amp;Exporter vers Word</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>LibreOffice is not installed on this computer, and PDF needs it.</source>
        <translation>LibreOffice n’est pas installé sur cet ordinateur&#xa0;: il est nécessaire au PDF.</translation>
    </message>
    <message>
        <source>A PDF of ours cannot carry a password. Take the password away first.</source>
        <translation>Le PDF ne peut pas porter de mot de passe. Retirer d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>An archived PDF (PDF/A) of this layout</source>
        <translation>PDF d’archivage (PDF/A) dans cette mise en page</translation>
    </message>
    <message>
        <source>This computer cannot print from here: the printing library (libcups) is missing.</source>
        <translation>L’impression n’est pas possible d’ici&#xa0;: la bibliothèque d’impression (libcups) manque.</translation>
    </message>
    <message>
        <source>Print our own sketch of these pages on paper</source>
        <translation>Imprimer notre esquisse de ces pages</translation>
    </message>
    <message>
        <source>Print these pages on paper</source>
        <translation>Imprimer ces pages</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>Enregistrer un PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is switched on, then try again.</source>
        <translation>L’imprimante n’a pas accepté les pages. Vérifier qu’elle est allumée, puis réessayer.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Le fichier doit avoir un nom.</translation>
    </message>
    <message>
        <source>A file name cannot begin with a full stop or hold any of / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Un nom de fichier ne peut ni commencer par un point ni contenir / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Write the password twice, or take the protection away.</source>
        <translation>Saisir le mot de passe deux fois, ou retirer la protection.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Write the second one again.</source>
        <translation>Les deux mots de passe diffèrent. Saisir de nouveau le second.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Is invited</source>
        <translation>Est invité</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Objet de l’invitation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Dates proposées</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Dates arrêtées</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>In return for</source>
        <translation>En réponse à</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>To be signed or announced</source>
        <translation>À signer ou à annoncer</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Essai de liaison</translation>
    </message>
    <message>
        <source>Who sees to the link</source>
        <translation>Responsable de la liaison</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Cadeaux</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Time zones as of release %1.</source>
        <translation>Fuseaux horaires, version %1.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Facts of the meeting</source>
        <translation>Données de l’entretien</translation>
    </message>
    <message>
        <source>&amp;Keep these facts</source>
        <translation>&amp;Conserver ces données</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>A note keeps the profile it was made with.</source>
        <translation>Une note garde le profil avec lequel elle a été créée.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 14:30, or leave it empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez-la sous la forme 14:30, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Made from the template when left empty</source>
        <translation>Tiré du modèle si le champ reste vide</translation>
    </message>
    <message>
        <source>Distribution in Arabic</source>
        <translation>Diffusion en arabe</translation>
    </message>
    <message>
        <source>Distribution in French</source>
        <translation>Diffusion en français</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Subject and title</source>
        <translation>Objet et titre</translation>
    </message>
    <message>
        <source>Participants, in order of precedence</source>
        <translation>Participants, par ordre de préséance</translation>
    </message>
    <message>
        <source>Protection and distribution</source>
        <translation>Protection et diffusion</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Mention de protection</translation>
    </message>
    <message>
        <source>Distribution in French, one a line</source>
        <translation>Diffusion en français, un destinataire par ligne</translation>
    </message>
    <message>
        <source>Distribution in Arabic, one a line</source>
        <translation>Diffusion en arabe, un destinataire par ligne</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>Selon le modèle</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Texts to import</source>
        <translation>Textes à importer</translation>
    </message>
    <message>
        <source>Word and text files</source>
        <translation>Fichiers Word et texte</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search the library (%1)</source>
        <translation>Rechercher dans la bibliothèque (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Search all that the notes say, in both languages</source>
        <translation>Chercher dans tout ce que disent les notes, dans les deux langues</translation>
    </message>
    <message>
        <source>E&amp;xact</source>
        <translation>E&amp;xact</translation>
    </message>
    <message>
        <source>Letters, hamza, harakat, accents and digits exactly as you type them</source>
        <translation>Lettres, hamza, voyelles, accents et chiffres exactement comme vous les saisissez</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Counterpart or country code</source>
        <translation>Interlocuteur ou code du pays</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Trier</translation>
    </message>
    <message>
        <source>Every word must be found; spelling, accents, harakat and articles make no difference.</source>
        <translation>Chaque mot doit être trouvé&#x202f;; graphie, accents, voyelles et articles ne comptent pas.</translation>
    </message>
    <message>
        <source>“words in a row” · begin* · %1</source>
        <translation>«&#xa0;mots qui se suivent&#xa0;» · début* · %1</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Modifiées en dernier d’abord</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Ordre décroissant</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) replaced.</source>
        <translation>
            <numerusform>%n occurrence remplacée.</numerusform>
            <numerusform>%n occurrences remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFeed</name>
    <message>
        <source>Checking the note</source>
        <translation>Contrôle de la note</translation>
    </message>
</context>
<context>
    <name>FindingTools</name>
    <message>
        <source>The checks found nothing in this note.</source>
        <translation>Les contrôles n’ont rien relevé dans cette note.</translation>
    </message>
    <message>
        <source>No finding here. F7 goes to the next one.</source>
        <translation>Aucun constat ici. F7 mène au suivant.</translation>
    </message>
    <message>
        <source>Nothing can be mended for sure here: please decide yourself.</source>
        <translation>Aucune correction n’est sûre ici&#xa0;: à vous de décider.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) mended.</source>
        <translation>
            <numerusform>%n constat corrigé.</numerusform>
            <numerusform>%n constats corrigés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Fix all of this &amp;kind (%1)</source>
        <translation>Corriger tous les sem&amp;blables (%1)</translation>
    </message>
    <message>
        <source>Let it &amp;stand…</source>
        <translation>Écar&amp;ter…</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fix: take it out</source>
        <translation>Correction&#xa0;: à supprimer</translation>
    </message>
    <message>
        <source>Fix: put the right space</source>
        <translation>Correction&#xa0;: l’espace qui convient</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Previous finding</source>
        <translation>Constat précédent</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Constats affichés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Let it &amp;stand…</source>
        <translation>Écar&amp;ter…</translation>
    </message>
    <message>
        <source>Findings that were let stand</source>
        <translation>Constats écartés</translation>
    </message>
    <message>
        <source>Tell it a&amp;gain</source>
        <translation>Signaler de no&amp;uveau</translation>
    </message>
    <message>
        <source>Let stand (%1)</source>
        <translation>Écartés (%1)</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>Tous les constats (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more, listed as these are dealt with.</source>
        <translation>
            <numerusform>%n de plus, affiché quand ceux-ci seront traités.</numerusform>
            <numerusform>%n de plus, affichés quand ceux-ci seront traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is being checked…</source>
        <translation>Contrôle de la note en cours…</translation>
    </message>
    <message>
        <source>Nothing found. Numbers, dates, spelling and spacing are checked in both languages as you write.</source>
        <translation>Rien à signaler. Nombres, dates, orthographe et espaces sont contrôlés dans les deux langues pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>This one is for you to decide: nothing can be mended for sure.</source>
        <translation>À vous de décider&#xa0;: aucune correction n’est sûre.</translation>
    </message>
    <message>
        <source>Fix &amp;all of this kind (%1)</source>
        <translation>Corriger tous les sem&amp;blables (%1)</translation>
    </message>
    <message>
        <source>Fix &amp;all of this kind</source>
        <translation>Corriger tous les sem&amp;blables</translation>
    </message>
    <message>
        <source>The text of an approved note is locked. Make its next revision to mend it.</source>
        <translation>Le texte d’une note approuvée est verrouillé. Ouvrez la révision suivante pour le corriger.</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed here.</source>
        <translation>Ouvert en lecture seule&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Making the library</source>
        <translation>Création de la bibliothèque</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Make the library</source>
        <translation>&amp;Créer la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Création de la bibliothèque…</translation>
    </message>
    <message>
        <source>Say where the library should be kept.</source>
        <translation>Indiquez où conserver la bibliothèque.</translation>
    </message>
    <message>
        <source>There is a file of that name. Tick the box to open it, or choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Cochez la case pour l’ouvrir, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no file of that name. Choose the library to open, or untick the box.</source>
        <translation>Aucun fichier ne porte ce nom. Choisissez la bibliothèque à ouvrir, ou décochez la case.</translation>
    </message>
    <message>
        <source>Type a passphrase, or untick the box to go without one.</source>
        <translation>Saisissez une phrase secrète, ou décochez la case pour vous en passer.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>The recovery key is shown only this once. Keep it, then tick the box.</source>
        <translation>La clé de secours n’est affichée que cette fois. Conservez-la, puis cochez la case.</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Nothing is to be done for it now.</source>
        <translation>Rien à faire pour le moment.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Prendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit and take: %1</source>
        <translation>Modifier et prendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Écarter&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the visit</source>
        <translation>
            <numerusform>%n jour avant la visite</numerusform>
            <numerusform>%n jours avant la visite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the visit</source>
        <translation>
            <numerusform>%n jour après la visite</numerusform>
            <numerusform>%n jours après la visite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>sous %n jour</numerusform>
            <numerusform>sous %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand notes over</source>
        <translation>Transmettre des notes</translation>
    </message>
    <message>
        <source>The file holds these notes with their whole history, the people, institutions and terms in them. It is encrypted: tell the other person the passphrase some other way.</source>
        <translation>Le fichier contient ces notes avec tout leur historique, et les personnes, institutions et termes qui y figurent. Il est chiffré&#xa0;: donnez la phrase secrète à l’autre personne par une autre voie.</translation>
    </message>
    <message>
        <source>Notes to hand over</source>
        <translation>Notes à transmettre</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand over %n note(s) marked above internal as well</source>
        <translation>
            <numerusform>&amp;Transmettre aussi %n note dont la mention dépasse «&#xa0;interne&#xa0;»</numerusform>
            <numerusform>&amp;Transmettre aussi %n notes dont la mention dépasse «&#xa0;interne&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Choisir le &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>About this com&amp;puter…</source>
        <translation>À propos de cet &amp;ordinateur…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>What is different now:</source>
        <translation>Ce qui diffère aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go back to this revision</source>
        <translation>&amp;Revenir à cette révision</translation>
    </message>
    <message>
        <source>&amp;Word file of the changes between…</source>
        <translation>Fichier &amp;Word des changements entre…</translation>
    </message>
    <message>
        <source>The note reads as in revision %1 again.</source>
        <translation>La note est revenue au texte de la révision %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Nothing: the text reads the same.</source>
        <translation>Rien&#xa0;: le texte est le même.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import texts</source>
        <translation>Importer des textes</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Recognising languages</source>
        <translation>Reconnaissance des langues</translation>
    </message>
    <message>
        <source>Importing texts</source>
        <translation>Importation des textes</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) imported.</source>
        <translation>
            <numerusform>%n paragraphe importé.</numerusform>
            <numerusform>%n paragraphes importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Arabic without a French twin.</source>
        <translation>
            <numerusform>%n en arabe sans équivalent français.</numerusform>
            <numerusform>%n en arabe sans équivalent français.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in French without an Arabic twin.</source>
        <translation>
            <numerusform>%n en français sans équivalent arabe.</numerusform>
            <numerusform>%n en français sans équivalent arabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: to be written</source>
        <translation>Aucun&#xa0;: à rédiger</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both files become one note: their paragraphs are put side by side in order. One file alone is enough; the other language is then written in the editor.</source>
        <translation>Les deux fichiers forment une seule note&#xa0;: leurs paragraphes sont mis en regard, dans l’ordre. Un seul fichier suffit&#xa0;; l’autre langue est alors rédigée dans l’éditeur.</translation>
    </message>
    <message>
        <source>A&amp;rabic text</source>
        <translation>Texte a&amp;rabe</translation>
    </message>
    <message>
        <source>&amp;French text</source>
        <translation>Texte &amp;français</translation>
    </message>
    <message>
        <source>&amp;Kind of note</source>
        <translation>&amp;Type de note</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Jumeau</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>InvitationDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>&amp;Add the invitation</source>
        <translation>&amp;Ajouter l’invitation</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Conserver les modifications</translation>
    </message>
    <message>
        <source>New invitation %1</source>
        <translation>Nouvelle invitation %1</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Invitation %1</translation>
    </message>
    <message>
        <source>Who invites</source>
        <translation>Invitant</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Orally, in the meeting</source>
        <translation>Oralement, pendant l’entretien</translation>
    </message>
    <message>
        <source>Conveyed</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Conveyed on</source>
        <translation>Transmise le</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Conditions de la réponse</translation>
    </message>
    <message>
        <source>First day proposed</source>
        <translation>Premier jour proposé</translation>
    </message>
    <message>
        <source>Last day proposed</source>
        <translation>Dernier jour proposé</translation>
    </message>
    <message>
        <source>These dates are &amp;tentative</source>
        <translation>Dates à &amp;titre indicatif</translation>
    </message>
    <message>
        <source>T&amp;ype of visit</source>
        <translation>T&amp;ype de visite</translation>
    </message>
    <message>
        <source>Con&amp;veyed</source>
        <translation>Trans&amp;mission</translation>
    </message>
    <message>
        <source>Conveyed &amp;on</source>
        <translation>Transmise &amp;le</translation>
    </message>
    <message>
        <source>Its &amp;reference</source>
        <translation>Sa &amp;référence</translation>
    </message>
    <message>
        <source>&amp;First day proposed</source>
        <translation>&amp;Premier jour proposé</translation>
    </message>
    <message>
        <source>&amp;Last day proposed</source>
        <translation>&amp;Dernier jour proposé</translation>
    </message>
    <message>
        <source>Mo&amp;re about the visit</source>
        <translation>Plus de déta&amp;ils sur la visite</translation>
    </message>
</context>
<context>
    <name>InvitationMoreFields</name>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Host of the event</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>First day of the event</source>
        <translation>Premier jour de l’événement</translation>
    </message>
    <message>
        <source>Last day of the event</source>
        <translation>Dernier jour de l’événement</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>No earlier invitation</source>
        <translation>Aucune invitation antérieure</translation>
    </message>
    <message>
        <source>In return for</source>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>First day of the e&amp;vent</source>
        <translation>&amp;Premier jour de l’événement</translation>
    </message>
    <message>
        <source>Last day of the even&amp;t</source>
        <translation>&amp;Dernier jour de l’événement</translation>
    </message>
    <message>
        <source>Repl&amp;y by</source>
        <translation>Réponse a&amp;vant le</translation>
    </message>
    <message>
        <source>In return &amp;for</source>
        <translation>En réponse &amp;à</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visite</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>To be signed or announced</source>
        <translation>À signer ou à annoncer</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Cadeaux</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>Effectif de la délégation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>La liaison</translation>
    </message>
    <message>
        <source>Who sees to the link</source>
        <translation>Responsable de la liaison</translation>
    </message>
    <message>
        <source>Capital of the hosts</source>
        <translation>Capitale des hôtes</translation>
    </message>
    <message>
        <source>Capital of the guests</source>
        <translation>Capitale des invités</translation>
    </message>
    <message>
        <source>Day of the test call</source>
        <translation>Jour de l’essai</translation>
    </message>
    <message>
        <source>Time of the test call</source>
        <translation>Heure de l’essai</translation>
    </message>
    <message>
        <source>Day of the test &amp;call</source>
        <translation>&amp;Jour de l’essai</translation>
    </message>
    <message>
        <source>Time, by the hosts’ cloc&amp;k</source>
        <translation>Heure, &amp;chez les hôtes</translation>
    </message>
    <message>
        <source>Capital of the &amp;hosts</source>
        <translation>Capitale des &amp;hôtes</translation>
    </message>
    <message>
        <source>Capital of the &amp;guests</source>
        <translation>Capitale des i&amp;nvités</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Nothing before</source>
        <translation>Rien avant le</translation>
    </message>
    <message>
        <source>At, by the hosts’ clock</source>
        <translation>À, heure des hôtes</translation>
    </message>
    <message>
        <source>Size of the dele&amp;gation</source>
        <translation>E&amp;ffectif de la délégation</translation>
    </message>
    <message>
        <source>Pu&amp;blicity</source>
        <translation>P&amp;ublicité</translation>
    </message>
    <message>
        <source>&amp;Nothing before</source>
        <translation>&amp;Rien avant le</translation>
    </message>
    <message>
        <source>At, &amp;by the hosts’ clock</source>
        <translation>À, heure des hôte&amp;s</translation>
    </message>
    <message>
        <source>Time zones as of release %1.</source>
        <translation>Fuseaux horaires, version %1.</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Ce qui peut suivre</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Open the n&amp;ote</source>
        <translation>Ouvrir la n&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>The sentences are in the note.</source>
        <translation>Les phrases sont dans la note.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taken: %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not proposed again: %1.</source>
        <translation>Ne sera plus proposé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The prose is up to date.</source>
        <translation>Le texte est à jour.</translation>
    </message>
</context>
<context>
    <name>InvitationsModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Who invites whom</source>
        <translation>Qui invite qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>invites %1</source>
        <translation>invite %1</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposées</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Search the invitations</source>
        <translation>Rechercher dans les invitations</translation>
    </message>
    <message>
        <source>Search occasions, names and numbers</source>
        <translation>Rechercher une occasion, un nom, un numéro</translation>
    </message>
    <message>
        <source>Also those that are &amp;over</source>
        <translation>&amp;Terminées aussi</translation>
    </message>
    <message>
        <source>&amp;Open the invitation</source>
        <translation>&amp;Ouvrir l’invitation</translation>
    </message>
    <message>
        <source>No invitation passes the filters.</source>
        <translation>Aucune invitation ne correspond aux filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitation(s)</source>
        <translation>
            <numerusform>%1 sur %n invitation</numerusform>
            <numerusform>%1 sur %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations to visit are followed here from the first word to the visit itself. Open a note, select the words that invite, and choose “Make this an invitation”.</source>
        <translation>Les invitations sont suivies ici, du premier mot à la visite elle-même. Ouvrez une note, sélectionnez les mots qui invitent, puis choisissez «&#xa0;En faire une invitation&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Personne n’est invité pour l’instant</translation>
    </message>
    <message>
        <source>Go to the &amp;library</source>
        <translation>Aller à la &amp;bibliothèque</translation>
    </message>
</context>
<context>
    <name>InvitationsTable</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Conservez cette clé de secours</translation>
    </message>
    <message>
        <source>It opens the library if the passphrase is forgotten. It is shown only now and kept nowhere: write it down, or save it where only you can read it. Without both, nobody can open the library again.</source>
        <translation>Elle ouvre la bibliothèque en cas d’oubli de la phrase secrète. Elle n’est affichée que maintenant et n’est conservée nulle part&#xa0;: notez-la, ou enregistrez-la là où vous seul pouvez la lire. Sans l’une ni l’autre, personne ne pourra plus ouvrir la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Something went wrong in the application. Nothing you wrote is lost.</source>
        <translation>Une erreur s’est produite dans l’application. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>A report without any text of yours was written.</source>
        <translation>Un rapport a été rédigé&#x202f;; il ne contient aucun mot de vos textes.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <translation>Afficher le &amp;rapport…</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Not needed…</source>
        <translation>Non nécessaire…</translation>
    </message>
    <message>
        <source>Approve the Ara&amp;bic</source>
        <translation>Approuver l’ara&amp;be</translation>
    </message>
    <message>
        <source>Approve the &amp;French</source>
        <translation>Approuver le &amp;français</translation>
    </message>
    <message>
        <source>The Arabic is not needed</source>
        <translation>L’arabe n’est pas nécessaire</translation>
    </message>
    <message>
        <source>The French is not needed</source>
        <translation>Le français n’est pas nécessaire</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>Put in the &amp;wanted term</source>
        <translation>Insérer le terme man&amp;quant</translation>
    </message>
    <message>
        <source>&amp;Keep as a term…</source>
        <translation>Ajouter au&amp;x termes…</translation>
    </message>
    <message>
        <source>&amp;Put in from the memory</source>
        <translation>In&amp;sérer depuis la mémoire</translation>
    </message>
    <message>
        <source>&amp;Next of the memory</source>
        <translation>Proposition sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Search the memory</source>
        <translation>C&amp;hercher dans la mémoire</translation>
    </message>
    <message>
        <source>&amp;Import a memory (TMX)…</source>
        <translation>&amp;Importer une mémoire (TMX)…</translation>
    </message>
    <message>
        <source>&amp;Export the memory (TMX)…</source>
        <translation>&amp;Exporter la mémoire (TMX)…</translation>
    </message>
    <message>
        <source>&amp;Align two documents…</source>
        <translation>&amp;Aligner deux documents…</translation>
    </message>
    <message>
        <source>&amp;What came in…</source>
        <translation>&amp;Ce qui est entré…</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>In which language should the application speak?</source>
        <translation>Quelle langue pour l’application&#xa0;?</translation>
    </message>
    <message>
        <source>Notes are always written in Arabic and French, whatever you choose here.</source>
        <translation>Les notes sont toujours rédigées en arabe et en français, quel que soit votre choix ici.</translation>
    </message>
</context>
<context>
    <name>LayoutList</name>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En regard</translation>
    </message>
    <message>
        <source>French at the left, Arabic at the right, each pair in one row.</source>
        <translation>Le français à gauche, l’arabe à droite, chaque paire sur une même ligne.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’une après l’autre</translation>
    </message>
    <message>
        <source>One language in full, then the other on a new page.</source>
        <translation>Une langue en entier, puis l’autre sur une nouvelle page.</translation>
    </message>
    <message>
        <source>Arabic alone</source>
        <translation>Arabe seul</translation>
    </message>
    <message>
        <source>The Arabic text alone, from right to left.</source>
        <translation>Le texte arabe seul, de droite à gauche.</translation>
    </message>
    <message>
        <source>French alone</source>
        <translation>Français seul</translation>
    </message>
    <message>
        <source>The French text alone.</source>
        <translation>Le texte français seul.</translation>
    </message>
    <message>
        <source>Card on one page</source>
        <translation>Fiche d’une page</translation>
    </message>
    <message>
        <source>The facts in a few lines and the text side by side, on one page when it can be.</source>
        <translation>Les données en quelques lignes et le texte en regard, sur une page si possible.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Also &amp;closed ones</source>
        <translation>&amp;Closes aussi</translation>
    </message>
    <message>
        <source>&amp;Export the ledger…</source>
        <translation>E&amp;xporter le bilan…</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>Nous leur devons</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>Ils nous doivent</translation>
    </message>
    <message>
        <source>Both sides owe</source>
        <translation>À la charge des deux parties</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n action en cours</numerusform>
            <numerusform>%n actions en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>dont %n en retard</numerusform>
            <numerusform>dont %n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger &amp;with</source>
        <translation>Bila&amp;n avec</translation>
    </message>
    <message>
        <source>A ledger sets what we owe a counterpart beside what they owe us. There is one for everybody named as the counterpart of an action.</source>
        <translation>Le bilan met en regard ce que nous devons à un interlocuteur et ce qu’il nous doit. Il y en a un pour chaque interlocuteur d’une action.</translation>
    </message>
    <message>
        <source>No counterpart yet</source>
        <translation>Aucun interlocuteur pour l’instant</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reviewers: %1</source>
        <translation>Relecteurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>This library is open for reading only: changes cannot be kept.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule&#xa0;: aucune modification ne peut être conservée.</translation>
    </message>
    <message>
        <source>This library has no passphrase: there is nothing to lock it with.</source>
        <translation>Cette bibliothèque n’a pas de phrase secrète&#xa0;: rien ne permet de la verrouiller.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Where should your notes be kept?</source>
        <translation>Où conserver vos notes&#xa0;?</translation>
    </message>
    <message>
        <source>A library is one file. Nothing leaves this computer.</source>
        <translation>Une bibliothèque est un seul fichier. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>Fichier de la bibliothèque</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;File of the library</source>
        <translation>&amp;Fichier de la bibliothèque</translation>
    </message>
    <message>
        <source>There is a file of that name: &amp;open it instead of making a new one</source>
        <translation>Un fichier porte déjà ce nom&#xa0;: l’&amp;ouvrir au lieu d’en créer un</translation>
    </message>
    <message>
        <source>If it is encrypted, its passphrase is asked for when it opens.</source>
        <translation>S’il est chiffré, sa phrase secrète sera demandée à l’ouverture.</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase (recommended)</source>
        <translation>C&amp;hiffrer avec une phrase secrète (recommandé)</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever can read the file can read your notes.</source>
        <translation>Sans phrase secrète, quiconque peut lire le fichier peut lire vos notes.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Lock when nothing was done</source>
        <translation>Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>Chec&amp;k the library</source>
        <translation>&amp;Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>&amp;Lock when nothing was done</source>
        <translation>Verrouiller en cas d’&amp;inactivité</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Chiffrée avec une phrase secrète</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>Only an encrypted library can be locked.</source>
        <translation>Seule une bibliothèque chiffrée peut être verrouillée.</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Définir une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>La bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is sound: %n note(s) read.</source>
        <translation>
            <numerusform>Tout est en bon état&#xa0;: %n note lue.</numerusform>
            <numerusform>Tout est en bon état&#xa0;: %n notes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problème trouvé</numerusform>
            <numerusform>%n problèmes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the file as it is, and go on with the latest sound backup.</source>
        <translation>Conservez le fichier tel quel, et poursuivez avec la dernière sauvegarde en bon état.</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked, %n note(s): %1</source>
        <translation>
            <numerusform>Sauvegarde faite et vérifiée, %n note&#xa0;: %1</numerusform>
            <numerusform>Sauvegarde faite et vérifiée, %n notes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>%n note supprimée.</numerusform>
            <numerusform>%n notes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More than %1 notes found: the closest, the last changed first</source>
        <translation>Plus de %1 notes trouvées&#xa0;: les plus proches, les dernières modifiées d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n note trouvée</numerusform>
            <numerusform>%n notes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 sur %n note</numerusform>
            <numerusform>%1 sur %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is being prepared: it knows %1 of %2 notes so far.</source>
        <translation>La recherche se prépare&#xa0;: elle connaît %1 notes sur %2 pour l’instant.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Every note you write is kept here, in Arabic and in French. Write the first one, bring in texts that exist already (Word or plain text files, which you can also drop here), or look at a sample.</source>
        <translation>Toutes vos notes sont conservées ici, en arabe et en français. Rédigez la première, importez des textes existants (fichiers Word ou texte, que vous pouvez aussi déposer ici) ou consultez un exemple.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La bibliothèque est vide</translation>
    </message>
    <message>
        <source>&amp;Open the sample note</source>
        <translation>&amp;Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>No note passes the filters. Accents, harakat and capital letters make no difference.</source>
        <translation>Aucune note ne correspond aux filtres. Les accents, les voyelles brèves et les majuscules sont sans effet.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nouvelle note</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Briefing notes</source>
        <translation>Notes et comptes rendus</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suite (Alt+Droite)</translation>
    </message>
    <message>
        <source>Previous occurrence (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next occurrence (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message numerus="yes">
        <source>%n on this page</source>
        <translation>
            <numerusform>%n sur cette page</numerusform>
            <numerusform>%n sur cette page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDesk</name>
    <message>
        <source>Import a translation memory</source>
        <translation>Importer une mémoire de traduction</translation>
    </message>
    <message>
        <source>Translation memories</source>
        <translation>Mémoires de traduction</translation>
    </message>
    <message>
        <source>Reading a translation memory</source>
        <translation>Lecture d’une mémoire de traduction</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are coming into the memory…</source>
        <translation>
            <numerusform>%n paire entre dans la mémoire…</numerusform>
            <numerusform>%n paires entrent dans la mémoire…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) came into the memory.</source>
        <translation>
            <numerusform>%n paire est entrée dans la mémoire.</numerusform>
            <numerusform>%n paires sont entrées dans la mémoire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n y était déjà.</numerusform>
            <numerusform>%n y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out without Arabic or French.</source>
        <translation>
            <numerusform>%n unité laissée de côté, sans arabe ou sans français.</numerusform>
            <numerusform>%n unités laissées de côté, sans arabe ou sans français.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out without words.</source>
        <translation>
            <numerusform>%n unité laissée de côté, sans mots.</numerusform>
            <numerusform>%n unités laissées de côté, sans mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>Exporter la mémoire de traduction</translation>
    </message>
    <message>
        <source>Writing the translation memory</source>
        <translation>Écriture de la mémoire de traduction</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) written to the file.</source>
        <translation>
            <numerusform>%n paire écrite dans le fichier.</numerusform>
            <numerusform>%n paires écrites dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it as what it holds is marked.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: gardez-le selon la mention de ce qu’il contient.</translation>
    </message>
</context>
<context>
    <name>MemorySection</name>
    <message>
        <source>This note and the memory</source>
        <translation>Cette note et la mémoire</translation>
    </message>
    <message>
        <source>Search the memory (⁦Ctrl+Shift+F⁩)</source>
        <translation>Chercher dans la mémoire (⁦Ctrl+Shift+F⁩)</translation>
    </message>
    <message>
        <source>Search the memory</source>
        <translation>Chercher dans la mémoire</translation>
    </message>
    <message>
        <source>What former notes said</source>
        <translation>Ce que disaient les notes passées</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Où se trouvent ces mots</translation>
    </message>
    <message>
        <source>Insert in the &amp;twin</source>
        <translation>Insérer dans le &amp;jumeau</translation>
    </message>
    <message>
        <source>Insert in the other column (⁦Ctrl+Shift+J⁩)</source>
        <translation>Insérer dans l’autre colonne (⁦Ctrl+Shift+J⁩)</translation>
    </message>
    <message>
        <source>Memory · French to Arabic</source>
        <translation>Mémoire · du français vers l’arabe</translation>
    </message>
    <message>
        <source>Memory · Arabic to French</source>
        <translation>Mémoire · de l’arabe vers le français</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Write in one column: what former notes said of it appears here.</source>
        <translation>Écrivez dans une colonne&#xa0;: ce qu’en disaient les notes passées apparaît ici.</translation>
    </message>
    <message>
        <source>No former note said anything like this paragraph.</source>
        <translation>Aucune note passée n’a rien dit de semblable à ce paragraphe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in notes of a higher marking.</source>
        <translation>
            <numerusform>%n autre dans des notes d’une mention plus élevée.</numerusform>
            <numerusform>%n autres dans des notes d’une mention plus élevée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory says these words nowhere.</source>
        <translation>Ces mots ne sont nulle part dans la mémoire.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n pair(s)</source>
        <translation>
            <numerusform>La paire la plus récente</numerusform>
            <numerusform>Les %n paires les plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>This note is not remembered</source>
        <translation>Cette note n’est pas en mémoire</translation>
    </message>
    <message>
        <source>&amp;Remember this note again</source>
        <translation>&amp;Reprendre cette note en mémoire</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n pair(s) of this note</source>
        <translation>
            <numerusform>La mémoire contient %n paire de cette note</numerusform>
            <numerusform>La mémoire contient %n paires de cette note</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this note…</source>
        <translation>&amp;Oublier cette note…</translation>
    </message>
</context>
<context>
    <name>MemoryTools</name>
    <message>
        <source>The memory has nothing for this paragraph.</source>
        <translation>La mémoire n’a rien pour ce paragraphe.</translation>
    </message>
    <message>
        <source>The twin said something else before.</source>
        <translation>Le jumeau disait autre chose auparavant.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Forget this note</source>
        <translation>Oublier cette note</translation>
    </message>
    <message>
        <source>Let the memory forget this note?</source>
        <translation>La mémoire doit-elle oublier cette note&#x202f;?</translation>
    </message>
    <message>
        <source>Its sentences are taken out of the memory for good, and none comes in when it is saved again. The note itself stays as it is, and can be remembered again later.</source>
        <translation>Ses phrases sont retirées de la mémoire pour de bon, et aucune n’y entre lorsqu’elle est enregistrée de nouveau. La note elle-même reste telle quelle et peut être reprise plus tard.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message numerus="yes">
        <source>The memory forgot %n pair(s) of this note.</source>
        <translation>
            <numerusform>La mémoire a oublié %n paire de cette note.</numerusform>
            <numerusform>La mémoire a oublié %n paires de cette note.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remember again</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n pair(s) of this note.</source>
        <translation>
            <numerusform>La mémoire contient %n paire de cette note.</numerusform>
            <numerusform>La mémoire contient %n paires de cette note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmé par %1</translation>
    </message>
    <message>
        <source>brought in by %1</source>
        <translation>apporté par %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To be put in by hand: %1</source>
        <translation>À reporter à la main&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>et %n autre endroit</numerusform>
            <numerusform>et %n autres endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New note…</source>
        <translation>&amp;Nouvelle note…</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>&amp;Importer des textes…</translation>
    </message>
    <message>
        <source>I&amp;mport a review…</source>
        <translation>Importer une re&amp;lecture…</translation>
    </message>
    <message>
        <source>&amp;Hand notes over…</source>
        <translation>&amp;Transmettre des notes…</translation>
    </message>
    <message>
        <source>Receive a han&amp;d-over…</source>
        <translation>Recevoir &amp;des notes…</translation>
    </message>
    <message>
        <source>&amp;Open a library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Create a library…</source>
        <translation>&amp;Créer une bibliothèque…</translation>
    </message>
    <message>
        <source>Keep this &amp;version</source>
        <translation>Con&amp;server cette version</translation>
    </message>
    <message>
        <source>&amp;Export, print…</source>
        <translation>&amp;Exporter, imprimer…</translation>
    </message>
    <message>
        <source>C&amp;lose the note</source>
        <translation>&amp;Fermer la note</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence préc&amp;édente</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Souligné</translation>
    </message>
    <message>
        <source>Bod&amp;y text</source>
        <translation>&amp;Texte courant</translation>
    </message>
    <message>
        <source>Bu&amp;llet</source>
        <translation>&amp;Puce</translation>
    </message>
    <message>
        <source>&amp;Numbered</source>
        <translation>&amp;Numéroté</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>No-break &amp;space</source>
        <translation>&amp;Espace insécable</translation>
    </message>
    <message>
        <source>Na&amp;rrow no-break space</source>
        <translation>Espace insécable &amp;fine</translation>
    </message>
    <message>
        <source>Show hidden &amp;marks</source>
        <translation>&amp;Afficher les signes invisibles</translation>
    </message>
    <message>
        <source>&amp;Turn the direction of the paragraph</source>
        <translation>In&amp;verser le sens du paragraphe</translation>
    </message>
    <message>
        <source>&amp;Next open point</source>
        <translation>Point ouvert &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous open point</source>
        <translation>Point ouvert &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Still right</source>
        <translation>&amp;Toujours exact</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>&amp;Confirmer et continuer</translation>
    </message>
    <message>
        <source>Go to the &amp;twin</source>
        <translation>Aller au &amp;jumeau</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>&amp;Monter le paragraphe</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>Desce&amp;ndre le paragraphe</translation>
    </message>
    <message>
        <source>&amp;Insert a paragraph</source>
        <translation>&amp;Insérer un paragraphe</translation>
    </message>
    <message>
        <source>De&amp;lete in both languages</source>
        <translation>Supprimer dans &amp;les deux langues</translation>
    </message>
    <message>
        <source>Make this an &amp;action…</source>
        <translation>En faire une &amp;action…</translation>
    </message>
    <message>
        <source>Make this an in&amp;vitation…</source>
        <translation>En faire une in&amp;vitation…</translation>
    </message>
    <message>
        <source>Appr&amp;oval…</source>
        <translation>Appr&amp;obation…</translation>
    </message>
    <message>
        <source>&amp;Both versions…</source>
        <translation>Rédigé de deux &amp;façons…</translation>
    </message>
    <message>
        <source>Go on with the &amp;review</source>
        <translation>Poursuivre la &amp;relecture</translation>
    </message>
    <message>
        <source>&amp;Facts of the meeting…</source>
        <translation>&amp;Données de l’entretien…</translation>
    </message>
    <message>
        <source>Next findin&amp;g</source>
        <translation>Constat s&amp;uivant</translation>
    </message>
    <message>
        <source>Pr&amp;evious finding</source>
        <translation>Constat pr&amp;écédent</translation>
    </message>
    <message>
        <source>Fi&amp;x the finding</source>
        <translation>Corri&amp;ger le constat</translation>
    </message>
    <message>
        <source>Let t&amp;he finding stand…</source>
        <translation>Écart&amp;er le constat…</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Mot mal ort&amp;hographié suivant</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Acti&amp;ons</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Termes</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>T&amp;win</source>
        <translation>&amp;Jumeau</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Promis&amp;es</source>
        <translation>&amp;Suites</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>Co&amp;mmentaires</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Liste des constats</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>&amp;Démarrage rapide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About this application</source>
        <translation>À &amp;propos de cette application</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent notes</source>
        <translation>Notes &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Translation memory</source>
        <translation>&amp;Mémoire de traduction</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation>Langu&amp;e de l’interface</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Share in the office folder</source>
        <translation>P&amp;artager dans le dossier du bureau</translation>
    </message>
    <message>
        <source>Look into the office &amp;folder</source>
        <translation>Relever le dossier du &amp;bureau</translation>
    </message>
</context>
<context>
    <name>NewNoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Find a template by a word of its name, purpose or sections</source>
        <translation>Chercher un modèle par un mot de son nom, de son objet ou de ses sections</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Aucun modèle ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show &amp;all templates</source>
        <translation>Afficher &amp;tous les modèles</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>&amp;Continue to the facts</source>
        <translation>&amp;Continuer vers les données</translation>
    </message>
    <message>
        <source>%1: the facts</source>
        <translation>%1&#xa0;: les données</translation>
    </message>
    <message>
        <source>Create the &amp;note</source>
        <translation>Créer la &amp;note</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>La même phrase secrète à nouveau</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>À &amp;nouveau</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together: easy to keep in mind, hard to guess.</source>
        <translation>Quatre mots ou plus sans lien entre eux&#xa0;: faciles à retenir, difficiles à deviner.</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Add some words.</source>
        <translation>Faible&#xa0;: elle pourrait être devinée. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>Fair: one or two more words would make it strong.</source>
        <translation>Moyenne&#xa0;: un ou deux mots de plus la rendraient forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>A part of what was typed last could not be read. The note is open for reading only.</source>
        <translation>Une partie de la dernière saisie n’a pas pu être relue. La note est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Run “Verify” in the preferences, and keep a copy of the library before you go on.</source>
        <translation>Lancez «&#xa0;Vérifier&#xa0;» dans les préférences et gardez une copie de la bibliothèque avant de continuer.</translation>
    </message>
    <message>
        <source>The note was not closed the last time: it is open as you left it.</source>
        <translation>La note n’avait pas été fermée&#xa0;: elle s’ouvre telle que vous l’avez laissée.</translation>
    </message>
    <message>
        <source>Nothing changed since the last version.</source>
        <translation>Rien n’a changé depuis la dernière version.</translation>
    </message>
    <message>
        <source>Version %1 kept.</source>
        <translation>Version %1 conservée.</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>&amp;Facts of the meeting</source>
        <translation>&amp;Données de l’entretien</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Poursuivre la relecture</translation>
    </message>
    <message>
        <source>Where the note stands</source>
        <translation>Où en est la note</translation>
    </message>
    <message>
        <source>Where the note stands, and who said so (Ctrl+Shift+P)</source>
        <translation>Où en est la note, et qui l’a dit (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Make the ne&amp;xt revision</source>
        <translation>Créer la révision s&amp;uivante</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>%1: the text is locked and stays as it is.</source>
        <translation>%1&#xa0;: le texte est verrouillé et reste tel quel.</translation>
    </message>
    <message>
        <source>FR %1 · AR %2</source>
        <translation>FR %1 · AR %2</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Beginning of the note</source>
        <translation>Début de la note</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n note(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %n note</numerusform>
            <numerusform>&amp;Supprimer %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a note: its beginning in both languages is shown here.</source>
        <translation>Choisissez une note&#xa0;: son début s’affiche ici dans les deux langues.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore rédigé.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>French title</source>
        <translation>Titre français</translation>
    </message>
    <message>
        <source>Arabic title</source>
        <translation>Titre arabe</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Suites</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n suite à donner</numerusform>
            <numerusform>%n suites à donner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesTable</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>NothingSaid</name>
    <message>
        <source>Titles, people, text, actions and references of the notes were searched, in Arabic and in French. Every word must be found in one note; spelling, accents, harakat and articles make no difference. Try a word less, or only its beginning.</source>
        <translation>La recherche a porté sur les titres, personnes, textes, suites et références des notes, en arabe et en français. Tous les mots doivent se trouver dans une même note&#x202f;; graphie, accents, voyelles et articles ne comptent pas. Essayez un mot de moins, ou seulement son début.</translation>
    </message>
    <message>
        <source>Letters, hamza, harakat, accents and digits were searched exactly as they were typed. Without the exact switch other spellings are found too.</source>
        <translation>Lettres, hamza, voyelles, accents et chiffres ont été cherchés exactement comme saisis. Sans l’option «&#xa0;Exact&#xa0;», les autres graphies sont trouvées aussi.</translation>
    </message>
    <message>
        <source>Only notes that pass the state and the counterpart chosen were searched, in Arabic and in French. Without these filters there may be more.</source>
        <translation>Seules les notes de l’état et de l’interlocuteur choisis ont été cherchées, en arabe et en français. Sans ces filtres, il y en a peut-être davantage.</translation>
    </message>
    <message>
        <source>Search &amp;all spellings</source>
        <translation>Chercher &amp;toutes les graphies</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>OfficeDesk</name>
    <message>
        <source>There is nothing new in the office folder.</source>
        <translation>Il n’y a rien de nouveau dans le dossier du bureau.</translation>
    </message>
    <message>
        <source>The office folder has news. It needs the passphrase of the office.</source>
        <translation>Le dossier du bureau contient du nouveau. Il demande la phrase secrète du bureau.</translation>
    </message>
    <message>
        <source>&amp;Give it…</source>
        <translation>&amp;Donner la phrase…</translation>
    </message>
    <message>
        <source>Looking into the office folder</source>
        <translation>Relève du dossier du bureau</translation>
    </message>
    <message>
        <source>Somebody wrote in the note that is open here.</source>
        <translation>Quelqu’un a écrit dans la note ouverte ici.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) arrived from the office folder.</source>
        <translation>
            <numerusform>%n note est arrivée du dossier du bureau.</numerusform>
            <numerusform>%n notes sont arrivées du dossier du bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>&amp;Afficher…</translation>
    </message>
    <message>
        <source>Open a note to share it, or select some in the library.</source>
        <translation>Ouvrez une note pour la partager, ou sélectionnez-en dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) marked above internal would lie in the office folder.</source>
        <translation>
            <numerusform>%n note dont la mention dépasse «&#xa0;interne&#xa0;» serait dans le dossier du bureau.</numerusform>
            <numerusform>%n notes dont la mention dépasse «&#xa0;interne&#xa0;» seraient dans le dossier du bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share &amp;all the same</source>
        <translation>Partager &amp;quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie in the office folder now.</source>
        <translation>
            <numerusform>%n note est à présent dans le dossier du bureau.</numerusform>
            <numerusform>%n notes sont à présent dans le dossier du bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing in the office folder</source>
        <translation>Partage dans le dossier du bureau</translation>
    </message>
    <message>
        <source>No office folder is named yet.</source>
        <translation>Aucun dossier du bureau n’est encore indiqué.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Office folder</source>
        <translation>Dossier du bureau</translation>
    </message>
    <message>
        <source>The passphrase that your office uses for everything in the shared folder.</source>
        <translation>La phrase secrète que votre bureau emploie pour tout ce qui se trouve dans le dossier partagé.</translation>
    </message>
    <message>
        <source>Passphrase of the office</source>
        <translation>Phrase secrète du bureau</translation>
    </message>
    <message>
        <source>&amp;Keep it in this library</source>
        <translation>La &amp;garder dans cette bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>The name stands at the head of the documents, in both languages. It may stay empty.</source>
        <translation>Le nom figure en tête des documents, dans les deux langues. Il peut rester vide.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Letterhead: a Word file that documents start from (optional)</source>
        <translation>&amp;En-tête&#xa0;: fichier Word dont partent les documents (facultatif)</translation>
    </message>
    <message>
        <source>Page, styles, header and footer are taken from it; without one, ours are used.</source>
        <translation>La page, les styles, l’en-tête et le pied de page en sont repris&#xa0;; à défaut, les nôtres sont utilisés.</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Fichiers Word</translation>
    </message>
    <message>
        <source>The name of this computer’s user</source>
        <translation>Nom de l’utilisateur de cet ordinateur</translation>
    </message>
    <message>
        <source>None: our page and styles are used</source>
        <translation>Aucun&#xa0;: nos page et styles sont utilisés</translation>
    </message>
    <message>
        <source>Profile of new notes</source>
        <translation>Profil des nouvelles notes</translation>
    </message>
    <message>
        <source>&amp;Author of revisions</source>
        <translation>&amp;Auteur des révisions</translation>
    </message>
    <message>
        <source>&amp;Letterhead (a Word file)</source>
        <translation>&amp;En-tête (fichier Word)</translation>
    </message>
    <message>
        <source>&amp;Profile of new notes</source>
        <translation>&amp;Profil des nouvelles notes</translation>
    </message>
    <message>
        <source>Shared office folder</source>
        <translation>Dossier partagé du bureau</translation>
    </message>
    <message>
        <source>Shared office &amp;folder</source>
        <translation>Dossier parta&amp;gé du bureau</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>None: notes are handed over in files</source>
        <translation>Aucun&#xa0;: les notes sont transmises dans des fichiers</translation>
    </message>
    <message>
        <source>What is shared there is encrypted; synchronising the folder is the business of your office.</source>
        <translation>Ce qui y est partagé est chiffré&#x202f;; la synchronisation du dossier revient à votre bureau.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Aucune mention</translation>
    </message>
    <message>
        <source>By state (draft: with)</source>
        <translation>Selon l’état (projet&#xa0;: avec)</translation>
    </message>
    <message>
        <source>By state (approved: without)</source>
        <translation>Selon l’état (approuvé&#xa0;: sans)</translation>
    </message>
    <message>
        <source>With “draft” across the page</source>
        <translation>Avec «&#xa0;projet&#xa0;» en travers de la page</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Choose another Word file as letterhead</source>
        <translation>Choisir un autre fichier Word comme en-tête</translation>
    </message>
    <message>
        <source>For &amp;review, with change tracking on</source>
        <translation>Pour &amp;relecture, avec suivi des modifications</translation>
    </message>
    <message>
        <source>&amp;Keep tracking switched on</source>
        <translation>Conser&amp;ver le suivi activé</translation>
    </message>
    <message>
        <source>Word then tracks every edit and does not let tracking be switched off.</source>
        <translation>Word suit alors chaque modification et ne permet pas de désactiver le suivi.</translation>
    </message>
    <message>
        <source>Keep the marks of the &amp;way back</source>
        <translation>Garder les marques de &amp;retour</translation>
    </message>
    <message>
        <source>A file of an approved note goes out without what a returned file is recognised by, unless chosen.</source>
        <translation>Le fichier d’une note approuvée sort sans ce qui permet de reconnaître un fichier qui revient, sauf choix contraire.</translation>
    </message>
    <message>
        <source>Pro&amp;tect with a password</source>
        <translation>Protéger par un mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même une seconde fois</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten password: the file then stays closed.</source>
        <translation>Un mot de passe oublié ne se retrouve pas&#xa0;: le fichier reste fermé.</translation>
    </message>
    <message>
        <source>&amp;Name of the file</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Protection markin&amp;g</source>
        <translation>&amp;Mention de protection</translation>
    </message>
    <message>
        <source>Waterm&amp;ark</source>
        <translation>Fili&amp;grane</translation>
    </message>
    <message>
        <source>Letter&amp;head</source>
        <translation>En-&amp;tête</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>Destinat&amp;aire</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>M&amp;ot de passe</translation>
    </message>
    <message>
        <source>The &amp;same once more</source>
        <translation>Le même &amp;une seconde fois</translation>
    </message>
    <message>
        <source>Folder of the exported files</source>
        <translation>Dossier des fichiers exportés</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Fichiers Word</translation>
    </message>
    <message>
        <source>The name of the office only</source>
        <translation>Nom du service seulement</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Which file</source>
        <translation>Quel fichier</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>The file will be %1</source>
        <translation>Le fichier sera %1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>There is already a file called %1 there.</source>
        <translation>Il y a déjà à cet endroit un fichier nommé %1.</translation>
    </message>
    <message>
        <source>Rep&amp;lace it</source>
        <translation>Remp&amp;lacer</translation>
    </message>
    <message>
        <source>An&amp;other name</source>
        <translation>&amp;Changer de nom</translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation>%1 a été écrit, %2.</translation>
    </message>
    <message>
        <source>The card takes about %1 pages; nothing was cut.</source>
        <translation>La fiche occupe environ %1&#xa0;page(s)&#xa0;; rien n’a été coupé.</translation>
    </message>
    <message>
        <source>Our check has remarks on the letterhead document: %1.</source>
        <translation>Notre vérification a des remarques sur le document d’en-tête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Our own check found a mistake in it (%1). It is ours, not yours: please report it.</source>
        <translation>Notre vérification y a trouvé une erreur (%1). Elle est nôtre, non la vôtre&#xa0;: prière de la signaler.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>modifications suivies</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>names of authors</source>
        <translation>noms d’auteurs</translation>
    </message>
    <message>
        <source>other properties</source>
        <translation>autres propriétés</translation>
    </message>
    <message>
        <source>editing sessions</source>
        <translation>sessions d’édition</translation>
    </message>
    <message>
        <source>paths of a computer</source>
        <translation>chemins d’un ordinateur</translation>
    </message>
    <message>
        <source>marks of the way back</source>
        <translation>marques de retour</translation>
    </message>
    <message>
        <source>Looked for in its bytes: %1. None found.</source>
        <translation>Recherchés dans ses octets&#xa0;: %1. Aucun trouvé.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Move section up</source>
        <translation>Monter la rubrique</translation>
    </message>
    <message>
        <source>Move section down</source>
        <translation>Descendre la rubrique</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Renommer la rubrique</translation>
    </message>
    <message>
        <source>Add a section below</source>
        <translation>Ajouter une rubrique au-dessous</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Supprimer la rubrique</translation>
    </message>
    <message>
        <source>French: %1 words, %2 characters, %3 min to read</source>
        <translation>Français&#xa0;: %1 mots, %2 signes, %3&#xa0;min de lecture</translation>
    </message>
    <message>
        <source>Arabic: %1 words, %2 characters, %3 min to read</source>
        <translation>Arabe&#xa0;: %1 mots, %2 signes, %3&#xa0;min de lecture</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une rubrique</translation>
    </message>
    <message>
        <source>FR %1 · AR %2 words</source>
        <translation>Mots&#xa0;: FR %1 · AR %2</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>sur environ %1</translation>
    </message>
    <message>
        <source>required, still empty</source>
        <translation>obligatoire, encore vide</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueNotice</name>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n action en retard</numerusform>
            <numerusform>%n actions en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The pages are being drawn</source>
        <translation>Rendu des pages en cours</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Rendu des pages…</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Aucune page pour l’instant</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Not installed here: %1. These pages show other letters; lines may break elsewhere in Word.</source>
        <translation>Non installée sur cet ordinateur&#xa0;: %1. Ces pages montrent d’autres lettres&#x202f;; dans Word, les lignes peuvent se couper ailleurs.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: LibreOffice is not installed. Word may break them elsewhere.</source>
        <translation>Esquisse des pages&#xa0;: LibreOffice n’est pas installé. Word peut les couper ailleurs.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: pdftoppm is not installed. Word may break them elsewhere.</source>
        <translation>Esquisse des pages&#xa0;: pdftoppm n’est pas installé. Word peut les couper ailleurs.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: LibreOffice did not manage. Word may break them elsewhere.</source>
        <translation>Esquisse des pages&#xa0;: LibreOffice n’y est pas parvenu. Word peut les couper ailleurs.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Pairs of both documents</source>
        <translation>Paires des deux documents</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
</context>
<context>
    <name>PartyField</name>
    <message>
        <source>%1: choose from the participants</source>
        <translation>%1&#xa0;: choisir parmi les participants</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Show or hide what is typed</source>
        <translation>Afficher ou masquer la saisie</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Whom you meet belongs here, with names, posts and forms of address in both languages: entered once, offered in every new note.</source>
        <translation>Les personnes que vous rencontrez ont leur place ici, avec noms, fonctions et formules d’appel dans les deux langues&#xa0;: saisies une fois, proposées dans chaque nouvelle note.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Enter a person</source>
        <translation>&amp;Saisir une personne</translation>
    </message>
    <message>
        <source>Try a part of the name, in either language.</source>
        <translation>Essayez une partie du nom, dans l’une ou l’autre langue.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>Show &amp;everybody</source>
        <translation>Afficher &amp;tout le monde</translation>
    </message>
    <message>
        <source>Choose a person to see and change the entry.</source>
        <translation>Choisissez une personne pour consulter et modifier sa fiche.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1 is out of the directory. Notes keep what they say.</source>
        <translation>%1 ne figure plus dans l’annuaire. Les notes gardent leur texte.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismes</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Ministry, embassy or company</source>
        <translation>Ministère, ambassade ou société</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>&amp;Take this person</source>
        <translation>&amp;Retenir cette personne</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Form of address</source>
        <translation>&amp;Formule d’appel</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Présence</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Rô&amp;le</translation>
    </message>
    <message>
        <source>Enter the name in Arabic or in French.</source>
        <translation>Saisissez le nom en arabe ou en français.</translation>
    </message>
    <message>
        <source>There is no country of that name. Choose one from the list, or leave it empty.</source>
        <translation>Aucun pays ne porte ce nom. Choisissez-en un dans la liste, ou laissez le champ vide.</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>A name, in Arabic or in French</source>
        <translation>Un nom, en arabe ou en français</translation>
    </message>
    <message>
        <source>New person: %1…</source>
        <translation>Nouvelle personne&#xa0;: %1…</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Form of address</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Other spellings of the name, one a line</source>
        <translation>Autres graphies du nom, une par ligne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>&amp;Form of address</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>G&amp;enre</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the form of address</source>
        <translation>Selon le titre</translation>
    </message>
    <message>
        <source>Other s&amp;pellings of the name, one a line</source>
        <translation>Autres &amp;graphies du nom, une par ligne</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>C&amp;oordonnées</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Re&amp;marques</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>Verifying the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
    <message>
        <source>The library has no passphrase any more.</source>
        <translation>La bibliothèque n’a plus de phrase secrète.</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Say what is to be done, in Arabic or in French.</source>
        <translation>Indiquez ce qui est à faire, en arabe ou en français.</translation>
    </message>
    <message>
        <source>Name who owns it: one person or one service.</source>
        <translation>Nommez le responsable&#xa0;: une personne ou un service.</translation>
    </message>
    <message>
        <source>Choose the day, or say that there is no date.</source>
        <translation>Choisissez le jour, ou indiquez qu’il n’y a pas d’échéance.</translation>
    </message>
    <message>
        <source>Name the event that the days are counted from.</source>
        <translation>Nommez l’événement à partir duquel les jours se comptent.</translation>
    </message>
    <message>
        <source>The words are marked higher. Tick that it is lowered on purpose, or mark it as they are.</source>
        <translation>Le texte porte une mention plus élevée. Cochez que l’abaissement est voulu, ou reprenez la mention du texte.</translation>
    </message>
    <message>
        <source>These actions would wait for each other: none could begin.</source>
        <translation>Ces actions s’attendraient l’une l’autre&#xa0;: aucune ne pourrait commencer.</translation>
    </message>
    <message>
        <source>Name who invites.</source>
        <translation>Nommez qui invite.</translation>
    </message>
    <message>
        <source>Name who is invited.</source>
        <translation>Nommez qui est invité.</translation>
    </message>
    <message>
        <source>Say to what the invitation is, in Arabic or in French.</source>
        <translation>Indiquez l’occasion de l’invitation, en arabe ou en français.</translation>
    </message>
    <message>
        <source>Tick at least one format that is offered.</source>
        <translation>Cochez au moins un format proposé.</translation>
    </message>
    <message>
        <source>Choose the first day too, or leave both empty.</source>
        <translation>Choisissez aussi le premier jour, ou laissez les deux vides.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Give the first day of the event, and a last one that does not lie before it.</source>
        <translation>Indiquez le premier jour de l’événement, et un dernier jour qui ne le précède pas.</translation>
    </message>
    <message>
        <source>The test call needs both its day and its time.</source>
        <translation>L’essai demande un jour et une heure.</translation>
    </message>
    <message>
        <source>The clocks leave this hour out on that day. Choose another one.</source>
        <translation>Cette heure n’existe pas ce jour-là (changement d’heure). Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Say until which day nothing may be published.</source>
        <translation>Indiquez jusqu’à quel jour rien ne peut être publié.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Between which administrations?</source>
        <translation>Entre quelles administrations&#xa0;?</translation>
    </message>
    <message>
        <source>The profile brings digits, months, time zones and protection markings. A note can differ.</source>
        <translation>Le profil apporte chiffres, mois, fuseaux horaires et mentions de protection. Une note peut en différer.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>No text yet</source>
        <translation>Pas encore de texte</translation>
    </message>
    <message>
        <source>French %1 %, Arabic %2 %</source>
        <translation>Français %1&#xa0;%, arabe %2&#xa0;%</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>FR</translation>
    </message>
    <message>
        <source>AR</source>
        <translation>AR</translation>
    </message>
</context>
<context>
    <name>PromiseDetail</name>
    <message>
        <source>His&amp;tory</source>
        <translation>His&amp;torique</translation>
    </message>
    <message>
        <source>&amp;Link to the selected words</source>
        <translation>&amp;Lier aux termes sélectionnés</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>More about this promise</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>As&amp;ked after today</source>
        <translation>&amp;Relancée aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Open the invitation</source>
        <translation>&amp;Ouvrir l’invitation</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>%1: the words have changed since.
Then: %2
Now: %3</source>
        <translation>%1&#xa0;: les termes ont changé depuis.
Avant&#xa0;: %2
Maintenant&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: the words are no longer in the note.</source>
        <translation>%1&#xa0;: les termes ne sont plus dans la note.</translation>
    </message>
    <message>
        <source>Asked after on %1</source>
        <translation>Relancée le %1</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>The words of the note</source>
        <translation>Les termes de la note</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>PromiseTexts</name>
    <message>
        <source>no date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>to be asked after</source>
        <translation>à relancer</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Qui&#xa0;: %1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Quoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Because of %1 and %2</source>
        <translation>À cause de %1 et de %2</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <translation>À cause de %1</translation>
    </message>
</context>
<context>
    <name>PromiseTools</name>
    <message>
        <source>Select the words that make the promise first, in one column or in both.</source>
        <translation>Sélectionnez d’abord les termes de l’engagement, dans une colonne ou dans les deux.</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Extended orally</source>
        <translation>Faite oralement</translation>
    </message>
    <message>
        <source>Extended in writing</source>
        <translation>Faite par écrit</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted in principle</source>
        <translation>Acceptée dans son principe</translation>
    </message>
    <message>
        <source>Answer left open</source>
        <translation>Réponse réservée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Other dates proposed</source>
        <translation>Autres dates proposées</translation>
    </message>
    <message>
        <source>Dates agreed</source>
        <translation>Dates arrêtées</translation>
    </message>
    <message>
        <source>Format confirmed</source>
        <translation>Format confirmé</translation>
    </message>
    <message>
        <source>Programme agreed</source>
        <translation>Programme arrêté</translation>
    </message>
    <message>
        <source>Visit held</source>
        <translation>Visite réalisée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Visite annulée</translation>
    </message>
    <message>
        <source>Lapsed without reply</source>
        <translation>Caduque, sans réponse</translation>
    </message>
    <message>
        <source>Invitation given</source>
        <translation>Invitation faite</translation>
    </message>
    <message>
        <source>Invitation received</source>
        <translation>Invitation reçue</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Invitation déclinée</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Commitment of ours</source>
        <translation>Engagement de notre part</translation>
    </message>
    <message>
        <source>Commitment of theirs</source>
        <translation>Engagement de leur part</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Non publique</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>Sous embargo</translation>
    </message>
    <message>
        <source>The words are as they were</source>
        <translation>Les termes sont inchangés</translation>
    </message>
    <message>
        <source>The words have changed since</source>
        <translation>Les termes ont changé depuis</translation>
    </message>
    <message>
        <source>The words are no longer in the note</source>
        <translation>Les termes ne sont plus dans la note</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>No promise yet. Select the words that make one, then choose “Make this an action”.</source>
        <translation>Aucune suite pour l’instant. Sélectionnez les mots qui engagent, puis choisissez «&#xa0;En faire une action&#xa0;».</translation>
    </message>
    <message>
        <source>Actions and invitations</source>
        <translation>Actions et invitations</translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation>Nouvelle &amp;action…</translation>
    </message>
    <message>
        <source>New &amp;invitation…</source>
        <translation>Nouvelle &amp;invitation…</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 retirée.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>These words have just changed: the text is being read again.</source>
        <translation>Ces termes viennent de changer&#xa0;: le texte est relu.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 ajoutée.</translation>
    </message>
    <message>
        <source>Dismissed: these words are not suggested again.</source>
        <translation>Écartée&#xa0;: ces termes ne seront plus proposés.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>&amp;Start with the sample note</source>
        <translation>Commencer avec la note d’&amp;exemple</translation>
    </message>
    <message>
        <source>A finished note of an invented meeting, to look around in. It can be deleted.</source>
        <translation>Une note achevée sur un entretien fictif, pour se repérer. Elle peut être supprimée.</translation>
    </message>
    <message>
        <source>Library to open: %1</source>
        <translation>Bibliothèque à ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>New library: %1</source>
        <translation>Nouvelle bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>Bureau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Chiffrée avec une phrase secrète</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Please write a few words: they stand in the log.</source>
        <translation>Écrivez quelques mots&#xa0;: ils figurent au journal.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message>
        <source>Receive notes</source>
        <translation>Recevoir des notes</translation>
    </message>
    <message>
        <source>The passphrase of %1</source>
        <translation>La phrase secrète de %1</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Recevoir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>I have &amp;kept the recovery key</source>
        <translation>J’ai &amp;conservé la clé de secours</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clé de secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Copied. Paste it where only you can read it.</source>
        <translation>Copiée. Collez-la là où vous seul pouvez la lire.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de secours</translation>
    </message>
    <message>
        <source>Saved as %1. Keep the file apart from the library.</source>
        <translation>Enregistrée sous %1. Conservez ce fichier à l’écart de la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>RedlineDesk</name>
    <message>
        <source>Word file of the changes</source>
        <translation>Fichier Word des changements</translation>
    </message>
    <message>
        <source>Writing the Word file of the changes</source>
        <translation>Écriture du fichier Word des changements</translation>
    </message>
    <message>
        <source>Our own check has remarks on it: %1.</source>
        <translation>Notre vérification a des remarques&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>%1 was written: the changes are in it to accept or refuse.</source>
        <translation>%1 est écrit&#xa0;: les changements y sont, à accepter ou à refuser.</translation>
    </message>
</context>
<context>
    <name>RedlineDialog</name>
    <message>
        <source>Word file of the changes</source>
        <translation>Fichier Word des changements</translation>
    </message>
    <message>
        <source>The later text, with every difference to the earlier one as a tracked change.</source>
        <translation>Le texte ultérieur, où chaque différence avec l’antérieur est une modification suivie.</translation>
    </message>
    <message>
        <source>the note as it is now</source>
        <translation>la note telle qu’elle est</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>É&amp;crire le fichier…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>Changements &amp;depuis</translation>
    </message>
    <message>
        <source>Changes &amp;to</source>
        <translation>Changements &amp;jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Mise en page</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En regard</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’une après l’autre</translation>
    </message>
    <message>
        <source>Arabic alone</source>
        <translation>Arabe seul</translation>
    </message>
    <message>
        <source>French alone</source>
        <translation>Français seul</translation>
    </message>
    <message>
        <source>Card on one page</source>
        <translation>Fiche d’une page</translation>
    </message>
</context>
<context>
    <name>RegisterDesk</name>
    <message>
        <source>The words that make this promise are not in the note any more.</source>
        <translation>Les mots qui l’engagent ne sont plus dans la note.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Écriture du registre</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written, with %n action(s).</source>
        <translation>
            <numerusform>%1 a été écrit, avec %n action.</numerusform>
            <numerusform>%1 a été écrit, avec %n actions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own check has remarks on it: %1.</source>
        <translation>Notre vérification a des remarques&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Search the actions</source>
        <translation>Rechercher dans les actions</translation>
    </message>
    <message>
        <source>Search titles, names and numbers</source>
        <translation>Rechercher un titre, un nom, un numéro</translation>
    </message>
    <message>
        <source>Search the actions (%1)</source>
        <translation>Rechercher dans les actions (%1)</translation>
    </message>
    <message>
        <source>Counterpart or country code</source>
        <translation>Interlocuteur ou code du pays</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Sens de l’engagement</translation>
    </message>
    <message>
        <source>Whoever owes it</source>
        <translation>Tous les sens</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Over&amp;due only</source>
        <translation>En &amp;retard seulement</translation>
    </message>
    <message>
        <source>&amp;Waiting for more than</source>
        <translation>En &amp;attente depuis plus de</translation>
    </message>
    <message>
        <source>Days of waiting</source>
        <translation>Jours d’attente</translation>
    </message>
    <message>
        <source>Also &amp;hidden ones</source>
        <translation>&amp;Masquées aussi</translation>
    </message>
    <message>
        <source>Also &amp;closed ones</source>
        <translation>&amp;Closes aussi</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>&amp;Follow-up sheet for Word…</source>
        <translation>Fiche de &amp;suivi pour Word…</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)…</source>
        <translation>&amp;Tableau pour tableur (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Calendar file (iCalendar)…</source>
        <translation>Fichier d’&amp;agenda (iCalendar)…</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>By due week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By counterpart</source>
        <translation>Par interlocuteur</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>No owner is named</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No counterpart is named</source>
        <translation>Sans interlocuteur</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week, from %1</source>
        <translation>Semaine prochaine, du %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>hidden until %1</source>
        <translation>masquée jusqu’au %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>En attente depuis %n jour</numerusform>
            <numerusform>En attente depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation>À notre charge</translation>
    </message>
    <message>
        <source>They owe it</source>
        <translation>À leur charge</translation>
    </message>
    <message>
        <source>Both owe it</source>
        <translation>Aux deux parties</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Send it in writing</source>
        <translation>L’adresser par écrit</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>Attendre la réponse</translation>
    </message>
    <message>
        <source>Agree on the dates</source>
        <translation>Convenir des dates</translation>
    </message>
    <message>
        <source>Confirm the format</source>
        <translation>Confirmer le format</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>Convenir du programme</translation>
    </message>
    <message>
        <source>The visit takes place</source>
        <translation>La visite a lieu</translation>
    </message>
    <message>
        <source>Propose new dates</source>
        <translation>Proposer d’autres dates</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant le %1</translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>Passphrase of the library</source>
        <translation>Phrase secrète de la bibliothèque</translation>
    </message>
    <message>
        <source>Passphrase or recovery key in force</source>
        <translation>Phrase secrète ou clé de secours en vigueur</translation>
    </message>
    <message>
        <source>This is the &amp;recovery key</source>
        <translation>C’est la clé de &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase from now on</source>
        <translation>&amp;Sans phrase secrète désormais</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Changer la phrase secrète</translation>
    </message>
    <message>
        <source>The recovery key is shown only this once. Keep it, then tick the box.</source>
        <translation>La clé de secours n’est affichée que cette fois. Conservez-la, puis cochez la case.</translation>
    </message>
    <message>
        <source>Passphrase in &amp;force</source>
        <translation>Phrase secrète en &amp;vigueur</translation>
    </message>
    <message>
        <source>Whoever can read the file will then be able to read your notes.</source>
        <translation>Quiconque peut lire le fichier pourra alors lire vos notes.</translation>
    </message>
    <message>
        <source>The recovery key changes with it. Backups made before keep the old ones.</source>
        <translation>La clé de secours change en même temps. Les sauvegardes antérieures gardent les anciennes.</translation>
    </message>
    <message>
        <source>The passphrase is changed. This is the new recovery key; the old one is void.</source>
        <translation>La phrase secrète est changée. Voici la nouvelle clé de secours&#xa0;; l’ancienne n’est plus valable.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement en cours…</translation>
    </message>
    <message>
        <source>Type the passphrase in force first.</source>
        <translation>Saisissez d’abord la phrase secrète en vigueur.</translation>
    </message>
    <message>
        <source>Type the new passphrase.</source>
        <translation>Saisissez la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>Drawing the pages</source>
        <translation>Rendu des pages</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of a problem</source>
        <translation>Rapport d’un incident</translation>
    </message>
    <message>
        <source>This is all that was written down: no word of your notes, no name, no file name of yours. It is sent to nobody. Read it, and give it to whoever looks after the application if you want to.</source>
        <translation>Voici tout ce qui a été noté&#xa0;: aucun mot de vos notes, aucun nom, aucun nom de vos fichiers. Rien n’est envoyé à personne. Lisez-le et donnez-le, si vous le voulez, à la personne qui s’occupe de l’application.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>In the title or the subject</source>
        <translation>Dans le titre ou l’objet</translation>
    </message>
    <message>
        <source>Among the people and bodies</source>
        <translation>Parmi les personnes et organismes</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In an action or invitation</source>
        <translation>Dans une suite ou une invitation</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>Dans la référence</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>ReviewArrival</name>
    <message>
        <source>Import a review</source>
        <translation>Importer une relecture</translation>
    </message>
    <message>
        <source>Returned Word files (*.docx *.docm)</source>
        <translation>Fichiers Word revenus (*.docx *.docm)</translation>
    </message>
    <message>
        <source>Reading the returned files</source>
        <translation>Lecture des fichiers revenus</translation>
    </message>
    <message>
        <source>They do not say which note they come from. Are they a review of the open note?</source>
        <translation>Ils ne disent pas de quelle note ils viennent. Sont-ils une relecture de la note ouverte&#xa0;?</translation>
    </message>
    <message>
        <source>A &amp;review of this note</source>
        <translation>Une &amp;relecture de cette note</translation>
    </message>
    <message>
        <source>&amp;Texts to import</source>
        <translation>Des &amp;textes à importer</translation>
    </message>
    <message>
        <source>What are these files?</source>
        <translation>Que sont ces fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>The file does not say which note it comes from.</source>
        <translation>Le fichier ne dit pas de quelle note il vient.</translation>
    </message>
    <message>
        <source>Open the note that was sent out, then bring the file in there.</source>
        <translation>Ouvrez la note qui a été envoyée, puis apportez-y le fichier.</translation>
    </message>
    <message>
        <source>%1 comes from version %2 of the note, and version %3 has been sent out since. Its changes can be laid over the newer text; what no longer fits is kept as a comment.</source>
        <translation>%1 vient de la version %2 de la note, et la version %3 a été envoyée depuis. Ses modifications peuvent être reportées sur le texte récent&#xa0;; ce qui ne s’y place plus est gardé en commentaire.</translation>
    </message>
    <message>
        <source>%1 does not say which note it comes from. It can be laid beside the open note by its text alone; what is in doubt is asked.</source>
        <translation>%1 ne dit pas de quelle note il vient. Il peut être rapproché de la note ouverte d’après son seul texte&#xa0;; tout doute vous est soumis.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Laying the review beside its note</source>
        <translation>Rapprochement de la relecture et de sa note</translation>
    </message>
</context>
<context>
    <name>ReviewCanvas</name>
    <message>
        <source>The note with the changes</source>
        <translation>La note avec les modifications</translation>
    </message>
    <message>
        <source>The note has been changed here since it went out</source>
        <translation>La note a été modifiée ici depuis son envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;La poursuivre</translation>
    </message>
    <message>
        <source>No review of this note waits.</source>
        <translation>Aucune relecture de cette note n’attend.</translation>
    </message>
    <message>
        <source>Drop the returned Word file onto the window to begin one.</source>
        <translation>Déposez le fichier Word revenu sur la fenêtre pour en commencer une.</translation>
    </message>
    <message>
        <source>The reviewer changed nothing.</source>
        <translation>Le relecteur n’a rien changé.</translation>
    </message>
    <message numerus="yes">
        <source>The reviewer changed no words, only %n time(s) how they look.</source>
        <translation>
            <numerusform>Le relecteur n’a changé aucun mot, seulement %n fois leur apparence.</numerusform>
            <numerusform>Le relecteur n’a changé aucun mot, seulement %n fois leur apparence.</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 as it went out</source>
        <translation>version %1 telle qu’envoyée</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not decided.</source>
        <translation>
            <numerusform>%n modification n’est pas décidée.</numerusform>
            <numerusform>%n modifications ne sont pas décidées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is decided can be applied now; the rest goes on waiting.</source>
        <translation>Ce qui est décidé peut être appliqué maintenant&#xa0;; le reste continue d’attendre.</translation>
    </message>
    <message>
        <source>&amp;Apply what is decided</source>
        <translation>&amp;Appliquer ce qui est décidé</translation>
    </message>
    <message>
        <source>Apply the review</source>
        <translation>Appliquer la relecture</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The review was given up; the note is as it was.</source>
        <translation>La relecture est abandonnée&#xa0;; la note est telle qu’elle était.</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>As it went out</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>As it came back: %1</source>
        <translation>Tel que revenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Rendu des pages</translation>
    </message>
    <message>
        <source>These are the pages as they went out: only LibreOffice could show the returned file here.</source>
        <translation>Ce sont les pages telles qu’envoyées&#xa0;: seul LibreOffice pourrait montrer ici le fichier revenu.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the note (Escape)</source>
        <translation>Retour à la note (Échap)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Throw the review and its decisions away; the note stays as it is</source>
        <translation>Jeter la relecture et ses décisions&#xa0;; la note reste telle quelle</translation>
    </message>
    <message>
        <source>A&amp;pply the review</source>
        <translation>Appli&amp;quer la relecture</translation>
    </message>
    <message>
        <source>Beside the note</source>
        <translation>À côté de la note</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Everything is decided: the review can be applied.</source>
        <translation>Tout est décidé&#xa0;: la relecture peut être appliquée.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted.</source>
        <translation>
            <numerusform>%n modification acceptée.</numerusform>
            <numerusform>%n modifications acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused.</source>
        <translation>
            <numerusform>%n modification refusée.</numerusform>
            <numerusform>%n modifications refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>The same sentence stands elsewhere too: look whether this is the right place.</source>
        <translation>La même phrase figure aussi ailleurs&#xa0;: voyez si c’est le bon endroit.</translation>
    </message>
    <message>
        <source>The paragraph was found by likeness alone: look whether it is this one.</source>
        <translation>Le paragraphe a été trouvé par ressemblance&#xa0;: voyez si c’est bien celui-ci.</translation>
    </message>
    <message>
        <source>The file has this paragraph twice: look which of them is meant.</source>
        <translation>Le fichier contient ce paragraphe deux fois&#xa0;: voyez lequel est visé.</translation>
    </message>
    <message>
        <source>Its paragraph reads like another one: look whether it belongs here.</source>
        <translation>Son paragraphe se lit comme un autre&#xa0;: voyez si elle a sa place ici.</translation>
    </message>
    <message>
        <source>The paragraph is not in the returned file, which has lost our marks: accept only if it was to go.</source>
        <translation>Le paragraphe manque dans le fichier revenu, qui a perdu nos repères&#xa0;: n’acceptez que s’il devait disparaître.</translation>
    </message>
    <message>
        <source>It stands in a header, a footer or the facts: enter it there by hand.</source>
        <translation>Elle figure dans un en-tête, un pied de page ou les données&#xa0;: reportez-la à la main.</translation>
    </message>
    <message>
        <source>No paragraph of the note stands beside it.</source>
        <translation>Aucun paragraphe de la note ne se trouve à côté.</translation>
    </message>
    <message>
        <source>It was cut and pasted without tracking: move it by hand.</source>
        <translation>Le texte a été coupé et collé sans suivi&#xa0;: déplacez-le à la main.</translation>
    </message>
    <message>
        <source>The program that saved the file multiplied this text.</source>
        <translation>Le programme qui a enregistré le fichier a multiplié ce texte.</translation>
    </message>
    <message>
        <source>The words were changed in the note since.</source>
        <translation>Les mots ont été changés dans la note depuis.</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the note.</source>
        <translation>Le paragraphe n’est plus dans la note.</translation>
    </message>
    <message>
        <source>Two reviewers disagree here.</source>
        <translation>Deux relecteurs se contredisent ici.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted in your words</source>
        <translation>Acceptée dans vos termes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Those that ask</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>acceptées %1 · refusées %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en contradiction</numerusform>
            <numerusform>%n en contradiction</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is in the note, as version %1: %2 accepted, %3 refused.</source>
        <translation>La relecture est dans la note, version %1&#xa0;: acceptées %2, refusées %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait(s) for a decision.</source>
        <translation>
            <numerusform>%n attend encore une décision.</numerusform>
            <numerusform>%n attendent encore une décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed and stand(s) with the comments.</source>
        <translation>
            <numerusform>%n n’a pu être placée et figure parmi les commentaires.</numerusform>
            <numerusform>%n n’ont pu être placées et figurent parmi les commentaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) came in.</source>
        <translation>
            <numerusform>%n commentaire est entré.</numerusform>
            <numerusform>%n commentaires sont entrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twin(s) to follow up.</source>
        <translation>
            <numerusform>%n jumeau à reprendre.</numerusform>
            <numerusform>%n jumeaux à reprendre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Show what &amp;changed</source>
        <translation>&amp;Montrer ce qui a changé</translation>
    </message>
    <message>
        <source>Go to the &amp;French</source>
        <translation>Aller au &amp;français</translation>
    </message>
    <message>
        <source>Go to the &amp;Arabic</source>
        <translation>Aller à l’&amp;arabe</translation>
    </message>
    <message>
        <source>&amp;Still right: confirm both sides</source>
        <translation>&amp;Toujours exact&#xa0;: confirmer les deux côtés</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Show the c&amp;omments</source>
        <translation>Montrer les &amp;commentaires</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SectionTitleDialog</name>
    <message>
        <source>Section title</source>
        <translation>Titre de la rubrique</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Termes sélectionnés</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Gras (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Italique (Ctrl+I)</translation>
    </message>
    <message>
        <source>Underline (Ctrl+U)</source>
        <translation>Souligné (Ctrl+U)</translation>
    </message>
    <message>
        <source>Make this an action</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>Make this an invitation (Ctrl+Shift+Y)</source>
        <translation>En faire une invitation (Ctrl+Maj+Y)</translation>
    </message>
    <message>
        <source>Add to the terms (Ctrl+Shift+T)</source>
        <translation>Ajouter aux termes (Ctrl+Maj+T)</translation>
    </message>
</context>
<context>
    <name>SentencesCard</name>
    <message>
        <source>&amp;Insert into the note</source>
        <translation>&amp;Insérer dans la note</translation>
    </message>
    <message>
        <source>Re&amp;new the prose</source>
        <translation>&amp;Renouveler le texte</translation>
    </message>
    <message>
        <source>The sentences that announce it</source>
        <translation>Les phrases qui l’annoncent</translation>
    </message>
    <message>
        <source>Not in the note.</source>
        <translation>Pas dans la note.</translation>
    </message>
    <message>
        <source>In the note, up to date.</source>
        <translation>Dans la note, à jour.</translation>
    </message>
    <message>
        <source>In the note as it was before: it can be renewed.</source>
        <translation>Dans la note, dans son état antérieur&#xa0;: elle peut être renouvelée.</translation>
    </message>
    <message>
        <source>Edited by hand in the note: it is left as it is.</source>
        <translation>Modifiée à la main dans la note&#xa0;: elle reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message>
        <source>&amp;Several at once</source>
        <translation>&amp;Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Changes that ask, and those in conflict, are decided one by one</source>
        <translation>Les modifications à vérifier et celles qui se contredisent se décident une à une</translation>
    </message>
    <message>
        <source>Accept everything that is sure</source>
        <translation>Accepter tout ce qui est sûr</translation>
    </message>
    <message>
        <source>Refuse everything that is sure</source>
        <translation>Refuser tout ce qui est sûr</translation>
    </message>
    <message>
        <source>Accept what the list shows</source>
        <translation>Accepter ce que montre la liste</translation>
    </message>
    <message>
        <source>Refuse what the list shows</source>
        <translation>Refuser ce que montre la liste</translation>
    </message>
    <message>
        <source>Accept all of this kind: %1</source>
        <translation>Accepter toutes celles de ce type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refuse all of this kind: %1</source>
        <translation>Refuser toutes celles de ce type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept all by %1</source>
        <translation>Accepter toutes celles de %1</translation>
    </message>
    <message>
        <source>Refuse all by %1</source>
        <translation>Refuser toutes celles de %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name above: the first person leads this side.</source>
        <translation>Personne encore. Saisissez un nom ci-dessus&#xa0;: la première personne conduit cette partie.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Edit this person (Enter)</source>
        <translation>Modifier cette personne (Entrée)</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>Retirer de la liste (Suppr)</translation>
    </message>
    <message>
        <source>Add to the &amp;host side</source>
        <translation>Ajouter à la partie &amp;hôte</translation>
    </message>
    <message>
        <source>Add to the co&amp;unterpart side</source>
        <translation>Ajouter à la partie homolog&amp;ue</translation>
    </message>
</context>
<context>
    <name>SpellingFeed</name>
    <message>
        <source>Looking for misspelt words</source>
        <translation>Recherche des mots mal orthographiés</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>A&amp;jouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Ignore it in this note</source>
        <translation>&amp;Ignorer dans cette note</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>Names of the directory, of those who take part and of countries are never underlined.</source>
        <translation>Les noms de l’annuaire, des participants et des pays ne sont jamais soulignés.</translation>
    </message>
</context>
<context>
    <name>SpellingTools</name>
    <message>
        <source>No misspelt word in this note.</source>
        <translation>Aucun mot mal orthographié dans cette note.</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Recherche de suggestions</translation>
    </message>
    <message>
        <source>Added to your dictionary: %1</source>
        <translation>Ajouté à votre dictionnaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ignored in this note from now on: %1</source>
        <translation>Ignoré désormais dans cette note&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Twin states</source>
        <translation>État des jumeaux</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) made here</source>
        <translation>
            <numerusform>%n engagement pris ici</numerusform>
            <numerusform>%n engagements pris ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>The Arabic changed: French to follow up</source>
        <translation>L’arabe a changé&#xa0;: français à mettre à jour</translation>
    </message>
    <message>
        <source>The French changed: Arabic to follow up</source>
        <translation>Le français a changé&#xa0;: arabe à mettre à jour</translation>
    </message>
    <message>
        <source>French to write</source>
        <translation>Français à rédiger</translation>
    </message>
    <message>
        <source>Arabic to write</source>
        <translation>Arabe à rédiger</translation>
    </message>
    <message>
        <source>Written in both languages, not confirmed yet</source>
        <translation>Rédigé dans les deux langues, pas encore confirmé</translation>
    </message>
    <message>
        <source>Confirmed: both sides agree</source>
        <translation>Confirmé&#xa0;: les deux côtés concordent</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Invitations that need a step</source>
        <translation>Invitations à faire avancer</translation>
    </message>
    <message>
        <source>Nothing falls due in the next seven days.</source>
        <translation>Aucune échéance dans les sept prochains jours.</translation>
    </message>
    <message>
        <source>Reviews that wait</source>
        <translation>Relectures en attente</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Projets à achever</translation>
    </message>
    <message>
        <source>No draft is waiting.</source>
        <translation>Aucun projet en attente.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>The notes you open are listed here.</source>
        <translation>Les notes que vous ouvrez s’affichent ici.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Send it in writing</source>
        <translation>L’adresser par écrit</translation>
    </message>
    <message>
        <source>The reply is awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Agree on the dates</source>
        <translation>Convenir des dates</translation>
    </message>
    <message>
        <source>Confirm the format</source>
        <translation>Confirmer le format</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>Convenir du programme</translation>
    </message>
    <message>
        <source>The visit takes place</source>
        <translation>La visite a lieu</translation>
    </message>
    <message>
        <source>Propose new dates</source>
        <translation>Proposer d’autres dates</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Due in the next seven days</source>
        <translation>À échéance dans les sept jours</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>À échéance ce mois-ci</translation>
    </message>
    <message>
        <source>To be asked about again</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Waiting for the other side</source>
        <translation>En attente de l’autre partie</translation>
    </message>
    <message>
        <source>&amp;All actions</source>
        <translation>&amp;Toutes les actions</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What falls due, drafts to finish and the notes you opened last will stand here. Write the first note, bring in texts that exist already, or look at a sample.</source>
        <translation>Les échéances, les projets à achever et les dernières notes ouvertes s’afficheront ici. Rédigez la première note, importez des textes existants ou consultez un exemple.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Open the sample note</source>
        <translation>&amp;Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nouvelle note</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 words FR · %2 words AR</source>
        <translation>Mots&#xa0;: %1 FR · %2 AR</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s) · F8</source>
        <translation>
            <numerusform>%n point ouvert · F8</numerusform>
            <numerusform>%n points ouverts · F8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) · F7</source>
        <translation>
            <numerusform>%n constat · F7</numerusform>
            <numerusform>%n constats · F7</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>&amp;Voie</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>All that were offered</source>
        <translation>Tous ceux proposés</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Renoncer</translation>
    </message>
</context>
<context>
    <name>SuggestionFeed</name>
    <message>
        <source>Looking for promises</source>
        <translation>Recherche des engagements</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggestions from the text</source>
        <translation>Suggestions tirées du texte</translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>Accep&amp;ter</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>Dismiss for ever: these words are not suggested again</source>
        <translation>Écarter pour toujours&#xa0;: ces termes ne seront plus proposés</translation>
    </message>
    <message>
        <source>Suggestions from the text (%1)</source>
        <translation>Suggestions tirées du texte (%1)</translation>
    </message>
    <message>
        <source>The text makes no other promise.</source>
        <translation>Le texte ne contient pas d’autre engagement.</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Sections of the template</source>
        <translation>Sections du modèle</translation>
    </message>
    <message>
        <source>● Required</source>
        <translation>● Obligatoire</translation>
    </message>
    <message>
        <source>○ Optional</source>
        <translation>○ Facultatif</translation>
    </message>
    <message numerus="yes">
        <source>about %n word(s)</source>
        <translation>
            <numerusform>environ %n mot</numerusform>
            <numerusform>environ %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>with a table: %1</source>
        <translation>avec un tableau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TermChoices</name>
    <message>
        <source>Preferred</source>
        <translation>Privilégié</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>À ne pas traduire</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Proper noun</source>
        <translation>Nom propre</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>Adjectif</translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation>Adverbe</translation>
    </message>
    <message>
        <source>Other part of speech</source>
        <translation>Autre nature</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Autre genre</translation>
    </message>
    <message>
        <source>Singular</source>
        <translation>Singulier</translation>
    </message>
    <message>
        <source>Dual</source>
        <translation>Duel</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Pluriel</translation>
    </message>
</context>
<context>
    <name>TermLists</name>
    <message>
        <source>The terms are being read…</source>
        <translation>Lecture des termes…</translation>
    </message>
    <message>
        <source>What your office calls things belongs here, in both languages: preferred and admitted terms, those better not used, and those that are not translated. They are found in your notes and checked there.</source>
        <translation>Ici figurent les termes de votre service dans les deux langues&#xa0;: privilégiés, admis, à éviter, à ne pas traduire. Ils sont reconnus dans vos notes et contrôlés.</translation>
    </message>
    <message>
        <source>No term is here yet</source>
        <translation>Aucun terme pour l’instant</translation>
    </message>
    <message>
        <source>En&amp;ter a term</source>
        <translation>&amp;Saisir un terme</translation>
    </message>
    <message>
        <source>Import a &amp;glossary</source>
        <translation>Importer un &amp;glossaire</translation>
    </message>
    <message>
        <source>Try a part of the term, in either language.</source>
        <translation>Essayez une partie du terme, dans l’une des langues.</translation>
    </message>
    <message>
        <source>No term is found</source>
        <translation>Aucun terme trouvé</translation>
    </message>
    <message>
        <source>Show &amp;all terms</source>
        <translation>Afficher &amp;tous les termes</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Forms and grammar</source>
        <translation>Formes et grammaire</translation>
    </message>
    <message>
        <source>Take this term away</source>
        <translation>Retirer ce terme</translation>
    </message>
    <message>
        <source>Other forms, one a line</source>
        <translation>Autres formes, une par ligne</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other forms, one a line: plural, feminine …</source>
        <translation>Autres formes, une par ligne&#xa0;: pluriel, féminin …</translation>
    </message>
    <message>
        <source>Other forms, one a line: dual, plurals, feminine …</source>
        <translation>Autres formes, une par ligne&#xa0;: duel, pluriels, féminin …</translation>
    </message>
    <message>
        <source>Note on this term</source>
        <translation>Remarque sur ce terme</translation>
    </message>
</context>
<context>
    <name>TermTools</name>
    <message>
        <source>Making the terms ready</source>
        <translation>Préparation des termes</translation>
    </message>
    <message>
        <source>No term is missing in this paragraph.</source>
        <translation>Aucun terme ne manque dans ce paragraphe.</translation>
    </message>
    <message>
        <source>The library is open for reading only: no term can be added.</source>
        <translation>La bibliothèque est ouverte en lecture seule&#xa0;: aucun terme ne peut être ajouté.</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Write instead: %1</source>
        <translation>Écrire plutôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the Arabic</source>
        <translation>Absent de l’arabe</translation>
    </message>
    <message>
        <source>Not in the French</source>
        <translation>Absent du français</translation>
    </message>
    <message>
        <source>Also in the Arabic</source>
        <translation>Présent dans l’arabe</translation>
    </message>
    <message>
        <source>Also in the French</source>
        <translation>Présent dans le français</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>No Arabic name is known</source>
        <translation>Aucun équivalent arabe connu</translation>
    </message>
    <message>
        <source>No French name is known</source>
        <translation>Aucun équivalent français connu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore conservé</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Add a term (Ctrl+Shift+T)</source>
        <translation>Ajouter un terme (Ctrl+Maj+T)</translation>
    </message>
    <message>
        <source>Terms of the paragraph</source>
        <translation>Termes du paragraphe</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Insert its name in the other column (⁦Ctrl+J⁩)</source>
        <translation>Insérer son équivalent dans l’autre colonne (Ctrl+J)</translation>
    </message>
    <message>
        <source>Insert another of its names</source>
        <translation>Insérer un autre de ses noms</translation>
    </message>
    <message>
        <source>E&amp;ntry…</source>
        <translation>&amp;Fiche…</translation>
    </message>
    <message>
        <source>The terms are being made ready…</source>
        <translation>Les termes sont en préparation…</translation>
    </message>
    <message>
        <source>The office has no terms yet. Select a word and its twin, then choose “Add term”, or bring in a glossary from the page of terms.</source>
        <translation>Le service n’a pas encore de termes. Sélectionnez un mot et son équivalent, puis «&#xa0;Ajouter un terme&#xa0;», ou importez un glossaire depuis la page des termes.</translation>
    </message>
    <message>
        <source>No term of the office in this paragraph.</source>
        <translation>Aucun terme du service dans ce paragraphe.</translation>
    </message>
</context>
<context>
    <name>TermsTable</name>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Search the terms</source>
        <translation>Rechercher dans les termes</translation>
    </message>
    <message>
        <source>A term, a form, a subject or a source, in either language</source>
        <translation>Un terme, une forme, un domaine ou une source, dans l’une des langues</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>&amp;Nouveau terme</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Choose a term to see and change its entry.</source>
        <translation>Choisissez un terme pour voir et modifier sa fiche.</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>Lecture des termes</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>La bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore conservé</translation>
    </message>
    <message>
        <source>%1 is no longer among the terms.</source>
        <translation>%1 n’est plus parmi les termes.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Import terms</source>
        <translation>Importer des termes</translation>
    </message>
    <message>
        <source>Terms in TBX or CSV (*.tbx *.xml *.csv *.tsv *.txt)</source>
        <translation>Termes en TBX ou CSV (*.tbx *.xml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>Lecture des termes</translation>
    </message>
    <message>
        <source>Terms brought in. New: %1, changed: %2, already there: %3.</source>
        <translation>Termes intégrés. Nouveaux&#xa0;: %1, modifiés&#xa0;: %2, déjà là&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) without Arabic or French passed over.</source>
        <translation>
            <numerusform>%n fiche sans arabe ni français laissée de côté.</numerusform>
            <numerusform>%n fiches sans arabe ni français laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exporter les termes</translation>
    </message>
    <message>
        <source>TBX-Basic (*.tbx)</source>
        <translation>TBX-Basic (*.tbx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) written to %1.</source>
        <translation>
            <numerusform>%n notion écrite dans %1.</numerusform>
            <numerusform>%n notions écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the terms</source>
        <translation>Écriture des termes</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>These could not be placed. Applying the review keeps each of them with the note as an open comment, until you close it.</source>
        <translation>Ces éléments n’ont pu être placés. À l’application de la relecture, chacun reste avec la note, en commentaire ouvert, jusqu’à ce que vous le closiez.</translation>
    </message>
    <message>
        <source>Everything in the file found its place.</source>
        <translation>Tout ce que contient le fichier a trouvé sa place.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>Was there:</source>
        <translation>Il y avait&#xa0;:</translation>
    </message>
    <message>
        <source>Is there now:</source>
        <translation>Il y a maintenant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TwinColumns</name>
    <message>
        <source>French text</source>
        <translation>Texte français</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>Texte arabe</translation>
    </message>
    <message>
        <source>Scroll both columns</source>
        <translation>Faire défiler les deux colonnes</translation>
    </message>
</context>
<context>
    <name>TwinPanel</name>
    <message>
        <source>What changed on the other side</source>
        <translation>Ce qui a changé de l’autre côté</translation>
    </message>
    <message>
        <source>&amp;Still right: confirm both sides</source>
        <translation>&amp;Toujours exact&#xa0;: confirmer les deux côtés</translation>
    </message>
    <message>
        <source>French: %1. Arabic: %2.</source>
        <translation>Français&#xa0;: %1. Arabe&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing changed on one side only since both last agreed.</source>
        <translation>Rien n’a changé d’un seul côté depuis le dernier accord.</translation>
    </message>
    <message>
        <source>The French changed since both last agreed:</source>
        <translation>Le français a changé depuis le dernier accord&#xa0;:</translation>
    </message>
    <message>
        <source>The Arabic changed since both last agreed:</source>
        <translation>L’arabe a changé depuis le dernier accord&#xa0;:</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Open &amp;another library…</source>
        <translation>Ouvrir une &amp;autre bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Create a library…</source>
        <translation>&amp;Créer une bibliothèque…</translation>
    </message>
    <message>
        <source>This library is locked</source>
        <translation>Cette bibliothèque est verrouillée</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>&amp;Clé de secours</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase instead</source>
        <translation>&amp;Utiliser plutôt la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Use the recovery key instead</source>
        <translation>&amp;Utiliser plutôt la clé de secours</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Ouverture de la bibliothèque</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>%1 has this library open for writing, on %2 since %3.</source>
        <translation>%1 a ouvert cette bibliothèque en écriture, sur %2, depuis le %3.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Fermez-la sur ce poste, ou ouvrez-la ici en lecture seule.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Saisissez la clé de secours.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The review by %1 waits to be applied: everything is decided.</source>
        <translation>La relecture de %1 attend d’être appliquée&#xa0;: tout est décidé.</translation>
    </message>
    <message numerus="yes">
        <source>The review by %1 waits: %n undecided.</source>
        <translation>
            <numerusform>La relecture de %1 attend&#xa0;: %n à décider.</numerusform>
            <numerusform>La relecture de %1 attend&#xa0;: %n à décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review to apply</source>
        <translation>Relecture à appliquer</translation>
    </message>
    <message numerus="yes">
        <source>Review: %n undecided</source>
        <translation>
            <numerusform>Relecture&#xa0;: %n à décider</numerusform>
            <numerusform>Relecture&#xa0;: %n à décider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Let the finding stand</source>
        <translation>Écarter le constat</translation>
    </message>
    <message>
        <source>Why the text may stay as it is</source>
        <translation>Pourquoi le texte peut rester tel quel</translation>
    </message>
    <message>
        <source>It is told again when these words change, or when you take this back.</source>
        <translation>Il sera de nouveau signalé si ces mots changent, ou si vous revenez sur ce choix.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>W&amp;ho says so</source>
        <translation>&amp;Qui le décide</translation>
    </message>
    <message>
        <source>&amp;Let it stand</source>
        <translation>&amp;Écarter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>WordsOfLanguage</name>
    <message>
        <source>Underline misspelt words in &amp;French</source>
        <translation>Souligner les fautes en &amp;français</translation>
    </message>
    <message>
        <source>Your French &amp;words</source>
        <translation>Vos &amp;mots français</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add French words</source>
        <translation>Ajouter des mots français</translation>
    </message>
    <message>
        <source>Remove the chosen French words</source>
        <translation>Retirer les mots français choisis</translation>
    </message>
    <message>
        <source>Import French words</source>
        <translation>Importer des mots français</translation>
    </message>
    <message>
        <source>Export your French words</source>
        <translation>Exporter vos mots français</translation>
    </message>
    <message>
        <source>Underline misspelt words in &amp;Arabic</source>
        <translation>Souligner les fautes en &amp;arabe</translation>
    </message>
    <message>
        <source>Your A&amp;rabic words</source>
        <translation>Vos mots a&amp;rabes</translation>
    </message>
    <message>
        <source>Add Arabic words</source>
        <translation>Ajouter des mots arabes</translation>
    </message>
    <message>
        <source>Remove the chosen Arabic words</source>
        <translation>Retirer les mots arabes choisis</translation>
    </message>
    <message>
        <source>Import Arabic words</source>
        <translation>Importer des mots arabes</translation>
    </message>
    <message>
        <source>Export your Arabic words</source>
        <translation>Exporter vos mots arabes</translation>
    </message>
    <message>
        <source>One word or several</source>
        <translation>Un mot ou plusieurs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Dictionary: %1</source>
        <translation>Dictionnaire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s).</source>
        <translation>
            <numerusform>%n nouveau mot.</numerusform>
            <numerusform>%n nouveaux mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Listes de mots</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>&amp;Typing aids: quotation marks, spaces and digits of each language</source>
        <translation>&amp;Aides à la saisie&#xa0;: guillemets, espaces et chiffres propres à chaque langue</translation>
    </message>
    <message>
        <source>&amp;Show invisible marks: no-break spaces and direction marks</source>
        <translation>&amp;Marques invisibles&#xa0;: espaces insécables et marques de direction</translation>
    </message>
    <message>
        <source>Logical: along the text</source>
        <translation>Logique&#xa0;: dans le sens du texte</translation>
    </message>
    <message>
        <source>Visual: where the arrow points</source>
        <translation>Visuel&#xa0;: dans le sens de la flèche</translation>
    </message>
    <message>
        <source>Arrow keys move the caret</source>
        <translation>Déplacement du curseur par les flèches</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what is overdue, once a day</source>
        <translation>&amp;Signaler au démarrage ce qui est en retard, une fois par jour</translation>
    </message>
    <message>
        <source>&amp;Arrow keys move the caret</source>
        <translation>&amp;Déplacement du curseur par les flèches</translation>
    </message>
    <message>
        <source>It matters where an Arabic sentence holds French words, or the other way round.</source>
        <translation>Cela compte là où une phrase arabe contient des mots français, ou l’inverse.</translation>
    </message>
</context>
</TS>
