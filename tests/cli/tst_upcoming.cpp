// The main job on the sample journal, as a person does it on Thursday 19 November 2026: see what is coming up, log the
// 1:1 with Dana, print the staff meeting's page.
#include "tests/cli/program.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::Program;
using lanai::test::Ran;

class TstUpcoming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("correct horse battery staple"));
        m_program.set(QStringLiteral("LANAI_JOURNAL"), m_program.path(QStringLiteral("sample.lanai")));
        const Ran made =
            run({QStringLiteral("create"), m_program.path(QStringLiteral("sample.lanai")), QStringLiteral("--sample")});
        QVERIFY2(made.status == 0, made.err.constData());
    }
    void theDayBeginsWithWhomToMeetAndWhatToRemember()
    {
        const QString text = run({QStringLiteral("upcoming")}).text();
        for (const char *const line : {
                 "Upcoming syncs",
                 "Theo’s cello recital was on Saturday. She nearly missed it for the release.",
                 "US Thanksgiving, Dana skipped",
                 "Needs a decision",
                 "1 day late",
                 "2 of 4 previewed",
                 "Dana not yet, today 10:00; Priya supports",
                 "Hannah Sokolov  21 days past the rhythm",
             })
            QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(text));
    }
    void jsonHoldsTheSameDay()
    {
        const QJsonObject today = run({QStringLiteral("upcoming"), QStringLiteral("--json")}).json();
        QCOMPARE(today.value(QStringLiteral("date")).toString(), QStringLiteral("2026-11-19"));
        const QJsonArray syncs = today.value(QStringLiteral("syncs")).toArray();
        QCOMPARE(syncs.size(), 11);
        QCOMPARE(syncs.first()[QStringLiteral("peerName")].toString(), QStringLiteral("Dana Whitfield"));
        QCOMPARE(syncs.first()[QStringLiteral("remember")][QStringLiteral("kind")].toString(),
                 QStringLiteral("pinned"));
        QCOMPARE(today.value(QStringLiteral("decisions")).toArray().size(), 2);
    }
    void whatLapsedLongAgoIsNotForgotten()
    {
        const QStringList february{QStringLiteral("--today"), QStringLiteral("2027-02-01"), QStringLiteral("--json")};
        const Ran later = m_program.run(QStringList{QStringLiteral("upcoming")} + february.mid(0, 2));
        QVERIFY2(later.status == 0, later.err.constData());
        QVERIFY2(later.text().contains(QStringLiteral("Lapsed earlier and still undecided: ")), later.out.constData());
        const QJsonObject json = m_program.run(QStringList{QStringLiteral("upcoming")} + february).json();
        const QJsonArray earlier = json.value(QStringLiteral("lapsedEarlier")).toArray();
        QVERIFY(!earlier.isEmpty());
        int undecided = 0;
        const QJsonArray all =
            m_program.run(QStringList{QStringLiteral("series")} + february).json()[QStringLiteral("series")].toArray();
        for (const QJsonValue &series : all)
            undecided += series[QStringLiteral("needsDecision")].toBool() ? 1 : 0;
        QCOMPARE(earlier.size() + json.value(QStringLiteral("decisions")).toArray().size(), undecided);
    }
    void theAfternoonsSheetIsThatOfThePicture()
    {
        const QString note =
            QString::fromLocal8Bit(qgetenv("LANAI_SOURCE")) + QStringLiteral("/tests/fixtures/log-2026-11-19-dana.md");
        const Ran logged =
            run({QStringLiteral("log"), QStringLiteral("Dana"), note, QStringLiteral("--worth"), QStringLiteral("4")});
        QVERIFY2(logged.status == 0, logged.err.constData());
        const Ran previewed =
            run({QStringLiteral("staff"), QStringLiteral("preview"), QStringLiteral("2026-11-23"),
                 QStringLiteral("roadmap"), QStringLiteral("Dana"), QStringLiteral("supports-with-change"),
                 QStringLiteral("-m"), QStringLiteral("wants on-call cost beside each item")});
        QVERIFY2(previewed.status == 0, previewed.err.constData());
        const QString text = pdfText({QStringLiteral("prep"), QStringLiteral("staff")});
        for (const char *const line : {
                 "Exec staff",
                 "Maya Lindqvist, CPO",
                 "Dana supports with a change: wants on-call cost beside",
                 "Elena not yet previewed.",
                 "Introduce Kofi at Northwind 2 days late",
                 "Fri 20 Nov",
                 "Me to Dana",
                 "Theo’s recital went well. Reads first, so send the ticket split by Friday.",
             })
            QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("pricing page"))); // private notes stay
    }
    void theDaysPrepsAreOneDocument()
    {
        const QString text = pdfText({QStringLiteral("prep"), QStringLiteral("day"), QStringLiteral("2026-12-03")});
        for (const char *const name : {"Dana Whitfield", "Marcus Oyelaran", "Jonas Eklund", "Hannah Sokolov"})
            QVERIFY2(text.contains(QString::fromUtf8(name)), qPrintable(text));
    }
    void whatLeavesIsListedAndNothingIsWritten()
    {
        const QString path = m_program.path(QStringLiteral("list.pdf"));
        const Ran listed = run({QStringLiteral("prep"), QStringLiteral("Dana"), QStringLiteral("--list"),
                                QStringLiteral("--output"), path});
        QVERIFY(listed.text().contains(QStringLiteral("What would leave")));
        QVERIFY(!QFileInfo::exists(path));
    }
    void trustIsRefusedOnAStaffSheet()
    {
        const Ran refused = run(
            {QStringLiteral("prep"), QStringLiteral("staff"), QStringLiteral("--include"), QStringLiteral("trust")});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.reason().contains(QStringLiteral("1:1 sheet only")), refused.err.constData());
    }
    void aPdfThatCantBeWrittenIsRefused()
    {
        const Ran refused = run({QStringLiteral("prep"), QStringLiteral("staff"), QStringLiteral("--output"),
                                 QStringLiteral("/nowhere/staff.pdf")});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.reason().contains(QStringLiteral("/nowhere")), refused.err.constData());
    }
    void aDayWithoutMeetingsHasNothingToPrint()
    {
        QCOMPARE(run({QStringLiteral("prep"), QStringLiteral("day"), QStringLiteral("2026-11-21")}).status, 1);
    }

private:
    [[nodiscard]] Ran run(QStringList words) const
    {
        return m_program.run(words << QStringLiteral("--today") << QStringLiteral("2026-11-19"));
    }
    [[nodiscard]] QString pdfText(const QStringList &words) const
    {
        const QString path = m_program.path(QStringLiteral("sheet.pdf"));
        const Ran made = run(QStringList(words) << QStringLiteral("--output") << path);
        if (made.status != 0)
            return made.reason();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
    }

    Program m_program;
};

LANAI_TEST(TstUpcoming, tst_upcoming)
#include "tst_upcoming.moc"
