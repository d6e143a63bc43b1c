#include "app/cli/shortid.h"
#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

// Two by me, two by them, one of each late, and a working agreement.
class Promising : public JournalProgram
{
public:
    Promising()
    {
        const Ran ran = run(line("log Dana - --today 2026-11-02"), ">> me by 2026-11-17: introduce Kofi\n"
                                                                   ">> me by 2026-11-23: retention notes\n"
                                                                   ">> Dana by 2026-11-18: levelling draft\n"
                                                                   ">> Priya by 2026-11-27: headcount model\n"
                                                                   ">> me: answer within a day\n");
        if (ran.status != 0)
            qWarning("%s", ran.err.constData());
    }
    [[nodiscard]] QJsonArray listed(const char *words = "commitments") const
    {
        return json(line(words)).value(QStringLiteral("commitments")).toArray();
    }
    [[nodiscard]] QString idOf(const QString &text) const
    {
        const QJsonArray all = listed();
        for (const QJsonValue &each : all) {
            if (each[QStringLiteral("text")].toString() == text)
                return each[QStringLiteral("id")].toString();
        }
        return {};
    }
};

QStringList textsOf(const QJsonArray &commitments)
{
    QStringList texts;
    for (const QJsonValue &each : commitments)
        texts << each[QStringLiteral("text")].toString();
    return texts;
}

} // namespace

class TstPromises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptAlreadyIsToldAsSuch()
    {
        const Promising program;
        const QString id = program.idOf(QStringLiteral("introduce Kofi")).last(8);
        QCOMPARE(program.on19November({QStringLiteral("commitment"), QStringLiteral("kept"), id}).status, 0);
        const Ran again = program.on19November({QStringLiteral("commitment"), QStringLiteral("kept"), id});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.reason().contains(QStringLiteral("“introduce Kofi” is kept or dropped already")),
                 again.err.constData());
    }
    void nothingIsKeptOrDueOnADayThatCanNotBe_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("kept in time to come") << line("commitment kept %1 --on 2026-11-20") << "still to come";
        QTest::newRow("due in the past") << line("commitment renegotiate %1 --due 2026-11-18") << "is past";
    }
    void nothingIsKeptOrDueOnADayThatCanNotBe()
    {
        QFETCH(QStringList, words);
        QFETCH(const QString, says);
        const Promising program;
        words.replaceInStrings(QStringLiteral("%1"), program.idOf(QStringLiteral("retention notes")));
        const QByteArray before = program.bytes();
        const Ran refused = program.on19November(words);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.reason().contains(says), refused.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void openPromisesAreListedByDueDay()
    {
        const Promising program;
        QString text = program.on19November(line("commitments")).text();
        static const QRegularExpression shortIds(QStringLiteral("[0-9a-f]{8}  "));
        text.remove(shortIds);
        QCOMPARE(text, QStringLiteral("You promised\n"
                                      "  Tue 17 Nov  2 days late  Dana Whitfield  introduce Kofi\n"
                                      "  Mon 23 Nov               Dana Whitfield  retention notes\n"
                                      "  no date                  Dana Whitfield  answer within a day\n"
                                      "\n"
                                      "They promised\n"
                                      "  yesterday   1 day late  Dana Whitfield  levelling draft\n"
                                      "  Fri 27 Nov              Priya Raman     headcount model\n"
                                      "\n"
                                      "Kept in time  of what was due in the last 90 days\n"
                                      "  by you   0 of 1\n"
                                      "  by them  0 of 1\n"));
    }
    void aSideOrWhatIsLateIsChosen_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *words, const QStringList &texts) {
            QTest::newRow(words) << QByteArray(words) << texts;
        };
        const QString kofi = QStringLiteral("introduce Kofi");
        const QString draft = QStringLiteral("levelling draft");
        row("commitments --mine", {kofi, QStringLiteral("retention notes"), QStringLiteral("answer within a day")});
        row("commitments --theirs", {draft, QStringLiteral("headcount model")});
        row("commitments --overdue", {kofi, draft});
        row("commitments --overdue --theirs", {draft});
        row("commitments --mine --theirs --overdue", {kofi, draft});
        row("commitments --agreements", {QStringLiteral("answer within a day")});
        row("commitments --week", {kofi, draft});
        row("commitments --peer priya", {QStringLiteral("headcount model")});
        row("commitments --peer dana --theirs", {draft});
        row("commitments --closed", {});
    }
    void aSideOrWhatIsLateIsChosen()
    {
        QFETCH(const QByteArray, words);
        QFETCH(const QStringList, texts);
        QCOMPARE(textsOf(Promising().listed(words.constData())), texts);
    }
    void nothingOpenIsSaid()
    {
        QCOMPARE(JournalProgram().on19November(line("commitments")).text(),
                 QStringLiteral("No open commitments here.\n"));
    }
    void aPromiseIsKeptByTheEndOfItsId()
    {
        const Promising program;
        const QString id = program.idOf(QStringLiteral("introduce Kofi"));
        const Ran ran =
            program.on19November({QStringLiteral("commitment"), QStringLiteral("kept"), id.last(8).toUpper()});
        QCOMPARE(ran.text(), QStringLiteral("Kept: introduce Kofi\n"));
        QVERIFY(!textsOf(program.listed()).contains(QStringLiteral("introduce Kofi")));
    }
    void aPromiseKeptOnAnEarlierDayIsKeptInTime()
    {
        const Promising program;
        const QString id = program.idOf(QStringLiteral("introduce Kofi"));
        const QJsonValue kept = program
                                    .json({QStringLiteral("commitment"), QStringLiteral("kept"), id,
                                           QStringLiteral("--on"), QStringLiteral("2026-11-16")})
                                    .value(QStringLiteral("commitment"));
        QCOMPARE(kept[QStringLiteral("state")].toString(), QStringLiteral("kept"));
        QCOMPARE(kept[QStringLiteral("closedOn")].toString(), QStringLiteral("2026-11-16"));
        QCOMPARE(kept[QStringLiteral("keptLate")], QJsonValue(false));
        QCOMPARE(program.json(line("commitments"))
                     .value(QStringLiteral("keptInTime"))[QStringLiteral("mine")][QStringLiteral("inTime")],
                 QJsonValue(1));
    }
    void aPromiseIsDropped()
    {
        const Promising program;
        const QString id = program.idOf(QStringLiteral("headcount model"));
        QCOMPARE(program.on19November({QStringLiteral("commitment"), QStringLiteral("drop"), id}).text(),
                 QStringLiteral("Dropped: headcount model\n"));
        QCOMPARE(program.listed("commitments --theirs").size(), 1);
    }
    void aPromiseIsAgreedAnewWithItsReason()
    {
        const Promising program;
        const QString id = program.idOf(QStringLiteral("retention notes"));
        const QJsonValue agreed =
            program
                .json({QStringLiteral("commitment"), QStringLiteral("renegotiate"), id, QStringLiteral("--due"),
                       QStringLiteral("in 2 weeks"), QStringLiteral("--why"), QStringLiteral("legal is slow")})
                .value(QStringLiteral("commitment"));
        QCOMPARE(agreed[QStringLiteral("due")].toString(), QStringLiteral("2026-12-03"));
        QCOMPARE(agreed[QStringLiteral("state")].toString(), QStringLiteral("open"));
        const QJsonValue event = agreed[QStringLiteral("renegotiations")].toArray().first();
        QCOMPARE(event[QStringLiteral("oldDue")].toString(), QStringLiteral("2026-11-23"));
        QCOMPARE(event[QStringLiteral("why")].toString(), QStringLiteral("legal is slow"));
    }
    void aPromiseBecomesAWorkingAgreement()
    {
        const Promising program;
        const QString id = program.idOf(QStringLiteral("retention notes"));
        const Ran ran = program.on19November(
            {QStringLiteral("commitment"), QStringLiteral("renegotiate"), id, QStringLiteral("--due"), QString()});
        QCOMPARE(ran.text(), QStringLiteral("A working agreement without a date now: retention notes\n"));
    }

    void whatCanNotBeIsRefused_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *verb, const char *text, const QStringList &options,
                            int status, const QString &says) {
            QTest::newRow(name) << QString::fromLatin1(verb) << QString::fromLatin1(text) << options << status << says;
        };
        row("renegotiated after the due day", "renegotiate", "introduce Kofi", line("--due 2026-12-01"), 1,
            QStringLiteral("up to its due day, which was Tuesday, 17 November 2026"));
        row("no new day", "renegotiate", "retention notes", {}, 2, QStringLiteral("--due DATE"));
        row("an unreadable day", "renegotiate", "retention notes", line("--due 3/12"), 1,
            QStringLiteral("“3/12” is not a date"));
        row("unknown id", "kept", "", {}, 1, QStringLiteral("Nothing in the journal has the id ffff"));
    }
    void whatCanNotBeIsRefused()
    {
        QFETCH(const QString, verb);
        QFETCH(const QString, text);
        QFETCH(const QStringList, options);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const Promising program;
        const QString id = text.isEmpty() ? QStringLiteral("ffff") : program.idOf(text);
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(QStringList{QStringLiteral("commitment"), verb, id} + options);
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void whatIsClosedStaysClosed()
    {
        const Promising program;
        const QString id = program.idOf(QStringLiteral("retention notes"));
        QCOMPARE(program.on19November({QStringLiteral("commitment"), QStringLiteral("kept"), id}).status, 0);
        const Ran again = program.on19November({QStringLiteral("commitment"), QStringLiteral("drop"), id});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.reason().contains(QStringLiteral("“retention notes” is kept or dropped already")),
                 again.err.constData());
    }

    // Several at once
    void severalAreKeptTogetherAndOneUndoTakesThemBack()
    {
        const Promising program;
        const QStringList ids{program.idOf(QStringLiteral("introduce Kofi")),
                              program.idOf(QStringLiteral("retention notes"))};
        const QStringList kept{QStringLiteral("commitment"), QStringLiteral("kept")};
        const QJsonObject told = program.json(kept + ids);
        QCOMPARE(textsOf(told.value(QStringLiteral("commitments")).toArray()),
                 (QStringList{QStringLiteral("introduce Kofi"), QStringLiteral("retention notes")}));
        QVERIFY(!told.contains(QStringLiteral("commitment")));
        QCOMPARE(textsOf(program.listed("commitments --closed")).size(), 2);
        QCOMPARE(program.on19November(line("undo")).status, 0);
        QCOMPARE(program.listed().size(), 5);
    }
    void ofSeveralEachIsToldOnALineOfItsOwn()
    {
        const Promising program;
        const QStringList both{program.idOf(QStringLiteral("retention notes")),
                               program.idOf(QStringLiteral("answer within a day"))};
        const QStringList moved = QStringList{QStringLiteral("commitment"), QStringLiteral("renegotiate")} + both;
        QCOMPARE(program.on19November(moved + line("--due 2026-12-03")).text(),
                 QStringLiteral("Due Thu 3 Dec now: retention notes\nDue Thu 3 Dec now: answer within a day\n"));
    }
    void oneOfSeveralThatCanNotBeKeepsAllAsTheyAre_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("late") << "renegotiate" << line("--due 2026-12-03") << "“introduce Kofi” among them";
        QTest::newRow("unknown") << "drop" << line("ffff") << "the id ffff";
    }
    void oneOfSeveralThatCanNotBeKeepsAllAsTheyAre()
    {
        QFETCH(const QString, verb);
        QFETCH(const QStringList, options);
        QFETCH(const QString, says);
        const Promising program;
        const QStringList both{program.idOf(QStringLiteral("retention notes")),
                               program.idOf(QStringLiteral("introduce Kofi"))};
        const QByteArray before = program.bytes();
        const Ran ran = program.on19November(QStringList{QStringLiteral("commitment"), verb} + both + options);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void aDayIsCorrectedAndWhatWasClosedIsOpenedAgain()
    {
        const Promising program;
        const QString id = program.idOf(QStringLiteral("introduce Kofi"));
        const QStringList verb{QStringLiteral("commitment")};
        const QJsonValue corrected = program.json(verb + line("correct") + QStringList{id} + line("--due 2026-11-27"))
                                         .value(QStringLiteral("commitment"));
        QCOMPARE(corrected[QStringLiteral("due")].toString(), QStringLiteral("2026-11-27"));
        QVERIFY(corrected[QStringLiteral("renegotiations")].toArray().isEmpty());
        QCOMPARE(program.on19November(verb + line("correct") + QStringList{id}).status, 2);
        QCOMPARE(program.on19November(verb + line("kept") + QStringList{id}).status, 0);
        QCOMPARE(program.on19November(verb + line("reopen") + QStringList{id}).text(),
                 QStringLiteral("Open again: introduce Kofi\n"));
        QCOMPARE(program.listed().size(), 5);
    }
    void whatOnePersonAndYouKeptIsToldOfThatPerson()
    {
        const Promising program;
        const QJsonValue rates = program.json(line("commitments --peer priya")).value(QStringLiteral("keptInTime"));
        QCOMPARE(rates[QStringLiteral("mine")][QStringLiteral("counted")], QJsonValue(0));
        QCOMPARE(rates[QStringLiteral("theirs")][QStringLiteral("counted")], QJsonValue(0));
        const Ran unknown = program.on19November(line("commitments --peer nobody"));
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.reason().contains(QStringLiteral("nobody")), unknown.err.constData());
    }
    void theWordsOfASealedOneAreNotTold()
    {
        const Promising program;
        QCOMPARE(
            program.run(line("log Dana - --privacy sealed --today 2026-11-18"), ">> me by 2026-11-20: between us\n")
                .status,
            0);
        for (const char *words : {"commitments", "upcoming", "peer dana"}) {
            const Ran ran = program.on19November(line(words));
            QVERIFY2(!ran.text().contains(QStringLiteral("between us")), words);
            QVERIFY2(ran.text().contains(QStringLiteral("(sealed)")), words);
            QVERIFY2(!QString::fromUtf8(QJsonDocument(program.json(line(words))).toJson())
                          .contains(QStringLiteral("between us")),
                     words);
        }
        const QJsonArray all = program.listed("commitments --week --mine");
        QVERIFY(all.last()[QStringLiteral("text")].isNull());
        QCOMPARE(program
                     .on19November({QStringLiteral("commitment"), QStringLiteral("kept"),
                                    all.last()[QStringLiteral("id")].toString()})
                     .text(),
                 QStringLiteral("Kept: (sealed)\n"));
    }
    void aPersonsPageTellsWhatWasSpokenOf()
    {
        const Promising program;
        for (const char *kind : {"conflict", "feedback-given", "kudos"})
            QCOMPARE(program
                         .run(line("log Dana - --today 2026-11-18 --kind") + QStringList{QString::fromLatin1(kind)},
                              "said\n")
                         .status,
                     0);
        QVERIFY(
            program.on19November(line("peer dana"))
                .text()
                .contains(QStringLiteral("  mostly conflict, feedback; not spoken of: insight, alignment, growth\n")));
        const QJsonValue told = program.json(line("peer dana")).value(QStringLiteral("conversations"));
        QCOMPARE(told[QStringLiteral("things")], QJsonValue(3));
        QCOMPARE(told[QStringLiteral("themes")][QStringLiteral("conflict")].toArray().last(), QJsonValue(1));
        QCOMPARE(told[QStringLiteral("never")].toArray().size(), 3);
        QVERIFY(!program.on19November(line("peer priya")).text().contains(QStringLiteral("Conversations")));
    }

    void aShortIdMustFitOneThing()
    {
        const Id first = idFromText(QStringLiteral("01a1faa3-8d7c-7000-bca9-e7cd08144f30"));
        const Id second = idFromText(QStringLiteral("01a1faa3-9027-7000-99f2-07f908144f30"));
        QCOMPARE(shortId(first), QStringLiteral("08144f30"));
        QCOMPARE(idFrom(QStringLiteral("CD08144F30"), {first, second}).value(), first);
        QCOMPARE(idFrom(QStringLiteral("4f30"), {first, second}).error().code, ErrorCode::AmbiguousName);
        QCOMPARE(idFrom(QStringLiteral("f30"), {first}).error().code, ErrorCode::NotFound); // too short to mean it
        QCOMPARE(idFrom(idText(second), {}).value(), second);
    }
};

LANAI_TEST(TstPromises, tst_promises)
#include "tst_promises.moc"
