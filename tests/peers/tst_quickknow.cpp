#include "core/journal/people.h"
#include "core/journal/undoing.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/parts/namesline.h"
#include "ui/peers/quickknow.h"
#include <QComboBox>
#include <QLineEdit>

using namespace lanai;
using namespace lanai::test;

namespace {

struct Knowing
{
    explicit Knowing(const char *about = "")
        : form(new QuickKnow(bench.context(), peer(about), &bench.window))
    {
        bench.window.show();
        form->open();
    }
    [[nodiscard]] Id peer(const char *name) const
    {
        const auto found = bench.journal->people().find(QString::fromUtf8(name));
        return found ? found->id : Id();
    }
    [[nodiscard]] QString reading() const { return form->findChild<Label *>(QStringLiteral("knowReading"))->text(); }
    void say(const char *text) const
    {
        form->findChild<QLineEdit *>(QStringLiteral("knowText"))->setText(QString::fromUtf8(text));
    }
    void of(const char *name) const
    {
        form->findChild<NamesLine *>(QStringLiteral("knowWho"))->setText(QString::fromUtf8(name));
    }
    DeskBench bench;
    QuickKnow *form;
};

} // namespace

class TstQuickKnow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFactIsAddedWithTheDayThatComesRound()
    {
        const Knowing knowing("Dana");
        QCOMPARE(knowing.form->findChild<NamesLine *>(QStringLiteral("knowWho"))->text(),
                 QStringLiteral("Dana Whitfield"));
        knowing.say("Noor climbs in Leipzig on 12 Dec");
        QVERIFY(knowing.reading().contains(QStringLiteral("12 December")));
        knowing.form->confirm();
        const Fact fact = knowing.bench.journal->people().factsOf(knowing.peer("Dana"))->last();
        QCOMPARE(fact.text, QStringLiteral("Noor climbs in Leipzig on 12 Dec"));
        QCOMPARE(fact.date.month, 12);
        QCOMPARE(fact.learntOn, day("2026-11-19"));
        QCOMPARE(fact.privacy, Privacy::Private);
        VERIFY_OK(knowing.bench.journal->undo());
    }
    void anInsightIsAdded()
    {
        const Knowing knowing;
        knowing.of("Priya");
        knowing.form->findChild<QComboBox *>(QStringLiteral("knowWhat"))->setCurrentIndex(4);
        knowing.say("hates surprises in the forecast");
        knowing.form->confirm();
        const Insight insight = knowing.bench.journal->people().insightsOf(knowing.peer("Priya"))->last();
        QCOMPARE(insight.text, QStringLiteral("hates surprises in the forecast"));
        QCOMPARE(insight.facet, InsightFacet::Strain);
    }
    void whatCannotBeReadIsSaidBefore()
    {
        const Knowing knowing("Dana");
        knowing.say("recital on 31 Nov");
        QVERIFY(knowing.reading().contains(QStringLiteral("31 Nov")));
    }
    void whatIsMissingOrUnknownIsRefusedAndStays()
    {
        const Knowing knowing;
        knowing.say("swims");
        knowing.form->confirm();
        QVERIFY(!knowing.form->refusal().isEmpty());
        knowing.of("Diana");
        knowing.form->confirm();
        QVERIFY(knowing.form->refusal().contains(QStringLiteral("Diana")));
        knowing.of("Dana");
        knowing.say(" ");
        const qsizetype before = knowing.bench.journal->people().factsOf(knowing.peer("Dana"))->size();
        knowing.form->confirm();
        QVERIFY(!knowing.form->refusal().isEmpty());
        QCOMPARE(knowing.bench.journal->people().factsOf(knowing.peer("Dana"))->size(), before);
    }
};

LANAI_TEST(TstQuickKnow, tst_quickknow)
#include "tst_quickknow.moc"
