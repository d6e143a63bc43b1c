// Which pictures there are: a name, and how the window comes to show it.
#pragma once
#include "ui/shell/mainwindow.h"
#include <QList>
#include <functional>

namespace lanai::test {

struct Shot
{
    QString name;
    std::function<void(MainWindow &)> prepare;
};

// With the sample journal open.
[[nodiscard]] QList<Shot> shotsOfTheSample();
// With a new journal open.
[[nodiscard]] QList<Shot> shotsOfAnEmptyJournal();

} // namespace lanai::test
