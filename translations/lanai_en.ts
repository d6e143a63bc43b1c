<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%n private notes left out</numerusform>
            <numerusform>%n private notes left out</numerusform>
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
    <name>PrepCommands</name>
    <message numerus="yes">
        <source>%n things stay here.</source>
        <translation>
            <numerusform>%n thing stay here.</numerusform>
            <numerusform>%n things stay here.</numerusform>
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
    <name>RhythmWords</name>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>every %n week on %1</numerusform>
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
    <name>Words</name>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
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
</TS>
