#include "core/journal/circles.h"
#include "core/journal/drafts.h"
#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "tests/peers/accessible.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/oneonones/seriesform.h"
#include "ui/parts/choice.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/segments.h"
#include "ui/peers/composer.h"
#include "ui/peers/earlierroles.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/howtheywork.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/keepbox.h"
#include "ui/peers/knowthem.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/openpromises.h"
#include "ui/peers/peerplace.h"
#include "ui/peers/railrow.h"
#include "ui/peers/sharedrituals.h"
#include "ui/peers/timelineview.h"
#include <QApplication>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

class TstOnePeerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskBench>();
        m_dana = m_desk->journal->people().find(QStringLiteral("Dana")).value().id;
        m_page = new OnePeerPage(m_desk->context(), &m_desk->window);
        connect(m_desk->journal.get(), &Journal::changed, m_page, &OnePeerPage::refresh);
        m_page->resize(1072, 820);
        m_desk->window.show();
        m_page->show();
        m_page->enter(placeOf(PageId::Peer, m_dana));
    }
    void cleanup() { m_desk.reset(); }
    void theRailSaysWhatThePictureSays()
    {
        QCOMPARE(edit("fact-", QStringLiteral("Ruth, a midwife"))->accessibleName(),
                 QStringLiteral("Partner: Ruth, a midwife"));
        QVERIFY(says(QStringLiteral("Weekly, Thu 10:00, 45 min")));
        QVERIFY(says(QStringLiteral("week 9 of 13")));
        QVERIFY(says(QStringLiteral("7 held, 1 skipped")));
        QVERIFY(says(QStringLiteral("ends Thu 17 Dec")));
        QCOMPARE(m_page->findChildren<KeepBox *>().size(), 3);
    }
    void whatWasSaidInACircleStandsUnderItsRule()
    {
        QVERIFY(m_page->findChildren<RuleLine *>().isEmpty());
        Circles &circles = m_desk->journal->circles();
        const CirclePage circle = *circles.page(circles.find(QStringLiteral("Reliability")).value().id);
        TakeawayAs as;
        as.peerId = m_dana;
        QList<CircleTaken> taken;
        for (const CircleMeeting &met : circle.past)
            taken << met.takeaways;
        for (const TakeawayBecame what : {TakeawayBecame::Fact, TakeawayBecame::Insight, TakeawayBecame::Commitment}) {
            as.what = what;
            VERIFY_OK(circles.become(taken.takeFirst().takeaway.id, as));
        }
        QStringList rules;
        for (const RuleLine *line : m_page->findChildren<RuleLine *>())
            rules << line->text();
        QCOMPARE(rules, QStringList(3, circle.circle.rule));
    }
    void editingInPlaceSavesAndCanBeUndone()
    {
        EditInPlace *partner = edit("fact-", QStringLiteral("Ruth, a midwife"));
        change(partner, "Ruth, retired");
        QVERIFY(edit("fact-", QStringLiteral("Ruth, retired")) != nullptr);
        m_desk->toasts.press();
        QVERIFY(edit("fact-", QStringLiteral("Ruth, a midwife")) != nullptr);
    }
    void aNameThatExistsIsRefusedAndStaysTyped()
    {
        auto *name = m_page->findChild<EditInPlace *>(QStringLiteral("peerNameField"));
        change(name, "Priya Raman");
        QVERIFY(name->isEditing());
        QVERIFY(!name->refusal().isEmpty());
        QCOMPARE(name->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Priya Raman"));
        QCOMPARE(m_desk->journal->people().peer(m_dana).value().name, QStringLiteral("Dana Whitfield"));
    }
    void theRoleChangesAndTheOldOneIsKept()
    {
        const auto before = m_page->record().page().roles.size();
        change(m_page->findChild<EditInPlace *>(QStringLiteral("peerRoleField")), "SVP Engineering");
        QCOMPARE(m_desk->journal->people().peer(m_dana).value().role, QStringLiteral("SVP Engineering"));
        QCOMPARE(m_page->record().page().roles.size(), before + 1);
    }
    void whatIsStillBeingTypedBelongsToWhomItWasTypedFor()
    {
        const Id priya = m_desk->journal->people().find(QStringLiteral("Priya")).value().id;
        auto *role = m_page->findChild<EditInPlace *>(QStringLiteral("peerRoleField"));
        role->edit();
        role->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("SVP Engineering"));
        m_page->enter(placeOf(PageId::Peer, priya));
        QVERIFY(!role->isEditing());
        QCOMPARE(role->text(), QStringLiteral("CFO"));
        QCOMPARE(m_desk->journal->people().peer(priya).value().role, QStringLiteral("CFO"));
        QCOMPARE(m_desk->journal->people().peer(m_dana).value().role, QStringLiteral("SVP Engineering"));
    }
    void aLineIsFiledWithItsMarks()
    {
        const auto open = m_page->record().page().open.size();
        composer()->editor()->setPlainText(QStringLiteral("Met on the stairs.\n>> me by 3 Dec: Send the outline"));
        composer()->add();
        QCOMPARE(composer()->text(), QString());
        QCOMPARE(m_page->record().page().open.size(), open + 1);
        QCOMPARE(m_page->record().timeline().row(0).text.section(u'\n', 0, 0), QStringLiteral("Met on the stairs."));
        m_desk->toasts.press();
        QCOMPARE(m_page->record().page().open.size(), open);
    }
    void aLineHoldsNo11OnTheDayOfOne()
    {
        const Id elena = m_desk->journal->people().find(QStringLiteral("Elena")).value().id;
        m_page->enter(placeOf(PageId::Peer, elena));
        const int held = m_page->record().page().series->held;
        composer()->editor()->setPlainText(QStringLiteral("Looks tired."));
        composer()->add();
        QCOMPARE(m_page->record().page().series->held, held);
    }
    void anEmptyLineIsRefusedInPlace()
    {
        composer()->editor()->setPlainText(QStringLiteral("  "));
        composer()->add();
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("composerRefusal"))->isVisible());
    }
    void whatIsTypedIsKeptAsADraft()
    {
        composer()->editor()->setPlainText(QStringLiteral("half a thou"));
        m_page->leave();
        OnePeerPage again(m_desk->context(), &m_desk->window);
        again.enter(placeOf(PageId::Peer, m_dana));
        QCOMPARE(again.findChild<Composer *>()->text(), QStringLiteral("half a thou"));
        composer()->add();
        QVERIFY(m_desk->journal->drafts().at(m_page->record().draftPlace()).value().content.isEmpty());
    }
    void aFactIsAddedInPlace()
    {
        InlineForm *form = m_page->findChild<KnowThem *>()->add();
        form->findChild<QLineEdit *>(QStringLiteral("factText"))->setText(QStringLiteral("Cardamom buns"));
        form->findChild<QLineEdit *>(QStringLiteral("factLabel"))->setText(QStringLiteral("Bakery"));
        form->findChild<QLineEdit *>(QStringLiteral("factRound"))->setText(QStringLiteral("3/12"));
        form->save();
        QVERIFY(!form->refusal().isEmpty());
        form->findChild<QLineEdit *>(QStringLiteral("factRound"))->setText(QStringLiteral("3 December"));
        form->save();
        QVERIFY(edit("fact-", QStringLiteral("Cardamom buns")) != nullptr);
        QCOMPARE(m_page->record().page().facts.last().date.month, 12);
    }
    void spaceTicksThatOneHasAsked()
    {
        EditInPlace *band = edit("fact-", QStringLiteral("Halifax, Nova Scotia"));
        const Id fact = idFromText(band->objectName().mid(5));
        QTest::keyClick(band, Qt::Key_Space);
        QVERIFY(!m_page->record().fact(fact)->askedOn.isValid());
        QTest::keyClick(edit("fact-", QStringLiteral("Halifax, Nova Scotia")), Qt::Key_Space);
        QCOMPARE(m_page->record().fact(fact)->askedOn, day("2026-11-19"));
    }
    void aTickKeepsACommitment()
    {
        auto *box = m_page->findChildren<KeepBox *>().first();
        const Id id = idFromText(box->objectName().mid(5));
        box->click();
        QCOMPARE(m_desk->journal->promises().commitment(id).value().state, CommitmentState::Kept);
        QCOMPARE(m_page->findChildren<KeepBox *>().size(), 2);
        m_desk->toasts.press();
        QCOMPARE(m_page->findChildren<KeepBox *>().size(), 3);
    }
    void anotherDayIsAgreedInPlace()
    {
        auto *commitments = m_page->findChild<OpenPromises *>();
        const Id id = m_page->record().page().open.first().id;
        InlineForm *form = commitments->renegotiate(id);
        form->findChild<QLineEdit *>(QStringLiteral("renegotiateDue"))->setText(QStringLiteral("2026-12-18"));
        form->findChild<QLineEdit *>(QStringLiteral("renegotiateWhy"))->setText(QStringLiteral("the release"));
        form->save();
        const Commitment agreed = m_desk->journal->promises().commitment(id).value();
        QCOMPARE(agreed.due, day("2026-12-18"));
        QCOMPARE(agreed.renegotiations.last().why, QStringLiteral("the release"));
    }
    void aDeletedNoteComesBack()
    {
        const int before = m_page->record().page().entries;
        auto *timeline = m_page->findChild<TimelineView *>();
        timeline->setCurrentIndex(m_page->record().timeline().index(0));
        QTest::keyClick(timeline, Qt::Key_Delete);
        QCOMPARE(m_page->record().page().entries, before - 1);
        m_desk->toasts.press();
        QCOMPARE(m_page->record().page().entries, before);
    }
    void editingANoteOpensItsLog()
    {
        auto *timeline = m_page->findChild<TimelineView *>();
        timeline->setCurrentIndex(m_page->record().timeline().index(0));
        QTest::keyClick(timeline, Qt::Key_F2);
        QCOMPARE(m_desk->navigator.current().page, PageId::Log);
        QCOMPARE(m_desk->navigator.current().thing, m_page->record().timeline().row(0).id);
    }
    void aKeptCommitmentIsOpenedAgainFromItsRow()
    {
        const auto [row, id] = rowOf(TimelineKind::CommitmentKept);
        QMenu *menu = menuOf(row);
        QVERIFY(deed(menu, "Edit") == nullptr);
        deed(menu, "Open again")->trigger();
        QCOMPARE(m_desk->journal->promises().commitment(id).value().state, CommitmentState::Open);
        QVERIFY(m_page->findChild<KeepBox *>(QStringLiteral("keep-") + idText(id)) != nullptr);
        m_desk->toasts.press();
        QCOMPARE(m_desk->journal->promises().commitment(id).value().state, CommitmentState::Kept);
    }
    void anOpenCommitmentIsChangedInTheRail()
    {
        m_page->findChild<Choice *>(QStringLiteral("timelineFilter"))->cell(3)->click();
        const auto [row, id] = rowOf(TimelineKind::Commitment);
        deed(menuOf(row), "Edit")->trigger();
        QVERIFY(m_page->findChild<EditInPlace *>(QStringLiteral("commitment-") + idText(id))->isEditing());
    }
    void anEarlierRoleIsChangedAndDeletedFromItsRow()
    {
        const auto [row, id] = rowOf(TimelineKind::Role);
        deed(menuOf(row), "Edit")->trigger();
        auto *form = m_page->findChild<EarlierRoles *>()->findChild<InlineForm *>();
        QVERIFY(form != nullptr);
        form->close();
        const auto before = m_page->record().page().roles.size();
        deed(menuOf(rowOf(TimelineKind::Role).first), "Delete")->trigger();
        QCOMPARE(m_page->record().page().roles.size(), before - 1);
    }
    void enterShowsAllOfALongNote()
    {
        auto *timeline = m_page->findChild<TimelineView *>();
        timeline->setCurrentIndex(m_page->record().timeline().index(0));
        const int before = timeline->visualRect(timeline->currentIndex()).height();
        QTest::keyClick(timeline, Qt::Key_Return);
        QVERIFY(timeline->visualRect(timeline->currentIndex()).height() > before);
        QTest::keyClick(timeline, Qt::Key_Return);
        QCOMPARE(timeline->visualRect(timeline->currentIndex()).height(), before);
    }
    void aRhythmIsStartedFromTheRail()
    {
        const Id oren = m_desk->journal->people().find(QStringLiteral("Oren")).value().id;
        m_page->enter(placeOf(PageId::Peer, oren));
        m_page->findChild<QPushButton *>(QStringLiteral("rhythmStart"))->click();
        auto *form = m_page->findChild<SeriesForm *>();
        QVERIFY(form != nullptr);
        form->findChild<QDateEdit *>(QStringLiteral("seriesUntil"))->setDate(day("2027-11-19"));
        form->confirm();
        QVERIFY(!form->refusal().isEmpty());
        form->findChild<QDateEdit *>(QStringLiteral("seriesUntil"))->setDate(day("2027-01-19"));
        form->confirm();
        QVERIFY(m_page->record().page().series.has_value());
        QCOMPARE(m_page->record().page().series->term.schedule.rhythm.unit, RhythmUnit::Monthly);
    }
    void howTheyWorkLeadsToTheNoteItComesFrom()
    {
        NoteDraft draft;
        draft.peers = {m_dana};
        draft.body = QStringLiteral("walked\n!! decides after a walk");
        const Id note = m_desk->journal->notes().log(draft)->entryId;
        const EditInPlace *insight = edit("insight-", QStringLiteral("decides after a walk"));
        auto *source = m_page->findChild<QPushButton *>(
            QString(insight->objectName()).replace(QStringLiteral("insight-"), QStringLiteral("source-")));
        QVERIFY(source->text().contains(QStringLiteral("Thu 19 Nov")));
        source->click();
        const auto *timeline = m_page->findChild<TimelineView *>();
        QCOMPARE(m_page->record().timeline().row(timeline->currentIndex().row()).id, note);
    }
    void enterOnThePhotoOffersAnother()
    {
        auto *photo = m_page->findChild<QAbstractButton *>(QStringLiteral("peerPhoto"));
        QCOMPARE(photo->accessibleName(), QStringLiteral("Photo of Dana Whitfield, change it"));
        QTest::keyClick(photo, Qt::Key_Return);
        const auto *menu = m_page->findChild<QMenu *>(QStringLiteral("peerPhotoMenu"));
        QVERIFY(menu != nullptr);
        deed(menu, "Choose a photo…")->trigger();
        QCOMPARE(m_desk->prompts.asked, QStringList{QStringLiteral("Choose a photo")});
    }
    void whatHelpsAtTheNextMeetingStandsFirst()
    {
        const auto *know = m_page->findChild<KnowThem *>();
        const auto facts = know->findChildren<EditInPlace *>();
        QVERIFY(facts.first()->text().contains(QStringLiteral("cello recital"))); // on 14 November
        const Id recital = idFromText(facts.first()->objectName().mid(5));
        const auto *why = know->findChild<QLabel *>(QStringLiteral("why-") + idText(recital));
        QVERIFY(why != nullptr);
        QVERIFY2(why->text().contains(QStringLiteral("5 days ago")), qPrintable(why->text()));
        QTest::keyClick(facts.first(), Qt::Key_Space); // asked about: it goes back among the others
        QVERIFY(!know->findChildren<EditInPlace *>().first()->text().contains(QStringLiteral("cello recital")));
    }
    void whatNobodyMentionedSinceIsSaid()
    {
        Fact fact;
        fact.peerId = m_dana;
        fact.text = QStringLiteral("keeps a hedgehog");
        fact.learntOn = day("2026-09-01");
        const Id known = m_desk->journal->people().addFact(fact).value();
        QVERIFY(says(QStringLiteral("Never mentioned since")));
        NoteDraft draft;
        draft.peers = {m_dana};
        draft.kind = EntryKind::Conversation;
        draft.body = QStringLiteral("The hedgehog is awake.");
        QVERIFY(m_desk->journal->notes().log(draft));
        const auto *why = m_page->findChild<QLabel *>(QStringLiteral("why-") + idText(known));
        QVERIFY(why == nullptr || why->text() != QStringLiteral("Never mentioned since"));
    }
    void afterAYearOneKeySaysThatItIsStillTrue()
    {
        Fact old;
        old.peerId = m_dana;
        old.text = QStringLiteral("sings in a choir");
        old.learntOn = day("2025-11-19");
        old.id = m_desk->journal->people().addFact(old).value();
        QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("stillTrue-") + idText(old.id)) != nullptr);
        QTest::keyClick(edit("fact-", old.text), Qt::Key_C);
        QCOMPARE(m_page->record().fact(old.id)->confirmedOn, day("2026-11-19"));
        QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("stillTrue-") + idText(old.id)) == nullptr);
        m_desk->toasts.press();
        QVERIFY(!m_page->record().fact(old.id)->confirmedOn.isValid());
        change(edit("fact-", old.text), "sang in a choir"); // corrected
        QCOMPARE(m_page->record().fact(old.id)->confirmedOn, day("2026-11-19"));
    }
    void howTheyWorkIsConfirmedToo()
    {
        Insight old;
        old.peerId = m_dana;
        old.text = QStringLiteral("hates surprises");
        old.facet = InsightFacet::Strain;
        old.learntOn = day("2025-10-01");
        old.id = m_desk->journal->people().addInsight(old).value();
        const auto *how = m_page->findChild<HowTheyWork *>();
        QCOMPARE(how->findChildren<EditInPlace *>().first()->text(), old.text); // what strains comes first
        m_page->findChild<QPushButton *>(QStringLiteral("stillTrue-") + idText(old.id))->click();
        QCOMPARE(m_page->record().insight(old.id)->confirmedOn, day("2026-11-19"));
    }
    void sharedRitualsStandInTheRailAndLeadToTheirPage()
    {
        const auto *rituals = m_page->findChild<SharedRituals *>();
        QVERIFY(rituals->isVisible());
        auto *walk = rituals->findChildren<RailRow *>().first();
        QVERIFY2(walk->accessibleName().contains(QStringLiteral("Bakery walk")), qPrintable(walk->accessibleName()));
        walk->click();
        QCOMPARE(m_desk->navigator.current().page, PageId::Rituals);
        QVERIFY(!m_desk->navigator.current().thing.isNull());
        const Id hannah = m_desk->journal->people().find(QStringLiteral("Hannah")).value().id;
        m_page->enter(placeOf(PageId::Peer, hannah));
        QVERIFY(!rituals->isVisible());
    }
    void everythingHasAName() { QCOMPARE(unnamedIn(*m_page), QStringList()); }
    void aPeerWhoIsGoneLeadsToTheList()
    {
        QVERIFY(m_desk->journal->people().remove(m_dana));
        QCOMPARE(m_desk->navigator.current().page, PageId::Peers);
    }

private:
    [[nodiscard]] Composer *composer() const { return m_page->findChild<Composer *>(); }
    [[nodiscard]] EditInPlace *edit(const char *prefix, const QString &text) const
    {
        for (EditInPlace *edit : m_page->findChildren<EditInPlace *>()) {
            if (edit->objectName().startsWith(QLatin1StringView(prefix)) && edit->text() == text)
                return edit;
        }
        return nullptr;
    }
    // The first row of that kind in the record, and what it shows.
    [[nodiscard]] std::pair<QModelIndex, Id> rowOf(TimelineKind kind) const
    {
        TimelineModel &timeline = m_page->record().timeline();
        while (timeline.canFetchMore({}))
            timeline.fetchMore({});
        for (int row = 0; row < timeline.rowCount(); ++row) {
            if (timeline.row(row).kind == kind)
                return {timeline.index(row), timeline.row(row).id};
        }
        return {};
    }
    [[nodiscard]] QMenu *menuOf(const QModelIndex &row) const
    {
        auto *timeline = m_page->findChild<TimelineView *>();
        timeline->setCurrentIndex(row);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(timeline, &asked);
        return timeline->findChildren<QMenu *>(QStringLiteral("timelineMenu")).last();
    }
    [[nodiscard]] static QAction *deed(const QMenu *menu, const char *text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == QString::fromUtf8(text))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text() == text; });
    }
    static void change(EditInPlace *edit, const char *text)
    {
        edit->edit();
        auto *editor = edit->findChild<QPlainTextEdit *>();
        editor->setPlainText(QString::fromLatin1(text));
        QTest::keyClick(editor, Qt::Key_Return);
    }

    std::unique_ptr<DeskBench> m_desk;
    OnePeerPage *m_page = nullptr;
    Id m_dana;
};

LANAI_TEST(TstOnePeerPage, tst_onepeerpage)
#include "tst_onepeerpage.moc"
