#include "core/journal/settings.h"
#include "core/journal/session.h"
#include <QJsonArray>

namespace lanai {

namespace {

QStringList eachOnce(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

bool lies(int value, const NumberSetting &setting)
{
    return value >= setting.least && value <= setting.most;
}

} // namespace

Result<QJsonValue> Settings::stored(QLatin1StringView name) const
{
    return m_session.file().settings.setting(name);
}

Result<void> Settings::store(QLatin1StringView name, const QJsonValue &value)
{
    const Result<QJsonValue> before = stored(name);
    if (!before)
        return fail(before.error());
    if (*before == value)
        return {};
    return m_session.command(QStringLiteral("setting-change"), [&](const Stamp &stamp) {
        return m_session.file().settings.setSetting(name, value, stamp);
    });
}

Result<bool> Settings::get(const FlagSetting &setting) const
{
    return stored(setting.name).map([&setting](const QJsonValue &value) { return value.toBool(setting.fallback); });
}

Result<int> Settings::get(const NumberSetting &setting) const
{
    return stored(setting.name).map([&setting](const QJsonValue &value) {
        const int number = value.toInt(setting.fallback); // also for a fraction
        return lies(number, setting) ? number : setting.fallback;
    });
}

Result<QStringList> Settings::get(const WordsSetting &setting) const
{
    return stored(setting.name).map([&setting](const QJsonValue &value) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const auto &word : array)
            words << word.toString();
        return eachOnce(words).mid(0, setting.most);
    });
}

Result<QDate> Settings::get(const DaySetting &setting) const
{
    return stored(setting.name).map([](const QJsonValue &value) {
        return QDate::fromString(value.toString(), Qt::ISODate);
    });
}

Result<void> Settings::set(const FlagSetting &setting, bool value)
{
    return store(setting.name, value);
}

Result<void> Settings::set(const NumberSetting &setting, int value)
{
    if (!lies(value, setting))
        return fail(ErrorCode::OutOfRange, {setting.name, QString::number(value), QString::number(setting.least),
                                            QString::number(setting.most)});
    return store(setting.name, value);
}

Result<void> Settings::set(const WordsSetting &setting, const QStringList &words)
{
    const QStringList once = eachOnce(words);
    if (once.size() > setting.most)
        return fail(ErrorCode::OutOfRange,
                    {setting.name, QString::number(once.size()), QStringLiteral("0"), QString::number(setting.most)});
    return store(setting.name, QJsonArray::fromStringList(once));
}

Result<void> Settings::set(const DaySetting &setting, QDate day)
{
    return store(setting.name, day.toString(Qt::ISODate));
}

} // namespace lanai
