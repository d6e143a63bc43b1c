#include "core/domain/projectrules.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Project glossary(const char *peers = "priya tomas")
{
    Project project;
    project.id = idOf("glossary");
    project.title = QStringLiteral("One glossary for ARR terms");
    project.peers = idsOf(peers);
    return project;
}

Project begun(const char *start, const char *due, ProjectPhase phase = ProjectPhase::Diverge)
{
    Project project = glossary();
    project.start = day(start);
    project.due = day(due);
    project.phase = phase;
    return project;
}

Result<Project> moved(const Project &project, ProjectPhase to, const char *on, const QString &why = {})
{
    return movedTo(project, to, day(on), why, idOf(on));
}

Project delivered()
{
    Project project = *moved(glossary(), ProjectPhase::Diverge, "2026-11-02");
    project = *moved(project, ProjectPhase::Converge, "2026-11-06");
    project = *moved(project, ProjectPhase::Deliver, "2026-11-10");
    return *moved(project, ProjectPhase::Debrief, "2026-11-16");
}

Debrief learnt(const char *peer, const QString &text, InsightFacet facet = InsightFacet::Thinking)
{
    return {{{idOf(peer), facet, text}}, {}, AnotherOne::Unsaid};
}

QString reasons(const QList<StakesReason> &raised)
{
    QStringList words;
    for (const StakesReason reason : raised)
        words << wordFor(reason);
    return words.join(QLatin1Char(' '));
}

} // namespace

class TstProjectrules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stakesAreRaisedByLengthPeopleAndPromises_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("peers");
        QTest::addColumn<int>("open");
        QTest::addColumn<QString>("raised");
        QTest::newRow("a fortnight with one") << "2026-11-19" << 1 << 0 << "";
        QTest::newRow("21 days are low-stakes") << "2026-11-26" << 1 << 0 << "";
        QTest::newRow("22 days aren't") << "2026-11-27" << 1 << 0 << "too-long";
        QTest::newRow("three peers are") << "2026-11-19" << 3 << 5 << "";
        QTest::newRow("four aren't") << "2026-11-19" << 4 << 0 << "too-many-peers";
        QTest::newRow("six open promises aren't") << "2026-11-19" << 1 << 6 << "too-many-open";
        QTest::newRow("all at once") << "2027-01-05" << 5 << 9 << "too-long too-many-peers too-many-open";
        QTest::newRow("without a due day") << "" << 2 << 0 << "";
    }
    void stakesAreRaisedByLengthPeopleAndPromises()
    {
        QFETCH(QString, due);
        QFETCH(int, peers);
        QFETCH(int, open);
        Project project = begun("2026-11-05", due.toLatin1().constData());
        project.peers = idsOf("a b c d e").first(peers);
        QTEST(reasons(stakesRaised(project, open)), "raised");
    }

    void ideasHaveNoLength() { QCOMPARE(reasons(stakesRaised(glossary(), 0)), QString()); }

    void oneRunningWithAPeerAndFourInAll_data()
    {
        QTest::addColumn<QString>("others"); // phase:peers
        QTest::addColumn<QString>("busy");
        QTest::addColumn<int>("running");
        QTest::newRow("none") << "" << "" << 0;
        QTest::newRow("three others") << "diverge:dana converge:elena deliver:wei" << "" << 0;
        QTest::newRow("four others") << "diverge:dana converge:elena deliver:wei deliver:jonas" << "" << 5;
        QTest::newRow("one with Priya") << "deliver:priya" << "priya" << 0;
        QTest::newRow("one with each") << "deliver:tomas diverge:priya" << "priya tomas" << 0;
        QTest::newRow("ideas, debriefs and ended ones don't run")
            << "idea:priya debrief:priya closed:tomas abandoned:tomas debrief:dana" << "" << 0;
    }
    void oneRunningWithAPeerAndFourInAll()
    {
        QFETCH(QString, others);
        QFETCH(QString, busy);
        QFETCH(int, running);
        QList<Project> all{begun("2026-11-05", "2026-11-19")}; // the project itself doesn't count twice
        for (const QString &other : others.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList parts = other.split(QLatin1Char(':'));
            Project project = glossary(parts.at(1).toLatin1().constData());
            project.id = idOf(QString::number(all.size()).toLatin1().constData());
            project.phase = *fromWord<ProjectPhase>(parts.at(0), QString());
            all << project;
        }
        const ProjectCrowd crowd = crowdWith(glossary(), all);
        QCOMPARE(crowd.peers, idsOf(busy.toLatin1().constData()));
        QCOMPARE(crowd.running, running);
        QCOMPARE(crowd.isEmpty(), busy.isEmpty() && running == 0);
    }

    void daysCountFromTheStart_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("late");
        QTest::newRow("the start itself") << "2026-11-05" << 1 << 0;
        QTest::newRow("the day after") << "2026-11-06" << 2 << 0;
        QTest::newRow("the day before it is due") << "2026-11-18" << 14 << 0;
        QTest::newRow("the due day") << "2026-11-19" << 14 << 0;
        QTest::newRow("late") << "2026-11-22" << 14 << 3;
    }
    void daysCountFromTheStart()
    {
        QFETCH(QString, today);
        QFETCH(int, day);
        QFETCH(int, late);
        const ProjectDay counted =
            projectDay(begun("2026-11-05", "2026-11-19"), test::day(today.toLatin1().constData()));
        QCOMPARE(counted, (ProjectDay{day, 14, late}));
    }

    void ideasCountNoDaysAndDoneWorkIsNoLongerLate()
    {
        QCOMPARE(projectDay(glossary(), day("2026-11-19")), ProjectDay());
        QCOMPARE(projectDay(delivered(), day("2026-11-19")), (ProjectDay{14, 14, 0}));
        const Project again = *moved(delivered(), ProjectPhase::Deliver, "2026-11-19");
        QCOMPARE(projectDay(again, day("2026-11-20")), (ProjectDay{14, 14, 4}));
        QCOMPARE(projectDay(begun("2026-11-19", "2026-11-19"), day("2026-11-19")), (ProjectDay{1, 1, 0}));
    }

    void aFortnightCountsToTheDayTheWorkWasDone_data()
    {
        QTest::addColumn<QString>("done");
        QTest::addColumn<bool>("inside");
        QTest::newRow("14 days") << "2026-11-16" << true;
        QTest::newRow("15 days") << "2026-11-17" << false;
    }
    void aFortnightCountsToTheDayTheWorkWasDone()
    {
        QFETCH(QString, done);
        QFETCH(bool, inside);
        Project project = begun("2026-11-02", "2026-11-16", ProjectPhase::Deliver);
        project = *moved(project, ProjectPhase::Debrief, done.toLatin1().constData());
        QVERIFY(!finishedInsideTwoWeeks(project));
        project = *closedWith(project, learnt("priya", QStringLiteral("Exceptions first")), day("2026-12-01"), {});
        QCOMPARE(finishedInsideTwoWeeks(project), inside);
        QVERIFY(!finishedInsideTwoWeeks(
            *abandoned(begun("2026-11-02", "2026-11-16"), day("2026-11-03"), QStringLiteral("No need"), {})));
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("peers");
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("code");
        QTest::newRow("no title") << " " << "dana" << "" << int(ErrorCode::EmptyText);
        QTest::newRow("nobody") << "Book" << "" << "" << int(ErrorCode::ProjectNeedsPeer);
        QTest::newRow("due before start") << "Book" << "dana" << "2026-11-18" << int(ErrorCode::ProjectDueBeforeStart);
        QTest::newRow("due on the start") << "Book" << "dana" << "2026-11-19" << -1;
        QTest::newRow("no days") << "Book" << "dana" << "" << -1;
    }
    void badInputIsRefused()
    {
        QFETCH(QString, title);
        QFETCH(QString, peers);
        QFETCH(QString, due);
        QFETCH(int, code);
        Project project = begun("2026-11-19", due.toLatin1().constData());
        project.title = title;
        project.peers = idsOf(peers.toLatin1().constData());
        const Result<void> checked = checkProject(project);
        QCOMPARE(checked ? -1 : int(checked.error().code), code);
    }

    void leavingAPhaseOutAsksWhy_data()
    {
        QTest::addColumn<QString>("been"); // in which phases, in their order
        QTest::addColumn<ProjectPhase>("to");
        QTest::addColumn<QString>("asked");
        QTest::newRow("started") << "" << ProjectPhase::Diverge << "";
        QTest::newRow("straight to converge") << "" << ProjectPhase::Converge << "diverge";
        QTest::newRow("straight to deliver") << "" << ProjectPhase::Deliver << "diverge converge";
        QTest::newRow("over converge") << "diverge" << ProjectPhase::Deliver << "converge";
        QTest::newRow("over deliver") << "diverge converge" << ProjectPhase::Debrief << "deliver";
        QTest::newRow("step by step") << "diverge converge" << ProjectPhase::Deliver << "";
        QTest::newRow("back") << "diverge converge" << ProjectPhase::Diverge << "";
        QTest::newRow("back, and far on again") << "diverge converge deliver diverge" << ProjectPhase::Debrief << "";
    }
    void leavingAPhaseOutAsksWhy()
    {
        QFETCH(QString, been);
        QFETCH(ProjectPhase, to);
        QFETCH(QString, asked);
        Project project = glossary();
        for (const QString &word : been.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            project = *moved(project, *fromWord<ProjectPhase>(word, QString()), "2026-11-05");
        const Result<Project> refused = moved(project, to, "2026-11-10", QStringLiteral(" "));
        QCOMPARE(!refused, !asked.isEmpty());
        if (!refused) {
            QCOMPARE(refused.error().code, ErrorCode::ProjectPhaseSkipped);
            QCOMPARE(refused.error().args.mid(1).join(QLatin1Char(' ')), asked);
        }
        const Result<Project> told = moved(project, to, "2026-11-10", QStringLiteral("We had  a draft"));
        QCOMPARE(told->phase, to);
        QCOMPARE(told->steps.last().why, QStringLiteral("We had a draft"));
        QVERIFY(moved(*told, ProjectPhase::Debrief, "2026-11-12", QStringLiteral("done")).has_value());
    }

    void saidOnceIsEnough()
    {
        const Project project =
            *moved(glossary(), ProjectPhase::Deliver, "2026-11-05", QStringLiteral("One page, nothing to choose"));
        QVERIFY(moved(project, ProjectPhase::Debrief, "2026-11-09").has_value());
    }

    void startedItIsDueInFourteenDays()
    {
        const Project project = *moved(glossary(), ProjectPhase::Diverge, "2026-11-05");
        QCOMPARE(project.start, day("2026-11-05"));
        QCOMPARE(project.due, day("2026-11-19"));
        QCOMPARE(project.steps.first().on, day("2026-11-05"));
        const Project onward = *moved(project, ProjectPhase::Converge, "2026-11-08");
        QCOMPARE(onward.start, day("2026-11-05"));
        const Project again = *moved(onward, ProjectPhase::Idea, "2026-11-09");
        QVERIFY(again.start.isNull() && again.due.isNull());
    }

    void aDueDayThatStandsIsKept()
    {
        Project project = glossary();
        project.due = day("2026-11-12");
        QCOMPARE(moved(project, ProjectPhase::Diverge, "2026-11-05")->due, day("2026-11-12"));
        QCOMPARE(moved(project, ProjectPhase::Diverge, "2026-11-13").error().code, ErrorCode::ProjectDueBeforeStart);
        project.peers.clear();
        QCOMPARE(moved(project, ProjectPhase::Diverge, "2026-11-05").error().code, ErrorCode::ProjectNeedsPeer);
    }

    void movedNowhereItStays()
    {
        const Project project = begun("2026-11-05", "2026-11-19");
        QVERIFY(moved(project, ProjectPhase::Diverge, "2026-11-06")->steps.isEmpty());
    }

    void abandoningAsksOneLine()
    {
        const Result<Project> silent = abandoned(glossary(), day("2026-11-19"), QStringLiteral(" \n"), idOf("end"));
        QCOMPARE(silent.error(), (Error{ErrorCode::EmptyText, {QStringLiteral("why")}}));
        const Project over =
            *abandoned(glossary(), day("2026-11-19"), QStringLiteral("Finance bought\none"), idOf("end"));
        QCOMPARE(over.phase, ProjectPhase::Abandoned);
        QCOMPARE(over.endedOn, day("2026-11-19"));
        QCOMPARE(over.endedWhy, QStringLiteral("Finance bought one"));
        QCOMPARE(over.steps.last().phase, ProjectPhase::Abandoned);
    }

    void whatIsOverStays()
    {
        const Project over = *abandoned(glossary(), day("2026-11-19"), QStringLiteral("No need"), idOf("end"));
        const Error ended{ErrorCode::ProjectEnded, {over.title}};
        QCOMPARE(moved(over, ProjectPhase::Diverge, "2026-11-20").error(), ended);
        QCOMPARE(abandoned(over, day("2026-11-20"), QStringLiteral("Twice"), {}).error(), ended);
        QCOMPARE(closedWith(over, learnt("priya", QStringLiteral("x")), day("2026-11-20"), {}).error(), ended);
        QCOMPARE(noted(over, ProjectPhase::Diverge, ProjectNoteKind::Options, QStringLiteral("x")).error(), ended);
    }

    void anEmptyDebriefClosesNothing_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("differently");
        QTest::addColumn<bool>("empty");
        QTest::newRow("nothing") << "" << "" << true;
        QTest::newRow("blanks") << " \n" << " " << true;
        QTest::newRow("an answer") << "Exceptions first" << "" << false;
        QTest::newRow("what we would change") << "" << "Agree on the reader first" << false;
    }
    void anEmptyDebriefClosesNothing()
    {
        QFETCH(QString, answer);
        QFETCH(QString, differently);
        QFETCH(bool, empty);
        Debrief debrief = learnt("priya", answer);
        debrief.differently = differently;
        debrief.another = AnotherOne::Yes;
        QCOMPARE(debrief.isEmpty(), empty);
        const Result<Project> closed = closedWith(delivered(), debrief, day("2026-11-19"), idOf("end"));
        QCOMPARE(closed.has_value(), !empty);
        if (empty)
            QCOMPARE(closed.error(), (Error{ErrorCode::EmptyDebrief, {delivered().title}}));
    }

    void closedItKeepsWhatTheDebriefSaid()
    {
        Debrief debrief = learnt("priya", QStringLiteral(" Exceptions first "), InsightFacet::Values);
        debrief.answers << DebriefAnswer{idOf("tomas"), InsightFacet::Communication, QStringLiteral(" ")};
        debrief.differently = QStringLiteral("Agree on the reader first ");
        debrief.another = AnotherOne::Maybe;
        Project project = *closedWith(delivered(), debrief, day("2026-11-19"), idOf("end"));
        QCOMPARE(project.phase, ProjectPhase::Closed);
        QCOMPARE(project.endedOn, day("2026-11-19"));
        QCOMPARE(project.differently, QStringLiteral("Agree on the reader first"));
        QCOMPARE(project.another, AnotherOne::Maybe);
        const QList<Insight> insights = insightsOf(project, debrief, project.endedOn);
        QCOMPARE(insights.size(), 1);
        QCOMPARE(insights.first().peerId, idOf("priya"));
        QCOMPARE(insights.first().facet, InsightFacet::Values);
        QCOMPARE(insights.first().text, QStringLiteral("Exceptions first"));
        QCOMPARE(insights.first().projectId, project.id);
        QCOMPARE(insights.first().learntOn, day("2026-11-19"));
        QCOMPARE(insights.first().privacy, Privacy::Private);
        project.privacy = Privacy::Sealed;
        QCOMPARE(insightsOf(project, debrief, project.endedOn).first().privacy, Privacy::Sealed);
    }

    void theDebriefComesAfterTheWorkAndIsAboutWhoTookPart()
    {
        const Debrief debrief = learnt("priya", QStringLiteral("Exceptions first"));
        const Project early = begun("2026-11-05", "2026-11-19", ProjectPhase::Converge);
        QCOMPARE(closedWith(early, debrief, day("2026-11-19"), {}).error(),
                 (Error{ErrorCode::ProjectNotDelivered, {early.title}}));
        const Project work = begun("2026-11-05", "2026-11-19", ProjectPhase::Deliver);
        QVERIFY(closedWith(work, debrief, day("2026-11-19"), {}).has_value());
        QCOMPARE(closedWith(work, learnt("jonas", QStringLiteral("x")), day("2026-11-19"), {}).error(),
                 (Error{ErrorCode::NotFound, {idText(idOf("jonas"))}}));
    }

    void onePhaseHasOneTextOfAKind()
    {
        const auto options = [](const Project &project) {
            return noteOf(project, ProjectPhase::Diverge, ProjectNoteKind::Options);
        };
        const auto write = [](const Project &project, const QString &text) {
            return *noted(project, ProjectPhase::Diverge, ProjectNoteKind::Options, text);
        };
        const Project first = write(begun("2026-11-05", "2026-11-19"), QStringLiteral("Wiki"));
        const Project second = write(first, QStringLiteral("Wiki\nSheet"));
        QCOMPARE(options(second), QStringLiteral("Wiki\nSheet"));
        QCOMPARE(second.notes.size(), 1);
        QCOMPARE(second.notes.first().id, first.notes.first().id);
        QVERIFY(write(second, QStringLiteral(" ")).notes.isEmpty());
        QCOMPARE(options(glossary()), QString());
    }

    void divergeAndConvergeAskForTheirOwn()
    {
        using enum ProjectNoteKind;
        QCOMPARE(noteKinds(ProjectPhase::Diverge), (QList{Assumptions, Options}));
        QCOMPARE(noteKinds(ProjectPhase::Converge), (QList{Choice, Reason}));
        QVERIFY(noteKinds(ProjectPhase::Deliver).isEmpty());
    }
};

LANAI_TEST(TstProjectrules, tst_projectrules)
#include "tst_projectrules.moc"
