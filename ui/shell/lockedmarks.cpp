#include "ui/shell/lockedmarks.h"
#include <QHash>
#include <QMessageAuthenticationCode>
#include <QSettings>

namespace lanai {

namespace {

constexpr QLatin1StringView lockedMarksKey{"reminders/locked"};
constexpr qsizetype markBytes = 16;

QString snoozedMark(const QString &mark, const QDateTime &until)
{
    return mark + QLatin1Char(' ') + QString::number(until.toMSecsSinceEpoch());
}

} // namespace

QString LockedMarks::mark(const QByteArray &of) const
{
    const QByteArray code = QMessageAuthenticationCode::hash(of, m_key, QCryptographicHash::Sha256);
    return QString::fromLatin1(code.left(markBytes).toHex());
}

QString LockedMarks::markOf(const QDateTime &instant) const
{
    return mark(QByteArray::number(instant.toMSecsSinceEpoch()));
}

QStringList LockedMarks::kept() const
{
    const QStringList all = QSettings().value(lockedMarksKey).toStringList();
    const bool isOurs = !m_key.isEmpty() && all.value(0) == mark("journal");
    return isOurs ? all.mid(1) : QStringList();
}

void LockedMarks::keep(const ReminderMemory &locked) const
{
    if (m_key.isEmpty())
        return;
    QStringList all{mark("journal")};
    for (const ReminderKey &key : locked.told)
        all << markOf(key.of);
    for (const Reminder &snoozed : locked.snoozed)
        all << snoozedMark(markOf(snoozed.key.of), snoozed.due);
    QSettings settings;
    settings.setValue(lockedMarksKey, all);
    settings.sync(); // it is for the case that the program ends
}

ReminderMemory LockedMarks::about(const QList<MeetingTime> &meetings) const
{
    QHash<QString, QDateTime> marks; // snoozed until; null: told
    const QStringList all = kept();
    for (const QString &one : all) {
        const QStringList parts = one.split(QLatin1Char(' '));
        const qint64 until = parts.value(1).toLongLong();
        marks.insert(parts.first(), until > 0 ? QDateTime::fromMSecsSinceEpoch(until, Qt::UTC) : QDateTime());
    }
    ReminderMemory memory;
    for (const MeetingTime &meeting : meetings) {
        const ReminderKey key{ReminderKind::Before, {}, meeting.startsAt};
        const auto found = marks.constFind(markOf(meeting.startsAt));
        if (found == marks.cend())
            continue;
        if (found->isValid())
            memory.snoozed << Reminder{key, *found};
        else
            memory.told << key;
    }
    return memory;
}

void LockedMarks::drop() const
{
    if (!m_key.isEmpty() && QSettings().value(lockedMarksKey).toStringList().value(0) == mark("journal"))
        QSettings().remove(lockedMarksKey);
}

} // namespace lanai
