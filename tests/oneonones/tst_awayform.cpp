#include "core/journal/awayweeks.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/oneonones/awayform.h"
#include "ui/oneonones/oneononespage.h"
#include "ui/oneonones/termcalendar.h"
#include "ui/parts/label.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

class AwayDesk
{
public:
    AwayDesk()
        : page(new OneOnOnesPage(bench.context(), &bench.window))
    {
        (new QVBoxLayout(&bench.window))->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &OneOnOnesPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        page->enter({});
        QCoreApplication::processEvents();
    }
    void open() const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QVERIFY(form() != nullptr);
    }
    // One that was closed is gone a little later.
    [[nodiscard]] AwayForm *form() const
    {
        for (AwayForm *form : page->findChildren<AwayForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    template<class Field>
    [[nodiscard]] Field *field(const char *name) const
    {
        return form()->findChild<Field *>(QString::fromLatin1(name));
    }
    void fill(const char *from, const char *until, const char *why, AwayChoice choice = AwayChoice::Keep) const
    {
        field<QDateEdit>("awayFrom")->setDate(day(from));
        field<QDateEdit>("awayUntil")->setDate(day(until));
        field<QLineEdit>("awayWhy")->setText(QString::fromUtf8(why));
        field<QComboBox>("awayChoice")->setCurrentIndex(int(choice));
    }
    [[nodiscard]] QList<AwayWeek> all() const { return *bench.journal->awayWeeks().all(); }
    [[nodiscard]] MeetingState stateOf(const char *name, const char *on) const
    {
        const Id peer = bench.journal->people().find(QString::fromUtf8(name))->id;
        return bench.journal->oneOnOnes().on(peer, day(on))->state;
    }

    DeskBench bench;
    OneOnOnesPage *page;
};

} // namespace

class TstAwayForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTimeAwayIsAddedWithTheKeyboardAndUndone()
    {
        AwayDesk desk;
        const qsizetype before = desk.all().size();
        desk.open();
        desk.fill("2026-12-07", "2026-12-11", "Offsite");
        QTest::keyClick(desk.field<QLineEdit>("awayWhy"), Qt::Key_Return);
        QTRY_VERIFY(desk.form() == nullptr);
        QCOMPARE(desk.all().size(), before + 1);
        QCOMPARE(desk.stateOf("Dana", "2026-12-10"), MeetingState::Planned);
        desk.bench.toasts.press();
        QCOMPARE(desk.all().size(), before);
    }
    void whatIsPlannedThenIsListedAndSkippedTogether()
    {
        AwayDesk desk;
        desk.open();
        desk.fill("2026-12-07", "2026-12-11", "Offsite", AwayChoice::Skip);
        const QString listed = desk.field<Label>("awayPlanned")->text();
        QVERIFY2(listed.contains(QStringLiteral("Dana Whitfield, Thu 10 Dec 10:00: is skipped")), qPrintable(listed));
        desk.form()->confirm();
        QCOMPARE(desk.stateOf("Dana", "2026-12-10"), MeetingState::Skipped);
        QCOMPARE(desk.stateOf("Wei", "2026-12-10"), MeetingState::Skipped);
        desk.bench.toasts.press();
        QCOMPARE(desk.stateOf("Dana", "2026-12-10"), MeetingState::Planned);
        QCOMPARE(desk.stateOf("Wei", "2026-12-10"), MeetingState::Planned);
    }
    void whereTheyWouldMoveIsSaidBefore()
    {
        AwayDesk desk;
        desk.open();
        desk.fill("2026-12-07", "2026-12-11", "Offsite", AwayChoice::Move);
        const QString listed = desk.field<Label>("awayPlanned")->text();
        QVERIFY2(listed.contains(QStringLiteral("Dana Whitfield, Thu 10 Dec 10:00: is skipped")), qPrintable(listed));
        QVERIFY2(listed.contains(QStringLiteral("Wei Lin Tan, Thu 10 Dec 08:30: moves to Thu 17 Dec")),
                 qPrintable(listed));
        desk.form()->confirm();
        QCOMPARE(desk.stateOf("Wei", "2026-12-17"), MeetingState::Planned);
    }
    void backwardsIsRefusedInTheFormAndEverythingTypedStays()
    {
        AwayDesk desk;
        const qsizetype before = desk.all().size();
        desk.open();
        desk.fill("2026-12-11", "2026-12-07", "Offsite");
        desk.form()->confirm();
        QVERIFY(desk.form()->refusal().contains(QStringLiteral("ends before it begins")));
        QCOMPARE(desk.field<QLineEdit>("awayWhy")->text(), QStringLiteral("Offsite"));
        QCOMPARE(desk.all().size(), before);
    }
    void oneThatIsThereIsChangedAndRemoved()
    {
        AwayDesk desk;
        VERIFY_OK(desk.bench.journal->awayWeeks().add({{}, day("2026-12-24"), day("2026-12-31"), {}}));
        desk.open();
        QVERIFY(!desk.field<QPushButton>("awayRemove")->isVisible());
        auto *which = desk.field<QComboBox>("awayWhich");
        which->setCurrentIndex(which->count() - 1);
        QCOMPARE(desk.field<QDateEdit>("awayFrom")->date(), day("2026-12-24"));
        desk.field<QDateEdit>("awayUntil")->setDate(day("2027-01-03"));
        desk.form()->confirm();
        QTRY_VERIFY(desk.form() == nullptr);
        QCOMPARE(desk.bench.journal->awayWeeks().beginningOn(day("2026-12-24"))->until, day("2027-01-03"));
        desk.open();
        desk.field<QComboBox>("awayWhich")->setCurrentIndex(desk.field<QComboBox>("awayWhich")->count() - 1);
        desk.field<QPushButton>("awayRemove")->click();
        QTRY_VERIFY(desk.form() == nullptr);
        VERIFY_REFUSED(desk.bench.journal->awayWeeks().beginningOn(day("2026-12-24")), ErrorCode::AwayNotFound);
        desk.bench.toasts.press();
        VERIFY_OK(desk.bench.journal->awayWeeks().beginningOn(day("2026-12-24")));
    }
    void theCalendarShadesIt()
    {
        AwayDesk desk;
        VERIFY_OK(desk.bench.journal->awayWeeks().add({{}, day("2026-12-07"), day("2026-12-13"), {}}));
        const TermCalendar calendar(desk.page->model().page());
        QCOMPARE(calendar.away().size(), 1);
        const QSizeF row(1000, 44);
        const QRectF shaded = calendar.awayPlace(calendar.away().first(), row, Qt::LeftToRight);
        QVERIFY(shaded.contains(QPointF(calendar.x(day("2026-12-10"), row, Qt::LeftToRight), 20)));
        QVERIFY(shaded.contains(QPointF(calendar.x(day("2026-12-13"), row, Qt::LeftToRight), 20)));
        QVERIFY(!shaded.contains(QPointF(calendar.x(day("2026-12-14"), row, Qt::LeftToRight), 20)));
        const QRectF mirrored = calendar.awayPlace(calendar.away().first(), row, Qt::RightToLeft);
        QVERIFY(mirrored.contains(QPointF(calendar.x(day("2026-12-07"), row, Qt::RightToLeft), 20)));
        QVERIFY(calendar.awayPlace({{}, day("2020-01-01"), day("2020-01-02"), {}}, row, Qt::LeftToRight).isEmpty());
    }
};

LANAI_TEST(TstAwayForm, tst_awayform)
#include "tst_awayform.moc"
