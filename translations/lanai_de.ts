<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Staff-Meeting</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Capture marks</source>
        <translation>Notizzeichen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Log a 1:1</source>
        <translation>1:1 festhalten</translation>
    </message>
    <message>
        <source>Prep the next 1:1</source>
        <translation>Nächstes 1:1 vorbereiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save and log the next</source>
        <translation>Speichern und das nächste festhalten</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Export the sheet as PDF</source>
        <translation>Blatt als PDF exportieren</translation>
    </message>
    <message>
        <source>Print the prep sheet</source>
        <translation>Vorbereitungsblatt drucken</translation>
    </message>
    <message>
        <source>Export the prep sheet as PDF</source>
        <translation>Vorbereitungsblatt als PDF exportieren</translation>
    </message>
    <message>
        <source>New peer</source>
        <translation>Neuer Peer</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste finden</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Log the 1:1 one is on</source>
        <translation>Ausgewähltes 1:1 festhalten</translation>
    </message>
    <message>
        <source>Prep the 1:1 one is on</source>
        <translation>Ausgewähltes 1:1 vorbereiten</translation>
    </message>
    <message>
        <source>New item for the staff meeting</source>
        <translation>Neuer Punkt fürs Staff-Meeting</translation>
    </message>
    <message>
        <source>Items and people side by side</source>
        <translation>Punkte und Personen nebeneinander</translation>
    </message>
    <message>
        <source>The next person of the day</source>
        <translation>Die nächste Person des Tages</translation>
    </message>
    <message>
        <source>The person before</source>
        <translation>Die Person davor</translation>
    </message>
    <message>
        <source>1:1s</source>
        <translation>1:1s</translation>
    </message>
    <message>
        <source>Move the 1:1 one is on</source>
        <translation>Ausgewähltes 1:1 verschieben</translation>
    </message>
    <message>
        <source>Skip the 1:1 one is on</source>
        <translation>Ausgewähltes 1:1 ausfallen lassen</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Away weeks</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Es wurde gehalten</translation>
    </message>
    <message>
        <source>The commitment is kept</source>
        <translation>Die Zusage ist eingehalten</translation>
    </message>
    <message>
        <source>Agree on another day</source>
        <translation>Anderen Tag vereinbaren</translation>
    </message>
    <message>
        <source>Drop the commitment</source>
        <translation>Die Zusage fallen lassen</translation>
    </message>
    <message>
        <source>Renew the term</source>
        <translation>Die Laufzeit verlängern</translation>
    </message>
    <message>
        <source>Change the rhythm</source>
        <translation>Den Rhythmus ändern</translation>
    </message>
    <message>
        <source>Pause the series</source>
        <translation>Die Serie pausieren</translation>
    </message>
    <message>
        <source>End the series</source>
        <translation>Die Serie beenden</translation>
    </message>
    <message>
        <source>Add a line to the agenda</source>
        <translation>Etwas auf die Agenda setzen</translation>
    </message>
    <message>
        <source>Plan a 1:1</source>
        <translation>Ein 1:1 planen</translation>
    </message>
    <message>
        <source>Snooze the person</source>
        <translation>Die Person ruhen lassen</translation>
    </message>
    <message>
        <source>Leave the line as it is</source>
        <translation>Die Zeile so lassen</translation>
    </message>
    <message>
        <source>Finish the weekly review</source>
        <translation>Den Wochenrückblick abschließen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>Open the commitment again</source>
        <translation>Die Zusage wieder öffnen</translation>
    </message>
    <message>
        <source>Delete the commitment</source>
        <translation>Die Zusage löschen</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Plan the next two weeks</source>
        <translation>Die nächsten zwei Wochen planen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Save the check-in</source>
        <translation>Den Check-in speichern</translation>
    </message>
    <message>
        <source>New check-in today</source>
        <translation>Neuer Check-in heute</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Move the project on</source>
        <translation>Das Projekt weiterrücken</translation>
    </message>
    <message>
        <source>Move the project back</source>
        <translation>Das Projekt zurückrücken</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituale</translation>
    </message>
    <message>
        <source>Add what you know of somebody</source>
        <translation>Festhalten, was über jemanden bekannt ist</translation>
    </message>
    <message>
        <source>New ritual</source>
        <translation>Neues Ritual</translation>
    </message>
    <message>
        <source>The ritual happened</source>
        <translation>Das Ritual hat stattgefunden</translation>
    </message>
    <message>
        <source>Change the ritual</source>
        <translation>Ritual ändern</translation>
    </message>
    <message>
        <source>Open the ritual’s last note</source>
        <translation>Letzte Notiz des Rituals öffnen</translation>
    </message>
    <message>
        <source>Follow the suggestion</source>
        <translation>Dem Vorschlag folgen</translation>
    </message>
    <message>
        <source>End the ritual, or let it go on</source>
        <translation>Ritual beenden oder weiterführen</translation>
    </message>
    <message>
        <source>Delete the ritual</source>
        <translation>Ritual löschen</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>Diskreter Modus</translation>
    </message>
    <message>
        <source>Remember this journal on this computer, or forget it</source>
        <translation>Dieses Journal auf diesem Computer merken oder vergessen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Das Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Breadth: whom I really speak with</source>
        <translation>Breite: mit wem ich wirklich spreche</translation>
    </message>
    <message>
        <source>New ask</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Say a kind word</source>
        <translation>Ein gutes Wort sagen</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Neuer Kreis</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Kreis ändern</translation>
    </message>
    <message>
        <source>The session took place</source>
        <translation>Das Treffen hat stattgefunden</translation>
    </message>
    <message>
        <source>Skip the session</source>
        <translation>Treffen ausfallen lassen</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Add a topic to the bank</source>
        <translation>Thema in den Vorrat legen</translation>
    </message>
    <message>
        <source>Decide about the circle’s term</source>
        <translation>Über die Laufzeit des Kreises entscheiden</translation>
    </message>
    <message>
        <source>Print the session sheet</source>
        <translation>Blatt zum Treffen drucken</translation>
    </message>
    <message>
        <source>Export the session sheet as PDF</source>
        <translation>Blatt zum Treffen als PDF exportieren</translation>
    </message>
    <message>
        <source>Delete the circle</source>
        <translation>Kreis löschen</translation>
    </message>
    <message>
        <source>Follow the advice</source>
        <translation>Dem Rat folgen</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>Speichern, was gerade geschrieben wird</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Refine the question</source>
        <translation>Frage schärfen</translation>
    </message>
    <message>
        <source>Weave the answer</source>
        <translation>Antwort weben</translation>
    </message>
    <message>
        <source>Find in the playbook</source>
        <translation>Im Erfahrungsschatz finden</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>the interdependence is strong</source>
        <translation>die Abhängigkeit ist stark</translation>
    </message>
    <message>
        <source>the interdependence is moderate</source>
        <translation>die Abhängigkeit ist mittel</translation>
    </message>
    <message>
        <source>the interdependence is light</source>
        <translation>die Abhängigkeit ist gering</translation>
    </message>
    <message>
        <source>the last two meetings were worth little</source>
        <translation>die letzten zwei Termine hatten wenig Nutzen</translation>
    </message>
    <message>
        <source>three or more were skipped in this term</source>
        <translation>drei oder mehr sind in dieser Laufzeit ausgefallen</translation>
    </message>
    <message>
        <source>there was a conflict in this term</source>
        <translation>in dieser Laufzeit gab es einen Konflikt</translation>
    </message>
    <message>
        <source>trust fell</source>
        <translation>das Vertrauen hat nachgelassen</translation>
    </message>
    <message>
        <source>A ritual instead, or an end, would suit better: %1.</source>
        <translation>Ein Ritual stattdessen oder ein Ende würde besser passen: %1.</translation>
    </message>
    <message>
        <source>%1 would suit better: %2.</source>
        <comment>a rhythm; the reasons</comment>
        <translation>%1 würde besser passen: %2.</translation>
    </message>
    <message>
        <source>%1 is suggested: %2.</source>
        <comment>a rhythm; the reason</comment>
        <translation>%1 wird vorgeschlagen: %2.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>A private journal for the people you run the company with.</source>
        <translation>Ein privates Journal für die Menschen, mit denen Sie das Unternehmen führen.</translation>
    </message>
    <message>
        <source>Answer as if it were that day.</source>
        <translation>Antworten, als wäre es dieser Tag.</translation>
    </message>
    <message>
        <source>The journal to open.</source>
        <translation>Das zu öffnende Journal.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window; where there is none, minimized.</source>
        <translation>Im Infobereich starten, ohne Fenster; wo es keinen gibt, minimiert.</translation>
    </message>
    <message>
        <source>Take a note without unlocking.</source>
        <translation>Eine Notiz machen, ohne zu entsperren.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 braucht einen Wert: --%1 %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Eine Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Did you mean %2?</source>
        <translation>Eine Option %1 gibt es hier nicht. Meinten Sie %2?</translation>
    </message>
</context>
<context>
    <name>AskCommands</name>
    <message>
        <source>“%1” is in the trash for 30 days.</source>
        <translation>„%1“ liegt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>in my situation, because …</source>
        <translation>in meiner Lage, weil …</translation>
    </message>
    <message>
        <source>words to find it by; all of them at once</source>
        <translation>Wörter zum Wiederfinden; alle auf einmal</translation>
    </message>
    <message>
        <source>until when it waits for answers</source>
        <translation>bis wann sie auf Antworten wartet</translation>
    </message>
    <message>
        <source>private unless you say so</source>
        <translation>privat, wenn Sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>your questions by how they stand, or one of them whole</source>
        <translation>Ihre Fragen nach ihrem Stand, oder eine davon ganz</translation>
    </message>
    <message>
        <source>only those</source>
        <translation>nur diese</translation>
    </message>
    <message>
        <source>WHICH is any part of its words that fits one question only, or the end of its id.</source>
        <translation>WHICH ist ein Teil des Wortlauts, der nur auf eine Frage passt, oder das Ende ihrer Kennung.</translation>
    </message>
    <message>
        <source>lays it aside, with or without an answer</source>
        <translation>legt sie beiseite, mit oder ohne Antwort</translation>
    </message>
    <message>
        <source>the day it was; today otherwise</source>
        <translation>der Tag, an dem es war; sonst heute</translation>
    </message>
    <message>
        <source>takes up again what was closed</source>
        <translation>nimmt wieder auf, was geschlossen war</translation>
    </message>
    <message>
        <source>puts it into the trash with its replies; what it became stays</source>
        <translation>legt sie mit ihren Antworten in den Papierkorb; was daraus wurde, bleibt</translation>
    </message>
    <message>
        <source>a new question, asked of nobody yet</source>
        <translation>eine neue Frage, noch an niemanden gestellt</translation>
    </message>
    <message>
        <source>changes its context, tags, closing day or privacy</source>
        <translation>ändert Zusammenhang, Schlagwörter, Schlusstag oder Vertraulichkeit</translation>
    </message>
    <message>
        <source>it waits without a closing day</source>
        <translation>sie wartet ohne Schlusstag</translation>
    </message>
    <message>
        <source>better words for it; the ones before are kept</source>
        <translation>ein besserer Wortlaut; die früheren bleiben erhalten</translation>
    </message>
    <message>
        <source>why these are better</source>
        <translation>warum dieser besser ist</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>AskFinding</name>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>AskOffline</name>
    <message>
        <source>Nothing like it was asked or written before.</source>
        <translation>Nichts Ähnliches wurde bisher gefragt oder geschrieben.</translation>
    </message>
    <message>
        <source>what was asked, answered or written before like this</source>
        <translation>was Ähnliches schon gefragt, beantwortet oder geschrieben wurde</translation>
    </message>
    <message>
        <source>takes it off-line: an idea for a project with those peers</source>
        <translation>führt sie offline weiter: als Idee für ein Projekt mit diesen Peers</translation>
    </message>
    <message>
        <source>takes it off-line: onto the agenda of the next 1:1</source>
        <translation>führt sie offline weiter: auf der Agenda des nächsten 1:1</translation>
    </message>
    <message>
        <source>takes it off-line: into a circle&apos;s topic bank</source>
        <translation>führt sie offline weiter: im Themenvorrat eines Kreises</translation>
    </message>
    <message>
        <source>what helped before: answered questions and takeaways, found by a situation</source>
        <translation>was schon geholfen hat: beantwortete Fragen und Erkenntnisse, gefunden über eine Lage</translation>
    </message>
    <message>
        <source>only those with this tag</source>
        <translation>nur die mit diesem Schlagwort</translation>
    </message>
</context>
<context>
    <name>AskPeople</name>
    <message>
        <source>To copy and send; Lanai sends nothing</source>
        <translation>Zum Kopieren und Senden; Lanai sendet nichts</translation>
    </message>
    <message>
        <source>name of somebody who was asked</source>
        <translation>Name von jemandem, der gefragt wurde</translation>
    </message>
    <message>
        <source>name of somebody who replied</source>
        <translation>Name von jemandem, der geantwortet hat</translation>
    </message>
    <message>
        <source>Say what you did with the answer (--did), how that went (--went), or both.</source>
        <translation>Sagen Sie, was Sie mit der Antwort gemacht haben (--did), wie das ausging (--went), oder beides.</translation>
    </message>
    <message>
        <source>What came of it, to copy and send with your thanks</source>
        <translation>Was daraus wurde, zum Kopieren und Senden mit Ihrem Dank</translation>
    </message>
    <message>
        <source>asks it of peers and circles, and shows the message to copy</source>
        <translation>stellt sie Peers und Kreisen und zeigt die Nachricht zum Kopieren</translation>
    </message>
    <message>
        <source>circles that it goes to</source>
        <translation>Kreise, an die sie geht</translation>
    </message>
    <message>
        <source>by message, unless you say so; “meeting” puts it on the next agenda</source>
        <translation>per Nachricht, wenn Sie nichts anderes sagen; „meeting“ setzt sie auf die nächste Agenda</translation>
    </message>
    <message>
        <source>the day it was; today otherwise</source>
        <translation>der Tag, an dem es war; sonst heute</translation>
    </message>
    <message>
        <source>what somebody answered, asked or not; - reads it from standard input</source>
        <translation>was jemand geantwortet hat, gefragt oder nicht; - liest es von der Standardeingabe</translation>
    </message>
    <message>
        <source>the day it came; today otherwise</source>
        <translation>der Tag, an dem sie kam; sonst heute</translation>
    </message>
    <message>
        <source>by message, unless you say so</source>
        <translation>per Nachricht, wenn Sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>puts somebody into the journal who isn&apos;t there yet</source>
        <translation>nimmt ins Journal auf, wer noch nicht darin steht</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t in the journal is refused, with the names there are: --add adds them, or “lanai-cli peer add” with all you know of them.</source>
        <translation>Wer nicht im Journal steht, wird abgelehnt, mit den Namen, die es gibt: --add nimmt neu auf, oder „lanai-cli peer add“ mit allem, was Sie über die Person wissen.</translation>
    </message>
    <message>
        <source>it never went there; not for who has replied</source>
        <translation>sie ging nie dorthin; nicht für die, die geantwortet haben</translation>
    </message>
    <message>
        <source>one answer of several, thread by thread</source>
        <translation>eine Antwort aus mehreren, Faden für Faden</translation>
    </message>
    <message>
        <source>Each thread names whose reply it is made of; “-: TEXT” is your own. The threads take the place of those before. Without any, each reply that isn&apos;t woven yet becomes a thread as it stands.</source>
        <translation>Jeder Faden nennt, aus wessen Antwort er ist; „-: TEXT“ ist Ihr eigener. Die Fäden treten an die Stelle der früheren. Ohne Angabe wird jede noch nicht verwobene Antwort zu einem Faden, wie sie ist.</translation>
    </message>
    <message>
        <source>what you did with the answer, and how that went</source>
        <translation>was Sie mit der Antwort gemacht haben, und wie das ausging</translation>
    </message>
    <message>
        <source>what you did</source>
        <translation>was Sie gemacht haben</translation>
    </message>
    <message>
        <source>how that went</source>
        <translation>wie das ausging</translation>
    </message>
    <message>
        <source>they were told what came of it; shows the text to send</source>
        <translation>sie haben erfahren, was daraus wurde; zeigt den Text zum Senden</translation>
    </message>
    <message>
        <source>It is on the agenda of the 1:1 with %1 on %2.</source>
        <comment>a name, a day</comment>
        <translation>Sie steht auf der Agenda des 1:1 mit %1 am %2.</translation>
    </message>
    <message>
        <source>It waits for the next 1:1 with %1; none is planned yet.</source>
        <comment>a name</comment>
        <translation>Sie wartet auf das nächste 1:1 mit %1; geplant ist noch keines.</translation>
    </message>
    <message>
        <source>name of somebody who was asked or replied</source>
        <translation>Name von jemandem, der gefragt wurde oder geantwortet hat</translation>
    </message>
</context>
<context>
    <name>AskText</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
    <message>
        <source>%1 of %2 replied</source>
        <translation>%1 von %2 geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>its closing day has come</source>
        <translation>der Schlusstag ist da</translation>
    </message>
    <message>
        <source>closes %1</source>
        <comment>a day</comment>
        <translation>schließt %1</translation>
    </message>
    <message>
        <source>somebody has not answered for a week</source>
        <translation>jemand hat seit einer Woche nicht geantwortet</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>per Nachricht</translation>
    </message>
    <message>
        <source>in a 1:1</source>
        <translation>in einem 1:1</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>in einem Kreis</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>auf anderem Weg</translation>
    </message>
    <message>
        <source>has replied</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>on the agenda of %1</source>
        <comment>a day</comment>
        <translation>auf der Agenda: %1</translation>
    </message>
    <message>
        <source>waiting for more than a week</source>
        <translation>wartet seit mehr als einer Woche</translation>
    </message>
    <message>
        <source>thanked %1</source>
        <comment>a day</comment>
        <translation>gedankt %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Asked twice or more within 30 days, so no reminder: %1</source>
        <translation>Zweimal oder öfter in 30 Tagen gefragt, daher keine Erinnerung: %1</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Taken off-line</source>
        <translation>Offline weitergeführt</translation>
    </message>
    <message>
        <source>No question yet. Add the first with “lanai-cli ask add QUESTION”, or begin a line of a note with ??.</source>
        <translation>Noch keine Frage. Fügen Sie die erste mit „lanai-cli ask add QUESTION“ hinzu, oder beginnen Sie eine Zeile einer Notiz mit ??.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>from the note</source>
        <translation>aus der Notiz</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>why it changed</source>
        <translation>warum geändert</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>was ich gemacht habe</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>wie es ausging</translation>
    </message>
    <message>
        <source>Woven answer</source>
        <translation>Gewobene Antwort</translation>
    </message>
    <message>
        <source>edited %1</source>
        <comment>a day</comment>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>Fragen, die warten</translation>
    </message>
    <message numerus="yes">
        <source>asked %n days ago</source>
        <translation>
            <numerusform>vor %n Tag gefragt</numerusform>
            <numerusform>vor %n Tagen gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>said in a circle</source>
        <translation>in einem Kreis gesagt</translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>questions that wait for replies</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Woven</source>
        <comment>questions whose answer is woven</comment>
        <translation>Gewoben</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>questions laid aside</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>A sealed ask</source>
        <translation>Eine versiegelte Frage</translation>
    </message>
    <message>
        <source>Sharpen the wording first</source>
        <translation>Zuerst den Wortlaut schärfen</translation>
    </message>
    <message>
        <source>%1 of %2 replied</source>
        <comment>how many</comment>
        <translation>%1 von %2 geantwortet</translation>
    </message>
    <message>
        <source>%1, its closing day has come</source>
        <translation>%1, der Schlusstag ist da</translation>
    </message>
    <message>
        <source>%1, somebody to remind</source>
        <translation>%1, jemand zu erinnern</translation>
    </message>
    <message>
        <source>No replies</source>
        <translation>Keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many replies, the day of the last</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a question, its state, how it stands</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>One question to several peers, their answers woven into one.</source>
        <translation>Eine Frage an mehrere Peers, ihre Antworten zu einer verwoben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n wait for you.</source>
        <comment>two sentences</comment>
        <translation>
            <numerusform>%1 %n wartet auf Sie.</numerusform>
            <numerusform>%1 %n warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, nobody asked yet</source>
        <translation>Entwurf, noch niemand gefragt</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Offen seit %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Woven %1</source>
        <comment>a day</comment>
        <translation>Gewoben %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a day</comment>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many replied, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>In a circle</source>
        <translation>In einem Kreis</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Auf anderem Weg</translation>
    </message>
    <message>
        <source>message</source>
        <comment>how a reply came</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>1:1</source>
        <comment>how a reply came</comment>
        <translation>1:1</translation>
    </message>
    <message>
        <source>in a circle</source>
        <comment>how a reply came</comment>
        <translation>in einem Kreis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, how a reply came</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on the agenda for %1</source>
        <translation>auf der Agenda für %1</translation>
    </message>
    <message>
        <source>on the agenda of the next 1:1</source>
        <translation>auf der Agenda des nächsten 1:1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <comment>a day, in which way</comment>
        <translation>gefragt %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 without a reply</source>
        <comment>when asked; how long ago</comment>
        <translation>%1, %2 ohne Antwort</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <comment>a day</comment>
        <translation>Geschlossen %1.</translation>
    </message>
    <message>
        <source>Its closing day, %1, has come.</source>
        <translation>Der Schlusstag, %1, ist da.</translation>
    </message>
    <message>
        <source>Closes %1.</source>
        <translation>Schließt %1.</translation>
    </message>
    <message>
        <source>No closing day.</source>
        <translation>Kein Schlusstag.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were already asked twice this month, so no reminder goes to them.</source>
        <translation>
            <numerusform>%1 wurde diesen Monat schon zweimal gefragt, daher geht dorthin keine Erinnerung.</numerusform>
            <numerusform>%1 wurden diesen Monat schon zweimal gefragt, daher geht an sie keine Erinnerung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the answer for the circle</source>
        <translation>Antwort für den Kreis kopieren</translation>
    </message>
    <message>
        <source>Copy the answer for them</source>
        <translation>Antwort für die Person kopieren</translation>
    </message>
    <message>
        <source>Copy the answer for both</source>
        <translation>Antwort für beide kopieren</translation>
    </message>
    <message>
        <source>Copy the answer for all %1</source>
        <comment>a number in words</comment>
        <translation>Antwort für alle %1 kopieren</translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation>Auf einer Agenda</translation>
    </message>
    <message>
        <source>On the agenda with %1</source>
        <translation>Auf der Agenda mit %1</translation>
    </message>
    <message>
        <source>A project: %1</source>
        <translation>Ein Projekt: %1</translation>
    </message>
    <message>
        <source>A topic of %1</source>
        <comment>a circle</comment>
        <translation>Ein Thema von %1</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation>Passt gut</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>May fit</source>
        <translation>Passt vielleicht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Role and tags</source>
        <translation>Rolle und Schlagwörter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is from, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by the word “%2”</source>
        <comment>what it is from, what it was found by</comment>
        <translation>%1, durch das Wort „%2“</translation>
    </message>
    <message>
        <source>Sealed: open it to read it</source>
        <translation>Versiegelt: zum Lesen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n times within 30 days: that is enough for now</source>
        <translation>
            <numerusform>In 30 Tagen %n Mal gefragt: das genügt fürs Erste</numerusform>
            <numerusform>In 30 Tagen %n Mal gefragt: das genügt fürs Erste</numerusform>
        </translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>Zuletzt gefragt %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>AwayCommands</name>
    <message>
        <source>stays planned</source>
        <translation>bleibt geplant</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>verschoben auf %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>No time away. Add one with “lanai-cli away add 2026-12-24 2027-01-03”.</source>
        <translation>Keine Abwesenheit. Fügen Sie mit „lanai-cli away add 2026-12-24 2027-01-03“ eine hinzu.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Away from %1 to %2.</source>
        <translation>Abwesend von %1 bis %2.</translation>
    </message>
    <message>
        <source>The time away from %1 is removed.</source>
        <translation>Die Abwesenheit ab %1 ist entfernt.</translation>
    </message>
    <message>
        <source>times away: nobody drifts in them</source>
        <translation>Abwesenheiten: so lange lässt kein Kontakt nach</translation>
    </message>
    <message>
        <source>you are away from one day to another, both included</source>
        <translation>Sie sind von einem Tag bis zu einem anderen abwesend, beide eingeschlossen</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>what becomes of 1:1s planned then: they stay, are skipped, or move where there is room</source>
        <translation>was aus den 1:1s wird, die dann geplant sind: sie bleiben, fallen aus oder werden verschoben, wo Platz ist</translation>
    </message>
    <message>
        <source>take a time away out again, by its first day</source>
        <translation>eine Abwesenheit wieder entfernen, mit ihrem ersten Tag benannt</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>before a new format</source>
        <translation>vor einem neuen Format</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einem Zusammenführen</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>1:1s</source>
        <translation>1:1s</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>how they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>staff meetings</source>
        <translation>Leitungsrunden</translation>
    </message>
    <message>
        <source>staff items</source>
        <translation>Punkte der Leitungsrunde</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>rituals</source>
        <translation>Rituale</translation>
    </message>
    <message>
        <source>A backup was made and read back: “%1”.</source>
        <translation>Eine Sicherung wurde angelegt und zurückgelesen: „%1“.</translation>
    </message>
    <message>
        <source>It opens with the journal&apos;s passphrase.</source>
        <translation>Sie öffnet sich mit der Passphrase des Journals.</translation>
    </message>
    <message>
        <source>There is no backup yet. “lanai-cli backup” makes one.</source>
        <translation>Es gibt noch keine Sicherung. „lanai-cli backup“ legt eine an.</translation>
    </message>
    <message>
        <source>%1 only here, %2 only there, %3 changed</source>
        <translation>%1 nur hier, %2 nur dort, %3 geändert</translation>
    </message>
    <message>
        <source>It was not compared: this passphrase opens only the backup.</source>
        <translation>Verglichen wurde nicht: Diese Passphrase öffnet nur die Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is as it was in this backup.</source>
        <translation>„%1“ ist so, wie es in dieser Sicherung war.</translation>
    </message>
    <message>
        <source>the backups there are</source>
        <translation>die vorhandenen Sicherungen</translation>
    </message>
    <message>
        <source>what a backup holds, and what is different now</source>
        <translation>was eine Sicherung enthält und was jetzt anders ist</translation>
    </message>
    <message>
        <source>puts a backup in the journal&apos;s place; what is there is kept first</source>
        <translation>setzt eine Sicherung an die Stelle des Journals; was dort liegt, wird vorher aufgehoben</translation>
    </message>
    <message>
        <source>None is due: there is one of today, or nothing was written since the last one.</source>
        <translation>Keine ist fällig: Es gibt eine von heute, oder seit der letzten wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What was there before is kept as “%1”; restoring that takes this back.</source>
        <translation>Was vorher da war, liegt als „%1“ bereit; stellt man das wieder her, ist dies zurückgenommen.</translation>
    </message>
    <message>
        <source>Backups go to “%1”.</source>
        <translation>Sicherungen kommen nach „%1“.</translation>
    </message>
    <message>
        <source>The backup of %1 was brought back to a place of its own and read: it is whole.</source>
        <translation>Die Sicherung von %1 wurde an einem eigenen Ort wiederhergestellt und gelesen: Sie ist unversehrt.</translation>
    </message>
    <message>
        <source>where backups of this journal go on this machine, or where they are to go</source>
        <translation>wohin Sicherungen dieses Journals auf diesem Rechner kommen, oder kommen sollen</translation>
    </message>
    <message>
        <source>to the folder “Backups” beside the journal</source>
        <translation>in den Ordner „Backups“ neben dem Journal</translation>
    </message>
    <message>
        <source>makes a backup, and reads it back</source>
        <translation>macht eine Sicherung und liest sie zurück</translation>
    </message>
    <message>
        <source>only where there is none of today and something was written since the last</source>
        <translation>nur, wenn es keine von heute gibt und seit der letzten etwas geschrieben wurde</translation>
    </message>
    <message>
        <source>brings the newest backup back to a place of its own, and reads it</source>
        <translation>stellt die neueste Sicherung an einem eigenen Ort wieder her und liest sie</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>circle sessions</source>
        <translation>Treffen der Kreise</translation>
    </message>
</context>
<context>
    <name>BalanceText</name>
    <message>
        <source>too little was noted to tell</source>
        <translation>zu wenig festgehalten, um etwas zu sagen</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <comment>what was spoken of</comment>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>up to trust level %1</source>
        <translation>bis Vertrauensstufe %1</translation>
    </message>
    <message>
        <source>not spoken of: %1</source>
        <translation>nicht besprochen: %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>exchange of insight</source>
        <comment>in the middle of a sentence</comment>
        <translation>Austausch von Einsichten</translation>
    </message>
    <message>
        <source>alignment</source>
        <comment>in the middle of a sentence</comment>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>in the middle of a sentence</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>feedback</source>
        <comment>in the middle of a sentence</comment>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>growth</source>
        <comment>in the middle of a sentence</comment>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>one another as people</source>
        <comment>in the middle of a sentence</comment>
        <translation>einander als Menschen</translation>
    </message>
    <message>
        <source>Too little was noted this quarter to tell.</source>
        <translation>In diesem Quartal wurde zu wenig festgehalten, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Up to trust level %1.</source>
        <translation>Bis Vertrauensstufe %1.</translation>
    </message>
    <message>
        <source>Mostly %1, up to trust level %2.</source>
        <comment>what was spoken of</comment>
        <translation>Meist %1, bis Vertrauensstufe %2.</translation>
    </message>
    <message>
        <source>Mostly %1.</source>
        <comment>what was spoken of</comment>
        <translation>Meist %1.</translation>
    </message>
    <message>
        <source>Not this quarter: %1.</source>
        <comment>what was not spoken of</comment>
        <translation>Nicht in diesem Quartal: %1.</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <comment>how many things</comment>
        <translation>%1 auf Stufe %2</translation>
    </message>
    <message>
        <source>%1 without a level</source>
        <comment>how many things</comment>
        <translation>%1 ohne Stufe</translation>
    </message>
    <message>
        <source>not this quarter</source>
        <translation>nicht in diesem Quartal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a theme; what was spoken of</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Breadth</name>
    <message>
        <source>Inner circle</source>
        <translation>Innerer Kreis</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>In name only</source>
        <translation>Nur dem Namen nach</translation>
    </message>
    <message>
        <source>Former colleagues kept warm</source>
        <translation>Frühere Kollegen, mit denen die Verbindung hält</translation>
    </message>
    <message>
        <source>bring together with others, or open a door</source>
        <translation>mit anderen zusammenbringen oder eine Tür öffnen</translation>
    </message>
    <message>
        <source>may rest: nothing is owed</source>
        <translation>darf ruhen: nichts steht aus</translation>
    </message>
    <message>
        <source>say hello: a quarter without contact</source>
        <translation>grüßen: ein Quartal ohne Kontakt</translation>
    </message>
    <message>
        <source>speak again: your work depends on each other</source>
        <translation>wieder sprechen: die Arbeit hängt voneinander ab</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a day</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Nobody is in the journal yet.</source>
        <translation>Noch ist niemand im Journal.</translation>
    </message>
    <message>
        <source>whom you really speak with, and who is a contact in name only</source>
        <translation>mit wem Sie wirklich sprechen und wer nur dem Namen nach ein Kontakt ist</translation>
    </message>
    <message>
        <source>It counts the days with contact within 91 days: six or more make the inner circle, two to five a regular contact, fewer a contact in name only. Former colleagues with contact within a year are kept warm.</source>
        <translation>Gezählt werden die Tage mit Kontakt innerhalb von 91 Tagen: Ab sechs ist es der innere Kreis, zwei bis fünf sind ein regelmäßiger Kontakt, weniger ein Kontakt nur dem Namen nach. Zu früheren Kollegen hält die Verbindung, wenn es innerhalb eines Jahres Kontakt gab.</translation>
    </message>
</context>
<context>
    <name>BreadthWords</name>
    <message>
        <source>The inner circle</source>
        <translation>Der innere Kreis</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>In name only</source>
        <translation>Nur dem Namen nach</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>In Verbindung</translation>
    </message>
    <message>
        <source>six times or more in the last quarter</source>
        <translation>sechsmal oder öfter im letzten Quartal</translation>
    </message>
    <message>
        <source>two to five times in the last quarter</source>
        <translation>zwei- bis fünfmal im letzten Quartal</translation>
    </message>
    <message>
        <source>once or not at all in the last quarter</source>
        <translation>einmal oder gar nicht im letzten Quartal</translation>
    </message>
    <message>
        <source>former colleagues, within a year</source>
        <translation>frühere Kollegen, innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>One person you really speak with</source>
        <translation>Ein Mensch, mit dem Sie wirklich sprechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 people you really speak with</source>
        <translation>
            <numerusform>%1 Mensch, mit dem Sie wirklich sprechen</numerusform>
            <numerusform>%1 Menschen, mit denen Sie wirklich sprechen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing here is a score.</source>
        <comment>how many people</comment>
        <translation>%1. Nichts hier ist eine Bewertung.</translation>
    </message>
    <message>
        <source>%1, %2 in name only. Nothing here is a score.</source>
        <comment>how many people; how many others</comment>
        <translation>%1, %2 nur dem Namen nach. Nichts hier ist eine Bewertung.</translation>
    </message>
    <message>
        <source>not this quarter</source>
        <translation>nicht in diesem Quartal</translation>
    </message>
    <message>
        <source>once this quarter</source>
        <translation>einmal in diesem Quartal</translation>
    </message>
    <message>
        <source>twice this quarter</source>
        <translation>zweimal in diesem Quartal</translation>
    </message>
    <message numerus="yes">
        <source>%n times this quarter</source>
        <translation>
            <numerusform>%n Mal in diesem Quartal</numerusform>
            <numerusform>%n Mal in diesem Quartal</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>how long ago</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>never noted</source>
        <translation>nie festgehalten</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>themes and tags</comment>
        <translation>Themen: %1</translation>
    </message>
    <message>
        <source>Near to you, and others would be glad of %1. Bring them together.</source>
        <comment>a name</comment>
        <translation>Ihnen nah, und andere hätten viel von %1. Bringen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>Nothing is owed either way. %1 can rest, without guilt.</source>
        <comment>a name</comment>
        <translation>Auf keiner Seite steht etwas aus. %1 darf ruhen, ohne schlechtes Gewissen.</translation>
    </message>
    <message>
        <source>The bond outlives the job: a ritual keeps %1 near.</source>
        <comment>a name</comment>
        <translation>Die Verbindung überlebt die Stelle: Ein Ritual hält %1 nah.</translation>
    </message>
    <message>
        <source>Your work and that of %1 depend on each other, and you hardly speak.</source>
        <comment>a name</comment>
        <translation>Ihre Arbeit und die von %1 hängen voneinander ab, und Sie sprechen kaum miteinander.</translation>
    </message>
    <message>
        <source>Begin a circle…</source>
        <translation>Kreis beginnen…</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Plan a ritual…</source>
        <translation>Ritual planen…</translation>
    </message>
    <message>
        <source>Start 1:1s…</source>
        <translation>1:1s beginnen…</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between the parts of a row that is read out</comment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>CalendarErrorWords</name>
    <message>
        <source>No peer takes part or is named</source>
        <translation>Kein Peer nimmt teil oder wird genannt</translation>
    </message>
    <message>
        <source>Several peers are called so: %1</source>
        <translation>Mehrere Peers heißen so: %1</translation>
    </message>
    <message>
        <source>More than two peers: %1</source>
        <translation>Mehr als zwei Peers: %1</translation>
    </message>
    <message>
        <source>More than four people, so it is no 1:1</source>
        <translation>Mehr als vier Personen, also kein 1:1</translation>
    </message>
    <message>
        <source>Not coming: %1</source>
        <translation>Kommt nicht: %1</translation>
    </message>
    <message>
        <source>All day, or longer than any 1:1</source>
        <translation>Ganztägig oder länger als jedes 1:1</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Lanai&apos;s own: it came from here</source>
        <translation>Von Lanai selbst: es kam von hier</translation>
    </message>
    <message>
        <source>This line says nothing: %1</source>
        <translation>Diese Zeile sagt nichts: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be read and was left out: %1</source>
        <translation>Das ist nicht lesbar und blieb weg: %1</translation>
    </message>
    <message>
        <source>Some letters can&apos;t be read: %1</source>
        <translation>Einige Buchstaben sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Its end is missing; what is there was read</source>
        <translation>Das Ende fehlt; gelesen wurde, was da ist</translation>
    </message>
    <message>
        <source>No start is given</source>
        <translation>Kein Beginn angegeben</translation>
    </message>
    <message>
        <source>Its time zone is unknown: %1</source>
        <translation>Die Zeitzone ist unbekannt: %1</translation>
    </message>
    <message>
        <source>It repeats more often than daily; only its first time was looked at</source>
        <translation>Wiederholt sich öfter als täglich; nur das erste Mal wurde betrachtet</translation>
    </message>
    <message>
        <source>More text than an event has; the rest was left out</source>
        <translation>Mehr Text, als ein Termin hat; der Rest blieb weg</translation>
    </message>
    <message>
        <source>More than a calendar has; only %1 were read</source>
        <translation>Mehr, als ein Kalender hat; nur %1 wurden gelesen</translation>
    </message>
    <message>
        <source>Lanai&apos;s own, with another rhythm: a rhythm is changed on the 1:1s page</source>
        <translation>Von Lanai selbst, mit anderem Rhythmus: ein Rhythmus wird auf der Seite 1:1s geändert</translation>
    </message>
    <message>
        <source>More repeats than a calendar has; this one&apos;s were not looked at</source>
        <translation>Mehr Wiederholungen, als ein Kalender hat; die von diesem Termin wurden nicht betrachtet</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>would be planned</source>
        <translation>würde geplant</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>would be moved</source>
        <translation>würde verschoben</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>would be called off</source>
        <translation>würde abgesagt</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1s are here already.</source>
        <translation>
            <numerusform>%n 1:1 ist schon da.</numerusform>
            <numerusform>%n 1:1s sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events lie outside the last 2 and the next 13 weeks.</source>
        <translation>
            <numerusform>%n Termin liegt außerhalb der letzten 2 und der nächsten 13 Wochen.</numerusform>
            <numerusform>%n Termine liegen außerhalb der letzten 2 und der nächsten 13 Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>meetings from a calendar file; importing it again changes only what changed in it</source>
        <translation>1:1s aus einer Kalenderdatei; ein weiterer Import ändert nur, was sich darin geändert hat</translation>
    </message>
    <message>
        <source>what kind of file</source>
        <translation>welche Art Datei</translation>
    </message>
    <message>
        <source>only say what would change; change nothing</source>
        <translation>nur sagen, was sich ändern würde; nichts ändern</translation>
    </message>
    <message>
        <source>Looks at the last 2 and the next 13 weeks. A 1:1 is an event of up to four people (rooms don&apos;t count) with one or two peers, one for each: known by their e-mail address, else by their name among the guests or in the title.</source>
        <translation>Betrachtet werden die letzten 2 und die nächsten 13 Wochen. Ein 1:1 ist ein Termin mit höchstens vier Personen (Räume zählen nicht), darunter ein oder zwei Peers, für jeden eines: erkannt an der E-Mail-Adresse, sonst am Namen unter den Gästen oder im Titel.</translation>
    </message>
    <message>
        <source>no longer in the calendar</source>
        <translation>nicht mehr im Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1s are no longer in the calendar and stay planned here; --gone calls them off.</source>
        <translation>
            <numerusform>%n 1:1 steht nicht mehr im Kalender und bleibt hier geplant; --gone sagt es ab.</numerusform>
            <numerusform>%n 1:1s stehen nicht mehr im Kalender und bleiben hier geplant; --gone sagt sie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>also call off what this file brought and has no longer</source>
        <translation>auch absagen, was diese Datei gebracht hat und nicht mehr enthält</translation>
    </message>
    <message>
        <source>What the calendar moves or calls off follows, as long as it is only planned here; so do 1:1s that went there by “lanai-cli export”. What is no longer in the file is only named, unless you say --gone. What was moved here stays until the calendar moves it, too. “lanai-cli undo” takes the whole import back.</source>
        <translation>Was der Kalender verschiebt oder absagt, folgt ihm, solange es hier nur geplant ist; ebenso 1:1s, die mit „lanai-cli export“ dorthin gelangt sind. Was nicht mehr in der Datei steht, wird nur genannt, außer mit --gone. Was hier verschoben wurde, bleibt, bis auch der Kalender es verschiebt. „lanai-cli undo“ nimmt den ganzen Import zurück.</translation>
    </message>
</context>
<context>
    <name>CaptureText</name>
    <message>
        <source>you promised</source>
        <translation>von Ihnen zugesagt</translation>
    </message>
    <message>
        <source>promised you</source>
        <translation>Ihnen zugesagt</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>how they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>nothing stands after the mark</source>
        <translation>nach dem Zeichen steht nichts</translation>
    </message>
    <message>
        <source>“%1” names nobody: write &gt;&gt; me: or &gt;&gt; NAME:</source>
        <translation>„%1“ nennt niemanden: Schreiben Sie &gt;&gt; me: oder &gt;&gt; NAME:</translation>
    </message>
    <message>
        <source>nobody is called “%1”</source>
        <translation>niemand heißt „%1“</translation>
    </message>
    <message>
        <source>“%1” may be one of these: %2</source>
        <translation>„%1“ kann eines davon sein: %2</translation>
    </message>
    <message>
        <source>the note is about nobody: write a name after the mark</source>
        <translation>die Notiz betrifft niemanden: Schreiben Sie einen Namen nach das Zeichen</translation>
    </message>
    <message>
        <source>filed without a date: “%1” is none</source>
        <translation>ohne Datum abgelegt: „%1“ ist keines</translation>
    </message>
    <message>
        <source>“%1” may mean another day</source>
        <translation>„%1“ kann ein anderer Tag sein</translation>
    </message>
    <message>
        <source>filed with the first person of the note</source>
        <translation>bei der ersten Person der Notiz abgelegt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>stays in the note as written</source>
        <translation>bleibt in der Notiz wie geschrieben</translation>
    </message>
    <message>
        <source>No name stands after the mark, so it went to the first person of the note: line %1.</source>
        <translation>Nach dem Zeichen steht kein Name, daher ging es an die erste Person der Notiz: Zeile %1.</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>changed elsewhere since the note filed them</source>
        <translation>seit der Ablage durch die Notiz anderswo geändert</translation>
    </message>
    <message>
        <source>no colon stands after the name: write &gt;&gt; me: or &gt;&gt; NAME:</source>
        <translation>nach dem Namen fehlt der Doppelpunkt: schreiben Sie &gt;&gt; me: oder &gt;&gt; NAME:</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>open-mindedness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>Verletzlichkeit</translation>
    </message>
    <message>
        <source>They know that you work on it.</source>
        <translation>Die Person weiß, dass Sie daran arbeiten.</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>They were asked, and have not answered yet.</source>
        <translation>Gefragt, aber noch ohne Antwort.</translation>
    </message>
    <message>
        <source>What would make you easier to work with</source>
        <translation>Was die Zusammenarbeit mit Ihnen leichter machte</translation>
    </message>
    <message>
        <source>Next practice</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>for the 1:1 of %1</source>
        <translation>für das 1:1, %1</translation>
    </message>
    <message>
        <source>waits for the next 1:1</source>
        <translation>wartet auf das nächste 1:1</translation>
    </message>
    <message>
        <source>Its id: %1</source>
        <translation>Die ID: %1</translation>
    </message>
    <message>
        <source>A check-in is four numbers from 1 to 5: --trust, --listening, --open-mindedness and --vulnerability. Nothing was saved.</source>
        <translation>Ein Check-in sind vier Zahlen von 1 bis 5: --trust, --listening, --open-mindedness und --vulnerability. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Saved the check-in about %1, %2.</source>
        <translation>Check-in zu %1 gespeichert, %2.</translation>
    </message>
    <message>
        <source>The check-in about %1, %2.</source>
        <translation>Der Check-in zu %1, %2.</translation>
    </message>
    <message>
        <source>The check-in is in the trash for 30 days. “lanai-cli undo” takes it back.</source>
        <translation>Der Check-in liegt 30 Tage im Papierkorb. „lanai-cli undo“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>No check-ins yet.</source>
        <translation>Noch keine Check-ins.</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>trust, listening, open-mindedness, vulnerability; theirs apart</source>
        <translation>Vertrauen, Zuhören, Offenheit, Verletzlichkeit; die Antworten getrennt davon</translation>
    </message>
    <message>
        <source>check in, due %1</source>
        <translation>Check-in, fällig %1</translation>
    </message>
    <message>
        <source>ask them, due %1</source>
        <translation>nachfragen, fällig %1</translation>
    </message>
    <message>
        <source>No check-in is due.</source>
        <translation>Kein Check-in ist fällig.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>one thing you saw yourself do</source>
        <translation>eine Sache, die Sie an sich beobachtet haben</translation>
    </message>
    <message>
        <source>how much trust there is</source>
        <translation>wie viel Vertrauen da ist</translation>
    </message>
    <message>
        <source>how you listened</source>
        <translation>wie Sie zugehört haben</translation>
    </message>
    <message>
        <source>how open you were</source>
        <translation>wie offen Sie waren</translation>
    </message>
    <message>
        <source>how much you risked</source>
        <translation>wie viel Sie von sich gezeigt haben</translation>
    </message>
    <message>
        <source>its day; today otherwise</source>
        <translation>der Tag; sonst heute</translation>
    </message>
    <message>
        <source>you told them that you work on it</source>
        <translation>Sie haben gesagt, dass Sie daran arbeiten</translation>
    </message>
    <message>
        <source>you asked them how it is going</source>
        <translation>Sie haben gefragt, wie es läuft</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>was die Person gesagt hat</translation>
    </message>
    <message>
        <source>the number they gave</source>
        <translation>die Zahl, die sie genannt hat</translation>
    </message>
    <message>
        <source>what would make you easier to work with</source>
        <translation>was die Zusammenarbeit mit Ihnen leichter machte</translation>
    </message>
    <message>
        <source>what to practise in the next 1:1: words of a practice; &quot;&quot; for none</source>
        <translation>was im nächsten 1:1 geübt wird: Worte einer Übung; &quot;&quot; für keine</translation>
    </message>
    <message>
        <source>how trust stands with somebody, as you see it</source>
        <translation>wie es um das Vertrauen zu jemandem steht, wie Sie es sehen</translation>
    </message>
    <message>
        <source>The practice becomes the intention of your next 1:1 with them: it stands in its prep, and the log asks how it went. Trust never leaves the journal but with “prep NAME --include trust”.</source>
        <translation>Die Übung wird der Vorsatz Ihres nächsten 1:1s mit der Person: Sie steht in der Vorbereitung, und danach wird gefragt, wie es lief. Vertrauenswerte verlassen das Journal nur mit „prep NAME --include trust“.</translation>
    </message>
    <message>
        <source>check-ins as they were entered, newest first</source>
        <translation>Check-ins, wie sie eingetragen wurden, die neuesten zuerst</translation>
    </message>
    <message>
        <source>one check-in</source>
        <translation>ein Check-in</translation>
    </message>
    <message>
        <source>change what was entered</source>
        <translation>Eingetragenes ändern</translation>
    </message>
    <message>
        <source>into the trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <source>whom to check in about, whom to ask</source>
        <translation>zu wem ein Check-in fällig ist, wen Sie fragen sollten</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
</context>
<context>
    <name>CircleCommands</name>
    <message>
        <source>No circles yet. Begin one with “lanai-cli circle add NAME --members Dana Priya”.</source>
        <translation>Noch keine Kreise. Beginnen Sie einen mit „lanai-cli circle add NAME --members Dana Priya“.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Its term begins.</source>
        <translation>Seine Laufzeit beginnt.</translation>
    </message>
    <message>
        <source>Changed: it goes on in another rhythm.</source>
        <translation>Geändert: Er geht in einem anderen Rhythmus weiter.</translation>
    </message>
    <message>
        <source>Paused. On %1 it will ask for a decision; it never restarts by itself.</source>
        <translation>Pausiert. Nächste Entscheidung: %1; von selbst geht es nie weiter.</translation>
    </message>
    <message>
        <source>Its rhythm has ended. The circle itself ends by “lanai-cli circle end”.</source>
        <translation>Sein Rhythmus ist beendet. Den Kreis selbst beendet „lanai-cli circle end“.</translation>
    </message>
    <message>
        <source>Renewed for another term.</source>
        <translation>Um eine weitere Laufzeit verlängert.</translation>
    </message>
    <message>
        <source>It ended. What was in it stays.</source>
        <translation>Er ist beendet. Was darin war, bleibt.</translation>
    </message>
    <message>
        <source>“%1” is in the trash for 30 days, with its sessions, takeaways and topics. What takeaways became stays.</source>
        <translation>„%1“ liegt 30 Tage im Papierkorb, mit Treffen, Erkenntnissen und Themen. Was aus Erkenntnissen wurde, bleibt.</translation>
    </message>
    <message>
        <source>the peers in it; you are in it anyway</source>
        <translation>die Peers darin; Sie selbst gehören ohnehin dazu</translation>
    </message>
    <message>
        <source>what it is for, in one line</source>
        <translation>wofür es ist, in einer Zeile</translation>
    </message>
    <message>
        <source>what all of them share</source>
        <translation>was alle darin teilen</translation>
    </message>
    <message>
        <source>what you are in it; a member unless you say so</source>
        <translation>was Sie darin sind; Mitglied, wenn Sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>where it talks between sessions</source>
        <translation>wo er zwischen den Treffen spricht</translation>
    </message>
    <message>
        <source>a link to there</source>
        <translation>ein Link dorthin</translation>
    </message>
    <message>
        <source>its confidentiality, in its own words</source>
        <translation>seine Vertraulichkeit, in eigenen Worten</translation>
    </message>
    <message>
        <source>a sealed one goes on no sheet at all</source>
        <translation>ein versiegelter kommt auf kein Blatt</translation>
    </message>
    <message>
        <source>give it a rhythm; a term is three months at most</source>
        <translation>gibt ihm einen Rhythmus; eine Laufzeit dauert höchstens drei Monate</translation>
    </message>
    <message>
        <source>the first day; today otherwise</source>
        <translation>der erste Tag; sonst heute</translation>
    </message>
    <message>
        <source>the last day; 13 weeks otherwise, never over three months</source>
        <translation>der letzte Tag; sonst 13 Wochen, nie über drei Monate</translation>
    </message>
    <message>
        <source>decide what becomes of its term; nothing renews itself</source>
        <translation>entscheiden, was aus seiner Laufzeit wird; nichts verlängert sich von selbst</translation>
    </message>
    <message>
        <source>all circles, or one of them whole</source>
        <translation>alle Kreise, oder einer davon ganz</translation>
    </message>
    <message>
        <source>NAME is any part of its name that fits one circle only, or its id.</source>
        <translation>NAME ist ein Teil des Namens, der nur auf einen Kreis passt, oder seine Kennung.</translation>
    </message>
    <message>
        <source>a group of peers with shared values</source>
        <translation>eine Gruppe von Peers mit gemeinsamen Werten</translation>
    </message>
    <message>
        <source>change what the options say</source>
        <translation>ändert, was die Optionen sagen</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>no more of it; what was in it stays</source>
        <translation>beendet ihn; was darin war, bleibt</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>put it into the trash, with all that is its own</source>
        <translation>legt ihn in den Papierkorb, mit allem, was sein eigen ist</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
</context>
<context>
    <name>CircleComposer</name>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <comment>a day and a time</comment>
        <translation>
            <numerusform>%1, %n Minute</numerusform>
            <numerusform>%1, %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Circle session</source>
        <translation>Kreistreffen</translation>
    </message>
    <message>
        <source>Opening round</source>
        <translation>Eröffnungsrunde</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For those in this circle only</source>
        <translation>Nur für diesen Kreis</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>What is said here is private. Take this sheet with you.</source>
        <translation>Was hier gesagt wird, ist vertraulich. Nehmen Sie dieses Blatt mit.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Wanted by %1</source>
        <comment>people</comment>
        <translation>Gewünscht von %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Mitgenommen</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Die Runde</translation>
    </message>
</context>
<context>
    <name>CircleDecision</name>
    <message>
        <source>%1. %2.</source>
        <comment>how a term stands; how many sessions were held</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 What it is for: %2</source>
        <comment>facts; a purpose</comment>
        <translation>%1 Wofür er da ist: %2</translation>
    </message>
    <message>
        <source>Nothing is planned after today. On %1 it waits for a decision; it never restarts by itself.</source>
        <translation>Nach heute ist nichts geplant. Am %1 wartet er auf eine Entscheidung; von selbst beginnt er nie wieder.</translation>
    </message>
    <message>
        <source>The rhythm ends today. The circle stays, with all that was said in it.</source>
        <translation>Der Rhythmus endet heute. Der Kreis bleibt, mit allem, was darin gesagt wurde.</translation>
    </message>
    <message>
        <source>The next term: %1 to %2. %3.</source>
        <comment>two days, the rhythm</comment>
        <translation>Die nächste Laufzeit: %1 bis %2. %3.</translation>
    </message>
</context>
<context>
    <name>CircleDecisions</name>
    <message>
        <source>Circles that need a decision</source>
        <translation>Kreise, über die zu entscheiden ist</translation>
    </message>
</context>
<context>
    <name>CircleFinding</name>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>One of them hosts: name one member, or “me”.</source>
        <translation>Eine Person davon lädt ein: Nennen Sie ein Mitglied oder „me“.</translation>
    </message>
    <message>
        <source>the member who hosts, or you</source>
        <translation>das Mitglied, das einlädt, oder Sie selbst</translation>
    </message>
</context>
<context>
    <name>CircleSessions</name>
    <message>
        <source>“%1” has no session on that day. To plan one out of its rhythm, say when with --at 16:00.</source>
        <translation>„%1“ hat an diesem Tag kein Treffen. Soll eines außer der Reihe geplant werden, nennen Sie die Uhrzeit mit --at 16:00.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Fällt aus.</translation>
    </message>
    <message>
        <source>prepare one session, or plan one out of rhythm</source>
        <translation>ein Treffen vorbereiten oder eines außer der Reihe planen</translation>
    </message>
    <message>
        <source>what it is about; one of the bank by its words</source>
        <translation>worum es geht; eines aus dem Themenvorrat mit dessen Worten</translation>
    </message>
    <message>
        <source>the opening round</source>
        <translation>die Eröffnungsrunde</translation>
    </message>
    <message>
        <source>a question; say it again for the next one</source>
        <translation>eine Frage; für die nächste noch einmal angeben</translation>
    </message>
    <message>
        <source>how it closes</source>
        <translation>wie es schließt</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>another day for it</source>
        <translation>ein anderer Tag dafür</translation>
    </message>
    <message>
        <source>its local time</source>
        <translation>die Uhrzeit vor Ort</translation>
    </message>
    <message>
        <source>its time zone</source>
        <translation>die Zeitzone</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>wie lange</translation>
    </message>
    <message>
        <source>it does not take place</source>
        <translation>es findet nicht statt</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
</context>
<context>
    <name>CircleSheets</name>
    <message>
        <source>a session&apos;s one page, its confidentiality first</source>
        <translation>ein Treffen auf einer Seite, die Vertraulichkeit zuerst</translation>
    </message>
    <message>
        <source>what was said in it, which stays here otherwise</source>
        <translation>was darin gesagt wurde; das bleibt sonst hier</translation>
    </message>
    <message>
        <source>names become initials</source>
        <translation>Namen werden zu Initialen</translation>
    </message>
</context>
<context>
    <name>CircleTaking</name>
    <message>
        <source>Held.</source>
        <translation>Gehalten.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>it took place: who was there, and what was taken away</source>
        <translation>es hat stattgefunden: wer dabei war und was mitgenommen wurde</translation>
    </message>
    <message>
        <source>who was there; all members unless you say so</source>
        <translation>wer dabei war; alle Mitglieder, wenn Sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>what it was about, if not as planned</source>
        <translation>worum es ging, falls anders als geplant</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>&quot;Dana: TEXT&quot;; say it again for the next</source>
        <translation>&quot;Dana: TEXT&quot;; für die nächste noch einmal angeben</translation>
    </message>
    <message>
        <source>keep what a session left behind, or make a thing of its own of it</source>
        <translation>festhalten, was von einem Treffen blieb, oder daraus etwas Eigenes machen</translation>
    </message>
    <message>
        <source>to find it by</source>
        <translation>um sie wiederzufinden</translation>
    </message>
    <message>
        <source>what the takeaway that TEXT fits shall become</source>
        <translation>was aus der Erkenntnis werden soll, auf die TEXT passt</translation>
    </message>
    <message>
        <source>whose it becomes; otherwise whose takeaway it is</source>
        <translation>wem es dann gehört; sonst der Person, deren Erkenntnis es ist</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>mit anderen Worten</translation>
    </message>
    <message>
        <source>of a fact</source>
        <translation>bei einem Fakt</translation>
    </message>
    <message>
        <source>of an insight</source>
        <translation>bei einer Arbeitsweise</translation>
    </message>
    <message>
        <source>of a commitment; mine otherwise</source>
        <translation>bei einer Zusage; sonst meine</translation>
    </message>
    <message>
        <source>of a commitment</source>
        <translation>bei einer Zusage</translation>
    </message>
</context>
<context>
    <name>CircleText</name>
    <message>
        <source>you host</source>
        <translation>Sie laden ein</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <comment>a name</comment>
        <translation>%1 lädt ein</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>you sponsor it</source>
        <translation>Sie sind Sponsor</translation>
    </message>
    <message>
        <source>you belong to it</source>
        <translation>Sie gehören dazu</translation>
    </message>
    <message>
        <source>It has no rhythm yet.</source>
        <translation>Er hat noch keinen Rhythmus.</translation>
    </message>
    <message>
        <source>%1; %2; held %3 of %4</source>
        <translation>%1; %2; %3 von %4 gehalten</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Letztes Treffen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Has hosted</source>
        <translation>Gastgeber bisher</translation>
    </message>
    <message>
        <source>Hosts next</source>
        <translation>Gastgeber als Nächstes</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>dabei: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ausgefallen: %1</translation>
    </message>
    <message>
        <source>(became: %1)</source>
        <comment>fact, insight …</comment>
        <translation>(wurde: %1)</translation>
    </message>
    <message>
        <source>the round</source>
        <translation>die Runde</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>covered %1</source>
        <translation>behandelt %1</translation>
    </message>
    <message>
        <source>nobody has asked for it</source>
        <translation>niemand hat danach gefragt</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <comment>people</comment>
        <translation>gewünscht von %1</translation>
    </message>
    <message>
        <source>Confidentiality: what is said in it stays in it.</source>
        <translation>Vertraulichkeit: Was darin gesagt wird, bleibt darin.</translation>
    </message>
    <message>
        <source>Confidentiality: %1</source>
        <translation>Vertraulichkeit: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>als Nächstes %1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Mitglieder: %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <comment>people</comment>
        <translation>Im Papierkorb: %1</translation>
    </message>
    <message>
        <source>It talks in: %1</source>
        <translation>Austausch in: %1</translation>
    </message>
    <message>
        <source>Sessions ahead</source>
        <translation>Kommende Treffen</translation>
    </message>
    <message>
        <source>Sessions that were</source>
        <translation>Bisherige Treffen</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Mitgenommen</translation>
    </message>
    <message>
        <source>Asked here</source>
        <translation>Hier gefragt</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a circle, a day, a time</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Opening round: %1</source>
        <translation>Eröffnungsrunde: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Closing: %1</source>
        <translation>Abschluss: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <comment>people</comment>
        <translation>Dabei: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>people</comment>
        <translation>Nicht dabei: %1</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Not said yet whether they were held</source>
        <translation>Noch nicht gesagt, ob sie stattfanden</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <comment>a day</comment>
        <translation>Er endete am %1.</translation>
    </message>
</context>
<context>
    <name>CircleTopics</name>
    <message>
        <source>It is in the bank.</source>
        <translation>Es ist im Themenvorrat.</translation>
    </message>
    <message>
        <source>something to talk about one day</source>
        <translation>etwas, worüber einmal zu reden ist</translation>
    </message>
    <message>
        <source>the members who asked for it</source>
        <translation>die Mitglieder, die danach gefragt haben</translation>
    </message>
    <message>
        <source>note that a member wants a topic</source>
        <translation>vermerken, dass ein Mitglied ein Thema wünscht</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>das zurücknehmen</translation>
    </message>
    <message>
        <source>TOPIC is any part of its text that fits one topic only, or the end of its id.</source>
        <translation>TOPIC ist ein Teil des Textes, der nur auf ein Thema passt, oder das Ende seiner Kennung.</translation>
    </message>
</context>
<context>
    <name>CircleWords</name>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Sponsor: I keep it going</source>
        <translation>Sponsor: Ich halte ihn am Laufen</translation>
    </message>
    <message>
        <source>Member: I belong to it</source>
        <translation>Mitglied: Ich gehöre dazu</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Ein Fakt</translation>
    </message>
    <message>
        <source>An insight</source>
        <translation>Eine Arbeitsweise</translation>
    </message>
    <message>
        <source>An ask</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation>Eine Zusage</translation>
    </message>
    <message>
        <source>a fact</source>
        <comment>a takeaway became it</comment>
        <translation>ein Fakt</translation>
    </message>
    <message>
        <source>an insight</source>
        <comment>a takeaway became it</comment>
        <translation>eine Arbeitsweise</translation>
    </message>
    <message>
        <source>an ask</source>
        <comment>a takeaway became it</comment>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a commitment</source>
        <comment>a takeaway became it</comment>
        <translation>eine Zusage</translation>
    </message>
    <message>
        <source>The right people for the right questions.</source>
        <translation>Die richtigen Menschen für die richtigen Fragen.</translation>
    </message>
    <message>
        <source>One circle</source>
        <translation>Ein Kreis</translation>
    </message>
    <message numerus="yes">
        <source>%1 circles</source>
        <translation>
            <numerusform>%1 Kreis</numerusform>
            <numerusform>%1 Kreise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>circles, how many of them are sponsored</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 yours to keep going</source>
        <comment>how many of them</comment>
        <translation>davon als Sponsor: %1</translation>
    </message>
    <message>
        <source>%1. The next meets %2.</source>
        <comment>how many circles; a day</comment>
        <translation>%1. Nächstes Treffen: %2.</translation>
    </message>
    <message>
        <source>%1. None has a session planned.</source>
        <comment>how many circles</comment>
        <translation>%1. Kein Treffen ist geplant.</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <comment>a part in a circle</comment>
        <translation>%1, beendet</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>a part in a circle, a day</comment>
        <translation>%1, nächstes Mal %2</translation>
    </message>
    <message>
        <source>%1, no session planned</source>
        <comment>a part in a circle</comment>
        <translation>%1, kein Treffen geplant</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a circle; my part in it and its next session</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. With %2</source>
        <comment>a circle; names</comment>
        <translation>%1. Mit %2</translation>
    </message>
    <message>
        <source>%1: in the trash, and back here when restored from it.</source>
        <comment>names</comment>
        <translation>%1: im Papierkorb; nach dem Wiederherstellen wieder hier.</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4</source>
        <comment>a rhythm, a weekday, a time, a length</comment>
        <translation>%1, %2 %3, %4</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>a term; a day</comment>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>Lapsed %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pause bis %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Decided, until %1</source>
        <translation>Entschieden, bis %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held</source>
        <translation>
            <numerusform>%1 von %n gehalten</numerusform>
            <numerusform>%1 von %n gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked for it yet</source>
        <translation>Noch hat niemand danach gefragt</translation>
    </message>
    <message>
        <source>Wanted by %1</source>
        <comment>names</comment>
        <translation>Gewünscht von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n replied</source>
        <translation>
            <numerusform>%1 von %n hat geantwortet</numerusform>
            <numerusform>%1 von %n haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked %1, %2</source>
        <comment>a day, how many replied</comment>
        <translation>Gefragt %1, %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A command is missing. “lanai-cli help” lists them.</source>
        <translation>Es fehlt ein Befehl. „lanai-cli help“ listet sie auf.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>a note logged</source>
        <translation>Notiz festgehalten</translation>
    </message>
    <message>
        <source>a note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>a note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>a peer added</source>
        <translation>Peer hinzugefügt</translation>
    </message>
    <message>
        <source>a peer changed</source>
        <translation>Peer geändert</translation>
    </message>
    <message>
        <source>a peer deleted</source>
        <translation>Peer gelöscht</translation>
    </message>
    <message>
        <source>a peer snoozed</source>
        <translation>Peer ruhen gelassen</translation>
    </message>
    <message>
        <source>two peers merged</source>
        <translation>zwei Peers zusammengeführt</translation>
    </message>
    <message>
        <source>an earlier role added</source>
        <translation>frühere Rolle hinzugefügt</translation>
    </message>
    <message>
        <source>your own details changed</source>
        <translation>Ihre eigenen Angaben geändert</translation>
    </message>
    <message>
        <source>away weeks added</source>
        <translation>Abwesenheitswochen hinzugefügt</translation>
    </message>
    <message>
        <source>a fact added</source>
        <translation>Fakt hinzugefügt</translation>
    </message>
    <message>
        <source>a fact changed</source>
        <translation>Fakt geändert</translation>
    </message>
    <message>
        <source>a fact deleted</source>
        <translation>Fakt gelöscht</translation>
    </message>
    <message>
        <source>a fact asked about</source>
        <translation>nach einem Fakt gefragt</translation>
    </message>
    <message>
        <source>an insight added</source>
        <translation>Arbeitsweise hinzugefügt</translation>
    </message>
    <message>
        <source>an insight changed</source>
        <translation>Arbeitsweise geändert</translation>
    </message>
    <message>
        <source>an insight deleted</source>
        <translation>Arbeitsweise gelöscht</translation>
    </message>
    <message>
        <source>a commitment added</source>
        <translation>Zusage hinzugefügt</translation>
    </message>
    <message>
        <source>a commitment changed</source>
        <translation>Zusage geändert</translation>
    </message>
    <message>
        <source>a due day corrected</source>
        <translation>Fälligkeit berichtigt</translation>
    </message>
    <message>
        <source>a commitment kept</source>
        <translation>Zusage eingehalten</translation>
    </message>
    <message>
        <source>a commitment dropped</source>
        <translation>Zusage fallen gelassen</translation>
    </message>
    <message>
        <source>a commitment agreed anew</source>
        <translation>Zusage neu vereinbart</translation>
    </message>
    <message>
        <source>a commitment deleted</source>
        <translation>Zusage gelöscht</translation>
    </message>
    <message>
        <source>a series started</source>
        <translation>Serie begonnen</translation>
    </message>
    <message>
        <source>a series&apos; purpose changed</source>
        <translation>Zweck einer Serie geändert</translation>
    </message>
    <message>
        <source>a series decided about</source>
        <translation>über eine Serie entschieden</translation>
    </message>
    <message>
        <source>a 1:1 planned</source>
        <translation>1:1 geplant</translation>
    </message>
    <message>
        <source>a 1:1 skipped</source>
        <translation>1:1 ausgefallen</translation>
    </message>
    <message>
        <source>a 1:1 moved</source>
        <translation>1:1 verschoben</translation>
    </message>
    <message>
        <source>a 1:1 held</source>
        <translation>1:1 gehalten</translation>
    </message>
    <message>
        <source>a 1:1 changed</source>
        <translation>1:1 geändert</translation>
    </message>
    <message>
        <source>a line pinned</source>
        <translation>Zeile angeheftet</translation>
    </message>
    <message>
        <source>a practice chosen</source>
        <translation>Übung gewählt</translation>
    </message>
    <message>
        <source>an agenda item added</source>
        <translation>Agendapunkt hinzugefügt</translation>
    </message>
    <message>
        <source>an agenda item changed</source>
        <translation>Agendapunkt geändert</translation>
    </message>
    <message>
        <source>an agenda item ticked</source>
        <translation>Agendapunkt abgehakt</translation>
    </message>
    <message>
        <source>an agenda item deleted</source>
        <translation>Agendapunkt gelöscht</translation>
    </message>
    <message>
        <source>an agenda put in order</source>
        <translation>Agenda geordnet</translation>
    </message>
    <message>
        <source>a topic added</source>
        <translation>Thema hinzugefügt</translation>
    </message>
    <message>
        <source>a practice added</source>
        <translation>Übung hinzugefügt</translation>
    </message>
    <message>
        <source>a staff meeting added</source>
        <translation>Staff-Meeting hinzugefügt</translation>
    </message>
    <message>
        <source>a staff meeting changed</source>
        <translation>Staff-Meeting geändert</translation>
    </message>
    <message>
        <source>a staff meeting deleted</source>
        <translation>Staff-Meeting gelöscht</translation>
    </message>
    <message>
        <source>the next staff meeting made</source>
        <translation>nächstes Staff-Meeting angelegt</translation>
    </message>
    <message>
        <source>an attendee&apos;s line changed</source>
        <translation>Zeile zu einer Person im Raum geändert</translation>
    </message>
    <message>
        <source>who comes to a staff meeting changed</source>
        <translation>Teilnahme am Staff-Meeting geändert</translation>
    </message>
    <message>
        <source>a staff item added</source>
        <translation>Staff-Punkt hinzugefügt</translation>
    </message>
    <message>
        <source>a staff item changed</source>
        <translation>Staff-Punkt geändert</translation>
    </message>
    <message>
        <source>staff items put in order</source>
        <translation>Staff-Punkte geordnet</translation>
    </message>
    <message>
        <source>a staff item deleted</source>
        <translation>Staff-Punkt gelöscht</translation>
    </message>
    <message>
        <source>a reaction noted</source>
        <translation>Reaktion notiert</translation>
    </message>
    <message>
        <source>a staff item&apos;s outcome noted</source>
        <translation>Ergebnis eines Staff-Punkts notiert</translation>
    </message>
    <message>
        <source>a setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>something brought back from the trash</source>
        <translation>etwas aus dem Papierkorb zurückgeholt</translation>
    </message>
    <message>
        <source>something taken back</source>
        <translation>etwas zurückgenommen</translation>
    </message>
    <message>
        <source>a commitment opened again</source>
        <translation>Zusage wieder geöffnet</translation>
    </message>
    <message>
        <source>a calendar imported</source>
        <translation>ein Kalender importiert</translation>
    </message>
    <message>
        <source>away weeks changed</source>
        <translation>Abwesenheitswochen geändert</translation>
    </message>
    <message>
        <source>away weeks removed</source>
        <translation>Abwesenheitswochen entfernt</translation>
    </message>
    <message>
        <source>a line of the weekly review left as it is</source>
        <translation>eine Zeile des Wochenrückblicks so gelassen</translation>
    </message>
    <message>
        <source>the weekly review finished</source>
        <translation>Wochenrückblick abgeschlossen</translation>
    </message>
    <message>
        <source>a topic changed</source>
        <translation>Thema geändert</translation>
    </message>
    <message>
        <source>a topic removed</source>
        <translation>Thema entfernt</translation>
    </message>
    <message>
        <source>a practice changed</source>
        <translation>Übung geändert</translation>
    </message>
    <message>
        <source>a practice removed</source>
        <translation>Übung entfernt</translation>
    </message>
    <message>
        <source>several 1:1s moved or skipped</source>
        <translation>mehrere 1:1s verschoben oder ausgefallen</translation>
    </message>
    <message>
        <source>a ritual added</source>
        <translation>ein Ritual hinzugefügt</translation>
    </message>
    <message>
        <source>a ritual changed</source>
        <translation>ein Ritual geändert</translation>
    </message>
    <message>
        <source>a ritual deleted</source>
        <translation>ein Ritual gelöscht</translation>
    </message>
    <message>
        <source>a ritual ended</source>
        <translation>ein Ritual beendet</translation>
    </message>
    <message>
        <source>an ended ritual taken up again</source>
        <translation>ein beendetes Ritual weitergeführt</translation>
    </message>
    <message>
        <source>a ritual that happened</source>
        <translation>ein Ritual, das stattfand</translation>
    </message>
    <message>
        <source>a ritual that did not happen after all</source>
        <translation>ein Ritual, das doch nicht stattfand</translation>
    </message>
    <message>
        <source>a project added</source>
        <translation>ein Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>a project changed</source>
        <translation>ein Projekt geändert</translation>
    </message>
    <message>
        <source>a project moved to another phase</source>
        <translation>ein Projekt in eine andere Phase gerückt</translation>
    </message>
    <message>
        <source>projects put in order</source>
        <translation>Projekte geordnet</translation>
    </message>
    <message>
        <source>a project&apos;s note changed</source>
        <translation>eine Notiz eines Projekts geändert</translation>
    </message>
    <message>
        <source>a project abandoned</source>
        <translation>ein Projekt aufgegeben</translation>
    </message>
    <message>
        <source>a project closed</source>
        <translation>ein Projekt abgeschlossen</translation>
    </message>
    <message>
        <source>a project deleted</source>
        <translation>ein Projekt gelöscht</translation>
    </message>
    <message>
        <source>a check-in added</source>
        <translation>Check-in hinzugefügt</translation>
    </message>
    <message>
        <source>a check-in changed</source>
        <translation>Check-in geändert</translation>
    </message>
    <message>
        <source>a check-in deleted</source>
        <translation>Check-in gelöscht</translation>
    </message>
    <message>
        <source>a note filed that was written while locked</source>
        <translation>eine Notiz abgelegt, die gesperrt geschrieben wurde</translation>
    </message>
    <message>
        <source>a note deleted that was written while locked</source>
        <translation>eine Notiz gelöscht, die gesperrt geschrieben wurde</translation>
    </message>
    <message>
        <source>an earlier version brought back</source>
        <translation>eine frühere Fassung zurückgeholt</translation>
    </message>
    <message>
        <source>an earlier role changed</source>
        <translation>eine frühere Rolle geändert</translation>
    </message>
    <message>
        <source>an earlier role removed</source>
        <translation>eine frühere Rolle entfernt</translation>
    </message>
    <message>
        <source>what goes on a sheet chosen</source>
        <translation>ausgewählt, was auf ein Blatt kommt</translation>
    </message>
    <message>
        <source>something else erased for good</source>
        <translation>etwas anderes endgültig gelöscht</translation>
    </message>
    <message>
        <source>the journal repaired</source>
        <translation>das Journal repariert</translation>
    </message>
    <message>
        <source>a question added</source>
        <translation>Frage hinzugefügt</translation>
    </message>
    <message>
        <source>a question changed</source>
        <translation>Frage geändert</translation>
    </message>
    <message>
        <source>a question worded better</source>
        <translation>Frage besser formuliert</translation>
    </message>
    <message>
        <source>a question asked</source>
        <translation>Frage gestellt</translation>
    </message>
    <message>
        <source>a question not asked of somebody after all</source>
        <translation>Frage jemandem doch nicht gestellt</translation>
    </message>
    <message>
        <source>a reply added</source>
        <translation>Antwort hinzugefügt</translation>
    </message>
    <message>
        <source>a reply changed</source>
        <translation>Antwort geändert</translation>
    </message>
    <message>
        <source>a reply taken away</source>
        <translation>Antwort entfernt</translation>
    </message>
    <message>
        <source>an answer woven</source>
        <translation>Antwort gewoben</translation>
    </message>
    <message>
        <source>what came of an answer noted</source>
        <translation>vermerkt, was aus einer Antwort wurde</translation>
    </message>
    <message>
        <source>thanks noted</source>
        <translation>Dank vermerkt</translation>
    </message>
    <message>
        <source>a question closed</source>
        <translation>Frage abgeschlossen</translation>
    </message>
    <message>
        <source>a question taken up again</source>
        <translation>Frage wieder aufgenommen</translation>
    </message>
    <message>
        <source>a question deleted</source>
        <translation>Frage gelöscht</translation>
    </message>
    <message>
        <source>a question put on an agenda</source>
        <translation>Frage auf eine Agenda gesetzt</translation>
    </message>
    <message>
        <source>a question made a project</source>
        <translation>Frage zum Projekt gemacht</translation>
    </message>
    <message>
        <source>a question given to a circle</source>
        <translation>Frage einem Kreis übergeben</translation>
    </message>
    <message>
        <source>a circle added</source>
        <translation>ein Kreis hinzugefügt</translation>
    </message>
    <message>
        <source>a circle changed</source>
        <translation>ein Kreis geändert</translation>
    </message>
    <message>
        <source>a circle given a rhythm</source>
        <translation>einem Kreis ein Rhythmus gegeben</translation>
    </message>
    <message>
        <source>a circle&apos;s term decided</source>
        <translation>über die Laufzeit eines Kreises entschieden</translation>
    </message>
    <message>
        <source>a circle ended</source>
        <translation>ein Kreis beendet</translation>
    </message>
    <message>
        <source>a circle deleted</source>
        <translation>ein Kreis gelöscht</translation>
    </message>
    <message>
        <source>a circle&apos;s session planned</source>
        <translation>ein Treffen eines Kreises geplant</translation>
    </message>
    <message>
        <source>a circle&apos;s session changed</source>
        <translation>ein Treffen eines Kreises geändert</translation>
    </message>
    <message>
        <source>a circle&apos;s session held</source>
        <translation>ein Treffen eines Kreises festgehalten</translation>
    </message>
    <message>
        <source>a circle&apos;s session skipped</source>
        <translation>ein Treffen eines Kreises ausgelassen</translation>
    </message>
    <message>
        <source>a circle&apos;s session deleted</source>
        <translation>ein Treffen eines Kreises gelöscht</translation>
    </message>
    <message>
        <source>a session&apos;s topic chosen</source>
        <translation>das Thema eines Treffens gewählt</translation>
    </message>
    <message>
        <source>a takeaway added</source>
        <translation>ein Ergebnis hinzugefügt</translation>
    </message>
    <message>
        <source>a takeaway changed</source>
        <translation>ein Ergebnis geändert</translation>
    </message>
    <message>
        <source>a takeaway taken away</source>
        <translation>ein Ergebnis entfernt</translation>
    </message>
    <message>
        <source>a takeaway made a thing of its own</source>
        <translation>ein Ergebnis zu etwas Eigenem gemacht</translation>
    </message>
    <message>
        <source>a topic added to a circle</source>
        <translation>einem Kreis ein Thema hinzugefügt</translation>
    </message>
    <message>
        <source>a circle&apos;s topic changed</source>
        <translation>ein Thema eines Kreises geändert</translation>
    </message>
    <message>
        <source>who wants a topic noted</source>
        <translation>festgehalten, wer ein Thema möchte</translation>
    </message>
    <message>
        <source>a circle&apos;s topic deleted</source>
        <translation>ein Thema eines Kreises gelöscht</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>“%1” is not complete. There are: %2.</source>
        <translation>„%1“ ist nicht vollständig. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean %2?</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Something is missing. It is written: %1</source>
        <translation>Es fehlt etwas. So wird es geschrieben: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many. It is written: %2</source>
        <translation>„%1“ ist ein Wort zu viel. So wird es geschrieben: %2</translation>
    </message>
    <message>
        <source>“lanai-cli help” lists the commands.</source>
        <translation>„lanai-cli help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>“lanai-cli help %1” shows how it is written.</source>
        <translation>„lanai-cli help %1“ zeigt, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>the journal to use</source>
        <translation>das zu verwendende Journal</translation>
    </message>
    <message>
        <source>its first line is the passphrase; - is standard input</source>
        <translation>die erste Zeile ist die Passphrase; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>take the key from this computer&apos;s keychain</source>
        <translation>den Schlüssel aus dem Schlüsselbund dieses Computers nehmen</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>mit einem JSON-Dokument antworten</translation>
    </message>
    <message>
        <source>answer as if it were that day</source>
        <translation>antworten, als wäre es dieser Tag</translation>
    </message>
    <message>
        <source>show how the command is written</source>
        <translation>zeigen, wie der Befehl geschrieben wird</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>open with the recovery key in it, as it stands on the sheet; - is standard input</source>
        <translation>mit dem Wiederherstellungsschlüssel darin öffnen, wie er auf dem Blatt steht; - ist die Standardeingabe</translation>
    </message>
</context>
<context>
    <name>CurrentJournal</name>
    <message>
        <source>Which journal? Name it with --journal FILE or LANAI_JOURNAL, or make one with “lanai-cli create”.</source>
        <translation>Welches Journal? Nennen Sie es mit --journal FILE oder LANAI_JOURNAL, oder legen Sie eines mit „lanai-cli create“ an.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that went into the trash with it.</source>
        <translation>
            <numerusform>und %n weitere Sache, die mit in den Papierkorb kam.</numerusform>
            <numerusform>und %n weitere Sachen, die mit in den Papierkorb kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be brought back, and undo doesn&apos;t help.</source>
        <translation>Es lässt sich nicht zurückholen, und „undo“ hilft nicht.</translation>
    </message>
    <message>
        <source>Nobody is there to be asked. “--%1” answers yes.</source>
        <translation>Niemand ist da, der gefragt werden könnte. „--%1“ antwortet mit Ja.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 Type “%2”: </source>
        <translation>%1 Tippen Sie „%2“: </translation>
    </message>
    <message>
        <source>These backups still hold it:</source>
        <translation>Diese Sicherungen enthalten es noch:</translation>
    </message>
    <message>
        <source>Delete them? A new backup is made first.</source>
        <translation>Sollen sie gelöscht werden? Vorher wird eine neue Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Erased: “%1”.</source>
        <translation>Endgültig gelöscht: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that held it are deleted, and a new one was made.</source>
        <translation>
            <numerusform>%n Sicherung, die es enthielt, ist gelöscht, und eine neue wurde angelegt.</numerusform>
            <numerusform>%n Sicherungen, die es enthielten, sind gelöscht, und eine neue wurde angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These could not be looked into, and may hold it:</source>
        <translation>In diese ließ sich nicht hineinsehen, sie enthalten es vielleicht:</translation>
    </message>
    <message>
        <source>Copies of the file that you made yourself keep it.</source>
        <translation>Kopien der Datei, die Sie selbst angelegt haben, behalten es.</translation>
    </message>
    <message>
        <source>Erase it for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>erases a thing for good, in the trash or not; asks first</source>
        <translation>löscht etwas endgültig, im Papierkorb oder nicht; fragt vorher</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>nicht fragen</translation>
    </message>
    <message>
        <source>delete the backups that hold it, once a new one is made</source>
        <translation>die Sicherungen löschen, die es enthalten, sobald eine neue angelegt ist</translation>
    </message>
    <message>
        <source>Its earlier versions, its pictures and what it left in the search index go, too.</source>
        <translation>Auch seine früheren Fassungen, seine Bilder und seine Spuren im Suchindex verschwinden.</translation>
    </message>
    <message>
        <source>The backups that hold it could not be deleted: %1</source>
        <translation>Die Sicherungen, die es enthalten, konnten nicht gelöscht werden: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file “%1”. Check its name and its folder.</source>
        <translation>Eine Datei „%1“ gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon und wurde nicht angetastet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a Lanai journal. Choose a file that ends in .lanai, or create a new journal.</source>
        <translation>„%1“ ist kein Lanai-Journal. Wählen Sie eine Datei, die auf .lanai endet, oder legen Sie ein neues Journal an.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check Caps Lock and the keyboard layout, then try again. If you are sure of the passphrase, the beginning of the file may be damaged: open its newest backup instead.</source>
        <translation>Diese Passphrase öffnet „%1“ nicht. Prüfen Sie Feststelltaste und Tastaturbelegung und versuchen Sie es noch einmal. Wenn Sie sich der Passphrase sicher sind, ist vielleicht der Anfang der Datei beschädigt: Öffnen Sie dann die neueste Sicherung.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanai (its format is %2, this one reads up to %3). It was left as it is. Update Lanai on this computer, then open it again.</source>
        <translation>„%1“ wurde mit einem neueren Lanai geschrieben (das Format ist %2, dieses hier liest bis %3). Die Datei wurde nicht angetastet. Aktualisieren Sie Lanai auf diesem Computer und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanai. It was left as it is. Update Lanai on this computer, then open it again.</source>
        <translation>„%1“ wurde mit einem neueren Lanai geschrieben. Die Datei wurde nicht angetastet. Aktualisieren Sie Lanai auf diesem Computer und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can be read here but not changed, so nothing was saved. Allow writing to the file and its folder, or copy the file to a folder of your own.</source>
        <translation>„%1“ lässt sich hier lesen, aber nicht ändern; es wurde nichts gespeichert. Erlauben Sie das Schreiben in Datei und Ordner, oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check that it is a file you may open, then try again.</source>
        <translation>„%1“ lässt sich nicht lesen: %2. Prüfen Sie, ob Sie die Datei öffnen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that it is a file you may open, then try again.</source>
        <translation>„%1“ lässt sich nicht lesen. Prüfen Sie, ob Sie die Datei öffnen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. What was there before is unchanged. Check the folder and that you may write there, then try again.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Was vorher da war, ist unverändert. Prüfen Sie den Ordner und ob Sie dort schreiben dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written. What was there before is unchanged. Check the folder and that you may write there, then try again.</source>
        <translation>„%1“ lässt sich nicht schreiben. Was vorher da war, ist unverändert. Prüfen Sie den Ordner und ob Sie dort schreiben dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full, so this was not saved. Everything saved before is safe. Free some space, then try again.</source>
        <translation>Der Datenträger mit „%1“ ist voll, daher wurde dies nicht gespeichert. Alles vorher Gespeicherte ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using “%1” at this moment, so nothing was changed. Try again in a moment; if it goes on, close the other program.</source>
        <translation>Ein anderes Programm verwendet gerade „%1“, daher wurde nichts geändert. Versuchen Sie es gleich noch einmal; wenn es so bleibt, schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>This copy of Lanai can&apos;t encrypt, so it wrote nothing. Install Lanai again from its own package.</source>
        <translation>Dieses Lanai kann nicht verschlüsseln, daher hat es nichts geschrieben. Installieren Sie Lanai neu aus seinem eigenen Paket.</translation>
    </message>
    <message>
        <source>The journal stayed closed because a safety setting did not hold (%1 should be %2 and is %3). Install Lanai again from its own package.</source>
        <translation>Das Journal blieb geschlossen, weil eine Sicherheitseinstellung nicht galt (%1 soll %2 sein und ist %3). Installieren Sie Lanai neu aus seinem eigenen Paket.</translation>
    </message>
    <message>
        <source>The journal stayed closed because a safety setting did not hold. Install Lanai again from its own package.</source>
        <translation>Das Journal blieb geschlossen, weil eine Sicherheitseinstellung nicht galt. Installieren Sie Lanai neu aus seinem eigenen Paket.</translation>
    </message>
    <message>
        <source>The journal could not be brought to format %1: %2. It is as it was before. Free some space on the disk and try again, or go on with the Lanai you used before.</source>
        <translation>Das Journal ließ sich nicht auf Format %1 bringen: %2. Es ist wie zuvor. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal, oder arbeiten Sie mit dem bisherigen Lanai weiter.</translation>
    </message>
    <message>
        <source>The journal could not be brought to its new format. It is as it was before. Free some space on the disk and try again, or go on with the Lanai you used before.</source>
        <translation>Das Journal ließ sich nicht auf das neue Format bringen. Es ist wie zuvor. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal, oder arbeiten Sie mit dem bisherigen Lanai weiter.</translation>
    </message>
    <message>
        <source>The journal could not do this: %1. Everything saved before is safe. Try again; if it happens twice, verify the journal.</source>
        <translation>Das Journal konnte das nicht tun: %1. Alles vorher Gespeicherte ist sicher. Versuchen Sie es noch einmal; wenn es wieder geschieht, prüfen Sie das Journal.</translation>
    </message>
    <message>
        <source>The journal could not do this. Everything saved before is safe. Try again; if it happens twice, verify the journal.</source>
        <translation>Das Journal konnte das nicht tun. Alles vorher Gespeicherte ist sicher. Versuchen Sie es noch einmal; wenn es wieder geschieht, prüfen Sie das Journal.</translation>
    </message>
    <message>
        <source>The passphrase is empty, and without one nothing would be private. Type a passphrase, best four or five words.</source>
        <translation>Die Passphrase ist leer, und ohne sie wäre nichts privat. Geben Sie eine Passphrase ein, am besten vier oder fünf Wörter.</translation>
    </message>
    <message>
        <source>Lanai can&apos;t ask the keychain of this computer. Type the passphrase instead.</source>
        <translation>Lanai kann den Schlüsselbund dieses Computers nicht fragen. Geben Sie stattdessen die Passphrase ein.</translation>
    </message>
    <message>
        <source>The journal did not take this, because it contradicts what it holds already: %1. Nothing was changed. Look at what is there, then try again.</source>
        <translation>Das Journal hat dies nicht angenommen, weil es dem widerspricht, was schon darin steht: %1. Es wurde nichts geändert. Sehen Sie nach, was da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journal did not take this, because it contradicts what it holds already. Nothing was changed. Look at what is there, then try again.</source>
        <translation>Das Journal hat dies nicht angenommen, weil es dem widerspricht, was schon darin steht. Es wurde nichts geändert. Sehen Sie nach, was da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The name is empty. Write a name, then try again.</source>
        <translation>Der Name ist leer. Schreiben Sie einen Namen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a “%1” already. Add what tells the two apart, such as a last name or the company.</source>
        <translation>„%1“ gibt es schon. Ergänzen Sie, was die beiden unterscheidet, etwa den Nachnamen oder die Firma.</translation>
    </message>
    <message>
        <source>Nobody in the journal is called “%1”. There are: %2. Check the spelling, or add the person first.</source>
        <translation>Niemand im Journal heißt „%1“. Es gibt: %2. Prüfen Sie die Schreibweise, oder fügen Sie die Person zuerst hinzu.</translation>
    </message>
    <message>
        <source>Nobody in the journal is called “%1”. Check the spelling, or add the person first.</source>
        <translation>Niemand im Journal heißt „%1“. Prüfen Sie die Schreibweise, oder fügen Sie die Person zuerst hinzu.</translation>
    </message>
    <message>
        <source>“%1” may be one of these: %2. Nothing was changed. Write more of the name.</source>
        <translation>„%1“ kann eines davon sein: %2. Es wurde nichts geändert. Schreiben Sie mehr vom Namen.</translation>
    </message>
    <message>
        <source>“%1” may be more than one person. Nothing was changed. Write more of the name.</source>
        <translation>„%1“ kann mehr als eine Person sein. Es wurde nichts geändert. Schreiben Sie mehr vom Namen.</translation>
    </message>
    <message>
        <source>The note is empty, so nothing was saved. Write a line, then try again.</source>
        <translation>Die Notiz ist leer, daher wurde nichts gespeichert. Schreiben Sie eine Zeile und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The note has %1 bytes and a note holds %2, so it was not saved. Divide it into several notes.</source>
        <translation>Die Notiz hat %1 Bytes, und in eine Notiz passen %2; sie wurde nicht gespeichert. Teilen Sie sie in mehrere Notizen auf.</translation>
    </message>
    <message>
        <source>The note is too long, so it was not saved. Divide it into several notes.</source>
        <translation>Die Notiz ist zu lang und wurde nicht gespeichert. Teilen Sie sie in mehrere Notizen auf.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (at byte %1), so nothing was saved. Save the text as UTF-8, then try again.</source>
        <translation>Der Text ist kein gültiges UTF-8 (bei Byte %1), daher wurde nichts gespeichert. Speichern Sie den Text als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, so nothing was saved. Save the text as UTF-8, then try again.</source>
        <translation>Der Text ist kein gültiges UTF-8, daher wurde nichts gespeichert. Speichern Sie den Text als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something is missing: “%1” is empty. Write a few words there, then try again.</source>
        <translation>Es fehlt etwas: „%1“ ist leer. Schreiben Sie dort ein paar Worte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text is empty. Write a few words, then try again.</source>
        <translation>Der Text ist leer. Schreiben Sie ein paar Worte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not a date that Lanai can read. Write it as 2026-12-03.</source>
        <translation>„%1“ ist kein Datum, das Lanai lesen kann. Schreiben Sie es als 2026-12-03.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day that Lanai can read. Write it as 15:00.</source>
        <translation>„%1“ ist keine Uhrzeit, die Lanai lesen kann. Schreiben Sie sie als 15:00.</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”. Write it as Europe/Berlin or America/New_York.</source>
        <translation>Dieser Computer kennt keine Zeitzone „%1“. Schreiben Sie sie als Europe/Berlin oder America/New_York.</translation>
    </message>
    <message>
        <source>“%2” is not a possible %1. Choose one of these: %3.</source>
        <translation>„%2“ ist keine mögliche Angabe für %1. Wählen Sie eine von diesen: %3.</translation>
    </message>
    <message>
        <source>“%2” is not a possible %1. Choose another.</source>
        <translation>„%2“ ist keine mögliche Angabe für %1. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The number for %1 can&apos;t be %2. Choose one from %3 to %4.</source>
        <translation>Die Zahl für %1 kann nicht %2 sein. Wählen Sie eine von %3 bis %4.</translation>
    </message>
    <message>
        <source>The number for %1 can&apos;t be %2. Choose another.</source>
        <translation>Die Zahl für %1 kann nicht %2 sein. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is nothing to look for yet. Write at least one word that should be found; words with a minus only take away.</source>
        <translation>Es gibt noch nichts zu suchen. Schreiben Sie mindestens ein Wort, das gefunden werden soll; Wörter mit Minus schließen nur aus.</translation>
    </message>
    <message>
        <source>The search stopped at “%1”: %2. Change that part, then search again.</source>
        <translation>Die Suche blieb bei „%1“ stehen: %2. Ändern Sie diesen Teil und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The search stopped at “%1”. Change that part, then search again.</source>
        <translation>Die Suche blieb bei „%1“ stehen. Ändern Sie diesen Teil und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A term runs for three months at most, so one that begins on %1 can&apos;t run until %2. Choose %3 or an earlier day; then you decide afresh.</source>
        <translation>Eine Laufzeit dauert höchstens drei Monate; eine, die am %1 beginnt, kann also nicht bis %2 gehen. Wählen Sie %3 oder einen früheren Tag; dann entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>The term would begin on %1 and end before that, on %2. Choose a later last day.</source>
        <translation>Die Laufzeit würde am %1 beginnen und schon davor enden, am %2. Wählen Sie einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>A term with %1 runs until %2. Decide on that one first: renew, change, pause or end it.</source>
        <translation>Mit %1 läuft eine Laufzeit bis %2. Entscheiden Sie zuerst über diese: verlängern, ändern, pausieren oder beenden.</translation>
    </message>
    <message>
        <source>There are no regular 1:1s with %1 at present. Start a series first.</source>
        <translation>Zurzeit gibt es keine regelmäßigen 1:1s mit %1. Beginnen Sie zuerst eine Serie.</translation>
    </message>
    <message>
        <source>With %1 there is nothing to decide now. Look at the term to see when it ends.</source>
        <translation>Mit %1 ist jetzt nichts zu entscheiden. Sehen Sie nach, wann die Laufzeit endet.</translation>
    </message>
    <message>
        <source>The term with %1 was over on %2, too early for this. Choose another day, or start again with a new term.</source>
        <translation>Die Laufzeit mit %1 endete am %2, das ist hierfür zu früh. Wählen Sie einen anderen Tag, oder beginnen Sie mit einer neuen Laufzeit.</translation>
    </message>
    <message>
        <source>There is no 1:1 with %1 on %2. Look at what is coming up for its day, then try again.</source>
        <translation>Ein 1:1 mit %1 am %2 gibt es nicht. Sehen Sie in den nächsten Terminen nach dem Tag und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The 1:1 with %1 on %2 is no longer planned (it is %3), so it stays as it is. Choose a planned one.</source>
        <translation>Das 1:1 mit %1 am %2 ist nicht mehr geplant (es ist %3) und bleibt, wie es ist. Wählen Sie ein geplantes.</translation>
    </message>
    <message>
        <source>The 1:1 with %1 on %2 is no longer planned, so it stays as it is. Choose a planned one.</source>
        <translation>Das 1:1 mit %1 am %2 ist nicht mehr geplant und bleibt, wie es ist. Wählen Sie ein geplantes.</translation>
    </message>
    <message>
        <source>A commitment can be renegotiated up to its due day, which was %1. Keep it late, or drop it and make a new one.</source>
        <translation>Eine Zusage lässt sich bis zum Tag der Fälligkeit neu vereinbaren; das war der %1. Halten Sie sie verspätet ein, oder lassen Sie sie fallen und machen Sie eine neue.</translation>
    </message>
    <message>
        <source>“%1” is kept or dropped already, so it stays as it is. Make a new commitment instead.</source>
        <translation>„%1“ ist schon eingehalten oder fallen gelassen und bleibt, wie es ist. Machen Sie stattdessen eine neue Zusage.</translation>
    </message>
    <message>
        <source>There is a staff meeting on %1 already. Add your items to that one, or choose another day.</source>
        <translation>Am %1 gibt es schon ein Staff-Meeting. Fügen Sie Ihre Punkte dort hinzu, oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>There is no staff meeting on %1. Add it first, or choose another day.</source>
        <translation>Am %1 gibt es kein Staff-Meeting. Fügen Sie es zuerst hinzu, oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>No item of this staff meeting fits “%1”. Its items are: %2. Choose one of them.</source>
        <translation>Kein Punkt dieses Staff-Meetings passt zu „%1“. Seine Punkte sind: %2. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>No item of this staff meeting fits “%1”; it has none yet. Add an item first.</source>
        <translation>Kein Punkt dieses Staff-Meetings passt zu „%1“; es hat noch keinen. Fügen Sie zuerst einen Punkt hinzu.</translation>
    </message>
    <message>
        <source>Nothing in the journal has the id %1. Check the id, or look in the trash.</source>
        <translation>Nichts im Journal hat die ID %1. Prüfen Sie die ID, oder sehen Sie im Papierkorb nach.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime and was left as it is now. Look at it again, then repeat your change if you still want it.</source>
        <translation>„%1“ wurde inzwischen anderswo geändert und blieb, wie es jetzt ist. Sehen Sie noch einmal hin und wiederholen Sie Ihre Änderung, wenn Sie sie noch wollen.</translation>
    </message>
    <message>
        <source>There is nothing to undo. To bring back something older, look at its history.</source>
        <translation>Es gibt nichts rückgängig zu machen. Älteres holen Sie über seinen Verlauf zurück.</translation>
    </message>
    <message>
        <source>“%1” was changed again since, so nothing was undone. Open its history and choose the version you want.</source>
        <translation>„%1“ wurde seitdem noch einmal geändert, daher wurde nichts rückgängig gemacht. Öffnen Sie den Verlauf und wählen Sie die gewünschte Fassung.</translation>
    </message>
    <message>
        <source>There is nothing to put on this sheet. Choose another day, or include more.</source>
        <translation>Für dieses Blatt gibt es nichts. Wählen Sie einen anderen Tag, oder nehmen Sie mehr auf.</translation>
    </message>
    <message>
        <source>A pause can&apos;t last until %1, because that is not after %2. Choose a later day; then you decide again.</source>
        <translation>Eine Pause kann nicht bis %1 dauern, denn das ist nicht nach %2. Wählen Sie einen späteren Tag; dann entscheiden Sie wieder.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Wie gewünscht abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture is too large (%1; a note&apos;s picture holds up to %2). Your text is kept. Make the picture smaller, then add it again.</source>
        <translation>Dieses Bild ist zu groß (%1; ein Bild in einer Notiz hat höchstens %2). Ihr Text bleibt erhalten. Verkleinern Sie das Bild und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not a calendar. Choose a file that ends in .ics, as calendars export it.</source>
        <translation>„%1“ ist kein Kalender. Wählen Sie eine Datei, die auf .ics endet, wie Kalender sie exportieren.</translation>
    </message>
    <message>
        <source>“%1” is too large (%2; a calendar file holds up to %3), so nothing was read. Export a shorter stretch of the calendar, then try again.</source>
        <translation>„%1“ ist zu groß (%2; eine Kalenderdatei fasst bis zu %3), darum wurde nichts gelesen. Exportieren Sie einen kürzeren Zeitraum des Kalenders und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). It was left as it is. Open your newest backup of it (look in the Backups folder beside it), and keep the damaged one until you have seen that nothing is missing.</source>
        <translation>„%1“ ist beschädigt (%2). Die Datei blieb, wie sie ist. Öffnen Sie Ihre neueste Sicherung davon (sehen Sie im Ordner „Backups“ daneben nach) und behalten Sie die beschädigte, bis Sie gesehen haben, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Open your newest backup of it (look in the Backups folder beside it), and keep the damaged one until you have seen that nothing is missing.</source>
        <translation>„%1“ ist beschädigt. Die Datei blieb, wie sie ist. Öffnen Sie Ihre neueste Sicherung davon (sehen Sie im Ordner „Backups“ daneben nach) und behalten Sie die beschädigte, bis Sie gesehen haben, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>The 1:1 with %1 on %2 is still to come, so it was not marked as held. If you met earlier, move it to that day first.</source>
        <translation>Das 1:1 mit %1 am %2 kommt erst noch und wurde deshalb nicht als gehalten vermerkt. Wenn Sie sich früher getroffen haben, verschieben Sie es zuerst auf diesen Tag.</translation>
    </message>
    <message>
        <source>%1 is still to come (today is %2), so nothing can have happened then and nothing was saved. Choose today or an earlier day.</source>
        <translation>%1 kommt erst noch (heute ist %2), da kann noch nichts geschehen sein. Es wurde nichts gespeichert. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>%1 is past (today is %2), so it can&apos;t be the new due day. Choose today or a later day.</source>
        <translation>%1 ist vorbei (heute ist %2) und kann nicht der neue Fälligkeitstag sein. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>Only a 1:1 with one person has these: %1. Nothing was saved. Make the note a 1:1 with one person, or write them into the note instead.</source>
        <translation>Das hat nur ein 1:1 mit einer Person: %1. Es wurde nichts gespeichert. Machen Sie die Notiz zu einem 1:1 mit einer Person, oder schreiben Sie es in die Notiz.</translation>
    </message>
    <message>
        <source>Only a 1:1 with one person has a worth, an outcome and a line to remember. Nothing was saved. Make the note a 1:1 with one person.</source>
        <translation>Nur ein 1:1 mit einer Person hat einen Wert, ein Ergebnis und eine Zeile zum Merken. Es wurde nichts gespeichert. Machen Sie die Notiz zu einem 1:1 mit einer Person.</translation>
    </message>
    <message>
        <source>No staff meeting is planned. Add the next one first.</source>
        <translation>Es ist kein Staff-Meeting geplant. Fügen Sie zuerst das nächste hinzu.</translation>
    </message>
    <message>
        <source>The staff meeting on %1 is not in the journal yet. It is added by itself as soon as the one before it is over and the journal is opened where it can be changed. Try again then.</source>
        <translation>Das Staff-Meeting am %1 steht noch nicht im Journal. Es kommt von selbst hinzu, sobald das vorige vorbei ist und das Journal dort geöffnet wird, wo es geändert werden kann. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You can&apos;t be away from %1 to %2: that ends before it begins. Choose a later last day.</source>
        <translation>Sie können nicht von %1 bis %2 abwesend sein: Das endet, bevor es beginnt. Wählen Sie einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>A time away that begins on %1 is there already. Change that one, or begin on another day.</source>
        <translation>Eine Abwesenheit, die am %1 beginnt, gibt es schon. Ändern Sie diese, oder beginnen Sie an einem anderen Tag.</translation>
    </message>
    <message>
        <source>No time away begins on %1. Look at those there are, then name the first day.</source>
        <translation>Am %1 beginnt keine Abwesenheit. Sehen Sie nach, welche es gibt, und nennen Sie dann den ersten Tag.</translation>
    </message>
    <message>
        <source>Nothing was changed: of these, %1 are past their due day, “%2” among them. Those can be kept or dropped, not agreed anew. Take them out, then try again.</source>
        <translation>Nichts wurde geändert: Von diesen sind %1 überfällig, darunter „%2“. Überfällige lassen sich einhalten oder fallen lassen, nicht neu vereinbaren. Nehmen Sie sie heraus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: of these, %1 are past their due day. Those can be kept or dropped, not agreed anew. Take them out, then try again.</source>
        <translation>Nichts wurde geändert: Von diesen sind %1 überfällig. Überfällige lassen sich einhalten oder fallen lassen, nicht neu vereinbaren. Nehmen Sie sie heraus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has nobody to do it with yet. Name at least one peer; that is what a project is for.</source>
        <translation>Bei „%1“ ist noch niemand dabei. Nennen Sie mindestens einen Peer; dafür ist ein Projekt da.</translation>
    </message>
    <message>
        <source>The project would be due on %1 and start after that, on %2. Choose a later due day; two weeks are a good length.</source>
        <translation>Das Projekt wäre am %1 fällig und begänne erst danach, am %2. Wählen Sie einen späteren Tag; zwei Wochen sind eine gute Länge.</translation>
    </message>
    <message>
        <source>“%1” has not been through this yet: %2. Go there first, or say in one line why it is left out.</source>
        <translation>„%1“ hat das noch nicht durchlaufen: %2. Gehen Sie erst dorthin, oder sagen Sie in einer Zeile, warum es entfällt.</translation>
    </message>
    <message>
        <source>“%1” would leave out a phase. Go there first, or say in one line why it is left out.</source>
        <translation>„%1“ würde eine Phase auslassen. Gehen Sie erst dorthin, oder sagen Sie in einer Zeile, warum sie entfällt.</translation>
    </message>
    <message>
        <source>“%1” is closed or abandoned, so it stays as it is. Undo that first, or start a new project.</source>
        <translation>„%1“ ist abgeschlossen oder aufgegeben und bleibt, wie es ist. Machen Sie das erst rückgängig, oder beginnen Sie ein neues Projekt.</translation>
    </message>
    <message>
        <source>“%1” is not delivered yet, so it is too early for the debrief. Move it on to Deliver first, or abandon it: that is no failure.</source>
        <translation>„%1“ ist noch nicht geliefert, für die Auswertung ist es zu früh. Rücken Sie es erst nach Liefern, oder geben Sie es auf: Das ist kein Scheitern.</translation>
    </message>
    <message>
        <source>The debrief of “%1” is still empty. One line about how one of you works is enough; then close it.</source>
        <translation>Die Auswertung von „%1“ ist noch leer. Eine Zeile darüber, wie jemand von Ihnen arbeitet, genügt; dann schließen Sie sie ab.</translation>
    </message>
    <message>
        <source>Lanai can&apos;t ask the keychain of this computer (%1). Type the passphrase instead.</source>
        <translation>Lanai kann den Schlüsselbund dieses Computers nicht fragen (%1). Geben Sie stattdessen die Passphrase ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer doesn&apos;t answer. Type the passphrase instead.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Geben Sie stattdessen die Passphrase ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened for Lanai. Type the passphrase instead.</source>
        <translation>Der Schlüsselbund dieses Computers wurde für Lanai nicht geöffnet. Geben Sie stattdessen die Passphrase ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer doesn&apos;t hold this journal&apos;s key. Type the passphrase; you can choose there to remember it.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel dieses Journals nicht. Geben Sie die Passphrase ein; dort können Sie wählen, dass er gemerkt wird.</translation>
    </message>
    <message>
        <source>What the keychain of this computer holds doesn&apos;t open this journal. Type the passphrase instead; the journal is unchanged.</source>
        <translation>Was der Schlüsselbund dieses Computers enthält, öffnet dieses Journal nicht. Geben Sie stattdessen die Passphrase ein; das Journal ist unverändert.</translation>
    </message>
    <message>
        <source>The recovery key has %2 letters and digits, and %1 were typed. Compare it with the sheet, line by line.</source>
        <translation>Der Wiederherstellungsschlüssel hat %2 Buchstaben und Ziffern, eingegeben wurden %1. Vergleichen Sie ihn Zeile für Zeile mit dem Blatt.</translation>
    </message>
    <message>
        <source>This is not the whole recovery key. Compare it with the sheet, line by line.</source>
        <translation>Das ist nicht der ganze Wiederherstellungsschlüssel. Vergleichen Sie ihn Zeile für Zeile mit dem Blatt.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery key is not as on the sheet. Compare its five groups, then try again.</source>
        <translation>Zeile %1 des Wiederherstellungsschlüssels ist nicht wie auf dem Blatt. Vergleichen Sie ihre fünf Gruppen und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The recovery key is not as on the sheet. Compare it line by line, then try again.</source>
        <translation>Der Wiederherstellungsschlüssel ist nicht wie auf dem Blatt. Vergleichen Sie ihn Zeile für Zeile und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A copy of “%1” did not hold everything, so nothing was replaced and the journal is as it was. Check the disk, then try again.</source>
        <translation>Eine Kopie von „%1“ enthielt nicht alles; darum wurde nichts ersetzt, und das Journal ist, wie es war. Prüfen Sie den Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is the passphrase the journal has already. Choose another one; nothing was changed.</source>
        <translation>Diese Passphrase hat das Journal schon. Wählen Sie eine andere; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no “%1” to keep the note in. Unlock the journal once in its folder, which makes it; then notes can be taken while it is locked.</source>
        <translation>Es gibt kein „%1“, das die Notiz aufnehmen könnte. Entsperren Sie das Journal einmal in seinem Ordner, dann entsteht es; danach lassen sich Notizen machen, während es gesperrt ist.</translation>
    </message>
    <message>
        <source>“%1” is not the inbox that this journal made, so nothing in it was filed. If an older backup was restored, it belongs to the journal as it was before; if it is another journal’s, put it back beside that one. Else move it away: a new one is made at the next unlocking.</source>
        <translation>„%1“ ist nicht der Eingang, den dieses Journal angelegt hat; daraus wurde nichts abgelegt. Wurde eine ältere Sicherung wiederhergestellt, gehört er zum Journal, wie es davor war; gehört er zu einem anderen Journal, legen Sie ihn wieder neben dieses. Sonst verschieben Sie ihn: Beim nächsten Entsperren entsteht ein neuer.</translation>
    </message>
    <message>
        <source>Nobody is named to ask “%1”. Name at least one peer or circle; until then it stays a draft.</source>
        <translation>Für „%1“ ist niemand genannt, der gefragt wird. Nennen Sie mindestens einen Peer oder Kreis; bis dahin bleibt es ein Entwurf.</translation>
    </message>
    <message>
        <source>What came from %1 already is a reply, so the question did go there. Remove the reply first, then take the question back.</source>
        <translation>Was von %1 kam, ist bereits eine Antwort; die Frage wurde dort also gestellt. Entfernen Sie erst die Antwort, und nehmen Sie dann die Frage zurück.</translation>
    </message>
    <message>
        <source>“%1” is closed, so it stays as it is. Take it up again first; nothing was changed.</source>
        <translation>„%1“ ist abgeschlossen und bleibt, wie es ist. Nehmen Sie die Frage erst wieder auf; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is not closed. It can go on as it is; nothing was changed.</source>
        <translation>„%1“ ist nicht abgeschlossen. Es kann weitergehen, wie es ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” has no reply yet, so there is nothing to have done with it or to give thanks for. Add the first reply, then try again.</source>
        <translation>„%1“ hat noch keine Antwort, also gibt es nichts, was damit getan wurde oder wofür zu danken wäre. Fügen Sie die erste Antwort hinzu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The question already reads “%1”. Change the words first; the ones before are kept.</source>
        <translation>Die Frage lautet schon „%1“. Ändern Sie erst den Wortlaut; der vorige bleibt erhalten.</translation>
    </message>
    <message>
        <source>“%1” has no reply yet, so there is nothing to weave. Add what somebody answered, then weave it.</source>
        <translation>„%1“ hat noch keine Antwort, also gibt es nichts zu weben. Fügen Sie hinzu, was jemand geantwortet hat, und weben Sie dann.</translation>
    </message>
    <message>
        <source>The circle “%1” has no members yet. Name at least one peer; a circle is the people in it.</source>
        <translation>Der Kreis „%1“ hat noch keine Mitglieder. Nennen Sie mindestens einen Peer; ein Kreis besteht aus den Menschen darin.</translation>
    </message>
    <message>
        <source>The circle “%1” has come to its end, so nothing new is planned in it. Undo that first, or begin a new circle.</source>
        <translation>Der Kreis „%1“ ist beendet, daher wird darin nichts Neues geplant. Machen Sie das erst rückgängig, oder beginnen Sie einen neuen Kreis.</translation>
    </message>
    <message>
        <source>The session of “%1” on %2 is not planned any more: it is %3. Undo that first, or plan another one.</source>
        <translation>Das Treffen von „%1“ am %2 ist nicht mehr geplant: Es ist %3. Machen Sie das erst rückgängig, oder planen Sie ein anderes.</translation>
    </message>
    <message>
        <source>That session of “%1” is not planned any more. Undo that first, or plan another one.</source>
        <translation>Dieses Treffen von „%1“ ist nicht mehr geplant. Machen Sie das erst rückgängig, oder planen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“%1” has no session on %2. Look at its sessions, then name the day of one.</source>
        <translation>„%1“ hat am %2 kein Treffen. Sehen Sie sich die Treffen an, und nennen Sie dann den Tag von einem.</translation>
    </message>
    <message>
        <source>“%1” has no such session. Look at its sessions, then name the day of one.</source>
        <translation>„%1“ hat kein solches Treffen. Sehen Sie sich die Treffen an, und nennen Sie dann den Tag von einem.</translation>
    </message>
    <message>
        <source>“%1” became a thing of its own already. Change that one instead; the takeaway still points to it.</source>
        <translation>Aus „%1“ ist schon etwas Eigenes geworden. Ändern Sie stattdessen dieses; die Erkenntnis verweist weiter darauf.</translation>
    </message>
    <message>
        <source>The circle “%1” is sealed, so nothing of it goes on a sheet. Read it on the screen, or make the circle private first.</source>
        <translation>Der Kreis „%1“ ist versiegelt, daher kommt nichts davon auf ein Blatt. Lesen Sie ihn am Bildschirm, oder machen Sie den Kreis erst privat.</translation>
    </message>
    <message>
        <source>A sealed question can&apos;t become a topic of a circle that isn&apos;t sealed. Seal the circle, or unseal the question first; nothing was changed.</source>
        <translation>Eine versiegelte Frage kann kein Thema eines Kreises werden, der nicht versiegelt ist. Versiegeln Sie den Kreis, oder entsiegeln Sie zuerst die Frage; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>Something sealed.</source>
        <translation>Etwas Versiegeltes.</translation>
    </message>
    <message>
        <source>(for “%1”)</source>
        <comment>a word of the question</comment>
        <translation>(für „%1“)</translation>
    </message>
    <message>
        <source>From a circle: %1</source>
        <comment>its rule</comment>
        <translation>Aus einem Kreis: %1</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>%n terms of 1:1s</source>
        <translation>
            <numerusform>%n Laufzeit mit 1:1s</numerusform>
            <numerusform>%n Laufzeiten mit 1:1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single 1:1s</source>
        <translation>
            <numerusform>%n einzelnes 1:1</numerusform>
            <numerusform>%n einzelne 1:1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A promise is due</source>
        <translation>Eine Zusage ist fällig</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Say what to write and where: --as ics --output FILE.</source>
        <translation>Sagen Sie, was wohin geschrieben werden soll: --as ics --output DATEI.</translation>
    </message>
    <message>
        <source>promises and 1:1s as a file for your calendar</source>
        <translation>Zusagen und 1:1s als Datei für Ihren Kalender</translation>
    </message>
    <message>
        <source>what kind of file</source>
        <translation>welche Art Datei</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>wohin</translation>
    </message>
    <message>
        <source>titles name nobody: “1:1”</source>
        <translation>Titel nennen niemanden: „1:1“</translation>
    </message>
    <message>
        <source>only list what would leave; write nothing</source>
        <translation>nur auflisten, was hinausginge; nichts schreiben</translation>
    </message>
    <message>
        <source>Series with what was skipped or moved, single 1:1s from four weeks back, and promises with a due day, of everyone or of those named. Never notes, facts, agendas or private promises; everything is marked private.</source>
        <translation>Serien mit dem, was ausfiel oder verschoben wurde, einzelne 1:1s ab vier Wochen zurück und Zusagen mit Fälligkeit, von allen oder von den Genannten. Nie Notizen, Fakten, Tagesordnungen oder private Zusagen; alles ist als privat gekennzeichnet.</translation>
    </message>
    <message>
        <source>Each series repeats until its term ends. Import the file again after a change: a calendar then updates what it has. What came from a calendar isn&apos;t sent back to one.</source>
        <translation>Jede Serie wiederholt sich, bis ihre Laufzeit endet. Importieren Sie die Datei nach einer Änderung erneut: Ein Kalender bringt dann auf den Stand, was er hat. Was aus einem Kalender kam, geht nicht in einen zurück.</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>Andere Kalender</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Known of %1 from now on. It comes round next: %2.</source>
        <translation>Ab jetzt über %1 bekannt. Nächstes Mal: %2.</translation>
    </message>
    <message>
        <source>Known of %1 from now on.</source>
        <translation>Ab jetzt über %1 bekannt.</translation>
    </message>
    <message>
        <source>something to know of a person</source>
        <translation>etwas, das man über jemanden wissen sollte</translation>
    </message>
    <message>
        <source>a date that comes round: 2026-12-12, 12-12, 12 Dec</source>
        <translation>ein wiederkehrendes Datum: 2026-12-12, 12-12, 12 Dec</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>a short name for it</source>
        <translation>ein kurzer Name dafür</translation>
    </message>
    <message>
        <source>when to ask about it</source>
        <translation>wann danach zu fragen ist</translation>
    </message>
    <message>
        <source>private unless you say so</source>
        <translation>privat, wenn Sie nichts anderes sagen</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Interdependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Wie wir uns kennenlernten</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Earlier roles</source>
        <translation>Frühere Rollen</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Learnt on</source>
        <translation>Erfahren am</translation>
    </message>
    <message>
        <source>Learnt where</source>
        <translation>Erfahren wo</translation>
    </message>
    <message>
        <source>Comes round</source>
        <translation>Kehrt wieder</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Fragen am</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Still true on</source>
        <translation>Noch richtig am</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Verschoben von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Zu merken</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Vorsatz</translation>
    </message>
    <message>
        <source>Mostly status</source>
        <translation>Vor allem Stand</translation>
    </message>
    <message>
        <source>Trust level</source>
        <translation>Vertrauensstufe</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Date in doubt</source>
        <translation>Datum unsicher</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Agreed anew</source>
        <translation>Neu vereinbart</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Alle paar Wochen</translation>
    </message>
    <message>
        <source>Day of its rhythm</source>
        <translation>Tag des Rhythmus</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Sought</source>
        <translation>Erwünscht</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Art des Themas</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>Hoffnung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum es endete</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>Was anders zu machen ist</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch eins</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Listening, a fact</source>
        <translation>Zuhören, eine Tatsache</translation>
    </message>
    <message>
        <source>Open-mindedness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>Open-mindedness, a fact</source>
        <translation>Offenheit, eine Tatsache</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Verletzlichkeit</translation>
    </message>
    <message>
        <source>Vulnerability, a fact</source>
        <translation>Verletzlichkeit, eine Tatsache</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Told them</source>
        <translation>Davon erzählt</translation>
    </message>
    <message>
        <source>Asked them</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Their rating</source>
        <translation>Bewertung von der anderen Seite</translation>
    </message>
    <message>
        <source>Easier to work with</source>
        <translation>Was die Zusammenarbeit leichter macht</translation>
    </message>
    <message>
        <source>Tacked on to</source>
        <translation>Hängt an</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Fand statt am</translation>
    </message>
    <message>
        <source>Earlier role</source>
        <translation>Frühere Rolle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunkt</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Staff-Meeting</translation>
    </message>
    <message>
        <source>Staff item</source>
        <translation>Staff-Punkt</translation>
    </message>
    <message>
        <source>Away weeks</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich tat</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Getan am</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>Woven on</source>
        <translation>Gewoben am</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Gedankt am</translation>
    </message>
    <message>
        <source>Covered on</source>
        <translation>Behandelt am</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Frühere Formulierungen</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gestellt an</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Woven answer</source>
        <translation>Gewobene Antwort</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <source>Talks in</source>
        <translation>Austausch in</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Laufzeiten</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>Takeaways</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht von</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Hosted by me</source>
        <translation>Ich lade ein</translation>
    </message>
    <message>
        <source>Opening round</source>
        <translation>Eröffnungsrunde</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Closing round</source>
        <translation>Schlussrunde</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Circle session</source>
        <translation>Kreistreffen</translation>
    </message>
    <message>
        <source>Circle topic</source>
        <translation>Kreisthema</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Erkenntnis</translation>
    </message>
</context>
<context>
    <name>FiledRows</name>
    <message>
        <source>%1 · %2</source>
        <comment>a person and a day, or where a thing goes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Files nothing</source>
        <translation>Legt nichts ab</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Draft ask</source>
        <translation>Entwurf einer Frage</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Next 1:1</source>
        <translation>Nächstes 1:1</translation>
    </message>
    <message>
        <source>Know them</source>
        <translation>Kennen</translation>
    </message>
    <message>
        <source>Know them, %1</source>
        <translation>Kennen, %1</translation>
    </message>
    <message>
        <source>Nothing after the mark</source>
        <translation>Nichts nach dem Zeichen</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Wessen ist es?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>Wer ist „%1“?</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <comment>a name or a day that may mean several</comment>
        <translation>Was heißt „%1“?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Über wen?</translation>
    </message>
    <message>
        <source>When is “%1”?</source>
        <translation>Wann ist „%1“?</translation>
    </message>
    <message>
        <source>For %1?</source>
        <translation>Für %1?</translation>
    </message>
    <message>
        <source>No colon after the name</source>
        <translation>Kein Doppelpunkt nach dem Namen</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>1:1 with %1</source>
        <translation>1:1 mit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a note, whom it is about</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Commitment to %1</source>
        <translation>Zusage an %1</translation>
    </message>
    <message>
        <source>Commitment from %1</source>
        <translation>Zusage von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a thing, whom it is about</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Earlier role</source>
        <translation>Frühere Rolle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Staff-Meeting</translation>
    </message>
    <message>
        <source>Staff item</source>
        <translation>Staff-Punkt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorabgespräch</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>1:1 %1</source>
        <translation>1:1 %1</translation>
    </message>
    <message>
        <source>Sealed: open it to read it</source>
        <translation>Versiegelt: zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle session</source>
        <translation>Kreistreffen</translation>
    </message>
    <message>
        <source>Circle topic</source>
        <translation>Kreisthema</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was said in a circle, its confidentiality</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>With --json a command writes one JSON document on standard output and nothing else. Days are ISO dates, instants are UTC, ids stay the same. Fields may be added, never renamed. A day, time or id that isn&apos;t known is null, a text that isn&apos;t is empty.</source>
        <translation>Mit --json schreibt ein Befehl ein JSON-Dokument auf die Standardausgabe und sonst nichts. Tage sind ISO-Daten, Zeitpunkte sind UTC, IDs bleiben gleich. Felder können hinzukommen, werden aber nie umbenannt. Ein unbekannter Tag, Zeitpunkt oder eine unbekannte ID ist null, ein unbekannter Text ist leer.</translation>
    </message>
    <message>
        <source>The things in them</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Any command that is refused</source>
        <translation>Jeder abgelehnte Befehl</translation>
    </message>
    <message>
        <source>this list, how one command is written, or the shape of every JSON answer</source>
        <translation>diese Liste, wie ein Befehl geschrieben wird oder der Aufbau jeder JSON-Antwort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lanai keeps a private, encrypted journal of your peer relationships.</source>
        <translation>Lanai führt ein privates, verschlüsseltes Journal Ihrer Peer-Beziehungen.</translation>
    </message>
    <message>
        <source>[options] COMMAND …</source>
        <translation>[Optionen] COMMAND …</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen jedes Befehls</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>With --json</source>
        <translation>Mit --json</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihre oder seine</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Now, in the trash</source>
        <translation>Jetzt, im Papierkorb</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>In the trash until %1: %2</source>
        <translation>Im Papierkorb bis %1: %2</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Bis %1: %2</translation>
    </message>
</context>
<context>
    <name>ImprintWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a name and a role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>private Notizen</translation>
    </message>
    <message>
        <source>conflict notes</source>
        <translation>Konfliktnotizen</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>initials for names</source>
        <translation>Initialen statt Namen</translation>
    </message>
    <message>
        <source>Nothing left out</source>
        <translation>Nichts weggelassen</translation>
    </message>
    <message>
        <source>1 note left out</source>
        <translation>1 Notiz weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n notes left out</source>
        <translation>
            <numerusform>%n Notiz weggelassen</numerusform>
            <numerusform>%n Notizen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>No private notes to leave out</source>
        <translation>Keine privaten Notizen wegzulassen</translation>
    </message>
    <message>
        <source>1 private note left out</source>
        <translation>1 private Notiz weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes left out</source>
        <translation>
            <numerusform>%n private Notiz weggelassen</numerusform>
            <numerusform>%n private Notizen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Turned on: %2</source>
        <translation>%1. Eingeschaltet: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Prepared %1</source>
        <translation>Vorbereitet am %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page, pages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Staff item</source>
        <translation>Staff-Punkt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorabgespräch</translation>
    </message>
    <message>
        <source>Line about an attendee</source>
        <translation>Zeile zur Person</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Line of a note</source>
        <translation>Zeile einer Notiz</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunkt</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Zu merken</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Vorsatz</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a kind, a name, its words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not yet previewed</source>
        <translation>noch nicht vorab besprochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reaction, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Kind word</source>
        <translation>Gutes Wort</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Circle session</source>
        <translation>Kreistreffen</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Erkenntnis</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>“%1” names no file. A note on the line itself is written: jot -m &quot;…&quot;</source>
        <translation>„%1“ nennt keine Datei. Eine Notiz in der Zeile selbst schreibt man so: jot -m &quot;…&quot;</translation>
    </message>
    <message>
        <source>Kept, encrypted. It waits on Today, under “To file”, when the journal is opened next.</source>
        <translation>Verschlüsselt aufgehoben. Sie wartet auf der Seite „Heute“ unter „Abzulegen“, wenn das Journal das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Nothing waits to be filed.</source>
        <translation>Nichts wartet darauf, abgelegt zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in “%1” can&apos;t be read: damaged, or meant for another journal.</source>
        <translation>
            <numerusform>%n Notiz in „%1“ lässt sich nicht lesen: beschädigt oder für ein anderes Journal bestimmt.</numerusform>
            <numerusform>%n Notizen in „%1“ lassen sich nicht lesen: beschädigt oder für ein anderes Journal bestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed: %1, %2, %3.</source>
        <translation>Abgelegt: %1, %2, %3.</translation>
    </message>
    <message>
        <source>In the trash for 30 days.</source>
        <translation>30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>keeps a note without unlocking, to be filed later</source>
        <translation>hebt eine Notiz auf, ohne zu entsperren; abgelegt wird sie später</translation>
    </message>
    <message>
        <source>notes written without unlocking that wait to be filed</source>
        <translation>Notizen, die ohne Entsperren geschrieben wurden und auf das Ablegen warten</translation>
    </message>
    <message>
        <source>makes a note of one, as “log” does</source>
        <translation>macht aus einer davon eine Notiz, wie es „log“ tut</translation>
    </message>
    <message>
        <source>puts one into the trash</source>
        <translation>legt eine davon in den Papierkorb</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>the key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the key</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>the key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>the key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message numerus="yes">
        <source>%n backup(s) now open with the new passphrase, too.</source>
        <translation>
            <numerusform>%n Sicherung öffnet sich jetzt auch mit der neuen Passphrase.</numerusform>
            <numerusform>%n Sicherungen öffnen sich jetzt auch mit der neuen Passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still open with the old passphrase.</source>
        <translation>
            <numerusform>%n ältere Sicherung öffnet sich noch mit der alten Passphrase.</numerusform>
            <numerusform>%n ältere Sicherungen öffnen sich noch mit der alten Passphrase.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a new passphrase. The old one doesn&apos;t open it any more, and a recovery sheet from before is void: “lanai-cli recovery-key” shows the new key.</source>
        <translation>„%1“ hat eine neue Passphrase. Die alte öffnet es nicht mehr, und ein früheres Wiederherstellungsblatt ist ungültig: „lanai-cli recovery-key“ zeigt den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Not all backups could be changed; those still open with the old passphrase.</source>
        <translation>Nicht alle Sicherungen ließen sich ändern; die übrigen öffnen sich noch mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Recovery key of “%1”</source>
        <translation>Wiederherstellungsschlüssel von „%1“</translation>
    </message>
    <message>
        <source>It opens the journal without the passphrase. Keep it where you keep a passport, not on this computer.</source>
        <translation>Er öffnet das Journal ohne die Passphrase. Bewahren Sie ihn auf, wo Sie einen Reisepass aufbewahren, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Without Lanai:</source>
        <translation>Ohne Lanai:</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds the journal&apos;s key now. The passphrase opens it as before.</source>
        <translation>Der Schlüsselbund dieses Computers enthält jetzt den Schlüssel des Journals. Die Passphrase öffnet es wie bisher.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain doesn&apos;t hold the journal&apos;s key.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel des Journals nicht.</translation>
    </message>
    <message>
        <source>gives the journal a new passphrase</source>
        <translation>gibt dem Journal eine neue Passphrase</translation>
    </message>
    <message>
        <source>its first line is the new passphrase</source>
        <translation>ihre erste Zeile ist die neue Passphrase</translation>
    </message>
    <message>
        <source>what becomes of backups that open with the old one; they are kept unless you say so</source>
        <translation>was aus Sicherungen wird, die sich mit der alten öffnen; sie bleiben, wenn Sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>shows the key that opens the journal without the passphrase</source>
        <translation>zeigt den Schlüssel, der das Journal ohne die Passphrase öffnet</translation>
    </message>
    <message>
        <source>lets this computer&apos;s keychain hold the journal&apos;s key</source>
        <translation>lässt den Schlüsselbund dieses Computers den Schlüssel des Journals aufheben</translation>
    </message>
    <message>
        <source>takes the journal&apos;s key out of this computer&apos;s keychain</source>
        <translation>nimmt den Schlüssel des Journals aus dem Schlüsselbund dieses Computers</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) under the old passphrase were deleted, after a new one was made.</source>
        <translation>
            <numerusform>%n Sicherung unter der alten Passphrase wurde gelöscht, nachdem eine neue gemacht war.</numerusform>
            <numerusform>%n Sicherungen unter der alten Passphrase wurden gelöscht, nachdem eine neue gemacht war.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s keychain doesn&apos;t hold the new key. “lanai-cli keychain remember” tries again.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den neuen Schlüssel nicht. „lanai-cli keychain remember“ versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Kudos</name>
    <message>
        <source>A kind word for %1, %2.</source>
        <comment>a name, a day</comment>
        <translation>Ein gutes Wort für %1, %2.</translation>
    </message>
    <message>
        <source>Everybody has had a kind word within a quarter.</source>
        <translation>Alle haben innerhalb eines Quartals ein gutes Wort bekommen.</translation>
    </message>
    <message>
        <source>A kind word would be welcome</source>
        <translation>Ein gutes Wort wäre willkommen</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a day</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>recognise somebody in one line; it counts as contact</source>
        <translation>jemanden in einer Zeile würdigen; es zählt als Kontakt</translation>
    </message>
    <message>
        <source>when; today without it</source>
        <translation>wann; sonst heute</translation>
    </message>
    <message>
        <source>private unless you say so; sheet-safe words may stand on a prep sheet</source>
        <translation>privat, wenn nichts anderes dasteht; was aufs Blatt darf, kann auf einer Vorbereitung stehen</translation>
    </message>
    <message>
        <source>who has had no kind word for a quarter</source>
        <translation>wer seit einem Quartal kein gutes Wort bekommen hat</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%n diese Woche fällig</numerusform>
            <numerusform>%n diese Woche fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Diese Woche ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing was kept or dropped in the last 90 days.</source>
        <translation>In den letzten 90 Tagen wurde nichts eingehalten oder fallen gelassen.</translation>
    </message>
    <message>
        <source>Nothing is open between you and your peers.</source>
        <translation>Zwischen Ihnen und Ihren Peers ist nichts offen.</translation>
    </message>
    <message>
        <source>What is kept or dropped stays here for 90 days, and on the person’s page for good.</source>
        <translation>Was eingehalten oder fallen gelassen ist, bleibt 90 Tage hier und auf Dauer auf der Seite der Person.</translation>
    </message>
    <message>
        <source>Write “&gt;&gt; me by Fri: send the draft” in a note, and it stands here with its day. Or add one.</source>
        <translation>Schreiben Sie „&gt;&gt; me by Fri: Entwurf schicken“ in eine Notiz, dann steht es hier mit seinem Tag. Oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>What is open without being due stands under “Open”.</source>
        <translation>Was offen und nicht fällig ist, steht unter „Offen“.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Other day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Correct the date…</source>
        <translation>Datum berichtigen…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Von mir zugesagt</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Ihnen zugesagt</translation>
    </message>
    <message>
        <source>Working agreements</source>
        <translation>Absprachen</translation>
    </message>
    <message>
        <source>without a date, looked at when a term is decided</source>
        <translation>ohne Datum, angesehen bei der Entscheidung über eine Laufzeit</translation>
    </message>
    <message>
        <source>Kept and dropped</source>
        <translation>Eingehalten und fallen gelassen</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>letzte 90 Tage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>you %1</source>
        <comment>3 of 4</comment>
        <translation>Sie %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a person; 3 of 4</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in time over 90 days: %1</source>
        <translation>rechtzeitig in 90 Tagen: %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>morgen fällig</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>welcher Tag?</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>verspätet eingehalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person; a project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>I promised %1: %2</source>
        <translation>Ich habe %1 zugesagt: %2</translation>
    </message>
    <message>
        <source>%1 promised: %2</source>
        <translation>%1 hat zugesagt: %2</translation>
    </message>
    <message>
        <source>From “%1” on %2</source>
        <comment>a kind of note; a day</comment>
        <translation>Aus „%1“ am %2</translation>
    </message>
    <message>
        <source>Promised on %1</source>
        <translation>Zugesagt am %1</translation>
    </message>
    <message>
        <source>Agreed anew on %1: %2, before that %3</source>
        <comment>days</comment>
        <translation>Neu vereinbart am %1: %2, davor %3</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation>%1. Warum: %2</translation>
    </message>
    <message>
        <source>What you promised each other, both ways.</source>
        <translation>Was Sie einander zugesagt haben, in beide Richtungen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; what it is about</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>Zusage von %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person; a circle&apos;s confidentiality</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>LoadCommand</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 meets off your peer day: %2 would keep peer 1:1s together.</source>
        <translation>%1 liegt außerhalb Ihres Tages für Kolleginnen und Kollegen: %2 hielte diese 1:1s zusammen.</translation>
    </message>
    <message>
        <source>%1 is full; %2 could move to %3.</source>
        <translation>Am %1 sind es zu viele; %2 könnte auf %3 ausweichen.</translation>
    </message>
    <message>
        <source>From the week of %1 on it is more than you set. The 1:1 with %2 has the weakest case.</source>
        <translation>Ab der Woche vom %1 ist es mehr, als Sie festgelegt haben. Für das 1:1 mit %2 spricht am wenigsten.</translation>
    </message>
    <message>
        <source>There are more series than you set. The 1:1 with %1 has the weakest case.</source>
        <translation>Es sind mehr Serien, als Sie festgelegt haben. Für das 1:1 mit %1 spricht am wenigsten.</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <translation>Die nächsten Wochen</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>höchstens %1 je Woche</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message numerus="yes">
        <source>more than %n 1:1s on %1</source>
        <translation>
            <numerusform>mehr als %n 1:1 am %1</numerusform>
            <numerusform>mehr als %n 1:1s am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An average week</source>
        <translation>Eine durchschnittliche Woche</translation>
    </message>
    <message>
        <source>direct reports %1</source>
        <translation>direkt Unterstellte %1</translation>
    </message>
    <message>
        <source>%1 of %2 open series.</source>
        <translation>%1 von %2 laufenden Serien.</translation>
    </message>
    <message>
        <source>What could be lighter</source>
        <translation>Was leichter werden könnte</translation>
    </message>
    <message>
        <source>hours of 1:1s in the weeks ahead, what is over a limit, and what could be lighter</source>
        <translation>Stunden für 1:1s in den nächsten Wochen, was über einer Grenze liegt und was leichter werden könnte</translation>
    </message>
    <message>
        <source>how many weeks ahead</source>
        <translation>wie viele Wochen voraus</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>Skipped the 1:1 with %1. What was on its agenda goes to the next one.</source>
        <translation>Das 1:1 mit %1 fällt aus. Was auf der Agenda stand, geht an das nächste.</translation>
    </message>
    <message>
        <source>Where to? Name the day, and the time when it changes: --to &quot;2026-12-03 15:00&quot;.</source>
        <translation>Wohin? Nennen Sie den Tag und, wenn sie sich ändert, die Uhrzeit: --to &quot;2026-12-03 15:00&quot;.</translation>
    </message>
    <message>
        <source>Moved the 1:1 with %1 to %2. That lies outside its term, so it stands on its own now and keeps its agenda.</source>
        <translation>1:1 mit %1 verschoben auf %2. Das liegt außerhalb der Laufzeit; es steht nun für sich und behält seine Agenda.</translation>
    </message>
    <message>
        <source>Moved the 1:1 with %1 to %2.</source>
        <translation>1:1 mit %1 verschoben auf %2.</translation>
    </message>
    <message>
        <source>The 1:1 with %1 was held.</source>
        <translation>Das 1:1 mit %1 wurde gehalten.</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>a 1:1 will not take place</source>
        <translation>ein 1:1 findet nicht statt</translation>
    </message>
    <message>
        <source>a 1:1 moves to another day or time</source>
        <translation>ein 1:1 wechselt auf einen anderen Tag oder eine andere Uhrzeit</translation>
    </message>
    <message>
        <source>the new day, and the new time if it changes</source>
        <translation>der neue Tag und, wenn sie sich ändert, die neue Uhrzeit</translation>
    </message>
    <message>
        <source>a 1:1 took place</source>
        <translation>ein 1:1 hat stattgefunden</translation>
    </message>
    <message>
        <source>was it worth the time</source>
        <translation>war es die Zeit wert</translation>
    </message>
    <message>
        <source>what came of it, in one line</source>
        <translation>was dabei herauskam, in einer Zeile</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>here (there, its zone)</comment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>Several move by a number of days: --by 7. One moves to a day: --to.</source>
        <translation>Mehrere verschieben sich um eine Zahl von Tagen: --by 7. Ein einzelnes auf einen Tag: --to.</translation>
    </message>
    <message>
        <source>so many days later, below 0 earlier; also several at once</source>
        <translation>um so viele Tage später, unter 0 früher; auch mehrere zugleich</translation>
    </message>
    <message>
        <source>it was mostly spent on status</source>
        <translation>es ging vor allem um den Stand der Dinge</translation>
    </message>
    <message>
        <source>how the practice for it went</source>
        <translation>wie die Übung dafür lief</translation>
    </message>
</context>
<context>
    <name>MeetingForms</name>
    <message>
        <source>Skip the 1:1 with %1</source>
        <translation>Das 1:1 mit %1 ausfallen lassen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ausfallen lassen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was not talked about goes to the next one.</source>
        <translation>Was nicht besprochen wurde, geht ins nächste.</translation>
    </message>
    <message>
        <source>The 1:1 with %1 is skipped.</source>
        <translation>Das 1:1 mit %1 fällt aus.</translation>
    </message>
    <message>
        <source>Move the 1:1 with %1</source>
        <translation>Das 1:1 mit %1 verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Auf den Tag</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Moved past the term’s last day: it is a 1:1 of its own now.</source>
        <translation>Hinter den letzten Tag der Laufzeit verschoben: Es ist jetzt ein eigenes 1:1.</translation>
    </message>
    <message>
        <source>The 1:1 with %1 is moved.</source>
        <translation>Das 1:1 mit %1 ist verschoben.</translation>
    </message>
    <message>
        <source>Plan a 1:1 with %1</source>
        <translation>Ein 1:1 mit %1 planen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>The 1:1 with %1 is planned for %2.</source>
        <comment>a person; a day and time</comment>
        <translation>Das 1:1 mit %1 ist geplant: %2.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Filed</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>Nothing to change is named. “lanai-cli help note edit” shows what there is.</source>
        <translation>Es ist nichts zu ändern genannt. „lanai-cli help note edit“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Changed: %1, %2, %3.</source>
        <translation>Geändert: %1, %2, %3.</translation>
    </message>
    <message>
        <source>In the trash for 30 days, with what only this note filed.</source>
        <translation>30 Tage im Papierkorb, mit dem, was nur diese Notiz abgelegt hat.</translation>
    </message>
    <message>
        <source>one note and what it filed</source>
        <translation>eine Notiz und was sie abgelegt hat</translation>
    </message>
    <message>
        <source>changes a note; lines that stay keep what they filed</source>
        <translation>ändert eine Notiz; Zeilen, die bleiben, behalten, was sie abgelegt haben</translation>
    </message>
    <message>
        <source>puts a note into the trash</source>
        <translation>legt eine Notiz in den Papierkorb</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Write the note; Ctrl+D on a line of its own ends it.</source>
        <translation>Schreiben Sie die Notiz; Strg+D in einer eigenen Zeile beendet sie.</translation>
    </message>
    <message>
        <source>about nobody yet</source>
        <translation>noch über niemanden</translation>
    </message>
    <message>
        <source>Its id: %1</source>
        <translation>Die ID: %1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>the note itself</source>
        <translation>die Notiz selbst</translation>
    </message>
    <message>
        <source>its day; today otherwise</source>
        <translation>der Tag; sonst heute</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>was es war</translation>
    </message>
    <message>
        <source>private unless you say so</source>
        <translation>privat, wenn Sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>words to find it by</source>
        <translation>Wörter, um sie wiederzufinden</translation>
    </message>
    <message>
        <source>Not saved. The note was:</source>
        <translation>Nicht gespeichert. Die Notiz war:</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Saved: %1, %2, %3.</source>
        <translation>Gespeichert: %1, %2, %3.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>über</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>war dabei</translation>
    </message>
    <message>
        <source>spoken of</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>Nothing would be filed but the note itself.</source>
        <translation>Abgelegt würde nur die Notiz selbst.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Would be filed</source>
        <translation>Würde abgelegt</translation>
    </message>
    <message>
        <source>a note, and what its marks say</source>
        <translation>eine Notiz und was ihre Zeichen sagen</translation>
    </message>
    <message>
        <source>what the 1:1 was worth; makes the note one</source>
        <translation>Nutzen des 1:1; macht die Notiz zu einem</translation>
    </message>
    <message>
        <source>one line: what came of the 1:1</source>
        <translation>eine Zeile: was beim 1:1 herauskam</translation>
    </message>
    <message>
        <source>one line to see before the next 1:1</source>
        <translation>eine Zeile, die vor dem nächsten 1:1 zu sehen ist</translation>
    </message>
    <message>
        <source>The note comes from -m, from a file (notes.md, ./notes) or from standard input. Lines that begin with a mark become things of their own:</source>
        <translation>Die Notiz kommt aus -m, aus einer Datei (notes.md, ./notes) oder von der Standardeingabe. Zeilen, die mit einem Zeichen beginnen, werden zu eigenen Einträgen:</translation>
    </message>
    <message>
        <source>what “log” would file; changes nothing</source>
        <translation>was „log“ ablegen würde; ändert nichts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>the 1:1 was mostly spent on status</source>
        <translation>im 1:1 ging es vor allem um den Stand der Dinge</translation>
    </message>
    <message>
        <source>how the practice for the 1:1 went</source>
        <translation>wie die Übung für das 1:1 lief</translation>
    </message>
</context>
<context>
    <name>OneOnOneComposer</name>
    <message>
        <source>1:1 prep sheet</source>
        <translation>1:1-Vorbereitungsblatt</translation>
    </message>
    <message>
        <source>1:1 with %1, %2</source>
        <translation>1:1 mit %1, %2</translation>
    </message>
    <message>
        <source>1:1 with %1</source>
        <translation>1:1 mit %1</translation>
    </message>
    <message>
        <source>1:1s, %1</source>
        <translation>1:1s, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a role and an organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No 1:1 planned</source>
        <translation>Kein 1:1 geplant</translation>
    </message>
    <message>
        <source>%1. Week %2 of %3</source>
        <translation>%1. Woche %2 von %3</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Owed both ways</source>
        <translation>Offen auf beiden Seiten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where an item comes from, its level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Staff items to preview</source>
        <translation>Staff-Punkte, vorab zu besprechen</translation>
    </message>
    <message>
        <source>Topics for this level of trust</source>
        <translation>Themen für diese Vertrauensstufe</translation>
    </message>
    <message>
        <source>My intention</source>
        <translation>Mein Vorsatz</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>A kind word</source>
        <translation>Ein gutes Wort</translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>Es ist Zeit</translation>
    </message>
</context>
<context>
    <name>OneOnOneWords</name>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Staff preview</source>
        <translation>Staff-Vorabgespräch</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Open-mindedness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Verletzlichkeit</translation>
    </message>
    <message>
        <source>Pinned last time</source>
        <translation>Letztes Mal angeheftet</translation>
    </message>
    <message>
        <source>Comes round</source>
        <translation>Kehrt wieder</translation>
    </message>
    <message>
        <source>I owe</source>
        <translation>Ich schulde</translation>
    </message>
    <message>
        <source>Owed to me</source>
        <translation>Mir geschuldet</translation>
    </message>
    <message>
        <source>Open ask</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Fragen nach</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>From the last note</source>
        <translation>Aus der letzten Notiz</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Last talked about %1</source>
        <translation>Zuletzt besprochen %1</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Noch nicht besprochen</translation>
    </message>
    <message>
        <source>A step further. %1</source>
        <translation>Ein Schritt weiter. %1</translation>
    </message>
    <message>
        <source>%1, a step further. %2</source>
        <translation>%1, ein Schritt weiter. %2</translation>
    </message>
    <message>
        <source>%1, where trust stands. %2</source>
        <translation>%1, wo das Vertrauen steht. %2</translation>
    </message>
    <message>
        <source>Me: trust %1, listening %2, open-mindedness %3, vulnerability %4</source>
        <translation>Ich: Vertrauen %1, Zuhören %2, Offenheit %3, Verletzlichkeit %4</translation>
    </message>
    <message>
        <source>%1: %3</source>
        <translation>%1: %3</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>%1 says %2: %3</source>
        <translation>%1 sagt %2: %3</translation>
    </message>
    <message>
        <source>%1 has not had one yet</source>
        <comment>a kind word</comment>
        <translation>%1 hat noch keines bekommen</translation>
    </message>
    <message>
        <source>The last one for %1</source>
        <comment>a kind word, beside its day</comment>
        <translation>Das letzte für %1</translation>
    </message>
    <message>
        <source>None for %1 for a quarter</source>
        <comment>a kind word</comment>
        <translation>Seit einem Quartal keines für %1</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>its first line is too long for a passphrase</source>
        <translation>die erste Zeile ist zu lang für eine Passphrase</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>These two differ. Type it once more.</source>
        <translation>Die beiden sind verschieden. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase is missing, and there is no terminal to ask for it. Give it with --passphrase-file or LANAI_PASSPHRASE.</source>
        <translation>Die Passphrase fehlt, und es gibt kein Terminal, um danach zu fragen. Geben Sie sie mit --passphrase-file oder LANAI_PASSPHRASE an.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>The new passphrase is missing, and there is no terminal to ask for it. Give it with --new-passphrase-file.</source>
        <translation>Die neue Passphrase fehlt, und es gibt kein Terminal, um danach zu fragen. Geben Sie sie mit --new-passphrase-file an.</translation>
    </message>
    <message>
        <source>This passphrase is weak: whoever has the file could guess it within hours. Type another one, or this one once more if you mean it.</source>
        <translation>Diese Passphrase ist schwach: Wer die Datei hat, könnte sie in Stunden erraten. Geben Sie eine andere ein, oder diese noch einmal, wenn Sie sie wollen.</translation>
    </message>
    <message>
        <source>The passphrase is weak: whoever has the file could guess it within hours. “lanai-cli passphrase” gives the journal another one.</source>
        <translation>Die Passphrase ist schwach: Wer die Datei hat, könnte sie in Stunden erraten. „lanai-cli passphrase“ gibt dem Journal eine andere.</translation>
    </message>
</context>
<context>
    <name>PeerPage</name>
    <message>
        <source>called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>interdependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>how you met</source>
        <translation>Kennengelernt</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>remember</source>
        <translation>merken</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>1:1s</source>
        <translation>1:1s</translation>
    </message>
    <message>
        <source>Know them</source>
        <translation>Kennen</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>you kept</source>
        <translation>von Ihnen eingehalten</translation>
    </message>
    <message>
        <source>they kept</source>
        <translation>Ihnen gegenüber eingehalten</translation>
    </message>
    <message>
        <source>was until then</source>
        <translation>war bis dahin</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>Neuestes zuerst</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more</source>
        <translation>
            <numerusform>  … und %n weiterer</numerusform>
            <numerusform>  … und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen zugesagt</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Ihnen zugesagt</translation>
    </message>
    <message>
        <source>you promised</source>
        <translation>von Ihnen zugesagt</translation>
    </message>
    <message>
        <source>they promised</source>
        <translation>Ihnen zugesagt</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>notes that speak of them</source>
        <translation>Notizen, in denen von der Person die Rede ist</translation>
    </message>
    <message>
        <source>(from the debrief of %1, in the trash)</source>
        <translation>(aus der Auswertung von %1, im Papierkorb)</translation>
    </message>
    <message>
        <source>(from the debrief of %1)</source>
        <translation>(aus der Auswertung von %1)</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>trust %1, listening %2, open-mindedness %3, vulnerability %4</source>
        <translation>Vertrauen %1, Zuhören %2, Offenheit %3, Verletzlichkeit %4</translation>
    </message>
</context>
<context>
    <name>PeerWords</name>
    <message>
        <source>never</source>
        <comment>last contact</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>a promise without a due day</comment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and month, a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4</source>
        <comment>a rhythm, a weekday, a time, a length</comment>
        <translation>%1, %2 %3, %4</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>1:1s</comment>
        <translation>
            <numerusform>%n gehalten</numerusform>
            <numerusform>%n gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>1:1s</comment>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>none due</source>
        <comment>promises</comment>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month</comment>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <comment>1:1</comment>
        <translation>
            <numerusform>%1, %n Minute</numerusform>
            <numerusform>%1, %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>How %1 works</source>
        <translation>Arbeitsweise von %1</translation>
    </message>
    <message>
        <source>Commitment kept</source>
        <translation>Zusage eingehalten</translation>
    </message>
    <message>
        <source>Commitment dropped</source>
        <translation>Zusage fallen gelassen</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Earlier role</source>
        <translation>Frühere Rolle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who promised, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was kept, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sealed. Open it to read it.</source>
        <translation>Versiegelt. Zum Lesen öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth it %1 of 5</source>
        <translation>Nutzen %1 von 5</translation>
    </message>
    <message>
        <source>Trust check-in</source>
        <translation>Check-in zum Vertrauen</translation>
    </message>
    <message>
        <source>Trust %1. Listening %2, open-mindedness %3, vulnerability %4.</source>
        <translation>Vertrauen %1. Zuhören %2, Offenheit %3, Verletzlichkeit %4.</translation>
    </message>
    <message>
        <source>%1 Asked %2, too.</source>
        <comment>one&apos;s own numbers, a name</comment>
        <translation>%1 Auch %2 gefragt.</translation>
    </message>
    <message>
        <source>In a circle: %1</source>
        <comment>its confidentiality</comment>
        <translation>In einem Kreis: %1</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody is in the journal yet. Add the first with “lanai-cli peer add NAME”.</source>
        <translation>Noch ist niemand im Journal. Fügen Sie die erste Person mit „lanai-cli peer add NAME“ hinzu.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Former peers</source>
        <translation>Ehemalige Peers</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>what they do</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>their organisation</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>their team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>how much your work and theirs depend on one another</source>
        <translation>wie stark Ihre Arbeit und die des Peers voneinander abhängen</translation>
    </message>
    <message>
        <source>whether you work together now</source>
        <translation>ob Sie jetzt zusammenarbeiten</translation>
    </message>
    <message>
        <source>what they like to be called</source>
        <translation>der gewünschte Rufname</translation>
    </message>
    <message>
        <source>their pronouns</source>
        <translation>die Pronomen</translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>their phone number</source>
        <translation>die Telefonnummer</translation>
    </message>
    <message>
        <source>their time zone, as Europe/Berlin</source>
        <translation>die Zeitzone, als Europe/Berlin</translation>
    </message>
    <message>
        <source>2026-12-03, or 12-03 without a year</source>
        <translation>2026-12-03, oder 12-03 ohne Jahr</translation>
    </message>
    <message>
        <source>how you met</source>
        <translation>Kennengelernt</translation>
    </message>
    <message>
        <source>words to find them by; all of them at once</source>
        <translation>Wörter zum Wiederfinden; alle auf einmal</translation>
    </message>
    <message>
        <source>%1 is in the journal.</source>
        <translation>%1 ist im Journal.</translation>
    </message>
    <message>
        <source>Nothing to change is named. “lanai-cli help peer edit” shows what there is.</source>
        <translation>Es ist nichts zu ändern genannt. „lanai-cli help peer edit“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>everybody in the journal</source>
        <translation>alle im Journal</translation>
    </message>
    <message>
        <source>one person’s page</source>
        <translation>die Seite einer Person</translation>
    </message>
    <message>
        <source>A name is any part of it that fits one person only; case and accents don’t matter.</source>
        <translation>Ein Name ist jeder Teil davon, der nur auf eine Person passt; Groß- und Kleinschreibung und Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>eine neue Person</translation>
    </message>
    <message>
        <source>changes what is known of a person</source>
        <translation>ändert, was über eine Person bekannt ist</translation>
    </message>
    <message>
        <source>a new name</source>
        <translation>ein neuer Name</translation>
    </message>
    <message>
        <source>An empty value takes away what was there: --phone &quot;&quot;. A new role, organisation or team keeps the one before in their history.</source>
        <translation>Ein leerer Wert nimmt weg, was da war: --phone &quot;&quot;. Eine neue Rolle, Organisation oder ein neues Team behält das Bisherige im Verlauf.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>was ich tat</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>wie es lief</translation>
    </message>
    <message>
        <source>in confidence</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>Nothing in the playbook speaks of that yet. It holds answered questions and what circles left behind.</source>
        <translation>Dazu steht noch nichts im Erfahrungsschatz. Er enthält beantwortete Fragen und was von Kreisen blieb.</translation>
    </message>
</context>
<context>
    <name>PrepCommands</name>
    <message>
        <source>Trust scores go on a 1:1 sheet only: use --include trust with “prep NAME”.</source>
        <translation>Vertrauenswerte kommen nur auf ein 1:1-Blatt: Nehmen Sie --include trust mit „prep NAME“.</translation>
    </message>
    <message>
        <source>1 thing stays here.</source>
        <translation>1 Eintrag bleibt hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stay here.</source>
        <translation>
            <numerusform>%n Eintrag bleibt hier.</numerusform>
            <numerusform>%n Einträge bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Was hinausgehen würde</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>what kind of file</source>
        <translation>welche Art von Datei</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>wohin sie geschrieben wird</translation>
    </message>
    <message>
        <source>which paper</source>
        <translation>welches Papier</translation>
    </message>
    <message>
        <source>what else may leave this once; sealed notes never do</source>
        <translation>was diesmal zusätzlich hinausgehen darf; versiegelte Notizen nie</translation>
    </message>
    <message>
        <source>names become initials</source>
        <translation>Namen werden zu Initialen</translation>
    </message>
    <message>
        <source>only list what would leave; write nothing</source>
        <translation>nur auflisten, was hinausgehen würde; nichts schreiben</translation>
    </message>
    <message>
        <source>the staff meeting&apos;s one page</source>
        <translation>die eine Seite fürs Staff-Meeting</translation>
    </message>
    <message>
        <source>with the open asks</source>
        <translation>mit den offenen Fragen</translation>
    </message>
    <message>
        <source>Prep sheets</source>
        <translation>Vorbereitungsblätter</translation>
    </message>
    <message>
        <source>the sheet for a 1:1</source>
        <translation>das Blatt für ein 1:1</translation>
    </message>
    <message>
        <source>all of one day&apos;s 1:1s in one document</source>
        <translation>alle 1:1s eines Tages in einem Dokument</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>A project is closed by its debrief: “lanai-cli project debrief”.</source>
        <translation>Ein Projekt schließt mit seiner Auswertung: „lanai-cli project debrief“.</translation>
    </message>
    <message>
        <source>Abandoning asks one line why: “lanai-cli project abandon”.</source>
        <translation>Aufgeben verlangt eine Zeile, warum: „lanai-cli project abandon“.</translation>
    </message>
    <message>
        <source>“%1” is in the trash for 30 days.</source>
        <translation>„%1“ liegt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>the peers you do it with</source>
        <translation>die Peers, die dabei sind</translation>
    </message>
    <message>
        <source>one line: what of</source>
        <translation>eine Zeile: worum es geht</translation>
    </message>
    <message>
        <source>nobody&apos;s job yet, or help for a partner</source>
        <translation>noch niemandes Aufgabe, oder Hilfe für einen Partner</translation>
    </message>
    <message>
        <source>what you hope to learn about each other</source>
        <translation>was Sie voneinander zu lernen hoffen</translation>
    </message>
    <message>
        <source>the day it began; with it a new one is no idea any more</source>
        <translation>der Tag, an dem es begann; damit ist ein neues keine Idee mehr</translation>
    </message>
    <message>
        <source>the due day; 14 days after the start otherwise</source>
        <translation>der Tag, an dem es fällig ist; sonst 14 Tage nach dem Beginn</translation>
    </message>
    <message>
        <source>the board: ideas, what runs, and what was closed this year</source>
        <translation>die Tafel: Ideen, was läuft und was in diesem Jahr abgeschlossen wurde</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>one project whole</source>
        <translation>ein Projekt ganz</translation>
    </message>
    <message>
        <source>WHICH is any part of its title that fits one project only, or the end of its id.</source>
        <translation>WHICH ist ein Teil des Titels, der nur auf ein Projekt passt, oder das Ende seiner Kennung.</translation>
    </message>
    <message>
        <source>a new project: an idea, unless it has a start</source>
        <translation>ein neues Projekt: eine Idee, wenn es keinen Beginn hat</translation>
    </message>
    <message>
        <source>changes what it is about, with whom, its days</source>
        <translation>ändert, worum es geht, mit wem, seine Tage</translation>
    </message>
    <message>
        <source>a new title</source>
        <translation>ein neuer Titel</translation>
    </message>
    <message>
        <source>into another phase: idea, diverge, converge, deliver, debrief</source>
        <translation>in eine andere Phase: idea, diverge, converge, deliver, debrief</translation>
    </message>
    <message>
        <source>one line; needed where a phase is left out</source>
        <translation>eine Zeile; nötig, wo eine Phase entfällt</translation>
    </message>
    <message>
        <source>the day it was; today otherwise</source>
        <translation>der Tag, an dem es war; sonst heute</translation>
    </message>
    <message>
        <source>Out of an idea it starts that day and is due 14 days after.</source>
        <translation>Aus einer Idee heraus beginnt es an diesem Tag und ist 14 Tage danach fällig.</translation>
    </message>
    <message>
        <source>ends it without a debrief: no failure, but one line why</source>
        <translation>beendet es ohne Auswertung: kein Scheitern, aber eine Zeile, warum</translation>
    </message>
    <message>
        <source>puts it into the trash; its commitments and insights stay</source>
        <translation>legt es in den Papierkorb; seine Zusagen und Einsichten bleiben</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
</context>
<context>
    <name>ProjectFinding</name>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message numerus="yes">
        <source>%1 of %n commitments kept</source>
        <translation>
            <numerusform>%1 von %n Zusage eingehalten</numerusform>
            <numerusform>%1 von %n Zusagen eingehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>you to %1</source>
        <comment>a promise</comment>
        <translation>Sie an %1</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Do differently together</source>
        <translation>Gemeinsam anders machen</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n days</source>
        <translation>
            <numerusform>länger als %n Tag</numerusform>
            <numerusform>länger als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n peers</source>
        <translation>
            <numerusform>mehr als %n Peer</numerusform>
            <numerusform>mehr als %n Peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n open commitments</source>
        <translation>
            <numerusform>mehr als %n offene Zusage</numerusform>
            <numerusform>mehr als %n offene Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer low-stakes: %1</source>
        <translation>nicht mehr klein und ungefährlich: %1</translation>
    </message>
    <message>
        <source>No project yet. Add the first with “lanai-cli project add TITLE --with NAME”: small, low-stakes, two weeks.</source>
        <translation>Noch kein Projekt. Fügen Sie mit „lanai-cli project add TITLE --with NAME“ das erste hinzu: klein, ungefährlich, zwei Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed this year</source>
        <translation>In diesem Jahr abgeschlossen</translation>
    </message>
    <message>
        <source>%1 with %2, %3 finished inside two weeks</source>
        <translation>%1 mit %2, %3 davon binnen zwei Wochen fertig</translation>
    </message>
    <message>
        <source>Nothing made together yet</source>
        <translation>Noch nichts zusammen gemacht</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>about</source>
        <translation>worum</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>white space: nobody&apos;s job yet</source>
        <translation>freies Feld: noch niemandes Aufgabe</translation>
    </message>
    <message>
        <source>it helps a partner</source>
        <translation>es hilft einem Partner</translation>
    </message>
    <message>
        <source>we hope to learn</source>
        <translation>wir hoffen zu lernen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>White space</source>
        <translation>Freies Feld</translation>
    </message>
    <message>
        <source>Helps a partner</source>
        <translation>Hilft einem Partner</translation>
    </message>
    <message>
        <source>It is nobody’s job yet.</source>
        <translation>Es ist noch niemandes Aufgabe.</translation>
    </message>
    <message>
        <source>It is on a partner’s plate.</source>
        <translation>Es liegt bei einem Partner auf dem Tisch.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>What do we take for granted?</source>
        <translation>Was setzen wir voraus?</translation>
    </message>
    <message>
        <source>Which options are there?</source>
        <translation>Welche Möglichkeiten gibt es?</translation>
    </message>
    <message>
        <source>What do we choose?</source>
        <translation>Wofür entscheiden wir uns?</translation>
    </message>
    <message>
        <source>Why that one?</source>
        <translation>Warum gerade das?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What did you learn about how they think?</source>
        <translation>Was haben Sie über die Denkweise gelernt?</translation>
    </message>
    <message>
        <source>What do they value?</source>
        <translation>Was ist ihnen wichtig?</translation>
    </message>
    <message>
        <source>How do they communicate?</source>
        <translation>Wie teilen sie sich mit?</translation>
    </message>
    <message>
        <source>Small, low-stakes work with a peer. Two weeks, then a debrief.</source>
        <translation>Kleine Arbeit mit einem Peer, bei der wenig auf dem Spiel steht. Zwei Wochen, dann eine Auswertung.</translation>
    </message>
    <message>
        <source>one is running</source>
        <translation>eines läuft</translation>
    </message>
    <message numerus="yes">
        <source>%1 are running</source>
        <translation>
            <numerusform>%1 läuft</numerusform>
            <numerusform>%1 laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>one is ready to debrief</source>
        <translation>eines ist reif für die Auswertung</translation>
    </message>
    <message numerus="yes">
        <source>%1 are ready to debrief</source>
        <translation>
            <numerusform>%1 ist reif für die Auswertung</numerusform>
            <numerusform>%1 sind reif für die Auswertung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitments kept</source>
        <translation>
            <numerusform>%1 von %n Zusage eingehalten</numerusform>
            <numerusform>%1 von %n Zusagen eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n days</source>
        <translation>
            <numerusform>länger als %n Tag</numerusform>
            <numerusform>länger als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n peers</source>
        <translation>
            <numerusform>mehr als %n Peer</numerusform>
            <numerusform>mehr als %n Peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n open commitments</source>
        <translation>
            <numerusform>mehr als %n offene Zusage</numerusform>
            <numerusform>mehr als %n offene Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer low-stakes: %1</source>
        <translation>Nicht mehr klein und ungefährlich: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>%1 with %2, %3 finished inside two weeks</source>
        <translation>%1 mit %2, %3 davon binnen zwei Wochen fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n abandoned</source>
        <translation>
            <numerusform>%1; %n aufgegeben</numerusform>
            <numerusform>%1; %n aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>abandoned %1: %2</source>
        <translation>aufgegeben %1: %2</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>abgeschlossen %1</translation>
    </message>
    <message>
        <source>Another one with %1 is running.</source>
        <translation>Mit %1 läuft schon ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are running now; four are a good measure.</source>
        <translation>
            <numerusform>Jetzt läuft %1; vier sind ein gutes Maß.</numerusform>
            <numerusform>%1 laufen jetzt; vier sind ein gutes Maß.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been through %1. Why is that left out?</source>
        <translation>%1 wurde noch nicht durchlaufen. Warum entfällt das?</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two parts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ProjectWork</name>
    <message>
        <source>“%1” has several peers. Say who is meant with --peer NAME.</source>
        <translation>Bei „%1“ sind mehrere dabei. Sagen Sie mit --peer NAME, wer gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t done with %2. Name one of its peers.</source>
        <translation>%2 ist bei „%1“ nicht dabei. Nennen Sie jemanden, der dabei ist.</translation>
    </message>
    <message>
        <source>kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>whom, where there are several</source>
        <translation>wer, wo es mehrere sind</translation>
    </message>
    <message>
        <source>what a phase brought: assumptions, options, choice, reason or note</source>
        <translation>was eine Phase gebracht hat: assumptions, options, choice, reason oder note</translation>
    </message>
    <message>
        <source>of which phase; its own, or the present one</source>
        <translation>aus welcher Phase; sonst die eigene oder die jetzige</translation>
    </message>
    <message>
        <source>One text for each phase and kind: another takes its place, an empty one takes it away.</source>
        <translation>Ein Text je Phase und Art: Ein anderer tritt an seine Stelle, ein leerer nimmt ihn weg.</translation>
    </message>
    <message>
        <source>a commitment inside the project</source>
        <translation>eine Zusage im Projekt</translation>
    </message>
    <message>
        <source>whose promise; mine otherwise</source>
        <translation>wessen Zusage; sonst meine</translation>
    </message>
    <message>
        <source>the due day</source>
        <translation>der Tag, an dem es fällig ist</translation>
    </message>
    <message>
        <source>closes it with what you learnt about how they work</source>
        <translation>schließt es ab mit dem, was Sie über die Arbeitsweise gelernt haben</translation>
    </message>
    <message>
        <source>how they think</source>
        <translation>wie sie denken</translation>
    </message>
    <message>
        <source>what they value</source>
        <translation>was ihnen wichtig ist</translation>
    </message>
    <message>
        <source>how they communicate</source>
        <translation>wie sie sich mitteilen</translation>
    </message>
    <message>
        <source>what you would do differently together</source>
        <translation>was Sie gemeinsam anders machen würden</translation>
    </message>
    <message>
        <source>whether to do another one</source>
        <translation>ob es ein weiteres geben soll</translation>
    </message>
    <message>
        <source>only keeps the answers; another call closes it</source>
        <translation>merkt sich nur die Antworten; ein weiterer Aufruf schließt ab</translation>
    </message>
    <message>
        <source>Each answer becomes an insight on that peer&apos;s page. Answers that were typed before, here or in the window, count too.</source>
        <translation>Jede Antwort wird eine Einsicht auf der Seite dieses Peers. Was vorher hier oder im Fenster geschrieben wurde, zählt mit.</translation>
    </message>
</context>
<context>
    <name>PromiseText</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>by them</source>
        <translation>vom Gegenüber</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Rechtzeitig eingehalten</translation>
    </message>
    <message>
        <source>of what was due in the last 90 days</source>
        <translation>von dem, was in den letzten 90 Tagen fällig war</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words; a circle&apos;s confidentiality</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>No open commitments here.</source>
        <translation>Hier sind keine offenen Zusagen.</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen zugesagt</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Ihnen zugesagt</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Eingehalten: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Fallen gelassen: %1</translation>
    </message>
    <message>
        <source>Which day is it due now? Name it with --due DATE; --due &quot;&quot; makes it a working agreement without a date.</source>
        <translation>Wann ist es jetzt fällig? Nennen Sie den Tag mit --due DATE; --due &quot;&quot; macht daraus eine Absprache ohne Datum.</translation>
    </message>
    <message>
        <source>A working agreement without a date now: %1</source>
        <translation>Jetzt eine Absprache ohne Datum: %1</translation>
    </message>
    <message>
        <source>Due %1 now: %2</source>
        <translation>Jetzt fällig %1: %2</translation>
    </message>
    <message>
        <source>open promises, both ways</source>
        <translation>offene Zusagen, in beide Richtungen</translation>
    </message>
    <message>
        <source>only what you promised</source>
        <translation>nur was Sie zugesagt haben</translation>
    </message>
    <message>
        <source>only what they promised</source>
        <translation>nur was Ihnen zugesagt wurde</translation>
    </message>
    <message>
        <source>only what is late</source>
        <translation>nur was überfällig ist</translation>
    </message>
    <message>
        <source>a promise was kept</source>
        <translation>eine Zusage wurde eingehalten</translation>
    </message>
    <message>
        <source>the day it was done; today otherwise</source>
        <translation>der Tag der Erledigung; sonst heute</translation>
    </message>
    <message>
        <source>agreed anew, on or before the due day</source>
        <translation>neu vereinbart, spätestens am Tag der Fälligkeit</translation>
    </message>
    <message>
        <source>the new due day</source>
        <translation>der neue Tag der Fälligkeit</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>a promise that no longer holds</source>
        <translation>eine Zusage, die nicht mehr gilt</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Nothing was kept or dropped in the last 90 days.</source>
        <translation>In den letzten 90 Tagen wurde nichts eingehalten oder fallen gelassen.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
    <message>
        <source>only what is late or due by Sunday</source>
        <translation>nur was überfällig oder bis Sonntag fällig ist</translation>
    </message>
    <message>
        <source>only working agreements, which have no date</source>
        <translation>nur Absprachen, die kein Datum haben</translation>
    </message>
    <message>
        <source>instead what was kept or dropped in the last 90 days</source>
        <translation>stattdessen was in den letzten 90 Tagen eingehalten oder fallen gelassen wurde</translation>
    </message>
    <message>
        <source>only with this person, with what you two kept in time</source>
        <translation>nur mit dieser Person, dazu was Sie beide rechtzeitig eingehalten haben</translation>
    </message>
    <message>
        <source>The id is the one that “lanai-cli commitments” shows. Several are changed together, or none of them, and one undo takes them back.</source>
        <translation>Die Kennung ist die, die „lanai-cli commitments“ zeigt. Mehrere werden zusammen geändert oder keine davon, und ein „undo“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>another day for one that was read or typed wrong</source>
        <translation>ein anderer Tag für einen, der falsch gelesen oder getippt wurde</translation>
    </message>
    <message>
        <source>the right due day</source>
        <translation>der richtige Tag der Fälligkeit</translation>
    </message>
    <message>
        <source>it was neither kept nor dropped after all</source>
        <translation>sie wurde doch weder eingehalten noch fallen gelassen</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weiterer Eintrag)</numerusform>
            <numerusform>(und %n weitere Einträge)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>It is back, with what was deleted together with it.</source>
        <translation>Es ist zurück, mit allem, was zusammen damit gelöscht wurde.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>until: %1</source>
        <translation>bis: %1</translation>
    </message>
    <message>
        <source>takes back your last command here</source>
        <translation>nimmt Ihren letzten Befehl hier zurück</translation>
    </message>
    <message>
        <source>What the window did, and what was changed again since, stays as it is. Repeated, it takes back the command before.</source>
        <translation>Was im Fenster geschah und was seitdem noch einmal geändert wurde, bleibt, wie es ist. Wiederholt nimmt er den Befehl davor zurück.</translation>
    </message>
    <message>
        <source>what was deleted in the last 30 days</source>
        <translation>was in den letzten 30 Tagen gelöscht wurde</translation>
    </message>
    <message>
        <source>brings a thing back, with what was deleted together with it</source>
        <translation>holt etwas zurück, mit allem, was zusammen damit gelöscht wurde</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>until another program changed it</source>
        <translation>bis ein anderes Programm es änderte</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>It is as it was then. “lanai-cli undo” takes that back.</source>
        <translation>Es ist, wie es damals war. „lanai-cli undo“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>what a thing was before, for 90 days, and what changed</source>
        <translation>was etwas vorher war, 90 Tage lang, und was sich geändert hat</translation>
    </message>
    <message>
        <source>makes a thing what it was in a version of its history</source>
        <translation>macht etwas wieder zu dem, was es in einer früheren Fassung war</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <translation>%1, gemacht am %2</translation>
    </message>
    <message>
        <source>This key opens the journal without the passphrase, and also when the beginning of its file is destroyed. Whoever has this sheet and the file can read everything: keep it where you keep a passport, not beside the computer.</source>
        <translation>Dieser Schlüssel öffnet das Journal ohne die Passphrase, auch wenn der Anfang seiner Datei zerstört ist. Wer dieses Blatt und die Datei hat, kann alles lesen: Bewahren Sie es dort auf, wo Ihr Reisepass liegt, nicht beim Computer.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Capitals don&apos;t matter. The fifth group of each line checks the four before it.</source>
        <translation>Groß oder klein ist gleich. Die fünfte Gruppe jeder Zeile prüft die vier davor.</translation>
    </message>
    <message>
        <source>With Lanai</source>
        <translation>Mit Lanai</translation>
    </message>
    <message>
        <source>Open the file, choose “Use the recovery key” and type the six lines. Then give the journal a new passphrase in Settings.</source>
        <translation>Öffnen Sie die Datei, wählen Sie „Wiederherstellungsschlüssel verwenden“ und geben Sie die sechs Zeilen ein. Geben Sie dem Journal danach in den Einstellungen eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Without Lanai</source>
        <translation>Ohne Lanai</translation>
    </message>
    <message>
        <source>The free program sqlcipher opens the file with these two lines. The long one holds the first four groups of the six lines, one after the other.</source>
        <translation>Das freie Programm sqlcipher öffnet die Datei mit diesen beiden Zeilen. Die lange enthält die ersten vier Gruppen der sechs Zeilen, eine nach der anderen.</translation>
    </message>
    <message>
        <source>When it is void</source>
        <translation>Wann es ungültig ist</translation>
    </message>
    <message>
        <source>After a change of the passphrase this sheet opens only what was backed up before. Destroy it then, and print the new one.</source>
        <translation>Nach einer Änderung der Passphrase öffnet dieses Blatt nur noch, was vorher gesichert wurde. Vernichten Sie es dann und drucken Sie das neue.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n minute(s)</source>
        <translation>
            <numerusform>In %n Minute noch einmal</numerusform>
            <numerusform>In %n Minuten noch einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>1:1 with %1 %2</source>
        <comment>name, in 10 minutes</comment>
        <translation>1:1 mit %1 %2</translation>
    </message>
    <message>
        <source>A 1:1 %1</source>
        <translation>Ein 1:1 %1</translation>
    </message>
    <message>
        <source>Open Lanai to see what to remember.</source>
        <translation>Öffnen Sie Lanai, um zu sehen, woran Sie denken wollten.</translation>
    </message>
    <message>
        <source>Prep</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>The 1:1 with %1 is over</source>
        <translation>Das 1:1 mit %1 ist vorbei</translation>
    </message>
    <message>
        <source>A 1:1 is over</source>
        <translation>Ein 1:1 ist vorbei</translation>
    </message>
    <message>
        <source>Log it while it is fresh.</source>
        <translation>Halten Sie es fest, solange es frisch ist.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Decide about the 1:1s with %1</source>
        <translation>Entscheiden Sie über die 1:1s mit %1</translation>
    </message>
    <message>
        <source>A decision is due</source>
        <translation>Eine Entscheidung steht an</translation>
    </message>
    <message>
        <source>The term ends on %1. Nothing renews itself.</source>
        <translation>Die Laufzeit endet am %1. Nichts verlängert sich von selbst.</translation>
    </message>
    <message>
        <source>Nothing renews itself.</source>
        <translation>Nichts verlängert sich von selbst.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Your weekly review</source>
        <translation>Ihr Wochenrückblick</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1(s) to log</source>
        <translation>
            <numerusform>%n 1:1 festzuhalten</numerusform>
            <numerusform>%n 1:1s festzuhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) due</source>
        <translation>
            <numerusform>%n Entscheidung fällig</numerusform>
            <numerusform>%n Entscheidungen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>the weekly review</source>
        <translation>der Wochenrückblick</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <source>Unlock to see it.</source>
        <translation>Entsperren Sie das Journal, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lanai goes on in the tray</source>
        <translation>Lanai läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>It reminds you from there. Its menu opens the window again, or quits.</source>
        <translation>Von dort erinnert es Sie. Das Menü öffnet das Fenster wieder oder beendet Lanai.</translation>
    </message>
    <message>
        <source>It goes through what is unlogged, due or undecided, and the week ahead.</source>
        <translation>Er geht durch, was nicht festgehalten, fällig oder nicht entschieden ist, und die Woche, die kommt.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>What the last two weeks have left over, and what the next seven days need.</source>
        <translation>Was die letzten zwei Wochen übrig gelassen haben und was die nächsten sieben Tage brauchen.</translation>
    </message>
    <message>
        <source>%1 Last finished %2.</source>
        <comment>what it is about; a day</comment>
        <translation>%1 Zuletzt abgeschlossen: %2.</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Noch nicht festgehalten</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>The week ahead</source>
        <translation>Die kommende Woche</translation>
    </message>
    <message>
        <source>Reach out to one person</source>
        <translation>Bei einer Person melden</translation>
    </message>
    <message>
        <source>last 14 days</source>
        <translation>letzte 14 Tage</translation>
    </message>
    <message>
        <source>late, or due by %1</source>
        <translation>überfällig oder fällig bis %1</translation>
    </message>
    <message>
        <source>term ending</source>
        <translation>Laufzeit endet</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>drifting most</source>
        <translation>wo der Kontakt am meisten nachlässt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Fällt aus…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Other day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Add to agenda…</source>
        <translation>Auf die Agenda…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Ruhen lassen…</translation>
    </message>
    <message>
        <source>Plan a 1:1…</source>
        <translation>1:1 planen…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>%1, %2, not logged</source>
        <comment>a person, a day</comment>
        <translation>%1, %2, nicht festgehalten</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Von mir zugesagt</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>Zusage von %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>I promised %1: %2. %3</source>
        <translation>Ich habe %1 zugesagt: %2. %3</translation>
    </message>
    <message>
        <source>%1 promised: %2. %3</source>
        <translation>%1 hat zugesagt: %2. %3</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, when the term ends</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to talk about yet</source>
        <translation>noch kein Thema</translation>
    </message>
    <message numerus="yes">
        <source>%n to talk about</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and time, a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, how long not spoken</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RhythmWords</name>
    <message>
        <source>the first %1</source>
        <translation>ersten %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation>zweiten %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation>dritten %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation>vierten %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>jede Woche am %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>jede %n. Woche am %1</numerusform>
            <numerusform>alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly on %1</source>
        <translation>monatlich am %1</translation>
    </message>
    <message>
        <source>quarterly on %1</source>
        <translation>vierteljährlich am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n minutes</source>
        <translation>
            <numerusform>%1 um %2, %n Minute</numerusform>
            <numerusform>%1 um %2, %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>beginnt später</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>due for a decision</source>
        <translation>zur Entscheidung fällig</translation>
    </message>
    <message>
        <source>running, decided</source>
        <translation>läuft, entschieden</translation>
    </message>
    <message>
        <source>lapsed, needs a decision</source>
        <translation>abgelaufen, braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>A series is a small agreement: it ends after three months at most, and is then decided on afresh.</source>
        <translation>Eine Serie ist eine kleine Vereinbarung: Sie endet nach höchstens drei Monaten, dann wird neu entschieden.</translation>
    </message>
    <message>
        <source>One series, %1 a week on average.</source>
        <translation>Eine Serie, im Schnitt %1 pro Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%1 series, %2 a week on average.</source>
        <translation>
            <numerusform>%1 Serie, im Schnitt %2 pro Woche.</numerusform>
            <numerusform>%1 Serien, im Schnitt %2 pro Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>One term ends within two weeks.</source>
        <translation>Eine Laufzeit endet in den nächsten zwei Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 terms end within two weeks.</source>
        <translation>
            <numerusform>%1 Laufzeit endet in den nächsten zwei Wochen.</numerusform>
            <numerusform>%1 Laufzeiten enden in den nächsten zwei Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4</source>
        <comment>a rhythm, a weekday, a time, a length</comment>
        <translation>%1, %2 %3, %4</translation>
    </message>
    <message>
        <source>Lapsed %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Pause is over</source>
        <translation>Pause ist vorbei</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pause bis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>a 1:1 of its own</source>
        <translation>ein eigenes 1:1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a 1:1; why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 von %2 gehalten</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>No series, last spoke %1</source>
        <translation>Keine Serie, zuletzt %1</translation>
    </message>
    <message>
        <source>No series, never spoke</source>
        <translation>Keine Serie, noch nie gesprochen</translation>
    </message>
    <message>
        <source>%1. %2 would cover it.</source>
        <comment>interdependence; a rhythm</comment>
        <translation>%1. Vorschlag: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours a week; the limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 in the week of %2, limit %3</source>
        <translation>%1 in der Woche ab %2, Grenze %3</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keins geplant</translation>
    </message>
    <message>
        <source>%1 on %2, limit %3</source>
        <translation>%1 am %2, Grenze %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open series; the limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none this term</source>
        <translation>keins in dieser Laufzeit</translation>
    </message>
    <message>
        <source>%1 this term: %2</source>
        <translation>%1 in dieser Laufzeit: %2</translation>
    </message>
    <message>
        <source>Move %1 to %2 to keep peer 1:1s on one day.</source>
        <comment>a person; a weekday</comment>
        <translation>%1 auf %2 legen, dann liegen die Peer-1:1s an einem Tag.</translation>
    </message>
    <message>
        <source>%1 could move to %2.</source>
        <comment>a person; a day</comment>
        <translation>%1 könnte auf den %2 rücken.</translation>
    </message>
    <message>
        <source>Over a limit: the 1:1 with %1 has the weakest case.</source>
        <translation>Über einer Grenze: Für das 1:1 mit %1 spricht am wenigsten.</translation>
    </message>
    <message>
        <source>The last term lapsed on %1, undecided.</source>
        <translation>Die letzte Laufzeit ist am %1 ohne Entscheidung abgelaufen.</translation>
    </message>
    <message>
        <source>lapsed %1, needs a decision</source>
        <translation>abgelaufen %1, braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>paused, goes on %1</source>
        <translation>pausiert, geht weiter: %1</translation>
    </message>
    <message>
        <source>paused, needs a decision since %1</source>
        <translation>pausiert, braucht eine Entscheidung seit: %1</translation>
    </message>
    <message>
        <source>paused, asks for a decision %1</source>
        <translation>pausiert, nächste Entscheidung: %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Away %1</source>
        <comment>a day</comment>
        <translation>Abwesend %1</translation>
    </message>
    <message>
        <source>Away %1 to %2</source>
        <comment>two days</comment>
        <translation>Abwesend %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days away; why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week of %1: %2, limit %3</source>
        <comment>a day; hours; hours</comment>
        <translation>Woche vom %1: %2, Grenze %3</translation>
    </message>
    <message>
        <source>more than %1 on %2</source>
        <comment>a number of 1:1s; a day</comment>
        <translation>mehr als %1 am %2</translation>
    </message>
    <message>
        <source>weakest case: %1</source>
        <comment>a person</comment>
        <translation>am wenigsten spricht für %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts of the load</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>RitualCommands</name>
    <message>
        <source>Tacked on to: %1</source>
        <translation>Hängt an: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>people</comment>
        <translation>Mit: %1</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a day</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>No rituals yet. Add one with “lanai-cli ritual add &quot;Coffee before staff&quot; --with Dana”.</source>
        <translation>Noch keine Rituale. Ein erstes: „lanai-cli ritual add &quot;Kaffee vor der Runde&quot; --with Dana“.</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituale</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>It happened on %1; the note of that day is linked.</source>
        <translation>Es war am %1; die Notiz dieses Tages ist verknüpft.</translation>
    </message>
    <message>
        <source>It happened on %1; a note is written.</source>
        <translation>Es war am %1; eine Notiz ist geschrieben.</translation>
    </message>
    <message>
        <source>It did not happen on %1; the note stays.</source>
        <translation>Es war doch nicht am %1; die Notiz bleibt.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>Es ist beendet.</translation>
    </message>
    <message>
        <source>“%1” is in the trash; its notes stay.</source>
        <translation>„%1“ liegt im Papierkorb; die Notizen bleiben.</translation>
    </message>
    <message>
        <source>who is in it</source>
        <translation>wer dabei ist</translation>
    </message>
    <message>
        <source>how often; event: whenever what it is tacked on to happens</source>
        <translation>wie oft; event: immer, wenn das stattfindet, woran es hängt</translation>
    </message>
    <message>
        <source>the work it is tacked on to</source>
        <translation>die Arbeit, an der es hängt</translation>
    </message>
    <message>
        <source>its next day</source>
        <translation>der nächste Tag</translation>
    </message>
    <message>
        <source>it happened: writes a note, or links one</source>
        <translation>es hat stattgefunden: schreibt eine Notiz oder verknüpft eine</translation>
    </message>
    <message>
        <source>when; today without it</source>
        <translation>wann; ohne Angabe heute</translation>
    </message>
    <message>
        <source>what to remember of it</source>
        <translation>was davon in Erinnerung bleiben soll</translation>
    </message>
    <message>
        <source>the note that tells of it already</source>
        <translation>die Notiz, die schon davon erzählt</translation>
    </message>
    <message>
        <source>of the note; private unless you say so</source>
        <translation>der Notiz; privat, wenn nichts anderes gesagt ist</translation>
    </message>
    <message>
        <source>a social habit tacked on to work</source>
        <translation>eine gemeinsame Gewohnheit, die an Arbeit hängt</translation>
    </message>
    <message>
        <source>all of them, the next first, and what is suggested</source>
        <translation>alle, das nächste zuerst, und was vorgeschlagen wird</translation>
    </message>
    <message>
        <source>change what the options say</source>
        <translation>ändert, was die Optionen sagen</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>ein anderer Titel</translation>
    </message>
    <message>
        <source>no more of it; what was stays</source>
        <translation>nicht mehr; was war, bleibt</translation>
    </message>
    <message>
        <source>an ended one lives again</source>
        <translation>ein beendetes geht weiter</translation>
    </message>
    <message>
        <source>one of them, with every time</source>
        <translation>eines, mit jedem Mal</translation>
    </message>
    <message>
        <source>it did not happen that day, after all</source>
        <translation>an dem Tag war es doch nicht</translation>
    </message>
    <message>
        <source>into the trash</source>
        <translation>in den Papierkorb</translation>
    </message>
</context>
<context>
    <name>RitualText</name>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>with the event</source>
        <translation>mit dem Anlass</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a day</comment>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a day</comment>
        <translation>nächstes Mal %1</translation>
    </message>
    <message>
        <source>“%1” has no day yet, and “%2” is on %3.</source>
        <translation>„%1“ hat noch keinen Tag, und „%2“ ist am %3.</translation>
    </message>
    <message>
        <source>Nothing is tacked on to “%1” on %2: a dinner after it?</source>
        <translation>An „%1“ am %2 hängt noch nichts: ein Abendessen danach?</translation>
    </message>
    <message>
        <source>%1 is a former colleague without a ritual: a quarterly reunion keeps the bond.</source>
        <translation>Mit %1, nicht mehr im selben Haus, gibt es kein Ritual: Ein Wiedersehen im Quartal hält die Verbindung.</translation>
    </message>
    <message>
        <source>You depend strongly on %1 and share no ritual: one each quarter is a beginning.</source>
        <translation>Von %1 hängt viel ab, und es gibt kein gemeinsames Ritual: Eines im Quartal ist ein Anfang.</translation>
    </message>
</context>
<context>
    <name>RitualWords</name>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Alle paar Wochen</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>With the event</source>
        <translation>Mit dem Anlass</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <comment>a day</comment>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch ohne Tag</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>a day</comment>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next %1</source>
        <comment>a day</comment>
        <translation>Nächstes Mal %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a time: 2 weeks ago</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>it did not happen</comment>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rhythm; the work that a ritual is tacked on to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” has no day yet, and “%2” is until %3.</source>
        <comment>a ritual, an event, a day</comment>
        <translation>„%1“ hat noch keinen Tag, und „%2“ geht bis %3.</translation>
    </message>
    <message>
        <source>Nothing is tacked on to “%1”, until %2. A dinner after it?</source>
        <comment>an event, a day</comment>
        <translation>An „%1“ (bis %2) hängt noch nichts. Ein Abendessen danach?</translation>
    </message>
    <message>
        <source>%1 is a former colleague without a ritual. The bond outlives the job: a reunion each quarter?</source>
        <translation>Mit %1, nicht mehr im selben Haus, gibt es kein Ritual. Die Verbindung überlebt die Stelle: ein Wiedersehen im Quartal?</translation>
    </message>
    <message>
        <source>You depend strongly on %1 and share no ritual. One each quarter is a beginning.</source>
        <translation>Von %1 hängt viel ab, und es gibt kein gemeinsames Ritual. Eines im Quartal ist ein Anfang.</translation>
    </message>
    <message>
        <source>Give it that day</source>
        <translation>Diesen Tag nehmen</translation>
    </message>
    <message>
        <source>Add it…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Social habits tacked on to work, so that they happen.</source>
        <translation>Gemeinsame Gewohnheiten, an Arbeit gehängt, damit sie stattfinden.</translation>
    </message>
    <message numerus="yes">
        <source>%n are due within a week.</source>
        <translation>
            <numerusform>%n ist in dieser Woche dran.</numerusform>
            <numerusform>%n sind in dieser Woche dran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dinner after: %1</source>
        <comment>an event</comment>
        <translation>Abendessen danach: %1</translation>
    </message>
    <message>
        <source>Lunch, no agenda</source>
        <translation>Mittagessen ohne Agenda</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>find people, notes and everything else that you wrote</source>
        <translation>Personen, Notizen und alles andere finden, was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>the best match first instead of the newest</source>
        <translation>der beste Treffer zuerst statt des neuesten</translation>
    </message>
    <message>
        <source>at most so many; 50 otherwise</source>
        <translation>höchstens so viele; sonst 50</translation>
    </message>
    <message>
        <source>All words must match; case and accents don&apos;t matter. &quot;in quotes&quot; means these words together, a star at the end of a word that it may go on, a minus before it that it must not be there.</source>
        <translation>Alle Wörter müssen vorkommen; Groß- und Kleinschreibung und Akzente spielen keine Rolle. &quot;in Anführungszeichen&quot; heißt diese Wörter zusammen, ein Stern am Ende eines Wortes, dass es weitergehen darf, ein Minus davor, dass es nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>Conditions: peer:NAME, kind:WORD (a kind of note such as 1:1 or feedback-given, or a thing such as commitment, fact or ask), tag:TAG, before:DATE and after:DATE (without that day), is:open, is:overdue, is:mine, is:theirs, is:private, is:sealed. A minus before a condition turns it round.</source>
        <translation>Bedingungen: peer:NAME, kind:WORD (eine Art von Notiz wie 1:1 oder feedback-given oder eine Sache wie commitment, fact oder ask), tag:TAG, before:DATE und after:DATE (ohne diesen Tag), is:open, is:overdue, is:mine, is:theirs, is:private, is:sealed. Ein Minus vor einer Bedingung kehrt sie um.</translation>
    </message>
    <message>
        <source>Quote for the shell, too, what holds blanks.</source>
        <translation>Setzen Sie, was Leerzeichen enthält, auch für die Shell in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Von mir zugesagt</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Ihnen zugesagt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Feedback gegeben</translation>
    </message>
    <message>
        <source>Feedback received</source>
        <translation>Feedback erhalten</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Earlier role</source>
        <translation>Frühere Rolle</translation>
    </message>
    <message>
        <source>Know them</source>
        <translation>Kennen</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>About the 1:1</source>
        <translation>Über das 1:1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt von</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen zugesagt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Staff-Meeting</translation>
    </message>
    <message>
        <source>Staff item</source>
        <translation>Staff-Punkt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorabgespräch</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>1:1 %1</source>
        <translation>1:1 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: whose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes and what else you wrote</source>
        <translation>Notizen und was Sie sonst geschrieben haben</translation>
    </message>
    <message>
        <source>%1 of more than %2 found. Add a word to narrow it down.</source>
        <translation>%1 von mehr als %2 gefunden. Ein weiteres Wort grenzt es ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n found.</source>
        <translation>
            <numerusform>%1 von %n gefunden.</numerusform>
            <numerusform>%1 von %n gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle session</source>
        <translation>Kreistreffen</translation>
    </message>
    <message>
        <source>Circle topic</source>
        <translation>Kreisthema</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Erkenntnis</translation>
    </message>
</context>
<context>
    <name>SeriesCommands</name>
    <message>
        <source>next %1</source>
        <translation>als Nächstes %1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>No series yet. Begin one with “lanai-cli series add NAME --every 2w --on thu --at 15:00”.</source>
        <translation>Noch keine Serie. Beginnen Sie eine mit „lanai-cli series add NAME --every 2w --on thu --at 15:00“.</translation>
    </message>
    <message>
        <source>A series with %1 begins.</source>
        <translation>Eine Serie mit %1 beginnt.</translation>
    </message>
    <message>
        <source>No meeting falls into this term.</source>
        <translation>In diese Laufzeit fällt kein Termin.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Until when? Name the day to decide again with --until DATE.</source>
        <translation>Bis wann? Nennen Sie mit --until DATE den Tag, an dem Sie wieder entscheiden.</translation>
    </message>
    <message>
        <source>Changed. The new term with %1 runs until %2.</source>
        <translation>Geändert. Die neue Laufzeit mit %1 geht bis %2.</translation>
    </message>
    <message>
        <source>Paused. On %1 it will ask for a decision; it never restarts by itself.</source>
        <translation>Pausiert. Nächste Entscheidung: %1; von selbst geht es nie weiter.</translation>
    </message>
    <message>
        <source>Ended, with thanks. What it was for: %1</source>
        <translation>Beendet, mit Dank. Wofür es war: %1</translation>
    </message>
    <message>
        <source>nothing was written down</source>
        <translation>nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>Renewed. The next term with %1 runs until %2.</source>
        <translation>Verlängert. Die nächste Laufzeit mit %1 geht bis %2.</translation>
    </message>
    <message>
        <source>the regular 1:1s and how their terms stand</source>
        <translation>die regelmäßigen 1:1s und wie es um ihre Laufzeiten steht</translation>
    </message>
    <message>
        <source>begin a series of 1:1s; a term is three months at most</source>
        <translation>eine Serie von 1:1s beginnen; eine Laufzeit dauert höchstens drei Monate</translation>
    </message>
    <message>
        <source>the first day; today otherwise</source>
        <translation>der erste Tag; sonst heute</translation>
    </message>
    <message>
        <source>the last day; 13 weeks otherwise, never over three months</source>
        <translation>der letzte Tag; sonst 13 Wochen, nie über drei Monate</translation>
    </message>
    <message>
        <source>what it is for, in one line</source>
        <translation>wofür es ist, in einer Zeile</translation>
    </message>
    <message>
        <source>decide what becomes of a term; nothing renews itself</source>
        <translation>entscheiden, was aus einer Laufzeit wird; nichts verlängert sich von selbst</translation>
    </message>
    <message>
        <source>renew, change: the next term&apos;s last day; pause: the day to decide again</source>
        <translation>renew, change: der letzte Tag der nächsten Laufzeit; pause: der Tag der nächsten Entscheidung</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>%1; held %2 of %3; %4</source>
        <translation>%1; gehalten %2 von %3; %4</translation>
    </message>
    <message>
        <source>Nothing to change is named. To go on as it is, renew; else name the new rhythm, day or time: --every 2w, --on thu, --at 15:00.</source>
        <translation>Es ist nichts genannt, was sich ändern soll. Soll es weitergehen wie bisher, nehmen Sie renew; sonst nennen Sie den neuen Rhythmus, Tag oder die Uhrzeit: --every 2w, --on thu, --at 15:00.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its 1:1s lie in times away and stay planned.</source>
        <translation>
            <numerusform>%n der 1:1s liegt in einer Abwesenheit und bleibt geplant.</numerusform>
            <numerusform>%n der 1:1s liegen in Abwesenheiten und bleiben geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>skip the new term&apos;s 1:1s that lie in times away; otherwise they stay planned</source>
        <translation>die 1:1s der neuen Laufzeit ausfallen lassen, die in Abwesenheiten liegen; sonst bleiben sie geplant</translation>
    </message>
</context>
<context>
    <name>SeriesOptions</name>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>which weekday</source>
        <translation>welcher Wochentag</translation>
    </message>
    <message>
        <source>the local time</source>
        <translation>die Ortszeit</translation>
    </message>
    <message>
        <source>its time zone, such as Europe/Berlin; this computer&apos;s otherwise</source>
        <translation>die Zeitzone, etwa Europe/Berlin; sonst die dieses Computers</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>wie lange</translation>
    </message>
    <message>
        <source>When do you meet? Say --every weekly|2w…12w|monthly|quarterly, --on thu and --at 15:00.</source>
        <translation>Wann treffen Sie sich? Geben Sie --every weekly|2w…12w|monthly|quarterly, --on thu und --at 15:00 an.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>a day, a time, a length</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>a day and a time here; a time, in a city</comment>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message>
        <source>I host</source>
        <translation>Ich lade ein</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>no host</comment>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>I hosted.</source>
        <translation>Ich habe eingeladen.</translation>
    </message>
    <message>
        <source>%1 hosted.</source>
        <comment>a name</comment>
        <translation>%1 hat eingeladen.</translation>
    </message>
    <message>
        <source>None of the members was there.</source>
        <translation>Von den Mitgliedern war niemand da.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <comment>names</comment>
        <translation>Da: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <comment>names</comment>
        <translation>Nicht da: %1.</translation>
    </message>
    <message>
        <source>no topic yet</source>
        <translation>noch kein Thema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, a topic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Ausgefallen.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <comment>why</comment>
        <translation>Ausgefallen: %1</translation>
    </message>
    <message>
        <source>Became %1 that is no longer there</source>
        <comment>a fact, an ask</comment>
        <translation>Wurde %1, nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Became %1</source>
        <comment>a fact, an ask</comment>
        <translation>Wurde %1</translation>
    </message>
    <message>
        <source>Became %1: %2</source>
        <comment>a fact, an ask; its words</comment>
        <translation>Wurde %1: %2</translation>
    </message>
</context>
<context>
    <name>SeveralForms</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>1:1s</comment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>1:1s</comment>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of 1:1s</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n went past the term’s last day: 1:1s of their own now.</source>
        <translation>
            <numerusform>%n liegt hinter dem letzten Tag der Laufzeit: jetzt ein eigenes 1:1.</numerusform>
            <numerusform>%n liegen hinter dem letzten Tag der Laufzeit: jetzt eigene 1:1s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n 1:1s</source>
        <translation>
            <numerusform>%n 1:1 ausfallen lassen</numerusform>
            <numerusform>%n 1:1s ausfallen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ausfallen lassen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was not talked about goes to the next one with each.</source>
        <translation>Was nicht besprochen wurde, geht jeweils ins nächste.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person; a day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n 1:1s</source>
        <translation>
            <numerusform>%n 1:1 verschieben</numerusform>
            <numerusform>%n 1:1s verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>Each keeps its time. A number below 0 moves them earlier.</source>
        <translation>Jedes behält seine Uhrzeit. Eine Zahl unter 0 legt sie früher.</translation>
    </message>
    <message>
        <source>%1, %2: to %3</source>
        <comment>a person; a day and time; another day</comment>
        <translation>%1, %2: auf %3</translation>
    </message>
</context>
<context>
    <name>SeveralMeetings</name>
    <message numerus="yes">
        <source>Skipped %n 1:1(s). What was on their agendas goes to the next ones.</source>
        <translation>
            <numerusform>%n 1:1 fällt aus. Was auf seiner Agenda stand, geht an das nächste.</numerusform>
            <numerusform>%n 1:1s fallen aus. Was auf ihren Agenden stand, geht an die nächsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n 1:1(s).</source>
        <translation>
            <numerusform>%n 1:1 verschoben.</numerusform>
            <numerusform>%n 1:1s verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lie(s) outside its term and stands on its own now.</source>
        <translation>
            <numerusform>%n davon liegt außerhalb der Laufzeit und steht nun für sich.</numerusform>
            <numerusform>%n davon liegen außerhalb ihrer Laufzeit und stehen nun für sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each 1:1 takes two words, a name and a day: Dana 2026-12-03.</source>
        <translation>Zu jedem 1:1 gehören zwei Wörter, ein Name und ein Tag: Dana 2026-12-03.</translation>
    </message>
</context>
<context>
    <name>SheetDates</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 in %4)</source>
        <comment>a date, a time, the time in a zone</comment>
        <translation>%1, %2 (%3 in %4)</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>.</source>
        <comment>ends a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>%1 not yet previewed, no sync before the meeting.</source>
        <translation>Mit %1 noch nicht vorab besprochen, kein Termin vor dem Meeting.</translation>
    </message>
    <message>
        <source>%1 not yet previewed.</source>
        <translation>Mit %1 noch nicht vorab besprochen.</translation>
    </message>
    <message>
        <source>%1 supports.</source>
        <translation>%1 ist dafür.</translation>
    </message>
    <message>
        <source>%1 supports: %2</source>
        <translation>%1 ist dafür: %2</translation>
    </message>
    <message>
        <source>%1 supports with a change.</source>
        <translation>%1 ist dafür, mit Änderung.</translation>
    </message>
    <message>
        <source>%1 supports with a change: %2</source>
        <translation>%1 ist dafür, mit Änderung: %2</translation>
    </message>
    <message>
        <source>%1 has concerns.</source>
        <translation>%1 hat Bedenken.</translation>
    </message>
    <message>
        <source>%1 has concerns: %2</source>
        <translation>%1 hat Bedenken: %2</translation>
    </message>
    <message>
        <source>%1 opposes.</source>
        <translation>%1 ist dagegen.</translation>
    </message>
    <message>
        <source>%1 opposes: %2</source>
        <translation>%1 ist dagegen: %2</translation>
    </message>
    <message>
        <source>%1 is unclear.</source>
        <translation>%1 ist noch unklar.</translation>
    </message>
    <message>
        <source>%1 is unclear: %2</source>
        <translation>%1 ist noch unklar: %2</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>supports with a change</source>
        <translation>dafür, mit Änderung</translation>
    </message>
    <message>
        <source>has concerns</source>
        <translation>hat Bedenken</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Decide.</source>
        <translation>Entscheiden.</translation>
    </message>
    <message>
        <source>Decide. %1</source>
        <translation>Entscheiden. %1</translation>
    </message>
    <message>
        <source>Discuss.</source>
        <translation>Besprechen.</translation>
    </message>
    <message>
        <source>Discuss. %1</source>
        <translation>Besprechen. %1</translation>
    </message>
    <message>
        <source>Inform.</source>
        <translation>Informieren.</translation>
    </message>
    <message>
        <source>Inform. %1</source>
        <translation>Informieren. %1</translation>
    </message>
    <message>
        <source>I owe: %1</source>
        <translation>Ich schulde: %1</translation>
    </message>
    <message>
        <source>Owes me: %1</source>
        <translation>Schuldet mir: %1</translation>
    </message>
    <message>
        <source>Opposes item %1: %2</source>
        <translation>Gegen Punkt %1: %2</translation>
    </message>
    <message>
        <source>Concern on item %1: %2</source>
        <translation>Bedenken zu Punkt %1: %2</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, what happens then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Me to %1</source>
        <translation>Ich an %1</translation>
    </message>
    <message>
        <source>%1 to me</source>
        <translation>%1 an mich</translation>
    </message>
    <message>
        <source>No date</source>
        <comment>of a working agreement</comment>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffCommands</name>
    <message>
        <source>%1 not yet previewed</source>
        <translation>mit %1 noch nicht vorab besprochen</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Exec staff</source>
        <translation>Exec-Staff</translation>
    </message>
    <message>
        <source>The staff meeting is planned.</source>
        <translation>Das Staff-Meeting ist geplant.</translation>
    </message>
    <message>
        <source>On the list.</source>
        <translation>Auf der Liste.</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Noted: %1 %2.</source>
        <translation>Notiert: %1, %2.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Deferred: it joins the next meeting.</source>
        <translation>Vertagt: Es kommt ins nächste Meeting.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>plan a staff meeting</source>
        <translation>ein Staff-Meeting planen</translation>
    </message>
    <message>
        <source>who comes; a name that is no peer is kept as a name</source>
        <translation>wer kommt; ein Name, der kein Peer ist, bleibt als Name stehen</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>wie es heißt</translation>
    </message>
    <message>
        <source>the local time</source>
        <translation>die Ortszeit</translation>
    </message>
    <message>
        <source>how often it comes round; 0 is once</source>
        <translation>alle wie viele Wochen es stattfindet; 0 ist einmalig</translation>
    </message>
    <message>
        <source>something you will bring</source>
        <translation>etwas, das Sie einbringen werden</translation>
    </message>
    <message>
        <source>the decision sought</source>
        <translation>die gewünschte Entscheidung</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür es ist</translation>
    </message>
    <message>
        <source>whose support it needs</source>
        <translation>wessen Unterstützung es braucht</translation>
    </message>
    <message>
        <source>what someone said about it beforehand</source>
        <translation>was jemand vorab dazu gesagt hat</translation>
    </message>
    <message>
        <source>The reactions: %1.</source>
        <translation>Die Reaktionen: %1.</translation>
    </message>
    <message>
        <source>the day it was said; today otherwise</source>
        <translation>der Tag, an dem es gesagt wurde; sonst heute</translation>
    </message>
    <message>
        <source>a staff meeting and what you bring; the next one without a date</source>
        <translation>ein Staff-Meeting und was Sie einbringen; ohne Datum das nächste</translation>
    </message>
    <message>
        <source>what came of an item</source>
        <translation>was aus einem Punkt wurde</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Staff-Meeting</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name, a reaction</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reaction, in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>decided as sought</source>
        <translation>entschieden wie gewünscht</translation>
    </message>
    <message>
        <source>decided otherwise</source>
        <translation>anders entschieden</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Not in the journal yet: it is added by itself when the one before it is over and the journal is opened without --today where it can be changed.</source>
        <translation>Noch nicht im Journal: Es kommt von selbst hinzu, wenn das vorige vorbei ist und das Journal ohne --today dort geöffnet wird, wo es geändert werden kann.</translation>
    </message>
    <message>
        <source>The outcome “none” takes back what was said before.</source>
        <translation>Das Ergebnis „none“ nimmt zurück, was zuvor gesagt war.</translation>
    </message>
</context>
<context>
    <name>StaffComposer</name>
    <message>
        <source>Staff meeting</source>
        <translation>Staff-Meeting</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Vorbereitungsblatt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>My items</source>
        <translation>Meine Punkte</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>Wer im Raum ist</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Auch dabei</translation>
    </message>
    <message>
        <source>Commitments due</source>
        <translation>Fällige Zusagen</translation>
    </message>
    <message>
        <source>Open asks</source>
        <translation>Offene Fragen</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Jede %n. Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attendees that come, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing was brought to it</source>
        <translation>Nichts wurde eingebracht</translation>
    </message>
    <message>
        <source>Every item has its outcome</source>
        <translation>Jeder Punkt hat sein Ergebnis</translation>
    </message>
    <message>
        <source>One item still wants its outcome</source>
        <translation>Ein Punkt braucht noch sein Ergebnis</translation>
    </message>
    <message>
        <source>%1 items still want their outcome</source>
        <translation>%1 Punkte brauchen noch ihr Ergebnis</translation>
    </message>
    <message>
        <source>Nothing to bring yet</source>
        <translation>Noch nichts einzubringen</translation>
    </message>
    <message>
        <source>The one item is previewed</source>
        <translation>Der eine Punkt ist vorab besprochen</translation>
    </message>
    <message>
        <source>All %1 items previewed</source>
        <translation>Alle %1 Punkte vorab besprochen</translation>
    </message>
    <message>
        <source>the one item is not previewed yet</source>
        <translation>der eine Punkt ist noch nicht vorab besprochen</translation>
    </message>
    <message>
        <source>%1 of %2 items previewed</source>
        <translation>%1 von %2 Punkten vorab besprochen</translation>
    </message>
    <message>
        <source>no sync with %1 before it</source>
        <translation>davor kein Termin mit %1</translation>
    </message>
    <message>
        <source>%1 is next at %2</source>
        <comment>a name, a time</comment>
        <translation>nächster Termin mit %1 um %2</translation>
    </message>
    <message>
        <source>%1 is next on %2</source>
        <comment>a name, a day and a time</comment>
        <translation>nächster Termin mit %1: %2</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Es ist keines geplant.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1. %2, %3.</source>
        <translation>%1. %2, %3.</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>no sync before the meeting</source>
        <translation>kein Termin vor dem Meeting</translation>
    </message>
    <message>
        <source>must preview, %1</source>
        <translation>vorab besprechen, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reaction, its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StillTrue</name>
    <message>
        <source>Still true? C says yes</source>
        <translation>Stimmt das noch? C sagt Ja</translation>
    </message>
    <message>
        <source>Still true: %1</source>
        <translation>Stimmt noch: %1</translation>
    </message>
    <message>
        <source>You learnt it a year ago or more. A click, or C on the line, confirms it; Enter corrects it.</source>
        <translation>Das ist ein Jahr alt oder älter. Ein Klick, oder C auf der Zeile, bestätigt es; Enter berichtigt es.</translation>
    </message>
</context>
<context>
    <name>StoredBackupWords</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every day with a change</source>
        <translation>Täglich bei Änderungen</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>Auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>Before the file got a new form</source>
        <translation>Vor einer neuen Form der Datei</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>Before a new passphrase</source>
        <translation>Vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>What was there before a restore</source>
        <translation>Was vor einer Wiederherstellung da war</translation>
    </message>
    <message>
        <source>The folder chosen for backups, “%1”, is not there. Connect the disk it lies on, or choose another folder in Settings under Backups.</source>
        <translation>Der für Sicherungen gewählte Ordner „%1“ ist nicht da. Schließen Sie den Datenträger an, auf dem er liegt, oder wählen Sie in den Einstellungen unter „Sicherungen“ einen anderen.</translation>
    </message>
    <message>
        <source>The disk that backups go to is full. The backups there were are as they were. Free some space, or choose a folder on another disk in Settings under Backups.</source>
        <translation>Der Datenträger für Sicherungen ist voll. Die vorhandenen Sicherungen sind, wie sie waren. Schaffen Sie Platz, oder wählen Sie in den Einstellungen unter „Sicherungen“ einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>1:1s</source>
        <translation>1:1s</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Staff meetings</source>
        <translation>Staff-Meetings</translation>
    </message>
    <message>
        <source>Staff items</source>
        <translation>Staff-Themen</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituale</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Die Sicherung von %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>The journal becomes as it was then. What is there now is kept as a backup first, and Undo brings it back.</source>
        <translation>Das Journal wird, wie es damals war. Was jetzt da ist, wird vorher als Sicherung aufbewahrt; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Circle sessions</source>
        <translation>Treffen von Kreisen</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayGroups</name>
    <message>
        <source>%1: %2</source>
        <comment>when a circle meets, about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions nobody said anything about</source>
        <translation>
            <numerusform>zu %n Treffen hat niemand etwas gesagt</numerusform>
            <numerusform>zu %n Treffen hat niemand etwas gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Its term needs a decision</source>
        <translation>Über die Laufzeit ist zu entscheiden</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things about a circle</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>one peer 1:1 today</source>
        <translation>ein 1:1 mit einem Peer heute</translation>
    </message>
    <message numerus="yes">
        <source>%1 peer 1:1s today</source>
        <translation>
            <numerusform>%1 1:1 mit Peers heute</numerusform>
            <numerusform>%1 1:1s mit Peers heute</numerusform>
        </translation>
    </message>
    <message>
        <source>all of today’s 1:1s are logged</source>
        <translation>alle 1:1s von heute sind festgehalten</translation>
    </message>
    <message>
        <source>one series needs a decision</source>
        <translation>eine Serie braucht eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%1 series need a decision</source>
        <translation>
            <numerusform>%1 Serie braucht eine Entscheidung</numerusform>
            <numerusform>%1 Serien brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>one staff item still to preview</source>
        <translation>ein Staff-Punkt noch vorab zu besprechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 staff items still to preview</source>
        <translation>
            <numerusform>%1 Staff-Punkt noch vorab zu besprechen</numerusform>
            <numerusform>%1 Staff-Punkte noch vorab zu besprechen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, and %2.</source>
        <translation>%1 und %2.</translation>
    </message>
    <message>
        <source>%1, %2, and %3.</source>
        <translation>%1, %2 und %3.</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>No 1:1s today. The next one is with %1, %2.</source>
        <translation>Heute keine 1:1s. Das nächste ist mit %1, %2.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <comment>why, and with whom the 1:1 is skipped</comment>
        <translation>%1, %2 ausgefallen</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two skipped 1:1s</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time, in a city</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>outside a series</source>
        <translation>außerhalb einer Serie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, a name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two parts of what a screen reader says</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <comment>a day</comment>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <comment>a paused series is to be decided about again on that day</comment>
        <translation>wieder %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>a day</comment>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>no series, %1</source>
        <comment>how long not spoken</comment>
        <translation>keine Serie, %1</translation>
    </message>
    <message>
        <source>never spoken, %1</source>
        <comment>how long</comment>
        <translation>nie gesprochen, %1</translation>
    </message>
    <message>
        <source>%1 past monthly</source>
        <comment>how long</comment>
        <translation>%1 über dem Monatsrhythmus</translation>
    </message>
    <message>
        <source>%1 past quarterly</source>
        <comment>how long</comment>
        <translation>%1 über dem Quartalsrhythmus</translation>
    </message>
    <message>
        <source>%1 past weekly</source>
        <comment>how long</comment>
        <translation>%1 über dem Wochenrhythmus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, what they said</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no sync before</source>
        <translation>%1, davor kein Termin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>with a change</source>
        <comment>supports it</comment>
        <translation>mit Änderung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a short weekday and the day of the month: Tue 17</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 past the rhythm</source>
        <comment>how long</comment>
        <translation>%1 überfällig</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody checked in this month.</source>
        <comment>of one&apos;s own check-ins about peers</comment>
        <translation>Diesen Monat noch kein Check-in.</translation>
    </message>
    <message>
        <source>Checked in this month.</source>
        <comment>about the only peer there is</comment>
        <translation>Diesen Monat gab es einen Check-in.</translation>
    </message>
    <message>
        <source>%1 of %2 peers checked in this month.</source>
        <comment>in words: five of nine</comment>
        <translation>%1 von %2 Peers mit Check-in in diesem Monat.</translation>
    </message>
    <message>
        <source>%1 has been at %2 since %3.</source>
        <comment>a name, a trust level, a month</comment>
        <translation>%1 steht seit %3 bei %2.</translation>
    </message>
    <message>
        <source>no check-in yet</source>
        <translation>noch kein Check-in</translation>
    </message>
    <message>
        <source>one check-in</source>
        <translation>ein Check-in</translation>
    </message>
    <message>
        <source>%1 check-ins</source>
        <comment>in words</comment>
        <translation>%1 Check-ins</translation>
    </message>
    <message>
        <source>%1, %2 with their own answer</source>
        <comment>ten check-ins, three</comment>
        <translation>%1, davon %2 mit eigener Antwort</translation>
    </message>
    <message>
        <source>Trust %1, listening %2, open-mindedness %3, vulnerability %4</source>
        <translation>Vertrauen %1, Zuhören %2, Offenheit %3, Verletzlichkeit %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, the number they gave</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a name, their words</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <comment>a name, their number, their words</comment>
        <translation>%1: %2, „%3“</translation>
    </message>
    <message>
        <source>%1, %2: %3 of 5</source>
        <comment>a name, a month, a number</comment>
        <translation>%1, %2: %3 von 5</translation>
    </message>
    <message>
        <source>%1, %2: no check-in</source>
        <comment>a name, a month</comment>
        <translation>%1, %2: kein Check-in</translation>
    </message>
    <message>
        <source>%1’s answer</source>
        <translation>Antwort: %1</translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>ad hoc</source>
        <translation>ad hoc</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>Upcoming syncs</source>
        <translation>Nächste Termine</translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>nächster %n Tag</numerusform>
            <numerusform>nächste %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No syncs in the next %n days.</source>
        <translation>
            <numerusform>Keine Termine innerhalb von %n Tag.</numerusform>
            <numerusform>Keine Termine in den nächsten %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 ausgefallen</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 not yet, %2</source>
        <translation>%1 noch nicht, %2</translation>
    </message>
    <message>
        <source>%1 not yet, no sync before the meeting</source>
        <translation>%1 noch nicht, kein Termin vor dem Meeting</translation>
    </message>
    <message>
        <source>Before staff meeting, %1</source>
        <translation>Vor dem Staff-Meeting, %1</translation>
    </message>
    <message>
        <source>%1 of %2 previewed</source>
        <translation>%1 von %2 vorab besprochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Kontakt lässt nach</translation>
    </message>
    <message>
        <source>no contact past the rhythm</source>
        <translation>länger als der Rhythmus</translation>
    </message>
    <message numerus="yes">
        <source>%n days past the rhythm</source>
        <translation>
            <numerusform>%n Tag über dem Rhythmus</numerusform>
            <numerusform>%n Tage über dem Rhythmus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no series, %n days</source>
        <translation>
            <numerusform>keine Serie, %n Tag</numerusform>
            <numerusform>keine Serie, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing said about yet</source>
        <translation>Noch nichts dazu notiert</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen zugesagt</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Ihnen zugesagt</translation>
    </message>
    <message>
        <source>whom you meet, the one thing to remember, and what is slipping</source>
        <translation>wen Sie treffen, das eine zu Merkende und was abrutscht</translation>
    </message>
    <message>
        <source>how many days ahead</source>
        <translation>wie viele Tage voraus</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lapsed earlier and still undecided: %1</source>
        <translation>Früher abgelaufen und noch unentschieden: %1</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>“%1” is ready. Nobody can open it without the passphrase, so keep that in a safe place.</source>
        <translation>„%1“ ist bereit. Ohne die Passphrase kann es niemand öffnen; bewahren Sie sie also sicher auf.</translation>
    </message>
    <message>
        <source>lanai-cli uses it from now on unless you name another.</source>
        <translation>lanai-cli verwendet es von jetzt an, wenn Sie kein anderes nennen.</translation>
    </message>
    <message>
        <source>a new journal</source>
        <translation>ein neues Journal</translation>
    </message>
    <message>
        <source>with half a year of a made-up executive in it</source>
        <translation>mit einem halben Jahr aus einem erfundenen Führungsalltag</translation>
    </message>
    <message>
        <source>The journal file</source>
        <translation>Die Journaldatei</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>broken pages: %1</source>
        <translation>beschädigte Seiten: %1</translation>
    </message>
    <message>
        <source>faults in the structure: %1</source>
        <translation>Fehler in der Struktur: %1</translation>
    </message>
    <message>
        <source>references to nothing: %1</source>
        <translation>Verweise ins Leere: %1</translation>
    </message>
    <message>
        <source>faults in the search index: %1</source>
        <translation>Fehler im Suchindex: %1</translation>
    </message>
    <message>
        <source>there is no backup beside it that opens with this passphrase</source>
        <translation>neben ihm liegt keine Sicherung, die sich mit dieser Passphrase öffnet</translation>
    </message>
    <message>
        <source>the newest whole backup is “%1”; “lanai-cli restore &quot;%1&quot;” puts it in its place and keeps what is there</source>
        <translation>die neueste unversehrte Sicherung ist „%1“; „lanai-cli restore &quot;%1&quot;“ setzt sie an seine Stelle und behält, was da ist</translation>
    </message>
    <message>
        <source>it doesn&apos;t open, but a backup does; </source>
        <translation>es öffnet sich nicht, eine Sicherung aber schon; </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>another passphrase opens it, or its first bytes are damaged</source>
        <translation>eine andere Passphrase öffnet sie, oder ihr Anfang ist beschädigt</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>There is no backup yet. “lanai-cli backup” makes one.</source>
        <translation>Es gibt noch keine Sicherung. „lanai-cli backup“ legt eine an.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Repaired: %1 in the search index, %2 references.</source>
        <translation>Repariert: %1 im Suchindex, %2 Verweise.</translation>
    </message>
    <message>
        <source>Words that belonged to nothing any more stand in a new note.</source>
        <translation>Worte, die zu nichts mehr gehörten, stehen in einer neuen Notiz.</translation>
    </message>
    <message>
        <source>“%1” is whole: every page, every reference and the search index.</source>
        <translation>„%1“ ist unversehrt: jede Seite, jeder Verweis und der Suchindex.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>“lanai-cli verify --repair” mends that</source>
        <translation>„lanai-cli verify --repair“ behebt das</translation>
    </message>
    <message>
        <source>reads the whole file and every backup, and says whether they are whole</source>
        <translation>liest die ganze Datei und jede Sicherung und sagt, ob sie unversehrt sind</translation>
    </message>
    <message>
        <source>write the search index anew and mend references to nothing, where needed</source>
        <translation>den Suchindex neu schreiben und Verweise ins Leere beheben, wo nötig</translation>
    </message>
</context>
<context>
    <name>WhoKnows</name>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times within 30 days: enough for now</source>
        <translation>
            <numerusform>%n-mal innerhalb von 30 Tagen gefragt: vorerst genug</numerusform>
            <numerusform>%n-mal innerhalb von 30 Tagen gefragt: vorerst genug</numerusform>
        </translation>
    </message>
    <message>
        <source>last asked %1</source>
        <comment>a day</comment>
        <translation>zuletzt gefragt %1</translation>
    </message>
    <message>
        <source>Nothing that is written down speaks for anybody. Other words may find somebody, or a circle can be asked.</source>
        <translation>Nichts, was aufgeschrieben ist, spricht für jemanden. Vielleicht finden andere Worte jemanden, oder ein Kreis lässt sich fragen.</translation>
    </message>
    <message>
        <source>who would know, with the sentences that say so</source>
        <translation>wer es wissen könnte, mit den Sätzen, die dafür sprechen</translation>
    </message>
    <message>
        <source>who was asked already</source>
        <translation>wer schon gefragt wurde</translation>
    </message>
    <message>
        <source>so many at most; five without it</source>
        <translation>höchstens so viele; sonst fünf</translation>
    </message>
    <message>
        <source>only those with whom a topic of that trust level can be talked about</source>
        <translation>nur die, mit denen sich ein Thema dieser Vertrauensstufe besprechen lässt</translation>
    </message>
    <message>
        <source>It looks through what is written down here and nowhere else: tags and roles, facts, notes, replies and takeaways. Rare words count more, words that stand for one another a little less, and what was said lately a little more. What is sealed counts, and its words are not shown.</source>
        <translation>Durchgesehen wird, was hier aufgeschrieben ist, und sonst nichts: Schlagworte und Rollen, Fakten, Notizen, Antworten und Erkenntnisse. Seltene Wörter zählen mehr, solche, die für einander stehen, etwas weniger, und was kürzlich gesagt wurde, etwas mehr. Versiegeltes zählt mit, seine Worte werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Strong</source>
        <comment>interdependence</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>interdependence</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>interdependence</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Strong interdependence</source>
        <translation>Starke Abhängigkeit</translation>
    </message>
    <message>
        <source>Moderate interdependence</source>
        <translation>Mittlere Abhängigkeit</translation>
    </message>
    <message>
        <source>Light interdependence</source>
        <translation>Geringe Abhängigkeit</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>peer</comment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>peer</comment>
        <translation>Ehemalig</translation>
    </message>
    <message>
        <source>Dormant</source>
        <comment>peer</comment>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>May go on paper</source>
        <translation>Fürs Blatt frei</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Ritual</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Feedback gegeben</translation>
    </message>
    <message>
        <source>Feedback received</source>
        <translation>Feedback erhalten</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>commitment</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>commitment</comment>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>commitment</comment>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>How they think</source>
        <translation>Denkweise</translation>
    </message>
    <message>
        <source>How they communicate</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>What strains them</source>
        <translation>Was belastet</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>meeting</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meeting</comment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>meeting</comment>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>how the practice went</comment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Not yet said</source>
        <comment>what became of an item</comment>
        <translation>Noch keine Angabe</translation>
    </message>
    <message>
        <source>Decided as sought</source>
        <translation>Wie gewünscht entschieden</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>term</comment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>term</comment>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>term</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>term</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>term</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Renew</source>
        <comment>term</comment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>term</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>term</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>End</source>
        <comment>term</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Jede %n. Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rhythm, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1st %1</source>
        <comment>weekday of a month</comment>
        <translation>1. %1</translation>
    </message>
    <message>
        <source>2nd %1</source>
        <comment>weekday of a month</comment>
        <translation>2. %1</translation>
    </message>
    <message>
        <source>3rd %1</source>
        <comment>weekday of a month</comment>
        <translation>3. %1</translation>
    </message>
    <message>
        <source>4th %1</source>
        <comment>weekday of a month</comment>
        <translation>4. %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday of a month</comment>
        <translation>letzter %1</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>Sealed: open it to read it</source>
        <translation>Versiegelt: zum Lesen öffnen</translation>
    </message>
    <message>
        <source>a sealed commitment</source>
        <translation>eine versiegelte Zusage</translation>
    </message>
    <message>
        <source>Insight</source>
        <comment>a theme of topics</comment>
        <translation>Einsichten</translation>
    </message>
    <message>
        <source>Alignment</source>
        <comment>a theme of topics</comment>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>a theme of topics</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>a theme of topics</comment>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>a theme of topics</comment>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>As people</source>
        <comment>a theme of topics</comment>
        <translation>Menschlich</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Converge</source>
        <translation>Bündeln</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
</context>
<context>
    <name>lanai::AgendaRow</name>
    <message>
        <source>The words of the agenda item</source>
        <translation>Der Wortlaut des Agendapunkts</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <source>Take it off the agenda</source>
        <translation>Von der Agenda nehmen</translation>
    </message>
</context>
<context>
    <name>lanai::AgendaSection</name>
    <message>
        <source>Staff %1</source>
        <comment>a day</comment>
        <translation>Staff %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorabgespräch: %1</translation>
    </message>
    <message>
        <source>%1’s reaction</source>
        <translation>Reaktion von %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>Was %1 gesagt hat</translation>
    </message>
    <message>
        <source>carried over first, then low to high trust</source>
        <translation>Übertragenes zuerst, dann nach Vertrauen</translation>
    </message>
</context>
<context>
    <name>lanai::AskActs</name>
    <message>
        <source>This ask is sealed, so nothing of it goes to the clipboard. Unseal it first.</source>
        <translation>Diese Frage ist versiegelt, deshalb geht nichts davon in die Zwischenablage. Entsiegeln Sie sie zuerst.</translation>
    </message>
    <message>
        <source>It is on the agenda with %1.</source>
        <translation>Sie steht auf der Agenda mit %1.</translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation>%1 gefragt.</translation>
    </message>
    <message>
        <source>%1 The message is in the clipboard; Lanai sends nothing.</source>
        <translation>%1 Die Nachricht ist in der Zwischenablage; Lanai sendet nichts.</translation>
    </message>
    <message>
        <source>It did not go to %1 after all.</source>
        <translation>Sie ging doch nicht an %1.</translation>
    </message>
    <message>
        <source>The reply of %1 is deleted.</source>
        <translation>Die Antwort von %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1: told what came of it.</source>
        <comment>names</comment>
        <translation>%1: Bescheid gegeben, was daraus wurde.</translation>
    </message>
    <message>
        <source>The ask is closed. What was answered stays.</source>
        <translation>Die Frage ist geschlossen. Was geantwortet wurde, bleibt.</translation>
    </message>
    <message>
        <source>The ask is taken up again.</source>
        <translation>Die Frage ist wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Ask deleted.</source>
        <translation>Frage gelöscht.</translation>
    </message>
    <message>
        <source>It is an idea for a project with %1.</source>
        <translation>Sie ist eine Idee für ein Projekt mit %1.</translation>
    </message>
    <message>
        <source>It is in the topic bank of %1.</source>
        <comment>a circle</comment>
        <translation>Sie ist im Themenvorrat von %1.</translation>
    </message>
    <message>
        <source>The ask is %1 now.</source>
        <comment>how private</comment>
        <translation>Die Frage ist jetzt %1.</translation>
    </message>
    <message>
        <source>Copied. It stays in the clipboard until you copy something else or lock.</source>
        <translation>Kopiert. Es bleibt in der Zwischenablage, bis Sie etwas anderes kopieren oder sperren.</translation>
    </message>
    <message>
        <source>The question and its answer are in the clipboard. Lanai sends nothing.</source>
        <translation>Die Frage und ihre Antwort sind in der Zwischenablage. Lanai sendet nichts.</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ich habe Bescheid gegeben</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>On the agenda with</source>
        <translation>Auf die Agenda mit</translation>
    </message>
    <message>
        <source>A topic for</source>
        <translation>Ein Thema für</translation>
    </message>
    <message>
        <source>A project with</source>
        <translation>Ein Projekt mit</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Unseal it</source>
        <translation>Entsiegeln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a question</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>lanai::AskAside</name>
    <message>
        <source>Who else knows about it</source>
        <translation>Wer es noch weiß</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Matched on your own notes</source>
        <translation>Abgeglichen mit Ihren eigenen Notizen</translation>
    </message>
    <message>
        <source>Nothing in your notes speaks for somebody else.</source>
        <translation>Nichts in Ihren Notizen spricht für jemand anderen.</translation>
    </message>
</context>
<context>
    <name>lanai::AskHead</name>
    <message>
        <source>Refine the question</source>
        <translation>Frage verfeinern</translation>
    </message>
    <message>
        <source>More about this ask</source>
        <translation>Mehr zu dieser Frage</translation>
    </message>
    <message>
        <source>Keep the new words</source>
        <translation>Neuen Wortlaut behalten</translation>
    </message>
    <message>
        <source>The question, in better words</source>
        <translation>Die Frage, besser formuliert</translation>
    </message>
    <message>
        <source>Why it changes: ask for something they did, not for an opinion</source>
        <translation>Warum sie sich ändert: nach etwas fragen, das jemand getan hat, nicht nach einer Meinung</translation>
    </message>
    <message>
        <source>The question is refined. Its earlier words stay.</source>
        <translation>Die Frage ist verfeinert. Ihr früherer Wortlaut bleibt.</translation>
    </message>
    <message>
        <source>Ask changed.</source>
        <translation>Frage geändert.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>In my situation, because …</source>
        <translation>In meiner Lage, weil …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What it is about, so that the playbook finds it</source>
        <translation>Worum es geht, damit der Erfahrungsschatz es findet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>From a note</source>
        <translation>Aus einer Notiz</translation>
    </message>
    <message>
        <source>Choose a closing day</source>
        <translation>Schlusstag wählen</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>Schließt %1</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Schlusstag</translation>
    </message>
    <message>
        <source>No closing day</source>
        <translation>Kein Schlusstag</translation>
    </message>
    <message>
        <source>The ask closes %1.</source>
        <translation>Die Frage schließt %1.</translation>
    </message>
    <message>
        <source>The ask has no closing day any more.</source>
        <translation>Die Frage hat keinen Schlusstag mehr.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Warum sie sich änderte</translation>
    </message>
    <message>
        <source>First wording</source>
        <translation>Erster Wortlaut</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Früherer Wortlaut</translation>
    </message>
    <message numerus="yes">
        <source>%n older wordings</source>
        <translation>
            <numerusform>%n älterer Wortlaut</numerusform>
            <numerusform>%n ältere Wortlaute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::AskOutcome</name>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Eine Zeile schreiben</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich tat</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Told what came of it</source>
        <translation>Bescheid gegeben, was daraus wurde</translation>
    </message>
    <message>
        <source>Take it off-line</source>
        <translation>Persönlich weiterführen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Close the ask</source>
        <translation>Frage schließen</translation>
    </message>
</context>
<context>
    <name>lanai::AskPane</name>
    <message>
        <source>No question yet.</source>
        <translation>Noch keine Frage.</translation>
    </message>
    <message>
        <source>Ask what several peers have done, not what they think. Their answers are woven into one and kept, so that the next one finds it.</source>
        <translation>Fragen Sie, was mehrere Peers getan haben, nicht, was sie meinen. Ihre Antworten werden zu einer verwoben und aufbewahrt, damit die nächste Frage sie findet.</translation>
    </message>
    <message>
        <source>Word the first question</source>
        <translation>Erste Frage formulieren</translation>
    </message>
</context>
<context>
    <name>lanai::AskReplies</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Jemanden fragen…</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Add another reply</source>
        <translation>Weitere Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a person</comment>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Copy the question again</source>
        <translation>Frage noch einmal kopieren</translation>
    </message>
    <message>
        <source>It never went to %1</source>
        <comment>a person or a circle</comment>
        <translation>Sie ging nie an %1</translation>
    </message>
</context>
<context>
    <name>lanai::AskReplyForm</name>
    <message>
        <source>Their words</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Change the reply</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Wer hat geantwortet?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reply added.</source>
        <translation>Antwort hinzugefügt.</translation>
    </message>
    <message>
        <source>Reply changed.</source>
        <translation>Antwort geändert.</translation>
    </message>
    <message>
        <source>Add %1 as a peer</source>
        <comment>a name</comment>
        <translation>%1 als Peer hinzufügen</translation>
    </message>
    <message>
        <source>The reply was not kept.</source>
        <translation>Die Antwort wurde nicht behalten.</translation>
    </message>
</context>
<context>
    <name>lanai::AskWaitingRow</name>
    <message>
        <source>Add reply</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Add the reply of %1</source>
        <translation>Antwort von %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, how it stands with them</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lanai::AskWhomForm</name>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>Peers or circles, divided by commas</source>
        <translation>Peers oder Kreise, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Next 1:1</source>
        <translation>Nächstes 1:1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The question is copied for you to send. Lanai sends nothing.</source>
        <translation>Die Frage wird kopiert, damit Sie sie senden können. Lanai sendet nichts.</translation>
    </message>
    <message>
        <source>It joins the agenda of the next 1:1 with each of them.</source>
        <translation>Sie kommt auf die Agenda des nächsten 1:1s mit jeder dieser Personen.</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Auf die Agenda setzen</translation>
    </message>
    <message>
        <source>Add %1 as a peer</source>
        <comment>a name</comment>
        <translation>%1 als Peer hinzufügen</translation>
    </message>
</context>
<context>
    <name>lanai::AsksList</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>lanai::AsksPage</name>
    <message>
        <source>Asks</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What this page shows</source>
        <translation>Was diese Seite zeigt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer weiß das</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Erfahrungsschatz</translation>
    </message>
    <message>
        <source>New ask</source>
        <translation>Neue Frage</translation>
    </message>
</context>
<context>
    <name>lanai::AttendeeBox</name>
    <message>
        <source>The line about %1</source>
        <translation>Die Zeile über %1</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <translation>%1 kommt</translation>
    </message>
    <message>
        <source>%1
Enter writes the line about them, Delete takes them off the list.</source>
        <translation>%1
Enter schreibt die Zeile dazu, Entf nimmt den Namen von der Liste.</translation>
    </message>
</context>
<context>
    <name>lanai::AttendeesSection</name>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Add an attendee</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>The name of an attendee who is no peer</source>
        <translation>Name einer Person, die kein Peer ist</translation>
    </message>
    <message>
        <source>A name, Enter adds it</source>
        <translation>Ein Name, Enter fügt ihn hinzu</translation>
    </message>
    <message>
        <source>%1 is coming.</source>
        <translation>%1 kommt.</translation>
    </message>
    <message>
        <source>%1 is not coming.</source>
        <translation>%1 kommt nicht.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 steht auf der Liste.</translation>
    </message>
    <message>
        <source>Somebody who is no peer…</source>
        <translation>Jemand, der kein Peer ist…</translation>
    </message>
    <message>
        <source>The line about %1. Empty: proposed by Lanai.</source>
        <translation>Die Zeile über %1. Leer: Vorschlag von Lanai.</translation>
    </message>
    <message>
        <source>The line about %1</source>
        <translation>Die Zeile über %1</translation>
    </message>
    <message>
        <source>Nothing to propose</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>The line is proposed again.</source>
        <translation>Die Zeile wird wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>The line was changed.</source>
        <translation>Die Zeile wurde geändert.</translation>
    </message>
</context>
<context>
    <name>lanai::AwayForm</name>
    <message>
        <source>Away weeks</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove this time away</source>
        <translation>Diese Abwesenheit entfernen</translation>
    </message>
    <message>
        <source>Holidays, a quarter’s end: nobody drifts in days that you are away.</source>
        <translation>Urlaub, ein Quartalsende: An Tagen, an denen Sie abwesend sind, lässt kein Kontakt nach.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Eine neue</translation>
    </message>
    <message>
        <source>Time away</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>1:1s planned then</source>
        <translation>1:1s darin</translation>
    </message>
    <message>
        <source>stay planned</source>
        <translation>bleiben geplant</translation>
    </message>
    <message>
        <source>are all skipped</source>
        <translation>fallen alle aus</translation>
    </message>
    <message>
        <source>move where there is room, else are skipped</source>
        <translation>werden verschoben, wo Platz ist, sonst fallen sie aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person; a day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: moves to %2</source>
        <comment>a 1:1; a day</comment>
        <translation>%1: wird verschoben auf %2</translation>
    </message>
    <message>
        <source>%1: is skipped</source>
        <comment>a 1:1</comment>
        <translation>%1: fällt aus</translation>
    </message>
    <message>
        <source>No 1:1 is planned then.</source>
        <translation>Dann ist kein 1:1 geplant.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>days away, and why</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The time away is removed.</source>
        <translation>Die Abwesenheit ist entfernt.</translation>
    </message>
</context>
<context>
    <name>lanai::BackupList</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The first one is made by itself soon after something was written.</source>
        <translation>Die erste entsteht von selbst, bald nachdem etwas geschrieben wurde.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Diese Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>It opens with an earlier passphrase. To bring it back, lock the journal, choose “Open another journal”, then “Restore a backup”.</source>
        <translation>Sie öffnet sich mit einer früheren Passphrase. Um sie zurückzuholen, sperren Sie das Journal, wählen Sie „Anderes Journal öffnen“ und dann „Sicherung wiederherstellen“.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Its latest note is of %1.</source>
        <translation>Die letzte Notiz darin ist vom %1.</translation>
    </message>
    <message>
        <source>It holds the same as the journal now.</source>
        <translation>Sie enthält dasselbe wie das Journal jetzt.</translation>
    </message>
</context>
<context>
    <name>lanai::BackupLookModel</name>
    <message numerus="yes">
        <source>%n new since</source>
        <translation>
            <numerusform>%n seither neu</numerusform>
            <numerusform>%n seither neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone since</source>
        <translation>
            <numerusform>%n seither fort</numerusform>
            <numerusform>%n seither fort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n seither geändert</numerusform>
            <numerusform>%n seither geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is different</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>lanai::BackupNotice</name>
    <message>
        <source>Look at the backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <source>The last backup was not made. %1</source>
        <comment>why</comment>
        <translation>Die letzte Sicherung kam nicht zustande. %1</translation>
    </message>
    <message>
        <source>The backup of %1 can’t be restored: it is damaged. The newest good one is that of %2.</source>
        <translation>Die Sicherung von %1 lässt sich nicht wiederherstellen: Sie ist beschädigt. Die neueste gute ist die von %2.</translation>
    </message>
    <message>
        <source>The backup of %1 can’t be restored: it is damaged, and no other one opens.</source>
        <translation>Die Sicherung von %1 lässt sich nicht wiederherstellen: Sie ist beschädigt, und keine andere öffnet sich.</translation>
    </message>
</context>
<context>
    <name>lanai::BackupsSection</name>
    <message>
        <source>Beside the journal</source>
        <translation>Neben das Journal</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Once a day after a change, and before an import, a new passphrase or a new form of the file. Of the last 7 days, 8 weeks and 12 months one each is kept.</source>
        <translation>Einmal am Tag nach einer Änderung sowie vor einem Import, einer neuen Passphrase oder einer neuen Form der Datei. Von den letzten 7 Tagen, 8 Wochen und 12 Monaten bleibt je eine.</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Wie weit die Sicherung ist</translation>
    </message>
    <message>
        <source>A backup was made, and read back whole.</source>
        <translation>Eine Sicherung ist gemacht und unversehrt zurückgelesen.</translation>
    </message>
    <message>
        <source>Stopped. The backups there were are as they were.</source>
        <translation>Abgebrochen. Die vorhandenen Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen …</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>On another disk they outlive this one. Backups stay where they are when you choose another folder, and those beside the journal stay in the list.</source>
        <translation>Auf einem anderen Datenträger überleben sie diesen. Vorhandene bleiben, wo sie sind, wenn Sie einen anderen Ordner wählen; die neben dem Journal bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Can the newest be restored?</source>
        <translation>Lässt sich die neueste wiederherstellen?</translation>
    </message>
    <message>
        <source>Tried once a month: it is brought back to a place of its own, opened, read, and taken away again.</source>
        <translation>Wird einmal im Monat ausprobiert: Sie wird an einem eigenen Ort wiederhergestellt, geöffnet, gelesen und wieder weggeräumt.</translation>
    </message>
    <message>
        <source>There is no backup to try yet.</source>
        <translation>Es gibt noch keine Sicherung zum Ausprobieren.</translation>
    </message>
    <message>
        <source>None was tried yet.</source>
        <translation>Noch keine wurde ausprobiert.</translation>
    </message>
    <message>
        <source>Yes: the backup of %1 was brought back and read, whole, on %2.</source>
        <comment>when taken, when tried</comment>
        <translation>Ja: Die Sicherung von %1 wurde am %2 wiederhergestellt und gelesen, unversehrt.</translation>
    </message>
    <message>
        <source>No: the backup of %1 is damaged, as was found on %2. The newest good one is that of %3.</source>
        <translation>Nein: Die Sicherung von %1 ist beschädigt, wie sich am %2 zeigte. Die neueste gute ist die von %3.</translation>
    </message>
    <message>
        <source>No: the backup of %1 is damaged, as was found on %2, and no other one opens with this passphrase.</source>
        <translation>Nein: Die Sicherung von %1 ist beschädigt, wie sich am %2 zeigte, und keine andere öffnet sich mit dieser Passphrase.</translation>
    </message>
    <message>
        <source>The last one was not made. %1</source>
        <comment>why</comment>
        <translation>Die letzte kam nicht zustande. %1</translation>
    </message>
    <message>
        <source>The folder is not there yet. It comes with the first backup.</source>
        <translation>Den Ordner gibt es noch nicht. Er kommt mit der ersten Sicherung.</translation>
    </message>
    <message>
        <source>No program here shows folders.</source>
        <translation>Kein Programm hier zeigt Ordner.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Wohin Sicherungen kommen</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose another folder.</source>
        <translation>In „%1“ kann nichts geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>lanai::BalanceMatrix</name>
    <message>
        <source>What you two talked about, by theme and trust level</source>
        <translation>Worüber Sie beide gesprochen haben, nach Thema und Vertrauensstufe</translation>
    </message>
</context>
<context>
    <name>lanai::BecomeForm</name>
    <message>
        <source>Make it %1</source>
        <comment>a fact, an ask</comment>
        <translation>Daraus wird %1</translation>
    </message>
    <message>
        <source>Make it so</source>
        <translation>Dazu machen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>It stays as private as the circle, and the takeaway remembers it.</source>
        <translation>Es bleibt so privat wie der Kreis, und die Erkenntnis merkt es sich.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Wer sie einhält</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>They do</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>For instance %1; empty: a working agreement</source>
        <comment>a day</comment>
        <translation>Zum Beispiel %1; leer: eine Absprache</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>The takeaway became %1.</source>
        <comment>a fact, an ask</comment>
        <translation>Aus der Erkenntnis wurde %1.</translation>
    </message>
</context>
<context>
    <name>lanai::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n projects</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1, %n Projekt</numerusform>
            <numerusform>%1, %n Projekte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::BoardView</name>
    <message>
        <source>A rhythm, and nothing made together yet:</source>
        <translation>Ein Rhythmus, und noch nichts zusammen gemacht:</translation>
    </message>
    <message>
        <source>An idea with %1</source>
        <translation>Eine Idee mit %1</translation>
    </message>
    <message>
        <source>New project with %1: a rhythm, and nothing made together yet</source>
        <translation>Neues Projekt mit %1: ein Rhythmus, und noch nichts zusammen gemacht</translation>
    </message>
</context>
<context>
    <name>lanai::BreadthActs</name>
    <message>
        <source>%1 rests now: no drifting, no reminders.</source>
        <comment>a name</comment>
        <translation>%1 ruht jetzt: kein nachlassender Kontakt, keine Erinnerungen.</translation>
    </message>
    <message>
        <source>%1 is a current peer again.</source>
        <comment>a name</comment>
        <translation>%1 ist wieder ein aktueller Peer.</translation>
    </message>
    <message>
        <source>Open the page, and write a line</source>
        <translation>Seite öffnen und eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Say a kind word…</source>
        <translation>Ein gutes Wort sagen…</translation>
    </message>
    <message>
        <source>Begin a circle…</source>
        <translation>Einen Kreis beginnen…</translation>
    </message>
    <message>
        <source>Start 1:1s…</source>
        <translation>1:1s beginnen…</translation>
    </message>
    <message>
        <source>Plan a ritual…</source>
        <translation>Ein Ritual planen…</translation>
    </message>
    <message>
        <source>A current peer again</source>
        <translation>Wieder ein aktueller Peer</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
</context>
<context>
    <name>lanai::BulkBar</name>
    <message>
        <source>Choose none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>With what is chosen</source>
        <translation>Mit den ausgewählten</translation>
    </message>
    <message>
        <source>%1: all that are chosen</source>
        <comment>a verb</comment>
        <translation>%1: alle ausgewählten</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::CalendarHead</name>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1s marked</source>
        <translation>
            <numerusform>%n 1:1 markiert</numerusform>
            <numerusform>%n 1:1s markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::CalendarIncoming</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Watch it for changes</source>
        <translation>Auf Änderungen achten</translation>
    </message>
    <message>
        <source>Offered by the calendar</source>
        <translation>Vom Kalender angeboten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Not offered, and why</source>
        <translation>Nicht angeboten, und warum</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keines wählen</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Kalender wählen</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>“%1” offers nothing new.</source>
        <translation>„%1“ bietet nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1(s) of it are here already.</source>
        <translation>
            <numerusform>%n 1:1 daraus ist schon da.</numerusform>
            <numerusform>%n 1:1s daraus sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lie outside the last 2 and the next 13 weeks.</source>
        <translation>
            <numerusform>%n Termin liegt außerhalb der letzten 2 und der nächsten 13 Wochen.</numerusform>
            <numerusform>%n Termine liegen außerhalb der letzten 2 und der nächsten 13 Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) of it could not be read.</source>
        <translation>
            <numerusform>%n weiterer Teil war nicht lesbar.</numerusform>
            <numerusform>%n weitere Teile waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your calendar has %n change(s) for your 1:1s.</source>
        <translation>
            <numerusform>Ihr Kalender hat %n Änderung für Ihre 1:1s.</numerusform>
            <numerusform>Ihr Kalender hat %n Änderungen für Ihre 1:1s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1(s) follow the calendar.</source>
        <translation>
            <numerusform>%n 1:1 folgt dem Kalender.</numerusform>
            <numerusform>%n 1:1s folgen dem Kalender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take 1 of them</source>
        <translation>1 davon übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n of them</source>
        <translation>
            <numerusform>%n davon übernehmen</numerusform>
            <numerusform>%n davon übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Wird gelesen… %1 %</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Das Lesen wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No backup could be made first, so nothing was taken. %1</source>
        <comment>why</comment>
        <translation>Vorher war keine Sicherung möglich, deshalb wurde nichts übernommen. %1</translation>
    </message>
</context>
<context>
    <name>lanai::CalendarLegend</name>
    <message>
        <source>term ends</source>
        <translation>Laufzeit endet</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Signs: held, skipped, planned, moved, term ends, away</source>
        <translation>Zeichen: gehalten, ausgefallen, geplant, verschoben, Laufzeit endet, abwesend</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Ctrl or Shift marks several: M moves them, S skips them.</source>
        <translation>Strg oder Umschalt markiert mehrere: M verschiebt sie, S lässt sie ausfallen.</translation>
    </message>
</context>
<context>
    <name>lanai::CalendarOfferModel</name>
    <message>
        <source>Moved, was %1</source>
        <translation>Verschoben, vorher %1</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>No longer in the calendar: would be called off</source>
        <translation>Nicht mehr im Kalender: würde abgesagt</translation>
    </message>
</context>
<context>
    <name>lanai::CalendarOutgoing</name>
    <message>
        <source>Neutral titles</source>
        <translation>Neutrale Titel</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Datei sichern…</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>A promise is due</source>
        <translation>Eine Zusage ist fällig</translation>
    </message>
    <message>
        <source>1 thing leaves.</source>
        <translation>1 Eintrag geht hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%n things leave.</source>
        <translation>
            <numerusform>%n Eintrag geht hinaus.</numerusform>
            <numerusform>%n Einträge gehen hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 private promise stays here.</source>
        <translation>1 private Zusage bleibt hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n private promises stay here.</source>
        <translation>
            <numerusform>%n private Zusage bleibt hier.</numerusform>
            <numerusform>%n private Zusagen bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever opens it can read it.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie öffnet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Save your calendar</source>
        <translation>Kalender sichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The calendar is saved.</source>
        <translation>Der Kalender ist gesichert.</translation>
    </message>
</context>
<context>
    <name>lanai::CalendarPopup</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>lanai::CalendarRestModel</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>lanai::CalendarSection</name>
    <message>
        <source>From your calendar</source>
        <translation>Aus Ihrem Kalender</translation>
    </message>
    <message>
        <source>Import 1:1s</source>
        <translation>1:1s importieren</translation>
    </message>
    <message>
        <source>From a file your calendar exported (.ics). An event of up to four people with one or two peers is offered as a 1:1; nothing is taken unasked, and the file is only read.</source>
        <translation>Aus einer Datei, die Ihr Kalender exportiert hat (.ics). Ein Termin mit höchstens vier Personen, darunter ein oder zwei Peers, wird als 1:1 angeboten; nichts wird ungefragt übernommen, und die Datei wird nur gelesen.</translation>
    </message>
    <message>
        <source>Watch it for changes</source>
        <translation>Auf Änderungen achten</translation>
    </message>
    <message>
        <source>As long as the journal is open, a change of the file is read and what it means for your 1:1s offered.</source>
        <translation>Solange das Journal offen ist, wird eine geänderte Datei gelesen und angeboten, was das für Ihre 1:1s heißt.</translation>
    </message>
    <message>
        <source>Into your calendar</source>
        <translation>In Ihren Kalender</translation>
    </message>
    <message>
        <source>Neutral titles</source>
        <translation>Neutrale Titel</translation>
    </message>
    <message>
        <source>“1:1” instead of a name, and no words of a promise.</source>
        <translation>„1:1“ statt eines Namens, und keine Worte einer Zusage.</translation>
    </message>
</context>
<context>
    <name>lanai::CaptureWindow</name>
    <message>
        <source>Keep</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, kept without unlocking. It waits on Today, under “To file”.</source>
        <translation>Eine Notiz, ohne Entsperren aufgehoben. Sie wartet auf „Heute“ unter „Abzulegen“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc closes.</source>
        <translation>Strg+Eingabe hebt sie auf, Esc schließt.</translation>
    </message>
    <message>
        <source>There is no journal yet to keep a note for. Create one first.</source>
        <translation>Es gibt noch kein Journal, für das eine Notiz aufgehoben werden könnte. Legen Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>Nothing is kept of this note. Close once more to throw it away.</source>
        <translation>Von dieser Notiz ist noch nichts aufgehoben. Schließen Sie noch einmal, um sie wegzuwerfen.</translation>
    </message>
</context>
<context>
    <name>lanai::CheckInForm</name>
    <message>
        <source>New check-in today</source>
        <translation>Neuer Check-in heute</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Diesen Check-in löschen</translation>
    </message>
    <message>
        <source>One thing you saw yourself do</source>
        <translation>Eine Sache, die Sie an sich beobachtet haben</translation>
    </message>
    <message>
        <source>Day of the check-in</source>
        <translation>Tag des Check-ins</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>How much there is between you, as you see it</source>
        <translation>Wie viel da ist, wie Sie es sehen</translation>
    </message>
    <message>
        <source>%1: what you saw yourself do</source>
        <comment>listening, …</comment>
        <translation>%1: was Sie an sich beobachtet haben</translation>
    </message>
    <message>
        <source>I told them that I work on it</source>
        <translation>Ich habe gesagt, dass ich daran arbeite</translation>
    </message>
    <message>
        <source>Did you ask them?</source>
        <translation>Haben Sie gefragt?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>What would make me easier to work with</source>
        <translation>Was die Zusammenarbeit mit mir leichter machte</translation>
    </message>
    <message>
        <source>Next practice</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Never exported</source>
        <translation>Wird nie exportiert</translation>
    </message>
    <message>
        <source>Trust stays in the journal. Only the prep sheet of a 1:1 can hold it, once, when you turn it on there; a staff sheet never does.</source>
        <translation>Vertrauenswerte bleiben im Journal. Nur das Vorbereitungsblatt eines 1:1s kann sie enthalten, ein einziges Mal, wenn Sie es dort einschalten; ein Blatt fürs Staff-Meeting nie.</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Check-in speichern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>About how you show up with %1</source>
        <translation>Darüber, wie Sie %1 begegnen</translation>
    </message>
    <message>
        <source>%1’s words</source>
        <translation>Worte von %1</translation>
    </message>
    <message>
        <source>%1’s number, if there was one</source>
        <translation>Zahl von %1, falls es eine gab</translation>
    </message>
    <message>
        <source>%1’s number</source>
        <translation>Zahl von %1</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Still to say: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>Check-in, %1</source>
        <comment>a month</comment>
        <translation>Check-in, %1</translation>
    </message>
    <message>
        <source>Becomes the intention of the next 1:1, once one is planned.</source>
        <translation>Wird der Vorsatz des nächsten 1:1s, sobald eines geplant ist.</translation>
    </message>
    <message>
        <source>Was the intention of the 1:1 on %1.</source>
        <translation>War der Vorsatz des 1:1s am %1.</translation>
    </message>
    <message>
        <source>The intention of the 1:1 on %1.</source>
        <translation>Der Vorsatz des 1:1s am %1.</translation>
    </message>
    <message>
        <source>The check-in about %1 is saved.</source>
        <translation>Der Check-in zu %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Check-in deleted.</source>
        <translation>Check-in gelöscht.</translation>
    </message>
    <message>
        <source>History of this check-in</source>
        <translation>Verlauf dieses Check-ins</translation>
    </message>
</context>
<context>
    <name>lanai::CheckInsPage</name>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>Noch kein Check-in.</translation>
    </message>
    <message>
        <source>A check-in is four numbers of your own about how you show up with somebody, and what they say when you ask. It starts with a peer you meet regularly.</source>
        <translation>Ein Check-in sind vier eigene Zahlen dazu, wie Sie jemandem begegnen, und was die Person sagt, wenn Sie fragen. Er beginnt mit jemandem, den Sie regelmäßig treffen.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the trust level as a whole</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What the months show</source>
        <translation>Was die Monate zeigen</translation>
    </message>
    <message>
        <source>Go to the 1:1s</source>
        <translation>Zu den 1:1s</translation>
    </message>
    <message>
        <source>Check-ins by month. Enter opens one.</source>
        <translation>Check-ins nach Monaten. Die Eingabetaste öffnet einen.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>A first check-in about %1</source>
        <translation>Ein erster Check-in zu %1</translation>
    </message>
    <message>
        <source>A check-in about %1 is due</source>
        <translation>Ein Check-in zu %1 ist fällig</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <comment>how it is going</comment>
        <translation>%1 wieder fragen</translation>
    </message>
    <message>
        <source>Ask %1 how it is going</source>
        <translation>%1 fragen, wie es läuft</translation>
    </message>
    <message>
        <source>How it went with %1</source>
        <translation>Wie es mit %1 lief</translation>
    </message>
    <message>
        <source>“%1”  %2, %3</source>
        <comment>words, a name, a day</comment>
        <translation>„%1“  %2, %3</translation>
    </message>
</context>
<context>
    <name>lanai::ChoicesSection</name>
    <message>
        <source>My items and reactions</source>
        <translation>Meine Punkte und die Reaktionen</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>Wer im Raum ist</translation>
    </message>
    <message>
        <source>Commitments due</source>
        <translation>Fällige Zusagen</translation>
    </message>
    <message>
        <source>Open asks</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Leave out private notes</source>
        <translation>Private Notizen weglassen</translation>
    </message>
    <message>
        <source>Write names as initials</source>
        <translation>Namen als Initialen schreiben</translation>
    </message>
    <message>
        <source>Trust scores never leave the journal</source>
        <translation>Vertrauenswerte verlassen das Journal nie</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>lanai::CircleActs</name>
    <message>
        <source>End “%1”</source>
        <comment>a circle</comment>
        <translation>„%1“ beenden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No more sessions from today on. All that was said in it stays.</source>
        <translation>Ab heute keine Treffen mehr. Alles, was darin gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>“%1” has ended. What was stays.</source>
        <translation>„%1“ ist beendet. Was war, bleibt.</translation>
    </message>
    <message>
        <source>“%1” is deleted. What its takeaways became stays.</source>
        <translation>„%1“ ist gelöscht. Was aus den Erkenntnissen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>End the circle…</source>
        <translation>Kreis beenden…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” is not a web address that can be opened. Change the circle to correct it.</source>
        <translation>„%1“ ist keine Webadresse, die sich öffnen lässt. Ändern Sie den Kreis, um sie zu berichtigen.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Copy it into your browser.</source>
        <translation>„%1“ ließ sich nicht öffnen. Kopieren Sie es in Ihren Browser.</translation>
    </message>
    <message>
        <source>“%1” is in the topic bank.</source>
        <translation>„%1“ ist im Themenvorrat.</translation>
    </message>
    <message>
        <source>Topic changed.</source>
        <translation>Thema geändert.</translation>
    </message>
    <message>
        <source>Noted: %1 wants it.</source>
        <comment>a name</comment>
        <translation>Notiert: %1 wünscht es sich.</translation>
    </message>
    <message>
        <source>%1 does not want it after all.</source>
        <comment>a name</comment>
        <translation>%1 wünscht es sich doch nicht.</translation>
    </message>
    <message>
        <source>Topic deleted.</source>
        <translation>Thema gelöscht.</translation>
    </message>
    <message>
        <source>Who wanted it…</source>
        <translation>Wer es sich gewünscht hat…</translation>
    </message>
    <message>
        <source>Take it for the next session</source>
        <translation>Für das nächste Treffen nehmen</translation>
    </message>
    <message>
        <source>That is the next topic.</source>
        <translation>Das ist das nächste Thema.</translation>
    </message>
    <message>
        <source>Open the question it comes from</source>
        <translation>Frage öffnen, aus der es stammt</translation>
    </message>
</context>
<context>
    <name>lanai::CircleAsks</name>
    <message>
        <source>Asked here</source>
        <translation>Hier gefragt</translation>
    </message>
    <message>
        <source>A sealed question</source>
        <translation>Eine versiegelte Frage</translation>
    </message>
</context>
<context>
    <name>lanai::CircleDecisionForm</name>
    <message>
        <source>What comes next for “%1”?</source>
        <translation>Wie geht es weiter mit „%1“?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>New rhythm</source>
        <translation>Neuer Rhythmus</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>A line for the next time you decide</source>
        <translation>Eine Zeile für Ihre nächste Entscheidung</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Weiter ab</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>Renewed, Changed, Paused or Ended; a circle</comment>
        <translation>%1: „%2“.</translation>
    </message>
</context>
<context>
    <name>lanai::CircleForm</name>
    <message>
        <source>New circle</source>
        <translation>Neuer Kreis</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Kreis ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Shared values</source>
        <translation>Gemeinsame Werte</translation>
    </message>
    <message>
        <source>What all of you hold to, for instance: cases, not positions</source>
        <translation>Woran sich alle halten, zum Beispiel: Fälle, keine Positionen</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <source>In one line: what it is for</source>
        <translation>In einer Zeile: wozu er dient</translation>
    </message>
    <message>
        <source>Talks in</source>
        <translation>Spricht in</translation>
    </message>
    <message>
        <source>Between sessions, for instance a chat channel</source>
        <translation>Zwischen den Treffen, zum Beispiel ein Chat-Kanal</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>For instance: lessons may travel, names may not</source>
        <translation>Zum Beispiel: Gelerntes darf weitergegeben werden, Namen nicht</translation>
    </message>
    <message>
        <source>Sealed: of what is said in it nothing leaves the journal</source>
        <translation>Versiegelt: Von dem, was darin gesagt wird, verlässt nichts das Journal</translation>
    </message>
    <message>
        <source>Names of peers, with commas between them</source>
        <translation>Namen von Peers, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>„%1“ ist geändert.</translation>
    </message>
    <message>
        <source>“%1” is a circle now.</source>
        <translation>„%1“ ist jetzt ein Kreis.</translation>
    </message>
</context>
<context>
    <name>lanai::CircleHead</name>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a circle</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>More about %1</source>
        <comment>a circle</comment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Talks in</source>
        <translation>Spricht in</translation>
    </message>
    <message>
        <source>Open where %1 talks: %2</source>
        <comment>a circle; a channel</comment>
        <translation>Öffnen, wo %1 spricht: %2</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Seite von %1 öffnen</translation>
    </message>
    <message>
        <source>Nobody yet: change the circle to name its members.</source>
        <translation>Noch niemand: Ändern Sie den Kreis, um Mitglieder zu nennen.</translation>
    </message>
</context>
<context>
    <name>lanai::CircleLines</name>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Neuer Kreis</translation>
    </message>
</context>
<context>
    <name>lanai::CircleLists</name>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Circles that have ended</source>
        <translation>Beendete Kreise</translation>
    </message>
    <message>
        <source>Ended (%1)</source>
        <comment>a number</comment>
        <translation>Beendet (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n circles that have ended</source>
        <translation>
            <numerusform>%n beendeter Kreis</numerusform>
            <numerusform>%n beendete Kreise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::CircleStartForm</name>
    <message>
        <source>A rhythm for “%1”</source>
        <translation>Ein Rhythmus für „%1“</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Three months at most, then a fresh decision.</source>
        <translation>Höchstens drei Monate, dann wird neu entschieden.</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Trifft sich</translation>
    </message>
    <message>
        <source>When it meets</source>
        <translation>Wann man sich trifft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The sessions of “%1” are planned.</source>
        <translation>Die Treffen von „%1“ sind geplant.</translation>
    </message>
</context>
<context>
    <name>lanai::CircleTerm</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>The circle has ended: nothing more is planned.</source>
        <translation>Der Kreis ist beendet: Es ist nichts mehr geplant.</translation>
    </message>
    <message>
        <source>It has no rhythm yet. Three months at most, then a fresh decision: that keeps a circle alive.</source>
        <translation>Er hat noch keinen Rhythmus. Höchstens drei Monate, dann wird neu entschieden: Das hält einen Kreis lebendig.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Es ist nichts mehr geplant.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>week 2 of 13, 1 of 5 held</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody decided, so nothing more is planned. What comes next?</source>
        <translation>Niemand hat entschieden, deshalb ist nichts mehr geplant. Wie geht es weiter?</translation>
    </message>
    <message>
        <source>It is time to decide what comes next.</source>
        <translation>Es ist Zeit zu entscheiden, wie es weitergeht.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Give it a rhythm</source>
        <translation>Einen Rhythmus geben</translation>
    </message>
</context>
<context>
    <name>lanai::CirclesPage</name>
    <message>
        <source>There is no circle yet. Begin one first.</source>
        <translation>Noch gibt es keinen Kreis. Beginnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>No session is planned. Plan one first.</source>
        <translation>Kein Treffen ist geplant. Planen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>No circle yet.</source>
        <translation>Noch kein Kreis.</translation>
    </message>
    <message>
        <source>A few peers with the same kind of work, who meet for a while and have one another’s back. What is said in it stays in it.</source>
        <translation>Ein paar Peers mit ähnlicher Arbeit, die sich eine Zeit lang treffen und einander den Rücken stärken. Was darin gesagt wird, bleibt darin.</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Neuer Kreis</translation>
    </message>
    <message>
        <source>Begin the first</source>
        <translation>Den ersten beginnen</translation>
    </message>
</context>
<context>
    <name>lanai::ClosedProjects</name>
    <message>
        <source>Closed this year</source>
        <translation>In diesem Jahr abgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2, with %3</source>
        <comment>a title, how it ended, names</comment>
        <translation>%1, %2, mit %3</translation>
    </message>
</context>
<context>
    <name>lanai::Composer</name>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>How private: %1</source>
        <translation>Wie privat: %1</translation>
    </message>
    <message>
        <source>Write a line about %1</source>
        <translation>Eine Zeile über %1 schreiben</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Added, and %n things filed.</source>
        <translation>
            <numerusform>Hinzugefügt und %n Eintrag abgelegt.</numerusform>
            <numerusform>Hinzugefügt und %n Einträge abgelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::Conversations</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>How many things, by trust level; “?” where it isn’t known. From agendas that were ticked and from notes of a conflict, feedback, a ritual or kudos.</source>
        <translation>Wie viele Dinge je Vertrauensstufe; „?“, wo sie nicht bekannt ist. Aus abgehakten Agenden und aus Notizen über einen Konflikt, Feedback, ein Ritual oder ein Lob.</translation>
    </message>
</context>
<context>
    <name>lanai::CreateScreen</name>
    <message>
        <source>If you lose the passphrase, nobody can open the journal: not even the makers of Lanai.</source>
        <translation>Wenn Sie die Passphrase verlieren, kann niemand das Journal öffnen: auch nicht die Macher von Lanai.</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Ein Journal anlegen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose where the file lies</source>
        <translation>Speicherort der Datei wählen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Create the journal</source>
        <translation>Journal anlegen</translation>
    </message>
    <message>
        <source>The journal needs a file. Choose where it lies.</source>
        <translation>Das Journal braucht eine Datei. Wählen Sie, wo sie liegt.</translation>
    </message>
</context>
<context>
    <name>lanai::DayBar</name>
    <message>
        <source>The person before (Ctrl+Page Up)</source>
        <translation>Die Person davor (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>The next person (Ctrl+Page Down)</source>
        <translation>Die nächste Person (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Den Tag drucken</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Den Tag exportieren</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <comment>a day, which one, of how many, their names</comment>
        <translation>%1: %2 von %3. %4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>lanai::DebriefForm</name>
    <message>
        <source>Debrief of %1</source>
        <translation>Auswertung von %1</translation>
    </message>
    <message>
        <source>What would you do differently together?</source>
        <translation>Was würden Sie gemeinsam anders machen?</translation>
    </message>
    <message>
        <source>Do another?</source>
        <translation>Noch eines?</translation>
    </message>
    <message>
        <source>Close and file what you learnt</source>
        <translation>Abschließen und Gelerntes ablegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, a question</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::DecisionModel</name>
    <message>
        <source>1:1s with %1</source>
        <translation>1:1s mit %1</translation>
    </message>
    <message>
        <source>Nobody decided, so the term lapsed %1. Nothing is planned until you decide.</source>
        <comment>a day</comment>
        <translation>Niemand hat entschieden, daher ist die Laufzeit abgelaufen: %1. Bis Sie entscheiden, ist nichts geplant.</translation>
    </message>
    <message>
        <source>Paused. Nothing is planned until you decide.</source>
        <translation>Pausiert. Bis Sie entscheiden, ist nichts geplant.</translation>
    </message>
    <message>
        <source>What comes next is decided already.</source>
        <translation>Wie es weitergeht, ist bereits entschieden.</translation>
    </message>
    <message>
        <source>This series is over.</source>
        <translation>Diese Serie ist zu Ende.</translation>
    </message>
    <message>
        <source>The term ends %1. Nothing renews itself: decide what comes next.</source>
        <comment>a day</comment>
        <translation>Die Laufzeit endet %1; nichts verlängert sich von selbst. Entscheiden Sie, wie es weitergeht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many promises, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You kept %1 in time</source>
        <comment>3 of 4</comment>
        <translation>Sie hielten %1 rechtzeitig ein</translation>
    </message>
    <message>
        <source>%1 kept %2 in time</source>
        <comment>a person, 3 of 4</comment>
        <translation>%1 hielt %2 rechtzeitig ein</translation>
    </message>
    <message>
        <source>none fell due in the last 90 days</source>
        <translation>in den letzten 90 Tagen war keine fällig</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two shares</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 ausgefallen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two days, how many weeks</comment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a rhythm and its day, a time, how long</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Zeitaufwand</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>%1 of 5 on average</source>
        <translation>im Schnitt %1 von 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Absprache</translation>
    </message>
    <message>
        <source>Nothing speaks for another rhythm.</source>
        <translation>Nichts spricht für einen anderen Rhythmus.</translation>
    </message>
    <message>
        <source>%1, our regular 1:1s have done what we set out to do, so I am ending the series. Thank you for the time and the candour. My door stays open: whenever something needs the two of us, say so.</source>
        <translation>%1, unsere regelmäßigen 1:1s haben erreicht, was wir uns vorgenommen hatten; deshalb beende ich die Serie. Danke für die Zeit und die Aufrichtigkeit. Meine Tür bleibt offen: Wann immer etwas uns beide braucht, genügt ein Wort.</translation>
    </message>
    <message>
        <source>Nothing is planned after today. On %1 it stands under Needs a decision; it never restarts by itself.</source>
        <translation>Nach heute ist nichts geplant. Am %1 steht es unter „Entscheidung nötig“; von selbst beginnt es nie wieder.</translation>
    </message>
    <message>
        <source>The series ends today. What was not talked about waits for the next 1:1.</source>
        <translation>Die Serie endet heute. Was nicht besprochen wurde, wartet auf das nächste 1:1.</translation>
    </message>
    <message>
        <source>%1 It would hold no meeting: choose a later last day.</source>
        <translation>%1 Darin läge kein Termin: Wählen Sie einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>The next term: %1 to %2, %3. %4.</source>
        <comment>two days, how many weeks, the rhythm</comment>
        <translation>Die nächste Laufzeit: %1 bis %2, %3. %4.</translation>
    </message>
    <message>
        <source>Commitments kept</source>
        <translation>Zusagen eingehalten</translation>
    </message>
    <message>
        <source>no check-in yet</source>
        <translation>noch kein Check-in</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a trust level and the day it was entered</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>trust as it was, and as it is</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Mostly status</source>
        <translation>Vor allem Stand</translation>
    </message>
    <message>
        <source>%1 of the %2 held</source>
        <comment>how many 1:1s, of how many</comment>
        <translation>%1 von %2 gehaltenen</translation>
    </message>
    <message>
        <source>none held yet</source>
        <translation>noch keines gehalten</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
</context>
<context>
    <name>lanai::DecisionPage</name>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>A line for the next time you decide</source>
        <translation>Eine Zeile für Ihre nächste Entscheidung</translation>
    </message>
    <message>
        <source>New rhythm</source>
        <translation>Neuer Rhythmus</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>With thanks: a note you could send</source>
        <translation>Mit Dank: ein Text, den Sie senden könnten</translation>
    </message>
    <message>
        <source>The note is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Weiter ab</translation>
    </message>
    <message>
        <source>%1: the 1:1s with %2.</source>
        <comment>Renewed, Changed, Paused or Ended</comment>
        <translation>%1: die 1:1s mit %2.</translation>
    </message>
</context>
<context>
    <name>lanai::Deeds</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>lanai::Desk</name>
    <message>
        <source>No 1:1 is planned in the next two weeks.</source>
        <translation>In den nächsten zwei Wochen ist kein 1:1 geplant.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
</context>
<context>
    <name>lanai::DraftedForm</name>
    <message>
        <source>What you had begun to type is here again.</source>
        <translation>Was Sie zu schreiben begonnen hatten, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>lanai::EarlierRoles</name>
    <message>
        <source>Earlier roles</source>
        <translation>Frühere Rollen</translation>
    </message>
    <message>
        <source>Add an earlier role</source>
        <translation>Frühere Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <translation>Enter ändert sie, Entf löscht sie</translation>
    </message>
    <message>
        <source>Earlier role</source>
        <translation>Frühere Rolle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit the earlier role</source>
        <translation>Frühere Rolle bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From, for instance Feb 2023</source>
        <translation>Von, zum Beispiel Feb 2023</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Earlier role added.</source>
        <translation>Frühere Rolle hinzugefügt.</translation>
    </message>
    <message>
        <source>Earlier role changed.</source>
        <translation>Frühere Rolle geändert.</translation>
    </message>
    <message>
        <source>Earlier role deleted.</source>
        <translation>Frühere Rolle gelöscht.</translation>
    </message>
</context>
<context>
    <name>lanai::EditInPlace</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::FiledSection</name>
    <message>
        <source>Will be filed</source>
        <translation>Wird abgelegt</translation>
    </message>
    <message>
        <source>Lines that begin with &gt;&gt;, ++, ??, !! or -&gt; appear here.</source>
        <translation>Zeilen, die mit &gt;&gt;, ++, ??, !! oder -&gt; beginnen, erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Ein anderer Tag…</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Zur Zeile</translation>
    </message>
</context>
<context>
    <name>lanai::FollowUpForm</name>
    <message>
        <source>Who owes it</source>
        <translation>Wer etwas zusagt</translation>
    </message>
    <message>
        <source>I owe</source>
        <translation>Ich schulde</translation>
    </message>
    <message>
        <source>Owes me</source>
        <translation>Schuldet mir</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What, in a line</source>
        <translation>Was, in einer Zeile</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>By when: Fri, 3 Dec, in 2 weeks</source>
        <translation>Bis wann: Fr, 3. Dez, in 2 Wochen</translation>
    </message>
    <message>
        <source>Add the commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>The commitment was added.</source>
        <translation>Die Zusage wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>lanai::FortnightForm</name>
    <message>
        <source>The next two weeks</source>
        <translation>Die nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No 1:1 is planned in the next two weeks. Once there is a series, this is where a busy time is cleared at once.</source>
        <translation>In den nächsten zwei Wochen ist kein 1:1 geplant. Sobald es eine Serie gibt, schaffen Sie hier in einem Zug Platz für volle Tage.</translation>
    </message>
    <message>
        <source>Choose which take place, move or are skipped. All of it is done together, and one Undo brings it back.</source>
        <translation>Wählen Sie, welche stattfinden, sich verschieben oder ausfallen. Alles geschieht zusammen und lässt sich mit einem Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>1:1s of the next two weeks</source>
        <translation>1:1s der nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>you are away</source>
        <translation>Sie sind abwesend</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Edit limits</source>
        <translation>Grenzen ändern</translation>
    </message>
</context>
<context>
    <name>lanai::FortnightRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a person; a day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a 1:1; what to know</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and time; what to know</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>%1: to the day</source>
        <comment>a person</comment>
        <translation>%1: auf den Tag</translation>
    </message>
</context>
<context>
    <name>lanai::GuardCard</name>
    <message>
        <source>Over-scheduling guard</source>
        <translation>Schutz vor Überlastung</translation>
    </message>
    <message>
        <source>Edit limits</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Most in one day</source>
        <translation>Vollster Tag</translation>
    </message>
    <message>
        <source>Open series</source>
        <translation>Offene Serien</translation>
    </message>
    <message>
        <source>Rated 2 of 5 or less</source>
        <translation>Bewertet bis 2 von 5</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person; what would suit better</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb; what is proposed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::HealthSection</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n abgehalten</numerusform>
            <numerusform>%n abgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Zuletzt getroffen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day; how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1: missed the last two or more</source>
        <comment>names</comment>
        <translation>%1: die letzten zwei oder mehr verpasst</translation>
    </message>
    <message>
        <source>I</source>
        <comment>have hosted</comment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Has hosted</source>
        <translation>Hat eingeladen</translation>
    </message>
    <message>
        <source>Has not hosted yet</source>
        <translation>Hat noch nicht eingeladen</translation>
    </message>
    <message>
        <source>I could</source>
        <translation>Ich könnte</translation>
    </message>
    <message>
        <source>Could host next</source>
        <translation>Könnte als Nächstes einladen</translation>
    </message>
    <message>
        <source>Covered lately</source>
        <translation>Zuletzt behandelt</translation>
    </message>
</context>
<context>
    <name>lanai::HeldForm</name>
    <message>
        <source>It took place: %1, %2</source>
        <comment>a circle, a day</comment>
        <translation>Es hat stattgefunden: %1, %2</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Lädt ein</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What to remember of it</source>
        <translation>Was davon im Gedächtnis bleiben soll</translation>
    </message>
    <message>
        <source>Takeaways</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>%1 was there</source>
        <translation>%1 war dabei</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>“%1” met.</source>
        <translation>„%1“ hat sich getroffen.</translation>
    </message>
    <message>
        <source>“%1” met; it counts as contact with who was there.</source>
        <translation>„%1“ hat sich getroffen; es zählt als Kontakt mit allen, die dabei waren.</translation>
    </message>
</context>
<context>
    <name>lanai::HeldSection</name>
    <message>
        <source>Trust practice for this meeting</source>
        <translation>Vertrauensübung für dieses Treffen</translation>
    </message>
    <message>
        <source>How the practice went</source>
        <translation>Wie die Übung lief</translation>
    </message>
    <message>
        <source>Was it worth the time?</source>
        <translation>War es die Zeit wert?</translation>
    </message>
    <message>
        <source>Worth the time</source>
        <translation>Nutzen der Zeit</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Einen planen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Remember next time</source>
        <translation>Fürs nächste Mal merken</translation>
    </message>
    <message>
        <source>One line, pinned for the next 1:1</source>
        <translation>Eine Zeile, angeheftet für das nächste 1:1</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Skips %1</source>
        <translation>%1 fällt aus</translation>
    </message>
    <message>
        <source>Skips %1, %2</source>
        <comment>a day and why</comment>
        <translation>%1 fällt aus, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a habit and what to practise</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It was mostly status</source>
        <translation>Es ging vor allem um den Stand</translation>
    </message>
    <message>
        <source>The share of such 1:1s is one of the facts when the term is decided about.</source>
        <translation>Der Anteil solcher 1:1s gehört zu dem, was Sie sehen, wenn Sie über die Laufzeit entscheiden.</translation>
    </message>
</context>
<context>
    <name>lanai::HistoryDialog</name>
    <message>
        <source>Bring back this version</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Beside what it became then</source>
        <translation>Neben dem, was danach kam</translation>
    </message>
    <message>
        <source>Beside what it is now</source>
        <translation>Neben dem, was es jetzt ist</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How “%1” came to be</source>
        <translation>Wie „%1“ entstand</translation>
    </message>
    <message>
        <source>%1. It has not changed in the last 90 days.</source>
        <translation>%1. In den letzten 90 Tagen unverändert.</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Diese Fassung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>“%1” is as it was.</source>
        <translation>„%1“ ist wieder, wie es war.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of thing, whom it concerns</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lanai::HostBox</name>
    <message>
        <source>Nobody yet, or somebody else</source>
        <translation>Noch niemand oder jemand anderes</translation>
    </message>
    <message>
        <source>I host</source>
        <translation>Ich lade ein</translation>
    </message>
</context>
<context>
    <name>lanai::HowTheyWork</name>
    <message>
        <source>How they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Add how they work</source>
        <translation>Arbeitsweise hinzufügen</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>For instance: reads before the meeting</source>
        <translation>Zum Beispiel: liest vor dem Treffen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Added to how %1 works.</source>
        <translation>Zur Arbeitsweise von %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Now under: %1.</source>
        <translation>Steht jetzt unter: %1.</translation>
    </message>
    <message>
        <source>Open the note it comes from</source>
        <translation>Die Notiz öffnen, aus der es stammt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>written on %1</source>
        <comment>a date</comment>
        <translation>geschrieben am %1</translation>
    </message>
    <message>
        <source>from the note of %1</source>
        <comment>a date</comment>
        <translation>aus der Notiz vom %1</translation>
    </message>
    <message>
        <source>Open the note of %1 that it comes from</source>
        <comment>a date</comment>
        <translation>Die Notiz vom %1 öffnen, aus der es stammt</translation>
    </message>
    <message>
        <source>from the debrief of %1, in the trash</source>
        <translation>aus der Auswertung von %1, im Papierkorb</translation>
    </message>
    <message>
        <source>from the debrief of %1</source>
        <translation>aus der Auswertung von %1</translation>
    </message>
    <message>
        <source>Open the project %1 that it comes from</source>
        <translation>Das Projekt %1 öffnen, aus dem es stammt</translation>
    </message>
    <message>
        <source>Still true: %1.</source>
        <translation>Stimmt noch: %1.</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::InboxBar</name>
    <message>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in “%1” can&apos;t be read: damaged, or meant for another journal. They are left where they are.</source>
        <translation>
            <numerusform>%n Notiz in „%1“ lässt sich nicht lesen: beschädigt oder für ein anderes Journal bestimmt. Sie bleibt, wo sie ist.</numerusform>
            <numerusform>%n Notizen in „%1“ lassen sich nicht lesen: beschädigt oder für ein anderes Journal bestimmt. Sie bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is called “%1” now, in the same folder. New notes go into a new inbox.</source>
        <translation>Er heißt jetzt „%1“, im selben Ordner. Neue Notizen kommen in einen neuen Eingang.</translation>
    </message>
</context>
<context>
    <name>lanai::InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanai::IntentionSection</name>
    <message>
        <source>Practise in this 1:1</source>
        <translation>In diesem 1:1 üben</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Was geübt wird</translation>
    </message>
    <message>
        <source>Choose one habit</source>
        <translation>Eine Gewohnheit wählen</translation>
    </message>
    <message>
        <source>One habit of trust, small enough for this meeting.</source>
        <translation>Eine Gewohnheit, die Vertrauen schafft, klein genug für dieses Treffen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The intention was chosen.</source>
        <translation>Der Vorsatz ist gewählt.</translation>
    </message>
    <message>
        <source>%1: not practised with %2 yet</source>
        <comment>a habit; a person</comment>
        <translation>%1: mit %2 noch nicht geübt</translation>
    </message>
    <message>
        <source>%1: longest ago with %2, %3</source>
        <comment>a habit; a person; when</comment>
        <translation>%1: mit %2 am längsten her, %3</translation>
    </message>
    <message>
        <source>Practise this: %1</source>
        <translation>Dies üben: %1</translation>
    </message>
</context>
<context>
    <name>lanai::ItemEditor</name>
    <message>
        <source>What I bring</source>
        <translation>Was ich einbringe</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Was gewünscht ist</translation>
    </message>
    <message>
        <source>The decision sought, or what to discuss</source>
        <translation>Die gewünschte Entscheidung oder was zu besprechen ist</translation>
    </message>
    <message>
        <source>May it go on paper</source>
        <translation>Darf es aufs Blatt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Whose support it needs</source>
        <translation>Wessen Unterstützung es braucht</translation>
    </message>
    <message>
        <source>Needs the support of %1</source>
        <translation>Braucht die Unterstützung von %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::ItemHead</name>
    <message>
        <source>Item %1, %2, %3</source>
        <comment>a number, a title, what is sought</comment>
        <translation>Punkt %1, %2, %3</translation>
    </message>
    <message>
        <source>%1
Enter edits it, Alt+Up and Alt+Down move it.</source>
        <translation>%1
Enter bearbeitet den Punkt, Alt+Auf und Alt+Ab verschieben ihn.</translation>
    </message>
</context>
<context>
    <name>lanai::ItemRow</name>
    <message>
        <source>The item was changed.</source>
        <translation>Der Punkt wurde geändert.</translation>
    </message>
    <message>
        <source>The preview was recorded.</source>
        <translation>Das Vorabgespräch ist festgehalten.</translation>
    </message>
    <message>
        <source>The item was deleted.</source>
        <translation>Der Punkt wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>lanai::ItemsSection</name>
    <message>
        <source>What do you want decided, discussed or known? Each item wants a preview in the week before.</source>
        <translation>Was soll entschieden, besprochen oder mitgeteilt werden? Jeder Punkt will in der Woche davor vorab besprochen sein.</translation>
    </message>
    <message>
        <source>My items</source>
        <translation>Meine Punkte</translation>
    </message>
    <message>
        <source>Items and people side by side</source>
        <translation>Punkte und Personen nebeneinander</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>Ein neuer Punkt</translation>
    </message>
    <message>
        <source>A new item, Enter adds it</source>
        <translation>Ein neuer Punkt, Enter fügt ihn hinzu</translation>
    </message>
    <message>
        <source>The item was added.</source>
        <translation>Der Punkt wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The items are in a new order.</source>
        <translation>Die Punkte stehen in neuer Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>lanai::JournalBars</name>
    <message>
        <source>“%1” can be read here but not changed. Allow writing to the file and its folder, or copy the file to a folder of your own.</source>
        <translation>„%1“ lässt sich hier lesen, aber nicht ändern. Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Meine als Kopie behalten</translation>
    </message>
    <message>
        <source>Another file has taken the place of “%1”, so nothing can be saved here any more. Reload opens what lies there now; what you are writing comes along.</source>
        <translation>An der Stelle von „%1“ liegt jetzt eine andere Datei, deshalb lässt sich hier nichts mehr speichern. „Neu laden“ öffnet, was jetzt dort liegt; was Sie gerade schreiben, kommt mit.</translation>
    </message>
    <message>
        <source>Yours is kept as “%1” in the same folder.</source>
        <translation>Ihre ist als „%1“ im selben Ordner aufbewahrt.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Discreet mode: names are initials. Notes, commitments and the agenda can’t be read; titles and roles can.</source>
        <translation>Diskreter Modus: Namen sind Initialen. Notizen, Zusagen und die Agenda lassen sich nicht lesen; Titel und Rollen schon.</translation>
    </message>
    <message>
        <source>An older state was written over “%1”, so nothing can be saved here any more. Reload opens what lies there now; what you are writing comes along. What is missing then may be in a backup.</source>
        <translation>„%1“ wurde mit einem älteren Stand überschrieben, deshalb lässt sich hier nichts mehr speichern. „Neu laden“ öffnet, was jetzt dort liegt; was Sie gerade schreiben, kommt mit. Was dann fehlt, kann in einer Sicherung stehen.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program here shows folders.</source>
        <translation>Kein Programm auf diesem Rechner zeigt Ordner an.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>A sync program has put %1 beside your journal: what another computer wrote at the same time. Yours is whole and goes on. Look into the other file for notes that are missing here, then move it away; and let only one computer write into a journal.</source>
        <translation>Ein Abgleichprogramm hat %1 neben Ihr Journal gelegt: was ein anderer Computer zur selben Zeit geschrieben hat. Ihres ist vollständig und läuft weiter. Sehen Sie in der anderen Datei nach Notizen, die hier fehlen, und legen Sie sie dann woanders ab; in ein Journal sollte nur ein Computer schreiben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n andere Datei</numerusform>
            <numerusform>%n andere Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::JournalSection</name>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program here shows folders.</source>
        <translation>Kein Programm auf diesem Rechner zeigt Ordner an.</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>Ist sie unversehrt?</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>It is whole: every page, every reference and the search index. It holds %1 and %2.</source>
        <comment>peers, notes</comment>
        <translation>Sie ist unversehrt: jede Seite, jeder Verweis und der Suchindex. Sie enthält %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken page(s)</source>
        <translation>
            <numerusform>%n beschädigte Seite</numerusform>
            <numerusform>%n beschädigte Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in its structure</source>
        <translation>
            <numerusform>%n Fehler im Aufbau</numerusform>
            <numerusform>%n Fehler im Aufbau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to nothing</source>
        <translation>
            <numerusform>%n Verweis ins Leere</numerusform>
            <numerusform>%n Verweise ins Leere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that search doesn’t find</source>
        <translation>
            <numerusform>%n Eintrag, den die Suche nicht findet</numerusform>
            <numerusform>%n Einträge, die die Suche nicht findet</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Reads every page, every reference, the search index and the backups. You can go on meanwhile.</source>
        <translation>Liest jede Seite, jeden Verweis, den Suchindex und die Sicherungen. Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>It was repaired.</source>
        <translation>Es wurde repariert.</translation>
    </message>
    <message>
        <source>Words that belonged to nothing any more stand in a new note about nobody.</source>
        <translation>Worte, die zu nichts mehr gehörten, stehen in einer neuen Notiz über niemanden.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are whole.</source>
        <translation>
            <numerusform>%n Sicherung ist unversehrt.</numerusform>
            <numerusform>%n Sicherungen sind unversehrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged or can’t be read.</source>
        <translation>
            <numerusform>%n Sicherung ist beschädigt oder nicht lesbar.</numerusform>
            <numerusform>%n Sicherungen sind beschädigt oder nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) open with another passphrase, or are damaged at their beginning.</source>
        <translation>
            <numerusform>%n Sicherung öffnet sich mit einer anderen Passphrase oder ist am Anfang beschädigt.</numerusform>
            <numerusform>%n Sicherungen öffnen sich mit einer anderen Passphrase oder sind am Anfang beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: “Repair” makes that anew from what is there.</source>
        <translation>Nichts ist verloren: „Reparieren“ stellt das aus dem Vorhandenen neu her.</translation>
    </message>
    <message>
        <source>No backup beside it is whole. Keep the file as it is, and look for a copy elsewhere.</source>
        <translation>Keine Sicherung neben ihm ist unversehrt. Lassen Sie die Datei, wie sie ist, und suchen Sie anderswo nach einer Kopie.</translation>
    </message>
    <message>
        <source>Its newest whole backup is of %1, %2 (“%3”).</source>
        <comment>a day, a time, a file</comment>
        <translation>Seine neueste unversehrte Sicherung ist vom %1, %2 („%3“).</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>Es ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Restore that backup…</source>
        <translation>Diese Sicherung wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>lanai::KeepBox</name>
    <message>
        <source>Kept: %1</source>
        <translation>Eingehalten: %1</translation>
    </message>
    <message>
        <source>Tick it when it is kept</source>
        <translation>Abhaken, wenn eingehalten</translation>
    </message>
</context>
<context>
    <name>lanai::KeptChart</name>
    <message>
        <source>Kept in time, week by week</source>
        <translation>Rechtzeitig eingehalten, Woche für Woche</translation>
    </message>
    <message>
        <source>week of %1: %2 of %3</source>
        <comment>a day; numbers</comment>
        <translation>Woche vom %1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>lanai::KeyCare</name>
    <message>
        <source>Not all backups could be changed: %1</source>
        <translation>Nicht alle Sicherungen konnten geändert werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with the old passphrase.</source>
        <translation>
            <numerusform>%n Sicherung öffnet sich noch mit der alten Passphrase.</numerusform>
            <numerusform>%n Sicherungen öffnen sich noch mit der alten Passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) under the old passphrase are deleted, and there is a new one.</source>
        <translation>
            <numerusform>%n Sicherung unter der alten Passphrase ist gelöscht, und es gibt eine neue.</numerusform>
            <numerusform>%n Sicherungen unter der alten Passphrase sind gelöscht, und es gibt eine neue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) open with the new passphrase, too.</source>
        <translation>
            <numerusform>Auch %n Sicherung öffnet sich mit der neuen Passphrase.</numerusform>
            <numerusform>Auch %n Sicherungen öffnen sich mit der neuen Passphrase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened with the recovery key.</source>
        <translation>Mit dem Wiederherstellungsschlüssel geöffnet.</translation>
    </message>
    <message>
        <source>Give it a new passphrase</source>
        <translation>Neue Passphrase vergeben</translation>
    </message>
    <message>
        <source>The system keychain holds the journal’s key from now on.</source>
        <translation>Der Schlüsselbund des Systems enthält ab jetzt den Schlüssel des Journals.</translation>
    </message>
    <message>
        <source>The system keychain doesn’t hold the journal’s key any more.</source>
        <translation>Der Schlüsselbund des Systems enthält den Schlüssel des Journals nicht mehr.</translation>
    </message>
    <message>
        <source>The sample journal keeps its passphrase; it is gone when Lanai quits.</source>
        <translation>Das Beispieljournal behält seine Passphrase; es ist weg, wenn Lanai beendet wird.</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Das Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>The sheet opens the journal without the passphrase, so Lanai asks who makes it.</source>
        <translation>Das Blatt öffnet das Journal ohne die Passphrase; deshalb fragt Lanai, wer es macht.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>lanai::KeysModel</name>
    <message>
        <source>%1 already stands for “%2”. Choose other keys, or change those first.</source>
        <translation>%1 steht schon für „%2“. Wählen Sie andere Tasten oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>lanai::KeysSection</name>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Usual keys for this action</source>
        <translation>Übliche Tasten für diese Aktion</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Übliche Tasten für alle</translation>
    </message>
    <message>
        <source>To change the keys of an action, press F2 on it or double-click it, then press the new keys.</source>
        <translation>Zum Ändern F2 oder ein Doppelklick auf die Aktion, dann die neuen Tasten drücken.</translation>
    </message>
</context>
<context>
    <name>lanai::KindWord</name>
    <message>
        <source>Say a kind word</source>
        <translation>Ein gutes Wort sagen</translation>
    </message>
    <message>
        <source>No kind word for %1 since %2.</source>
        <comment>a name; a day</comment>
        <translation>Kein gutes Wort für %1 seit %2.</translation>
    </message>
    <message>
        <source>No kind word for %1 yet.</source>
        <comment>a name</comment>
        <translation>Noch kein gutes Wort für %1.</translation>
    </message>
</context>
<context>
    <name>lanai::KindWordSection</name>
    <message>
        <source>A kind word</source>
        <translation>Ein gutes Wort</translation>
    </message>
    <message>
        <source>The last one, %1</source>
        <comment>when</comment>
        <translation>Das letzte, %1</translation>
    </message>
</context>
<context>
    <name>lanai::KnowThem</name>
    <message>
        <source>Know them</source>
        <translation>Kennen</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Fakt hinzufügen</translation>
    </message>
    <message>
        <source>Fact changed.</source>
        <translation>Fakt geändert.</translation>
    </message>
    <message>
        <source>Comes round on %1.</source>
        <translation>Kehrt wieder am %1.</translation>
    </message>
    <message>
        <source>Ask about it on %1.</source>
        <translation>Danach fragen am %1.</translation>
    </message>
    <message>
        <source>Asked about on %1.</source>
        <translation>Nachgefragt am %1.</translation>
    </message>
    <message>
        <source>Not asked about yet; Space ticks it.</source>
        <translation>Noch nicht nachgefragt; die Leertaste hakt es ab.</translation>
    </message>
    <message>
        <source>Learnt on %1.</source>
        <translation>Erfahren am %1.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Birthday changed.</source>
        <translation>Geburtstag geändert.</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Neuer Fakt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>Fakt bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was Sie wissen</translation>
    </message>
    <message>
        <source>Label, for instance Partner</source>
        <translation>Bezeichnung, zum Beispiel Partner</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Day that comes round, for instance 14 March</source>
        <translation>Tag, der wiederkehrt, zum Beispiel 14. März</translation>
    </message>
    <message>
        <source>Ask about it on, for instance next Thu</source>
        <translation>Danach fragen am, zum Beispiel nächsten Do</translation>
    </message>
    <message>
        <source>How private</source>
        <translation>Wie privat</translation>
    </message>
    <message>
        <source>Fact added.</source>
        <translation>Fakt hinzugefügt.</translation>
    </message>
    <message>
        <source>Asked about: %1.</source>
        <translation>Nachgefragt: %1.</translation>
    </message>
    <message>
        <source>Not asked about: %1.</source>
        <translation>Nicht nachgefragt: %1.</translation>
    </message>
    <message>
        <source>Fact deleted.</source>
        <translation>Fakt gelöscht.</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Einzelheiten bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day; how far away it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask about it now</source>
        <translation>Jetzt danach fragen</translation>
    </message>
    <message>
        <source>Never mentioned since</source>
        <translation>Seither nie erwähnt</translation>
    </message>
    <message>
        <source>Not asked about yet</source>
        <translation>Noch nicht danach gefragt</translation>
    </message>
    <message>
        <source>Still true on %1.</source>
        <translation>Stimmte noch am %1.</translation>
    </message>
    <message>
        <source>Where you learnt it, for instance on the walk back</source>
        <translation>Wo erfahren, zum Beispiel auf dem Rückweg</translation>
    </message>
    <message>
        <source>Still true: %1.</source>
        <translation>Stimmt noch: %1.</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Open the note it comes from</source>
        <translation>Die Notiz dazu öffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::KnowerCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a name, how well that person fits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>trust level %1</source>
        <translation>Vertrauensstufe %1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <comment>a person</comment>
        <translation>%1 fragen</translation>
    </message>
</context>
<context>
    <name>lanai::KnowersView</name>
    <message>
        <source>A topic or a question</source>
        <translation>Ein Thema oder eine Frage</translation>
    </message>
    <message>
        <source>How much trust the topic asks for</source>
        <translation>Wie viel Vertrauen das Thema verlangt</translation>
    </message>
    <message>
        <source>Any trust level</source>
        <translation>Jede Vertrauensstufe</translation>
    </message>
    <message>
        <source>Type what it is about: whoever has said or done something about it is listed with the words that say so. A trust level leaves out those for whom it is too early.</source>
        <translation>Schreiben Sie, worum es geht: Wer etwas dazu gesagt oder getan hat, steht dann hier, mit den Worten, die dafür sprechen. Eine Vertrauensstufe lässt aus, für wen es zu früh ist.</translation>
    </message>
    <message>
        <source>Nothing in your notes speaks for anybody.</source>
        <translation>Nichts in Ihren Notizen spricht für jemanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n people, matched on your own notes</source>
        <translation>
            <numerusform>%n Person, gefunden anhand Ihrer eigenen Notizen</numerusform>
            <numerusform>%n Personen, gefunden anhand Ihrer eigenen Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>To the page of %1</source>
        <comment>a person</comment>
        <translation>Zur Seite von %1</translation>
    </message>
</context>
<context>
    <name>lanai::KudosForm</name>
    <message>
        <source>A kind word</source>
        <translation>Ein gutes Wort</translation>
    </message>
    <message>
        <source>Remember it</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Say it to them as well: Lanai sends nothing. It counts as contact.</source>
        <translation>Sagen Sie es auch der Person: Lanai verschickt nichts. Es zählt als Kontakt.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>In one line, for instance: asked the question nobody dared to ask</source>
        <translation>In einer Zeile, zum Beispiel: hat die Frage gestellt, die sich niemand zu stellen traute</translation>
    </message>
    <message>
        <source>None for a quarter: %1.</source>
        <comment>names</comment>
        <translation>Seit einem Quartal keines: %1.</translation>
    </message>
    <message>
        <source>The first for %1.</source>
        <comment>a name</comment>
        <translation>Das erste für %1.</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <comment>a day</comment>
        <translation>Zuletzt: %1.</translation>
    </message>
    <message>
        <source>Last, %1: %2</source>
        <comment>how long ago; the words</comment>
        <translation>Das letzte, %1: %2</translation>
    </message>
    <message>
        <source>Remembered. Now tell %1.</source>
        <comment>a name</comment>
        <translation>Gemerkt. Sagen Sie es nun %1.</translation>
    </message>
</context>
<context>
    <name>lanai::LastTimeSection</name>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lanai::Leaving</name>
    <message>
        <source>No printer was found. Add one in the system’s settings, or export a PDF and print that.</source>
        <translation>Kein Drucker gefunden. Fügen Sie in den Systemeinstellungen einen hinzu, oder exportieren Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export the prep sheet</source>
        <translation>Vorbereitungsblatt exportieren</translation>
    </message>
    <message>
        <source>Saved as %1 in %2.</source>
        <comment>a file, a folder</comment>
        <translation>Gespeichert als %1 in %2.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on and has paper, then try again.</source>
        <translation>Der Drucker hat nichts angenommen. Sehen Sie nach, ob er eingeschaltet ist und Papier hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>1 page is at the printer.</source>
        <translation>1 Seite ist beim Drucker.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are at the printer.</source>
        <translation>
            <numerusform>%n Seite ist beim Drucker.</numerusform>
            <numerusform>%n Seiten sind beim Drucker.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::LeavingDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>whom it is about, the words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::LeavingPanel</name>
    <message>
        <source>Write names as initials</source>
        <translation>Namen als Initialen schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>Stattdessen kopieren</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What goes to the printer</source>
        <translation>Was an den Drucker geht</translation>
    </message>
    <message>
        <source>What goes to the clipboard</source>
        <translation>Was in die Zwischenablage geht</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>Was in die Datei geht</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <source>The printer’s spooler keeps a copy, at least until it is printed.</source>
        <translation>Die Druckerwarteschlange behält eine Kopie, mindestens bis gedruckt ist.</translation>
    </message>
    <message>
        <source>Every program can read the clipboard until something else is copied.</source>
        <translation>Jedes Programm kann die Zwischenablage lesen, bis etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever opens it can read it.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie öffnet, kann sie lesen.</translation>
    </message>
    <message>
        <source>1 thing leaves.</source>
        <translation>1 Eintrag geht hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%n things leave.</source>
        <translation>
            <numerusform>%n Eintrag geht hinaus.</numerusform>
            <numerusform>%n Einträge gehen hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>how much leaves, how much stays</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>On it: %1. %2. By %3.</source>
        <comment>the title, when it was prepared, a name</comment>
        <translation>Darauf: %1. %2. Von %3.</translation>
    </message>
    <message>
        <source>Words about conflicts, on this sheet alone</source>
        <translation>Worte über Konflikte, nur auf diesem Blatt</translation>
    </message>
    <message>
        <source>How trust stands, on this sheet alone</source>
        <translation>Wie es um das Vertrauen steht, nur auf diesem Blatt</translation>
    </message>
</context>
<context>
    <name>lanai::LedgerActs</name>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No date: a working agreement</source>
        <translation>Kein Datum: eine Absprache</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Eingehalten: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Fallen gelassen: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Agree on another day</source>
        <translation>Anderen Tag vereinbaren</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>%1. The day before stays in the record, with why.</source>
        <translation>%1. Der bisherige Tag bleibt mit dem Grund im Verlauf.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Agreed anew: %1</source>
        <translation>Neu vereinbart: %1</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>%1. For a day that was read or typed wrong; nothing is agreed anew.</source>
        <translation>%1. Für einen Tag, der falsch gelesen oder getippt wurde; neu vereinbart wird nichts.</translation>
    </message>
    <message>
        <source>Date corrected: %1</source>
        <translation>Datum berichtigt: %1</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation>Wer zusagt</translation>
    </message>
    <message>
        <source>I promise</source>
        <translation>Ich sage zu</translation>
    </message>
    <message>
        <source>They promise</source>
        <translation>Mir wird zugesagt</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>By, for instance Fri or 3 Dec</source>
        <translation>Bis, zum Beispiel Fr oder 3. Dez</translation>
    </message>
    <message>
        <source>Commitment added.</source>
        <translation>Zusage hinzugefügt.</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Die Notiz öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::LedgerPage</name>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Which commitments are shown</source>
        <translation>Welche Zusagen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>lanai::LedgerRail</name>
    <message>
        <source>Filled: kept in time. Crossed: late, dropped late or still open. Each stands in the week it was due.</source>
        <translation>Gefüllt: rechtzeitig eingehalten. Durchkreuzt: verspätet, zu spät fallen gelassen oder noch offen. Jede steht in der Woche, in der sie fällig war.</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Rechtzeitig eingehalten</translation>
    </message>
    <message>
        <source>by me, last 90 days</source>
        <translation>von mir, letzte 90 Tage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kept in time; all that fell due</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Of what fell due by yesterday. What was agreed anew in time, and what has no date, doesn’t count against it.</source>
        <translation>Von dem, was bis gestern fällig wurde. Was rechtzeitig neu vereinbart wurde und was kein Datum hat, zählt nicht dagegen.</translation>
    </message>
    <message>
        <source>Nothing of yours fell due in the last 90 days.</source>
        <translation>Von Ihnen war in den letzten 90 Tagen nichts fällig.</translation>
    </message>
</context>
<context>
    <name>lanai::LimitBar</name>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
</context>
<context>
    <name>lanai::LogFooter</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How private the note is</source>
        <translation>Wie privat die Notiz ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save and log %1</source>
        <comment>a name</comment>
        <translation>Speichern, dann %1</translation>
    </message>
</context>
<context>
    <name>lanai::LogHeader</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From when until when</source>
        <translation>Von wann bis wann</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie Sie sich trafen</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>1:1 with %1</source>
        <translation>1:1 mit %1</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A note about %1</source>
        <translation>Eine Notiz über %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what one does, the week of the term</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1:1 with %1, %2</source>
        <comment>a name and a time</comment>
        <translation>1:1 mit %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>lanai::LogPage</name>
    <message>
        <source>A draft from %1 was kept.</source>
        <comment>a time of day</comment>
        <translation>Ein Entwurf von %1 wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>A draft from %1, %2 was kept.</source>
        <comment>a day, a time of day</comment>
        <translation>Ein Entwurf von %1, %2 wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>a time of day</comment>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Filed %n thing(s).</source>
        <translation>
            <numerusform>%n Eintrag abgelegt.</numerusform>
            <numerusform>%n Einträge abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) filed nothing.</source>
        <translation>
            <numerusform>%n Zeile hat nichts abgelegt.</numerusform>
            <numerusform>%n Zeilen haben nichts abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again.</source>
        <translation>
            <numerusform>%n zum Nachsehen.</numerusform>
            <numerusform>%n zum Nachsehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed elsewhere stayed as they are.</source>
        <translation>
            <numerusform>%n anderswo geänderter Eintrag blieb, wie er war.</numerusform>
            <numerusform>%n anderswo geänderte Einträge blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back. What you wrote waits as a draft.</source>
        <translation>Rückgängig gemacht. Was Sie geschrieben haben, wartet als Entwurf.</translation>
    </message>
    <message>
        <source>Save a copy of the note</source>
        <translation>Kopie der Notiz speichern</translation>
    </message>
    <message>
        <source>Note %1.md</source>
        <comment>a file name with a day</comment>
        <translation>Notiz %1.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>A copy was saved. It is not encrypted.</source>
        <translation>Eine Kopie wurde gespeichert. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>A day, as in “next Tue” or “3 Dec”</source>
        <translation>Ein Tag, etwa „nächsten Di“ oder „3. Dez“</translation>
    </message>
    <message>
        <source>What is filed, and what there is to say of the meeting</source>
        <translation>Was abgelegt wird und was zum Treffen zu sagen ist</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Put a picture into the note</source>
        <translation>Ein Bild in die Notiz einfügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>lanai::LookSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Lanai starts again.</source>
        <translation>Gilt, sobald Lanai neu startet.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Sperren bei Untätigkeit</translation>
    </message>
    <message>
        <source>After so long without a key or the pointer, the journal asks for its passphrase.</source>
        <translation>Nach so langer Zeit ohne Taste oder Zeiger fragt das Journal nach seiner Passphrase.</translation>
    </message>
    <message>
        <source>Lock when put away</source>
        <translation>Beim Weglegen sperren</translation>
    </message>
    <message>
        <source>Also when the window is minimized, or closed while Lanai goes on in the tray. It locks in any case when the session is locked and before the computer sleeps.</source>
        <translation>Auch wenn das Fenster minimiert wird oder geschlossen, während Lanai im Infobereich weiterläuft. Gesperrt wird in jedem Fall, wenn die Sitzung gesperrt wird und bevor der Computer in den Ruhezustand geht.</translation>
    </message>
</context>
<context>
    <name>lanai::MainWindow</name>
    <message>
        <source>Where the journal lies</source>
        <translation>Wo das Journal liegt</translation>
    </message>
    <message>
        <source>Journals (*.lanai)</source>
        <translation>Journale (*.lanai)</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Ein Journal öffnen</translation>
    </message>
    <message>
        <source>Journals (*.lanai);;All files (*)</source>
        <translation>Journale (*.lanai);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore which backup?</source>
        <translation>Welche Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Making the sample journal. It takes a moment.</source>
        <translation>Das Beispieljournal entsteht. Es dauert einen Moment.</translation>
    </message>
    <message>
        <source>A backup is being brought back. Open the other journal afterwards.</source>
        <translation>Eine Sicherung wird gerade wiederhergestellt. Öffnen Sie das andere Journal danach.</translation>
    </message>
</context>
<context>
    <name>lanai::MarkdownToolbar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>lanai::MarksPage</name>
    <message>
        <source>Capture marks</source>
        <translation>Notizzeichen</translation>
    </message>
    <message>
        <source>A note is plain text. A line that begins with a mark is filed by itself when the note is saved, and stays in the note.</source>
        <translation>Eine Notiz ist einfacher Text. Eine Zeile, die mit einem Zeichen beginnt, wird beim Speichern der Notiz von selbst abgelegt und bleibt in der Notiz.</translation>
    </message>
    <message>
        <source>my commitment, due Friday</source>
        <translation>meine Zusage, fällig am Freitag</translation>
    </message>
    <message>
        <source>&gt;&gt; me by 3 Dec: send the pricing draft</source>
        <translation>&gt;&gt; me bis 3. Dez: Preisentwurf schicken</translation>
    </message>
    <message>
        <source>Dana’s commitment to me</source>
        <translation>Danas Zusage an mich</translation>
    </message>
    <message>
        <source>&gt;&gt; Dana by 3 Dec: intro to the vendor</source>
        <translation>&gt;&gt; Dana bis 3. Dez: Kontakt zum Anbieter</translation>
    </message>
    <message>
        <source>a fact about the person</source>
        <translation>ein Fakt über die Person</translation>
    </message>
    <message>
        <source>++ daughter Mia plays cello, recital 12 Dec</source>
        <translation>++ Tochter Mia spielt Cello, Konzert am 12. Dez</translation>
    </message>
    <message>
        <source>a question to ask around</source>
        <translation>eine Frage, die Sie herumfragen</translation>
    </message>
    <message>
        <source>?? how do you run calibration across regions</source>
        <translation>?? wie macht ihr Kalibrierung über Regionen hinweg</translation>
    </message>
    <message>
        <source>how they work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>!! wants the number first, then the story</source>
        <translation>!! will zuerst die Zahl, dann die Geschichte</translation>
    </message>
    <message>
        <source>for the agenda of the next 1:1</source>
        <translation>für die Agenda des nächsten 1:1</translation>
    </message>
    <message>
        <source>-&gt; revisit the hiring plan</source>
        <translation>-&gt; noch einmal zum Einstellungsplan</translation>
    </message>
    <message>
        <source>Priya was there: the note is also about Priya</source>
        <translation>Priya war dabei: Die Notiz handelt auch von Priya</translation>
    </message>
    <message>
        <source>walked with @Priya to the station</source>
        <translation>zum Bahnhof gegangen with @Priya</translation>
    </message>
    <message>
        <source>Priya is only spoken of</source>
        <translation>Von Priya ist nur die Rede</translation>
    </message>
    <message>
        <source>@Priya will hate this</source>
        <translation>@Priya wird das gar nicht gefallen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Dates: today, tomorrow, Fri, next Tue, in 2 weeks, end of month, 3 Dec, 2026-12-03.</source>
        <translation>Tage: heute, morgen, Fr, nächsten Di, in 2 Wochen, Monatsende, 3. Dez, 2026-12-03.</translation>
    </message>
    <message>
        <source>What can’t be read stays as text and is shown before you save. Nothing is guessed in silence.</source>
        <translation>Was sich nicht lesen lässt, bleibt Text und wird vor dem Speichern gezeigt. Nichts wird stillschweigend geraten.</translation>
    </message>
    <message>
        <source>“\&gt;&gt;” at the start of a line is plain text. Code and quoted mail are never read.</source>
        <translation>„\&gt;&gt;“ am Zeilenanfang ist einfacher Text. Code und zitierte Mails werden nie gelesen.</translation>
    </message>
    <message>
        <source>Change a line later and what it filed changes with it; nothing is filed twice.</source>
        <translation>Ändern Sie eine Zeile später, ändert sich mit ihr, was sie abgelegt hat; nichts wird doppelt abgelegt.</translation>
    </message>
    <message>
        <source>A name after the mark picks the person: “&gt;&gt; me to Priya by Fri: …”, “-‌&gt; Dana: …”. Two names file one for each: “&gt;&gt; Dana &amp; Priya: …”.</source>
        <translation>Ein Name nach dem Zeichen bestimmt die Person: „&gt;&gt; me to Priya bis Fr: …“, „-‌&gt; Dana: …“. Zwei Namen legen je einen Eintrag ab: „&gt;&gt; Dana &amp; Priya: …“.</translation>
    </message>
    <message>
        <source>&gt;&gt; me by Fri: …</source>
        <translation>&gt;&gt; me bis Fr: …</translation>
    </message>
</context>
<context>
    <name>lanai::MatrixModel</name>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>a name, an item, what was said</comment>
        <translation>%1 zu %2: %3</translation>
    </message>
</context>
<context>
    <name>lanai::MatrixView</name>
    <message>
        <source>The preview was recorded.</source>
        <translation>Das Vorabgespräch ist festgehalten.</translation>
    </message>
    <message>
        <source>Items and people. Enter records a reaction.</source>
        <translation>Punkte und Personen. Enter hält eine Reaktion fest.</translation>
    </message>
    <message>
        <source>Items and people</source>
        <translation>Punkte und Personen</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Preview of “%1” with %2</source>
        <comment>an item, a name</comment>
        <translation>Vorabgespräch zu „%1“ mit %2</translation>
    </message>
</context>
<context>
    <name>lanai::MeetingForm</name>
    <message>
        <source>What the meeting is called</source>
        <translation>Wie das Meeting heißt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanai::MeetingSection</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>Keines geplant</translation>
    </message>
    <message>
        <source>Past meetings</source>
        <translation>Vergangene Meetings</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Neues Meeting…</translation>
    </message>
    <message>
        <source>Change date, time or rhythm…</source>
        <translation>Datum, Uhrzeit oder Rhythmus ändern…</translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <translation>Dieses Meeting löschen</translation>
    </message>
    <message>
        <source>Exec staff</source>
        <translation>Exec-Staff</translation>
    </message>
    <message>
        <source>Add the meeting</source>
        <translation>Meeting hinzufügen</translation>
    </message>
    <message>
        <source>The meeting was added.</source>
        <translation>Das Meeting wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The meeting was changed.</source>
        <translation>Das Meeting wurde geändert.</translation>
    </message>
    <message>
        <source>The meeting was deleted.</source>
        <translation>Das Meeting wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>lanai::MentionsList</name>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
</context>
<context>
    <name>lanai::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1 with…</source>
        <translation>%1 zusammenführen mit…</translation>
    </message>
    <message>
        <source>Everything of the other becomes %1’s, and the other goes to the trash. Undo brings both back.</source>
        <translation>Alles aus dem anderen Eintrag geht an %1, und der andere Eintrag kommt in den Papierkorb. Rückgängig bringt beides zurück.</translation>
    </message>
    <message>
        <source>Who is the same person</source>
        <translation>Wer dieselbe Person ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose who is the same person</source>
        <translation>Wählen Sie, wer dieselbe Person ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1s</source>
        <translation>
            <numerusform>%n 1:1</numerusform>
            <numerusform>%n 1:1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n Arbeitsweise</numerusform>
            <numerusform>%n Arbeitsweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier roles</source>
        <translation>
            <numerusform>%n frühere Rolle</numerusform>
            <numerusform>%n frühere Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews</source>
        <translation>
            <numerusform>%n Vorabgespräch</numerusform>
            <numerusform>%n Vorabgespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has nothing that would move.</source>
        <translation>Bei %1 gibt es nichts, was umziehen würde.</translation>
    </message>
    <message>
        <source>Moves to %1: %2.</source>
        <translation>Geht an %1: %2.</translation>
    </message>
    <message>
        <source>Both have a rhythm. %1’s, until %2, ends with the merge.</source>
        <translation>Beide haben einen Rhythmus. Der von %1, bis %2, endet mit der Zusammenführung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Interdependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Wie wir uns kennenlernten</translation>
    </message>
    <message>
        <source>the photo of %1</source>
        <translation>das Foto von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rituals</source>
        <translation>
            <numerusform>%n Ritual</numerusform>
            <numerusform>%n Rituale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n Kreis</numerusform>
            <numerusform>%n Kreise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies to asks</source>
        <translation>
            <numerusform>%n Antwort auf Fragen</numerusform>
            <numerusform>%n Antworten auf Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::NameCompletion</name>
    <message>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
</context>
<context>
    <name>lanai::NavItem</name>
    <message numerus="yes">
        <source>%1, %n to act on</source>
        <comment>an item of the sidebar with its count</comment>
        <translation>
            <numerusform>%1, %n zu erledigen</numerusform>
            <numerusform>%1, %n zu erledigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::NearnessPage</name>
    <message>
        <source>Breadth</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Noch niemand hier.</translation>
    </message>
    <message>
        <source>Whom you really speak with, and on what, is read from what you log. Begin with your peers.</source>
        <translation>Mit wem Sie wirklich sprechen und worüber, ergibt sich aus dem, was Sie festhalten. Beginnen Sie mit Ihren Peers.</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Alle Peers</translation>
    </message>
    <message>
        <source>Go to the peers</source>
        <translation>Zu den Peers</translation>
    </message>
    <message>
        <source>People by how near they are</source>
        <translation>Menschen danach, wie nah sie sind</translation>
    </message>
</context>
<context>
    <name>lanai::NearnessRow</name>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::NewAsk</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Like it in your notes</source>
        <translation>Ähnliches in Ihren Notizen</translation>
    </message>
    <message>
        <source>New ask</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>What did you do when …? Ask for a story, not for an opinion</source>
        <translation>Was haben Sie getan, als …? Fragen Sie nach einer Geschichte, nicht nach einer Meinung</translation>
    </message>
    <message>
        <source>In my situation, because …</source>
        <translation>In meiner Lage, weil …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The ask is kept as a draft.</source>
        <translation>Die Frage ist als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>The ask was not kept.</source>
        <translation>Die Frage wurde nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>lanai::NewPassphrase</name>
    <message>
        <source>Weak: whoever has the file could guess it within hours.</source>
        <translation>Schwach: Wer die Datei hat, könnte sie in Stunden erraten.</translation>
    </message>
    <message>
        <source>Fair: it would take one person years. A word more makes it strong.</source>
        <translation>Brauchbar: Eine einzelne Person bräuchte Jahre. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Offer five words</source>
        <translation>Fünf Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Use this weak one all the same</source>
        <translation>Diese schwache trotzdem verwenden</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Five plain words that nobody chose are strong and can be remembered.</source>
        <translation>Fünf einfache Wörter, die niemand ausgesucht hat, sind stark und lassen sich merken.</translation>
    </message>
    <message>
        <source>Strong. Write these words down now, then type them below.</source>
        <translation>Stark. Schreiben Sie diese Wörter jetzt auf und geben Sie sie dann unten ein.</translation>
    </message>
    <message>
        <source>This passphrase is weak. Make it longer, take the five words that are offered, or say below that you mean it.</source>
        <translation>Diese Passphrase ist schwach. Machen Sie sie länger, nehmen Sie die fünf vorgeschlagenen Wörter, oder bestätigen Sie unten, dass Sie sie wollen.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one again.</source>
        <translation>Die beiden Passphrasen sind verschieden. Geben Sie dieselbe noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>lanai::NextTopics</name>
    <message>
        <source>At the present trust level</source>
        <translation>Auf der jetzigen Vertrauensstufe</translation>
    </message>
    <message>
        <source>One step above the present trust level</source>
        <translation>Eine Stufe über der jetzigen Vertrauensstufe</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>when a topic was used</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht genutzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a trust level, when it was used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>Fürs nächste Mal</translation>
    </message>
    <message>
        <source>Put “%1” on the next agenda</source>
        <translation>„%1“ auf die nächste Agenda setzen</translation>
    </message>
</context>
<context>
    <name>lanai::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add “%1” to the journal’s words</source>
        <translation>„%1“ in den Wortschatz des Journals aufnehmen</translation>
    </message>
</context>
<context>
    <name>lanai::OneOnOnesPage</name>
    <message>
        <source>1:1s</source>
        <translation>1:1s</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Serie</translation>
    </message>
    <message>
        <source>Away weeks</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Plan the next two weeks</source>
        <translation>Die nächsten zwei Wochen planen</translation>
    </message>
</context>
<context>
    <name>lanai::OnePeerPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>1:1s</source>
        <translation>1:1s</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über die Person</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It stays in the clipboard until you copy something else or lock.</source>
        <translation>Kopiert. Es bleibt in der Zwischenablage, bis Sie etwas anderes kopieren oder sperren.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
    <message>
        <source>Fact deleted.</source>
        <translation>Fakt gelöscht.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Commitment deleted.</source>
        <translation>Zusage gelöscht.</translation>
    </message>
    <message>
        <source>Earlier role deleted.</source>
        <translation>Frühere Rolle gelöscht.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>%1 and %2 are one now.</source>
        <translation>%1 und %2 sind jetzt eins.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Photo changed.</source>
        <translation>Foto geändert.</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Einzelheiten bearbeiten…</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Photo taken away.</source>
        <translation>Foto entfernt.</translation>
    </message>
    <message>
        <source>Change or end the rhythm…</source>
        <translation>Rhythmus ändern oder beenden…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a name, a standing</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Snooze drifting</source>
        <translation>Nachlassenden Kontakt ruhen lassen</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Ruht bis %1.</translation>
    </message>
    <message>
        <source>No longer snoozed.</source>
        <translation>Ruht nicht mehr.</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The page of %1 leaves the list. It stays in the trash for 30 days, and Undo brings it back.</source>
        <translation>Die Seite von %1 verschwindet aus der Liste. Sie bleibt 30 Tage im Papierkorb, und Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>The commitment is open again.</source>
        <translation>Die Zusage ist wieder offen.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Check-in deleted.</source>
        <translation>Check-in gelöscht.</translation>
    </message>
    <message>
        <source>Add a ritual…</source>
        <translation>Ritual hinzufügen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::OpenPromises</name>
    <message>
        <source>Open commitments</source>
        <translation>Offene Zusagen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is open between you.</source>
        <translation>Zwischen Ihnen ist nichts offen.</translation>
    </message>
    <message>
        <source>Late, due %1; agree on another day</source>
        <translation>Überfällig seit %1; anderen Tag vereinbaren</translation>
    </message>
    <message>
        <source>Due %1; agree on another day</source>
        <translation>Fällig %1; anderen Tag vereinbaren</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen zugesagt</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>Zusage von %1</translation>
    </message>
    <message>
        <source>Commitment changed.</source>
        <translation>Zusage geändert.</translation>
    </message>
    <message>
        <source>Kept in time over 90 days: you %1, %2 %3</source>
        <translation>In 90 Tagen rechtzeitig eingehalten: Sie %1, %2 %3</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Eingehalten: %1.</translation>
    </message>
    <message>
        <source>Commitment dropped.</source>
        <translation>Zusage fallen gelassen.</translation>
    </message>
    <message>
        <source>Commitment deleted.</source>
        <translation>Zusage gelöscht.</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation>Wer zusagt</translation>
    </message>
    <message>
        <source>I promise %1</source>
        <translation>Ich sage %1 zu</translation>
    </message>
    <message>
        <source>%1 promises me</source>
        <translation>%1 sagt mir zu</translation>
    </message>
    <message>
        <source>By, for instance Fri or 3 Dec</source>
        <translation>Bis, zum Beispiel Fr oder 3. Dez</translation>
    </message>
    <message>
        <source>Commitment added.</source>
        <translation>Zusage hinzugefügt.</translation>
    </message>
    <message>
        <source>Another day for: %1</source>
        <translation>Ein anderer Tag für: %1</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>New day; none: no date any more</source>
        <translation>Neuer Tag; leer: kein Datum mehr</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Agreed anew: %1.</source>
        <translation>Neu vereinbart: %1.</translation>
    </message>
    <message>
        <source>Agreed without a date.</source>
        <translation>Ohne Datum vereinbart.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Agree on another day…</source>
        <translation>Anderen Tag vereinbaren…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open the note it comes from</source>
        <translation>Die Notiz öffnen, aus der es stammt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::OutcomeCard</name>
    <message>
        <source>What came of it, in a line</source>
        <translation>Was daraus wurde, in einer Zeile</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number, a title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What became of “%1”</source>
        <translation>Wie „%1“ ausging</translation>
    </message>
    <message>
        <source>What came of “%1”</source>
        <translation>Was sich aus „%1“ ergab</translation>
    </message>
    <message>
        <source>It joins the next meeting.</source>
        <translation>Es kommt ins nächste Meeting.</translation>
    </message>
    <message>
        <source>The outcome was saved.</source>
        <translation>Das Ergebnis ist gespeichert.</translation>
    </message>
    <message>
        <source>Add what follows</source>
        <translation>Eintragen, was folgt</translation>
    </message>
    <message>
        <source>Add what follows from “%1”</source>
        <translation>Eintragen, was aus „%1“ folgt</translation>
    </message>
</context>
<context>
    <name>lanai::OutcomesView</name>
    <message>
        <source>What was decided?</source>
        <translation>Was wurde entschieden?</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
</context>
<context>
    <name>lanai::OwedSection</name>
    <message>
        <source>Owed both ways</source>
        <translation>Offen auf beiden Seiten</translation>
    </message>
    <message>
        <source>%1: %2. Tick when kept.</source>
        <comment>who owes whom, what</comment>
        <translation>%1: %2. Abhaken, wenn eingehalten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who owes whom, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is owed, how late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Eingehalten.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is owed; the confidentiality of the circle it was said in</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>lanai::Palette</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find people, notes and commands</source>
        <translation>Personen, Notizen und Befehle finden</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>festhalten</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message numerus="yes">
        <source>more than %n results</source>
        <translation>
            <numerusform>mehr als %n Treffer</numerusform>
            <numerusform>mehr als %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::PaletteModel</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Log a 1:1 with %1</source>
        <translation>1:1 mit %1 festhalten</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Überall nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>lanai::PaperDesk</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
</context>
<context>
    <name>lanai::PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
</context>
<context>
    <name>lanai::PassphraseForm</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>The journal is copied whole under the new passphrase and compared; only then the copy takes its place. The file that was there stays among the backups.</source>
        <translation>Das Journal wird ganz unter der neuen Passphrase kopiert und verglichen; erst dann tritt die Kopie an seine Stelle. Die bisherige Datei bleibt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Backups from before</source>
        <translation>Bisherige Sicherungen</translation>
    </message>
    <message>
        <source>Keep them: they open with the old passphrase</source>
        <translation>Behalten: Sie öffnen sich mit der alten Passphrase</translation>
    </message>
    <message>
        <source>Give them the new passphrase, too</source>
        <translation>Auch ihnen die neue Passphrase geben</translation>
    </message>
    <message>
        <source>Delete them, after a new one is made</source>
        <translation>Löschen, nachdem eine neue gemacht ist</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) now, and the one that this change makes. Recovery sheets from before become void.</source>
        <translation>
            <numerusform>%n Sicherung jetzt, und die eine, die diese Änderung macht. Bisherige Wiederherstellungsblätter werden ungültig.</numerusform>
            <numerusform>%n Sicherungen jetzt, und die eine, die diese Änderung macht. Bisherige Wiederherstellungsblätter werden ungültig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::PassphraseScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Until the last step the journal is as it was, whatever happens to this computer.</source>
        <translation>Bis zum letzten Schritt ist das Journal, wie es war, was auch mit diesem Computer geschieht.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Die Passphrase wird geändert</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Der Schlüssel wird gemacht</translation>
    </message>
    <message>
        <source>Copying the journal under the new key</source>
        <translation>Das Journal wird unter dem neuen Schlüssel kopiert</translation>
    </message>
    <message>
        <source>Reading the copy back and comparing it</source>
        <translation>Die Kopie wird gelesen und verglichen</translation>
    </message>
    <message>
        <source>Putting the copy in its place</source>
        <translation>Die Kopie tritt an die Stelle des Journals</translation>
    </message>
    <message>
        <source>Seeing to the backups</source>
        <translation>Die Sicherungen werden versorgt</translation>
    </message>
</context>
<context>
    <name>lanai::PassphraseSection</name>
    <message>
        <source>The sheet was checked on %1. A new one is the same key again.</source>
        <translation>Das Blatt wurde am %1 geprüft. Ein neues enthält wieder denselben Schlüssel.</translation>
    </message>
    <message>
        <source>The sheet that was checked on %1 is void, as the passphrase was changed since. Make the new one.</source>
        <translation>Das am %1 geprüfte Blatt ist ungültig, denn die Passphrase wurde seitdem geändert. Machen Sie das neue.</translation>
    </message>
    <message>
        <source>None was checked yet. Without it, a forgotten passphrase can’t be helped.</source>
        <translation>Bisher wurde keines geprüft. Ohne das Blatt ist bei einer vergessenen Passphrase nichts zu machen.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Whatever was backed up before opens with the old one, unless you choose otherwise. Recovery sheets from before become void.</source>
        <translation>Was vorher gesichert wurde, öffnet sich mit der alten, wenn Sie nichts anderes wählen. Bisherige Wiederherstellungsblätter werden ungültig.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Das Blatt machen</translation>
    </message>
    <message>
        <source>The system keychain keeps the journal’s key, and Lanai opens the journal when it starts. After locking, the passphrase is asked for all the same.</source>
        <translation>Der Schlüsselbund des Systems bewahrt den Schlüssel des Journals auf, und Lanai öffnet das Journal beim Start. Nach dem Sperren wird trotzdem nach der Passphrase gefragt.</translation>
    </message>
</context>
<context>
    <name>lanai::PastSession</name>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>Add a takeaway to the session of %1</source>
        <translation>Dem Treffen vom %1 eine Erkenntnis hinzufügen</translation>
    </message>
    <message>
        <source>More about the session of %1</source>
        <translation>Mehr zum Treffen vom %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>lanai::PeerAsks</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <comment>a day</comment>
        <translation>Beantwortet %1</translation>
    </message>
    <message>
        <source>Asked %1, no answer yet</source>
        <comment>a day</comment>
        <translation>Gefragt %1, noch keine Antwort</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>A sealed question</source>
        <translation>Eine versiegelte Frage</translation>
    </message>
</context>
<context>
    <name>lanai::PeerForm</name>
    <message>
        <source>New peer</source>
        <translation>Neuer Peer</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Interdependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>as here, or for instance Europe/Berlin</source>
        <translation>wie hier, oder zum Beispiel Europe/Berlin</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>14 March</source>
        <translation>14. März</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Wie wir uns kennenlernten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>lanai::PeerHead</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Alle Peers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name changed.</source>
        <translation>Name geändert.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role changed.</source>
        <translation>Rolle geändert.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team changed.</source>
        <translation>Team geändert.</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Schlagwörter geändert.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Prep</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Log a 1:1</source>
        <translation>1:1 festhalten</translation>
    </message>
    <message>
        <source>Add the role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>%1, change it</source>
        <translation>%1, ändern</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Ruht bis %1</translation>
    </message>
    <message>
        <source>Tag %1, change the tags</source>
        <translation>Schlagwort %1, Schlagwörter ändern</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>lanai::PeerPicks</name>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
</context>
<context>
    <name>lanai::PeersFilter</name>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Interdependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Not met for</source>
        <translation>Nicht getroffen seit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Find a peer</source>
        <translation>Peer finden</translation>
    </message>
    <message>
        <source>Find by name, role or tag</source>
        <translation>Name, Rolle, Schlagwort</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any interdependence</source>
        <translation>Jede Abhängigkeit</translation>
    </message>
    <message>
        <source>Met or not</source>
        <translation>Getroffen oder nicht</translation>
    </message>
    <message numerus="yes">
        <source>Not met in %n days</source>
        <translation>
            <numerusform>Seit %n Tag nicht getroffen</numerusform>
            <numerusform>Seit %n Tagen nicht getroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
</context>
<context>
    <name>lanai::PeersModel</name>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>next 1:1 %1</source>
        <translation>nächstes 1:1 %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open commitments</source>
        <translation>
            <numerusform>%n offene Zusage</numerusform>
            <numerusform>%n offene Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Interdependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Next 1:1</source>
        <translation>Nächstes 1:1</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>commitments</comment>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>lanai::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>New peer</source>
        <translation>Neuer Peer</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <source>No peer matches what is typed and chosen above.</source>
        <translation>Kein Peer passt zu dem, was oben eingegeben und gewählt ist.</translation>
    </message>
    <message>
        <source>Begin with the five to nine people whose work yours depends on most.</source>
        <translation>Beginnen Sie mit den fünf bis neun Personen, von deren Arbeit Ihre am meisten abhängt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Add your peers</source>
        <translation>Ihre Peers hinzufügen</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The page of %1 leaves the list. It stays in the trash for 30 days, and Undo brings it back.</source>
        <translation>Die Seite von %1 verschwindet aus der Liste. Sie bleibt 30 Tage im Papierkorb, und Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Log a 1:1</source>
        <translation>1:1 festhalten</translation>
    </message>
    <message>
        <source>Prep</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a name, a standing</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Noch niemand hier.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Breadth: whom you really speak with</source>
        <translation>Breite: mit wem Sie wirklich sprechen</translation>
    </message>
</context>
<context>
    <name>lanai::PeersTable</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>lanai::PeopleField</name>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>About whom? Nobody yet</source>
        <translation>Über wen? Noch niemand</translation>
    </message>
    <message>
        <source>Not about %1</source>
        <translation>Nicht über %1</translation>
    </message>
    <message>
        <source>And whom?</source>
        <translation>Und über wen noch?</translation>
    </message>
</context>
<context>
    <name>lanai::PhaseStepper</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>lanai::PhotoButton</name>
    <message>
        <source>Photo of %1, change it</source>
        <translation>Foto von %1, ändern</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Foto ändern</translation>
    </message>
</context>
<context>
    <name>lanai::PlaybookCard</name>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>names</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a question</comment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>lanai::PlaybookView</name>
    <message>
        <source>A situation: “a colleague lost a parent”</source>
        <translation>Eine Situation: „Jemand im Kollegium hat einen Elternteil verloren“</translation>
    </message>
    <message>
        <source>Find what helped before</source>
        <translation>Finden, was schon einmal half</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tag, how many have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things that helped before</source>
        <translation>
            <numerusform>%n Sache, die schon einmal half</numerusform>
            <numerusform>%n Sachen, die schon einmal halfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the playbook yet.</source>
        <translation>Noch nichts im Erfahrungsschatz.</translation>
    </message>
    <message>
        <source>Answered asks and what you take away from circles gather here, so that the next one finds them.</source>
        <translation>Beantwortete Fragen und was Sie aus Kreisen mitnehmen, sammelt sich hier, damit die nächste Frage es findet.</translation>
    </message>
    <message>
        <source>Nothing like that in the playbook.</source>
        <translation>Nichts dergleichen im Erfahrungsschatz.</translation>
    </message>
    <message>
        <source>Tell the situation in other words, or ask: somebody may have been there.</source>
        <translation>Schildern Sie die Situation mit anderen Worten, oder fragen Sie: Vielleicht hat jemand das schon erlebt.</translation>
    </message>
</context>
<context>
    <name>lanai::PrepAgenda</name>
    <message>
        <source>Nothing to talk about yet. Add a line, or take a topic from the right.</source>
        <translation>Noch nichts zu besprechen. Fügen Sie eine Zeile hinzu oder nehmen Sie ein Thema von rechts.</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Zur Agenda hinzufügen</translation>
    </message>
    <message>
        <source>Add to the agenda, Enter adds it</source>
        <translation>Zur Agenda hinzufügen, Enter fügt hinzu</translation>
    </message>
    <message>
        <source>It is on the agenda.</source>
        <translation>Es steht auf der Agenda.</translation>
    </message>
    <message>
        <source>The agenda is in a new order.</source>
        <translation>Die Agenda steht in neuer Reihenfolge.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Talked about.</source>
        <translation>Besprochen.</translation>
    </message>
    <message>
        <source>Still to talk about.</source>
        <translation>Noch zu besprechen.</translation>
    </message>
    <message>
        <source>The words were changed.</source>
        <translation>Der Wortlaut wurde geändert.</translation>
    </message>
    <message>
        <source>It is off the agenda.</source>
        <translation>Es steht nicht mehr auf der Agenda.</translation>
    </message>
</context>
<context>
    <name>lanai::PrepPage</name>
    <message>
        <source>No 1:1 on this day.</source>
        <translation>Kein 1:1 an diesem Tag.</translation>
    </message>
    <message>
        <source>A day with 1:1s has one prep sheet for all of them.</source>
        <translation>Ein Tag mit 1:1s hat ein Vorbereitungsblatt für alle.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>no 1:1 planned</source>
        <translation>kein 1:1 geplant</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>when, the time in another zone, the zone</comment>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message>
        <source>The day’s preps</source>
        <translation>Die Vorbereitungen des Tages</translation>
    </message>
</context>
<context>
    <name>lanai::PreviewForm</name>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>What changed because of it</source>
        <translation>Was sich dadurch geändert hat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose one of the five reactions first.</source>
        <translation>Wählen Sie zuerst eine der fünf Reaktionen.</translation>
    </message>
</context>
<context>
    <name>lanai::PreviewProgress</name>
    <message>
        <source>%1 of %2 previewed</source>
        <translation>%1 von %2 vorab besprochen</translation>
    </message>
</context>
<context>
    <name>lanai::PreviewsSection</name>
    <message>
        <source>Staff items to preview</source>
        <translation>Staff-Punkte, vorab zu besprechen</translation>
    </message>
    <message>
        <source>The preview was recorded.</source>
        <translation>Das Vorabgespräch ist festgehalten.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Record what %1 says about “%2”</source>
        <translation>Festhalten, was %1 zu „%2“ sagt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is sought, when the staff meeting is</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lanai::ProjectActs</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What of, in one line</source>
        <translation>Worum es geht, in einer Zeile</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What we hope to learn about each other</source>
        <translation>Was wir voneinander zu lernen hoffen</translation>
    </message>
    <message>
        <source>Keep as an idea</source>
        <translation>Als Idee behalten</translation>
    </message>
    <message>
        <source>Start today</source>
        <translation>Heute beginnen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Small and low-stakes: about two weeks, in the white space or on a partner’s plate.</source>
        <translation>Klein und ungefährlich: etwa zwei Wochen, im freien Feld oder auf dem Tisch eines Partners.</translation>
    </message>
    <message>
        <source>“%1” is on the board.</source>
        <translation>„%1“ steht auf der Tafel.</translation>
    </message>
    <message>
        <source>To %1 at once?</source>
        <translation>Gleich nach %1?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a project&apos;s title, a phase</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Abandon “%1”?</source>
        <translation>„%1“ aufgeben?</translation>
    </message>
    <message>
        <source>That is no failure. Why, in one line?</source>
        <translation>Das ist kein Scheitern. Warum, in einer Zeile?</translation>
    </message>
    <message>
        <source>“%1” is abandoned. What you learnt stays.</source>
        <translation>„%1“ ist aufgegeben. Was Sie gelernt haben, bleibt.</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is closed. What you learnt is on the page of %2.</source>
        <translation>„%1“ ist abgeschlossen. Was Sie gelernt haben, steht auf der Seite von %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 rücken</translation>
    </message>
    <message>
        <source>Abandon…</source>
        <translation>Aufgeben …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::ProjectPromises</name>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is promised in it yet.</source>
        <translation>Noch ist darin nichts zugesagt.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what is promised</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Due %1; agree on another day</source>
        <translation>Fällig %1; anderen Tag vereinbaren</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Eingehalten: %1.</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>I promise %1</source>
        <translation>Ich sage %1 zu</translation>
    </message>
    <message>
        <source>%1 promises me</source>
        <translation>%1 sagt mir zu</translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation>Wer zusagt</translation>
    </message>
    <message>
        <source>By, for instance Fri or 3 Dec</source>
        <translation>Bis, zum Beispiel Fr oder 3. Dez</translation>
    </message>
    <message>
        <source>Commitment added.</source>
        <translation>Zusage hinzugefügt.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>New day; none: no date any more</source>
        <translation>Neuer Tag; leer: kein Datum mehr</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Agreed anew.</source>
        <translation>Neu vereinbart.</translation>
    </message>
</context>
<context>
    <name>lanai::ProjectSheet</name>
    <message>
        <source>Project changed.</source>
        <translation>Projekt geändert.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What of, in one line</source>
        <translation>Worum es geht, in einer Zeile</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What we hope to learn about each other</source>
        <translation>Was wir voneinander zu lernen hoffen</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Eine Zeile schreiben</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, an insight</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Differently next time: %1</source>
        <translation>Nächstes Mal anders: %1</translation>
    </message>
    <message>
        <source>Do another? %1</source>
        <translation>Noch eines? %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a phase</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Abandon…</source>
        <translation>Aufgeben …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move on to %1</source>
        <translation>Weiter nach %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Two weeks are a good length; after three it is no longer low-stakes.</source>
        <translation>Zwei Wochen sind eine gute Länge; nach dreien ist es nicht mehr klein und ungefährlich.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>No project yet.</source>
        <translation>Noch kein Projekt.</translation>
    </message>
    <message>
        <source>Something small that you make with a peer: two weeks, low stakes, and a debrief about how you both work.</source>
        <translation>Etwas Kleines, das Sie mit einem Peer machen: zwei Wochen, wenig Risiko und eine Auswertung darüber, wie Sie beide arbeiten.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Note the first idea</source>
        <translation>Die erste Idee notieren</translation>
    </message>
</context>
<context>
    <name>lanai::PromiseDetail</name>
    <message>
        <source>Open the note</source>
        <translation>Die Notiz öffnen</translation>
    </message>
    <message>
        <source>Open the person’s page</source>
        <translation>Die Seite der Person öffnen</translation>
    </message>
</context>
<context>
    <name>lanai::PromiseRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a key; what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb, what was promised</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::ProofForm</name>
    <message>
        <source>This does not open the journal. Type its present passphrase, or the recovery key.</source>
        <translation>Das öffnet das Journal nicht. Geben Sie seine jetzige Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <translation>Jetzige Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanai::QuickKnow</name>
    <message>
        <source>What you know</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>A fact: about the person</source>
        <translation>Etwas über den Menschen</translation>
    </message>
    <message>
        <source>How they work: %1</source>
        <comment>which side of it</comment>
        <translation>Arbeitsweise: %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>For instance: Mia plays the cello, recital 12 Dec</source>
        <translation>Zum Beispiel: Mia spielt Cello, Vorspiel 12. Dez</translation>
    </message>
    <message>
        <source>Private, and learnt today.</source>
        <translation>Privat, und heute erfahren.</translation>
    </message>
    <message>
        <source>Comes round on %1. %2</source>
        <comment>a day; a sentence</comment>
        <translation>Kehrt am %1 wieder. %2</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read; it stays text. %2</source>
        <comment>words; a sentence</comment>
        <translation>„%1“ ist kein lesbares Datum und bleibt Text. %2</translation>
    </message>
    <message>
        <source>Known of %1 from now on.</source>
        <translation>Ab jetzt bekannt über %1.</translation>
    </message>
    <message>
        <source>Added to how %1 works.</source>
        <translation>Zur Arbeitsweise von %1 hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>lanai::RailRow</name>
    <message>
        <source>%1, %2</source>
        <comment>words, a quiet line</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lanai::ReactionPicker</name>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <comment>a reaction, its key</comment>
        <translation>%1 (Taste %2)</translation>
    </message>
</context>
<context>
    <name>lanai::RecoveryScreen</name>
    <message>
        <source>If you forget the passphrase, this sheet is the only other way into the journal. Print it, or save it where it doesn&apos;t lie beside the journal.</source>
        <translation>Wenn Sie die Passphrase vergessen, ist dieses Blatt der einzige andere Weg ins Journal. Drucken Sie es, oder speichern Sie es dort, wo es nicht neben dem Journal liegt.</translation>
    </message>
    <message>
        <source>The passphrase is changed, and with it the recovery key: the sheet from before is void. Destroy it, and keep this one instead.</source>
        <translation>Die Passphrase ist geändert und mit ihr der Wiederherstellungsschlüssel: Das bisherige Blatt ist ungültig. Vernichten Sie es und bewahren Sie stattdessen dieses auf.</translation>
    </message>
    <message>
        <source>It opens the journal without the passphrase. Whoever has the sheet and the file can read everything, so keep them apart.</source>
        <translation>Es öffnet das Journal ohne die Passphrase. Wer das Blatt und die Datei hat, kann alles lesen; bewahren Sie beides getrennt auf.</translation>
    </message>
    <message>
        <source>The sheet holds the key in plain letters. Lanai keeps no copy of it.</source>
        <translation>Das Blatt enthält den Schlüssel im Klartext. Lanai behält keine Kopie davon.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ihr Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>A printer&apos;s queue may keep a copy for a while.</source>
        <translation>Die Warteschlange des Druckers behält womöglich eine Zeit lang eine Kopie.</translation>
    </message>
    <message>
        <source>The last group of its last line</source>
        <translation>Die letzte Gruppe seiner letzten Zeile</translation>
    </message>
    <message>
        <source>Four signs, read from the sheet</source>
        <translation>Vier Zeichen, vom Blatt abgelesen</translation>
    </message>
    <message>
        <source>Later, in Settings</source>
        <translation>Später, in den Einstellungen</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Das Blatt prüfen</translation>
    </message>
    <message>
        <source>Where the sheet is saved</source>
        <translation>Wo das Blatt gespeichert wird</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Open it, and type its last group here.</source>
        <translation>Gespeichert. Öffnen Sie es und geben Sie hier seine letzte Gruppe ein.</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the sheet as PDF and print it elsewhere.</source>
        <translation>An diesem Computer ist kein Drucker. Speichern Sie das Blatt als PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>Sent to the printer. Type the last group of the sheet here.</source>
        <translation>An den Drucker geschickt. Geben Sie hier die letzte Gruppe des Blattes ein.</translation>
    </message>
    <message>
        <source>That is not the last group of this sheet. Look at the end of its sixth line.</source>
        <translation>Das ist nicht die letzte Gruppe dieses Blattes. Sehen Sie am Ende seiner sechsten Zeile nach.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>That is right: the sheet can be read.</source>
        <translation>Das stimmt: Das Blatt ist lesbar.</translation>
    </message>
</context>
<context>
    <name>lanai::RememberBox</name>
    <message>
        <source>Pin this line</source>
        <translation>Diese Zeile anheften</translation>
    </message>
    <message>
        <source>Pin another line</source>
        <translation>Eine andere Zeile anheften</translation>
    </message>
    <message>
        <source>The one thing to remember</source>
        <translation>Woran Sie denken sollten</translation>
    </message>
    <message>
        <source>The one thing to remember. Empty: chosen by Lanai</source>
        <translation>Woran Sie denken sollten. Leer: Lanai wählt</translation>
    </message>
    <message>
        <source>Nothing to remember yet</source>
        <translation>Noch nichts, woran Sie denken sollten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A line pinned here is what you see first.</source>
        <translation>Was Sie hier anheften, sehen Sie zuerst.</translation>
    </message>
    <message>
        <source>Take the pin out</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>The line is chosen again.</source>
        <translation>Die Zeile wird wieder gewählt.</translation>
    </message>
    <message>
        <source>The line is pinned.</source>
        <translation>Die Zeile ist angeheftet.</translation>
    </message>
</context>
<context>
    <name>lanai::RemindersSection</name>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Of the next 1:1, of logging it, of decisions. Each once.</source>
        <translation>An das nächste 1:1, ans Festhalten, an Entscheidungen. Jeweils einmal.</translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <translation>Namen in Benachrichtigungen</translation>
    </message>
    <message>
        <source>Without, a notification names nobody and shows no word of the journal to whoever sees the screen.</source>
        <translation>Ohne sie nennt eine Benachrichtigung niemanden und zeigt dem, der den Bildschirm sieht, kein Wort aus dem Journal.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Before a 1:1</source>
        <translation>Vor einem 1:1</translation>
    </message>
    <message>
        <source>With the one thing to remember, where names are allowed.</source>
        <translation>Wo Namen erlaubt sind, mit dem einen, woran Sie denken wollten.</translation>
    </message>
    <message>
        <source>After a 1:1</source>
        <translation>Nach einem 1:1</translation>
    </message>
    <message>
        <source>To log it while it is fresh.</source>
        <translation>Um es festzuhalten, solange es frisch ist.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>On the morning of the day when a term has become due for one.</source>
        <translation>Am Morgen des Tages, an dem über eine Laufzeit zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>On its day, unless it is finished already.</source>
        <translation>An seinem Tag, wenn er nicht schon erledigt ist.</translation>
    </message>
    <message>
        <source>Weekly review, day</source>
        <translation>Wochenrückblick, Tag</translation>
    </message>
    <message>
        <source>Weekly review, time</source>
        <translation>Wochenrückblick, Uhrzeit</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Tag des Rückblicks</translation>
    </message>
    <message>
        <source>When you look back at the week and ahead to the next.</source>
        <translation>Wenn Sie auf die Woche zurück- und auf die nächste vorausblicken.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>What falls into them comes when they are over. The same time twice: none.</source>
        <translation>Was in sie fällt, kommt, wenn sie vorbei ist. Zweimal dieselbe Uhrzeit: keine.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>In the tray, locked. Until you have unlocked the journal once, Lanai knows nothing to remind you of.</source>
        <translation>Im Infobereich, gesperrt. Bis Sie das Journal einmal entsperrt haben, weiß Lanai nichts, woran es erinnern könnte.</translation>
    </message>
    <message>
        <source>While the journal is locked, Lanai knows when the 1:1s of the next 36 hours begin, and not with whom. Closing the window keeps Lanai in the tray; where the desktop has none, it quits, and nothing is reminded of.</source>
        <translation>Solange das Journal gesperrt ist, weiß Lanai, wann die 1:1s der nächsten 36 Stunden beginnen, aber nicht mit wem. Wer das Fenster schließt, lässt Lanai im Infobereich weiterlaufen; wo der Desktop keinen hat, wird es beendet und erinnert an nichts mehr.</translation>
    </message>
</context>
<context>
    <name>lanai::ReviewActs</name>
    <message>
        <source>Left as it is until the next review.</source>
        <translation>Bis zum nächsten Rückblick so gelassen.</translation>
    </message>
    <message>
        <source>To talk about with %1</source>
        <translation>Zu besprechen mit %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>On the agenda with %1.</source>
        <translation>Auf der Agenda mit %1.</translation>
    </message>
    <message>
        <source>The week is reviewed.</source>
        <translation>Der Wochenrückblick ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>lanai::ReviewPage</name>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Nothing left for this week.</source>
        <translation>Für diese Woche ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>The 1:1s are logged, promises and terms are dealt with, and the week ahead is prepared. Finish the review, and it comes back next week.</source>
        <translation>Die 1:1s sind festgehalten, Zusagen und Laufzeiten geklärt, und die kommende Woche ist vorbereitet. Schließen Sie den Rückblick ab; nächste Woche kommt er wieder.</translation>
    </message>
    <message>
        <source>Finish the weekly review</source>
        <translation>Den Wochenrückblick abschließen</translation>
    </message>
</context>
<context>
    <name>lanai::ReviewRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a key; what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb, a person</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::RhythmActs</name>
    <message>
        <source>Move to another day or time…</source>
        <translation>Auf anderen Tag oder andere Zeit verschieben…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Ausfallen lassen…</translation>
    </message>
    <message>
        <source>Prep</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Decide what comes next</source>
        <translation>Entscheiden, wie es weitergeht</translation>
    </message>
    <message>
        <source>Change the rhythm</source>
        <translation>Rhythmus ändern</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Start a series…</source>
        <translation>Serie beginnen…</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message numerus="yes">
        <source>Move %n 1:1s…</source>
        <translation>
            <numerusform>%n 1:1 verschieben…</numerusform>
            <numerusform>%n 1:1s verschieben…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n 1:1s…</source>
        <translation>
            <numerusform>%n 1:1 ausfallen lassen…</numerusform>
            <numerusform>%n 1:1s ausfallen lassen…</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::RhythmSection</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>No regular 1:1 yet.</source>
        <translation>Noch kein regelmäßiges 1:1.</translation>
    </message>
    <message>
        <source>Start a rhythm</source>
        <translation>Rhythmus beginnen</translation>
    </message>
    <message>
        <source>Decide: renew, change, pause or end</source>
        <translation>Entscheiden: verlängern, ändern, pausieren oder beenden</translation>
    </message>
</context>
<context>
    <name>lanai::RitualActs</name>
    <message>
        <source>“%1” goes on.</source>
        <translation>„%1“ geht weiter.</translation>
    </message>
    <message>
        <source>“%1” has ended. What was stays.</source>
        <translation>„%1“ ist beendet. Was war, bleibt.</translation>
    </message>
    <message>
        <source>“%1” did not happen on %2. The note stays.</source>
        <translation>„%1“ war nicht am %2. Die Notiz bleibt.</translation>
    </message>
    <message>
        <source>“%1” is deleted. Its notes stay.</source>
        <translation>„%1“ ist gelöscht. Die Notizen bleiben.</translation>
    </message>
    <message>
        <source>“%1” is on %2.</source>
        <comment>a ritual; a day</comment>
        <translation>„%1“ ist am %2.</translation>
    </message>
    <message>
        <source>It happened…</source>
        <translation>Es hat stattgefunden …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Open the last note</source>
        <translation>Letzte Notiz öffnen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a person</comment>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>It did not happen on %1</source>
        <comment>a day</comment>
        <translation>Am %1 war es doch nicht</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::RitualForm</name>
    <message>
        <source>New ritual</source>
        <translation>Neues Ritual</translation>
    </message>
    <message>
        <source>Change the ritual</source>
        <translation>Ritual ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For instance: coffee before the staff meeting</source>
        <translation>Zum Beispiel: Kaffee vor der Leitungsrunde</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Tacked on to</source>
        <translation>Hängt an</translation>
    </message>
    <message>
        <source>The work it goes with, for instance the offsite</source>
        <translation>Die Arbeit dazu, zum Beispiel die Klausur</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Wochen dazwischen</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>For instance %1; empty: by its rhythm</source>
        <comment>a day</comment>
        <translation>Zum Beispiel %1; leer: nach dem Rhythmus</translation>
    </message>
    <message>
        <source>“%1” is a ritual now.</source>
        <translation>„%1“ ist jetzt ein Ritual.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>„%1“ ist geändert.</translation>
    </message>
</context>
<context>
    <name>lanai::RitualHappenedForm</name>
    <message>
        <source>It happened: %1</source>
        <comment>a ritual</comment>
        <translation>Es hat stattgefunden: %1</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Was bleiben soll</translation>
    </message>
    <message>
        <source>It becomes a note of theirs and counts as contact. A note of that day that tells of a ritual is linked when you leave the line empty.</source>
        <translation>Daraus wird eine Notiz zu den Beteiligten, und sie zählt als Kontakt. Bleibt die Zeile leer, wird eine Ritual-Notiz dieses Tages verknüpft.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>How private</source>
        <translation>Wie privat</translation>
    </message>
    <message>
        <source>“%1” happened; the note of that day is linked.</source>
        <translation>„%1“ hat stattgefunden; die Notiz dieses Tages ist verknüpft.</translation>
    </message>
    <message>
        <source>“%1” happened.</source>
        <translation>„%1“ hat stattgefunden.</translation>
    </message>
    <message>
        <source>%1 Next %2.</source>
        <comment>a sentence; a day</comment>
        <translation>%1 Nächstes Mal %2.</translation>
    </message>
</context>
<context>
    <name>lanai::RitualIdeaRow</name>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::RitualRow</name>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <comment>a ritual</comment>
        <translation>%1 geht weiter</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>It happened: %1</source>
        <comment>a ritual</comment>
        <translation>Es hat stattgefunden: %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End %1</source>
        <comment>a ritual</comment>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when a ritual is next; its rhythm</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lanai::RitualsPage</name>
    <message>
        <source>Rituals</source>
        <translation>Rituale</translation>
    </message>
    <message>
        <source>No rituals yet.</source>
        <translation>Noch keine Rituale.</translation>
    </message>
    <message>
        <source>A coffee before the meeting, a dinner after the offsite, a reunion each quarter: what is tacked on to work happens, and the bond outlives it.</source>
        <translation>Ein Kaffee vor der Sitzung, ein Abendessen nach der Klausur, ein Wiedersehen im Quartal: Was an Arbeit hängt, findet statt, und die Verbindung überlebt sie.</translation>
    </message>
    <message>
        <source>New ritual</source>
        <translation>Neues Ritual</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Das erste hinzufügen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>lanai::RowActions</name>
    <message>
        <source>Show less of %1</source>
        <translation>Weniger von %1 zeigen</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>%1 ganz zeigen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>lanai::RuleLine</name>
    <message>
        <source>What is said here stays here.</source>
        <translation>Was hier gesagt wird, bleibt hier.</translation>
    </message>
    <message>
        <source>Confidentiality: %1</source>
        <translation>Vertraulichkeit: %1</translation>
    </message>
</context>
<context>
    <name>lanai::ScalePicker</name>
    <message>
        <source>%1 of %2</source>
        <comment>on a scale</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question, an answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::ScheduleEdit</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>lanai::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>lanai::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Words, “a phrase”, begin*, -not, and filters such as peer:, kind:, tag:, before:, after:, is:.</source>
        <translation>Wörter, „eine Wendung“, Anfang*, -nicht und Filter wie peer:, kind:, tag:, before:, after:, is:.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n results</source>
        <translation>
            <numerusform>mehr als %n Treffer</numerusform>
            <numerusform>mehr als %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::SeriesForm</name>
    <message>
        <source>New series of 1:1s</source>
        <translation>Neue Serie von 1:1s</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>In one line: what it is for</source>
        <translation>In einer Zeile: wozu sie dient</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Trifft sich</translation>
    </message>
    <message>
        <source>When it meets</source>
        <translation>Wann man sich trifft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>There is nobody to meet yet: add a peer first.</source>
        <translation>Es gibt noch niemanden zu treffen: Fügen Sie zuerst einen Peer hinzu.</translation>
    </message>
    <message>
        <source>The 1:1s with %1 are planned.</source>
        <translation>Die 1:1s mit %1 sind geplant.</translation>
    </message>
</context>
<context>
    <name>lanai::SeriesList</name>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>No series yet.</source>
        <translation>Noch keine Serie.</translation>
    </message>
    <message>
        <source>A series is a regular 1:1 with one peer for three months at most: weekly where you depend on one another, else every 2 weeks or monthly.</source>
        <translation>Eine Serie ist ein regelmäßiges 1:1 mit einem Peer für höchstens drei Monate: wöchentlich, wo Sie voneinander abhängen, sonst alle 2 Wochen oder monatlich.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Serie</translation>
    </message>
    <message>
        <source>%1: %2, decide what comes next</source>
        <comment>a person; when it ends</comment>
        <translation>%1: %2, entscheiden, wie es weitergeht</translation>
    </message>
    <message>
        <source>Start a series</source>
        <translation>Serie beginnen</translation>
    </message>
    <message>
        <source>Start a series with %1</source>
        <translation>Serie mit %1 beginnen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide about the 1:1s with %1</source>
        <translation>Über die 1:1s mit %1 entscheiden</translation>
    </message>
</context>
<context>
    <name>lanai::SeriesRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a person; one of their 1:1s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, marked</source>
        <comment>a 1:1</comment>
        <translation>%1, markiert</translation>
    </message>
</context>
<context>
    <name>lanai::SessionActs</name>
    <message>
        <source>Skip the session on %1</source>
        <translation>Das Treffen am %1 ausfallen lassen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ausfallen lassen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The session on %1 is skipped.</source>
        <translation>Das Treffen am %1 fällt aus.</translation>
    </message>
    <message>
        <source>The topic is back in the bank.</source>
        <translation>Das Thema ist wieder im Vorrat.</translation>
    </message>
    <message>
        <source>That is its topic.</source>
        <translation>Das ist sein Thema.</translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation>Treffen geändert.</translation>
    </message>
    <message>
        <source>The host is changed.</source>
        <translation>Wer einlädt, ist geändert.</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Treffen gelöscht.</translation>
    </message>
    <message>
        <source>Nobody yet, or somebody else</source>
        <translation>Noch niemand oder jemand anderes</translation>
    </message>
    <message>
        <source>I host</source>
        <translation>Ich lade ein</translation>
    </message>
    <message>
        <source>The bank is empty: add a topic at the side.</source>
        <translation>Der Vorrat ist leer: Fügen Sie an der Seite ein Thema hinzu.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Day, time and host…</source>
        <translation>Tag, Uhrzeit und wer einlädt…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Ausfallen lassen…</translation>
    </message>
    <message>
        <source>Add a takeaway…</source>
        <translation>Erkenntnis hinzufügen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Make it…</source>
        <translation>Daraus machen…</translation>
    </message>
    <message>
        <source>Takeaway deleted. What it became stays.</source>
        <translation>Erkenntnis gelöscht. Was daraus wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>lanai::SessionCard</name>
    <message>
        <source>Did it take place?</source>
        <translation>Hat es stattgefunden?</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>A later session</source>
        <translation>Ein späteres Treffen</translation>
    </message>
    <message>
        <source>Day and time: %1</source>
        <translation>Tag und Uhrzeit: %1</translation>
    </message>
    <message>
        <source>More about this session</source>
        <translation>Mehr zu diesem Treffen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Lädt ein</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What it will be about</source>
        <translation>Worum es gehen wird</translation>
    </message>
    <message>
        <source>From the bank…</source>
        <translation>Aus dem Vorrat…</translation>
    </message>
    <message>
        <source>Take a topic from the bank</source>
        <translation>Ein Thema aus dem Vorrat nehmen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>The round it begins with</source>
        <translation>Die Runde, mit der es beginnt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>One to a line</source>
        <translation>Eine pro Zeile</translation>
    </message>
    <message>
        <source>One to a line: Shift+Enter begins the next.</source>
        <translation>Eine pro Zeile: Umschalt+Eingabe beginnt die nächste.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>The round it ends with</source>
        <translation>Die Runde, mit der es endet</translation>
    </message>
    <message>
        <source>It took place…</source>
        <translation>Es hat stattgefunden…</translation>
    </message>
    <message>
        <source>The session took place</source>
        <translation>Das Treffen hat stattgefunden</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Blatt…</translation>
    </message>
    <message>
        <source>Export the session sheet</source>
        <translation>Das Blatt zum Treffen exportieren</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Ausfallen lassen…</translation>
    </message>
    <message>
        <source>Skip the session</source>
        <translation>Das Treffen ausfallen lassen</translation>
    </message>
</context>
<context>
    <name>lanai::SessionForm</name>
    <message>
        <source>Plan a session</source>
        <translation>Ein Treffen planen</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Lädt ein</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Besides the rhythm: the others stay as they are.</source>
        <translation>Außerhalb des Rhythmus: Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Past the term’s last day it stands on its own.</source>
        <translation>Nach dem letzten Tag der Laufzeit steht es für sich.</translation>
    </message>
    <message>
        <source>%1 meets on %2.</source>
        <comment>a circle; a day</comment>
        <translation>%1 trifft sich am %2.</translation>
    </message>
</context>
<context>
    <name>lanai::SessionWatch</name>
    <message>
        <source>Locks the journal first</source>
        <translation>Sperrt zuerst das Journal</translation>
    </message>
</context>
<context>
    <name>lanai::SessionsSection</name>
    <message>
        <source>No session yet.</source>
        <translation>Noch kein Treffen.</translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation>Kein Treffen ist geplant.</translation>
    </message>
    <message>
        <source>A circle lives by meeting: give it a rhythm above, or plan one session.</source>
        <translation>Ein Kreis lebt davon, dass er sich trifft: Geben Sie ihm oben einen Rhythmus, oder planen Sie ein Treffen.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Ein Treffen planen</translation>
    </message>
    <message>
        <source>Also planned</source>
        <translation>Auch geplant</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Lädt ein: %1</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>Bisherige Treffen</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n abgehalten</numerusform>
            <numerusform>%n abgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier sessions</source>
        <translation>
            <numerusform>%n früheres Treffen</numerusform>
            <numerusform>%n frühere Treffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Look and lock</source>
        <translation>Aussehen und Sperre</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Topics and practices</source>
        <translation>Themen und Übungen</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>Passphrase und Schlüssel</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>lanai::SharedCircles</name>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>A sealed circle</source>
        <translation>Ein versiegelter Kreis</translation>
    </message>
</context>
<context>
    <name>lanai::SharedProjects</name>
    <message>
        <source>Shared project</source>
        <translation>Gemeinsames Projekt</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation>Gemeinsame Projekte</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Das Projekt %1 öffnen</translation>
    </message>
</context>
<context>
    <name>lanai::SharedRituals</name>
    <message>
        <source>Rituals</source>
        <translation>Rituale</translation>
    </message>
    <message>
        <source>Add a ritual</source>
        <translation>Ritual hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a ritual&apos;s next and last time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a ritual; its rhythm</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>lanai::SmallForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanai::SpellingSection</name>
    <message>
        <source>No dictionary is installed.</source>
        <translation>Kein Wörterbuch ist installiert.</translation>
    </message>
    <message>
        <source>Misspelt words are underlined while you write, in as many languages as you like. Lanai reads the dictionaries of Hunspell: look for hunspell-en-us or hunspell-de-de among the programs of your system, and open the journal again.</source>
        <translation>Falsch geschriebene Wörter werden beim Schreiben unterstrichen, in beliebig vielen Sprachen. Lanai liest die Wörterbücher von Hunspell: Suchen Sie unter den Programmen Ihres Systems nach hunspell-de-de oder hunspell-en-us, und öffnen Sie das Journal noch einmal.</translation>
    </message>
    <message>
        <source>Misspelt words are underlined while you write a note. A word is right when one of the languages ticked here knows it. Without a tick nothing is checked.</source>
        <translation>Falsch geschriebene Wörter werden unterstrichen, während Sie eine Notiz schreiben. Ein Wort ist richtig, wenn eine der hier angehakten Sprachen es kennt. Ohne Haken wird nichts geprüft.</translation>
    </message>
</context>
<context>
    <name>lanai::StaffPage</name>
    <message>
        <source>Staff meeting</source>
        <translation>Staff-Meeting</translation>
    </message>
    <message>
        <source>No staff meeting yet.</source>
        <translation>Noch kein Staff-Meeting.</translation>
    </message>
    <message>
        <source>Lanai makes a page from what you bring and from what peers said about it beforehand.</source>
        <translation>Lanai macht eine Seite aus dem, was Sie einbringen, und dem, was Peers vorab dazu gesagt haben.</translation>
    </message>
    <message>
        <source>The line was changed.</source>
        <translation>Die Zeile wurde geändert.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Plan the staff meeting</source>
        <translation>Staff-Meeting planen</translation>
    </message>
    <message>
        <source>The line about %1</source>
        <translation>Die Zeile über %1</translation>
    </message>
</context>
<context>
    <name>lanai::StoredBackupsModel</name>
    <message>
        <source>Taken</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>lanai::SyncList</name>
    <message>
        <source>Upcoming syncs</source>
        <translation>Nächste Termine</translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>nächster %n Tag</numerusform>
            <numerusform>nächste %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Noch niemand hier.</translation>
    </message>
    <message>
        <source>Add the peers your work depends on, and when you meet. Their 1:1s then stand here, each with the one thing to remember.</source>
        <translation>Fügen Sie die Peers hinzu, von denen Ihre Arbeit abhängt, und wann Sie sich treffen. Ihre 1:1s stehen dann hier, jedes mit dem einen, woran Sie denken sollten.</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Peers hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>No syncs in the next %n days.</source>
        <translation>
            <numerusform>Keine Termine innerhalb von %n Tag.</numerusform>
            <numerusform>Keine Termine in den nächsten %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A regular 1:1 is what keeps a peer from becoming a surprise. A series runs for 13 weeks, then you decide again.</source>
        <translation>Ein regelmäßiges 1:1 bewahrt Sie vor Überraschungen mit einem Peer. Eine Serie läuft 13 Wochen, dann entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Serie</translation>
    </message>
    <message>
        <source>Your first week: right after a 1:1 press L on it and write what was said and promised. Next time, the one thing to remember stands beside the name.</source>
        <translation>Ihre erste Woche: Drücken Sie gleich nach einem 1:1 darauf L und schreiben Sie, was gesagt und zugesagt wurde. Beim nächsten Mal steht neben dem Namen, woran Sie denken sollten.</translation>
    </message>
</context>
<context>
    <name>lanai::SyncRowView</name>
    <message>
        <source>Prep</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Prep the 1:1 with %1</source>
        <translation>1:1 mit %1 vorbereiten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Log the 1:1 with %1</source>
        <translation>1:1 mit %1 festhalten</translation>
    </message>
    <message>
        <source>not spoken yet</source>
        <translation>noch nicht gesprochen</translation>
    </message>
</context>
<context>
    <name>lanai::TakeawayForm</name>
    <message>
        <source>Add a takeaway</source>
        <translation>Erkenntnis hinzufügen</translation>
    </message>
    <message>
        <source>Change the takeaway</source>
        <translation>Die Erkenntnis ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What to take away</source>
        <translation>Was sich mitnehmen lässt</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Die Runde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Takeaway added.</source>
        <translation>Erkenntnis hinzugefügt.</translation>
    </message>
    <message>
        <source>Takeaway changed.</source>
        <translation>Erkenntnis geändert.</translation>
    </message>
</context>
<context>
    <name>lanai::TakeawayLines</name>
    <message>
        <source>Whose takeaway %1 is</source>
        <translation>Von wem Erkenntnis %1 ist</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Die Runde</translation>
    </message>
    <message>
        <source>Takeaway %1</source>
        <translation>Erkenntnis %1</translation>
    </message>
    <message>
        <source>What to take away</source>
        <translation>Was sich mitnehmen lässt</translation>
    </message>
    <message>
        <source>Tags of takeaway %1</source>
        <translation>Schlagwörter der Erkenntnis %1</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Schlagwörter, mit Kommas</translation>
    </message>
</context>
<context>
    <name>lanai::TakeawayRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a name, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make it…</source>
        <translation>Daraus machen…</translation>
    </message>
    <message>
        <source>Make of it a fact, an insight, an ask or a commitment: %1</source>
        <translation>Daraus einen Fakt, eine Arbeitsweise, eine Frage oder eine Zusage machen: %1</translation>
    </message>
    <message>
        <source>More about the takeaway: %1</source>
        <translation>Mehr zur Erkenntnis: %1</translation>
    </message>
</context>
<context>
    <name>lanai::TalkList</name>
    <message>
        <source>Add a topic…</source>
        <translation>Thema hinzufügen…</translation>
    </message>
    <message>
        <source>Add a practice…</source>
        <translation>Übung hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Goes well from</source>
        <translation>Geht gut ab</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>Change the practice</source>
        <translation>Übung ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>lanai::TalkModel</name>
    <message>
        <source>%1 (yours)</source>
        <comment>a topic or practice of one&apos;s own</comment>
        <translation>%1 (von Ihnen)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>lanai::TalkSection</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>For a 1:1 those are suggested that suit the trust between you, or ask for one step more; first what you haven’t talked about yet. What you change becomes yours. Enter changes, Del removes.</source>
        <translation>Für ein 1:1 werden die vorgeschlagen, die zum Vertrauen zwischen Ihnen passen oder einen Schritt weiter gehen; zuerst, worüber Sie noch nicht gesprochen haben. Was Sie ändern, wird Ihres. Eingabe ändert, Entf entfernt.</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>One small habit for a 1:1. The habit that you practised longest ago with that person is suggested first.</source>
        <translation>Eine kleine Gewohnheit für ein 1:1. Zuerst wird die vorgeschlagen, die Sie mit der Person am längsten nicht geübt haben.</translation>
    </message>
</context>
<context>
    <name>lanai::TermBar</name>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
</context>
<context>
    <name>lanai::TimelineModel</name>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
</context>
<context>
    <name>lanai::TimelineView</name>
    <message>
        <source>Record</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanai::TimesPopup</name>
    <message>
        <source>From when until when</source>
        <translation>Von wann bis wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>lanai::TodayActs</name>
    <message>
        <source>The 1:1 with %1 is marked held.</source>
        <translation>Das 1:1 mit %1 ist als gehalten vermerkt.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Eingehalten: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Fallen gelassen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Agree on another day</source>
        <translation>Anderen Tag vereinbaren</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Agreed anew: %1</source>
        <translation>Neu vereinbart: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Changed because of it</source>
        <translation>Dadurch geändert</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>an item; a person; what they think of it</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>%1 ruhen lassen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Not said to be drifting until then. Contact ends it.</source>
        <translation>Bis dahin heißt es nicht, der Kontakt lasse nach. Ein Kontakt beendet das.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 is snoozed.</source>
        <translation>%1 ruht.</translation>
    </message>
    <message>
        <source>Prep</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Ausfallen lassen…</translation>
    </message>
    <message>
        <source>Move to another day or time…</source>
        <translation>Auf anderen Tag oder andere Zeit verschieben…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Held, nothing to write</source>
        <translation>Gehalten, nichts zu schreiben</translation>
    </message>
    <message>
        <source>Was skipped…</source>
        <translation>Ist ausgefallen…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Agree on another day…</source>
        <translation>Anderen Tag vereinbaren…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Open the note it comes from</source>
        <translation>Die Notiz öffnen, aus der es stammt</translation>
    </message>
    <message>
        <source>Record a reaction…</source>
        <translation>Reaktion festhalten…</translation>
    </message>
    <message>
        <source>Open the staff meeting</source>
        <translation>Staff-Meeting öffnen</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Ruhen lassen…</translation>
    </message>
    <message>
        <source>Start a series…</source>
        <translation>Serie beginnen…</translation>
    </message>
    <message>
        <source>The note is in the trash.</source>
        <translation>Die Notiz liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Ablegen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>lanai::TodayModel</name>
    <message>
        <source>All of today’s 1:1s are logged, and nothing else waits for you.</source>
        <translation>Alle heutigen 1:1s sind festgehalten, und sonst wartet nichts auf Sie.</translation>
    </message>
    <message>
        <source>All of today’s 1:1s are logged.</source>
        <translation>Alle heutigen 1:1s sind festgehalten.</translation>
    </message>
    <message>
        <source>Your peers, and when you meet, will stand here.</source>
        <translation>Hier werden Ihre Peers stehen und wann Sie sich treffen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when it was written, what is in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to file</source>
        <translation>
            <numerusform>%n Sache abzulegen</numerusform>
            <numerusform>%n Sachen abzulegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::TodayPage</name>
    <message>
        <source>Log a 1:1</source>
        <translation>1:1 festhalten</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Wochenrückblick</translation>
    </message>
</context>
<context>
    <name>lanai::TodayRail</name>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>term ending</source>
        <translation>Laufzeit endet</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Noch nicht festgehalten</translation>
    </message>
    <message>
        <source>last 14 days</source>
        <translation>letzte 14 Tage</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Kontakt lässt nach</translation>
    </message>
    <message>
        <source>no contact past the rhythm</source>
        <translation>länger als der Rhythmus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, when the term ends</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not logged</source>
        <comment>a person, a day</comment>
        <translation>%1, %2, nicht festgehalten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Von mir zugesagt</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Ihnen zugesagt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>I promised %1: %2. %3</source>
        <translation>Ich habe %1 zugesagt: %2. %3</translation>
    </message>
    <message>
        <source>%1 promised: %2. %3</source>
        <translation>%1 hat zugesagt: %2. %3</translation>
    </message>
    <message>
        <source>Before staff meeting, %1</source>
        <translation>Vor dem Staff-Meeting, %1</translation>
    </message>
    <message>
        <source>%1, previewed. %2</source>
        <translation>%1, vorab besprochen. %2</translation>
    </message>
    <message>
        <source>%1, still to preview. %2</source>
        <translation>%1, noch vorab zu besprechen. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, how long not spoken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Abzulegen</translation>
    </message>
    <message>
        <source>written while locked</source>
        <translation>gesperrt geschrieben</translation>
    </message>
    <message>
        <source>%1, %2, to be filed</source>
        <comment>the first line of a note, when it was written</comment>
        <translation>%1, %2, abzulegen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Circles and asks</source>
        <translation>Kreise und Fragen</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>nächste 7 Tage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a circle or a question, what is with it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a promise; the confidentiality of the circle it was said in</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lanai::TodayRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a verb, a person</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanai::TopicBank</name>
    <message>
        <source>Topic bank</source>
        <translation>Themenvorrat</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Ein Thema hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>topics</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. What would somebody give an hour for?</source>
        <translation>Nichts wartet. Wofür gäbe jemand eine Stunde?</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Covered %1</source>
        <translation>Behandelt %1</translation>
    </message>
    <message>
        <source>More about the topic: %1</source>
        <translation>Mehr zum Thema: %1</translation>
    </message>
    <message>
        <source>Who wanted it: %1. %2</source>
        <comment>a topic; who wanted it</comment>
        <translation>Wer es wollte: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <comment>topics</comment>
        <translation>
            <numerusform>%n behandelt</numerusform>
            <numerusform>%n behandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the topics that were covered</source>
        <translation>Die behandelten Themen zeigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What would be worth an hour</source>
        <translation>Was eine Stunde wert wäre</translation>
    </message>
</context>
<context>
    <name>lanai::TopicsSection</name>
    <message>
        <source>Topics for this trust level</source>
        <translation>Themen für diese Vertrauensstufe</translation>
    </message>
    <message>
        <source>Put on the agenda: %1</source>
        <translation>Auf die Agenda gesetzt: %1</translation>
    </message>
    <message>
        <source>It is on the agenda.</source>
        <translation>Es steht auf der Agenda.</translation>
    </message>
</context>
<context>
    <name>lanai::TrashList</name>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>What you delete lies here for 30 days and can be brought back, with all that went along.</source>
        <translation>Was Sie löschen, liegt 30 Tage hier und lässt sich zurückholen, mit allem, was mitging.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Jetzt endgültig löschen …</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>It can’t be brought back, and Undo doesn’t help.</source>
        <translation>Es lässt sich nicht zurückholen, auch nicht mit „Rückgängig“.</translation>
    </message>
    <message>
        <source>Copies of the file that you made keep it.</source>
        <translation>In Kopien der Datei, die Sie gemacht haben, bleibt es.</translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Jetzt endgültig löschen</translation>
    </message>
    <message>
        <source>“%1” is erased.</source>
        <translation>„%1“ ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Delete the backups</source>
        <translation>Sicherungen löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that went into the trash with it go, too.</source>
        <translation>
            <numerusform>%n Sache, die mit in den Papierkorb kam, verschwindet auch.</numerusform>
            <numerusform>%n Sachen, die mit in den Papierkorb kamen, verschwinden auch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) hold it, too.</source>
        <translation>
            <numerusform>%n Sicherung enthält es auch.</numerusform>
            <numerusform>%n Sicherungen enthalten es auch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can’t be looked into and may hold it.</source>
        <translation>
            <numerusform>In %n Sicherung lässt sich nicht hineinsehen; sie enthält es vielleicht.</numerusform>
            <numerusform>In %n Sicherungen lässt sich nicht hineinsehen; sie enthalten es vielleicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the backups that hold it, too?</source>
        <translation>Auch die Sicherungen löschen, die es enthalten?</translation>
    </message>
    <message>
        <source>They still hold what was erased: %1. A new backup is made first; you can’t go back to these then.</source>
        <translation>Sie enthalten noch, was endgültig gelöscht wurde: %1. Vorher wird eine neue Sicherung angelegt; zu diesen können Sie dann nicht mehr zurück.</translation>
    </message>
    <message>
        <source>The backups are deleted, and a new one was made.</source>
        <translation>Die Sicherungen sind gelöscht, und eine neue wurde angelegt.</translation>
    </message>
</context>
<context>
    <name>lanai::TrashModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was deleted, whose it was</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>things deleted together</comment>
        <translation>
            <numerusform>%1 und %n Weiteres</numerusform>
            <numerusform>%1 und %n Weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>when it is erased</comment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Something sealed</source>
        <translation>Etwas Versiegeltes</translation>
    </message>
</context>
<context>
    <name>lanai::Tray</name>
    <message>
        <source>Open Lanai</source>
        <translation>Lanai öffnen</translation>
    </message>
    <message>
        <source>Log a 1:1</source>
        <translation>1:1 festhalten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>Diskreter Modus</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Notiz machen</translation>
    </message>
</context>
<context>
    <name>lanai::TriageChoiceButton</name>
    <message>
        <source>Key %1: %2</source>
        <translation>Taste %1: %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>lanai::TriageModel</name>
    <message>
        <source>neither of us delivers without the other</source>
        <translation>keiner von uns liefert ohne den anderen</translation>
    </message>
    <message>
        <source>we plan with one another</source>
        <translation>wir planen miteinander</translation>
    </message>
    <message>
        <source>good to know what the other does</source>
        <translation>gut zu wissen, was auf der anderen Seite geschieht</translation>
    </message>
    <message>
        <source>Not regularly</source>
        <translation>Nicht regelmäßig</translation>
    </message>
</context>
<context>
    <name>lanai::TriagePage</name>
    <message>
        <source>Your peers</source>
        <translation>Ihre Peers</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Who are your peers?</source>
        <translation>Wer sind Ihre Peers?</translation>
    </message>
    <message>
        <source>The five to nine people beside you whose work yours depends on. One name a line; more can follow at any time.</source>
        <translation>Die fünf bis neun Personen neben Ihnen, von deren Arbeit Ihre abhängt. Ein Name pro Zeile; weitere können jederzeit folgen.</translation>
    </message>
    <message>
        <source>Names of your peers, one a line</source>
        <translation>Namen Ihrer Peers, einer pro Zeile</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name pro Zeile</translation>
    </message>
    <message>
        <source>How far you have come</source>
        <translation>Wie weit Sie sind</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ausfallen lassen</translation>
    </message>
    <message>
        <source>A number answers, Enter takes what is suggested, Backspace goes back, S skips.</source>
        <translation>Eine Zahl antwortet, Enter nimmt den Vorschlag, die Rücktaste geht zurück, S überspringt.</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Alles rückgängig machen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>peers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How strong is the interdependence?</source>
        <translation>Wie stark ist die Abhängigkeit?</translation>
    </message>
    <message>
        <source>How often do you meet?</source>
        <translation>Wie oft treffen Sie sich?</translation>
    </message>
    <message>
        <source>When, on your peer day (%1)?</source>
        <translation>Wann, an Ihrem Peer-Tag (%1)?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Without a rhythm</source>
        <translation>Ohne Rhythmus</translation>
    </message>
    <message numerus="yes">
        <source>%n peers gone through</source>
        <translation>
            <numerusform>%n Peer durchgegangen</numerusform>
            <numerusform>%n Peers durchgegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n series begun, each for 13 weeks at most.</source>
        <translation>
            <numerusform>%n Serie begonnen, für höchstens 13 Wochen.</numerusform>
            <numerusform>%n Serien begonnen, jede für höchstens 13 Wochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::TrustSection</name>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>Noch kein Check-in.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in machen</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <translation>Den Check-in öffnen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Trust with %1</source>
        <translation>Vertrauen mit %1</translation>
    </message>
    <message>
        <source>You %1</source>
        <comment>one&apos;s own number</comment>
        <translation>Sie %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name, the number they gave</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody said</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lanai::UnlockScreen</name>
    <message>
        <source>%1, last opened today at %2</source>
        <translation>%1, zuletzt geöffnet heute um %2</translation>
    </message>
    <message>
        <source>%1, last opened yesterday at %2</source>
        <translation>%1, zuletzt geöffnet gestern um %2</translation>
    </message>
    <message>
        <source>%1, last opened on %2</source>
        <translation>%1, zuletzt geöffnet am %2</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. There is no account to reset.</source>
        <translation>Alles bleibt verschlüsselt auf diesem Computer. Es gibt kein Konto, das sich zurücksetzen ließe.</translation>
    </message>
    <message>
        <source>Unlock your journal</source>
        <translation>Entsperren Sie Ihr Journal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opening the journal</source>
        <translation>Das Journal wird geöffnet</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>Anderes Journal öffnen</translation>
    </message>
    <message>
        <source>The sample journal. Its passphrase is “%1”.</source>
        <translation>Das Beispieljournal. Seine Passphrase ist „%1“.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>That passphrase did not open %1.</source>
        <translation>Diese Passphrase hat %1 nicht geöffnet.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The six lines of the sheet</source>
        <translation>Die sechs Zeilen des Blatts</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Rechner merken</translation>
    </message>
    <message>
        <source>Kept in the system keychain, not in the journal</source>
        <translation>Im Schlüsselbund des Systems, nicht im Journal</translation>
    </message>
    <message>
        <source>That recovery key did not open %1.</source>
        <translation>Dieser Wiederherstellungsschlüssel hat %1 nicht geöffnet.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase nehmen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Mit dem Blatt entsperren</translation>
    </message>
    <message>
        <source>“%1” becomes a journal of its own. The backup stays as it is.</source>
        <translation>„%1“ wird ein eigenes Journal. Die Sicherung bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>lanai::VoiceButton</name>
    <message>
        <source>%1, %2</source>
        <comment>a name, what they said</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record a reaction</source>
        <translation>Reaktion festhalten</translation>
    </message>
</context>
<context>
    <name>lanai::WaitingNoteForm</name>
    <message>
        <source>File this note</source>
        <translation>Diese Notiz ablegen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>A day, as in “next Tue” or “3 Dec”</source>
        <translation>Ein Tag, etwa „nächsten Di“ oder „3. Dez“</translation>
    </message>
    <message>
        <source>Filed.</source>
        <translation>Abgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Filed, with %n thing(s) of its own.</source>
        <translation>
            <numerusform>Abgelegt, mit %n eigenen Sache.</numerusform>
            <numerusform>Abgelegt, mit %n eigenen Sachen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) filed nothing.</source>
        <translation>
            <numerusform>%n Zeile hat nichts abgelegt.</numerusform>
            <numerusform>%n Zeilen haben nichts abgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You began to file it: it goes on where you left it.</source>
        <translation>Sie hatten begonnen, sie abzulegen: Es geht weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Wie geschrieben</translation>
    </message>
</context>
<context>
    <name>lanai::WeekdayBars</name>
    <message>
        <source>Load by weekday</source>
        <translation>Auslastung nach Wochentag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday; minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, direct reports %2</source>
        <translation>%1, direkt Unterstellte %2</translation>
    </message>
    <message>
        <source>reports %1</source>
        <comment>minutes with direct reports</comment>
        <translation>Unterstellte %1</translation>
    </message>
</context>
<context>
    <name>lanai::WeekdayCard</name>
    <message>
        <source>Find a slot</source>
        <translation>Termin suchen</translation>
    </message>
    <message>
        <source>Load by weekday</source>
        <translation>Auslastung nach Wochentag</translation>
    </message>
    <message>
        <source>average week, this term</source>
        <translation>Wochenschnitt, diese Laufzeit</translation>
    </message>
    <message>
        <source>Find a slot: %1</source>
        <translation>Termin suchen: %1</translation>
    </message>
</context>
<context>
    <name>lanai::WeeksAhead</name>
    <message>
        <source>Hours in each of the next 13 weeks</source>
        <translation>Stunden in jeder der nächsten 13 Wochen</translation>
    </message>
    <message>
        <source>limit %1 h</source>
        <comment>hours a week</comment>
        <translation>Grenze %1 h</translation>
    </message>
    <message>
        <source>%1 !</source>
        <comment>hours, over a limit</comment>
        <translation>%1 !</translation>
    </message>
</context>
<context>
    <name>lanai::WelcomeRow</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>lanai::WelcomeScreen</name>
    <message>
        <source>Know your peers
before you need them.</source>
        <translation>Kennen Sie Ihre Peers,
bevor Sie sie brauchen.</translation>
    </message>
    <message>
        <source>Lanai is a private journal for the people you run the company with.</source>
        <translation>Lanai ist ein privates Journal für die Menschen, mit denen Sie das Unternehmen führen.</translation>
    </message>
    <message>
        <source>Log a 1:1 in two minutes</source>
        <translation>Ein 1:1 in zwei Minuten festhalten</translation>
    </message>
    <message>
        <source>Commitments, facts and asks file themselves</source>
        <translation>Zusagen, Fakten und Fragen legen sich von selbst ab</translation>
    </message>
    <message>
        <source>Walk in knowing the one thing to remember</source>
        <translation>Wissen, woran Sie denken sollten, bevor Sie eintreten</translation>
    </message>
    <message>
        <source>Every sync for the next two weeks</source>
        <translation>Jeder Termin der nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>Bring one page to exec staff</source>
        <translation>Mit einer Seite ins Staff-Meeting</translation>
    </message>
    <message>
        <source>What you previewed, with whom, and what they said</source>
        <translation>Was Sie vorab besprochen haben, mit wem und was gesagt wurde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Ein Journal anlegen</translation>
    </message>
    <message>
        <source>Choose a passphrase and where the file lies.</source>
        <translation>Wählen Sie eine Passphrase und wo die Datei liegt.</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Ein Journal öffnen</translation>
    </message>
    <message>
        <source>A .lanai file on this computer or a drive</source>
        <translation>Eine .lanai-Datei auf diesem Computer oder einem Laufwerk</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>From a copy of a .lanai file; the copy stays as it is</source>
        <translation>Aus der Kopie einer .lanai-Datei; die Kopie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Try the sample journal</source>
        <translation>Beispieljournal ausprobieren</translation>
    </message>
    <message>
        <source>Made-up peers, half a year in. Nothing is kept.</source>
        <translation>Erfundene Peers, ein halbes Jahr weit. Nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Encrypted on this computer. No account, no server, no telemetry. If you lose the passphrase, nobody can open it.</source>
        <translation>Verschlüsselt auf diesem Computer. Kein Konto, kein Server, keine Telemetrie. Wenn Sie die Passphrase verlieren, kann niemand es öffnen.</translation>
    </message>
</context>
<context>
    <name>lanai::WhatIf</name>
    <message numerus="yes">
        <source>Skip the %n that lie in your away weeks</source>
        <translation>
            <numerusform>Das eine ausfallen lassen, das in Ihre Abwesenheit fällt</numerusform>
            <numerusform>Die %n ausfallen lassen, die in Ihre Abwesenheiten fallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 a week, over your %2 in %3 of %4 weeks</source>
        <comment>hours; the limit; two numbers</comment>
        <translation>Bis zu %1 pro Woche, über Ihren %2 in %3 von %4 Wochen</translation>
    </message>
    <message>
        <source>%1 of 1:1s a week</source>
        <comment>hours</comment>
        <translation>%1 mit 1:1s pro Woche</translation>
    </message>
    <message>
        <source>%1 would hold %2 1:1s</source>
        <comment>a day, a number</comment>
        <translation>%1 hätte %2 1:1s</translation>
    </message>
    <message>
        <source>%1 series, over your %2</source>
        <comment>two numbers</comment>
        <translation>%1 Serien, über Ihren %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence about the load</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts of the load</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>lanai::WindowRestoring</name>
    <message>
        <source>It opens the backup of %1, though. Either the passphrase was changed after that, or the beginning of the file is damaged.</source>
        <translation>Die Sicherung von %1 öffnet sie aber. Entweder wurde die Passphrase danach geändert, oder der Anfang der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The newest backup that is whole is that of %1. What lies here now is kept.</source>
        <translation>Die neueste unversehrte Sicherung ist die von %1. Was jetzt hier liegt, bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore that backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is a journal of its own now.</source>
        <translation>Die Sicherung ist jetzt ein eigenes Journal.</translation>
    </message>
    <message>
        <source>The journal is as it was in the backup.</source>
        <translation>Das Journal ist, wie es in der Sicherung war.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The journal is as it was in the backup. What was there is kept as “%1”: it is listed in the settings, under Backups.</source>
        <translation>Das Journal ist, wie es in der Sicherung war. Was da war, ist als „%1“ aufbewahrt: Es steht in den Einstellungen unter Sicherungen.</translation>
    </message>
</context>
<context>
    <name>lanai::WovenCard</name>
    <message>
        <source>Woven answer</source>
        <translation>Gewobene Antwort</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>Once somebody has answered, their words are woven into one answer here.</source>
        <translation>Sobald jemand geantwortet hat, werden die Worte hier zu einer Antwort verwoben.</translation>
    </message>
    <message>
        <source>Weave what they said into one answer; each thread keeps its source.</source>
        <translation>Weben Sie aus dem Gesagten eine Antwort; jeder Faden behält seine Quelle.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Weave %n more replies in</source>
        <translation>
            <numerusform>%n weitere Antwort einweben</numerusform>
            <numerusform>%n weitere Antworten einweben</numerusform>
        </translation>
    </message>
    <message>
        <source>Weave</source>
        <translation>Weben</translation>
    </message>
    <message>
        <source>The answer is woven.</source>
        <translation>Die Antwort ist gewoben.</translation>
    </message>
    <message>
        <source>The answer stays as it was.</source>
        <translation>Die Antwort bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>lanai::WovenEditor</name>
    <message>
        <source>The woven answer, thread by thread</source>
        <translation>Die gewobene Antwort, Faden für Faden</translation>
    </message>
    <message>
        <source>A thread of the answer</source>
        <translation>Ein Faden der Antwort</translation>
    </message>
    <message>
        <source>Whose words it is made of</source>
        <translation>Aus wessen Worten er besteht</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Meine eigenen Worte</translation>
    </message>
    <message>
        <source>From the reply of %1</source>
        <translation>Aus der Antwort von %1</translation>
    </message>
    <message>
        <source>Move this thread up</source>
        <translation>Diesen Faden nach oben</translation>
    </message>
    <message>
        <source>Take this thread out</source>
        <translation>Diesen Faden herausnehmen</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Die Antwort speichern</translation>
    </message>
    <message>
        <source>Add a thread</source>
        <translation>Einen Faden hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanai::YouSection</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands on the sheets you print.</source>
        <translation>Steht auf den Blättern, die Sie drucken.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ihre Initialen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of new series. A meeting keeps the time of its own zone.</source>
        <translation>Für neue Serien. Ein Termin behält die Zeit seiner eigenen Zone.</translation>
    </message>
    <message>
        <source>Peer day</source>
        <translation>Peer-Tag</translation>
    </message>
    <message>
        <source>When you meet peers, best all on one day.</source>
        <translation>Wann Sie Peers treffen, am besten alle an einem Tag.</translation>
    </message>
    <message>
        <source>Reports day</source>
        <translation>Tag für direkt Unterstellte</translation>
    </message>
    <message>
        <source>When you meet your direct reports, so that what they say reaches peers.</source>
        <translation>Wann Sie die Ihnen direkt Unterstellten treffen, damit die Peers erfahren, was dort gesagt wird.</translation>
    </message>
    <message>
        <source>Hours of 1:1s a week</source>
        <translation>1:1-Stunden pro Woche</translation>
    </message>
    <message>
        <source>Above a limit Lanai says so. It never forbids.</source>
        <translation>Über einer Grenze sagt Lanai es. Verboten wird nie etwas.</translation>
    </message>
    <message>
        <source>Peer 1:1s a day</source>
        <translation>Peer-1:1s pro Tag</translation>
    </message>
    <message>
        <source>Open series</source>
        <translation>Offene Serien</translation>
    </message>
    <message>
        <source>Minutes with direct reports</source>
        <translation>Minuten mit direkt Unterstellten</translation>
    </message>
    <message>
        <source>A plain number for each weekday, shown beside the load of 1:1s.</source>
        <translation>Eine einfache Zahl für jeden Wochentag, neben der Auslastung durch 1:1s gezeigt.</translation>
    </message>
    <message>
        <source>Minutes with direct reports, %1</source>
        <translation>Minuten mit direkt Unterstellten, %1</translation>
    </message>
</context>
</TS>
