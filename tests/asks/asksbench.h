// The page of asks in a window, as large as it is beside the sidebar, on the sample of the pictures' day.
#pragma once
#include "core/journal/asks.h"
#include "tests/support/deskbench.h"
#include "tests/support/results.h"
#include "ui/asks/askreplies.h"
#include "ui/asks/askslist.h"
#include "ui/asks/asksmodel.h"
#include "ui/asks/askspage.h"
#include "ui/asks/askview.h"
#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lanai::test {

class AsksBench : public DeskBench
{
public:
    explicit AsksBench(Content content = Content::Sample)
        : DeskBench(content)
        , page(context(), &window)
    {
        page.setGeometry(0, 0, 1072, 820);
        QObject::connect(journal.get(), &Journal::changed, &page, [this](const ChangeSet &changes) {
            toasts.follow(changes.command);
            page.refresh(changes);
        });
        window.show();
        page.enter(asksPlace());
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    [[nodiscard]] static Place asksPlace(const Id &ask = {}, const char *words = "")
    {
        Place place;
        place.page = PageId::Asks;
        place.thing = ask;
        place.words = QString::fromLatin1(words);
        return place;
    }
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *name, const QString &text) const
    {
        if (auto *line = find<QLineEdit>(name))
            line->setText(text);
        else if (auto *field = find<QPlainTextEdit>(name))
            field->setPlainText(text);
        else
            QFAIL(name);
    }
    [[nodiscard]] AsksList &list() const { return *find<AsksList>("asksList"); }
    [[nodiscard]] Id askCalled(const char *words) const
    {
        return journal->asks().find(QString::fromUtf8(words)).value_or(Ask()).id;
    }
    void open(const char *words) { page.enter(asksPlace(askCalled(words))); }
    [[nodiscard]] Ask current() const { return journal->asks().get(page.view().id()).value_or(Ask()); }
    void trigger(const char *action) const { actions.action(QString::fromLatin1(action))->trigger(); }

    AsksPage page;
};

} // namespace lanai::test
