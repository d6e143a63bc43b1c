// Which pictures there are: a name, and how the window comes to show it.
#pragma once
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include <QDateTime>
#include <QList>
#include <functional>

namespace lanai::test {

struct Shot
{
    QString name;
    std::function<void(MainWindow &)> prepare;
    QDateTime now = {}; // UTC, from this picture on; null: as before
};

// With the sample journal open.
[[nodiscard]] QList<Shot> shotsOfTheSample();
// With the sample journal open: what is filled in, asked or answered there. The last of them changes the journal.
[[nodiscard]] QList<Shot> shotsOfForms();
// With a new journal open.
[[nodiscard]] QList<Shot> shotsOfAnEmptyJournal();
// With a new journal open: its first questions are answered, and the first day passes.
[[nodiscard]] QList<Shot> shotsOfAFirstDay();

// For those lists.
[[nodiscard]] Place at(PageId page);
// With nobody where nobody is called so.
[[nodiscard]] Place withPeer(MainWindow &window, PageId page, const char *name, const char *words = "");
void go(MainWindow &window, const Place &place);
void trigger(MainWindow &window, const char *action);

// The widget of that name in the page in front; a picture without it fails.
template<class T>
[[nodiscard]] T *in(MainWindow &window, const char *name)
{
    Page *page = window.desk()->front();
    auto *found = page == nullptr ? nullptr : page->findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("there is no %s in the page in front", name);
    return found;
}

} // namespace lanai::test
