// Time is passed in: no rule and no store asks the system what day it is.
#pragma once
#include <QDateTime>
#include <QTimeZone>

namespace lanai {

class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    [[nodiscard]] virtual QTimeZone zone() const = 0; // the device's

    // Rule 3: *today* is the device's local date.
    [[nodiscard]] QDate today() const { return nowUtc().toTimeZone(zone()).date(); }
};

// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::systemTimeZone(); }
};

// The machine's time of day on another day: `lanai-cli --today`, and tests.
class ShiftedClock final : public Clock
{
public:
    ShiftedClock(QDate today, const QTimeZone &zone);
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

private:
    QTimeZone m_zone;
    qint64 m_days = 0;
};

// Stands still until it is told otherwise.
class FixedClock final : public Clock
{
public:
    FixedClock(const QDateTime &utc, const QTimeZone &zone)
        : m_now(utc.toUTC())
        , m_zone(zone)
    {
    }
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    void set(const QDateTime &utc) { m_now = utc.toUTC(); }

private:
    QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace lanai
