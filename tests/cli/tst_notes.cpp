#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

const char *everyMark = "Walked with @Priya to the station.\n"
                        "\n"
                        ">> me by Fri: send the pricing draft\n"
                        ">> Dana by 3 Dec: intro to the vendor\n"
                        "++ daughter Mia plays cello, recital 12 Dec\n"
                        "?? how do you run calibration across regions\n"
                        "!! wants the number first, then the story\n"
                        "-> revisit the hiring plan\n";

QString entryId(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("entry"))[QStringLiteral("id")].toString();
}

// "commitment mine 2026-11-20 send the pricing draft"
QStringList filedIn(const QJsonValue &things)
{
    QStringList lines;
    const QJsonArray all = things.toArray();
    for (const QJsonValue &thing : all) {
        QStringList parts;
        for (const char *field : {"kind", "side", "date", "text"})
            parts << thing[QLatin1StringView(field)].toString();
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    return lines;
}

const QStringList &whatEveryMarkFiles()
{
    static const QStringList lines{QStringLiteral("commitment mine 2026-11-20 send the pricing draft"),
                                   QStringLiteral("commitment theirs 2026-12-03 intro to the vendor"),
                                   QStringLiteral("fact 2026-12-12 daughter Mia plays cello, recital 12 Dec"),
                                   QStringLiteral("ask how do you run calibration across regions"),
                                   QStringLiteral("insight wants the number first, then the story"),
                                   QStringLiteral("agenda-item revisit the hiring plan")};
    return lines;
}

} // namespace

class TstNotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoteFilesWhatEveryMarkSays()
    {
        const JournalProgram program;
        const QJsonObject logged = program.json(line("log Dana"), everyMark);
        QCOMPARE(filedIn(logged.value(QStringLiteral("filed"))), whatEveryMarkFiles());
        const QJsonValue entry = logged.value(QStringLiteral("entry"));
        QCOMPARE(entry[QStringLiteral("body")].toString(), QString::fromUtf8(everyMark));
        QCOMPARE(entry[QStringLiteral("date")].toString(), QStringLiteral("2026-11-19"));
        QCOMPARE(entry[QStringLiteral("privacy")].toString(), QStringLiteral("private"));
        QCOMPARE(entry[QStringLiteral("peers")].toArray().size(), 2);
        QCOMPARE(program.json(line("commitments")).value(QStringLiteral("commitments")).toArray().size(), 2);
    }
    void captureShowsTheSameAndChangesNothing()
    {
        const JournalProgram program;
        const QByteArray before = program.bytes();
        const QJsonObject captured = program.json(line("capture Dana -"), everyMark);
        QCOMPARE(filedIn(captured.value(QStringLiteral("wouldFile"))), whatEveryMarkFiles());
        QCOMPARE(captured.value(QStringLiteral("peers")).toArray().at(1)[QStringLiteral("role")].toString(),
                 QStringLiteral("present"));
        QCOMPARE(program.bytes(), before);
        QVERIFY(program.on19November(line("capture Dana -"), "Just words.")
                    .text()
                    .startsWith(QStringLiteral("Nothing would be filed but the note itself.")));
    }
    void aNoteComesFromAWordAFileOrStandardInput_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("-m") << QStringList{QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("-m"),
                                           QStringLiteral("Hello")};
        QTest::newRow("a file by its ending") << line("log Dana note.md");
        QTest::newRow("a file by its path") << line("log Dana ./plain");
        QTest::newRow("standard input") << line("log Dana -");
        QTest::newRow("standard input unnamed") << line("log Dana");
    }
    void aNoteComesFromAWordAFileOrStandardInput()
    {
        QFETCH(const QStringList, words);
        const JournalProgram program;
        QVERIFY(!program.file(QStringLiteral("note.md"), "Hello").isEmpty());
        QVERIFY(!program.file(QStringLiteral("plain"), "Hello").isEmpty());
        const QJsonObject logged = program.json(words, "Hello");
        QCOMPARE(logged.value(QStringLiteral("entry"))[QStringLiteral("body")].toString(), QStringLiteral("Hello"));
        QCOMPARE(logged.value(QStringLiteral("entry"))[QStringLiteral("peers")].toArray().size(), 1);
    }
    void aPersonAtATerminalIsToldHowToEndTheNote()
    {
        const JournalProgram program;
        const Ran ran = program.runAtTerminal(line("log Dana"), {{"ends it.", "Typed here\n\x04"}});
        QVERIFY2(ran.status == 0, ran.out.constData());
        QVERIFY(program.run(line("peer dana")).text().contains(QStringLiteral("Typed here")));
    }
    void aNoteMayBeAboutNobodyOrSeveral()
    {
        const JournalProgram program;
        const Ran nobody =
            program.on19November(line("log -"), ">> me to Priya by Fri: numbers\n++ Marcus: has a dog\n");
        QVERIFY2(nobody.status == 0, nobody.err.constData());
        QVERIFY(nobody.text().startsWith(QStringLiteral("Saved: note, about nobody yet, today.")));
        QVERIFY(nobody.text().contains(QStringLiteral("Priya Raman")));
        QVERIFY(nobody.text().contains(QStringLiteral("has a dog")));
        const Ran several =
            program.on19November({QStringLiteral("log"), QStringLiteral("Dana & Priya"), QStringLiteral("Marcus"),
                                  QStringLiteral("-m"), QStringLiteral("Lunch")});
        QVERIFY(several.text().startsWith(
            QStringLiteral("Saved: conversation, Dana Whitfield, Priya Raman, Marcus Oyelaran, today.")));
    }
    void whatTheOptionsSayIsKept()
    {
        const JournalProgram program;
        const QJsonValue entry =
            program.json(line("log Dana --on 2026-11-12 --kind conflict --privacy sealed --tag q1,emea -m Hard"))
                .value(QStringLiteral("entry"));
        QCOMPARE(entry[QStringLiteral("date")].toString(), QStringLiteral("2026-11-12"));
        QCOMPARE(entry[QStringLiteral("kind")].toString(), QStringLiteral("conflict"));
        QCOMPARE(entry[QStringLiteral("privacy")].toString(), QStringLiteral("sealed"));
        QCOMPARE(entry[QStringLiteral("tags")].toArray().size(), 2);
    }
    void aWorthMakesTheNoteAOneOnOneWithWhatIsToRemember()
    {
        const JournalProgram program;
        const QJsonValue entry =
            program
                .json({QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("--worth"), QStringLiteral("4"),
                       QStringLiteral("--outcome"), QStringLiteral("Cut line agreed"), QStringLiteral("--remember"),
                       QStringLiteral("Ask about Theo"), QStringLiteral("-m"), QStringLiteral("Good one")})
                .value(QStringLiteral("entry"));
        QCOMPARE(entry[QStringLiteral("kind")].toString(), QStringLiteral("1:1"));
        QVERIFY(!entry[QStringLiteral("meeting")].isNull());
    }

    void whatCouldNotBeReadIsShownWithWhy()
    {
        const JournalProgram program;
        const Ran ran = program.on19November(line("log Dana -"), "Hi @Priya\n"
                                                                 ">> Zed by Fri: x\n"
                                                                 ">> Ana by Fri: y\n"
                                                                 ">> me by blursday: call\n"
                                                                 "++\n"
                                                                 "-> plan\n");
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QString text = ran.text();
        QVERIFY2(text.contains(QStringLiteral("line 2  >> Zed by Fri: x         nobody is called “Zed”")),
                 ran.out.constData());
        QVERIFY(text.contains(
            QStringLiteral("line 3  >> Ana by Fri: y         “Ana” may be one of these: Ana Lima, Ana Ruiz")));
        QVERIFY(
            text.contains(QStringLiteral("line 4  >> me by blursday: call  filed without a date: “blursday” is none")));
        QVERIFY(text.contains(QStringLiteral("line 5  ++                       nothing stands after the mark")));
    }
    void whatCouldNotBeReadIsInJsonToo()
    {
        const QJsonObject logged = JournalProgram().json(line("log Dana -"), ">> Ana by Fri: y\n>> me by 3/12: z\n");
        const QJsonArray unsettled = logged.value(QStringLiteral("toSettle")).toArray();
        QCOMPARE(unsettled.size(), 2);
        QCOMPARE(unsettled.at(0)[QStringLiteral("filed")], QJsonValue(false));
        const QJsonValue problem = unsettled.at(0)[QStringLiteral("problems")].toArray().first();
        QCOMPARE(problem[QStringLiteral("reason")].toString(), QStringLiteral("ambiguous-name"));
        QCOMPARE(problem[QStringLiteral("candidates")].toArray().size(), 2);
        QCOMPARE(unsettled.at(1)[QStringLiteral("filed")], QJsonValue(true));
    }
    void aNameThatIsAssumedIsSaidOnce()
    {
        const Ran ran = JournalProgram().on19November(line("log Dana Priya -"), "++ a\n++ b\n++ Priya: c\n");
        QVERIFY2(ran.text().endsWith(QStringLiteral(
                     "\nNo name stands after the mark, so it went to the first person of the note: line 1, 2.\n")),
                 ran.out.constData());
    }

    void aNoteIsShownWithWhatItFiled()
    {
        const JournalProgram program;
        const QString id = entryId(program.json(line("log Dana --tag q1 -"), "# Plan\n\n-> hiring\n"));
        const Ran ran = program.on19November({QStringLiteral("note"), id});
        QCOMPARE(ran.text(), QStringLiteral("Thu 19 Nov  conversation · Dana Whitfield · private · q1\n"
                                            "  # Plan\n"
                                            "\n"
                                            "  -> hiring\n"
                                            "\n"
                                            "Filed\n"
                                            "  agenda  Dana Whitfield  hiring\n"));
    }
    void aNoteCanNotCommandTheTerminal()
    {
        const JournalProgram program;
        const QString id = entryId(program.json(line("log Dana -"), "a\x1b[2Jb\n"));
        const Ran ran = program.on19November({QStringLiteral("note"), id});
        QVERIFY(!ran.out.contains('\x1b'));
        const QJsonObject json = program.json({QStringLiteral("note"), id});
        QCOMPARE(json.value(QStringLiteral("entry"))[QStringLiteral("body")].toString(), QStringLiteral("a\x1b[2Jb\n"));
    }
    void anEditFilesNothingTwice()
    {
        const JournalProgram program;
        const QString id = entryId(program.json(line("log Dana -"), ">> me by Fri: draft\n"));
        const QJsonObject changed =
            program.json({QStringLiteral("note"), QStringLiteral("edit"), id, QStringLiteral("-")},
                         "Before it\n>> me by Fri: draft\n++ has a dog\n");
        QCOMPARE(filedIn(changed.value(QStringLiteral("filed"))),
                 (QStringList{QStringLiteral("commitment mine 2026-11-20 draft"), QStringLiteral("fact has a dog")}));
        QCOMPARE(program.json(line("commitments")).value(QStringLiteral("commitments")).toArray().size(), 1);
    }
    void anEditOfItsKindLeavesTheText()
    {
        const JournalProgram program;
        const QString id = entryId(program.json(line("log Dana -"), "Thanks for the help\n"));
        const QJsonValue entry = program
                                     .json({QStringLiteral("note"), QStringLiteral("edit"), id,
                                            QStringLiteral("--kind"), QStringLiteral("kudos")})
                                     .value(QStringLiteral("entry"));
        QCOMPARE(entry[QStringLiteral("kind")].toString(), QStringLiteral("kudos"));
        QCOMPARE(entry[QStringLiteral("body")].toString(), QStringLiteral("Thanks for the help\n"));
    }
    void aDeletedNoteTakesWhatItFiledAlong()
    {
        const JournalProgram program;
        const QString id = entryId(program.json(line("log Dana -"), ">> me by Fri: draft\n"));
        QCOMPARE(program.on19November({QStringLiteral("note"), QStringLiteral("delete"), id}).status, 0);
        QVERIFY(program.json(line("commitments")).value(QStringLiteral("commitments")).toArray().isEmpty());
        QCOMPARE(program.on19November({QStringLiteral("note"), id}).status, 1);
    }

    void whatCanNotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &words, const QByteArray &input, int status,
                            const QString &says) { QTest::newRow(name) << words << input << status << says; };
        const QByteArray limit(4 * 1024 * 1024, 'a');
        row("empty note", line("log Dana"), " \n\t\n", 1, QStringLiteral("The note is empty"));
        row("nothing on standard input", line("log Dana -"), {}, 1, QStringLiteral("The note is empty"));
        row("too long by one byte", line("log Dana -"), limit + 'b', 1,
            QStringLiteral("4,194,305 bytes and a note holds 4 MiB"));
        row("no UTF-8", line("log Dana -"), "caf\xe9", 1, QStringLiteral("not valid UTF-8 (at byte 3)"));
        row("file that isn't there", line("log Dana gone.md"), {}, 1, QStringLiteral("There is no file “gone.md”"));
        row("a folder", line("log Dana ./"), {}, 1, QStringLiteral("can't be read"));
        row("unknown name", line("log Zed -m x"), {}, 1, QStringLiteral("Nobody in the journal is called “Zed”"));
        row("ambiguous name", line("log Ana -m x"), {}, 1, QStringLiteral("Ana Lima, Ana Ruiz"));
        row("missing name", line("log Dana,, -m x"), {}, 1, QStringLiteral("The name is empty"));
        row("unknown kind", line("log Dana --kind chat -m x"), {}, 1,
            QStringLiteral("“chat” is not a possible --kind"));
        row("worth above five", line("log Dana --worth 6 -m x"), {}, 1,
            QStringLiteral("can't be 6. Choose one from 1 to 5."));
        row("worth in words", line("log Dana --worth good -m x"), {}, 1, QStringLiteral("can't be good"));
        row("unreadable date", line("log Dana --on 3/12 -m x"), {}, 1, QStringLiteral("“3/12” is not a date"));
        row("unknown note", line("note 01234567-89ab-7def-8123-456789abcdef"), {}, 1,
            QStringLiteral("Nothing in the journal has the id 01234567-89ab-7def-8123-456789abcdef"));
        row("no id at all", line("note yesterday"), {}, 1, QStringLiteral("has the id yesterday"));
        row("deleting an unknown note", line("note delete 01234567-89ab-7def-8123-456789abcdef"), {}, 1,
            QStringLiteral("has the id"));
        row("an edit of nothing", line("note edit 01234567-89ab-7def-8123-456789abcdef"), {}, 2,
            QStringLiteral("Nothing to change is named"));
    }
    void whatCanNotBeIsRefusedAndChangesNothing()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, input);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        JournalProgram program;
        program.set(QStringLiteral("LC_ALL"), QStringLiteral("en_GB.UTF-8"));
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(words, input);
        QCOMPARE(ran.status, status);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void nobodyIsAskedForANoteThatCanNotBeSaved_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("unknown name") << line("log Zed") << QByteArray("Nobody in the journal");
        QTest::newRow("ambiguous name") << line("log Ana") << QByteArray("Ana Lima, Ana Ruiz");
        QTest::newRow("a day to come") << line("log Dana --on 2026-11-20") << QByteArray("still to come");
        QTest::newRow("an outcome without a 1:1") << line("log Dana Priya --outcome split") << QByteArray("Only a 1:1");
        QTest::newRow("capture") << line("capture Ana") << QByteArray("Ana Lima, Ana Ruiz");
        QTest::newRow("an edit of nothing")
            << line("note edit 01234567-89ab-7def-8123-456789abcdef -") << QByteArray("has the id");
    }
    void nobodyIsAskedForANoteThatCanNotBeSaved()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, says);
        const JournalProgram program;
        const Ran ran = program.runAtTerminal(words + line("--today 2026-11-19"));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.simplified().contains(says), ran.out.constData());
        QVERIFY2(!ran.out.contains("Write the note"), ran.out.constData());
    }
    void whatWasTypedIsGivenBackWhenItIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("typed");
        const QByteArray latin = "caf\xe9 my note";
        const QByteArray tooLong = "my note " + QByteArray(4 * 1024 * 1024, 'a');
        const QByteArray plain = "my note\n";
        QTest::newRow("log, unknown name") << QStringLiteral("log Zed -") << plain;
        QTest::newRow("log, ambiguous name") << QStringLiteral("log Ana") << plain;
        QTest::newRow("log, unreadable date") << QStringLiteral("log Dana --on 3/12") << plain;
        QTest::newRow("edit, unknown note")
            << QStringLiteral("note edit 01234567-89ab-7def-8123-456789abcdef -") << plain;
        QTest::newRow("log, no UTF-8") << QStringLiteral("log Dana -") << latin;
        QTest::newRow("edit, no UTF-8") << QStringLiteral("note edit %1 -") << latin;
        QTest::newRow("log, too long") << QStringLiteral("log Dana -") << tooLong;
        QTest::newRow("edit, too long") << QStringLiteral("note edit %1 -") << tooLong;
    }
    void whatWasTypedIsGivenBackWhenItIsRefused()
    {
        QFETCH(QString, command);
        QFETCH(const QByteArray, typed);
        const JournalProgram program;
        const QString id = entryId(program.json(line("log Dana -"), "As it was.\n"));
        command.replace(QStringLiteral("%1"), id);
        const Ran ran = program.on19November(command.split(u' '), typed);
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.err.contains("Not saved. The note was:\n" + typed));
        QVERIFY(program.on19November({QStringLiteral("note"), id}).text().contains(QStringLiteral("As it was.")));
    }
    void aFileThatIsRefusedIsNotRepeated()
    {
        const JournalProgram program;
        QVERIFY(!program.file(QStringLiteral("latin.md"), "caf\xe9 my note").isEmpty());
        const Ran ran = program.on19November(line("log Dana latin.md"));
        QCOMPARE(ran.status, 1);
        QVERIFY(!ran.err.contains("my note"));
    }
    void whatOnlyA1on1HasIsRefusedElsewhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("two people") << "log Dana Priya --worth 2 --outcome split -m joint" << "worth, outcome";
        QTest::newRow("nobody") << "log --remember recital -m x" << "remember";
        QTest::newRow("another kind") << "log Dana --kind note --worth 2 -m n" << "worth";
    }
    void whatOnlyA1on1HasIsRefusedElsewhere()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, named);
        const JournalProgram program;
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(words.split(u' '));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral(": ") + named + u'.'), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void aNameThatMayBeSeveralPeopleIsShown()
    {
        const JournalProgram program;
        for (const char *command : {"capture Dana -", "log Dana -"}) {
            const QJsonObject told = program.json(line(command), "Lunch.\nwalked with @Ana to the station\n");
            const QJsonArray open = told.value(QStringLiteral("toSettle")).toArray();
            QCOMPARE(open.size(), 1);
            QCOMPARE(open.at(0)[QStringLiteral("line")].toInt(), 2);
            QCOMPARE(open.at(0)[QStringLiteral("filed")].toBool(), false);
            const QJsonValue problem = open.at(0)[QStringLiteral("problems")].toArray().at(0);
            QCOMPARE(problem[QStringLiteral("reason")].toString(), QStringLiteral("ambiguous-name"));
            QCOMPARE(problem[QStringLiteral("words")].toString(), QStringLiteral("@Ana"));
            QCOMPARE(problem[QStringLiteral("candidates")].toArray().size(), 2);
        }
        const Ran text = program.on19November(line("log Dana -"), "walked with @Ana to the station\n");
        QVERIFY2(text.text().contains(QStringLiteral("“@Ana” may be one of these: Ana Lima, Ana Ruiz")),
                 text.out.constData());
    }
    void aMissingColonIsCalledThat()
    {
        const JournalProgram program;
        const Ran ran = program.on19November(line("capture Dana -"), ">> me by Fri send without colon\n");
        QVERIFY2(ran.text().contains(QStringLiteral("no colon stands after the name")), ran.out.constData());
        QVERIFY(!ran.text().contains(QStringLiteral("nothing stands after the mark")));
    }
    void aNoteIsFoundByTheShortIdThatSearchShows()
    {
        const JournalProgram program;
        const QString id = entryId(program.json(line("log Dana -"), "About the pricing tiers\n"));
        const QString shown = id.last(8);
        QVERIFY(program.on19November(line("search tiers")).text().contains(shown));
        const Ran note = program.on19November({QStringLiteral("note"), shown});
        QVERIFY2(note.text().contains(QStringLiteral("About the pricing tiers")), note.err.constData());
        QCOMPARE(program
                     .on19November({QStringLiteral("note"), QStringLiteral("edit"), shown, QStringLiteral("--kind"),
                                    QStringLiteral("kudos")})
                     .status,
                 0);
        QCOMPARE(program.on19November({QStringLiteral("note"), QStringLiteral("delete"), shown}).status, 0);
        const Ran gone = program.on19November({QStringLiteral("note"), shown});
        QCOMPARE(gone.status, 1);
        QVERIFY2(gone.reason().contains(QStringLiteral("has the id ") + shown), gone.err.constData());
    }
    void aNoteAtTheLimitIsSaved()
    {
        const QByteArray limit(4 * 1024 * 1024, 'a');
        const Ran ran = JournalProgram().on19November(line("log Dana -"), limit);
        QVERIFY2(ran.status == 0, ran.err.constData());
    }
};

LANAI_TEST(TstNotes, tst_notes)
#include "tst_notes.moc"
