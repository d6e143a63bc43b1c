// The Circles page on the sample's three circles, as of Thursday 19 November 2026, or on an empty journal.
#pragma once
#include "core/journal/circles.h"
#include "tests/support/deskbench.h"
#include "tests/support/results.h"
#include "ui/circles/circlespage.h"
#include "ui/parts/smallform.h"
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai::test {

class OpenCircles
{
public:
    explicit OpenCircles(DeskBench::Content content = DeskBench::Content::Sample,
                         const char *nowUtc = "2026-11-19T07:30")
        : bench(content, nowUtc)
        , page(new CirclesPage(bench.context(), &bench.window))
    {
        auto *column = new QVBoxLayout(&bench.window);
        column->setContentsMargins({});
        column->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &CirclesPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        page->enter({});
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] Circles &circles() const { return bench.journal->circles(); }
    [[nodiscard]] Circle circle(const char *words) const { return circles().find(QString::fromUtf8(words)).value(); }
    [[nodiscard]] Id peer(const char *name) const
    {
        return bench.journal->people().find(QString::fromUtf8(name)).value().id;
    }
    void goTo(const char *words) const
    {
        Place place;
        place.page = PageId::Circles;
        place.thing = circle(words).id;
        page->enter(place);
        settle();
    }
    [[nodiscard]] const CirclePage &shown() const { return *page->model().page(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return in<QPushButton>(name); }
    void click(const char *name) const
    {
        in<QAbstractButton>(name)->click();
        settle();
    }
    template<class T>
    [[nodiscard]] T *in(const char *name) const
    {
        auto *found = page->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s on the page", name);
        return found;
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
    void confirm() const
    {
        form()->confirm();
        settle();
    }
    // Of the menu of that name that is open.
    void choose(const char *menu, const QString &text) const
    {
        for (QAction *action : in<QMenu>(menu)->actions()) {
            if (action->text() == text) {
                in<QMenu>(menu)->close();
                action->trigger();
                settle();
                return;
            }
        }
        qFatal("%s does not offer %s", menu, qPrintable(text));
    }
    void undo()
    {
        bench.toasts.press();
        settle();
    }

    DeskBench bench;
    CirclesPage *page;
};

} // namespace lanai::test
