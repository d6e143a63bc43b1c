#include "core/journal/oneonones.h"
#include "core/journal/promises.h"
#include "core/journal/settings.h"
#include "core/journal/undoing.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/review/reviewmodel.h"

using namespace lanai;
using namespace lanai::test;

namespace {

struct Reviewed
{
    explicit Reviewed(DeskBench::Content content = DeskBench::Content::Sample)
        : bench(content)
        , model(*bench.journal)
    {
        model.reload();
    }
    [[nodiscard]] ReviewSection section(ReviewPart part) const
    {
        for (const ReviewSection &one : model.sections()) {
            if (one.part == part)
                return one;
        }
        return {part, {}, {}, {}};
    }
    [[nodiscard]] ReviewLine line(ReviewPart part, const char *name) const
    {
        for (const ReviewLine &line : section(part).lines) {
            if (line.peer.name.startsWith(QString::fromUtf8(name)))
                return line;
        }
        return {};
    }

    DeskBench bench;
    ReviewModel model;
};

QStringList verbIds(const char *words)
{
    QStringList all;
    for (const QString &word : QString::fromLatin1(words).split(u' '))
        all << QStringLiteral("review-") + word;
    return all;
}

} // namespace

class TstReviewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleStandsInItsSectionsAndOrder()
    {
        const Reviewed sample;
        QStringList parts;
        for (const ReviewSection &section : sample.model.sections())
            parts << QString(wordFor(section.part));
        QCOMPARE(parts, (QStringList{QStringLiteral("commitment"), QStringLiteral("decision"), QStringLiteral("ahead"),
                                     QStringLiteral("reach-out")}));
        QCOMPARE(sample.section(ReviewPart::Decision).lines.first().peer.name, QStringLiteral("Elena Brandt"));
        QCOMPARE(sample.section(ReviewPart::ReachOut).lines.size(), 1);
        QVERIFY(sample.model.subtitle().contains(QStringLiteral("6 days ago")));
    }
    void aLateCommitmentCantBeAgreedOnAnew()
    {
        const Reviewed sample;
        const ReviewLine late = sample.line(ReviewPart::Commitment, "Elena");
        QCOMPARE(late.verbs, verbIds("kept drop pass"));
        QCOMPARE(late.tone, Colour::Overdue);
        QVERIFY(late.spoken.contains(QStringLiteral("2 days late")));
        const ReviewLine due = sample.line(ReviewPart::Commitment, "Hannah");
        QCOMPARE(due.verbs, verbIds("kept renegotiate drop pass"));
        QCOMPARE(due.trailing, QStringLiteral("due Mon 23 Nov"));
    }
    void aDecisionLeadsThereAndRenewsNothing()
    {
        const Reviewed sample;
        QCOMPARE(sample.line(ReviewPart::Decision, "Priya").verbs, verbIds("renew change pause end pass"));
    }
    void whatIsAheadShowsItsAgenda()
    {
        Reviewed sample;
        const ReviewLine before = sample.line(ReviewPart::Ahead, "Wei Lin");
        QCOMPARE(before.verbs, verbIds("agenda skip pass"));
        for (int i = 0; i < 6; ++i) {
            AgendaItem item;
            item.peerId = before.peer.id;
            item.meetingId = before.thing;
            item.text = QStringLiteral("topic %1").arg(i);
            VERIFY_OK(sample.bench.journal->oneOnOnes().addAgendaItem(item));
        }
        sample.model.reload();
        const ReviewLine after = sample.line(ReviewPart::Ahead, "Wei Lin");
        QCOMPARE(after.agenda.size(), 4);
        QVERIFY(after.more.startsWith(QStringLiteral("and ")) && after.more.endsWith(QStringLiteral(" more")));
        QVERIFY(after.spoken.contains(after.agenda.first()));
        QVERIFY(after.spoken.endsWith(after.more));
        QVERIFY(before.more.isEmpty());
    }
    void whatIsUnloggedIsLoggedHeldOrSkipped()
    {
        Reviewed sample;
        sample.bench.clock.set(utc("2026-11-20T08:00"));
        sample.model.reload();
        const ReviewLine line = sample.line(ReviewPart::Unlogged, "Dana");
        QCOMPARE(line.verbs, verbIds("log held skip pass"));
        QCOMPARE(line.trailing, QStringLiteral("yesterday"));
    }
    void everyVerbHasAWord()
    {
        const Reviewed sample;
        for (const ReviewSection &section : sample.model.sections()) {
            QVERIFY(!section.title.isEmpty() && !section.caption.isEmpty());
            for (const ReviewLine &line : section.lines) {
                for (const QString &verb : line.verbs)
                    QVERIFY2(!sample.model.words().verb(verb).isEmpty(), qPrintable(verb));
            }
        }
    }
    void whatElsewhereChangesShowsUp()
    {
        Reviewed sample;
        QObject::connect(sample.bench.journal.get(), &Journal::changed, &sample.model, &ReviewModel::refresh);
        const ReviewLine late = sample.line(ReviewPart::Commitment, "Elena");
        VERIFY_OK(sample.bench.journal->promises().keep(late.thing));
        QVERIFY(sample.model.line(late.key()) == nullptr);
        VERIFY_OK(sample.bench.journal->undo());
        QVERIFY(sample.model.line(late.key()) != nullptr);
    }
    void anEmptyJournalHasNothingToReview()
    {
        const Reviewed empty(DeskBench::Content::Empty);
        QVERIFY(empty.model.sections().isEmpty());
    }
};

LANAI_TEST(TstReviewModel, tst_reviewmodel)
#include "tst_reviewmodel.moc"
