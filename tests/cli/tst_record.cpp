#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

QString idOfFirstNote(const JournalProgram &program)
{
    const QStringList log{QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("-m"),
                          QStringLiteral("about pricing\n>> me by 3 Dec: send the split")};
    return program.json(log).value(QStringLiteral("entry"))[QStringLiteral("id")].toString();
}

} // namespace

class TstRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoTakesBackOneCommandAfterTheOther()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November({QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("Zoe")}).status,
                 0);
        QVERIFY(!idOfFirstNote(program).isEmpty());
        const Ran first = program.on19November(line("undo"));
        QCOMPARE(first.status, 0);
        QVERIFY2(first.text().contains(QStringLiteral("Taken back: a note logged.")), first.out.constData());
        QCOMPARE(program.json(line("commitments")).value(QStringLiteral("commitments")).toArray().size(), 0);
        const QJsonObject second = program.json(line("undo"));
        QCOMPARE(second.value(QStringLiteral("undone"))[QStringLiteral("kind")].toString(), QStringLiteral("peer-add"));
        QVERIFY(!program.on19November(line("peers")).text().contains(QStringLiteral("Zoe")));
    }
    void whatIsDeletedLiesInTheTrashAndComesBack()
    {
        const JournalProgram program;
        const QString note = idOfFirstNote(program);
        QCOMPARE(program.on19November({QStringLiteral("note"), QStringLiteral("delete"), note}).status, 0);
        const Ran trash = program.on19November(line("trash"));
        QCOMPARE(trash.status, 0);
        QVERIFY2(trash.text().contains(QStringLiteral("about pricing (and 1 more)")), trash.out.constData());
        const QJsonArray things = program.json(line("trash")).value(QStringLiteral("things")).toArray();
        QCOMPARE(things.size(), 1);
        QCOMPARE(things.first()[QStringLiteral("id")].toString(), note);
        QCOMPARE(program.on19November({QStringLiteral("restore-thing"), note.last(8)}).status, 0);
        QCOMPARE(program.json(line("commitments")).value(QStringLiteral("commitments")).toArray().size(), 1);
        QVERIFY(program.on19November(line("trash")).text().contains(QStringLiteral("The trash is empty.")));
        const Ran again = program.on19November({QStringLiteral("restore-thing"), note});
        QCOMPARE(again.status, 1);
    }
    void aThingsHistoryIsShown()
    {
        const JournalProgram program;
        const QString note = idOfFirstNote(program);
        QCOMPARE(program
                     .on19November({QStringLiteral("note"), QStringLiteral("edit"), note, QStringLiteral("-m"),
                                    QStringLiteral("about prices")})
                     .status,
                 0);
        const Ran history = program.on19November({QStringLiteral("history"), note.last(8)});
        QCOMPARE(history.status, 0);
        QVERIFY2(history.text().contains(QStringLiteral("about prices")), history.out.constData());
        QVERIFY2(history.text().contains(QStringLiteral("until: a note changed")), history.out.constData());
        const QJsonArray versions =
            program.json({QStringLiteral("history"), note}).value(QStringLiteral("versions")).toArray();
        QCOMPARE(versions.size(), 2);
        QVERIFY(versions.last()[QStringLiteral("row")][QStringLiteral("body")].toString().startsWith(
            QStringLiteral("about pricing")));
        QCOMPARE(program.on19November(line("history 12345678")).status, 1);
    }
    void whatChangedIsShownAndAVersionComesBack()
    {
        const JournalProgram program;
        const QString note = idOfFirstNote(program);
        const QStringList edit{QStringLiteral("note"), QStringLiteral("edit"), note, QStringLiteral("-m"),
                               QStringLiteral("about prices\n>> me by 3 Dec: send the split")};
        QCOMPARE(program.on19November(edit).status, 0);
        const Ran history = program.on19November({QStringLiteral("history"), note});
        QVERIFY2(history.text().contains(QStringLiteral("- about pricing")), history.out.constData());
        QVERIFY2(history.text().contains(QStringLiteral("+ about prices")), history.out.constData());
        QVERIFY2(!history.text().contains(QStringLiteral("- >> me")), history.out.constData());
        const QJsonArray versions =
            program.json({QStringLiteral("history"), note}).value(QStringLiteral("versions")).toArray();
        const QJsonObject change = versions.last()[QStringLiteral("changed")].toArray().first().toObject();
        QCOMPARE(change.value(QStringLiteral("field")).toString(), QStringLiteral("body"));
        const Ran back = program.on19November({QStringLiteral("bring-back"), note, QStringLiteral("2")});
        QVERIFY2(back.status == 0, back.err.constData());
        QVERIFY(program.on19November({QStringLiteral("note"), note}).text().contains(QStringLiteral("about pricing")));
        QCOMPARE(program.on19November(line("undo")).status, 0);
        QVERIFY(program.on19November({QStringLiteral("note"), note}).text().contains(QStringLiteral("about prices")));
        QCOMPARE(program.on19November({QStringLiteral("bring-back"), note, QStringLiteral("9")}).status, 1);
        QCOMPARE(program.on19November({QStringLiteral("bring-back"), note, QStringLiteral("1")}).status, 1);
    }
};

LANAI_TEST(TstRecord, tst_record)
#include "tst_record.moc"
