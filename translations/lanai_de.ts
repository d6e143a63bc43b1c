<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep the next 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and log the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the prep sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>A private journal for the people you run the company with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as if it were that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureText</name>
    <message>
        <source>you promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands after the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names nobody: write &gt;&gt; me: or &gt;&gt; NAME:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be one of these: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note is about nobody: write a name after the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed without a date: “%1” is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may mean another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed with the first person of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in the note as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name stands after the mark, so it went to the first person of the note: line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed elsewhere since the note filed them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A command is missing. “lanai-cli help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>“%1” is not complete. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. It is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many. It is written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanai-cli help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanai-cli help %1” shows how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is the passphrase; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the key from this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer as if it were that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show how the command is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentJournal</name>
    <message>
        <source>Which journal? Name it with --journal FILE or LANAI_JOURNAL, or make one with “lanai-cli create”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file “%1”. Check its name and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Lanai journal. Choose a file that ends in .lanai, or create a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check Caps Lock and the keyboard layout, then try again. If you are sure of the passphrase, the beginning of the file may be damaged: open its newest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). It was left as it is. Open the newest file in the Backups folder beside it, and keep the damaged one until you have seen that nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Open the newest file in the Backups folder beside it, and keep the damaged one until you have seen that nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanai (its format is %2, this one reads up to %3). It was left as it is. Update Lanai on this computer, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanai. It was left as it is. Update Lanai on this computer, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read here but not changed, so nothing was saved. Allow writing to the file and its folder, or copy the file to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check that it is a file you may open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that it is a file you may open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. What was there before is unchanged. Check the folder and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written. What was there before is unchanged. Check the folder and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full, so this was not saved. Everything saved before is safe. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%1” at this moment, so nothing was changed. Try again in a moment; if it goes on, close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Lanai can&apos;t encrypt, so it wrote nothing. Install Lanai again from its own package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal stayed closed because a safety setting did not hold (%1 should be %2 and is %3). Install Lanai again from its own package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal stayed closed because a safety setting did not hold. Install Lanai again from its own package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be brought to format %1: %2. It is as it was before. Free some space on the disk and try again, or go on with the Lanai you used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be brought to its new format. It is as it was before. Free some space on the disk and try again, or go on with the Lanai you used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not do this: %1. Everything saved before is safe. Try again; if it happens twice, verify the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not do this. Everything saved before is safe. Try again; if it happens twice, verify the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty, and without one nothing would be private. Type a passphrase, best four or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanai can&apos;t ask the keychain of this computer. Type the passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal did not take this, because it contradicts what it holds already: %1. Nothing was changed. Look at what is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal did not take this, because it contradicts what it holds already. Nothing was changed. Look at what is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty. Write a name, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “%1” already. Add what tells the two apart, such as a last name or the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the journal is called “%1”. There are: %2. Check the spelling, or add the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the journal is called “%1”. Check the spelling, or add the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be one of these: %2. Nothing was changed. Write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be more than one person. Nothing was changed. Write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty, so nothing was saved. Write a line, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has %1 bytes and a note holds %2, so it was not saved. Divide it into several notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long, so it was not saved. Divide it into several notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (at byte %1), so nothing was saved. Save the text as UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, so nothing was saved. Save the text as UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: “%1” is empty. Write a few words there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty. Write a few words, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date that Lanai can read. Write it as 2026-12-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day that Lanai can read. Write it as 15:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”. Write it as Europe/Berlin or America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a possible %1. Choose one of these: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a possible %1. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for %1 can&apos;t be %2. Choose one from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for %1 can&apos;t be %2. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look for yet. Write at least one word that should be found; words with a minus only take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search stopped at “%1”: %2. Change that part, then search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search stopped at “%1”. Change that part, then search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term runs for three months at most, so one that begins on %1 can&apos;t run until %2. Choose %3 or an earlier day; then you decide afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term would begin on %1 and end before that, on %2. Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1:1s with %1 have an open term until %2. Decide on that one first: renew, change, pause or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no regular 1:1s with %1 at present. Start a series first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1:1s with %1 need no decision now. Look at the series to see when its term ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term with %1 was over on %2, too early for this. Choose another day, or start again with a new term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no 1:1 with %1 on %2. Look at what is coming up for its day, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1:1 with %1 on %2 is no longer planned (it is %3), so it stays as it is. Choose a planned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1:1 with %1 on %2 is no longer planned, so it stays as it is. Choose a planned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment can be renegotiated up to its due day, which was %1. Keep it late, or drop it and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept or dropped already, so it stays as it is. Make a new commitment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a staff meeting on %1 already. Add your items to that one, or choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no staff meeting on %1. Add it first, or choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of this staff meeting fits “%1”. Its items are: %2. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of this staff meeting fits “%1”; it has none yet. Add an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the journal has the id %1. Check the id, or look in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime and was left as it is now. Look at it again, then repeat your change if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo. To bring back something older, look at its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed again since, so nothing was undone. Open its history and choose the version you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put on this sheet. Choose another day, or include more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause can&apos;t last until %1, because that is not after %2. Choose a later day; then you decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Known of %1 from now on. It comes round next: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known of %1 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to know of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date that comes round: 2026-12-12, 12-12, 12 Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to ask about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private unless you say so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>1:1 with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a note, whom it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a thing, whom it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: open it to read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>With --json a command writes one JSON document on standard output and nothing else. Days are ISO dates, instants are UTC, ids stay the same. Fields may be added, never renamed. A day, time or id that isn&apos;t known is null, a text that isn&apos;t is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The things in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command that is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list, how one command is written, or the shape of every JSON answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanai keeps a private, encrypted journal of your peer relationships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImprintWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a name and a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No private notes to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 private note left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n private notes left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Turned on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page, pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line about an attendee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, its words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a kind, a name, its words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>Skipped the 1:1 with %1. What was on its agenda goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Name the day, and the time when it changes: --to &quot;2026-12-03 15:00&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the 1:1 with %1 to %2. That lies outside its term, so it stands on its own now and keeps its agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the 1:1 with %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1:1 with %1 was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 1:1 will not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 1:1 moves to another day or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new day, and the new time if it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 1:1 took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was it worth the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of it, in one line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change is named. “lanai-cli help note edit” shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash for 30 days, with what only this note filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one note and what it filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes a note; lines that stay keep what they filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a note into the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Write the note; Ctrl+D on a line of its own ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its day; today otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private unless you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words to find it by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Saved: %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be filed but the note itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note, and what its marks say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the 1:1 was worth; makes the note one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line: what came of the 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line to see before the next 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note comes from -m, from a file (notes.md, ./notes) or from standard input. Lines that begin with a mark become things of their own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what “log” would file; changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneOnOneComposer</name>
    <message>
        <source>1:1 prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1 with %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1 with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1s, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a role and an organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 1:1 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Week %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where an item comes from, its level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff items to preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics for this level of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneOnOneWords</name>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-mindedness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talked about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step further. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a step further. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where trust stands. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me: trust %1, listening %2, open-mindedness %3, vulnerability %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>its first line is too long for a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two differ. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is missing, and there is no terminal to ask for it. Give it with --passphrase-file or LANAI_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerPage</name>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interdependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody is in the journal yet. Add the first with “lanai-cli peer add NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much your work and theirs depend on one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether you work together now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they like to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their time zone, as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-03, or 12-03 without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words to find them by; all of them at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change is named. “lanai-cli help peer edit” shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is any part of it that fits one person only; case and accents don’t matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes what is known of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty value takes away what was there: --phone &quot;&quot;. A new role, organisation or team keeps the one before in their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepCommands</name>
    <message>
        <source>Trust scores go on a 1:1 sheet only: use --include trust with “prep NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things stay here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what else may leave this once; sealed notes never do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names become initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only list what would leave; write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the staff meeting&apos;s one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the open asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet for a 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of one day&apos;s 1:1s in one document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseText</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what was due in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>No open commitments here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is it due now? Name it with --due DATE; --due &quot;&quot; makes it a working agreement without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working agreement without a date now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1 now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open promises, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what you promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what they promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is the one that “lanai-cli commitments” shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promise was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was done; today otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed anew, on or before the due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promise that no longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmWords</name>
    <message>
        <source>the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>monthly on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarterly on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>begins later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed, needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>find people, notes and everything else that you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best match first instead of the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many; 50 otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must match; case and accents don&apos;t matter. &quot;in quotes&quot; means these words together, a star at the end of a word that it may go on, a minus before it that it must not be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions: peer:NAME, kind:WORD (a kind of note such as 1:1 or feedback-given, or a thing such as commitment, fact or ask), tag:TAG, before:DATE and after:DATE (without that day), is:open, is:overdue, is:mine, is:theirs, is:private, is:sealed. A minus before a condition turns it round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote for the shell, too, what holds blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: whose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and what else you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2 found. Add a word to narrow it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesCommands</name>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held %1 of %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series yet. Begin one with “lanai-cli series add NAME --every 2w --on thu --at 15:00”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series with %1 begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting falls into this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when? Name the day to decide again with --until DATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. The new term with %1 runs until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. On %1 it will ask for a decision; it never restarts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended, with thanks. What it was for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed. The next term with %1 runs until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regular 1:1s and how their terms stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a series of 1:1s; a term is three months at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day; today otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day; 13 weeks otherwise, never over three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is for, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide what becomes of a term; nothing renews itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew, change: the next term&apos;s last day; pause: the day to decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesOptions</name>
    <message>
        <source>how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time zone, such as Europe/Berlin; this computer&apos;s otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you meet? Say --every weekly|2w…12w|monthly|quarterly, --on thu and --at 15:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDates</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3 in %4)</source>
        <comment>a date, a time, the time in a zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>.</source>
        <comment>ends a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet previewed, no sync before the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet previewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supports: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supports with a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supports with a change: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has concerns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has concerns: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opposes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unclear: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports with a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inform. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I owe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes me: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposes item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern on item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, what happens then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <comment>of a working agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffCommands</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet previewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exec staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff meeting is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred: it joins the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a staff meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who comes; a name that is no peer is kept as a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often it comes round; 0 is once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something you will bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose support it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what someone said about it beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reactions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was said; today otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a staff meeting and what you bring; the next one without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffComposer</name>
    <message>
        <source>Staff meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>ad hoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No syncs in the next %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet, no sync before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before staff meeting, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 previewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact past the rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days past the rhythm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no series, %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing said about yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom you meet, the one thing to remember, and what is slipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>“%1” is ready. Nobody can open it without the passphrase, so keep that in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanai-cli uses it from now on unless you name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faults in the structure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references to nothing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faults in the search index: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is whole: every page, every reference and the search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the whole file and says whether it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with half a year of a made-up executive in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Strong</source>
        <comment>interdependence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>interdependence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>interdependence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong interdependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate interdependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light interdependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <comment>peer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <comment>peer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <comment>peer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>commitment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>commitment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>commitment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they communicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What strains them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>how the practice went</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet said</source>
        <comment>what became of an item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided as sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <comment>term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rhythm, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st %1</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd %1</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd %1</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4th %1</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::CreateScreen</name>
    <message>
        <source>If you lose the passphrase, nobody can open the journal: not even the makers of Lanai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal needs a file. Choose where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::Desk</name>
    <message>
        <source>No 1:1 is planned in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::HintButton</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::KeysModel</name>
    <message>
        <source>%1 already stands for “%2”. Choose other keys, or change those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::KeysSection</name>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys for this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::LookSection</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Lanai starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so long without a key or the pointer, the journal asks for its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::MainWindow</name>
    <message>
        <source>Where the journal lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.lanai)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.lanai);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore which backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample journal. It takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::MarkdownToolbar</name>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::MarksPage</name>
    <message>
        <source>Capture marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is plain text. A line that begins with a mark is filed by itself when the note is saved, and stays in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my commitment, due Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;&gt; me by 3 Dec: send the pricing draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dana’s commitment to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;&gt; Dana by 3 Dec: intro to the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>++ daughter Mia plays cello, recital 12 Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question to ask around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?? how do you run calibration across regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>!! wants the number first, then the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the agenda of the next 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-&gt; revisit the hiring plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priya was there: the note is also about Priya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walked with @Priya to the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priya is only spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@Priya will hate this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: today, tomorrow, Fri, next Tue, in 2 weeks, end of month, 3 Dec, 2026-12-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can’t be read stays as text and is shown before you save. Nothing is guessed in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“\&gt;&gt;” at the start of a line is plain text. Code and quoted mail are never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a line later and what it filed changes with it; nothing is filed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name after the mark picks the person: “&gt;&gt; me to Priya by Fri: …”, “-‌&gt; Dana: …”. Two names file one for each: “&gt;&gt; Dana &amp; Priya: …”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::NameCompletion</name>
    <message>
        <source>Names that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::NavItem</name>
    <message numerus="yes">
        <source>%1, %n to act on</source>
        <comment>an item of the sidebar with its count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the journal’s words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::Palette</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, notes and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::PaletteModel</name>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a 1:1 with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::ScalePicker</name>
    <message>
        <source>%1 of %2</source>
        <comment>on a scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question, an answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “a phrase”, begin*, -not, and filters such as peer:, kind:, tag:, before:, after:, is:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanai::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::Sidebar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::TermBar</name>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::UnlockScreen</name>
    <message>
        <source>%1, last opened today at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last opened yesterday at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last opened on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. There is no account to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample journal. Its passphrase is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase did not open %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::WelcomeRow</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::WelcomeScreen</name>
    <message>
        <source>Know your peers
before you need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanai is a private journal for the people you run the company with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a 1:1 in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments, facts and asks file themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk in knowing the one thing to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sync for the next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one page to exec staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you previewed, with whom, and what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase and where the file lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .lanai file on this computer or a drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a copy of a .lanai file; the copy stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up peers, half a year in. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted on this computer. No account, no server, no telemetry. If you lose the passphrase, nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanai::YouSection</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the sheets you print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of new series. A meeting keeps the time of its own zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you meet peers, best all on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you meet your direct reports, so that what they say reaches peers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of 1:1s a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above a limit Lanai says so. It never forbids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer 1:1s a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
