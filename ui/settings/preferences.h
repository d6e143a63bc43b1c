// What this machine remembers about the window: typed keys over QSettings, each with its default and its range. Nothing
// of a journal is kept here (security.md: geometry and paths, never a name).
#pragma once
#include "ui/settings/preferencewatch.h"
#include "ui/shell/tokens.h"
#include <QSettings>
#include <QStringList>

namespace lanai {

template<class T>
struct Preference
{
    const char *name;
    T fallback;
};

namespace preferences {

// "system", "light", "dark", "contrast".
inline constexpr Preference<Scheme> scheme{"look/scheme", Scheme::System};
// "system", or a language of translations/, e.g. "de".
inline const Preference<QString> language{"look/language", QStringLiteral("system")};
// Minutes without a key or the pointer before the journal is locked; 0: never.
inline constexpr Preference<int> lockMinutes{"lock/minutes", 5};
inline constexpr int mostLockMinutes = 120;
// Whether the journal is locked when the window is minimized, or closed while the program stays.
inline constexpr Preference<bool> lockWhenPutAway{"lock/put-away", false};
// That the window's program goes on in the tray was told.
inline constexpr Preference<bool> trayTold{"tray/told", false};
// The languages notes are checked in, as their dictionaries are called: "en_US". "system" alone: those that the
// interface's languages ask for.
inline const Preference<QStringList> spelling{"spelling/languages", {QStringLiteral("system")}};
// The calendar file that is watched for changes; empty: none.
inline const Preference<QString> watchedCalendar{"calendar/watched", {}};

[[nodiscard]] inline Scheme read(const Preference<Scheme> &key)
{
    const auto word = fromWord<Scheme>(QSettings().value(QLatin1StringView(key.name)).toString(), QString());
    return word ? *word : key.fallback;
}
// What is no number of the range counts as not set.
[[nodiscard]] inline int read(const Preference<int> &key, int least, int most)
{
    bool isNumber = false;
    const int value = QSettings().value(QLatin1StringView(key.name)).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : key.fallback;
}
[[nodiscard]] inline bool read(const Preference<bool> &key)
{
    return QSettings().value(QLatin1StringView(key.name), key.fallback).toBool();
}
[[nodiscard]] inline QString read(const Preference<QString> &key)
{
    return QSettings().value(QLatin1StringView(key.name), key.fallback).toString();
}
[[nodiscard]] inline QStringList read(const Preference<QStringList> &key)
{
    return QSettings().value(QLatin1StringView(key.name), key.fallback).toStringList();
}
inline void write(const Preference<Scheme> &key, Scheme value)
{
    QSettings().setValue(QLatin1StringView(key.name), wordFor(value));
    Q_EMIT PreferenceWatch::instance().changed(QLatin1StringView(key.name));
}
template<class T>
void write(const Preference<T> &key, const T &value)
{
    QSettings().setValue(QLatin1StringView(key.name), value);
    Q_EMIT PreferenceWatch::instance().changed(QLatin1StringView(key.name));
}

} // namespace preferences
} // namespace lanai
