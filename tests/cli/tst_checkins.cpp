#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

// Dana's series is weekly on Thursdays from 12 November on.
class CheckingIn : public JournalProgram
{
public:
    CheckingIn()
    {
        const Ran ran = on19November(line("series add Dana --every weekly --on thu --at 10:00 --from 2026-11-12"));
        if (ran.status != 0)
            qWarning("%s", ran.err.constData());
    }
    [[nodiscard]] static QStringList entering(const QStringList &more = {})
    {
        return line("checkin add Dana --trust 3 --listening 4 --open-mindedness 4 --vulnerability 2") + more;
    }
    [[nodiscard]] QJsonArray listed() const
    {
        return json(line("checkin list")).value(QStringLiteral("checkIns")).toArray();
    }
};

QStringList option(const char *name, const char *value)
{
    return {QStringLiteral("--") + QString::fromLatin1(name), QString::fromUtf8(value)};
}

} // namespace

class TstCheckInCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCheckInIsEnteredShownAndListed()
    {
        const CheckingIn program;
        const QJsonObject saved =
            program
                .json(CheckingIn::entering(option("listening-fact", "Let her finish") + option("words", "Better.") +
                                           option("rating", "4") + option("easier", "Say no sooner")))
                .value(QStringLiteral("checkIn"))
                .toObject();
        QCOMPARE(saved.value(QStringLiteral("peerName")).toString(), QStringLiteral("Dana Whitfield"));
        QCOMPARE(saved.value(QStringLiteral("on")).toString(), QStringLiteral("2026-11-19"));
        QCOMPARE(saved.value(QStringLiteral("trust")).toInt(), 3);
        QCOMPARE(saved.value(QStringLiteral("listening"))[QStringLiteral("fact")].toString(),
                 QStringLiteral("Let her finish"));
        QVERIFY(saved.value(QStringLiteral("asked")).toBool()); // she answered
        QVERIFY(!saved.value(QStringLiteral("told")).toBool());
        QCOMPARE(program.listed().size(), 1);
        const QString id = saved.value(QStringLiteral("id")).toString().last(8);
        const Ran shown = program.on19November({QStringLiteral("checkin"), QStringLiteral("show"), id});
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.text().contains(QStringLiteral("The check-in about Dana Whitfield, today.")), shown.out);
        QVERIFY(shown.text().contains(QStringLiteral("Better.")));
        QVERIFY(program.on19November(line("checkin list Priya")).text().contains(QStringLiteral("No check-ins yet.")));
    }
    void itsPracticeStandsInTheNextPrepAndTheLogSaysHowItWent()
    {
        const CheckingIn program;
        const QJsonObject saved = program.json(CheckingIn::entering(option("practice", "unsure of")))
                                      .value(QStringLiteral("checkIn"))
                                      .toObject();
        QVERIFY(!saved.value(QStringLiteral("meeting")).isNull());
        const QString prep = program.on19November(line("prep Dana")).text();
        QVERIFY2(prep.contains(QStringLiteral("Name one thing I am unsure of, early.")), qUtf8Printable(prep));
        QCOMPARE(program.on19November(line("log Dana -m Talked. --practice partly --status")).status, 0);
        const QJsonObject page = program.json(line("peer Dana"));
        QVERIFY(!page.isEmpty());
        const Ran again = program.on19November(line("meeting hold Dana 2026-11-12 --status --practice did-it"));
        QVERIFY2(again.status == 0, again.err);
    }
    void trustLeavesWithAPrepOnlyWhenTurnedOn()
    {
        const CheckingIn program;
        QCOMPARE(program.on19November(CheckingIn::entering()).status, 0);
        QVERIFY(!program.on19November(line("prep Dana")).text().contains(QStringLiteral("vulnerability 2")));
        const QString with = program.on19November(line("prep Dana --include trust")).text();
        QVERIFY2(with.contains(QStringLiteral("vulnerability 2")), qUtf8Printable(with));
    }
    void whatIsDueIsTold()
    {
        const CheckingIn program;
        QVERIFY(program.on19November(line("checkin due")).text().contains(QStringLiteral("No check-in is due.")));
        const QJsonObject later = program.run(line("checkin due --json --today 2026-12-24")).json();
        const QJsonArray duties = later.value(QStringLiteral("duties")).toArray();
        QCOMPARE(duties.size(), 1);
        QVERIFY(duties.first()[QStringLiteral("isDue")].toBool());
        QVERIFY(!duties.first()[QStringLiteral("isAskDue")].toBool());
        QVERIFY(
            program.run(line("checkin due --today 2026-12-24")).text().contains(QStringLiteral("check in, due today")));
    }
    void itIsChangedAndDeletedAndTakenBack()
    {
        const CheckingIn program;
        QCOMPARE(program.on19November(CheckingIn::entering(option("words", "Better."))).status, 0);
        const QString id = program.listed().first()[QStringLiteral("id")].toString().last(8);
        const QStringList edit{
            QStringLiteral("checkin"), QStringLiteral("edit"),    id,       QStringLiteral("--trust"),
            QStringLiteral("5"),       QStringLiteral("--words"), QString()};
        const QJsonObject changed = program.json(edit).value(QStringLiteral("checkIn")).toObject();
        QCOMPARE(changed.value(QStringLiteral("trust")).toInt(), 5);
        QCOMPARE(changed.value(QStringLiteral("listening"))[QStringLiteral("score")].toInt(), 4);
        QVERIFY(changed.value(QStringLiteral("theirWords")).toString().isEmpty());
        QCOMPARE(program.on19November({QStringLiteral("checkin"), QStringLiteral("delete"), id}).status, 0);
        QVERIFY(program.listed().isEmpty());
        QVERIFY(program.on19November(line("undo")).text().contains(QStringLiteral("a check-in deleted")));
        QCOMPARE(program.listed().size(), 1);
    }

    void whatCannotBeIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("a score of six")
            << line("checkin add Dana --trust 6 --listening 4 --open-mindedness 4 --vulnerability 2") << 1
            << QStringLiteral("from 1 to 5");
        QTest::newRow("a number left out") << line("checkin add Dana --trust 3 --listening 4 --vulnerability 2") << 2
                                           << QStringLiteral("four numbers from 1 to 5");
        QTest::newRow("tomorrow") << CheckingIn::entering(option("on", "2026-11-20")) << 1
                                  << QStringLiteral("is still to come");
        QTest::newRow("nobody") << line("checkin add Zoe --trust 3 --listening 4 --open-mindedness 4 --vulnerability 2")
                                << 1 << QStringLiteral("Zoe");
        QTest::newRow("no such practice")
            << CheckingIn::entering(option("practice", "juggle")) << 1 << QStringLiteral("juggle");
        QTest::newRow("a practice that several are")
            << CheckingIn::entering(option("practice", "ask")) << 1 << QStringLiteral("Ask one more question");
        QTest::newRow("no such check-in") << line("checkin show abcdef12") << 1 << QStringLiteral("abcdef12");
        QTest::newRow("a practice that was none")
            << line("log Dana -m Hello. --practice maybe") << 1 << QStringLiteral("did-it");
        QTest::newRow("status of no 1:1")
            << line("log Dana -m Hello. --kind conversation --status") << 1 << QStringLiteral("status");
        QTest::newRow("trust on a staff sheet")
            << line("prep staff --include trust") << 2 << QStringLiteral("1:1 sheet only");
    }
    void whatCannotBeIsRefusedAndNothingChanges()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const CheckingIn program;
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(words);
        QCOMPARE(ran.status, status);
        QVERIFY2(QString::fromUtf8(ran.err).contains(says), ran.err);
        QCOMPARE(program.bytes(), before);
    }
};

LANAI_TEST(TstCheckInCommands, tst_checkins)
#include "tst_checkins.moc"
