#include "core/journal/notes.h"
#include "tests/commitments/ledgerdesk.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/commitments/ledgermodel.h"
#include "ui/parts/words.h"

using namespace lanai;
using namespace lanai::test;

namespace {

QString told(const LedgerModel &model)
{
    QStringList sections;
    for (const LedgerSection &section : model.sections()) {
        QStringList texts;
        for (const LedgerLine &line : section.lines)
            texts << line.text;
        sections << section.title + QStringLiteral(": ") + texts.join(u' ');
    }
    return sections.join(QStringLiteral("; "));
}

// Late, soon and later; mine and theirs; with and without a day; one kept.
void fill(LedgerDesk &desk)
{
    desk.promise("late", "2026-11-17");
    desk.promise("soon", "2026-11-23");
    desk.promise("levelling", "2026-11-18", desk.priya, CommitmentSide::Theirs);
    desk.promise("sunday", "2026-11-22", desk.priya);
    desk.promise("always", "", desk.priya);
    const Id kept = desk.promise("kept", "2026-11-10");
    VERIFY_OK(desk.bench.journal->promises().keep(kept, day("2026-11-10")));
}

} // namespace

class TstLedgerModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachViewHasItsSections_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("sections");
        QTest::newRow("open") << "open"
                              << "I promised: late sunday soon; They promised: levelling; Working agreements: always";
        QTest::newRow("overdue") << "overdue" << "I promised: late; They promised: levelling";
        QTest::newRow("this week") << "this-week" << "I promised: late sunday; They promised: levelling";
        QTest::newRow("by person") << "by-peer"
                                   << "Dana Whitfield: late soon; Priya Raman: sunday levelling; Working agreements: "
                                      "always";
        QTest::newRow("closed") << "closed" << "Kept and dropped: kept";
    }
    void eachViewHasItsSections()
    {
        QFETCH(QString, view);
        LedgerDesk desk;
        fill(desk);
        LedgerModel model(*desk.bench.journal);
        model.setView(fromWord<LedgerView>(view, {}).value());
        model.reload();
        QTEST(told(model), "sections");
        QCOMPARE(model.count(), 1); // mine that are late
    }
    void aLineSaysWhenItIsDue_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("other"); // another day can be agreed on
        QTest::newRow("late") << "2026-11-17" << "Tue 17 Nov|2 days late" << false;
        QTest::newRow("today") << "2026-11-19" << "Thu 19 Nov|due today" << true;
        QTest::newRow("tomorrow") << "2026-11-20" << "Fri 20 Nov|due tomorrow" << true;
        QTest::newRow("soon") << "2026-11-26" << "Thu 26 Nov|due soon" << true;
        QTest::newRow("later") << "2026-11-27" << "Fri 27 Nov|" << true;
        QTest::newRow("never") << "" << "no date|" << true;
    }
    void aLineSaysWhenItIsDue()
    {
        QFETCH(QString, due);
        QFETCH(bool, other);
        LedgerDesk desk;
        const Id id = desk.promise("a", due.toLatin1().constData());
        LedgerModel model(*desk.bench.journal);
        model.reload();
        const LedgerLine *line = model.line(id);
        QVERIFY(line != nullptr);
        QTEST(QString(line->due + u'|' + line->dueWords), "words");
        QCOMPARE(line->verbs.contains(QStringLiteral("ledger-renegotiate")), other);
        QVERIFY(line->spoken.startsWith(QStringLiteral("I promised Dana Whitfield: a")));
    }
    void aClosedLineSaysHow_data()
    {
        QTest::addColumn<QString>("on"); // empty: dropped
        QTest::addColumn<QString>("words");
        QTest::newRow("in time") << "2026-11-10" << "kept";
        QTest::newRow("late") << "2026-11-12" << "kept late";
        QTest::newRow("dropped") << "" << "dropped";
    }
    void aClosedLineSaysHow()
    {
        QFETCH(QString, on);
        LedgerDesk desk;
        const Id id = desk.promise("a", "2026-11-11");
        Promises &promises = desk.bench.journal->promises();
        VERIFY_OK(on.isEmpty() ? promises.drop(id) : promises.keep(id, day(on.toLatin1().constData())));
        LedgerModel model(*desk.bench.journal);
        model.setView(LedgerView::Closed);
        model.reload();
        QTEST(model.line(id)->dueWords, "words");
        QCOMPARE(model.line(id)->verbs, QStringList{QStringLiteral("ledger-reopen")});
    }
    void theWordsOfASealedOneShowWhileItIsOpened()
    {
        LedgerDesk desk;
        const Id id = desk.promise("between us", "2026-11-30", {}, CommitmentSide::Mine, Privacy::Sealed);
        LedgerModel model(*desk.bench.journal);
        model.reload();
        QVERIFY(!model.line(id)->text.contains(QStringLiteral("between")));
        QVERIFY(!model.line(id)->spoken.contains(QStringLiteral("between")));
        QCOMPARE(Words::named(model.line(id)->row.commitment), QStringLiteral("a sealed commitment"));
        model.open(id);
        QCOMPARE(model.line(id)->text, QStringLiteral("between us"));
        model.open({});
        QVERIFY(!model.line(id)->text.contains(QStringLiteral("between")));
    }
    void theSentenceAndWhatWasAgreedAnewStandBelow()
    {
        LedgerDesk desk;
        NoteDraft note;
        note.body = QStringLiteral(">> me by 2026-11-23: send the draft");
        note.peers = {desk.dana};
        note.date = day("2026-11-18");
        VERIFY_OK(desk.bench.journal->notes().log(note));
        LedgerModel model(*desk.bench.journal);
        model.reload();
        const Id id = model.shown().first();
        VERIFY_OK(desk.bench.journal->promises().renegotiate(id, day("2026-11-30"), QStringLiteral("legal is slow")));
        model.reload();
        const auto detail = model.detail(id);
        VERIFY_OK(detail);
        QCOMPARE(detail->source.sentence, note.body);
        QCOMPARE(detail->history,
                 QStringList{QStringLiteral("Agreed anew on Thu 19 Nov: Mon 30 Nov, before that Mon 23 Nov. Why: "
                                            "legal is slow")});
    }
    void oneOfNoNoteSaysWhenItWasPromised()
    {
        LedgerDesk desk;
        const Id id = desk.promise("a", "");
        LedgerModel model(*desk.bench.journal);
        model.reload();
        QCOMPARE(model.detail(id)->history, QStringList{QStringLiteral("Promised on Thu 19 Nov")});
    }
    void severalAreChosenUpToOne()
    {
        LedgerDesk desk;
        const QList<Id> all{desk.promise("a", "2026-11-20"), desk.promise("b", "2026-11-21"),
                            desk.promise("c", "2026-11-22"), desk.promise("d", "2026-11-23")};
        LedgerModel model(*desk.bench.journal);
        model.reload();
        model.choose(all.at(1), true);
        model.chooseUpTo(all.at(3));
        QCOMPARE(model.chosen(), all.mid(1));
        model.chooseUpTo(all.at(0));
        QCOMPARE(model.chosen(), all);
        model.chooseNone();
        QVERIFY(model.chosen().isEmpty());
        model.chooseUpTo(all.at(1)); // from the first
        QCOMPARE(model.chosen(), all.mid(0, 2));
        model.chooseUpTo(desk.dana); // isn't there
        QCOMPARE(model.chosen(), all.mid(0, 2));
    }
    void whatLeavesTheViewIsChosenNoMore()
    {
        LedgerDesk desk;
        const Id late = desk.promise("late", "2026-11-10");
        const Id soon = desk.promise("soon", "2026-11-30");
        LedgerModel model(*desk.bench.journal);
        model.reload();
        model.chooseAll();
        model.setView(LedgerView::Overdue);
        QCOMPARE(model.chosen(), QList<Id>{late});
        model.setView(LedgerView::Open);
        QCOMPARE(model.chosen(), QList<Id>{late});
        Q_UNUSED(soon)
    }
    void theSubtitleCounts()
    {
        LedgerDesk desk;
        LedgerModel model(*desk.bench.journal);
        model.reload();
        QVERIFY(model.sections().isEmpty());
        fill(desk);
        model.reload();
        QCOMPARE(model.words().subtitle(model.ledger()),
                 QStringLiteral("5 open, 2 overdue and 1 due this week. What you promised each other, both ways."));
    }
    void eachPersonsRatesStandWithThem()
    {
        LedgerDesk desk;
        fill(desk);
        LedgerModel model(*desk.bench.journal);
        model.setView(LedgerView::ByPeer);
        model.reload();
        QCOMPARE(model.sections().at(0).caption, QStringLiteral("in time over 90 days: you 1 of 2"));
        QCOMPARE(model.sections().at(1).caption, QStringLiteral("in time over 90 days: Priya 0 of 1"));
    }
};

LANAI_TEST(TstLedgerModel, tst_ledgermodel)
#include "tst_ledgermodel.moc"
