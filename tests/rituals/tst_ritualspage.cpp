#include "core/journal/awayweeks.h"
#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/smallform.h"
#include "ui/rituals/ritualrow.h"
#include "ui/rituals/ritualspage.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

class OpenRituals
{
public:
    explicit OpenRituals(DeskBench::Content content = DeskBench::Content::Sample)
        : bench(content)
        , page(new RitualsPage(bench.context(), &bench.window))
    {
        auto *column = new QVBoxLayout(&bench.window);
        column->setContentsMargins({});
        column->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &RitualsPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        page->enter({});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Ritual ritual(const char *words) const
    {
        return bench.journal->rituals().find(QString::fromUtf8(words)).value();
    }
    [[nodiscard]] ListRow *rowOf(const char *words) const
    {
        return page->rows()->row(QStringLiteral("ritual-") + idText(ritual(words).id));
    }
    void goTo(const char *words) const { rowOf(words)->setFocus(Qt::ShortcutFocusReason); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    [[nodiscard]] SmallForm *form() const
    {
        for (SmallForm *form : page->findChildren<SmallForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    template<class Field>
    [[nodiscard]] Field *field(const char *name) const
    {
        auto *found = form() == nullptr ? nullptr : form()->findChild<Field *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no field %s", name);
        return found;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const RitualLine &line : page->model().page().living)
            all << line.ritual.title;
        return all;
    }

    DeskBench bench;
    RitualsPage *page;
};

} // namespace

class TstRitualsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleShowsTheNextFirstAndBeginsThere()
    {
        const OpenRituals open;
        QCOMPARE(open.titles(), QStringList({QStringLiteral("Bakery walk"), QStringLiteral("Long lunch"),
                                             QStringLiteral("Dinner after the offsite")}));
        QCOMPARE(QApplication::focusWidget(), open.rowOf("Bakery"));
        QVERIFY(open.rowOf("Bakery")->accessibleName().contains(QStringLiteral("Dana")));
        QVERIFY(open.rowOf("Bakery")->findChild<QPushButton *>(QStringLiteral("ritual-happened"))->isVisible());
        QVERIFY(!open.rowOf("lunch")->findChild<QPushButton *>(QStringLiteral("ritual-happened"))->isVisible());
    }
    void aSearchHitComesToItsRow()
    {
        const OpenRituals open;
        Place place;
        place.page = PageId::Rituals;
        place.thing = open.ritual("lunch").id;
        open.page->enter(place);
        QCOMPARE(QApplication::focusWidget(), open.rowOf("lunch"));
    }
    void theCountIsThereBeforeThePageIsAndFollowsWhatHappensElsewhere()
    {
        OpenRituals open;
        Ritual due = open.ritual("Bakery");
        due.next = day("2026-11-19");
        VERIFY_OK(open.bench.journal->rituals().change(due));
        QCOMPARE(open.page->count(), 1);
        const RitualsPage unseen(open.bench.context());
        QCOMPARE(unseen.count(), 1);
        open.page->hide();
        VERIFY_OK(open.bench.journal->rituals().happened(open.ritual("Bakery").id, {}));
        QCOMPARE(open.page->count(), 0);
    }
    void hSaysThatItHappenedAndUndoTakesItBack()
    {
        OpenRituals open;
        open.goTo("Bakery");
        open.press(Qt::Key_H);
        open.field<QLineEdit>("ritualNote")->setText(QStringLiteral("Buns, and no laptops."));
        QCOMPARE(open.field<QDateEdit>("ritualOn")->date(), day("2026-11-19"));
        QTest::keyClick(open.form(), Qt::Key_Return);
        QCOMPARE(open.ritual("Bakery").times.first().on, day("2026-11-19"));
        QVERIFY(open.page->model().line(open.ritual("Bakery").id)->lastWords.startsWith(QStringLiteral("Buns")));
        open.bench.toasts.press();
        QCOMPARE(open.ritual("Bakery").times.first().on, day("2026-11-05"));
    }
    void aNewOneIsAddedFromTheKeyboard()
    {
        const OpenRituals open(DeskBench::Content::Empty);
        QVERIFY(open.page->findChild<EmptyState *>()->isVisible());
        Peer dana;
        dana.name = QStringLiteral("Dana Whitfield");
        VERIFY_OK(open.bench.journal->people().add(dana));
        open.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        open.field<QLineEdit>("ritualTitle")->setText(QStringLiteral("Coffee before staff"));
        QTest::keyClick(open.form(), Qt::Key_Return);
        QVERIFY(open.form()->refusal().contains(QStringLiteral("“with” is empty")));
        open.field<QLineEdit>("ritualWith")->setText(QStringLiteral("Diana"));
        QTest::keyClick(open.form(), Qt::Key_Return);
        QVERIFY(open.form()->refusal().contains(QStringLiteral("Diana")));
        open.field<QLineEdit>("ritualWith")->setText(QStringLiteral("Dana"));
        open.field<QComboBox>("ritualEvery")->setCurrentIndex(0);
        open.field<QSpinBox>("ritualWeeks")->setValue(2);
        open.field<QLineEdit>("ritualNext")->setText(QStringLiteral("2026-11-02"));
        QTest::keyClick(open.form(), Qt::Key_Return);
        QVERIFY(open.form()->refusal().contains(QStringLiteral("is past")));
        open.field<QLineEdit>("ritualNext")->setText(QStringLiteral("soon"));
        QTest::keyClick(open.form(), Qt::Key_Return);
        QVERIFY(open.form()->refusal().contains(QStringLiteral("soon")));
        open.field<QLineEdit>("ritualNext")->clear();
        QTest::keyClick(open.form(), Qt::Key_Return);
        QCOMPARE(open.ritual("Coffee").next, day("2026-12-03"));
        QCOMPARE(open.ritual("Coffee").weeks, 2);
        QVERIFY(!open.page->findChild<EmptyState *>()->isVisible());
    }
    void enterChangesIt()
    {
        const OpenRituals open;
        open.goTo("lunch");
        open.press(Qt::Key_Return);
        QCOMPARE(open.field<QLineEdit>("ritualWith")->text(), QStringLiteral("Oren Castellan"));
        open.field<QLineEdit>("ritualTitle")->setText(QStringLiteral("Longer lunch"));
        QTest::keyClick(open.form(), Qt::Key_Return);
        QCOMPARE(open.ritual("Longer").next, day("2026-12-17"));
        QCOMPARE(open.ritual("Longer").times.size(), 2);
    }
    void peopleInTheTrashComeBackWithTheirRituals()
    {
        const OpenRituals open;
        const Id dana = open.bench.journal->people().find(QStringLiteral("Dana")).value().id;
        VERIFY_OK(open.bench.journal->people().remove(dana));
        open.goTo("offsite");
        open.press(Qt::Key_Return);
        QVERIFY(!open.field<QLineEdit>("ritualWith")->text().contains(QStringLiteral("Dana")));
        QTest::keyClick(open.form(), Qt::Key_Return);
        QVERIFY(open.ritual("offsite").peers.contains(dana));
    }
    void eEndsItAndLetsItGoOn()
    {
        const OpenRituals open;
        open.goTo("lunch");
        open.press(Qt::Key_E);
        QCOMPARE(open.page->model().page().ended.size(), 1);
        open.goTo("lunch");
        open.press(Qt::Key_E);
        QVERIFY(open.page->model().page().ended.isEmpty());
        open.goTo("lunch");
        open.press(Qt::Key_Delete);
        QCOMPARE(open.titles().size(), 2);
    }
    void oOpensTheLastNote()
    {
        const OpenRituals open;
        open.goTo("Bakery");
        open.press(Qt::Key_O);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Log);
        QCOMPARE(open.bench.navigator.went.last().thing, open.ritual("Bakery").times.first().entryId);
    }
    void theMenuForgetsATime()
    {
        const OpenRituals open;
        open.goTo("Bakery");
        Q_EMIT open.rowOf("Bakery")->menuWanted(QPoint());
        auto *menu = open.page->findChild<QMenu *>(QStringLiteral("ritualMenu"));
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text().contains(QStringLiteral("did not happen")))
                action->trigger();
        }
        QCOMPARE(open.ritual("Bakery").times.size(), 1);
    }
    void anOffsiteInTheCalendarGivesItsDayToTheDinner()
    {
        const OpenRituals open;
        VERIFY_OK(open.bench.journal->awayWeeks().add(
            {{}, day("2026-12-10"), day("2026-12-11"), QStringLiteral("Leadership offsite")}));
        const RitualPage &page = open.page->model().page();
        QCOMPARE(page.suggestions.first().idea, RitualIdea::GiveDay);
        open.page->rows()
            ->row(QStringLiteral("ritualIdea-") + idText(page.suggestions.first().event.id))
            ->setFocus(Qt::ShortcutFocusReason);
        open.press(Qt::Key_A);
        QCOMPARE(open.ritual("offsite").next, day("2026-12-11"));
    }
    void aSuggestionAboutAPersonOpensAFormThatIsFilledIn()
    {
        const OpenRituals open;
        const RitualSuggestion idea = open.page->model().page().suggestions.last();
        QCOMPARE(idea.idea, RitualIdea::StaysClose);
        open.page->rows()->row(QStringLiteral("ritualIdea-") + idText(idea.peer))->setFocus(Qt::ShortcutFocusReason);
        open.press(Qt::Key_Return);
        QCOMPARE(open.field<QLineEdit>("ritualWith")->text(), idea.name);
        QTest::keyClick(open.form(), Qt::Key_Return);
        QVERIFY(open.titles().contains(QStringLiteral("Lunch, no agenda")));
    }
    void everythingHasANameToBeRead()
    {
        const OpenRituals open;
        for (const ListRow *row : open.page->rows()->rows())
            QVERIFY(!row->accessibleName().isEmpty());
        for (const QPushButton *button : open.page->findChildren<QPushButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
};

LANAI_TEST(TstRitualsPage, tst_ritualspage)
#include "tst_ritualspage.moc"
