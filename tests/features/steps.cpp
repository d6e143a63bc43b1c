#include "tests/features/steps.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/results.h"
#include <QApplication>
#include <QMenu>

namespace lanai::test {

Id Steps::peer(const char *name) const
{
    const Result<Peer> found = journal().people().find(QString::fromUtf8(name));
    return found ? found->id : Id();
}

void Steps::expect(const std::function<bool()> &holds, const char *what, const std::function<QString()> &why, Line line)
{
    if (!isOver() && !QTest::qWaitFor(holds))
        QTest::qVerify(false, what, qPrintable(why()), line.file, line.number);
}

void Given::begin(DeskBench::Content content, const char *nowUtc) const
{
    m_stage.reset(); // the window goes before the settings that it writes to
    m_stage = std::make_unique<Stage>(content, nowUtc);
    stage().open(journal().path());
}

void Given::alsoAPeer(const char *name) const
{
    Peer another;
    another.name = QString::fromUtf8(name);
    VERIFY_OK(journal().people().add(another));
}

void Given::meanwhileTheCommandLineMarksAsHeld(const char *name, const char *day) const
{
    const Result<Meeting> meeting = journal().oneOnOnes().on(peer(name), test::day(day));
    VERIFY_OK(meeting);
    VERIFY_OK(journal().oneOnOnes().hold(meeting->id, 0, {}));
}

void Given::itIs(const char *nowUtc) const
{
    stage().bench().clock.set(utc(nowUtc));
}

void Given::theFileWillBe(const char *name) const
{
    stage().bench().prompts.path = stage().bench().folder.filePath(QString::fromUtf8(name));
}

void When::iPress(const char *keys) const
{
    if (!isOver())
        stage().press(QString::fromUtf8(keys));
}

void When::iType(const char *text) const
{
    if (!isOver())
        stage().type(QString::fromUtf8(text));
}

void When::iTabTo(const char *name, Line line) const
{
    constexpr int most = 200; // places on the fullest page
    const QString wanted = QString::fromUtf8(name);
    for (int i = 0; i < most && !isOver() && !Stage::focus().startsWith(wanted); ++i)
        stage().press(QStringLiteral("Tab"));
    expect([&] { return Stage::focus().startsWith(wanted); }, name, [] { return Stage::focus(); }, line);
}

void When::iChoose(const char *entry, Line line) const
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto isOn = [&] {
        return menu != nullptr && menu->activeAction() != nullptr &&
               menu->activeAction()->text() == QString::fromUtf8(entry);
    };
    for (qsizetype i = 0; menu != nullptr && i < menu->actions().size() && !isOver() && !isOn(); ++i)
        stage().press(QStringLiteral("Down"));
    expect(isOn, entry, [] { return QStringLiteral("the menu has no such entry, or there is no menu"); }, line);
    iPress("Return");
}

void When::iCloseTheWindow() const
{
    iPress("Ctrl+Q");
    if (!isOver())
        stage().close();
}

void When::iOpenItAgain() const
{
    if (!isOver())
        stage().open({});
}

} // namespace lanai::test
