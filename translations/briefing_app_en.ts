<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this application</source>
        <translation>About this application</translation>
    </message>
    <message>
        <source>Briefing notes in Arabic and French</source>
        <translation>Briefing notes in Arabic and French</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Works offline: nothing you write leaves this computer.</source>
        <translation>Works offline: nothing you write leaves this computer.</translation>
    </message>
    <message>
        <source>It is not accredited for classified material: a marking is a label and a guard against slips.</source>
        <translation>It is not accredited for classified material: a marking is a label and a guard against slips.</translation>
    </message>
    <message>
        <source>Your library: %1</source>
        <translation>Your library: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>&amp;Add the action</source>
        <translation>&amp;Add the action</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Keep the changes</translation>
    </message>
    <message>
        <source>New action %1</source>
        <translation>New action %1</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Who owes it</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>Who owns it</translation>
    </message>
    <message>
        <source>Who o&amp;wes it</source>
        <translation>Who o&amp;wes it</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>K&amp;ind</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priority</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>Mo&amp;re about it</source>
        <translation>Mo&amp;re about it</translation>
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
        <translation>Contributors, separated by a semicolon</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Hidden until</source>
        <translation>Hidden until</translation>
    </message>
    <message>
        <source>Ask after it every … days</source>
        <translation>Ask after it every … days</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Remind on</translation>
    </message>
    <message>
        <source>Add this da&amp;y</source>
        <translation>Add this da&amp;y</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>As the words: %1</source>
        <translation>As the words: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marking</translation>
    </message>
    <message>
        <source>Lo&amp;wered on purpose</source>
        <translation>Lo&amp;wered on purpose</translation>
    </message>
    <message>
        <source>Hidden &amp;until</source>
        <translation>Hidden &amp;until</translation>
    </message>
    <message>
        <source>As&amp;k after it every … days</source>
        <translation>As&amp;k after it every … days</translation>
    </message>
    <message>
        <source>&amp;Evidence: reference of the reply</source>
        <translation>&amp;Evidence: reference of the reply</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marking</translation>
    </message>
    <message>
        <source>Remind &amp;on</source>
        <translation>Remind &amp;on</translation>
    </message>
    <message>
        <source>Waits &amp;for</source>
        <translation>Waits &amp;for</translation>
    </message>
</context>
<context>
    <name>ActionStepDialog</name>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>There is &amp;nothing to record</source>
        <translation>There is &amp;nothing to record</translation>
    </message>
    <message>
        <source>&amp;Evidence: reference of the reply</source>
        <translation>&amp;Evidence: reference of the reply</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Record it</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Say what came of it, give the reference of the reply, or tick that there is nothing.</source>
        <translation>Say what came of it, give the reference of the reply, or tick that there is nothing.</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>This library is open for reading only.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s): %1.</source>
        <translation>
            <numerusform>%n action: %1.</numerusform>
            <numerusform>%n actions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) asked about today.</source>
        <translation>
            <numerusform>%n action asked about today.</numerusform>
            <numerusform>%n actions asked about today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) changed again since: what was done to them stays.</source>
        <translation>
            <numerusform>%n action changed again since: what was done to it stays.</numerusform>
            <numerusform>%n actions changed again since: what was done to them stays.</numerusform>
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
            <numerusform>%1 of %n action</numerusform>
            <numerusform>%1 of %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>What is promised in your notes is followed up here: who owes what to whom, and by when. Open a note, select the words that promise something, and choose “Make this an action”.</source>
        <translation>What is promised in your notes is followed up here: who owes what to whom, and by when. Open a note, select the words that promise something, and choose “Make this an action”.</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Nothing is promised yet</translation>
    </message>
    <message>
        <source>Go to the &amp;library</source>
        <translation>Go to the &amp;library</translation>
    </message>
    <message>
        <source>No action passes the filters. Closed and hidden ones are listed when you tick them above.</source>
        <translation>No action passes the filters. Closed and hidden ones are listed when you tick them above.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Clear the &amp;filters</source>
        <translation>Clear the &amp;filters</translation>
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
        <translation>Align two documents</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Leave out</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Check a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Join with the next</translation>
    </message>
    <message>
        <source>&amp;Split at the carets</source>
        <translation>&amp;Split at the carets</translation>
    </message>
    <message>
        <source>Move the &amp;French down</source>
        <translation>Move the &amp;French down</translation>
    </message>
    <message>
        <source>Move the &amp;Arabic down</source>
        <translation>Move the &amp;Arabic down</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Marking of these pairs</source>
        <translation>Marking of these pairs</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Cl&amp;ose</translation>
    </message>
    <message>
        <source>French of the pair</source>
        <translation>French of the pair</translation>
    </message>
    <message>
        <source>Arabic of the pair</source>
        <translation>Arabic of the pair</translation>
    </message>
    <message>
        <source>&amp;Marking of these pairs</source>
        <translation>&amp;Marking of these pairs</translation>
    </message>
    <message>
        <source>The French document</source>
        <translation>The French document</translation>
    </message>
    <message>
        <source>The Arabic document</source>
        <translation>The Arabic document</translation>
    </message>
    <message>
        <source>Word and text files</source>
        <translation>Word and text files</translation>
    </message>
    <message>
        <source>Laying both documents side by side</source>
        <translation>Laying both documents side by side</translation>
    </message>
    <message>
        <source>French document…</source>
        <translation>French document…</translation>
    </message>
    <message>
        <source>Arabic document…</source>
        <translation>Arabic document…</translation>
    </message>
    <message>
        <source>Both documents are being read…</source>
        <translation>Both documents are being read…</translation>
    </message>
    <message>
        <source>Choose the same document in both languages. Its paragraphs are laid side by side; you check them pair by pair, and only what you confirm enters the memory.</source>
        <translation>Choose the same document in both languages. Its paragraphs are laid side by side; you check them pair by pair, and only what you confirm enters the memory.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>to be checked: %1</source>
        <translation>to be checked: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n pair(s) into the memory</source>
        <translation>
            <numerusform>Take %n pair into the memory</numerusform>
            <numerusform>Take %n pairs into the memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) entered the memory.</source>
        <translation>
            <numerusform>%n pair entered the memory.</numerusform>
            <numerusform>%n pairs entered the memory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without the pairs that you confirmed?</source>
        <translation>Leave without the pairs that you confirmed?</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Leave</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Language of the interface</source>
        <translation>Language of the interface</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>&amp;Language of the interface</source>
        <translation>&amp;Language of the interface</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Size of the text</translation>
    </message>
    <message>
        <source>Notes are always written in Arabic and French, whatever the language of the interface.</source>
        <translation>Notes are always written in Arabic and French, whatever the language of the interface.</translation>
    </message>
</context>
<context>
    <name>ApprovalDesk</name>
    <message>
        <source>The note is ready for review.</source>
        <translation>The note is ready for review.</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Back to draft</translation>
    </message>
    <message>
        <source>The next revision is begun. The approved one is kept in the history.</source>
        <translation>The next revision is begun. The approved one is kept in the history.</translation>
    </message>
    <message>
        <source>Back to the approval once this is done.</source>
        <translation>Back to the approval once this is done.</translation>
    </message>
    <message>
        <source>&amp;Approval…</source>
        <translation>&amp;Approval…</translation>
    </message>
    <message>
        <source>This text is locked. Make the next revision to edit it?</source>
        <translation>This text is locked. Make the next revision to edit it?</translation>
    </message>
    <message>
        <source>The revision that was approved stays in the history as it is.</source>
        <translation>The revision that was approved stays in the history as it is.</translation>
    </message>
    <message>
        <source>Make the next &amp;revision</source>
        <translation>Make the next &amp;revision</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>What is in the way</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>What happened so far</translation>
    </message>
    <message>
        <source>&amp;What happened so far</source>
        <translation>&amp;What happened so far</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Who says so</translation>
    </message>
    <message>
        <source>Name or function, as it is to stand in the log</source>
        <translation>Name or function, as it is to stand in the log</translation>
    </message>
    <message>
        <source>This is a note of who said so, typed by whoever sits here. It is not an authenticated signature.</source>
        <translation>This is a note of who said so, typed by whoever sits here. It is not an authenticated signature.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · revision %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;In the way of an approval: %n point(s). Choose one to go there.</source>
        <translation>
            <numerusform>&amp;In the way of an approval: %n point. Choose it to go there.</numerusform>
            <numerusform>&amp;In the way of an approval: %n points. Choose one to go there.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is locked: editing it makes the next revision.</source>
        <translation>The text is locked: editing it makes the next revision.</translation>
    </message>
    <message>
        <source>Nothing is in the way. A draft is made ready for review before it is approved.</source>
        <translation>Nothing is in the way. A draft is made ready for review before it is approved.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of an approval.</source>
        <translation>Nothing stands in the way of an approval.</translation>
    </message>
    <message>
        <source>&amp;To whom it was sent</source>
        <translation>&amp;To whom it was sent</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;Write it down</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation>&amp;Why it is withdrawn</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>&amp;Withdraw it</translation>
    </message>
    <message>
        <source>&amp;Why no approval is needed in this language</source>
        <translation>&amp;Why no approval is needed in this language</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>&amp;Ready for review</source>
        <translation>&amp;Ready for review</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Back to draft</translation>
    </message>
    <message>
        <source>&amp;Export for review…</source>
        <translation>&amp;Export for review…</translation>
    </message>
    <message>
        <source>&amp;Import the review…</source>
        <translation>&amp;Import the review…</translation>
    </message>
    <message>
        <source>It came back on &amp;paper</source>
        <translation>It came back on &amp;paper</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approve…</translation>
    </message>
    <message>
        <source>&amp;Export the final file…</source>
        <translation>&amp;Export the final file…</translation>
    </message>
    <message>
        <source>It was &amp;sent…</source>
        <translation>It was &amp;sent…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>Make the &amp;next revision</source>
        <translation>Make the &amp;next revision</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Not approved yet</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, revision %3</source>
        <translation>Approved by %1 on %2, revision %3</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, but changed since: to be approved again</source>
        <translation>Approved by %1 on %2, but changed since: to be approved again</translation>
    </message>
    <message>
        <source>Not needed: %4 (%1, %2)</source>
        <translation>Not needed: %4 (%1, %2)</translation>
    </message>
    <message>
        <source>A required section is empty</source>
        <translation>A required section is empty</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>To follow up: the other language changed</source>
        <translation>To follow up: the other language changed</translation>
    </message>
    <message>
        <source>Something to fill in is left</source>
        <translation>Something to fill in is left</translation>
    </message>
    <message>
        <source>Written in two ways: to be chosen</source>
        <translation>Written in two ways: to be chosen</translation>
    </message>
    <message>
        <source>A reviewer’s change without a place</source>
        <translation>A reviewer’s change without a place</translation>
    </message>
    <message>
        <source>An open comment</source>
        <translation>An open comment</translation>
    </message>
    <message numerus="yes">
        <source>A review waits, %n change(s) undecided</source>
        <translation>
            <numerusform>A review waits, %n change undecided</numerusform>
            <numerusform>A review waits, %n changes undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last review left %n change(s) undecided</source>
        <translation>
            <numerusform>The last review left %n change undecided</numerusform>
            <numerusform>The last review left %n changes undecided</numerusform>
        </translation>
    </message>
    <message>
        <source>A check found something critical</source>
        <translation>A check found something critical</translation>
    </message>
    <message>
        <source>ready for review</source>
        <translation>ready for review</translation>
    </message>
    <message>
        <source>back to draft</source>
        <translation>back to draft</translation>
    </message>
    <message>
        <source>sent to %1 for review: %2</source>
        <translation>sent to %1 for review: %2</translation>
    </message>
    <message>
        <source>sent for review: %2</source>
        <translation>sent for review: %2</translation>
    </message>
    <message>
        <source>the Arabic approved</source>
        <translation>the Arabic approved</translation>
    </message>
    <message>
        <source>the French approved</source>
        <translation>the French approved</translation>
    </message>
    <message>
        <source>the French not needed: %1</source>
        <translation>the French not needed: %1</translation>
    </message>
    <message>
        <source>the Arabic not needed: %1</source>
        <translation>the Arabic not needed: %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>sent to %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>withdrawn: %1</translation>
    </message>
    <message>
        <source>superseded by revision %1</source>
        <translation>superseded by revision %1</translation>
    </message>
    <message>
        <source>taken up again as the next revision</source>
        <translation>taken up again as the next revision</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>came back: %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revision %1</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Notes received</source>
        <translation>Notes received</translation>
    </message>
    <message>
        <source>&amp;Choose between versions…</source>
        <translation>&amp;Choose between versions…</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>&amp;Open the note</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>From %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are new.</source>
        <translation>
            <numerusform>%n note is new.</numerusform>
            <numerusform>%n notes are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were brought up to date.</source>
        <translation>
            <numerusform>%n note was brought up to date.</numerusform>
            <numerusform>%n notes were brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were known already.</source>
        <translation>
            <numerusform>%n note was known already.</numerusform>
            <numerusform>%n notes were known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were written in two ways: both are kept until you choose.</source>
        <translation>
            <numerusform>%n passage was written in two ways: both are kept until you choose.</numerusform>
            <numerusform>%n passages were written in two ways: both are kept until you choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Brought up to date</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Known already</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to choose</source>
        <translation>
            <numerusform>%n passage to choose</numerusform>
            <numerusform>%n passages to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>What came into the memory</source>
        <translation>What came into the memory</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n different pair(s), those of your notes included.</source>
        <translation>
            <numerusform>The memory holds %n pair, those of your notes included.</numerusform>
            <numerusform>The memory holds %n different pairs, those of your notes included.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in from outside yet. Import a TMX file, or align two documents.</source>
        <translation>Nothing came in from outside yet. Import a TMX file, or align two documents.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>What came in</translation>
    </message>
    <message>
        <source>&amp;Take out of the memory</source>
        <translation>&amp;Take out of the memory</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>from a TMX file</source>
        <translation>from a TMX file</translation>
    </message>
    <message>
        <source>from two documents</source>
        <translation>from two documents</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were taken out.</source>
        <translation>
            <numerusform>%n pair was taken out.</numerusform>
            <numerusform>%n pairs were taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BilingualField</name>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>&amp;New body</source>
        <translation>&amp;New body</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>New body</translation>
    </message>
    <message>
        <source>Ministries, embassies, agencies and companies belong here: their names are offered in both languages wherever one is asked for.</source>
        <translation>Ministries, embassies, agencies and companies belong here: their names are offered in both languages wherever one is asked for.</translation>
    </message>
    <message>
        <source>No body is here yet</source>
        <translation>No body is here yet</translation>
    </message>
    <message>
        <source>&amp;Enter a body</source>
        <translation>&amp;Enter a body</translation>
    </message>
    <message>
        <source>Try a part of the name or the acronym.</source>
        <translation>Try a part of the name or the acronym.</translation>
    </message>
    <message>
        <source>No body is found</source>
        <translation>No body is found</translation>
    </message>
    <message>
        <source>Show &amp;all bodies</source>
        <translation>Show &amp;all bodies</translation>
    </message>
    <message>
        <source>Choose a body to see and change the entry.</source>
        <translation>Choose a body to see and change the entry.</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>C&amp;ountry</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>Open a note to hand it over, or select some in the library.</source>
        <translation>Open a note to hand it over, or select some in the library.</translation>
    </message>
    <message>
        <source>Hand notes over</source>
        <translation>Hand notes over</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>Hand-over files</translation>
    </message>
    <message>
        <source>Writing the hand-over file</source>
        <translation>Writing the hand-over file</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written to the hand-over file.</source>
        <translation>
            <numerusform>%n note written to the hand-over file.</numerusform>
            <numerusform>%n notes written to the hand-over file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive notes</source>
        <translation>Receive notes</translation>
    </message>
    <message>
        <source>Reading the hand-over file</source>
        <translation>Reading the hand-over file</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came in before you stopped.</source>
        <translation>
            <numerusform>%n note came in before you stopped.</numerusform>
            <numerusform>%n notes came in before you stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive the file again for the others; nothing comes in twice.</source>
        <translation>Receive the file again for the others; nothing comes in twice.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this note were written in two ways.</source>
        <translation>
            <numerusform>%n passage of this note was written in two ways.</numerusform>
            <numerusform>%n passages of this note were written in two ways.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Nothing in this note was written in two ways.</source>
        <translation>Nothing in this note was written in two ways.</translation>
    </message>
</context>
<context>
    <name>BundleTaking</name>
    <message>
        <source>Merging the notes received</source>
        <translation>Merging the notes received</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Its state or number changed as well: undo begins anew here.</source>
        <translation>Its state or number changed as well: undo begins anew here.</translation>
    </message>
    <message>
        <source>What arrived stands in the open note.</source>
        <translation>What arrived stands in the open note.</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>What the change says</source>
        <translation>What the change says</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuse</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>Edi&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Undecide</source>
        <translation>&amp;Undecide</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>No change is chosen.</translation>
    </message>
    <message>
        <source>Only the Arabic changes here: the French will have to follow up.</source>
        <translation>Only the Arabic changes here: the French will have to follow up.</translation>
    </message>
    <message>
        <source>Only the French changes here: the Arabic will have to follow up.</source>
        <translation>Only the French changes here: the Arabic will have to follow up.</translation>
    </message>
    <message>
        <source>Another reviewer contradicts it: choose one of them.</source>
        <translation>Another reviewer contradicts it: choose one of them.</translation>
    </message>
    <message>
        <source>One end of a move: both ends are decided alike.</source>
        <translation>One end of a move: both ends are decided alike.</translation>
    </message>
    <message>
        <source>With its tracked part refused:</source>
        <translation>With its tracked part refused:</translation>
    </message>
    <message>
        <source>In the note by now:</source>
        <translation>In the note by now:</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Take this one</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>What is to stand there</translation>
    </message>
    <message>
        <source>&amp;Accept as written</source>
        <translation>&amp;Accept as written</translation>
    </message>
</context>
<context>
    <name>ChangeFilters</name>
    <message>
        <source>Which changes</source>
        <translation>Which changes</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>All reviewers</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Host side</translation>
    </message>
    <message>
        <source>Counterpart side</source>
        <translation>Counterpart side</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Present for a part</source>
        <translation>Present for a part</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Head of delegation</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Note-taker</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Mr / Ms</source>
        <translation>Mr / Ms</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Professor</source>
        <translation>Professor</translation>
    </message>
    <message>
        <source>Minister (H.E.)</source>
        <translation>Minister (H.E.)</translation>
    </message>
    <message>
        <source>Ambassador (H.E.)</source>
        <translation>Ambassador (H.E.)</translation>
    </message>
    <message>
        <source>Head of State (H.E.)</source>
        <translation>Head of State (H.E.)</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation>We owe it</translation>
    </message>
    <message>
        <source>They owe it</source>
        <translation>They owe it</translation>
    </message>
    <message>
        <source>Both sides owe it</source>
        <translation>Both sides owe it</translation>
    </message>
    <message>
        <source>Internal, between ourselves</source>
        <translation>Internal, between ourselves</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Commitment of ours</source>
        <translation>Commitment of ours</translation>
    </message>
    <message>
        <source>Commitment of theirs</source>
        <translation>Commitment of theirs</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Information to send</source>
        <translation>Information to send</translation>
    </message>
    <message>
        <source>Pending decision</source>
        <translation>Pending decision</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Waiting for the other side</source>
        <translation>Waiting for the other side</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Normal priority</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>High priority</translation>
    </message>
    <message>
        <source>For the principal</source>
        <translation>For the principal</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Through the embassy</source>
        <translation>Through the embassy</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telephone call</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Video call</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>By word of mouth</translation>
    </message>
    <message>
        <source>State visit</source>
        <translation>State visit</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>Official visit</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>Working visit</translation>
    </message>
    <message>
        <source>Courtesy visit</source>
        <translation>Courtesy visit</translation>
    </message>
    <message>
        <source>Private visit</source>
        <translation>Private visit</translation>
    </message>
    <message>
        <source>Stopover</source>
        <translation>Stopover</translation>
    </message>
    <message>
        <source>Attendance at an event</source>
        <translation>Attendance at an event</translation>
    </message>
    <message>
        <source>Through a representative</source>
        <translation>Through a representative</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted in principle</source>
        <translation>Accepted in principle</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Left open</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>No reply yet</translation>
    </message>
    <message>
        <source>Other dates proposed</source>
        <translation>Other dates proposed</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentioned</translation>
    </message>
    <message>
        <source>Extended orally</source>
        <translation>Extended orally</translation>
    </message>
    <message>
        <source>Extended in writing</source>
        <translation>Extended in writing</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Dates agreed</source>
        <translation>Dates agreed</translation>
    </message>
    <message>
        <source>Format confirmed</source>
        <translation>Format confirmed</translation>
    </message>
    <message>
        <source>Programme agreed</source>
        <translation>Programme agreed</translation>
    </message>
    <message>
        <source>Visit held</source>
        <translation>Visit held</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Lapsed without reply</source>
        <translation>Lapsed without reply</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Ready for review</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Returned for changes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Facts of the meeting</source>
        <translation>Facts of the meeting</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Boxes for the decision</source>
        <translation>Boxes for the decision</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>In step</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Bullet</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type a part of a command’s name</source>
        <translation>Type a part of a command’s name</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>No command has that name.</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>They come into the note with the review, to be answered and closed beside their words.</source>
        <translation>They come into the note with the review, to be answered and closed beside their words.</translation>
    </message>
    <message>
        <source>No comments came with the review.</source>
        <translation>No comments came with the review.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>%1, their time</source>
        <translation>%1, their time</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Inserted</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Paragraph added</source>
        <translation>Paragraph added</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>Paragraph deleted</translation>
    </message>
    <message>
        <source>Paragraph split</source>
        <translation>Paragraph split</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translation>Paragraphs joined</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>Row added</translation>
    </message>
    <message>
        <source>Row removed</source>
        <translation>Row removed</translation>
    </message>
    <message>
        <source>Outside the text</source>
        <translation>Outside the text</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation>Edited without tracking</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Closed ones &amp;too</source>
        <translation>Closed ones &amp;too</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Ans&amp;wer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>No comments. Those of a returned review are kept here, to be answered and closed.</source>
        <translation>No comments. Those of a returned review are kept here, to be answered and closed.</translation>
    </message>
    <message numerus="yes">
        <source>No open comment; %n closed.</source>
        <translation>
            <numerusform>No open comment; %n closed.</numerusform>
            <numerusform>No open comment; %n closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Beside no paragraph of the note</source>
        <translation>Beside no paragraph of the note</translation>
    </message>
    <message>
        <source>A change without a place: %1</source>
        <translation>A change without a place: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Open again</translation>
    </message>
</context>
<context>
    <name>ComputerDialog</name>
    <message>
        <source>About this computer</source>
        <translation>About this computer</translation>
    </message>
    <message>
        <source>%1 (packaged)</source>
        <translation>%1 (packaged)</translation>
    </message>
    <message>
        <source>%1 (from source)</source>
        <translation>%1 (from source)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Python and system</source>
        <translation>Python and system</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>Fonts for Arabic</source>
        <translation>Fonts for Arabic</translation>
    </message>
    <message>
        <source>Fonts for French</source>
        <translation>Fonts for French</translation>
    </message>
    <message>
        <source>Arabic dictionary</source>
        <translation>Arabic dictionary</translation>
    </message>
    <message>
        <source>French dictionary</source>
        <translation>French dictionary</translation>
    </message>
    <message>
        <source>none of those wanted was found</source>
        <translation>none of those wanted was found</translation>
    </message>
    <message>
        <source>LibreOffice (for PDF and pages)</source>
        <translation>LibreOffice (for PDF and pages)</translation>
    </message>
    <message>
        <source>pdftoppm (for pages)</source>
        <translation>pdftoppm (for pages)</translation>
    </message>
    <message>
        <source>Folder of data</source>
        <translation>Folder of data</translation>
    </message>
    <message>
        <source>Folder of preferences</source>
        <translation>Folder of preferences</translation>
    </message>
    <message>
        <source>Folder of reports</source>
        <translation>Folder of reports</translation>
    </message>
    <message>
        <source>Reports of problems</source>
        <translation>Reports of problems</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Its size</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Its state</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>Its schema</source>
        <translation>Its schema</translation>
    </message>
    <message>
        <source>Notes in it</source>
        <translation>Notes in it</translation>
    </message>
    <message>
        <source>Versions in it</source>
        <translation>Versions in it</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memory in use</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;MiB</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How it is here</source>
        <translation>How it is here</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Show the newest &amp;report…</source>
        <translation>Show the newest &amp;report…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what belongs to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything above is on the clipboard.</source>
        <translation>Everything above is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>ConceptDialog</name>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>What it is called in each language; it is found in every note from now on.</source>
        <translation>What it is called in each language; it is found in every note from now on.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ConceptForm</name>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Another &amp;French term</source>
        <translation>Another &amp;French term</translation>
    </message>
    <message>
        <source>Another &amp;Arabic term</source>
        <translation>Another &amp;Arabic term</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Subject</translation>
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
        <translation>French term</translation>
    </message>
    <message>
        <source>Arabic term</source>
        <translation>Arabic term</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Written in two ways</source>
        <translation>Written in two ways</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Write in the note</source>
        <translation>&amp;Write in the note</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>%1 of %2. Each version is kept until you choose; Undo takes a choice back.</source>
        <translation>%1 of %2. Each version is kept until you choose; Undo takes a choice back.</translation>
    </message>
    <message>
        <source>As it stands in the note</source>
        <translation>As it stands in the note</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Keep this</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>The other language</translation>
    </message>
    <message>
        <source>stands in the note now</source>
        <translation>stands in the note now</translation>
    </message>
    <message>
        <source>Keep &amp;%1</source>
        <translation>Keep &amp;%1</translation>
    </message>
    <message>
        <source>Take &amp;%1</source>
        <translation>Take &amp;%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Leave the date empty</source>
        <translation>Leave the date empty</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The window stays open, so that nothing you wrote is lost.</source>
        <translation>The window stays open, so that nothing you wrote is lost.</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Close and &amp;lose it</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>Import texts</translation>
    </message>
    <message>
        <source>Texts and Word files (*.txt *.docx)</source>
        <translation>Texts and Word files (*.txt *.docx)</translation>
    </message>
    <message>
        <source>No note was opened yet</source>
        <translation>No note was opened yet</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>The action</source>
        <translation>The action</translation>
    </message>
    <message>
        <source>&amp;Go to the sentence</source>
        <translation>&amp;Go to the sentence</translation>
    </message>
    <message>
        <source>Change the &amp;state</source>
        <translation>Change the &amp;state</translation>
    </message>
    <message>
        <source>Asked &amp;today</source>
        <translation>Asked &amp;today</translation>
    </message>
    <message>
        <source>Write down that the owner was asked about it today</source>
        <translation>Write down that the owner was asked about it today</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>&amp;Open the note</translation>
    </message>
    <message>
        <source>Choose an action: its words and its history are shown here.</source>
        <translation>Choose an action: its words and its history are shown here.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are selected. What you do here is done to all of them.</source>
        <translation>
            <numerusform>%n action is selected.</numerusform>
            <numerusform>%n actions are selected. What you do here is done to all of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Who owes it</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Last asked</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The words that promise it</source>
        <translation>The words that promise it</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>There is nothing to record.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>A name, a post or a body, in either language</source>
        <translation>A name, a post or a body, in either language</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>The library is open for reading only.</translation>
    </message>
    <message>
        <source>Enter the name in Arabic or in French.</source>
        <translation>Enter the name in Arabic or in French.</translation>
    </message>
    <message>
        <source>There is no country of that name. Choose one from the list, or leave it empty.</source>
        <translation>There is no country of that name. Choose one from the list, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>On a day</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>Before or after an event</source>
        <translation>Before or after an event</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Day it is due</source>
        <translation>Day it is due</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Due</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Number of days</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Before or after</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>days before</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>days after</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Reason, if there is one</source>
        <translation>Reason, if there is one</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n day(s) before “%1”</source>
        <translation>
            <numerusform>%n day before “%1”</numerusform>
            <numerusform>%n days before “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after “%1”</source>
        <translation>
            <numerusform>%n day after “%1”</numerusform>
            <numerusform>%n days after “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 (tentative)</source>
        <translation>%1 (tentative)</translation>
    </message>
</context>
<context>
    <name>EchoStrip</name>
    <message>
        <source>As it will read in the document</source>
        <translation>As it will read in the document</translation>
    </message>
    <message>
        <source>Here you will read what you enter as the document will have it, in both languages.</source>
        <translation>Here you will read what you enter as the document will have it, in both languages.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>lines joined</source>
        <translation>lines joined</translation>
    </message>
    <message>
        <source>hyphens taken out</source>
        <translation>hyphens taken out</translation>
    </message>
    <message>
        <source>Arabic letter forms</source>
        <translation>Arabic letter forms</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>ligatures</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>soft hyphens</translation>
    </message>
    <message>
        <source>hidden signs</source>
        <translation>hidden signs</translation>
    </message>
    <message>
        <source>direction controls</source>
        <translation>direction controls</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The pasted text was repaired: %1.</source>
        <translation>The pasted text was repaired: %1.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>No open points: both languages are in step.</source>
        <translation>No open points: both languages are in step.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>&amp;Export as Word</source>
        <translation>&amp;Export as Word</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Pr&amp;int…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>LibreOffice is not installed on this computer, and PDF needs it.</source>
        <translation>LibreOffice is not installed on this computer, and PDF needs it.</translation>
    </message>
    <message>
        <source>A PDF of ours cannot carry a password. Take the password away first.</source>
        <translation>A PDF of ours cannot carry a password. Take the password away first.</translation>
    </message>
    <message>
        <source>An archived PDF (PDF/A) of this layout</source>
        <translation>An archived PDF (PDF/A) of this layout</translation>
    </message>
    <message>
        <source>This computer cannot print from here: the printing library (libcups) is missing.</source>
        <translation>This computer cannot print from here: the printing library (libcups) is missing.</translation>
    </message>
    <message>
        <source>Print our own sketch of these pages on paper</source>
        <translation>Print our own sketch of these pages on paper</translation>
    </message>
    <message>
        <source>Print these pages on paper</source>
        <translation>Print these pages on paper</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>Write a PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is switched on, then try again.</source>
        <translation>The printer did not take the pages. Check that it is switched on, then try again.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>The file needs a name.</translation>
    </message>
    <message>
        <source>A file name cannot begin with a full stop or hold any of / \ : * ? &quot; &lt; &gt; |</source>
        <translation>A file name cannot begin with a full stop or hold any of / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Write the password twice, or take the protection away.</source>
        <translation>Write the password twice, or take the protection away.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Write the second one again.</source>
        <translation>The two passwords are not the same. Write the second one again.</translation>
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
        <translation>Invites</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Is invited</source>
        <translation>Is invited</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>Type of visit</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>In return for</source>
        <translation>In return for</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>To be signed or announced</source>
        <translation>To be signed or announced</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Test call</translation>
    </message>
    <message>
        <source>Who sees to the link</source>
        <translation>Who sees to the link</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>Time zones as of release %1.</source>
        <translation>Time zones as of release %1.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Facts of the meeting</source>
        <translation>Facts of the meeting</translation>
    </message>
    <message>
        <source>&amp;Keep these facts</source>
        <translation>&amp;Keep these facts</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>A note keeps the profile it was made with.</source>
        <translation>A note keeps the profile it was made with.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 14:30, or leave it empty.</source>
        <translation>“%1” is no time of day. Write it as 14:30, or leave it empty.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Made from the template when left empty</source>
        <translation>Made from the template when left empty</translation>
    </message>
    <message>
        <source>Distribution in Arabic</source>
        <translation>Distribution in Arabic</translation>
    </message>
    <message>
        <source>Distribution in French</source>
        <translation>Distribution in French</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Subject and title</source>
        <translation>Subject and title</translation>
    </message>
    <message>
        <source>Participants, in order of precedence</source>
        <translation>Participants, in order of precedence</translation>
    </message>
    <message>
        <source>Protection and distribution</source>
        <translation>Protection and distribution</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marking</translation>
    </message>
    <message>
        <source>Distribution in French, one a line</source>
        <translation>Distribution in French, one a line</translation>
    </message>
    <message>
        <source>Distribution in Arabic, one a line</source>
        <translation>Distribution in Arabic, one a line</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>As the template says</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Texts to import</source>
        <translation>Texts to import</translation>
    </message>
    <message>
        <source>Word and text files</source>
        <translation>Word and text files</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Search the library (%1)</source>
        <translation>Search the library (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Search all that the notes say, in both languages</source>
        <translation>Search all that the notes say, in both languages</translation>
    </message>
    <message>
        <source>E&amp;xact</source>
        <translation>E&amp;xact</translation>
    </message>
    <message>
        <source>Letters, hamza, harakat, accents and digits exactly as you type them</source>
        <translation>Letters, hamza, harakat, accents and digits exactly as you type them</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Counterpart or country code</source>
        <translation>Counterpart or country code</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sort</translation>
    </message>
    <message>
        <source>Every word must be found; spelling, accents, harakat and articles make no difference.</source>
        <translation>Every word must be found; spelling, accents, harakat and articles make no difference.</translation>
    </message>
    <message>
        <source>“words in a row” · begin* · %1</source>
        <translation>“words in a row” · begin* · %1</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>Changed last first</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descending</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Match &amp;case</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Replace &amp;all</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>Previous occurrence</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>Next occurrence</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Close the find bar</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) replaced.</source>
        <translation>
            <numerusform>%n occurrence replaced.</numerusform>
            <numerusform>%n occurrences replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFeed</name>
    <message>
        <source>Checking the note</source>
        <translation>Checking the note</translation>
    </message>
</context>
<context>
    <name>FindingTools</name>
    <message>
        <source>The checks found nothing in this note.</source>
        <translation>The checks found nothing in this note.</translation>
    </message>
    <message>
        <source>No finding here. F7 goes to the next one.</source>
        <translation>No finding here. F7 goes to the next one.</translation>
    </message>
    <message>
        <source>Nothing can be mended for sure here: please decide yourself.</source>
        <translation>Nothing can be mended for sure here: please decide yourself.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) mended.</source>
        <translation>
            <numerusform>%n finding mended.</numerusform>
            <numerusform>%n findings mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>F&amp;ix</translation>
    </message>
    <message>
        <source>Fix all of this &amp;kind (%1)</source>
        <translation>Fix all of this &amp;kind (%1)</translation>
    </message>
    <message>
        <source>Let it &amp;stand…</source>
        <translation>Let it &amp;stand…</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fix: take it out</source>
        <translation>Fix: take it out</translation>
    </message>
    <message>
        <source>Fix: put the right space</source>
        <translation>Fix: put the right space</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Fix: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Previous finding</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Which findings are shown</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>F&amp;ix</translation>
    </message>
    <message>
        <source>Let it &amp;stand…</source>
        <translation>Let it &amp;stand…</translation>
    </message>
    <message>
        <source>Findings that were let stand</source>
        <translation>Findings that were let stand</translation>
    </message>
    <message>
        <source>Tell it a&amp;gain</source>
        <translation>Tell it a&amp;gain</translation>
    </message>
    <message>
        <source>Let stand (%1)</source>
        <translation>Let stand (%1)</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>All findings (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more, listed as these are dealt with.</source>
        <translation>
            <numerusform>%n more, listed as these are dealt with.</numerusform>
            <numerusform>%n more, listed as these are dealt with.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is being checked…</source>
        <translation>The note is being checked…</translation>
    </message>
    <message>
        <source>Nothing found. Numbers, dates, spelling and spacing are checked in both languages as you write.</source>
        <translation>Nothing found. Numbers, dates, spelling and spacing are checked in both languages as you write.</translation>
    </message>
    <message>
        <source>This one is for you to decide: nothing can be mended for sure.</source>
        <translation>This one is for you to decide: nothing can be mended for sure.</translation>
    </message>
    <message>
        <source>Fix &amp;all of this kind (%1)</source>
        <translation>Fix &amp;all of this kind (%1)</translation>
    </message>
    <message>
        <source>Fix &amp;all of this kind</source>
        <translation>Fix &amp;all of this kind</translation>
    </message>
    <message>
        <source>The text of an approved note is locked. Make its next revision to mend it.</source>
        <translation>The text of an approved note is locked. Make its next revision to mend it.</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed here.</source>
        <translation>Open for reading only: nothing can be changed here.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Making the library</source>
        <translation>Making the library</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Make the library</source>
        <translation>&amp;Make the library</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Making the library…</translation>
    </message>
    <message>
        <source>Say where the library should be kept.</source>
        <translation>Say where the library should be kept.</translation>
    </message>
    <message>
        <source>There is a file of that name. Tick the box to open it, or choose another name.</source>
        <translation>There is a file of that name. Tick the box to open it, or choose another name.</translation>
    </message>
    <message>
        <source>There is no file of that name. Choose the library to open, or untick the box.</source>
        <translation>There is no file of that name. Choose the library to open, or untick the box.</translation>
    </message>
    <message>
        <source>Type a passphrase, or untick the box to go without one.</source>
        <translation>Type a passphrase, or untick the box to go without one.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>The two passphrases are not the same. Type the same one twice.</translation>
    </message>
    <message>
        <source>The recovery key is shown only this once. Keep it, then tick the box.</source>
        <translation>The recovery key is shown only this once. Keep it, then tick the box.</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Nothing is to be done for it now.</source>
        <translation>Nothing is to be done for it now.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Take: %1</translation>
    </message>
    <message>
        <source>Edit and take: %1</source>
        <translation>Edit and take: %1</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Refuse: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the visit</source>
        <translation>
            <numerusform>%n day before the visit</numerusform>
            <numerusform>%n days before the visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the visit</source>
        <translation>
            <numerusform>%n day after the visit</numerusform>
            <numerusform>%n days after the visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand notes over</source>
        <translation>Hand notes over</translation>
    </message>
    <message>
        <source>The file holds these notes with their whole history, the people, institutions and terms in them. It is encrypted: tell the other person the passphrase some other way.</source>
        <translation>The file holds these notes with their whole history, the people, institutions and terms in them. It is encrypted: tell the other person the passphrase some other way.</translation>
    </message>
    <message>
        <source>Notes to hand over</source>
        <translation>Notes to hand over</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand over %n note(s) marked above internal as well</source>
        <translation>
            <numerusform>&amp;Hand over %n note marked above internal as well</numerusform>
            <numerusform>&amp;Hand over %n notes marked above internal as well</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Choose the &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>About this com&amp;puter…</source>
        <translation>About this com&amp;puter…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Revisions</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>What is different now:</source>
        <translation>What is different now:</translation>
    </message>
    <message>
        <source>&amp;Go back to this revision</source>
        <translation>&amp;Go back to this revision</translation>
    </message>
    <message>
        <source>&amp;Word file of the changes between…</source>
        <translation>&amp;Word file of the changes between…</translation>
    </message>
    <message>
        <source>The note reads as in revision %1 again.</source>
        <translation>The note reads as in revision %1 again.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Nothing: the text reads the same.</source>
        <translation>Nothing: the text reads the same.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import texts</source>
        <translation>Import texts</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Add a file…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Recognising languages</source>
        <translation>Recognising languages</translation>
    </message>
    <message>
        <source>Importing texts</source>
        <translation>Importing texts</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) imported.</source>
        <translation>
            <numerusform>%n paragraph imported.</numerusform>
            <numerusform>%n paragraphs imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Arabic without a French twin.</source>
        <translation>
            <numerusform>%n in Arabic without a French twin.</numerusform>
            <numerusform>%n in Arabic without a French twin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in French without an Arabic twin.</source>
        <translation>
            <numerusform>%n in French without an Arabic twin.</numerusform>
            <numerusform>%n in French without an Arabic twin.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: to be written</source>
        <translation>None: to be written</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Not imported: %1</translation>
    </message>
    <message>
        <source>Both files become one note: their paragraphs are put side by side in order. One file alone is enough; the other language is then written in the editor.</source>
        <translation>Both files become one note: their paragraphs are put side by side in order. One file alone is enough; the other language is then written in the editor.</translation>
    </message>
    <message>
        <source>A&amp;rabic text</source>
        <translation>A&amp;rabic text</translation>
    </message>
    <message>
        <source>&amp;French text</source>
        <translation>&amp;French text</translation>
    </message>
    <message>
        <source>&amp;Kind of note</source>
        <translation>&amp;Kind of note</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profile</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Twin</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>InvitationDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>&amp;Add the invitation</source>
        <translation>&amp;Add the invitation</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Keep the changes</translation>
    </message>
    <message>
        <source>New invitation %1</source>
        <translation>New invitation %1</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Invitation %1</translation>
    </message>
    <message>
        <source>Who invites</source>
        <translation>Who invites</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Who is invited</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>Type of visit</translation>
    </message>
    <message>
        <source>Orally, in the meeting</source>
        <translation>Orally, in the meeting</translation>
    </message>
    <message>
        <source>Conveyed</source>
        <translation>Conveyed</translation>
    </message>
    <message>
        <source>Conveyed on</source>
        <translation>Conveyed on</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Conditions of the answer</translation>
    </message>
    <message>
        <source>First day proposed</source>
        <translation>First day proposed</translation>
    </message>
    <message>
        <source>Last day proposed</source>
        <translation>Last day proposed</translation>
    </message>
    <message>
        <source>These dates are &amp;tentative</source>
        <translation>These dates are &amp;tentative</translation>
    </message>
    <message>
        <source>T&amp;ype of visit</source>
        <translation>T&amp;ype of visit</translation>
    </message>
    <message>
        <source>Con&amp;veyed</source>
        <translation>Con&amp;veyed</translation>
    </message>
    <message>
        <source>Conveyed &amp;on</source>
        <translation>Conveyed &amp;on</translation>
    </message>
    <message>
        <source>Its &amp;reference</source>
        <translation>Its &amp;reference</translation>
    </message>
    <message>
        <source>&amp;First day proposed</source>
        <translation>&amp;First day proposed</translation>
    </message>
    <message>
        <source>&amp;Last day proposed</source>
        <translation>&amp;Last day proposed</translation>
    </message>
    <message>
        <source>Mo&amp;re about the visit</source>
        <translation>Mo&amp;re about the visit</translation>
    </message>
</context>
<context>
    <name>InvitationMoreFields</name>
    <message>
        <source>On behalf of</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>The event</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Host of the event</source>
        <translation>Host of the event</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>First day of the event</source>
        <translation>First day of the event</translation>
    </message>
    <message>
        <source>Last day of the event</source>
        <translation>Last day of the event</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>No earlier invitation</source>
        <translation>No earlier invitation</translation>
    </message>
    <message>
        <source>In return for</source>
        <translation>In return for</translation>
    </message>
    <message>
        <source>First day of the e&amp;vent</source>
        <translation>First day of the e&amp;vent</translation>
    </message>
    <message>
        <source>Last day of the even&amp;t</source>
        <translation>Last day of the even&amp;t</translation>
    </message>
    <message>
        <source>Repl&amp;y by</source>
        <translation>Repl&amp;y by</translation>
    </message>
    <message>
        <source>In return &amp;for</source>
        <translation>In return &amp;for</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>The visit</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>To be signed or announced</source>
        <translation>To be signed or announced</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>Size of the delegation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>The link</translation>
    </message>
    <message>
        <source>Who sees to the link</source>
        <translation>Who sees to the link</translation>
    </message>
    <message>
        <source>Capital of the hosts</source>
        <translation>Capital of the hosts</translation>
    </message>
    <message>
        <source>Capital of the guests</source>
        <translation>Capital of the guests</translation>
    </message>
    <message>
        <source>Day of the test call</source>
        <translation>Day of the test call</translation>
    </message>
    <message>
        <source>Time of the test call</source>
        <translation>Time of the test call</translation>
    </message>
    <message>
        <source>Day of the test &amp;call</source>
        <translation>Day of the test &amp;call</translation>
    </message>
    <message>
        <source>Time, by the hosts’ cloc&amp;k</source>
        <translation>Time, by the hosts’ cloc&amp;k</translation>
    </message>
    <message>
        <source>Capital of the &amp;hosts</source>
        <translation>Capital of the &amp;hosts</translation>
    </message>
    <message>
        <source>Capital of the &amp;guests</source>
        <translation>Capital of the &amp;guests</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>Nothing before</source>
        <translation>Nothing before</translation>
    </message>
    <message>
        <source>At, by the hosts’ clock</source>
        <translation>At, by the hosts’ clock</translation>
    </message>
    <message>
        <source>Size of the dele&amp;gation</source>
        <translation>Size of the dele&amp;gation</translation>
    </message>
    <message>
        <source>Pu&amp;blicity</source>
        <translation>Pu&amp;blicity</translation>
    </message>
    <message>
        <source>&amp;Nothing before</source>
        <translation>&amp;Nothing before</translation>
    </message>
    <message>
        <source>At, &amp;by the hosts’ clock</source>
        <translation>At, &amp;by the hosts’ clock</translation>
    </message>
    <message>
        <source>Time zones as of release %1.</source>
        <translation>Time zones as of release %1.</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>What may come next</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Back (Escape)</translation>
    </message>
    <message>
        <source>Open the n&amp;ote</source>
        <translation>Open the n&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>The sentences are in the note.</source>
        <translation>The sentences are in the note.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Recorded: %1.</translation>
    </message>
    <message>
        <source>Taken: %1.</source>
        <translation>Taken: %1.</translation>
    </message>
    <message>
        <source>Not proposed again: %1.</source>
        <translation>Not proposed again: %1.</translation>
    </message>
    <message>
        <source>The prose is up to date.</source>
        <translation>The prose is up to date.</translation>
    </message>
</context>
<context>
    <name>InvitationsModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Who invites whom</source>
        <translation>Who invites whom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>invites %1</source>
        <translation>invites %1</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Nothing more to do</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Search the invitations</source>
        <translation>Search the invitations</translation>
    </message>
    <message>
        <source>Search occasions, names and numbers</source>
        <translation>Search occasions, names and numbers</translation>
    </message>
    <message>
        <source>Also those that are &amp;over</source>
        <translation>Also those that are &amp;over</translation>
    </message>
    <message>
        <source>&amp;Open the invitation</source>
        <translation>&amp;Open the invitation</translation>
    </message>
    <message>
        <source>No invitation passes the filters.</source>
        <translation>No invitation passes the filters.</translation>
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
            <numerusform>%1 of %n invitation</numerusform>
            <numerusform>%1 of %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations to visit are followed here from the first word to the visit itself. Open a note, select the words that invite, and choose “Make this an invitation”.</source>
        <translation>Invitations to visit are followed here from the first word to the visit itself. Open a note, select the words that invite, and choose “Make this an invitation”.</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Nobody is invited yet</translation>
    </message>
    <message>
        <source>Go to the &amp;library</source>
        <translation>Go to the &amp;library</translation>
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
        <translation>Keep this recovery key</translation>
    </message>
    <message>
        <source>It opens the library if the passphrase is forgotten. It is shown only now and kept nowhere: write it down, or save it where only you can read it. Without both, nobody can open the library again.</source>
        <translation>It opens the library if the passphrase is forgotten. It is shown only now and kept nowhere: write it down, or save it where only you can read it. Without both, nobody can open the library again.</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Something went wrong in the application. Nothing you wrote is lost.</source>
        <translation>Something went wrong in the application. Nothing you wrote is lost.</translation>
    </message>
    <message>
        <source>A report without any text of yours was written.</source>
        <translation>A report without any text of yours was written.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <translation>Show the &amp;report…</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Not needed…</source>
        <translation>Not needed…</translation>
    </message>
    <message>
        <source>Approve the Ara&amp;bic</source>
        <translation>Approve the Ara&amp;bic</translation>
    </message>
    <message>
        <source>Approve the &amp;French</source>
        <translation>Approve the &amp;French</translation>
    </message>
    <message>
        <source>The Arabic is not needed</source>
        <translation>The Arabic is not needed</translation>
    </message>
    <message>
        <source>The French is not needed</source>
        <translation>The French is not needed</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>Put in the &amp;wanted term</source>
        <translation>Put in the &amp;wanted term</translation>
    </message>
    <message>
        <source>&amp;Keep as a term…</source>
        <translation>&amp;Keep as a term…</translation>
    </message>
    <message>
        <source>&amp;Put in from the memory</source>
        <translation>&amp;Put in from the memory</translation>
    </message>
    <message>
        <source>&amp;Next of the memory</source>
        <translation>&amp;Next of the memory</translation>
    </message>
    <message>
        <source>&amp;Search the memory</source>
        <translation>&amp;Search the memory</translation>
    </message>
    <message>
        <source>&amp;Import a memory (TMX)…</source>
        <translation>&amp;Import a memory (TMX)…</translation>
    </message>
    <message>
        <source>&amp;Export the memory (TMX)…</source>
        <translation>&amp;Export the memory (TMX)…</translation>
    </message>
    <message>
        <source>&amp;Align two documents…</source>
        <translation>&amp;Align two documents…</translation>
    </message>
    <message>
        <source>&amp;What came in…</source>
        <translation>&amp;What came in…</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>In which language should the application speak?</source>
        <translation>In which language should the application speak?</translation>
    </message>
    <message>
        <source>Notes are always written in Arabic and French, whatever you choose here.</source>
        <translation>Notes are always written in Arabic and French, whatever you choose here.</translation>
    </message>
</context>
<context>
    <name>LayoutList</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>French at the left, Arabic at the right, each pair in one row.</source>
        <translation>French at the left, Arabic at the right, each pair in one row.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>One after the other</translation>
    </message>
    <message>
        <source>One language in full, then the other on a new page.</source>
        <translation>One language in full, then the other on a new page.</translation>
    </message>
    <message>
        <source>Arabic alone</source>
        <translation>Arabic alone</translation>
    </message>
    <message>
        <source>The Arabic text alone, from right to left.</source>
        <translation>The Arabic text alone, from right to left.</translation>
    </message>
    <message>
        <source>French alone</source>
        <translation>French alone</translation>
    </message>
    <message>
        <source>The French text alone.</source>
        <translation>The French text alone.</translation>
    </message>
    <message>
        <source>Card on one page</source>
        <translation>Card on one page</translation>
    </message>
    <message>
        <source>The facts in a few lines and the text side by side, on one page when it can be.</source>
        <translation>The facts in a few lines and the text side by side, on one page when it can be.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Also &amp;closed ones</source>
        <translation>Also &amp;closed ones</translation>
    </message>
    <message>
        <source>&amp;Export the ledger…</source>
        <translation>&amp;Export the ledger…</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>We owe them</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>They owe us</translation>
    </message>
    <message>
        <source>Both sides owe</source>
        <translation>Both sides owe</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n of them overdue</numerusform>
            <numerusform>%n of them overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger &amp;with</source>
        <translation>Ledger &amp;with</translation>
    </message>
    <message>
        <source>A ledger sets what we owe a counterpart beside what they owe us. There is one for everybody named as the counterpart of an action.</source>
        <translation>A ledger sets what we owe a counterpart beside what they owe us. There is one for everybody named as the counterpart of an action.</translation>
    </message>
    <message>
        <source>No counterpart yet</source>
        <translation>No counterpart yet</translation>
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
        <translation>Reviewers: %1</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>This library is open for reading only: changes cannot be kept.</source>
        <translation>This library is open for reading only: changes cannot be kept.</translation>
    </message>
    <message>
        <source>This library has no passphrase: there is nothing to lock it with.</source>
        <translation>This library has no passphrase: there is nothing to lock it with.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Open a library</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Where should your notes be kept?</source>
        <translation>Where should your notes be kept?</translation>
    </message>
    <message>
        <source>A library is one file. Nothing leaves this computer.</source>
        <translation>A library is one file. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>File of the library</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>&amp;File of the library</source>
        <translation>&amp;File of the library</translation>
    </message>
    <message>
        <source>There is a file of that name: &amp;open it instead of making a new one</source>
        <translation>There is a file of that name: &amp;open it instead of making a new one</translation>
    </message>
    <message>
        <source>If it is encrypted, its passphrase is asked for when it opens.</source>
        <translation>If it is encrypted, its passphrase is asked for when it opens.</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase (recommended)</source>
        <translation>&amp;Encrypt it with a passphrase (recommended)</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever can read the file can read your notes.</source>
        <translation>Without a passphrase, whoever can read the file can read your notes.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>Lock when nothing was done</source>
        <translation>Lock when nothing was done</translation>
    </message>
    <message>
        <source>Chec&amp;k the library</source>
        <translation>Chec&amp;k the library</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>&amp;Lock when nothing was done</source>
        <translation>&amp;Lock when nothing was done</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Encrypted with a passphrase</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>Only an encrypted library can be locked.</source>
        <translation>Only an encrypted library can be locked.</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Change the &amp;passphrase…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Set a &amp;passphrase…</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>The library is open for reading only.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is sound: %n note(s) read.</source>
        <translation>
            <numerusform>Everything is sound: %n note read.</numerusform>
            <numerusform>Everything is sound: %n notes read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the file as it is, and go on with the latest sound backup.</source>
        <translation>Keep the file as it is, and go on with the latest sound backup.</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked, %n note(s): %1</source>
        <translation>
            <numerusform>Backed up and checked, %n note: %1</numerusform>
            <numerusform>Backed up and checked, %n notes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Back up the library</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>This library is open for reading only.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>%n note deleted.</numerusform>
            <numerusform>%n notes deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>More than %1 notes found: the closest, the last changed first</source>
        <translation>More than %1 notes found: the closest, the last changed first</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n note found</numerusform>
            <numerusform>%n notes found</numerusform>
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
            <numerusform>%1 of %n note</numerusform>
            <numerusform>%1 of %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is being prepared: it knows %1 of %2 notes so far.</source>
        <translation>Search is being prepared: it knows %1 of %2 notes so far.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Every note you write is kept here, in Arabic and in French. Write the first one, bring in texts that exist already (Word or plain text files, which you can also drop here), or look at a sample.</source>
        <translation>Every note you write is kept here, in Arabic and in French. Write the first one, bring in texts that exist already (Word or plain text files, which you can also drop here), or look at a sample.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>The library is empty</translation>
    </message>
    <message>
        <source>&amp;Open the sample note</source>
        <translation>&amp;Open the sample note</translation>
    </message>
    <message>
        <source>No note passes the filters. Accents, harakat and capital letters make no difference.</source>
        <translation>No note passes the filters. Accents, harakat and capital letters make no difference.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;Clear the filters</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;New note</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Briefing notes</source>
        <translation>Briefing notes</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>No page has these words.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Previous occurrence (Shift+F3)</source>
        <translation>Previous occurrence (Shift+F3)</translation>
    </message>
    <message>
        <source>Next occurrence (F3)</source>
        <translation>Next occurrence (F3)</translation>
    </message>
    <message numerus="yes">
        <source>%n on this page</source>
        <translation>
            <numerusform>%n on this page</numerusform>
            <numerusform>%n on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDesk</name>
    <message>
        <source>Import a translation memory</source>
        <translation>Import a translation memory</translation>
    </message>
    <message>
        <source>Translation memories</source>
        <translation>Translation memories</translation>
    </message>
    <message>
        <source>Reading a translation memory</source>
        <translation>Reading a translation memory</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are coming into the memory…</source>
        <translation>
            <numerusform>%n pair is coming into the memory…</numerusform>
            <numerusform>%n pairs are coming into the memory…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) came into the memory.</source>
        <translation>
            <numerusform>%n pair came into the memory.</numerusform>
            <numerusform>%n pairs came into the memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out without Arabic or French.</source>
        <translation>
            <numerusform>%n unit left out without Arabic or French.</numerusform>
            <numerusform>%n units left out without Arabic or French.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out without words.</source>
        <translation>
            <numerusform>%n unit left out without words.</numerusform>
            <numerusform>%n units left out without words.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>Export the translation memory</translation>
    </message>
    <message>
        <source>Writing the translation memory</source>
        <translation>Writing the translation memory</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) written to the file.</source>
        <translation>
            <numerusform>%n pair written to the file.</numerusform>
            <numerusform>%n pairs written to the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it as what it holds is marked.</source>
        <translation>The file is not encrypted: keep it as what it holds is marked.</translation>
    </message>
</context>
<context>
    <name>MemorySection</name>
    <message>
        <source>This note and the memory</source>
        <translation>This note and the memory</translation>
    </message>
    <message>
        <source>Search the memory (⁦Ctrl+Shift+F⁩)</source>
        <translation>Search the memory (⁦Ctrl+Shift+F⁩)</translation>
    </message>
    <message>
        <source>Search the memory</source>
        <translation>Search the memory</translation>
    </message>
    <message>
        <source>What former notes said</source>
        <translation>What former notes said</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Where the words stand</translation>
    </message>
    <message>
        <source>Insert in the &amp;twin</source>
        <translation>Insert in the &amp;twin</translation>
    </message>
    <message>
        <source>Insert in the other column (⁦Ctrl+Shift+J⁩)</source>
        <translation>Insert in the other column (⁦Ctrl+Shift+J⁩)</translation>
    </message>
    <message>
        <source>Memory · French to Arabic</source>
        <translation>Memory · French to Arabic</translation>
    </message>
    <message>
        <source>Memory · Arabic to French</source>
        <translation>Memory · Arabic to French</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Write in one column: what former notes said of it appears here.</source>
        <translation>Write in one column: what former notes said of it appears here.</translation>
    </message>
    <message>
        <source>No former note said anything like this paragraph.</source>
        <translation>No former note said anything like this paragraph.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in notes of a higher marking.</source>
        <translation>
            <numerusform>%n more in notes of a higher marking.</numerusform>
            <numerusform>%n more in notes of a higher marking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory says these words nowhere.</source>
        <translation>The memory says these words nowhere.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n pair(s)</source>
        <translation>
            <numerusform>The newest pair</numerusform>
            <numerusform>The newest %n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>This note is not remembered</source>
        <translation>This note is not remembered</translation>
    </message>
    <message>
        <source>&amp;Remember this note again</source>
        <translation>&amp;Remember this note again</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n pair(s) of this note</source>
        <translation>
            <numerusform>The memory holds %n pair of this note</numerusform>
            <numerusform>The memory holds %n pairs of this note</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this note…</source>
        <translation>&amp;Forget this note…</translation>
    </message>
</context>
<context>
    <name>MemoryTools</name>
    <message>
        <source>The memory has nothing for this paragraph.</source>
        <translation>The memory has nothing for this paragraph.</translation>
    </message>
    <message>
        <source>The twin said something else before.</source>
        <translation>The twin said something else before.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Forget this note</source>
        <translation>Forget this note</translation>
    </message>
    <message>
        <source>Let the memory forget this note?</source>
        <translation>Let the memory forget this note?</translation>
    </message>
    <message>
        <source>Its sentences are taken out of the memory for good, and none comes in when it is saved again. The note itself stays as it is, and can be remembered again later.</source>
        <translation>Its sentences are taken out of the memory for good, and none comes in when it is saved again. The note itself stays as it is, and can be remembered again later.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Forget</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message numerus="yes">
        <source>The memory forgot %n pair(s) of this note.</source>
        <translation>
            <numerusform>The memory forgot %n pair of this note.</numerusform>
            <numerusform>The memory forgot %n pairs of this note.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remember again</source>
        <translation>&amp;Remember again</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n pair(s) of this note.</source>
        <translation>
            <numerusform>The memory holds %n pair of this note.</numerusform>
            <numerusform>The memory holds %n pairs of this note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approved by %1</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmed by %1</translation>
    </message>
    <message>
        <source>brought in by %1</source>
        <translation>brought in by %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To be put in by hand: %1</source>
        <translation>To be put in by hand: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New note…</source>
        <translation>&amp;New note…</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>&amp;Import texts…</translation>
    </message>
    <message>
        <source>I&amp;mport a review…</source>
        <translation>I&amp;mport a review…</translation>
    </message>
    <message>
        <source>&amp;Hand notes over…</source>
        <translation>&amp;Hand notes over…</translation>
    </message>
    <message>
        <source>Receive a han&amp;d-over…</source>
        <translation>Receive a han&amp;d-over…</translation>
    </message>
    <message>
        <source>&amp;Open a library…</source>
        <translation>&amp;Open a library…</translation>
    </message>
    <message>
        <source>&amp;Create a library…</source>
        <translation>&amp;Create a library…</translation>
    </message>
    <message>
        <source>Keep this &amp;version</source>
        <translation>Keep this &amp;version</translation>
    </message>
    <message>
        <source>&amp;Export, print…</source>
        <translation>&amp;Export, print…</translation>
    </message>
    <message>
        <source>C&amp;lose the note</source>
        <translation>C&amp;lose the note</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Loc&amp;k</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eplace…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find pre&amp;vious</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Bold</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Underline</translation>
    </message>
    <message>
        <source>Bod&amp;y text</source>
        <translation>Bod&amp;y text</translation>
    </message>
    <message>
        <source>Bu&amp;llet</source>
        <translation>Bu&amp;llet</translation>
    </message>
    <message>
        <source>&amp;Numbered</source>
        <translation>&amp;Numbered</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Quotation</translation>
    </message>
    <message>
        <source>No-break &amp;space</source>
        <translation>No-break &amp;space</translation>
    </message>
    <message>
        <source>Na&amp;rrow no-break space</source>
        <translation>Na&amp;rrow no-break space</translation>
    </message>
    <message>
        <source>Show hidden &amp;marks</source>
        <translation>Show hidden &amp;marks</translation>
    </message>
    <message>
        <source>&amp;Turn the direction of the paragraph</source>
        <translation>&amp;Turn the direction of the paragraph</translation>
    </message>
    <message>
        <source>&amp;Next open point</source>
        <translation>&amp;Next open point</translation>
    </message>
    <message>
        <source>&amp;Previous open point</source>
        <translation>&amp;Previous open point</translation>
    </message>
    <message>
        <source>&amp;Still right</source>
        <translation>&amp;Still right</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>&amp;Confirm and go on</translation>
    </message>
    <message>
        <source>Go to the &amp;twin</source>
        <translation>Go to the &amp;twin</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>Move paragraph &amp;up</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>Move paragraph &amp;down</translation>
    </message>
    <message>
        <source>&amp;Insert a paragraph</source>
        <translation>&amp;Insert a paragraph</translation>
    </message>
    <message>
        <source>De&amp;lete in both languages</source>
        <translation>De&amp;lete in both languages</translation>
    </message>
    <message>
        <source>Make this an &amp;action…</source>
        <translation>Make this an &amp;action…</translation>
    </message>
    <message>
        <source>Make this an in&amp;vitation…</source>
        <translation>Make this an in&amp;vitation…</translation>
    </message>
    <message>
        <source>Appr&amp;oval…</source>
        <translation>Appr&amp;oval…</translation>
    </message>
    <message>
        <source>&amp;Both versions…</source>
        <translation>&amp;Both versions…</translation>
    </message>
    <message>
        <source>Go on with the &amp;review</source>
        <translation>Go on with the &amp;review</translation>
    </message>
    <message>
        <source>&amp;Facts of the meeting…</source>
        <translation>&amp;Facts of the meeting…</translation>
    </message>
    <message>
        <source>Next findin&amp;g</source>
        <translation>Next findin&amp;g</translation>
    </message>
    <message>
        <source>Pr&amp;evious finding</source>
        <translation>Pr&amp;evious finding</translation>
    </message>
    <message>
        <source>Fi&amp;x the finding</source>
        <translation>Fi&amp;x the finding</translation>
    </message>
    <message>
        <source>Let t&amp;he finding stand…</source>
        <translation>Let t&amp;he finding stand…</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Next &amp;misspelt word</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;People</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Terms</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Outline</translation>
    </message>
    <message>
        <source>T&amp;win</source>
        <translation>T&amp;win</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>Promis&amp;es</source>
        <translation>Promis&amp;es</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>Co&amp;mments</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>Fin&amp;dings</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>La&amp;rger text</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>Smaller te&amp;xt</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>As the s&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Next pa&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commands…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>&amp;Quick start</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About this application</source>
        <translation>&amp;About this application</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Recent notes</source>
        <translation>&amp;Recent notes</translation>
    </message>
    <message>
        <source>&amp;Translation memory</source>
        <translation>&amp;Translation memory</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
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
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation>Interface lang&amp;uage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>&amp;Share in the office folder</source>
        <translation>&amp;Share in the office folder</translation>
    </message>
    <message>
        <source>Look into the office &amp;folder</source>
        <translation>Look into the office &amp;folder</translation>
    </message>
</context>
<context>
    <name>NewNoteDialog</name>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Find a template by a word of its name, purpose or sections</source>
        <translation>Find a template by a word of its name, purpose or sections</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Find a template</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>No template has these words.</translation>
    </message>
    <message>
        <source>Show &amp;all templates</source>
        <translation>Show &amp;all templates</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>&amp;Continue to the facts</source>
        <translation>&amp;Continue to the facts</translation>
    </message>
    <message>
        <source>%1: the facts</source>
        <translation>%1: the facts</translation>
    </message>
    <message>
        <source>Create the &amp;note</source>
        <translation>Create the &amp;note</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together: easy to keep in mind, hard to guess.</source>
        <translation>Four or more words that do not belong together: easy to keep in mind, hard to guess.</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Add some words.</source>
        <translation>Weak: it could be guessed. Add some words.</translation>
    </message>
    <message>
        <source>Fair: one or two more words would make it strong.</source>
        <translation>Fair: one or two more words would make it strong.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Strong.</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>A part of what was typed last could not be read. The note is open for reading only.</source>
        <translation>A part of what was typed last could not be read. The note is open for reading only.</translation>
    </message>
    <message>
        <source>Run “Verify” in the preferences, and keep a copy of the library before you go on.</source>
        <translation>Run “Verify” in the preferences, and keep a copy of the library before you go on.</translation>
    </message>
    <message>
        <source>The note was not closed the last time: it is open as you left it.</source>
        <translation>The note was not closed the last time: it is open as you left it.</translation>
    </message>
    <message>
        <source>Nothing changed since the last version.</source>
        <translation>Nothing changed since the last version.</translation>
    </message>
    <message>
        <source>Version %1 kept.</source>
        <translation>Version %1 kept.</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>&amp;Facts of the meeting</source>
        <translation>&amp;Facts of the meeting</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Go on with the review</translation>
    </message>
    <message>
        <source>Where the note stands</source>
        <translation>Where the note stands</translation>
    </message>
    <message>
        <source>Where the note stands, and who said so (Ctrl+Shift+P)</source>
        <translation>Where the note stands, and who said so (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Make the ne&amp;xt revision</source>
        <translation>Make the ne&amp;xt revision</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (read only)</translation>
    </message>
    <message>
        <source>%1: the text is locked and stays as it is.</source>
        <translation>%1: the text is locked and stays as it is.</translation>
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
        <translation>Beginning of the note</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n note(s)</source>
        <translation>
            <numerusform>&amp;Delete %n note</numerusform>
            <numerusform>&amp;Delete %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a note: its beginning in both languages is shown here.</source>
        <translation>Choose a note: its beginning in both languages is shown here.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open actions</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>French title</source>
        <translation>French title</translation>
    </message>
    <message>
        <source>Arabic title</source>
        <translation>Arabic title</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
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
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
</context>
<context>
    <name>NothingSaid</name>
    <message>
        <source>Titles, people, text, actions and references of the notes were searched, in Arabic and in French. Every word must be found in one note; spelling, accents, harakat and articles make no difference. Try a word less, or only its beginning.</source>
        <translation>Titles, people, text, actions and references of the notes were searched, in Arabic and in French. Every word must be found in one note; spelling, accents, harakat and articles make no difference. Try a word less, or only its beginning.</translation>
    </message>
    <message>
        <source>Letters, hamza, harakat, accents and digits were searched exactly as they were typed. Without the exact switch other spellings are found too.</source>
        <translation>Letters, hamza, harakat, accents and digits were searched exactly as they were typed. Without the exact switch other spellings are found too.</translation>
    </message>
    <message>
        <source>Only notes that pass the state and the counterpart chosen were searched, in Arabic and in French. Without these filters there may be more.</source>
        <translation>Only notes that pass the state and the counterpart chosen were searched, in Arabic and in French. Without these filters there may be more.</translation>
    </message>
    <message>
        <source>Search &amp;all spellings</source>
        <translation>Search &amp;all spellings</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;Clear the filters</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>OfficeDesk</name>
    <message>
        <source>There is nothing new in the office folder.</source>
        <translation>There is nothing new in the office folder.</translation>
    </message>
    <message>
        <source>The office folder has news. It needs the passphrase of the office.</source>
        <translation>The office folder has news. It needs the passphrase of the office.</translation>
    </message>
    <message>
        <source>&amp;Give it…</source>
        <translation>&amp;Give it…</translation>
    </message>
    <message>
        <source>Looking into the office folder</source>
        <translation>Looking into the office folder</translation>
    </message>
    <message>
        <source>Somebody wrote in the note that is open here.</source>
        <translation>Somebody wrote in the note that is open here.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Take it in</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) arrived from the office folder.</source>
        <translation>
            <numerusform>%n note arrived from the office folder.</numerusform>
            <numerusform>%n notes arrived from the office folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>&amp;Show…</translation>
    </message>
    <message>
        <source>Open a note to share it, or select some in the library.</source>
        <translation>Open a note to share it, or select some in the library.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) marked above internal would lie in the office folder.</source>
        <translation>
            <numerusform>%n note marked above internal would lie in the office folder.</numerusform>
            <numerusform>%n notes marked above internal would lie in the office folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share &amp;all the same</source>
        <translation>Share &amp;all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie in the office folder now.</source>
        <translation>
            <numerusform>%n note lies in the office folder now.</numerusform>
            <numerusform>%n notes lie in the office folder now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing in the office folder</source>
        <translation>Sharing in the office folder</translation>
    </message>
    <message>
        <source>No office folder is named yet.</source>
        <translation>No office folder is named yet.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Office folder</source>
        <translation>Office folder</translation>
    </message>
    <message>
        <source>The passphrase that your office uses for everything in the shared folder.</source>
        <translation>The passphrase that your office uses for everything in the shared folder.</translation>
    </message>
    <message>
        <source>Passphrase of the office</source>
        <translation>Passphrase of the office</translation>
    </message>
    <message>
        <source>&amp;Keep it in this library</source>
        <translation>&amp;Keep it in this library</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Use it</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Your office</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>The name stands at the head of the documents, in both languages. It may stay empty.</source>
        <translation>The name stands at the head of the documents, in both languages. It may stay empty.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>&amp;Letterhead: a Word file that documents start from (optional)</source>
        <translation>&amp;Letterhead: a Word file that documents start from (optional)</translation>
    </message>
    <message>
        <source>Page, styles, header and footer are taken from it; without one, ours are used.</source>
        <translation>Page, styles, header and footer are taken from it; without one, ours are used.</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word files</translation>
    </message>
    <message>
        <source>The name of this computer’s user</source>
        <translation>The name of this computer’s user</translation>
    </message>
    <message>
        <source>None: our page and styles are used</source>
        <translation>None: our page and styles are used</translation>
    </message>
    <message>
        <source>Profile of new notes</source>
        <translation>Profile of new notes</translation>
    </message>
    <message>
        <source>&amp;Author of revisions</source>
        <translation>&amp;Author of revisions</translation>
    </message>
    <message>
        <source>&amp;Letterhead (a Word file)</source>
        <translation>&amp;Letterhead (a Word file)</translation>
    </message>
    <message>
        <source>&amp;Profile of new notes</source>
        <translation>&amp;Profile of new notes</translation>
    </message>
    <message>
        <source>Shared office folder</source>
        <translation>Shared office folder</translation>
    </message>
    <message>
        <source>Shared office &amp;folder</source>
        <translation>Shared office &amp;folder</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <source>None: notes are handed over in files</source>
        <translation>None: notes are handed over in files</translation>
    </message>
    <message>
        <source>What is shared there is encrypted; synchronising the folder is the business of your office.</source>
        <translation>What is shared there is encrypted; synchronising the folder is the business of your office.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Name of the file</source>
        <translation>Name of the file</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>No marking</translation>
    </message>
    <message>
        <source>By state (draft: with)</source>
        <translation>By state (draft: with)</translation>
    </message>
    <message>
        <source>By state (approved: without)</source>
        <translation>By state (approved: without)</translation>
    </message>
    <message>
        <source>With “draft” across the page</source>
        <translation>With “draft” across the page</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Without</translation>
    </message>
    <message>
        <source>Choose another Word file as letterhead</source>
        <translation>Choose another Word file as letterhead</translation>
    </message>
    <message>
        <source>For &amp;review, with change tracking on</source>
        <translation>For &amp;review, with change tracking on</translation>
    </message>
    <message>
        <source>&amp;Keep tracking switched on</source>
        <translation>&amp;Keep tracking switched on</translation>
    </message>
    <message>
        <source>Word then tracks every edit and does not let tracking be switched off.</source>
        <translation>Word then tracks every edit and does not let tracking be switched off.</translation>
    </message>
    <message>
        <source>Keep the marks of the &amp;way back</source>
        <translation>Keep the marks of the &amp;way back</translation>
    </message>
    <message>
        <source>A file of an approved note goes out without what a returned file is recognised by, unless chosen.</source>
        <translation>A file of an approved note goes out without what a returned file is recognised by, unless chosen.</translation>
    </message>
    <message>
        <source>Pro&amp;tect with a password</source>
        <translation>Pro&amp;tect with a password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten password: the file then stays closed.</source>
        <translation>Nobody can recover a forgotten password: the file then stays closed.</translation>
    </message>
    <message>
        <source>&amp;Name of the file</source>
        <translation>&amp;Name of the file</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Fol&amp;der</translation>
    </message>
    <message>
        <source>Protection markin&amp;g</source>
        <translation>Protection markin&amp;g</translation>
    </message>
    <message>
        <source>Waterm&amp;ark</source>
        <translation>Waterm&amp;ark</translation>
    </message>
    <message>
        <source>Letter&amp;head</source>
        <translation>Letter&amp;head</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>For who&amp;m</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>The &amp;same once more</source>
        <translation>The &amp;same once more</translation>
    </message>
    <message>
        <source>Folder of the exported files</source>
        <translation>Folder of the exported files</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word files</translation>
    </message>
    <message>
        <source>The name of the office only</source>
        <translation>The name of the office only</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Which file</source>
        <translation>Which file</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>The file will be %1</source>
        <translation>The file will be %1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>There is already a file called %1 there.</source>
        <translation>There is already a file called %1 there.</translation>
    </message>
    <message>
        <source>Rep&amp;lace it</source>
        <translation>Rep&amp;lace it</translation>
    </message>
    <message>
        <source>An&amp;other name</source>
        <translation>An&amp;other name</translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation>%1 was written, %2.</translation>
    </message>
    <message>
        <source>The card takes about %1 pages; nothing was cut.</source>
        <translation>The card takes about %1 pages; nothing was cut.</translation>
    </message>
    <message>
        <source>Our check has remarks on the letterhead document: %1.</source>
        <translation>Our check has remarks on the letterhead document: %1.</translation>
    </message>
    <message>
        <source>Our own check found a mistake in it (%1). It is ours, not yours: please report it.</source>
        <translation>Our own check found a mistake in it (%1). It is ours, not yours: please report it.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Open the file</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Open its &amp;folder</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>tracked changes</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>hidden text</translation>
    </message>
    <message>
        <source>names of authors</source>
        <translation>names of authors</translation>
    </message>
    <message>
        <source>other properties</source>
        <translation>other properties</translation>
    </message>
    <message>
        <source>editing sessions</source>
        <translation>editing sessions</translation>
    </message>
    <message>
        <source>paths of a computer</source>
        <translation>paths of a computer</translation>
    </message>
    <message>
        <source>marks of the way back</source>
        <translation>marks of the way back</translation>
    </message>
    <message>
        <source>Looked for in its bytes: %1. None found.</source>
        <translation>Looked for in its bytes: %1. None found.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Move section up</source>
        <translation>Move section up</translation>
    </message>
    <message>
        <source>Move section down</source>
        <translation>Move section down</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Rename section</translation>
    </message>
    <message>
        <source>Add a section below</source>
        <translation>Add a section below</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Remove section</translation>
    </message>
    <message>
        <source>French: %1 words, %2 characters, %3 min to read</source>
        <translation>French: %1 words, %2 characters, %3 min to read</translation>
    </message>
    <message>
        <source>Arabic: %1 words, %2 characters, %3 min to read</source>
        <translation>Arabic: %1 words, %2 characters, %3 min to read</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>FR %1 · AR %2 words</source>
        <translation>FR %1 · AR %2 words</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>of about %1</translation>
    </message>
    <message>
        <source>required, still empty</source>
        <translation>required, still empty</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueNotice</name>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n action overdue</numerusform>
            <numerusform>%n actions overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Show them</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <translation>The pages are being drawn</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>The pages are being drawn…</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>No page yet</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>As wide as there is room</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Not installed here: %1. These pages show other letters; lines may break elsewhere in Word.</source>
        <translation>Not installed here: %1. These pages show other letters; lines may break elsewhere in Word.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: LibreOffice is not installed. Word may break them elsewhere.</source>
        <translation>This is our own sketch of the pages: LibreOffice is not installed. Word may break them elsewhere.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: pdftoppm is not installed. Word may break them elsewhere.</source>
        <translation>This is our own sketch of the pages: pdftoppm is not installed. Word may break them elsewhere.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: LibreOffice did not manage. Word may break them elsewhere.</source>
        <translation>This is our own sketch of the pages: LibreOffice did not manage. Word may break them elsewhere.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Pairs of both documents</source>
        <translation>Pairs of both documents</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
</context>
<context>
    <name>PartyField</name>
    <message>
        <source>%1: choose from the participants</source>
        <translation>%1: choose from the participants</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Show or hide what is typed</source>
        <translation>Show or hide what is typed</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;New person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Whom you meet belongs here, with names, posts and forms of address in both languages: entered once, offered in every new note.</source>
        <translation>Whom you meet belongs here, with names, posts and forms of address in both languages: entered once, offered in every new note.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Nobody is here yet</translation>
    </message>
    <message>
        <source>&amp;Enter a person</source>
        <translation>&amp;Enter a person</translation>
    </message>
    <message>
        <source>Try a part of the name, in either language.</source>
        <translation>Try a part of the name, in either language.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Nobody is found</translation>
    </message>
    <message>
        <source>Show &amp;everybody</source>
        <translation>Show &amp;everybody</translation>
    </message>
    <message>
        <source>Choose a person to see and change the entry.</source>
        <translation>Choose a person to see and change the entry.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>%1 is out of the directory. Notes keep what they say.</source>
        <translation>%1 is out of the directory. Notes keep what they say.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Ministry, embassy or company</source>
        <translation>Ministry, embassy or company</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>&amp;Take this person</source>
        <translation>&amp;Take this person</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Form of address</source>
        <translation>&amp;Form of address</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Gender</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>C&amp;ountry</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Attendance</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>Enter the name in Arabic or in French.</source>
        <translation>Enter the name in Arabic or in French.</translation>
    </message>
    <message>
        <source>There is no country of that name. Choose one from the list, or leave it empty.</source>
        <translation>There is no country of that name. Choose one from the list, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>A name, in Arabic or in French</source>
        <translation>A name, in Arabic or in French</translation>
    </message>
    <message>
        <source>New person: %1…</source>
        <translation>New person: %1…</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Honorific</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Other spellings of the name, one a line</source>
        <translation>Other spellings of the name, one a line</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Form of address</source>
        <translation>&amp;Form of address</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Gender</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>C&amp;ountry</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the form of address</source>
        <translation>As the form of address</translation>
    </message>
    <message>
        <source>Other s&amp;pellings of the name, one a line</source>
        <translation>Other s&amp;pellings of the name, one a line</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Con&amp;tact</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Not&amp;es</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>Verifying the library</source>
        <translation>Verifying the library</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Backing up the library</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changing the passphrase</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>The passphrase is changed.</translation>
    </message>
    <message>
        <source>The library has no passphrase any more.</source>
        <translation>The library has no passphrase any more.</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Clos&amp;e</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Say what is to be done, in Arabic or in French.</source>
        <translation>Say what is to be done, in Arabic or in French.</translation>
    </message>
    <message>
        <source>Name who owns it: one person or one service.</source>
        <translation>Name who owns it: one person or one service.</translation>
    </message>
    <message>
        <source>Choose the day, or say that there is no date.</source>
        <translation>Choose the day, or say that there is no date.</translation>
    </message>
    <message>
        <source>Name the event that the days are counted from.</source>
        <translation>Name the event that the days are counted from.</translation>
    </message>
    <message>
        <source>The words are marked higher. Tick that it is lowered on purpose, or mark it as they are.</source>
        <translation>The words are marked higher. Tick that it is lowered on purpose, or mark it as they are.</translation>
    </message>
    <message>
        <source>These actions would wait for each other: none could begin.</source>
        <translation>These actions would wait for each other: none could begin.</translation>
    </message>
    <message>
        <source>Name who invites.</source>
        <translation>Name who invites.</translation>
    </message>
    <message>
        <source>Name who is invited.</source>
        <translation>Name who is invited.</translation>
    </message>
    <message>
        <source>Say to what the invitation is, in Arabic or in French.</source>
        <translation>Say to what the invitation is, in Arabic or in French.</translation>
    </message>
    <message>
        <source>Tick at least one format that is offered.</source>
        <translation>Tick at least one format that is offered.</translation>
    </message>
    <message>
        <source>Choose the first day too, or leave both empty.</source>
        <translation>Choose the first day too, or leave both empty.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>The last day lies before the first one.</translation>
    </message>
    <message>
        <source>Give the first day of the event, and a last one that does not lie before it.</source>
        <translation>Give the first day of the event, and a last one that does not lie before it.</translation>
    </message>
    <message>
        <source>The test call needs both its day and its time.</source>
        <translation>The test call needs both its day and its time.</translation>
    </message>
    <message>
        <source>The clocks leave this hour out on that day. Choose another one.</source>
        <translation>The clocks leave this hour out on that day. Choose another one.</translation>
    </message>
    <message>
        <source>Say until which day nothing may be published.</source>
        <translation>Say until which day nothing may be published.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Between which administrations?</source>
        <translation>Between which administrations?</translation>
    </message>
    <message>
        <source>The profile brings digits, months, time zones and protection markings. A note can differ.</source>
        <translation>The profile brings digits, months, time zones and protection markings. A note can differ.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>No text yet</source>
        <translation>No text yet</translation>
    </message>
    <message>
        <source>French %1 %, Arabic %2 %</source>
        <translation>French %1 %, Arabic %2 %</translation>
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
        <translation>His&amp;tory</translation>
    </message>
    <message>
        <source>&amp;Link to the selected words</source>
        <translation>&amp;Link to the selected words</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>More about this promise</source>
        <translation>More about this promise</translation>
    </message>
    <message>
        <source>As&amp;ked after today</source>
        <translation>As&amp;ked after today</translation>
    </message>
    <message>
        <source>&amp;Open the invitation</source>
        <translation>&amp;Open the invitation</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>%1: the words have changed since.
Then: %2
Now: %3</source>
        <translation>%1: the words have changed since.
Then: %2
Now: %3</translation>
    </message>
    <message>
        <source>%1: the words are no longer in the note.</source>
        <translation>%1: the words are no longer in the note.</translation>
    </message>
    <message>
        <source>Asked after on %1</source>
        <translation>Asked after on %1</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>The words of the note</source>
        <translation>The words of the note</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PromiseTexts</name>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>to be asked after</source>
        <translation>to be asked after</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>What: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>When: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Because of %1 and %2</source>
        <translation>Because of %1 and %2</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <translation>Because of %1</translation>
    </message>
</context>
<context>
    <name>PromiseTools</name>
    <message>
        <source>Select the words that make the promise first, in one column or in both.</source>
        <translation>Select the words that make the promise first, in one column or in both.</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Extended orally</source>
        <translation>Extended orally</translation>
    </message>
    <message>
        <source>Extended in writing</source>
        <translation>Extended in writing</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted in principle</source>
        <translation>Accepted in principle</translation>
    </message>
    <message>
        <source>Answer left open</source>
        <translation>Answer left open</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Other dates proposed</source>
        <translation>Other dates proposed</translation>
    </message>
    <message>
        <source>Dates agreed</source>
        <translation>Dates agreed</translation>
    </message>
    <message>
        <source>Format confirmed</source>
        <translation>Format confirmed</translation>
    </message>
    <message>
        <source>Programme agreed</source>
        <translation>Programme agreed</translation>
    </message>
    <message>
        <source>Visit held</source>
        <translation>Visit held</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Lapsed without reply</source>
        <translation>Lapsed without reply</translation>
    </message>
    <message>
        <source>Invitation given</source>
        <translation>Invitation given</translation>
    </message>
    <message>
        <source>Invitation received</source>
        <translation>Invitation received</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitation accepted</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Invitation declined</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Commitment of ours</source>
        <translation>Commitment of ours</translation>
    </message>
    <message>
        <source>Commitment of theirs</source>
        <translation>Commitment of theirs</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Not public</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>Under embargo</translation>
    </message>
    <message>
        <source>The words are as they were</source>
        <translation>The words are as they were</translation>
    </message>
    <message>
        <source>The words have changed since</source>
        <translation>The words have changed since</translation>
    </message>
    <message>
        <source>The words are no longer in the note</source>
        <translation>The words are no longer in the note</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>No promise yet. Select the words that make one, then choose “Make this an action”.</source>
        <translation>No promise yet. Select the words that make one, then choose “Make this an action”.</translation>
    </message>
    <message>
        <source>Actions and invitations</source>
        <translation>Actions and invitations</translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation>New &amp;action…</translation>
    </message>
    <message>
        <source>New &amp;invitation…</source>
        <translation>New &amp;invitation…</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 removed.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>These words have just changed: the text is being read again.</source>
        <translation>These words have just changed: the text is being read again.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 added.</translation>
    </message>
    <message>
        <source>Dismissed: these words are not suggested again.</source>
        <translation>Dismissed: these words are not suggested again.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>&amp;Start with the sample note</source>
        <translation>&amp;Start with the sample note</translation>
    </message>
    <message>
        <source>A finished note of an invented meeting, to look around in. It can be deleted.</source>
        <translation>A finished note of an invented meeting, to look around in. It can be deleted.</translation>
    </message>
    <message>
        <source>Library to open: %1</source>
        <translation>Library to open: %1</translation>
    </message>
    <message>
        <source>New library: %1</source>
        <translation>New library: %1</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profile: %1</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Encrypted with a passphrase</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Not encrypted</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Please write a few words: they stand in the log.</source>
        <translation>Please write a few words: they stand in the log.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message>
        <source>Receive notes</source>
        <translation>Receive notes</translation>
    </message>
    <message>
        <source>The passphrase of %1</source>
        <translation>The passphrase of %1</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase of the file</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Receive</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>I have &amp;kept the recovery key</source>
        <translation>I have &amp;kept the recovery key</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Recovery key: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Save to a file…</translation>
    </message>
    <message>
        <source>Copied. Paste it where only you can read it.</source>
        <translation>Copied. Paste it where only you can read it.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Saved as %1. Keep the file apart from the library.</source>
        <translation>Saved as %1. Keep the file apart from the library.</translation>
    </message>
</context>
<context>
    <name>RedlineDesk</name>
    <message>
        <source>Word file of the changes</source>
        <translation>Word file of the changes</translation>
    </message>
    <message>
        <source>Writing the Word file of the changes</source>
        <translation>Writing the Word file of the changes</translation>
    </message>
    <message>
        <source>Our own check has remarks on it: %1.</source>
        <translation>Our own check has remarks on it: %1.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Open the file</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Open its &amp;folder</translation>
    </message>
    <message>
        <source>%1 was written: the changes are in it to accept or refuse.</source>
        <translation>%1 was written: the changes are in it to accept or refuse.</translation>
    </message>
</context>
<context>
    <name>RedlineDialog</name>
    <message>
        <source>Word file of the changes</source>
        <translation>Word file of the changes</translation>
    </message>
    <message>
        <source>The later text, with every difference to the earlier one as a tracked change.</source>
        <translation>The later text, with every difference to the earlier one as a tracked change.</translation>
    </message>
    <message>
        <source>the note as it is now</source>
        <translation>the note as it is now</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;Write the file…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>Changes &amp;from</translation>
    </message>
    <message>
        <source>Changes &amp;to</source>
        <translation>Changes &amp;to</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>One after the other</translation>
    </message>
    <message>
        <source>Arabic alone</source>
        <translation>Arabic alone</translation>
    </message>
    <message>
        <source>French alone</source>
        <translation>French alone</translation>
    </message>
    <message>
        <source>Card on one page</source>
        <translation>Card on one page</translation>
    </message>
</context>
<context>
    <name>RegisterDesk</name>
    <message>
        <source>The words that make this promise are not in the note any more.</source>
        <translation>The words that make this promise are not in the note any more.</translation>
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
        <translation>Export the register</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Writing the register</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written, with %n action(s).</source>
        <translation>
            <numerusform>%1 was written, with %n action.</numerusform>
            <numerusform>%1 was written, with %n actions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own check has remarks on it: %1.</source>
        <translation>Our own check has remarks on it: %1.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Open the file</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Open its &amp;folder</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Search the actions</source>
        <translation>Search the actions</translation>
    </message>
    <message>
        <source>Search titles, names and numbers</source>
        <translation>Search titles, names and numbers</translation>
    </message>
    <message>
        <source>Search the actions (%1)</source>
        <translation>Search the actions (%1)</translation>
    </message>
    <message>
        <source>Counterpart or country code</source>
        <translation>Counterpart or country code</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Who owes it</translation>
    </message>
    <message>
        <source>Whoever owes it</source>
        <translation>Whoever owes it</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>Over&amp;due only</source>
        <translation>Over&amp;due only</translation>
    </message>
    <message>
        <source>&amp;Waiting for more than</source>
        <translation>&amp;Waiting for more than</translation>
    </message>
    <message>
        <source>Days of waiting</source>
        <translation>Days of waiting</translation>
    </message>
    <message>
        <source>Also &amp;hidden ones</source>
        <translation>Also &amp;hidden ones</translation>
    </message>
    <message>
        <source>Also &amp;closed ones</source>
        <translation>Also &amp;closed ones</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>&amp;Follow-up sheet for Word…</source>
        <translation>&amp;Follow-up sheet for Word…</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)…</source>
        <translation>&amp;Table for a spreadsheet (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Calendar file (iCalendar)…</source>
        <translation>&amp;Calendar file (iCalendar)…</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>By due week</source>
        <translation>By due week</translation>
    </message>
    <message>
        <source>By counterpart</source>
        <translation>By counterpart</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>By owner</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>No owner is named</source>
        <translation>No owner is named</translation>
    </message>
    <message>
        <source>No counterpart is named</source>
        <translation>No counterpart is named</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Next week, from %1</source>
        <translation>Next week, from %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Week from %1</translation>
    </message>
    <message>
        <source>hidden until %1</source>
        <translation>hidden until %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>Waiting for %n day</numerusform>
            <numerusform>Waiting for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation>We owe it</translation>
    </message>
    <message>
        <source>They owe it</source>
        <translation>They owe it</translation>
    </message>
    <message>
        <source>Both owe it</source>
        <translation>Both owe it</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Send it in writing</source>
        <translation>Send it in writing</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>Wait for the reply</translation>
    </message>
    <message>
        <source>Agree on the dates</source>
        <translation>Agree on the dates</translation>
    </message>
    <message>
        <source>Confirm the format</source>
        <translation>Confirm the format</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>Agree on the programme</translation>
    </message>
    <message>
        <source>The visit takes place</source>
        <translation>The visit takes place</translation>
    </message>
    <message>
        <source>Propose new dates</source>
        <translation>Propose new dates</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>Passphrase of the library</source>
        <translation>Passphrase of the library</translation>
    </message>
    <message>
        <source>Passphrase or recovery key in force</source>
        <translation>Passphrase or recovery key in force</translation>
    </message>
    <message>
        <source>This is the &amp;recovery key</source>
        <translation>This is the &amp;recovery key</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase from now on</source>
        <translation>&amp;Without a passphrase from now on</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;l</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Change the passphrase</translation>
    </message>
    <message>
        <source>The recovery key is shown only this once. Keep it, then tick the box.</source>
        <translation>The recovery key is shown only this once. Keep it, then tick the box.</translation>
    </message>
    <message>
        <source>Passphrase in &amp;force</source>
        <translation>Passphrase in &amp;force</translation>
    </message>
    <message>
        <source>Whoever can read the file will then be able to read your notes.</source>
        <translation>Whoever can read the file will then be able to read your notes.</translation>
    </message>
    <message>
        <source>The recovery key changes with it. Backups made before keep the old ones.</source>
        <translation>The recovery key changes with it. Backups made before keep the old ones.</translation>
    </message>
    <message>
        <source>The passphrase is changed. This is the new recovery key; the old one is void.</source>
        <translation>The passphrase is changed. This is the new recovery key; the old one is void.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changing…</translation>
    </message>
    <message>
        <source>Type the passphrase in force first.</source>
        <translation>Type the passphrase in force first.</translation>
    </message>
    <message>
        <source>Type the new passphrase.</source>
        <translation>Type the new passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>The two passphrases are not the same. Type the same one twice.</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>Drawing the pages</source>
        <translation>Drawing the pages</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of a problem</source>
        <translation>Report of a problem</translation>
    </message>
    <message>
        <source>This is all that was written down: no word of your notes, no name, no file name of yours. It is sent to nobody. Read it, and give it to whoever looks after the application if you want to.</source>
        <translation>This is all that was written down: no word of your notes, no name, no file name of yours. It is sent to nobody. Read it, and give it to whoever looks after the application if you want to.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>The report is saved.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>The report is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>In the title or the subject</source>
        <translation>In the title or the subject</translation>
    </message>
    <message>
        <source>Among the people and bodies</source>
        <translation>Among the people and bodies</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>In an action or invitation</source>
        <translation>In an action or invitation</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>In the reference</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
</context>
<context>
    <name>ReviewArrival</name>
    <message>
        <source>Import a review</source>
        <translation>Import a review</translation>
    </message>
    <message>
        <source>Returned Word files (*.docx *.docm)</source>
        <translation>Returned Word files (*.docx *.docm)</translation>
    </message>
    <message>
        <source>Reading the returned files</source>
        <translation>Reading the returned files</translation>
    </message>
    <message>
        <source>They do not say which note they come from. Are they a review of the open note?</source>
        <translation>They do not say which note they come from. Are they a review of the open note?</translation>
    </message>
    <message>
        <source>A &amp;review of this note</source>
        <translation>A &amp;review of this note</translation>
    </message>
    <message>
        <source>&amp;Texts to import</source>
        <translation>&amp;Texts to import</translation>
    </message>
    <message>
        <source>What are these files?</source>
        <translation>What are these files?</translation>
    </message>
    <message>
        <source>The file does not say which note it comes from.</source>
        <translation>The file does not say which note it comes from.</translation>
    </message>
    <message>
        <source>Open the note that was sent out, then bring the file in there.</source>
        <translation>Open the note that was sent out, then bring the file in there.</translation>
    </message>
    <message>
        <source>%1 comes from version %2 of the note, and version %3 has been sent out since. Its changes can be laid over the newer text; what no longer fits is kept as a comment.</source>
        <translation>%1 comes from version %2 of the note, and version %3 has been sent out since. Its changes can be laid over the newer text; what no longer fits is kept as a comment.</translation>
    </message>
    <message>
        <source>%1 does not say which note it comes from. It can be laid beside the open note by its text alone; what is in doubt is asked.</source>
        <translation>%1 does not say which note it comes from. It can be laid beside the open note by its text alone; what is in doubt is asked.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>Laying the review beside its note</source>
        <translation>Laying the review beside its note</translation>
    </message>
</context>
<context>
    <name>ReviewCanvas</name>
    <message>
        <source>The note with the changes</source>
        <translation>The note with the changes</translation>
    </message>
    <message>
        <source>The note has been changed here since it went out</source>
        <translation>The note has been changed here since it went out</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Go on with it</translation>
    </message>
    <message>
        <source>No review of this note waits.</source>
        <translation>No review of this note waits.</translation>
    </message>
    <message>
        <source>Drop the returned Word file onto the window to begin one.</source>
        <translation>Drop the returned Word file onto the window to begin one.</translation>
    </message>
    <message>
        <source>The reviewer changed nothing.</source>
        <translation>The reviewer changed nothing.</translation>
    </message>
    <message numerus="yes">
        <source>The reviewer changed no words, only %n time(s) how they look.</source>
        <translation>
            <numerusform>The reviewer changed no words, only once how they look.</numerusform>
            <numerusform>The reviewer changed no words, only %n times how they look.</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 as it went out</source>
        <translation>version %1 as it went out</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not decided.</source>
        <translation>
            <numerusform>%n change is not decided.</numerusform>
            <numerusform>%n changes are not decided.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is decided can be applied now; the rest goes on waiting.</source>
        <translation>What is decided can be applied now; the rest goes on waiting.</translation>
    </message>
    <message>
        <source>&amp;Apply what is decided</source>
        <translation>&amp;Apply what is decided</translation>
    </message>
    <message>
        <source>Apply the review</source>
        <translation>Apply the review</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>The review was given up; the note is as it was.</source>
        <translation>The review was given up; the note is as it was.</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>As it went out</source>
        <translation>As it went out</translation>
    </message>
    <message>
        <source>As it came back: %1</source>
        <translation>As it came back: %1</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Drawing the pages</translation>
    </message>
    <message>
        <source>These are the pages as they went out: only LibreOffice could show the returned file here.</source>
        <translation>These are the pages as they went out: only LibreOffice could show the returned file here.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the note (Escape)</source>
        <translation>Back to the note (Escape)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Give up</translation>
    </message>
    <message>
        <source>Throw the review and its decisions away; the note stays as it is</source>
        <translation>Throw the review and its decisions away; the note stays as it is</translation>
    </message>
    <message>
        <source>A&amp;pply the review</source>
        <translation>A&amp;pply the review</translation>
    </message>
    <message>
        <source>Beside the note</source>
        <translation>Beside the note</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Everything is decided: the review can be applied.</source>
        <translation>Everything is decided: the review can be applied.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted.</source>
        <translation>
            <numerusform>%n change accepted.</numerusform>
            <numerusform>%n changes accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused.</source>
        <translation>
            <numerusform>%n change refused.</numerusform>
            <numerusform>%n changes refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>The same sentence stands elsewhere too: look whether this is the right place.</source>
        <translation>The same sentence stands elsewhere too: look whether this is the right place.</translation>
    </message>
    <message>
        <source>The paragraph was found by likeness alone: look whether it is this one.</source>
        <translation>The paragraph was found by likeness alone: look whether it is this one.</translation>
    </message>
    <message>
        <source>The file has this paragraph twice: look which of them is meant.</source>
        <translation>The file has this paragraph twice: look which of them is meant.</translation>
    </message>
    <message>
        <source>Its paragraph reads like another one: look whether it belongs here.</source>
        <translation>Its paragraph reads like another one: look whether it belongs here.</translation>
    </message>
    <message>
        <source>The paragraph is not in the returned file, which has lost our marks: accept only if it was to go.</source>
        <translation>The paragraph is not in the returned file, which has lost our marks: accept only if it was to go.</translation>
    </message>
    <message>
        <source>It stands in a header, a footer or the facts: enter it there by hand.</source>
        <translation>It stands in a header, a footer or the facts: enter it there by hand.</translation>
    </message>
    <message>
        <source>No paragraph of the note stands beside it.</source>
        <translation>No paragraph of the note stands beside it.</translation>
    </message>
    <message>
        <source>It was cut and pasted without tracking: move it by hand.</source>
        <translation>It was cut and pasted without tracking: move it by hand.</translation>
    </message>
    <message>
        <source>The program that saved the file multiplied this text.</source>
        <translation>The program that saved the file multiplied this text.</translation>
    </message>
    <message>
        <source>The words were changed in the note since.</source>
        <translation>The words were changed in the note since.</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the note.</source>
        <translation>The paragraph is no longer in the note.</translation>
    </message>
    <message>
        <source>Two reviewers disagree here.</source>
        <translation>Two reviewers disagree here.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted in your words</source>
        <translation>Accepted in your words</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Those that ask</source>
        <translation>Those that ask</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>No changes</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>%1 accepted · %2 refused</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n asks</numerusform>
            <numerusform>%n ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is in the note, as version %1: %2 accepted, %3 refused.</source>
        <translation>The review is in the note, as version %1: %2 accepted, %3 refused.</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait(s) for a decision.</source>
        <translation>
            <numerusform>%n still waits for a decision.</numerusform>
            <numerusform>%n still wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed and stand(s) with the comments.</source>
        <translation>
            <numerusform>%n could not be placed and stands with the comments.</numerusform>
            <numerusform>%n could not be placed and stand with the comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) came in.</source>
        <translation>
            <numerusform>%n comment came in.</numerusform>
            <numerusform>%n comments came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twin(s) to follow up.</source>
        <translation>
            <numerusform>%n twin to follow up.</numerusform>
            <numerusform>%n twins to follow up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Show what &amp;changed</source>
        <translation>Show what &amp;changed</translation>
    </message>
    <message>
        <source>Go to the &amp;French</source>
        <translation>Go to the &amp;French</translation>
    </message>
    <message>
        <source>Go to the &amp;Arabic</source>
        <translation>Go to the &amp;Arabic</translation>
    </message>
    <message>
        <source>&amp;Still right: confirm both sides</source>
        <translation>&amp;Still right: confirm both sides</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Show the c&amp;omments</source>
        <translation>Show the c&amp;omments</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SectionTitleDialog</name>
    <message>
        <source>Section title</source>
        <translation>Section title</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Selected words</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Bold (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Italic (Ctrl+I)</translation>
    </message>
    <message>
        <source>Underline (Ctrl+U)</source>
        <translation>Underline (Ctrl+U)</translation>
    </message>
    <message>
        <source>Make this an action</source>
        <translation>Make this an action</translation>
    </message>
    <message>
        <source>Make this an invitation (Ctrl+Shift+Y)</source>
        <translation>Make this an invitation (Ctrl+Shift+Y)</translation>
    </message>
    <message>
        <source>Add to the terms (Ctrl+Shift+T)</source>
        <translation>Add to the terms (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>SentencesCard</name>
    <message>
        <source>&amp;Insert into the note</source>
        <translation>&amp;Insert into the note</translation>
    </message>
    <message>
        <source>Re&amp;new the prose</source>
        <translation>Re&amp;new the prose</translation>
    </message>
    <message>
        <source>The sentences that announce it</source>
        <translation>The sentences that announce it</translation>
    </message>
    <message>
        <source>Not in the note.</source>
        <translation>Not in the note.</translation>
    </message>
    <message>
        <source>In the note, up to date.</source>
        <translation>In the note, up to date.</translation>
    </message>
    <message>
        <source>In the note as it was before: it can be renewed.</source>
        <translation>In the note as it was before: it can be renewed.</translation>
    </message>
    <message>
        <source>Edited by hand in the note: it is left as it is.</source>
        <translation>Edited by hand in the note: it is left as it is.</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message>
        <source>&amp;Several at once</source>
        <translation>&amp;Several at once</translation>
    </message>
    <message>
        <source>Changes that ask, and those in conflict, are decided one by one</source>
        <translation>Changes that ask, and those in conflict, are decided one by one</translation>
    </message>
    <message>
        <source>Accept everything that is sure</source>
        <translation>Accept everything that is sure</translation>
    </message>
    <message>
        <source>Refuse everything that is sure</source>
        <translation>Refuse everything that is sure</translation>
    </message>
    <message>
        <source>Accept what the list shows</source>
        <translation>Accept what the list shows</translation>
    </message>
    <message>
        <source>Refuse what the list shows</source>
        <translation>Refuse what the list shows</translation>
    </message>
    <message>
        <source>Accept all of this kind: %1</source>
        <translation>Accept all of this kind: %1</translation>
    </message>
    <message>
        <source>Refuse all of this kind: %1</source>
        <translation>Refuse all of this kind: %1</translation>
    </message>
    <message>
        <source>Accept all by %1</source>
        <translation>Accept all by %1</translation>
    </message>
    <message>
        <source>Refuse all by %1</source>
        <translation>Refuse all by %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>How they take part</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name above: the first person leads this side.</source>
        <translation>Nobody yet. Type a name above: the first person leads this side.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Edit this person (Enter)</source>
        <translation>Edit this person (Enter)</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>Take off the list (Delete)</translation>
    </message>
    <message>
        <source>Add to the &amp;host side</source>
        <translation>Add to the &amp;host side</translation>
    </message>
    <message>
        <source>Add to the co&amp;unterpart side</source>
        <translation>Add to the co&amp;unterpart side</translation>
    </message>
</context>
<context>
    <name>SpellingFeed</name>
    <message>
        <source>Looking for misspelt words</source>
        <translation>Looking for misspelt words</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Add “%1” to the dictionary</translation>
    </message>
    <message>
        <source>&amp;Ignore it in this note</source>
        <translation>&amp;Ignore it in this note</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>Names of the directory, of those who take part and of countries are never underlined.</source>
        <translation>Names of the directory, of those who take part and of countries are never underlined.</translation>
    </message>
</context>
<context>
    <name>SpellingTools</name>
    <message>
        <source>No misspelt word in this note.</source>
        <translation>No misspelt word in this note.</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Looking for suggestions</translation>
    </message>
    <message>
        <source>Added to your dictionary: %1</source>
        <translation>Added to your dictionary: %1</translation>
    </message>
    <message>
        <source>Ignored in this note from now on: %1</source>
        <translation>Ignored in this note from now on: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Twin states</source>
        <translation>Twin states</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) made here</source>
        <translation>
            <numerusform>%n promise made here</numerusform>
            <numerusform>%n promises made here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nothing written yet</translation>
    </message>
    <message>
        <source>The Arabic changed: French to follow up</source>
        <translation>The Arabic changed: French to follow up</translation>
    </message>
    <message>
        <source>The French changed: Arabic to follow up</source>
        <translation>The French changed: Arabic to follow up</translation>
    </message>
    <message>
        <source>French to write</source>
        <translation>French to write</translation>
    </message>
    <message>
        <source>Arabic to write</source>
        <translation>Arabic to write</translation>
    </message>
    <message>
        <source>Written in both languages, not confirmed yet</source>
        <translation>Written in both languages, not confirmed yet</translation>
    </message>
    <message>
        <source>Confirmed: both sides agree</source>
        <translation>Confirmed: both sides agree</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>This library is open for reading only.</translation>
    </message>
    <message>
        <source>Invitations that need a step</source>
        <translation>Invitations that need a step</translation>
    </message>
    <message>
        <source>Nothing falls due in the next seven days.</source>
        <translation>Nothing falls due in the next seven days.</translation>
    </message>
    <message>
        <source>Reviews that wait</source>
        <translation>Reviews that wait</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Drafts to finish</translation>
    </message>
    <message>
        <source>No draft is waiting.</source>
        <translation>No draft is waiting.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>The notes you open are listed here.</source>
        <translation>The notes you open are listed here.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Send it in writing</source>
        <translation>Send it in writing</translation>
    </message>
    <message>
        <source>The reply is awaited</source>
        <translation>The reply is awaited</translation>
    </message>
    <message>
        <source>Agree on the dates</source>
        <translation>Agree on the dates</translation>
    </message>
    <message>
        <source>Confirm the format</source>
        <translation>Confirm the format</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>Agree on the programme</translation>
    </message>
    <message>
        <source>The visit takes place</source>
        <translation>The visit takes place</translation>
    </message>
    <message>
        <source>Propose new dates</source>
        <translation>Propose new dates</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Due in the next seven days</source>
        <translation>Due in the next seven days</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>Due this month</translation>
    </message>
    <message>
        <source>To be asked about again</source>
        <translation>To be asked about again</translation>
    </message>
    <message>
        <source>Waiting for the other side</source>
        <translation>Waiting for the other side</translation>
    </message>
    <message>
        <source>&amp;All actions</source>
        <translation>&amp;All actions</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What falls due, drafts to finish and the notes you opened last will stand here. Write the first note, bring in texts that exist already, or look at a sample.</source>
        <translation>What falls due, drafts to finish and the notes you opened last will stand here. Write the first note, bring in texts that exist already, or look at a sample.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>No notes yet</translation>
    </message>
    <message>
        <source>&amp;Open the sample note</source>
        <translation>&amp;Open the sample note</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;New note</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 words FR · %2 words AR</source>
        <translation>%1 words FR · %2 words AR</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s) · F8</source>
        <translation>
            <numerusform>%n open point · F8</numerusform>
            <numerusform>%n open points · F8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) · F7</source>
        <translation>
            <numerusform>%n finding · F7</numerusform>
            <numerusform>%n findings · F7</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>Channe&amp;l</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ference</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;mark</translation>
    </message>
    <message>
        <source>All that were offered</source>
        <translation>All that were offered</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>F&amp;irst day</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>L&amp;ast day</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Record it</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Leave it</translation>
    </message>
</context>
<context>
    <name>SuggestionFeed</name>
    <message>
        <source>Looking for promises</source>
        <translation>Looking for promises</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggestions from the text</source>
        <translation>Suggestions from the text</translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>Acce&amp;pt</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;dit…</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>D&amp;ismiss</translation>
    </message>
    <message>
        <source>Dismiss for ever: these words are not suggested again</source>
        <translation>Dismiss for ever: these words are not suggested again</translation>
    </message>
    <message>
        <source>Suggestions from the text (%1)</source>
        <translation>Suggestions from the text (%1)</translation>
    </message>
    <message>
        <source>The text makes no other promise.</source>
        <translation>The text makes no other promise.</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Sections of the template</source>
        <translation>Sections of the template</translation>
    </message>
    <message>
        <source>● Required</source>
        <translation>● Required</translation>
    </message>
    <message>
        <source>○ Optional</source>
        <translation>○ Optional</translation>
    </message>
    <message numerus="yes">
        <source>about %n word(s)</source>
        <translation>
            <numerusform>about %n word</numerusform>
            <numerusform>about %n words</numerusform>
        </translation>
    </message>
    <message>
        <source>with a table: %1</source>
        <translation>with a table: %1</translation>
    </message>
</context>
<context>
    <name>TermChoices</name>
    <message>
        <source>Preferred</source>
        <translation>Preferred</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>Better not used</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>Noun</translation>
    </message>
    <message>
        <source>Proper noun</source>
        <translation>Proper noun</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>Adjective</translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>Other part of speech</source>
        <translation>Other part of speech</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation>Masculine</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation>Feminine</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Other gender</translation>
    </message>
    <message>
        <source>Singular</source>
        <translation>Singular</translation>
    </message>
    <message>
        <source>Dual</source>
        <translation>Dual</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Plural</translation>
    </message>
</context>
<context>
    <name>TermLists</name>
    <message>
        <source>The terms are being read…</source>
        <translation>The terms are being read…</translation>
    </message>
    <message>
        <source>What your office calls things belongs here, in both languages: preferred and admitted terms, those better not used, and those that are not translated. They are found in your notes and checked there.</source>
        <translation>What your office calls things belongs here, in both languages: preferred and admitted terms, those better not used, and those that are not translated. They are found in your notes and checked there.</translation>
    </message>
    <message>
        <source>No term is here yet</source>
        <translation>No term is here yet</translation>
    </message>
    <message>
        <source>En&amp;ter a term</source>
        <translation>En&amp;ter a term</translation>
    </message>
    <message>
        <source>Import a &amp;glossary</source>
        <translation>Import a &amp;glossary</translation>
    </message>
    <message>
        <source>Try a part of the term, in either language.</source>
        <translation>Try a part of the term, in either language.</translation>
    </message>
    <message>
        <source>No term is found</source>
        <translation>No term is found</translation>
    </message>
    <message>
        <source>Show &amp;all terms</source>
        <translation>Show &amp;all terms</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Forms and grammar</source>
        <translation>Forms and grammar</translation>
    </message>
    <message>
        <source>Take this term away</source>
        <translation>Take this term away</translation>
    </message>
    <message>
        <source>Other forms, one a line</source>
        <translation>Other forms, one a line</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Part of speech</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Other forms, one a line: plural, feminine …</source>
        <translation>Other forms, one a line: plural, feminine …</translation>
    </message>
    <message>
        <source>Other forms, one a line: dual, plurals, feminine …</source>
        <translation>Other forms, one a line: dual, plurals, feminine …</translation>
    </message>
    <message>
        <source>Note on this term</source>
        <translation>Note on this term</translation>
    </message>
</context>
<context>
    <name>TermTools</name>
    <message>
        <source>Making the terms ready</source>
        <translation>Making the terms ready</translation>
    </message>
    <message>
        <source>No term is missing in this paragraph.</source>
        <translation>No term is missing in this paragraph.</translation>
    </message>
    <message>
        <source>The library is open for reading only: no term can be added.</source>
        <translation>The library is open for reading only: no term can be added.</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Write instead: %1</source>
        <translation>Write instead: %1</translation>
    </message>
    <message>
        <source>Not in the Arabic</source>
        <translation>Not in the Arabic</translation>
    </message>
    <message>
        <source>Not in the French</source>
        <translation>Not in the French</translation>
    </message>
    <message>
        <source>Also in the Arabic</source>
        <translation>Also in the Arabic</translation>
    </message>
    <message>
        <source>Also in the French</source>
        <translation>Also in the French</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>Better not used</translation>
    </message>
    <message>
        <source>No Arabic name is known</source>
        <translation>No Arabic name is known</translation>
    </message>
    <message>
        <source>No French name is known</source>
        <translation>No French name is known</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>Better not used</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Add a term (Ctrl+Shift+T)</source>
        <translation>Add a term (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Terms of the paragraph</source>
        <translation>Terms of the paragraph</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Insert its name in the other column (⁦Ctrl+J⁩)</source>
        <translation>Insert its name in the other column (⁦Ctrl+J⁩)</translation>
    </message>
    <message>
        <source>Insert another of its names</source>
        <translation>Insert another of its names</translation>
    </message>
    <message>
        <source>E&amp;ntry…</source>
        <translation>E&amp;ntry…</translation>
    </message>
    <message>
        <source>The terms are being made ready…</source>
        <translation>The terms are being made ready…</translation>
    </message>
    <message>
        <source>The office has no terms yet. Select a word and its twin, then choose “Add term”, or bring in a glossary from the page of terms.</source>
        <translation>The office has no terms yet. Select a word and its twin, then choose “Add term”, or bring in a glossary from the page of terms.</translation>
    </message>
    <message>
        <source>No term of the office in this paragraph.</source>
        <translation>No term of the office in this paragraph.</translation>
    </message>
</context>
<context>
    <name>TermsTable</name>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Search the terms</source>
        <translation>Search the terms</translation>
    </message>
    <message>
        <source>A term, a form, a subject or a source, in either language</source>
        <translation>A term, a form, a subject or a source, in either language</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>&amp;New term</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Choose a term to see and change its entry.</source>
        <translation>Choose a term to see and change its entry.</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>Reading the terms</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>The library is open for reading only.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <source>%1 is no longer among the terms.</source>
        <translation>%1 is no longer among the terms.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Import terms</source>
        <translation>Import terms</translation>
    </message>
    <message>
        <source>Terms in TBX or CSV (*.tbx *.xml *.csv *.tsv *.txt)</source>
        <translation>Terms in TBX or CSV (*.tbx *.xml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>Reading the terms</translation>
    </message>
    <message>
        <source>Terms brought in. New: %1, changed: %2, already there: %3.</source>
        <translation>Terms brought in. New: %1, changed: %2, already there: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) without Arabic or French passed over.</source>
        <translation>
            <numerusform>%n entry without Arabic or French passed over.</numerusform>
            <numerusform>%n entries without Arabic or French passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Export terms</translation>
    </message>
    <message>
        <source>TBX-Basic (*.tbx)</source>
        <translation>TBX-Basic (*.tbx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV for spreadsheets (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) written to %1.</source>
        <translation>
            <numerusform>%n concept written to %1.</numerusform>
            <numerusform>%n concepts written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the terms</source>
        <translation>Writing the terms</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>These could not be placed. Applying the review keeps each of them with the note as an open comment, until you close it.</source>
        <translation>These could not be placed. Applying the review keeps each of them with the note as an open comment, until you close it.</translation>
    </message>
    <message>
        <source>Everything in the file found its place.</source>
        <translation>Everything in the file found its place.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>Was there:</source>
        <translation>Was there:</translation>
    </message>
    <message>
        <source>Is there now:</source>
        <translation>Is there now:</translation>
    </message>
</context>
<context>
    <name>TwinColumns</name>
    <message>
        <source>French text</source>
        <translation>French text</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>Arabic text</translation>
    </message>
    <message>
        <source>Scroll both columns</source>
        <translation>Scroll both columns</translation>
    </message>
</context>
<context>
    <name>TwinPanel</name>
    <message>
        <source>What changed on the other side</source>
        <translation>What changed on the other side</translation>
    </message>
    <message>
        <source>&amp;Still right: confirm both sides</source>
        <translation>&amp;Still right: confirm both sides</translation>
    </message>
    <message>
        <source>French: %1. Arabic: %2.</source>
        <translation>French: %1. Arabic: %2.</translation>
    </message>
    <message>
        <source>Nothing changed on one side only since both last agreed.</source>
        <translation>Nothing changed on one side only since both last agreed.</translation>
    </message>
    <message>
        <source>The French changed since both last agreed:</source>
        <translation>The French changed since both last agreed:</translation>
    </message>
    <message>
        <source>The Arabic changed since both last agreed:</source>
        <translation>The Arabic changed since both last agreed:</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>Open for &amp;reading only</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Open &amp;another library…</source>
        <translation>Open &amp;another library…</translation>
    </message>
    <message>
        <source>&amp;Create a library…</source>
        <translation>&amp;Create a library…</translation>
    </message>
    <message>
        <source>This library is locked</source>
        <translation>This library is locked</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>Recovery &amp;key</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase instead</source>
        <translation>&amp;Use the passphrase instead</translation>
    </message>
    <message>
        <source>&amp;Use the recovery key instead</source>
        <translation>&amp;Use the recovery key instead</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Opening the library</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>%1 has this library open for writing, on %2 since %3.</source>
        <translation>%1 has this library open for writing, on %2 since %3.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Close it there, or open it here for reading only.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Type the recovery key.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
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
        <translation>The review by %1 waits to be applied: everything is decided.</translation>
    </message>
    <message numerus="yes">
        <source>The review by %1 waits: %n undecided.</source>
        <translation>
            <numerusform>The review by %1 waits: %n undecided.</numerusform>
            <numerusform>The review by %1 waits: %n undecided.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review to apply</source>
        <translation>Review to apply</translation>
    </message>
    <message numerus="yes">
        <source>Review: %n undecided</source>
        <translation>
            <numerusform>Review: %n undecided</numerusform>
            <numerusform>Review: %n undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Let the finding stand</source>
        <translation>Let the finding stand</translation>
    </message>
    <message>
        <source>Why the text may stay as it is</source>
        <translation>Why the text may stay as it is</translation>
    </message>
    <message>
        <source>It is told again when these words change, or when you take this back.</source>
        <translation>It is told again when these words change, or when you take this back.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>W&amp;ho says so</source>
        <translation>W&amp;ho says so</translation>
    </message>
    <message>
        <source>&amp;Let it stand</source>
        <translation>&amp;Let it stand</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>WordsOfLanguage</name>
    <message>
        <source>Underline misspelt words in &amp;French</source>
        <translation>Underline misspelt words in &amp;French</translation>
    </message>
    <message>
        <source>Your French &amp;words</source>
        <translation>Your French &amp;words</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add French words</source>
        <translation>Add French words</translation>
    </message>
    <message>
        <source>Remove the chosen French words</source>
        <translation>Remove the chosen French words</translation>
    </message>
    <message>
        <source>Import French words</source>
        <translation>Import French words</translation>
    </message>
    <message>
        <source>Export your French words</source>
        <translation>Export your French words</translation>
    </message>
    <message>
        <source>Underline misspelt words in &amp;Arabic</source>
        <translation>Underline misspelt words in &amp;Arabic</translation>
    </message>
    <message>
        <source>Your A&amp;rabic words</source>
        <translation>Your A&amp;rabic words</translation>
    </message>
    <message>
        <source>Add Arabic words</source>
        <translation>Add Arabic words</translation>
    </message>
    <message>
        <source>Remove the chosen Arabic words</source>
        <translation>Remove the chosen Arabic words</translation>
    </message>
    <message>
        <source>Import Arabic words</source>
        <translation>Import Arabic words</translation>
    </message>
    <message>
        <source>Export your Arabic words</source>
        <translation>Export your Arabic words</translation>
    </message>
    <message>
        <source>One word or several</source>
        <translation>One word or several</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Dictionary: %1</source>
        <translation>Dictionary: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s).</source>
        <translation>
            <numerusform>%n new word.</numerusform>
            <numerusform>%n new words.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Lists of words</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>&amp;Typing aids: quotation marks, spaces and digits of each language</source>
        <translation>&amp;Typing aids: quotation marks, spaces and digits of each language</translation>
    </message>
    <message>
        <source>&amp;Show invisible marks: no-break spaces and direction marks</source>
        <translation>&amp;Show invisible marks: no-break spaces and direction marks</translation>
    </message>
    <message>
        <source>Logical: along the text</source>
        <translation>Logical: along the text</translation>
    </message>
    <message>
        <source>Visual: where the arrow points</source>
        <translation>Visual: where the arrow points</translation>
    </message>
    <message>
        <source>Arrow keys move the caret</source>
        <translation>Arrow keys move the caret</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what is overdue, once a day</source>
        <translation>&amp;Tell at the start what is overdue, once a day</translation>
    </message>
    <message>
        <source>&amp;Arrow keys move the caret</source>
        <translation>&amp;Arrow keys move the caret</translation>
    </message>
    <message>
        <source>It matters where an Arabic sentence holds French words, or the other way round.</source>
        <translation>It matters where an Arabic sentence holds French words, or the other way round.</translation>
    </message>
</context>
</TS>
