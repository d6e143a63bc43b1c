#include "ui/history/historywords.h"
#include "core/domain/sidebyside.h"
#include "core/journal/history.h"
#include "ui/language/commandwords.h"
#include "ui/language/thingwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include "ui/projects/projectwords.h"
#include "ui/shell/theme.h"
#include <QTimeZone>

namespace lanai {
namespace {

template<class E>
QString namedBy(const QString &word)
{
    const Result<E> value = fromWord<E>(word, {});
    return value ? Words::name(*value) : QString();
}

template<class E>
QString projectNamedBy(const QString &word)
{
    const Result<E> value = fromWord<E>(word, {});
    return value ? ProjectWords::name(*value) : QString();
}

using Namer = QString (*)(const QString &word);

const QHash<QString, Namer> &namers()
{
    static const QHash<QString, Namer> all{
        {QStringLiteral("privacy"), namedBy<Privacy>},
        {QStringLiteral("entry.kind"), namedBy<EntryKind>},
        {QStringLiteral("interdependence"), namedBy<Interdependence>},
        {QStringLiteral("standing"), namedBy<Standing>},
        {QStringLiteral("category"), namedBy<FactCategory>},
        {QStringLiteral("facet"), namedBy<InsightFacet>},
        {QStringLiteral("mode"), namedBy<MeetingMode>},
        {QStringLiteral("meeting.state"), namedBy<MeetingState>},
        {QStringLiteral("commitment.state"), namedBy<CommitmentState>},
        {QStringLiteral("intention_result"), namedBy<IntentionResult>},
        {QStringLiteral("reaction"), namedBy<Reaction>},
        {QStringLiteral("source"), namedBy<AgendaSource>},
        {QStringLiteral("habit"), namedBy<TrustHabit>},
        {QStringLiteral("theme"), namedBy<TopicTheme>},
        {QStringLiteral("sought"), namedBy<ItemSought>},
        {QStringLiteral("staff_item.outcome"), namedBy<ItemOutcome>},
        {QStringLiteral("phase"), namedBy<ProjectPhase>},
        {QStringLiteral("why_kind"), projectNamedBy<ProjectWhy>},
        {QStringLiteral("another"), projectNamedBy<AnotherOne>},
    };
    return all;
}

QString cell(const QString &html, const QString &width, bool changed, Colour mark)
{
    const QString colour = changed ? QStringLiteral(" bgcolor=\"%1\"").arg(theme().colour(mark).name()) : QString();
    return QStringLiteral("<td width=\"%1\" valign=\"top\"%2>%3</td>").arg(width, colour, html);
}

// Blanks and empty lines keep their room.
QString plainHtml(const QString &text)
{
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>")
        .arg(text.isEmpty() ? QStringLiteral("&nbsp;") : text.toHtmlEscaped());
}

QString muted(const QString &text)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(theme().colour(Colour::Muted).name(), text.toHtmlEscaped());
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">%1</table>").arg(rows);
}

} // namespace

QString HistoryWords::word(const QString &table, const ThingField &field)
{
    if (field.name == QLatin1StringView("side"))
        return field.value == QLatin1StringView("mine") ? tr("Mine") : tr("Theirs");
    const Namer own = namers().value(table + u'.' + field.name);
    const Namer namer = own != nullptr ? own : namers().value(field.name);
    const QString named = namer != nullptr ? namer(field.value) : QString();
    return named.isEmpty() ? QString(field.value).replace(u'-', u' ') : Dates::capitalised(named);
}

QString HistoryWords::value(const QString &table, const ThingField &field)
{
    switch (field.kind) {
    case FieldKind::Day: {
        const QDate day = QDate::fromString(field.value, Qt::ISODate);
        return day.isValid() ? Dates::stamp(day) : field.value;
    }
    case FieldKind::Word:
        return word(table, field);
    case FieldKind::Flag:
        return tr("Yes");
    case FieldKind::Text:
    case FieldKind::Time:
    case FieldKind::Number:
        break;
    }
    return field.value;
}

QString HistoryWords::moment(const ThingMoment &moment, const QTimeZone &zone)
{
    if (moment.until.isNull())
        return moment.inTrash ? tr("Now, in the trash") : tr("Now");
    const QDateTime local = moment.until.toTimeZone(zone);
    const QString when = tr("%1, %2", "a day, a time").arg(Dates::stamp(local.date()), Dates::time(local.time()));
    const QString what = moment.kind.isEmpty() ? tr("another program") : commandWords(moment.kind);
    return moment.inTrash ? tr("In the trash until %1: %2").arg(when, what) : tr("Until %1: %2").arg(when, what);
}

QString HistoryWords::sides(const QList<FieldChange> &changes, const QString &before, const QString &after)
{
    const QString half = QStringLiteral("50%");
    QString rows =
        QStringLiteral("<tr>%1%2</tr>")
            .arg(cell(muted(before), half, false, Colour::Surface), cell(muted(after), half, false, Colour::Surface));
    for (const FieldChange &change : changes) {
        rows +=
            QStringLiteral("<tr><td colspan=\"2\"><b>%1</b></td></tr>").arg(fieldWords(change.name).toHtmlEscaped());
        for (const SideBySideLine &line : sideBySide(change.before, change.after)) {
            const bool differs = !line.isSame();
            rows += QStringLiteral("<tr>%1%2</tr>")
                        .arg(cell(plainHtml(line.before.value_or(QString())), half, differs && line.before.has_value(),
                                  Colour::OverdueBg),
                             cell(plainHtml(line.after.value_or(QString())), half, differs && line.after.has_value(),
                                  Colour::KeptBg));
        }
    }
    return table(rows);
}

QString HistoryWords::side(const QList<ThingField> &fields)
{
    QString rows;
    for (const ThingField &field : fields)
        rows += QStringLiteral("<tr><td width=\"28%\" valign=\"top\">%1</td><td>%2</td></tr>")
                    .arg(muted(fieldWords(field.name)), plainHtml(field.value));
    return table(rows);
}

} // namespace lanai
