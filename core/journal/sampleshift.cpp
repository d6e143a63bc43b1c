#include "core/journal/sampleshift.h"
#include <QLocale>
#include <QRegularExpression>

namespace lanai {

SampleShift::SampleShift(QDate today)
{
    const QDate thursday = today.addDays(Qt::Thursday - today.dayOfWeek());
    m_days = static_cast<int>(writtenFor().daysTo(thursday));
}

RecurringDate SampleShift::yearly(int month, int day) const
{
    const QDate moved = date(QDate(writtenFor().year(), month, day));
    return {moved.month(), moved.day(), 0};
}

Result<QString> SampleShift::text(const QString &written) const
{
    QString moved;
    qsizetype done = 0;
    for (qsizetype open = written.indexOf(QLatin1StringView("{{")); open >= 0;
         open = written.indexOf(QLatin1StringView("{{"), done)) {
        const qsizetype close = written.indexOf(QLatin1StringView("}}"), open);
        if (close < 0)
            return fail(ErrorCode::DamagedFile, {QString(), written.mid(open, 30)});
        const auto day = rendered(QStringView(written).mid(open + 2, close - open - 2));
        if (!day)
            return fail(day.error());
        moved += QStringView(written).mid(done, open - done);
        moved += *day;
        done = close + 2;
    }
    moved += QStringView(written).mid(done);
    return moved;
}

Result<QString> SampleShift::rendered(QStringView token) const
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})\\|([dMy ,]+)$"));
    const auto match = shape.match(token.toString());
    const QDate written = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!written.isValid())
        return fail(ErrorCode::DamagedFile, {QString(), token.toString()});
    return QLocale::c().toString(date(written), match.captured(2));
}

} // namespace lanai
