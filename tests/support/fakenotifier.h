// A desktop that keeps what it was told to show.
#pragma once
#include "ui/shell/notifier.h"
#include <QMap>
#include <QStringList>

namespace lanai::test {

class FakeNotifier final : public Notifier
{
public:
    QList<Notice> all;           // in the order they came
    QMap<QString, Notice> shown; // those that are still there, by slot

    void show(const Notice &notice) override
    {
        all << notice;
        shown.insert(notice.slot, notice);
    }
    void withdraw(const QString &slot) override { shown.remove(slot); }

    // What stands there now.
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Notice &notice : shown)
            titles << notice.title;
        return titles;
    }
    [[nodiscard]] QString everything() const
    {
        QString words;
        for (const Notice &notice : all)
            words += notice.title + QLatin1Char('|') + notice.text + QLatin1Char('\n');
        return words;
    }
    void press(const QString &slot, NoticeAct act)
    {
        shown.remove(slot);
        Q_EMIT pressed(slot, act);
        Q_EMIT closed(slot);
    }
    void dismiss(const QString &slot)
    {
        shown.remove(slot);
        Q_EMIT closed(slot);
    }
};

} // namespace lanai::test
