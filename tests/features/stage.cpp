#include "tests/features/stage.h"
#include "app/pages.h"
#include <QAccessible>
#include <QApplication>
#include <QSettings>

namespace lanai::test {
namespace {

void readAloud(QAccessibleInterface *from, QStringList &texts)
{
    if (from == nullptr || from->state().invisible)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
        if (const QString text = from->text(kind); !text.trimmed().isEmpty() && text != texts.value(texts.size() - 1))
            texts << text;
    }
    for (int i = 0; i < from->childCount(); ++i)
        readAloud(from->child(i), texts);
}

} // namespace

Stage::Stage(DeskBench::Content content, const char *nowUtc)
    : m_bench(content, nowUtc)
{
    QSettings().clear();
}

void Stage::open(const QString &path)
{
    m_window = std::make_unique<MainWindow>(m_bench.clock, &makePages);
    m_window->setPrompts(m_bench.prompts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->begin(path);
    type(QStringLiteral("a test passphrase"));
    press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk() != nullptr, 20000);
    m_pressed = 0;
}

QWindow *Stage::front() const
{
    if (QGuiApplication::focusWindow() == nullptr) {
        QWidget *next = QApplication::activeModalWidget();
        if (next == nullptr)
            next = m_window.get();
        next->activateWindow();
        if (!QTest::qWaitForWindowActive(next))
            qFatal("no window comes to the front");
    }
    return QGuiApplication::focusWindow();
}

void Stage::press(const QString &keys)
{
    const QKeyCombination key = QKeySequence::fromString(keys)[0];
    QVERIFY2(key.key() != Qt::Key_unknown, qPrintable(keys));
    m_pressed += 1 + int(qPopulationCount(quint32(key.keyboardModifiers())));
    QTest::keyClick(front(), key.key(), key.keyboardModifiers());
}

void Stage::type(const QString &text)
{
    for (const QChar letter : text) {
        const Qt::Key key = letter == u'\n' ? Qt::Key_Return : QTest::asciiToKey(letter.toLatin1());
        QTest::sendKeyEvent(QTest::Click, front(), key, QString(letter), Qt::NoModifier);
    }
}

QString Stage::screen()
{
    QStringList texts;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            readAloud(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(window)), texts);
    }
    return texts.join(u'\n');
}

QString Stage::focus()
{
    QWidget *widget = QApplication::focusWidget();
    QAccessibleInterface *spoken = widget == nullptr ? nullptr : QAccessible::queryAccessibleInterface(widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

} // namespace lanai::test
