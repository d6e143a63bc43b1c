#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

QJsonObject ritualOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("ritual")).toObject();
}

QString textAt(const QJsonObject &ritual, const char *key)
{
    return ritual.value(QString::fromLatin1(key)).toString();
}

} // namespace

class TstRitualCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRitualIsAddedShownChangedEndedAndDeleted()
    {
        const JournalProgram program;
        const QJsonObject added = ritualOf(program.json(
            {QStringLiteral("ritual"), QStringLiteral("add"), QStringLiteral("Bakery walk"), QStringLiteral("--with"),
             QStringLiteral("Dana"), QStringLiteral("--every"), QStringLiteral("monthly"), QStringLiteral("--next"),
             QStringLiteral("2026-12-03"), QStringLiteral("--tacked-on"), QStringLiteral("our 1:1")}));
        QCOMPARE(textAt(added, "title"), QStringLiteral("Bakery walk"));
        QCOMPARE(textAt(added, "every"), QStringLiteral("monthly"));
        QCOMPARE(textAt(added, "next"), QStringLiteral("2026-12-03"));
        QCOMPARE(textAt(added, "state"), QStringLiteral("ahead"));
        QCOMPARE(added.value(QStringLiteral("peers")).toArray().first().toString(), QStringLiteral("Dana Whitfield"));
        const QJsonObject changed = ritualOf(program.json(line("ritual change bakery --every 6w --with Dana,Priya")));
        QCOMPARE(textAt(changed, "every"), QStringLiteral("6w"));
        QCOMPARE(changed.value(QStringLiteral("peers")).toArray().size(), 2);
        const Ran shown = program.on19November(line("ritual show bakery"));
        QVERIFY2(shown.text().contains(QStringLiteral("every 6 weeks")), shown.out.constData());
        QCOMPARE(textAt(ritualOf(program.json(line("ritual end bakery"))), "endedOn"), QStringLiteral("2026-11-19"));
        QCOMPARE(textAt(ritualOf(program.json(line("ritual end bakery --go-on"))), "next"),
                 QStringLiteral("2026-12-31"));
        QCOMPARE(program.on19November(line("ritual delete bakery")).status, 0);
        QVERIFY(program.json(line("ritual list")).value(QStringLiteral("rituals")).toArray().isEmpty());
        QCOMPARE(program.on19November(line("undo")).status, 0);
        QCOMPARE(program.json(line("ritual list")).value(QStringLiteral("rituals")).toArray().size(), 1);
    }
    void itHappenedWritesANoteOrLinksOne()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ritual add Walk --with Dana --every weekly --next today")).status, 0);
        const QJsonObject held = program.json(line("ritual happened walk --on 2026-11-18 -m Buns"));
        QCOMPARE(textAt(ritualOf(held), "last"), QStringLiteral("2026-11-18"));
        QCOMPARE(textAt(ritualOf(held), "next"), QStringLiteral("2026-11-26"));
        const QString note = textAt(held, "entry");
        const Ran written = program.on19November({QStringLiteral("note"), note});
        QVERIFY2(written.text().contains(QStringLiteral("Buns")), written.out.constData());
        QCOMPARE(program.on19November(line("ritual forget walk 2026-11-18")).status, 0);
        const QJsonObject linked = program.json({QStringLiteral("ritual"), QStringLiteral("happened"),
                                                 QStringLiteral("walk"), QStringLiteral("--note"), note});
        QCOMPARE(textAt(linked, "entry"), note);
        QCOMPARE(textAt(ritualOf(linked), "last"), QStringLiteral("2026-11-18"));
    }
    void theListSaysWhatIsNextAndWhatIsSuggested()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("away add 2026-12-10 2026-12-11 --why Offsite")).status, 0);
        const Ran empty = program.on19November(line("ritual list"));
        QVERIFY2(empty.text().contains(QStringLiteral("No rituals yet")), empty.out.constData());
        QVERIFY2(empty.text().contains(QStringLiteral("Nothing is tacked on to “Offsite”")), empty.out.constData());
        QCOMPARE(program.on19November(line("ritual add Tea --with Dana --every 2w --next 2026-11-26")).status, 0);
        const Ran listed = program.on19November(line("ritual list"));
        QVERIFY2(listed.text().contains(QStringLiteral("every 2 weeks")), listed.out.constData());
        QVERIFY2(listed.text().contains(QStringLiteral("not yet")), listed.out.constData());
        const QJsonArray ideas = program.json(line("ritual list")).value(QStringLiteral("suggestions")).toArray();
        QCOMPARE(ideas.first().toObject().value(QStringLiteral("idea")).toString(), QStringLiteral("add-event"));
        QVERIFY(program.on19November(line("search walk kind:ritual")).status == 0);
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody") << "ritual add Tea" << "“with” is empty";
        QTest::newRow("who") << "ritual add Tea --with Diana" << "Diana";
        QTest::newRow("too many weeks") << "ritual add Tea --with Dana --every 53w" << "weeks can't be 53";
        QTest::newRow("now and then") << "ritual add Tea --with Dana --every often" << "not a possible --every";
        QTest::newRow("plain weeks") << "ritual add Tea --with Dana --every weeks" << "not a possible --every";
        QTest::newRow("next is past") << "ritual add Tea --with Dana --next 2026-11-18" << "is past";
        QTest::newRow("no such") << "ritual show dinner" << "not a possible ritual";
        QTest::newRow("ahead") << "ritual happened walk --on 2026-11-20" << "2026";
        QTest::newRow("no such note") << "ritual happened walk --note nonsense" << "nonsense";
        QTest::newRow("not that day") << "ritual forget walk 2026-11-05" << "2026-11-05";
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, says);
        const JournalProgram program;
        QCOMPARE(program.on19November(line("ritual add Walk --with Dana --every weekly --next today")).status, 0);
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(line(words.toLatin1().constData()));
        QCOMPARE(ran.status, 1);
        QVERIFY2(QString::fromUtf8(ran.err).contains(says), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void helpJsonTellsTheShape()
    {
        const JournalProgram program;
        const Ran help = program.on19November(line("help json"));
        QVERIFY2(help.text().contains(QStringLiteral("RITUAL: {")), help.out.constData());
        QVERIFY2(help.text().contains(QStringLiteral("ritual happened")), help.out.constData());
    }
};

LANAI_TEST(TstRitualCommands, tst_rituals)
#include "tst_rituals.moc"
