#include "tests/cli/journalprogram.h"
#include "tests/cli/smalldisk.h"
#include "tests/support/registry.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace lanai::test;

namespace {

QByteArray calendar(const QByteArray &start, const QByteArray &more = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:1:1 Dana\r\nDTSTART;TZID=Europe/"
           "Berlin:" +
           start + "\r\nDURATION:PT45M\r\n" + more +
           "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:b@x\r\nSUMMARY:Dentist\r\nDTSTART:20261127T100000Z\r\nEND:VEVENT\r\n"
           "BEGIN:VEVENT\r\nUID:c@x\r\nSUMMARY:1:1 Priya\r\nDTSTART;TZID=Nowhere:20261127T100000\r\nEND:VEVENT\r\n"
           "END:VCALENDAR\r\n";
}

} // namespace

class TstExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seriesAndPromisesAreExported()
    {
        const JournalProgram program;
        QCOMPARE(
            program.on19November(line("series add Dana --every weekly --on thu --at 15:00 --tz Europe/Berlin")).status,
            0);
        QCOMPARE(program
                     .on19November({QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("-m"),
                                    QStringLiteral("Secret words.\n>> me by 3 Dec: send the draft\n++ plays cello")})
                     .status,
                 0);
        const QString path = program.path(QStringLiteral("mine.ics"));
        const Ran ran = program.on19November(line("export --as ics --output") << path);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY2(ran.text().contains(QStringLiteral("1 term of 1:1s, 0 single 1:1s, 1 promise")), ran.out.constData());
        const QByteArray file = contentOf(path);
        QVERIFY(file.contains("SUMMARY:1:1 Dana Whitfield\r\n"));
        QVERIFY(file.contains("DTSTART;TZID=Europe/Berlin:20261119T150000\r\n"));
        QVERIFY(file.contains("DUE;VALUE=DATE:20261203\r\n"));
        QVERIFY(!file.contains("Secret") && !file.contains("cello"));
    }
    void aNeutralExportNamesNobody()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("series add Dana --every weekly --on thu --at 15:00")).status, 0);
        const QString path = program.path(QStringLiteral("mine.ics"));
        const QJsonObject answer = program.json(line("export --as ics --neutral --output") << path);
        QCOMPARE(answer.value(QStringLiteral("file")).toString(), path);
        QCOMPARE(answer.value(QStringLiteral("leaving")).toArray().size(), 1);
        const QByteArray file = contentOf(path);
        QVERIFY(file.contains("SUMMARY:1:1\r\n"));
        QVERIFY(!file.contains("Dana"));
    }
    void whatWouldLeaveIsListedAndNothingWritten()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("series add Dana --every weekly --on thu --at 15:00")).status, 0);
        const QString path = program.path(QStringLiteral("mine.ics"));
        const Ran ran = program.on19November(line("export --as ics --list --output") << path);
        QVERIFY2(ran.text().contains(QStringLiteral("1:1 Dana Whitfield")), ran.out.constData());
        QVERIFY(!QFile::exists(path));
    }
    void anExportThatCannotBeIsRefused()
    {
        const JournalProgram program;
        const QString path = program.file(QStringLiteral("mine.ics"), "kept");
        QCOMPARE(program.on19November(line("export --as ics")).status, 2);
        QCOMPARE(program.on19November(line("export --output") << path).status, 2);
        QCOMPARE(program.on19November(line("export --as pdf --output") << path).status, 1);
        QCOMPARE(program.on19November(line("export --as ics Nobody --output") << path).status, 1);
        QCOMPARE(program.on19November(line("export --as ics Ana --output") << path).status, 1); // two Anas
        QCOMPARE(program.on19November(line("export --as ics --output") << program.path(QStringLiteral("no/mine.ics")))
                     .status,
                 1);
        QCOMPARE(contentOf(path), QByteArray("kept"));
    }
    void anExportOnAFullDiskLeavesTheOldFile()
    {
        const JournalProgram program;
        SmallDisk disk(program);
        const int series = disk.run("series add Dana --every weekly --on thu --at 15:00");
        const int first = disk.run("export --as ics --output disk/out.ics");
        disk.fill();
        const int refused = disk.run("export --as ics --output disk/out.ics");
        disk.makeRoom();
        const int again = disk.run("import disk/out.ics --dry-run");
        QVERIFY2(disk.play(), disk.reason().constData());
        QCOMPARE(disk.ran(series).status, 0);
        QCOMPARE(disk.ran(first).status, 0);
        QCOMPARE(disk.ran(refused).status, 1);
        QVERIFY2(disk.ran(refused).reason().contains(QStringLiteral("full")), disk.ran(refused).err.constData());
        QVERIFY2(disk.ran(again).text().contains(QStringLiteral("came from here")), disk.ran(again).out.constData());
    }
    void aCalendarIsImportedOnce()
    {
        const JournalProgram program;
        const QString path = program.file(QStringLiteral("theirs.ics"), calendar("20261126T150000"));
        const QByteArray before = program.bytes();
        const Ran dry = program.on19November({QStringLiteral("import"), path, QStringLiteral("--dry-run")});
        QVERIFY2(dry.status == 0, dry.err.constData());
        QVERIFY2(dry.text().contains(QStringLiteral("would be planned")), dry.out.constData());
        QVERIFY2(dry.text().contains(QStringLiteral("No peer takes part or is named")), dry.out.constData());
        QVERIFY2(dry.text().contains(QStringLiteral("Its time zone is unknown: Nowhere")), dry.out.constData());
        QCOMPARE(program.bytes(), before);

        const QJsonObject first =
            program.json({QStringLiteral("import"), path, QStringLiteral("--as"), QStringLiteral("ics")});
        QCOMPARE(first.value(QStringLiteral("planned")).toInt(), 1);
        const QJsonObject offer = first.value(QStringLiteral("offers")).toArray().first().toObject();
        QCOMPARE(offer.value(QStringLiteral("start")).toString(), QStringLiteral("2026-11-26T14:00:00Z"));
        QCOMPARE(offer.value(QStringLiteral("peerName")).toString(), QStringLiteral("Dana Whitfield"));
        QCOMPARE(first.value(QStringLiteral("unmatched")).toArray().first().toObject().value(QStringLiteral("reason")),
                 QStringLiteral("nobody-known"));
        QCOMPARE(first.value(QStringLiteral("problems")).toArray().first().toObject().value(QStringLiteral("trouble")),
                 QStringLiteral("unknown-zone"));
        QVERIFY(program.on19November(line("upcoming")).text().contains(QStringLiteral("Dana Whitfield")));

        const QByteArray imported = program.bytes();
        const QJsonObject again = program.json({QStringLiteral("import"), path});
        QCOMPARE(again.value(QStringLiteral("there")).toInt(), 1);
        QCOMPARE(again.value(QStringLiteral("offers")).toArray().size(), 0);
        QCOMPARE(program.bytes(), imported);
    }
    void whatTheCalendarMovesFollowsAndIsUndone()
    {
        const JournalProgram program;
        const QString path = program.file(QStringLiteral("theirs.ics"), calendar("20261126T150000"));
        QCOMPARE(program.on19November({QStringLiteral("import"), path}).status, 0);
        QCOMPARE(program.file(QStringLiteral("theirs.ics"), calendar("20261127T090000")), path);
        const Ran moved = program.on19November({QStringLiteral("import"), path});
        QVERIFY2(moved.text().contains(QStringLiteral("moved")) && moved.text().contains(QStringLiteral("15:00")),
                 moved.out.constData());
        QVERIFY2(program.on19November(line("undo")).text().contains(QStringLiteral("a calendar imported")), "undo");
        QCOMPARE(program.json({QStringLiteral("import"), path}).value(QStringLiteral("moved")).toInt(), 1);
        QCOMPARE(program.file(QStringLiteral("theirs.ics"), calendar("20261127T090000", "STATUS:CANCELLED\r\n")), path);
        QCOMPARE(program.json({QStringLiteral("import"), path}).value(QStringLiteral("calledOff")).toInt(), 1);
    }
    void whatIsNoLongerInTheFileIsNamedAndCalledOffWhenAsked()
    {
        const JournalProgram program;
        const QString path = program.file(QStringLiteral("theirs.ics"), calendar("20261126T150000"));
        QCOMPARE(program.on19November({QStringLiteral("import"), path}).status, 0);
        QCOMPARE(program.file(QStringLiteral("theirs.ics"), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), path);
        const Ran named = program.on19November({QStringLiteral("import"), path});
        QCOMPARE(named.status, 0);
        QVERIFY2(named.text().contains(QStringLiteral("no longer in the calendar")), named.out.constData());
        QVERIFY2(named.text().contains(QStringLiteral("--gone")), named.out.constData());
        const QJsonObject dry =
            program.json({QStringLiteral("import"), path, QStringLiteral("--gone"), QStringLiteral("--dry-run")});
        QCOMPARE(dry.value(QStringLiteral("offers")).toArray().first().toObject().value(QStringLiteral("step")),
                 QStringLiteral("gone"));
        QCOMPARE(dry.value(QStringLiteral("calledOff")).toInt(), 0);
        const QJsonObject done = program.json({QStringLiteral("import"), path, QStringLiteral("--gone")});
        QCOMPARE(done.value(QStringLiteral("calledOff")).toInt(), 1);
        QCOMPARE(program.on19November(line("undo")).status, 0);
        QCOMPARE(program.json({QStringLiteral("import"), path}).value(QStringLiteral("offers")).toArray().size(), 1);
    }
    void whatTheCalendarMovesOfOursFollows()
    {
        const JournalProgram program;
        QCOMPARE(
            program.on19November(line("series add Dana --every weekly --on thu --at 15:00 --tz Europe/Berlin")).status,
            0);
        const QString path = program.path(QStringLiteral("mine.ics"));
        QCOMPARE(program.on19November(line("export --as ics --output") << path).status, 0);
        QByteArray file = contentOf(path);
        const qsizetype uid = file.indexOf("UID:");
        const QByteArray line = file.mid(uid, file.indexOf("\r\n", uid) - uid);
        file.replace("END:VCALENDAR", "BEGIN:VEVENT\r\n" + line +
                                          "\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261126T150000\r\n"
                                          "DTSTART;TZID=Europe/Berlin:20261127T090000\r\nEND:VEVENT\r\nEND:VCALENDAR");
        QCOMPARE(program.file(QStringLiteral("mine.ics"), file), path);
        const QJsonObject moved = program.json({QStringLiteral("import"), path});
        QCOMPARE(moved.value(QStringLiteral("moved")).toInt(), 1);
        QCOMPARE(program.json({QStringLiteral("import"), path}).value(QStringLiteral("offers")).toArray().size(), 0);
    }
    void whatIsNoCalendarIsRefused()
    {
        const JournalProgram program;
        const QString letter = program.file(QStringLiteral("letter.ics"), "Dear Dana,\n");
        const Ran ran = program.on19November({QStringLiteral("import"), letter});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("is not a calendar")), ran.err.constData());
        QCOMPARE(program.on19November({QStringLiteral("import"), program.path(QStringLiteral("no.ics"))}).status, 1);
        QCOMPARE(program.on19November({QStringLiteral("import"), letter, QStringLiteral("--as"), QStringLiteral("csv")})
                     .status,
                 1);
        QCOMPARE(program.on19November(line("import")).status, 2);
    }
    void helpTellsOfBoth()
    {
        const JournalProgram program;
        QVERIFY(program.run(line("help import")).text().contains(QStringLiteral("--dry-run")));
        QVERIFY(program.run(line("help export")).text().contains(QStringLiteral("--neutral")));
        const QString shapes = program.run(line("help json")).text();
        QVERIFY(shapes.contains(QStringLiteral("calledOff")));
        QVERIFY(shapes.contains(QStringLiteral("export")));
    }
};

LANAI_TEST(TstExchange, tst_exchange)
#include "tst_exchange.moc"
