// What a person has chosen for this journal, on every machine that holds a copy. (Language, geometry and paths are the
// machine's.) Each setting is named once below, with its kind, its default and its range.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/privacy.h"
#include "core/domain/result.h"
#include "core/domain/rhythmtext.h"
#include <QJsonValue>
#include <QStringList>

namespace lanai {

class Session;

struct FlagSetting
{
    QLatin1StringView name;
    bool fallback;
};

struct NumberSetting
{
    QLatin1StringView name;
    int fallback;
    int least;
    int most;
};

template<class E>
struct ChoiceSetting
{
    QLatin1StringView name;
    E fallback;
};

// A date, or none.
struct DaySetting
{
    QLatin1StringView name;
};

// In the order they were added; each word once.
struct WordsSetting
{
    QLatin1StringView name;
    qsizetype most; // words
};

enum class PaperSize { A4, Letter };

template<>
struct EnumWords<PaperSize>
{
    static constexpr std::array words{EnumWord<PaperSize>{PaperSize::A4, QLatin1StringView("a4")},
                                      EnumWord<PaperSize>{PaperSize::Letter, QLatin1StringView("letter")}};
};

namespace setting {
inline constexpr WordsSetting spellingWords{QLatin1StringView("spelling-words"), 10'000}; // that are spelt right
inline constexpr FlagSetting triageDone{QLatin1StringView("triage-done"), false};         // the first run's questions
inline constexpr NumberSetting lockMinutes{QLatin1StringView("lock-minutes"), 5, 1, 240}; // idle, until it locks
inline constexpr ChoiceSetting<Privacy> defaultPrivacy{QLatin1StringView("default-privacy"), Privacy::Private};
inline constexpr FlagSetting namesInNotifications{QLatin1StringView("names-in-notifications"), false};
inline constexpr WordsSetting hiddenSections{QLatin1StringView("hidden-sections"), 20}; // of the sidebar, by their ids

// The week's review: on which day it is offered, and when it was last finished.
inline constexpr ChoiceSetting<Qt::DayOfWeek> weeklyReviewDay{QLatin1StringView("weekly-review-day"), Qt::Friday};
inline constexpr DaySetting weeklyReviewFinished{QLatin1StringView("weekly-review-finished")};
inline constexpr WordsSetting weeklyReviewPassed{QLatin1StringView("weekly-review-passed"), 1'000}; // lines left as are

// Reminders. Times of day are minutes since midnight on the device's clock.
inline constexpr int lastMinuteOfDay = 1439;
inline constexpr FlagSetting reminders{QLatin1StringView("reminders"), true};
inline constexpr NumberSetting reminderMinutes{QLatin1StringView("reminder-minutes"), 10, 0, 120}; // 0: none before
inline constexpr FlagSetting reminderAfter{QLatin1StringView("reminder-after"), true};             // to log it
inline constexpr FlagSetting reminderDecisions{QLatin1StringView("reminder-decisions"), true};
inline constexpr FlagSetting reminderReview{QLatin1StringView("reminder-review"), true}; // on weeklyReviewDay
inline constexpr NumberSetting weeklyReviewTime{QLatin1StringView("weekly-review-time"), 960, 0, lastMinuteOfDay};
inline constexpr NumberSetting quietFrom{QLatin1StringView("quiet-from"), 1200, 0, lastMinuteOfDay};
inline constexpr NumberSetting quietUntil{QLatin1StringView("quiet-until"), 420, 0, lastMinuteOfDay}; // the same: none

// Minutes with direct reports, a plain number for each weekday, Monday first. Rule 4
inline constexpr std::array<NumberSetting, 7> reportMinutes{
    NumberSetting{QLatin1StringView("report-minutes-monday"), 0, 0, 1440},
    NumberSetting{QLatin1StringView("report-minutes-tuesday"), 0, 0, 1440},
    NumberSetting{QLatin1StringView("report-minutes-wednesday"), 0, 0, 1440},
    NumberSetting{QLatin1StringView("report-minutes-thursday"), 0, 0, 1440},
    NumberSetting{QLatin1StringView("report-minutes-friday"), 0, 0, 1440},
    NumberSetting{QLatin1StringView("report-minutes-saturday"), 0, 0, 1440},
    NumberSetting{QLatin1StringView("report-minutes-sunday"), 0, 0, 1440},
};

// What the staff sheet was last made with. Rule 13: what is private is turned on for one sheet, and never kept.
inline constexpr ChoiceSetting<PaperSize> staffPaper{QLatin1StringView("staff-paper"), PaperSize::A4};
inline constexpr FlagSetting staffItems{QLatin1StringView("staff-items"), true};
inline constexpr FlagSetting staffRoom{QLatin1StringView("staff-room"), true};
inline constexpr FlagSetting staffCommitments{QLatin1StringView("staff-commitments"), true};
inline constexpr FlagSetting staffAsks{QLatin1StringView("staff-asks"), false};
inline constexpr FlagSetting staffInitials{QLatin1StringView("staff-initials"), false};
} // namespace setting

class Settings
{
public:
    explicit Settings(Session &session)
        : m_session(session)
    {
    }

    // The default where nobody has chosen, and where the stored value is of another kind or out of its range: a newer
    // Lanai or another program may have written it.
    [[nodiscard]] Result<bool> get(const FlagSetting &setting) const;
    [[nodiscard]] Result<int> get(const NumberSetting &setting) const;
    [[nodiscard]] Result<QStringList> get(const WordsSetting &setting) const;
    [[nodiscard]] Result<QDate> get(const DaySetting &setting) const; // null: none
    template<class E>
    [[nodiscard]] Result<E> get(const ChoiceSetting<E> &setting) const
    {
        return stored(setting.name).map([&setting](const QJsonValue &value) {
            return fromWord<E>(value.toString(), {}).value_or(setting.fallback);
        });
    }

    // OutOfRange; ReadOnly.
    [[nodiscard]] Result<void> set(const FlagSetting &setting, bool value);
    [[nodiscard]] Result<void> set(const NumberSetting &setting, int value);
    // Empty words are left out. OutOfRange when there are too many.
    [[nodiscard]] Result<void> set(const WordsSetting &setting, const QStringList &words);
    // A null day takes it away.
    [[nodiscard]] Result<void> set(const DaySetting &setting, QDate day);
    template<class E>
    [[nodiscard]] Result<void> set(const ChoiceSetting<E> &setting, E value)
    {
        return store(setting.name, wordFor(value));
    }

private:
    [[nodiscard]] Result<QJsonValue> stored(QLatin1StringView name) const;
    [[nodiscard]] Result<void> store(QLatin1StringView name, const QJsonValue &value);

    Session &m_session;
};

} // namespace lanai
