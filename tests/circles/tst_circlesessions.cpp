#include "core/journal/oneonones.h"
#include "tests/circles/opencircles.h"
#include "tests/support/registry.h"
#include "ui/circles/hostbox.h"
#include "ui/circles/sessionsheet.h"
#include "ui/leaving/leavingpanel.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/peers/editinplace.h"
#include "ui/projects/growingfield.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace lanai;
using namespace lanai::test;

namespace {

// Of what is being edited.
void write(EditInPlace *edit, const QString &text)
{
    edit->edit();
    edit->findChild<QPlainTextEdit *>(QStringLiteral("editor"))->setPlainText(text);
    edit->save();
    OpenCircles::settle();
}

CircleMeeting sessionOn(const OpenCircles &open, const char *iso)
{
    for (const QList<CircleMeeting> *all : {&open.shown().ahead, &open.shown().past}) {
        for (const CircleMeeting &one : *all) {
            if (one.session.date == day(iso))
                return one;
        }
    }
    qFatal("there is no session on %s", iso);
}

} // namespace

class TstCircleSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextSessionIsPreparedWhereItStands()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        QVERIFY(open.button("sessionWhen")->text().startsWith(QStringLiteral("Wed 2 Dec, 12:30")));
        QCOMPARE(open.in<DropButton>("sessionHostPick")->text(), QStringLiteral("Jonas Eklund"));
        write(open.in<EditInPlace>("sessionTopicWords"), QStringLiteral("What we stopped hearing"));
        write(open.in<EditInPlace>("sessionOpening"), QStringLiteral("A sound you miss"));
        write(open.in<EditInPlace>("sessionQuestions"), QStringLiteral("When did it stop?\n\nWho noticed?"));
        write(open.in<EditInPlace>("sessionClosing"), QStringLiteral("One thing to listen for"));
        const CircleSession session = sessionOn(open, "2026-12-02").session;
        QCOMPARE(session.topic, QStringLiteral("What we stopped hearing"));
        QCOMPARE(session.opening, QStringLiteral("A sound you miss"));
        QCOMPARE(session.questions, QStringList({QStringLiteral("When did it stop?"), QStringLiteral("Who noticed?")}));
        QCOMPARE(session.closing, QStringLiteral("One thing to listen for"));
    }
    void theHostIsPickedFromAMenu()
    {
        OpenCircles open;
        open.goTo("Reliability");
        open.click("sessionHostPick");
        open.choose("hostMenu", QStringLiteral("I host"));
        QVERIFY(sessionOn(open, "2026-12-02").session.hostedByMe);
        open.undo();
        QCOMPARE(sessionOn(open, "2026-12-02").session.hostId, open.peer("Jonas"));
    }
    void aTopicComesFromTheBank()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        const CircleTopic topic = open.shown().topics.first().topic;
        open.click("sessionFromBank");
        open.choose("bankMenu", topic.text);
        QCOMPARE(sessionOn(open, "2026-12-02").session.topicId, topic.id);
        QCOMPARE(open.in<EditInPlace>("sessionTopicWords")->text(), topic.text);
    }
    void aDayToComeDidNotTakePlaceYet()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        QVERIFY(open.page->findChild<QPushButton *>(QStringLiteral("sessionHeld")) == nullptr);
        OpenCircles::press(Qt::Key_H);
        open.confirm();
        QVERIFY(!open.form()->refusal().isEmpty());
    }
    void itTookPlaceIsOneCommandWithItsTakeaways()
    {
        OpenCircles open(DeskBench::Content::Sample, "2026-12-02T18:00");
        open.goTo("Reliability");
        const Id aisha = open.peer("Aisha");
        const qsizetype before = open.shown().past.size();
        open.click("sessionHeld");
        QVERIFY(open.field<CheckRow>(qPrintable(QStringLiteral("there-") + idText(aisha)))->isChecked());
        open.field<CheckRow>(qPrintable(QStringLiteral("there-") + idText(aisha)))->click();
        open.field<HostBox>("heldHost")->setHost(open.peer("Dana"), false);
        open.field<GrowingField>("heldNotes")->setPlainText(QStringLiteral("Short and good."));
        open.field<QLineEdit>("takeawayWords1")->setText(QStringLiteral("Listen to the night shift first."));
        open.field<QComboBox>("takeawayFrom1")->setCurrentText(QStringLiteral("Jonas Eklund"));
        open.field<QLineEdit>("takeawayTags1")->setText(QStringLiteral("on-call, listening"));
        open.field<QLineEdit>("takeawayWords2")->setText(QStringLiteral("Drop one alarm."));
        open.confirm();
        QVERIFY(open.form() == nullptr);
        QCOMPARE(open.shown().past.size(), before + 1);
        const CircleMeeting held = sessionOn(open, "2026-12-02");
        QCOMPARE(held.session.state, CircleSessionState::Held);
        QCOMPARE(held.attended.size(), 2);
        QCOMPARE(held.host.id, open.peer("Dana"));
        QCOMPARE(held.takeaways.size(), 2);
        QCOMPARE(held.takeaways.first().takeaway.tags,
                 QStringList({QStringLiteral("on-call"), QStringLiteral("listening")}));
        open.undo();
        QCOMPARE(open.shown().past.size(), before);
    }
    void aHalfToldSessionSurvivesALock()
    {
        const OpenCircles open(DeskBench::Content::Sample, "2026-12-02T18:00");
        open.goTo("Reliability");
        const QString there = QStringLiteral("there-") + idText(open.peer("Aisha"));
        open.click("sessionHeld");
        open.field<CheckRow>(qPrintable(there))->click();
        open.field<QLineEdit>("takeawayWords1")->setText(QStringLiteral("Listen."));
        open.form()->close();
        OpenCircles::settle();
        open.click("sessionHeld");
        QVERIFY(!open.field<CheckRow>(qPrintable(there))->isChecked());
        QCOMPARE(open.field<QLineEdit>("takeawayWords1")->text(), QStringLiteral("Listen."));
    }
    void aSkipSaysWhy()
    {
        OpenCircles open;
        open.goTo("Reliability");
        OpenCircles::press(Qt::Key_S);
        open.field<QLineEdit>("skipWhy")->setText(QStringLiteral("Quarter end."));
        open.confirm();
        const CircleMeeting skipped = sessionOn(open, "2026-12-02");
        QCOMPARE(skipped.session.state, CircleSessionState::Skipped);
        QCOMPARE(skipped.session.why, QStringLiteral("Quarter end."));
        open.undo();
        QCOMPARE(sessionOn(open, "2026-12-02").session.state, CircleSessionState::Planned);
    }
    void oneMoreIsPlannedAndMoved()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        OpenCircles::press(Qt::Key_M);
        open.field<QDateEdit>("sessionDate")->setDate(day("2026-11-25"));
        open.field<QLineEdit>("sessionTopic")->setText(QStringLiteral("An extra one"));
        open.confirm();
        QCOMPARE(open.page->model().session()->session.date, day("2026-11-25"));
        open.click("sessionWhen");
        open.field<QDateEdit>("sessionDate")->setDate(day("2026-11-26"));
        open.confirm();
        QCOMPARE(open.page->model().session()->session.date, day("2026-11-26"));
    }
    void aLaterOneIsLookedAtByItsLine()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        const Id later = sessionOn(open, "2026-12-23").session.id;
        open.click(qPrintable(QStringLiteral("ahead-") + idText(later)));
        QCOMPARE(open.page->model().session()->session.id, later);
        QVERIFY(open.button("sessionWhen")->text().startsWith(QStringLiteral("Wed 23 Dec")));
    }
    void aTakeawayBecomesAThingAndLeadsToIt_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<TakeawayBecame>("became");
        QTest::addColumn<PageId>("leads");
        QTest::newRow("fact") << QStringLiteral("A fact") << TakeawayBecame::Fact << PageId::Peer;
        QTest::newRow("insight") << QStringLiteral("An insight") << TakeawayBecame::Insight << PageId::Peer;
        QTest::newRow("ask") << QStringLiteral("An ask") << TakeawayBecame::Ask << PageId::Asks;
        QTest::newRow("commitment") << QStringLiteral("A commitment") << TakeawayBecame::Commitment
                                    << PageId::Commitments;
    }
    void aTakeawayBecomesAThingAndLeadsToIt()
    {
        QFETCH(const QString, choice);
        QFETCH(const TakeawayBecame, became);
        QFETCH(const PageId, leads);
        OpenCircles open;
        open.goTo("Reliability");
        const CircleTaken taken = sessionOn(open, "2026-11-11").takeaways.first();
        const QString id = idText(taken.takeaway.id);
        open.click(qPrintable(QStringLiteral("takeawayMake-") + id));
        open.choose("becomeMenu", choice);
        open.confirm();
        QVERIFY(open.form() == nullptr);
        QCOMPARE(sessionOn(open, "2026-11-11").takeaways.first().takeaway.became, became);
        open.click(qPrintable(QStringLiteral("takeawayBecame-") + id));
        QCOMPARE(open.bench.navigator.went.last().page, leads);
        open.undo();
        QCOMPARE(sessionOn(open, "2026-11-11").takeaways.first().takeaway.became, TakeawayBecame::Nothing);
    }
    void aTakeawayOfTheRoundNeedsAPerson()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        CircleTaken round;
        for (const CircleTaken &taken : sessionOn(open, "2026-10-21").takeaways) {
            if (taken.from.id.isNull())
                round = taken;
        }
        open.click(qPrintable(QStringLiteral("takeawayMake-") + idText(round.takeaway.id)));
        open.choose("becomeMenu", QStringLiteral("An insight"));
        open.confirm();
        QVERIFY(!open.form()->refusal().isEmpty());
        open.field<QLineEdit>("becomeWhom")->setText(QStringLiteral("Dana"));
        open.confirm();
        QVERIFY(open.form() == nullptr);
    }
    void aTakeawayIsAddedChangedAndDeleted()
    {
        OpenCircles open;
        open.goTo("Reliability");
        const CircleMeeting before = sessionOn(open, "2026-11-11");
        open.click(qPrintable(QStringLiteral("takeawayAdd-") + idText(before.session.id)));
        open.confirm();
        QVERIFY(!open.form()->refusal().isEmpty());
        open.field<QLineEdit>("takeawayWords")->setText(QStringLiteral("Ring Aisha."));
        open.confirm();
        const CircleTaken added = sessionOn(open, "2026-11-11").takeaways.last();
        QCOMPARE(added.takeaway.text, QStringLiteral("Ring Aisha."));
        open.click(qPrintable(QStringLiteral("takeawayMore-") + idText(added.takeaway.id)));
        open.choose("takeawayMenu", QStringLiteral("Change…"));
        open.field<QLineEdit>("takeawayTags")->setText(QStringLiteral("care"));
        open.confirm();
        QCOMPARE(sessionOn(open, "2026-11-11").takeaways.last().takeaway.tags, QStringList{QStringLiteral("care")});
        open.click(qPrintable(QStringLiteral("takeawayMore-") + idText(added.takeaway.id)));
        open.choose("takeawayMenu", QStringLiteral("Delete"));
        QCOMPARE(sessionOn(open, "2026-11-11").takeaways.size(), before.takeaways.size());
        open.undo();
        QCOMPARE(sessionOn(open, "2026-11-11").takeaways.size(), before.takeaways.size() + 1);
    }
    void theNotesOfASessionAreChangedWhereTheyStand()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        const Id id = sessionOn(open, "2026-11-11").session.id;
        write(open.in<EditInPlace>(qPrintable(QStringLiteral("pastNotes-") + idText(id))),
              QStringLiteral("I rang her."));
        QCOMPARE(sessionOn(open, "2026-11-11").session.notes, QStringLiteral("I rang her."));
    }
    void theSheetLeavesOnlyAfterItsListWasSeen()
    {
        OpenCircles open;
        open.goTo("Reliability");
        open.click("sessionSheet");
        open.choose("sheetMenu", QStringLiteral("Markdown"));
        auto *panel = open.page->findChild<LeavingPanel *>();
        QVERIFY(panel->isVisible());
        QStringList lines;
        for (int row = 0; row < panel->list().rowCount(); ++row)
            lines << panel->list().index(row).data(LeavingList::WordsRole).toString();
        QVERIFY(lines.contains(QStringLiteral("What did we explain away this month?")));
        QVERIFY(lines.contains(QStringLiteral("Something in this building that only a visitor would notice")));
        QVERIFY(lines.contains(QStringLiteral("What is said here stays here. Lessons may travel, names may not.")));
        open.bench.prompts.path = open.bench.folder.filePath(QStringLiteral("sheet.md"));
        Q_EMIT panel->confirmed(LeavingTarget::Markdown);
        QFile file(open.bench.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        QVERIFY(written.contains(QStringLiteral("The small thing that everybody has got used to")));
        QVERIFY(written.contains(QStringLiteral("Lessons may travel, names may not.")));
        QVERIFY(!written.contains(QStringLiteral("rumour"))); // what was taken away from the session before
        QVERIFY(open.bench.prompts.lastFile.name.startsWith(QStringLiteral("prep-circle-2026-12-02")));
    }
    void ofASealedCircleNothingLeaves()
    {
        const OpenCircles open;
        Circle sealed = open.circle("Reliability");
        sealed.privacy = Privacy::Sealed;
        VERIFY_OK(open.circles().change(sealed));
        open.goTo("Reliability");
        OpenCircles::press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!open.page->findChild<LeavingPanel *>()->isVisible());
        QVERIFY(open.in<QWidget>("circlesError")->isVisible());
    }
    void aTermIsDecidedAboutInAForm_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<TermDecision>("decision");
        for (const TermDecision each :
             {TermDecision::Renewed, TermDecision::Changed, TermDecision::Paused, TermDecision::Ended})
            QTest::newRow(wordFor(each).toLatin1().constData()) << QString(wordFor(each)) << each;
    }
    void aTermIsDecidedAboutInAForm()
    {
        QFETCH(const QString, verb);
        QFETCH(const TermDecision, decision);
        OpenCircles open;
        open.goTo("Reliability");
        const Id term = open.shown().term->term.id;
        auto *choices = open.in<Choice>("termChoices");
        Q_EMIT choices->chosen(verb);
        OpenCircles::settle();
        QVERIFY(!open.field<Label>("decisionOutcome")->text().isEmpty());
        open.field<QLineEdit>("decisionWhy")->setText(QStringLiteral("It is worth it."));
        open.confirm();
        QVERIFY(open.form() == nullptr);
        TermDecision decided = TermDecision::None;
        for (const Term &one : open.shown().terms) {
            if (one.id == term) {
                decided = one.decision;
                QCOMPARE(one.why, QStringLiteral("It is worth it."));
            }
        }
        QCOMPARE(decided, decision);
        open.undo();
        QCOMPARE(open.shown().term->term.decision, TermDecision::None);
    }
    void aTermOfMoreThanThreeMonthsIsRefused()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        OpenCircles::press(Qt::Key_R);
        open.field<QDateEdit>("decisionUntil")->setDate(day("2027-09-01"));
        open.confirm();
        QVERIFY(!open.form()->refusal().isEmpty());
    }
    void aCircleWithoutARhythmGetsOne()
    {
        OpenCircles open;
        Circle circle;
        circle.name = QStringLiteral("Platform");
        circle.members = {open.peer("Dana")};
        VERIFY_OK(open.circles().add(circle));
        open.goTo("Platform");
        open.click("rhythmStart");
        open.confirm();
        QVERIFY(open.form() == nullptr);
        QVERIFY(open.shown().term.has_value());
        QVERIFY(!open.shown().ahead.isEmpty());
        open.undo();
        QVERIFY(!open.shown().term.has_value());
    }
};

LANAI_TEST(TstCircleSessions, tst_circlesessions)
#include "tst_circlesessions.moc"
