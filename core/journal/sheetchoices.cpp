// Sheets' half that remembers what was chosen.
#include "core/journal/session.h"
#include "core/journal/sheets.h"
#include <QJsonObject>

namespace lanai {
namespace {

QString settingName()
{
    return QStringLiteral("sheet");
}

// One table for reading and writing, so that no option is kept that isn't found again.
template<class Options, class Visit>
void visitOptions(Options &options, Visit visit)
{
    visit("staff-items", options.staff.items);
    visit("staff-room", options.staff.room);
    visit("staff-commitments", options.staff.commitments);
    visit("staff-asks", options.staff.asks);
    visit("private", options.includePrivate);
    visit("initials", options.initials);
}

} // namespace

Result<SheetChoices> Sheets::choices() const
{
    return m_session.file().settings.setting(settingName()).map([](const QJsonValue &kept) {
        SheetChoices choices;
        const QJsonObject object = kept.toObject();
        visitOptions(choices.options, [&object](const char *name, bool &option) {
            option = object.value(QLatin1StringView(name)).toBool(option);
        });
        choices.paper = object.value(QLatin1StringView("paper")).toString();
        return choices;
    });
}

Result<void> Sheets::choose(const SheetChoices &choices)
{
    QJsonObject object{{QStringLiteral("paper"), choices.paper}};
    visitOptions(choices.options,
                 [&object](const char *name, bool option) { object.insert(QLatin1StringView(name), option); });
    return m_session.command(QStringLiteral("sheet-choices"), [&](const Stamp &stamp) {
        return m_session.file().settings.setSetting(settingName(), object, stamp);
    });
}

} // namespace lanai
