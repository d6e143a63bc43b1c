// Notifications of the desktop, behind a seam: tests hear them without a daemon.
#pragma once
#include <QList>
#include <QObject>
#include <QString>

namespace lanai {

// What a press on a notification does.
enum class NoticeAct { Open, SnoozeShort, SnoozeLong };

struct NoticeButton
{
    NoticeAct act = NoticeAct::Open;
    QString text;
};

struct Notice
{
    QString slot; // one with the same slot takes its place
    QString title;
    QString text;                // plain; may be empty
    QList<NoticeButton> buttons; // a click on the notification itself is Open
    int milliseconds = 0;        // how long it is of use; 0: as long as the desktop likes
};

class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notice &notice) = 0;
    // Takes it off the screen; nothing happens when it isn't there any more.
    virtual void withdraw(const QString &slot) = 0;

Q_SIGNALS:
    void pressed(const QString &slot, lanai::NoticeAct act);
    // It is gone from the screen: dismissed, or its time was over.
    void closed(const QString &slot);
};

} // namespace lanai
