#include "core/journal/samplecheckins.h"

namespace lanai {
namespace {
using FieldName = QLatin1StringView;

// One peer's, each by its day.
class CheckInReading
{
public:
    explicit CheckInReading(SampleRecord &record)
        : m_record(record)
        , m_peer(record.required(FieldName("checkins")).peer())
    {
        for (const SampleLine &line : m_record.takeAll(FieldName("entered")))
            m_all << entered(line);
    }

    QList<SampleCheckIn> read()
    {
        say("listening", [](CheckIn &one, const SampleLine &line) { one.listening.fact = line.text(1); });
        say("open mindedness", [](CheckIn &one, const SampleLine &line) { one.openMindedness.fact = line.text(1); });
        say("vulnerability", [](CheckIn &one, const SampleLine &line) { one.vulnerability.fact = line.text(1); });
        say("easier", [](CheckIn &one, const SampleLine &line) { one.easier = line.text(1); });
        say("asked", [](CheckIn &one, const SampleLine &line) {
            one.asked = true;
            one.theirRating = line.whole(0, 5, 1);
            one.theirWords = line.text(2);
        });
        for (const SampleLine &line : m_record.takeAll(FieldName("practice"))) {
            if (SampleCheckIn *one = on(line.date(), line))
                one->practice = line.text(1);
        }
        const SampleLine told = m_record.take(FieldName("told"));
        for (const QDate day : told.isGiven() ? told.dates() : QList<QDate>()) {
            if (SampleCheckIn *one = on(day, told))
                one->checkIn.told = true;
        }
        return m_all;
    }

private:
    // day | trust | listening | open-mindedness | vulnerability
    [[nodiscard]] SampleCheckIn entered(const SampleLine &line) const
    {
        SampleCheckIn one;
        one.peer = m_peer;
        one.checkIn.on = line.date();
        one.checkIn.trust = line.whole(1, 5, 1);
        one.checkIn.listening.score = line.whole(1, 5, 2);
        one.checkIn.openMindedness.score = line.whole(1, 5, 3);
        one.checkIn.vulnerability.score = line.whole(1, 5, 4);
        if (!one.checkIn.on.isValid())
            line.refuse();
        return one;
    }
    template<class Say>
    void say(const char *field, Say put)
    {
        for (const SampleLine &line : m_record.takeAll(FieldName(field))) {
            if (SampleCheckIn *one = on(line.date(), line))
                put(one->checkIn, line);
        }
    }
    SampleCheckIn *on(QDate day, const SampleLine &line)
    {
        for (SampleCheckIn &one : m_all) {
            if (one.checkIn.on == day)
                return &one;
        }
        line.refuse();
        return nullptr;
    }

    SampleRecord &m_record;
    QString m_peer;
    QList<SampleCheckIn> m_all;
};

} // namespace

QList<SampleCheckIn> readSampleCheckIns(QList<SampleRecord> records)
{
    QList<SampleCheckIn> all;
    for (SampleRecord &record : records) {
        if (record.kind() == FieldName("checkins"))
            all << CheckInReading(record).read();
        else
            record.refuse();
        record.finish();
    }
    return all;
}

} // namespace lanai
