#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/knowers.h"
#include "core/journal/ledger.h"
#include "core/journal/peerpage.h"
#include "core/journal/people.h"
#include "core/journal/playbook.h"
#include "core/journal/promises.h"
#include "core/journal/search.h"
#include "core/journal/sheets.h"
#include "core/journal/undoing.h"
#include "tests/journal/circledesk.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// What the first takeaway of a circle that has met became.
class Became
{
public:
    explicit Became(TakeawayBecame what)
        : circle(heldCircle(journal))
    {
        TakeawayAs as;
        as.what = what;
        const Id takeaway = journal->circles().page(circle)->past.first().takeaways.first().takeaway.id;
        thing = journal->circles().become(takeaway, as).value_or(Id());
    }
    void seal() const
    {
        Circle sealed = *journal->circles().get(circle);
        sealed.privacy = Privacy::Sealed;
        if (const auto done = journal->circles().change(sealed); !done)
            qWarning("not sealed: %s", why(done).constData());
    }
    [[nodiscard]] QString found(const char *typed) const
    {
        const SearchAnswer answer = *journal->search().find(QString::fromUtf8(typed), {});
        for (const SearchHit &hit : answer.things) {
            if (hit.id == thing)
                return hit.rule;
        }
        return QStringLiteral("not found");
    }
    [[nodiscard]] QString onTheirPage() const { return journal->peerPage(journal.dana)->rules.value(thing); }
    [[nodiscard]] QString inTheRecord(TimelineFilter filter) const
    {
        const TimelinePage page = *journal->timeline(journal.dana, filter, 20, {});
        for (const TimelineRow &row : page.rows) {
            if (row.id == thing)
                return row.rule;
        }
        return QStringLiteral("not there");
    }

    OpenJournal journal;
    Id circle;
    Id thing;
    QString rule = QStringLiteral("Names stay here");
};

} // namespace

// A circle's confidentiality is shown wherever its content appears, also where that has become something else.
class TstSaidInCircle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFactKeepsTheRule()
    {
        const Became fact(TakeawayBecame::Fact);
        QCOMPARE(fact.onTheirPage(), fact.rule);
        QCOMPARE(fact.inTheRecord(TimelineFilter::Facts), fact.rule);
        QCOMPARE(fact.found("delegation kind:fact"), fact.rule);
    }
    void anInsightKeepsTheRule()
    {
        const Became insight(TakeawayBecame::Insight);
        QCOMPARE(insight.onTheirPage(), insight.rule);
        QCOMPARE(insight.inTheRecord(TimelineFilter::Insights), insight.rule);
        QCOMPARE(insight.found("delegation kind:insight"), insight.rule);
    }
    void aPromiseKeepsTheRuleOpenAndKept()
    {
        const Became promise(TakeawayBecame::Commitment);
        QCOMPARE(promise.onTheirPage(), promise.rule);
        QCOMPARE(promise.journal->ledger()->open.first().rule, promise.rule);
        QCOMPARE(promise.found("delegation kind:commitment"), promise.rule);
        VERIFY_OK(promise.journal->promises().keep(promise.thing));
        QCOMPARE(promise.journal->ledger()->closed.first().rule, promise.rule);
        QCOMPARE(promise.inTheRecord(TimelineFilter::Commitments), promise.rule);
    }
    void aPromiseThatLeavesTakesTheRuleAlong()
    {
        const Became promise(TakeawayBecame::Commitment);
        const Sheets &sheets = promise.journal->sheets();
        SheetOptions options;
        QCOMPARE(sheets.oneOnOne(promise.journal.dana, options)->owed.size(), 0);
        const int before = sheets.oneOnOne(promise.journal.dana, options)->imprint.leftOut;
        options.includePrivate = true;
        const OneOnOneSheet sheet = *sheets.oneOnOne(promise.journal.dana, options);
        QCOMPARE(sheet.owed.first().rule, promise.rule);
        QVERIFY(sheet.imprint.leftOut < before);
        QStringList leaving;
        for (const LeavingThing &thing : sheet.imprint.leaving)
            leaving << thing.text;
        QVERIFY(leaving.contains(promise.rule));
    }
    void aQuestionKeepsTheRuleIntoThePlaybook()
    {
        const Became ask(TakeawayBecame::Ask);
        Asks &asks = ask.journal->asks();
        QCOMPARE(asks.whole(ask.thing)->rule, ask.rule);
        QCOMPARE(ask.found("delegation kind:ask"), ask.rule);
        AskReply reply;
        reply.peerId = ask.journal.dana;
        reply.words = QStringLiteral("Give the best part away");
        VERIFY_OK(asks.reply(ask.thing, reply));
        AskThread thread;
        thread.text = reply.words;
        thread.replyId = asks.whole(ask.thing)->replies.first().reply.id;
        VERIFY_OK(asks.weave(ask.thing, {thread}));
        QCOMPARE(ask.journal->playbook().all()->first().rule, ask.rule);
    }
    void whatNobodySaidInACircleHasNone()
    {
        const OpenJournal journal;
        Commitment own;
        own.peerId = journal.dana;
        own.text = QStringLiteral("Send the draft");
        VERIFY_OK(journal->promises().add(own));
        QVERIFY(journal->ledger()->open.first().rule.isEmpty());
        QVERIFY(journal->peerPage(journal.dana)->rules.isEmpty());
    }
    void aSealedCirclesRuleIsNotToldElsewhere()
    {
        const Became fact(TakeawayBecame::Fact);
        fact.seal();
        QCOMPARE(fact.onTheirPage(), QString());
    }
    void sealingTheCircleSealsWhatCameOfIt()
    {
        const Became fact(TakeawayBecame::Fact);
        fact.seal();
        QCOMPARE(fact.journal->peerPage(fact.journal.dana)->facts.first().privacy, Privacy::Sealed);
        const Became insight(TakeawayBecame::Insight);
        insight.seal();
        QCOMPARE(insight.journal->peerPage(insight.journal.dana)->insights.first().privacy, Privacy::Sealed);
        const Became promise(TakeawayBecame::Commitment);
        promise.seal();
        QCOMPARE(promise.journal->ledger()->open.first().commitment.privacy, Privacy::Sealed);
        const Became ask(TakeawayBecame::Ask);
        ask.seal();
        QCOMPARE(ask.journal->asks().get(ask.thing)->privacy, Privacy::Sealed);
        VERIFY_OK(ask.journal->undo());
        QCOMPARE(ask.journal->asks().get(ask.thing)->privacy, Privacy::Private);
    }
    void sealingTheCircleGoesPastWhatHasGone()
    {
        const Became fact(TakeawayBecame::Fact);
        VERIFY_OK(fact.journal->people().removeFact(fact.thing));
        fact.seal();
        QCOMPARE(fact.journal->circles().get(fact.circle)->privacy, Privacy::Sealed);
    }
    void aSealedCircleSaysNothingOfWhatIsAhead()
    {
        const Became fact(TakeawayBecame::Fact);
        Circles &circles = fact.journal->circles();
        CircleSession next = circles.upcoming(60)->first().session;
        next.topic = QStringLiteral("Succession");
        VERIFY_OK(circles.change(next));
        QCOMPARE(circles.upcoming(60)->first().session.topic, QStringLiteral("Succession"));
        QCOMPARE(circles.upcoming(60)->first().rule, fact.rule);
        fact.seal();
        QCOMPARE(circles.upcoming(60)->first().session.topic, QString());
        QCOMPARE(circles.upcoming(60)->first().rule, QString());
    }
    void whoKnowsShowsTheRuleOfWhatCameFromACircle()
    {
        const Became fact(TakeawayBecame::Fact);
        QStringList rules;
        const QList<Knower> knowers = *fact.journal->knowers().whoKnows(QStringLiteral("delegation"));
        for (const Knower &knower : knowers) {
            for (const Evidence &evidence : knower.evidence)
                rules << evidence.rule;
        }
        QVERIFY(!rules.isEmpty());
        QCOMPARE(rules, QStringList(rules.size(), fact.rule));
    }
    void theRuleStandsWhileTheCircleIsInTheTrash()
    {
        const Became fact(TakeawayBecame::Fact);
        VERIFY_OK(fact.journal->circles().remove(fact.circle));
        QCOMPARE(fact.onTheirPage(), fact.rule);
    }
};

LANAI_TEST(TstSaidInCircle, tst_saidincircle)
#include "tst_saidincircle.moc"
