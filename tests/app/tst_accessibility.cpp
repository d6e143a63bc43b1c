// What a screen reader meets: on every page of the sample, each thing that can be acted on has a name.
#include "app/pages.h"
#include "core/journal/people.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sample.h"
#include <QAccessible>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

bool isActedOn(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::ButtonMenu:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ListItem:
        return true;
    default:
        return false;
    }
}

// "PushButton in desk/peerPage/…" for each one without a name, below `from`.
void collectUnnamed(QAccessibleInterface *from, const QString &path, QStringList &unnamed)
{
    if (from == nullptr || from->state().invisible)
        return;
    const QString own = from->object() != nullptr ? from->object()->objectName() : QString();
    const QString here = own.isEmpty() ? path : path + QLatin1Char('/') + own;
    const QString kind =
        from->object() != nullptr ? QLatin1String(from->object()->metaObject()->className()) : QString();
    // The line inside an editable box, and the parts of a scroll bar, speak through their owner.
    const bool isInside = own.startsWith(QStringLiteral("qt_")) || kind.startsWith(QStringLiteral("QComboBox")) ||
                          kind == QStringLiteral("QScrollBar") || kind == QStringLiteral("QHeaderView");
    if (!isInside && isActedOn(from->role()) && from->text(QAccessible::Name).trimmed().isEmpty())
        unnamed << QStringLiteral("%1 %2 in %3").arg(kind, QLatin1String(qAccessibleRoleString(from->role())), here);
    constexpr int enough = 60; // of a long list's rows
    for (int i = 0; i < std::min(from->childCount(), enough); ++i)
        collectUnnamed(from->child(i), here, unnamed);
}

} // namespace

class TstAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings().clear();
        QAccessible::setActive(true);
        clock = std::make_unique<FixedClock>(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        const QString path = folder.filePath(QStringLiteral("Sample.lanai"));
        QVERIFY(makeJournal(path, passphraseBytes(samplePassphrase()), *clock, NewJournal::Sample));
        window = std::make_unique<MainWindow>(*clock, &makePages);
        window->show();
        window->openWith(path, passphraseBytes(samplePassphrase()));
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
    }
    void cleanupTestCase() { window.reset(); }

    void everythingThatCanBeActedOnHasAName_data()
    {
        QTest::addColumn<PageId>("page");
        for (const auto &entry : EnumWords<PageId>::words)
            QTest::newRow(QByteArray(entry.word.data(), entry.word.size()).constData()) << entry.value;
    }
    void everythingThatCanBeActedOnHasAName()
    {
        QFETCH(const PageId, page);
        Place place;
        place.page = page;
        const Result<Peer> dana = window->desk()->context().journal.people().find(QStringLiteral("Dana"));
        QVERIFY(dana);
        if (page == PageId::Peer || page == PageId::Log || page == PageId::Prep || page == PageId::Decision)
            place.peer = dana->id;
        window->desk()->navigator().go(place);
        QCoreApplication::processEvents();
        QStringList unnamed;
        collectUnnamed(QAccessible::queryAccessibleInterface(window.get()), {}, unnamed);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    }

private:
    QTemporaryDir folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
};

LANAI_TEST(TstAccessibility, tst_accessibility)
#include "tst_accessibility.moc"
