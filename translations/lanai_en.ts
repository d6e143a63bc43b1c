<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskText</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n days ago</source>
        <translation>
            <numerusform>asked %n day ago</numerusform>
            <numerusform>asked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n wait for you.</source>
        <comment>two sentences</comment>
        <translation>
            <numerusform>%1 %n waits for you.</numerusform>
            <numerusform>%1 %n wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were already asked twice this month, so no reminder goes to them.</source>
        <translation>
            <numerusform>%1 was already asked twice this month, so no reminder goes there.</numerusform>
            <numerusform>%1 were already asked twice this month, so no reminder goes to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n times within 30 days: that is enough for now</source>
        <translation>
            <numerusform>Asked once within 30 days: that is enough for now</numerusform>
            <numerusform>Asked %n times within 30 days: that is enough for now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreadthWords</name>
    <message numerus="yes">
        <source>%1 people you really speak with</source>
        <translation>
            <numerusform>%1 person you really speak with</numerusform>
            <numerusform>%1 people you really speak with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times this quarter</source>
        <translation>
            <numerusform>%n time this quarter</numerusform>
            <numerusform>%n times this quarter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1s are here already.</source>
        <translation>
            <numerusform>%n 1:1 is here already.</numerusform>
            <numerusform>%n 1:1s are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events lie outside the last 2 and the next 13 weeks.</source>
        <translation>
            <numerusform>%n event lies outside the last 2 and the next 13 weeks.</numerusform>
            <numerusform>%n events lie outside the last 2 and the next 13 weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1s are no longer in the calendar and stay planned here; --gone calls them off.</source>
        <translation>
            <numerusform>%n 1:1 is no longer in the calendar and stays planned here; --gone calls it off.</numerusform>
            <numerusform>%n 1:1s are no longer in the calendar and stay planned here; --gone calls them off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleComposer</name>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <comment>a day and a time</comment>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleWords</name>
    <message numerus="yes">
        <source>%1 circles</source>
        <translation>
            <numerusform>%1 circle</numerusform>
            <numerusform>%1 circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held</source>
        <translation>
            <numerusform>%1 of %n held</numerusform>
            <numerusform>%1 of %n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n replied</source>
        <translation>
            <numerusform>%1 of %n replied</numerusform>
            <numerusform>%1 of %n replied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>and %n more that went into the trash with it.</source>
        <translation>
            <numerusform>and %n more that went into the trash with it.</numerusform>
            <numerusform>and %n more that went into the trash with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that held it are deleted, and a new one was made.</source>
        <translation>
            <numerusform>%n backup that held it is deleted, and a new one was made.</numerusform>
            <numerusform>%n backups that held it are deleted, and a new one was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>%n terms of 1:1s</source>
        <translation>
            <numerusform>%n term of 1:1s</numerusform>
            <numerusform>%n terms of 1:1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single 1:1s</source>
        <translation>
            <numerusform>%n single 1:1</numerusform>
            <numerusform>%n single 1:1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImprintWords</name>
    <message numerus="yes">
        <source>%n notes left out</source>
        <translation>
            <numerusform>%n note left out</numerusform>
            <numerusform>%n notes left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private notes left out</source>
        <translation>
            <numerusform>%n private note left out</numerusform>
            <numerusform>%n private notes left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n note(s) in “%1” can&apos;t be read: damaged, or meant for another journal.</source>
        <translation>
            <numerusform>%n note in “%1” can&apos;t be read: damaged, or meant for another journal.</numerusform>
            <numerusform>%n notes in “%1” can&apos;t be read: damaged, or meant for another journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message numerus="yes">
        <source>%n backup(s) now open with the new passphrase, too.</source>
        <translation>
            <numerusform>%n backup now opens with the new passphrase, too.</numerusform>
            <numerusform>%n backups now open with the new passphrase, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still open with the old passphrase.</source>
        <translation>
            <numerusform>%n older backup still opens with the old passphrase.</numerusform>
            <numerusform>%n older backups still open with the old passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) under the old passphrase were deleted, after a new one was made.</source>
        <translation>
            <numerusform>%n backup under the old passphrase was deleted, after a new one was made.</numerusform>
            <numerusform>%n backups under the old passphrase were deleted, after a new one was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%n due this week</numerusform>
            <numerusform>%n due this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadCommand</name>
    <message numerus="yes">
        <source>more than %n 1:1s on %1</source>
        <translation>
            <numerusform>more than %n 1:1 on %1</numerusform>
            <numerusform>more than %n 1:1s on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeerPage</name>
    <message numerus="yes">
        <source>  … and %n more</source>
        <translation>
            <numerusform>  … and %n more</numerusform>
            <numerusform>  … and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeerWords</name>
    <message numerus="yes">
        <source>%n held</source>
        <comment>1:1s</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>1:1s</comment>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <comment>1:1</comment>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepCommands</name>
    <message numerus="yes">
        <source>%n things stay here.</source>
        <translation>
            <numerusform>%n thing stays here.</numerusform>
            <numerusform>%n things stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message numerus="yes">
        <source>%1 of %n commitments kept</source>
        <translation>
            <numerusform>%1 of %n commitment kept</numerusform>
            <numerusform>%1 of %n commitments kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n days</source>
        <translation>
            <numerusform>longer than %n day</numerusform>
            <numerusform>longer than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n peers</source>
        <translation>
            <numerusform>more than %n peer</numerusform>
            <numerusform>more than %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n open commitments</source>
        <translation>
            <numerusform>more than %n open commitment</numerusform>
            <numerusform>more than %n open commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message numerus="yes">
        <source>%1 are running</source>
        <translation>
            <numerusform>%1 is running</numerusform>
            <numerusform>%1 are running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are ready to debrief</source>
        <translation>
            <numerusform>%1 is ready to debrief</numerusform>
            <numerusform>%1 are ready to debrief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitments kept</source>
        <translation>
            <numerusform>%1 of %n commitment kept</numerusform>
            <numerusform>%1 of %n commitments kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n days</source>
        <translation>
            <numerusform>longer than %n day</numerusform>
            <numerusform>longer than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n peers</source>
        <translation>
            <numerusform>more than %n peer</numerusform>
            <numerusform>more than %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n open commitments</source>
        <translation>
            <numerusform>more than %n open commitment</numerusform>
            <numerusform>more than %n open commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n abandoned</source>
        <translation>
            <numerusform>%1; %n abandoned</numerusform>
            <numerusform>%1; %n abandoned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are running now; four are a good measure.</source>
        <translation>
            <numerusform>%1 is running now; four are a good measure.</numerusform>
            <numerusform>%1 are running now; four are a good measure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseText</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n minute(s)</source>
        <translation>
            <numerusform>Again in %n minute</numerusform>
            <numerusform>Again in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1(s) to log</source>
        <translation>
            <numerusform>%n 1:1 to log</numerusform>
            <numerusform>%n 1:1s to log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) due</source>
        <translation>
            <numerusform>%n decision due</numerusform>
            <numerusform>%n decisions due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to talk about</source>
        <translation>
            <numerusform>%n to talk about</numerusform>
            <numerusform>%n to talk about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmWords</name>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>every week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n minutes</source>
        <translation>
            <numerusform>%1 at %2, %n minute</numerusform>
            <numerusform>%1 at %2, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 series, %2 a week on average.</source>
        <translation>
            <numerusform>%1 series, %2 a week on average.</numerusform>
            <numerusform>%1 series, %2 a week on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 terms end within two weeks.</source>
        <translation>
            <numerusform>%1 term ends within two weeks.</numerusform>
            <numerusform>%1 terms end within two weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RitualText</name>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RitualWords</name>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are due within a week.</source>
        <translation>
            <numerusform>%n is due within a week.</numerusform>
            <numerusform>%n are due within a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message numerus="yes">
        <source>%1 of %n found.</source>
        <translation>
            <numerusform>%1 of %n found.</numerusform>
            <numerusform>%1 of %n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesCommands</name>
    <message numerus="yes">
        <source>%n of its 1:1s lie in times away and stay planned.</source>
        <translation>
            <numerusform>%n of its 1:1s lies in times away and stays planned.</numerusform>
            <numerusform>%n of its 1:1s lie in times away and stay planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralForms</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>1:1s</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>1:1s</comment>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went past the term’s last day: 1:1s of their own now.</source>
        <translation>
            <numerusform>%n went past the term’s last day: a 1:1 of its own now.</numerusform>
            <numerusform>%n went past their terms’ last days: 1:1s of their own now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n 1:1s</source>
        <translation>
            <numerusform>Skip %n 1:1</numerusform>
            <numerusform>Skip %n 1:1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n 1:1s</source>
        <translation>
            <numerusform>Move %n 1:1</numerusform>
            <numerusform>Move %n 1:1s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralMeetings</name>
    <message numerus="yes">
        <source>Skipped %n 1:1(s). What was on their agendas goes to the next ones.</source>
        <translation>
            <numerusform>Skipped %n 1:1. What was on its agenda goes to the next one.</numerusform>
            <numerusform>Skipped %n 1:1s. What was on their agendas goes to the next ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n 1:1(s).</source>
        <translation>
            <numerusform>Moved %n 1:1.</numerusform>
            <numerusform>Moved %n 1:1s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lie(s) outside its term and stands on its own now.</source>
        <translation>
            <numerusform>%n of them lies outside its term and stands on its own now.</numerusform>
            <numerusform>%n of them lie outside their terms and stand on their own now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayGroups</name>
    <message numerus="yes">
        <source>%n sessions nobody said anything about</source>
        <translation>
            <numerusform>%n session nobody said anything about</numerusform>
            <numerusform>%n sessions nobody said anything about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%1 peer 1:1s today</source>
        <translation>
            <numerusform>%1 peer 1:1 today</numerusform>
            <numerusform>%1 peer 1:1s today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 series need a decision</source>
        <translation>
            <numerusform>%1 series needs a decision</numerusform>
            <numerusform>%1 series need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 staff items still to preview</source>
        <translation>
            <numerusform>%1 staff item still to preview</numerusform>
            <numerusform>%1 staff items still to preview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No syncs in the next %n days.</source>
        <translation>
            <numerusform>No syncs in the next %n day.</numerusform>
            <numerusform>No syncs in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past the rhythm</source>
        <translation>
            <numerusform>%n day past the rhythm</numerusform>
            <numerusform>%n days past the rhythm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no series, %n days</source>
        <translation>
            <numerusform>no series, %n day</numerusform>
            <numerusform>no series, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoKnows</name>
    <message numerus="yes">
        <source>asked %n times within 30 days: enough for now</source>
        <translation>
            <numerusform>asked %n time within 30 days: enough for now</numerusform>
            <numerusform>asked %n times within 30 days: enough for now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::AskHead</name>
    <message numerus="yes">
        <source>%n older wordings</source>
        <translation>
            <numerusform>%n older wording</numerusform>
            <numerusform>%n older wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::BackupLookModel</name>
    <message numerus="yes">
        <source>%n new since</source>
        <translation>
            <numerusform>%n new since</numerusform>
            <numerusform>%n new since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone since</source>
        <translation>
            <numerusform>%n gone since</numerusform>
            <numerusform>%n gone since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n projects</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>%1, %n project</numerusform>
            <numerusform>%1, %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::CalendarHead</name>
    <message numerus="yes">
        <source>%n 1:1s marked</source>
        <translation>
            <numerusform>%n 1:1 marked</numerusform>
            <numerusform>%n 1:1s marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::CalendarIncoming</name>
    <message numerus="yes">
        <source>%n 1:1(s) of it are here already.</source>
        <translation>
            <numerusform>%n 1:1 of it is here already.</numerusform>
            <numerusform>%n 1:1s of it are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lie outside the last 2 and the next 13 weeks.</source>
        <translation>
            <numerusform>%n event lies outside the last 2 and the next 13 weeks.</numerusform>
            <numerusform>%n events lie outside the last 2 and the next 13 weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) of it could not be read.</source>
        <translation>
            <numerusform>%n more part of it could not be read.</numerusform>
            <numerusform>%n more parts of it could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your calendar has %n change(s) for your 1:1s.</source>
        <translation>
            <numerusform>Your calendar has %n change for your 1:1s.</numerusform>
            <numerusform>Your calendar has %n changes for your 1:1s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 1:1(s) follow the calendar.</source>
        <translation>
            <numerusform>%n 1:1 follows the calendar.</numerusform>
            <numerusform>%n 1:1s follow the calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n of them</source>
        <translation>
            <numerusform>Take %n of them</numerusform>
            <numerusform>Take %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::CalendarOutgoing</name>
    <message numerus="yes">
        <source>%n things leave.</source>
        <translation>
            <numerusform>%n thing leaves.</numerusform>
            <numerusform>%n things leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private promises stay here.</source>
        <translation>
            <numerusform>%n private promise stays here.</numerusform>
            <numerusform>%n private promises stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::CircleLists</name>
    <message numerus="yes">
        <source>%n circles that have ended</source>
        <translation>
            <numerusform>%n circle that has ended</numerusform>
            <numerusform>%n circles that have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::Composer</name>
    <message numerus="yes">
        <source>Added, and %n things filed.</source>
        <translation>
            <numerusform>Added, and %n thing filed.</numerusform>
            <numerusform>Added, and %n things filed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::FiledSection</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
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
    <name>lanai::HealthSection</name>
    <message numerus="yes">
        <source>%n held</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::InboxBar</name>
    <message numerus="yes">
        <source>%n note(s) in “%1” can&apos;t be read: damaged, or meant for another journal. They are left where they are.</source>
        <translation>
            <numerusform>%n note in “%1” can&apos;t be read: damaged, or meant for another journal. It is left where it is.</numerusform>
            <numerusform>%n notes in “%1” can&apos;t be read: damaged, or meant for another journal. They are left where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::JournalBars</name>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n other file</numerusform>
            <numerusform>%n other files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::JournalSection</name>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
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
        <source>%n broken page(s)</source>
        <translation>
            <numerusform>%n broken page</numerusform>
            <numerusform>%n broken pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in its structure</source>
        <translation>
            <numerusform>%n fault in its structure</numerusform>
            <numerusform>%n faults in its structure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to nothing</source>
        <translation>
            <numerusform>%n reference to nothing</numerusform>
            <numerusform>%n references to nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that search doesn’t find</source>
        <translation>
            <numerusform>%n thing that search doesn’t find</numerusform>
            <numerusform>%n things that search doesn’t find</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are whole.</source>
        <translation>
            <numerusform>%n backup is whole.</numerusform>
            <numerusform>%n backups are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged or can’t be read.</source>
        <translation>
            <numerusform>%n backup is damaged or can’t be read.</numerusform>
            <numerusform>%n backups are damaged or can’t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) open with another passphrase, or are damaged at their beginning.</source>
        <translation>
            <numerusform>%n backup opens with another passphrase, or is damaged at its beginning.</numerusform>
            <numerusform>%n backups open with another passphrase, or are damaged at their beginning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::KeyCare</name>
    <message numerus="yes">
        <source>%n backup(s) still open with the old passphrase.</source>
        <translation>
            <numerusform>%n backup still opens with the old passphrase.</numerusform>
            <numerusform>%n backups still open with the old passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) under the old passphrase are deleted, and there is a new one.</source>
        <translation>
            <numerusform>%n backup under the old passphrase is deleted, and there is a new one.</numerusform>
            <numerusform>%n backups under the old passphrase are deleted, and there is a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) open with the new passphrase, too.</source>
        <translation>
            <numerusform>%n backup opens with the new passphrase, too.</numerusform>
            <numerusform>%n backups open with the new passphrase, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::KnowersView</name>
    <message numerus="yes">
        <source>%n people, matched on your own notes</source>
        <translation>
            <numerusform>%n person, matched on your own notes</numerusform>
            <numerusform>%n people, matched on your own notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::Leaving</name>
    <message numerus="yes">
        <source>%n pages are at the printer.</source>
        <translation>
            <numerusform>%n page is at the printer.</numerusform>
            <numerusform>%n pages are at the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::LeavingPanel</name>
    <message numerus="yes">
        <source>%n things leave.</source>
        <translation>
            <numerusform>%n thing leaves.</numerusform>
            <numerusform>%n things leave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::LedgerActs</name>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::LogPage</name>
    <message numerus="yes">
        <source>Filed %n thing(s).</source>
        <translation>
            <numerusform>Filed %n thing.</numerusform>
            <numerusform>Filed %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) filed nothing.</source>
        <translation>
            <numerusform>%n line filed nothing.</numerusform>
            <numerusform>%n lines filed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again.</source>
        <translation>
            <numerusform>%n to look at again.</numerusform>
            <numerusform>%n to look at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed elsewhere stayed as they are.</source>
        <translation>
            <numerusform>%n thing changed elsewhere stayed as it is.</numerusform>
            <numerusform>%n things changed elsewhere stayed as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::MergeDialog</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
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
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n insight</numerusform>
            <numerusform>%n insights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier roles</source>
        <translation>
            <numerusform>%n earlier role</numerusform>
            <numerusform>%n earlier roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews</source>
        <translation>
            <numerusform>%n preview</numerusform>
            <numerusform>%n previews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rituals</source>
        <translation>
            <numerusform>%n ritual</numerusform>
            <numerusform>%n rituals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n circle</numerusform>
            <numerusform>%n circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies to asks</source>
        <translation>
            <numerusform>%n reply to an ask</numerusform>
            <numerusform>%n replies to asks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::NavItem</name>
    <message numerus="yes">
        <source>%1, %n to act on</source>
        <comment>an item of the sidebar with its count</comment>
        <translation>
            <numerusform>%1, %n to act on</numerusform>
            <numerusform>%1, %n to act on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::OnePeerPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::Palette</name>
    <message numerus="yes">
        <source>more than %n results</source>
        <translation>
            <numerusform>more than %n result</numerusform>
            <numerusform>more than %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::PassphraseForm</name>
    <message numerus="yes">
        <source>%n backup(s) now, and the one that this change makes. Recovery sheets from before become void.</source>
        <translation>
            <numerusform>%n backup now, and the one that this change makes. Recovery sheets from before become void.</numerusform>
            <numerusform>%n backups now, and the one that this change makes. Recovery sheets from before become void.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::PeersFilter</name>
    <message numerus="yes">
        <source>Not met in %n days</source>
        <translation>
            <numerusform>Not met in %n day</numerusform>
            <numerusform>Not met in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::PeersModel</name>
    <message numerus="yes">
        <source>%n open commitments</source>
        <translation>
            <numerusform>%n open commitment</numerusform>
            <numerusform>%n open commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::PeersPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n people</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::PlaybookView</name>
    <message numerus="yes">
        <source>%n things that helped before</source>
        <translation>
            <numerusform>%n thing that helped before</numerusform>
            <numerusform>%n things that helped before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::RhythmActs</name>
    <message numerus="yes">
        <source>Move %n 1:1s…</source>
        <translation>
            <numerusform>Move %n 1:1…</numerusform>
            <numerusform>Move %n 1:1s…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n 1:1s…</source>
        <translation>
            <numerusform>Skip %n 1:1…</numerusform>
            <numerusform>Skip %n 1:1s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::SearchPage</name>
    <message numerus="yes">
        <source>more than %n results</source>
        <translation>
            <numerusform>more than %n result</numerusform>
            <numerusform>more than %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::SessionsSection</name>
    <message numerus="yes">
        <source>%n held</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier sessions</source>
        <translation>
            <numerusform>%n earlier session</numerusform>
            <numerusform>%n earlier sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::SyncList</name>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No syncs in the next %n days.</source>
        <translation>
            <numerusform>No syncs in the next %n day.</numerusform>
            <numerusform>No syncs in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::TodayModel</name>
    <message numerus="yes">
        <source>%n thing(s) to file</source>
        <translation>
            <numerusform>%n thing to file</numerusform>
            <numerusform>%n things to file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::TopicBank</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>topics</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <comment>topics</comment>
        <translation>
            <numerusform>%n covered</numerusform>
            <numerusform>%n covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::TrashList</name>
    <message numerus="yes">
        <source>%n thing(s) that went into the trash with it go, too.</source>
        <translation>
            <numerusform>%n thing that went into the trash with it goes, too.</numerusform>
            <numerusform>%n things that went into the trash with it go, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) hold it, too.</source>
        <translation>
            <numerusform>%n backup holds it, too.</numerusform>
            <numerusform>%n backups hold it, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can’t be looked into and may hold it.</source>
        <translation>
            <numerusform>%n backup can’t be looked into and may hold it.</numerusform>
            <numerusform>%n backups can’t be looked into and may hold it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::TrashModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>things deleted together</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::TriagePage</name>
    <message numerus="yes">
        <source>%n peers gone through</source>
        <translation>
            <numerusform>%n peer gone through</numerusform>
            <numerusform>%n peers gone through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series begun, each for 13 weeks at most.</source>
        <translation>
            <numerusform>%n series begun, for 13 weeks at most.</numerusform>
            <numerusform>%n series begun, each for 13 weeks at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::WaitingNoteForm</name>
    <message numerus="yes">
        <source>Filed, with %n thing(s) of its own.</source>
        <translation>
            <numerusform>Filed, with %n thing of its own.</numerusform>
            <numerusform>Filed, with %n things of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) filed nothing.</source>
        <translation>
            <numerusform>%n line filed nothing.</numerusform>
            <numerusform>%n lines filed nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::WhatIf</name>
    <message numerus="yes">
        <source>Skip the %n that lie in your away weeks</source>
        <translation>
            <numerusform>Skip the one that lies in your away weeks</numerusform>
            <numerusform>Skip the %n that lie in your away weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::WovenCard</name>
    <message numerus="yes">
        <source>Weave %n more replies in</source>
        <translation>
            <numerusform>Weave %n more reply in</numerusform>
            <numerusform>Weave %n more replies in</numerusform>
        </translation>
    </message>
</context>
</TS>
