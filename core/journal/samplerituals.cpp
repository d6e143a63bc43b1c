#include "core/journal/samplerituals.h"
#include "core/domain/ritualrules.h"

namespace lanai {
namespace {
using FieldName = QLatin1StringView;

SampleRitual readRitual(SampleRecord &record)
{
    SampleRitual told;
    told.ritual.title = record.required(FieldName("ritual")).text();
    told.ritual.tackedOn = record.take(FieldName("tacked on")).text();
    told.peers = record.required(FieldName("with")).peers();
    const SampleLine every = record.required(FieldName("every"));
    told.ritual.every = every.word(RitualEvery::Event);
    if (told.ritual.every == RitualEvery::Weeks)
        told.ritual.weeks = every.whole(1, mostRitualWeeks, 1);
    told.ritual.next = record.take(FieldName("next")).date();
    for (const SampleLine &line : record.takeAll(FieldName("happened"))) {
        told.times << SampleRitualTime{line.date(), line.text(1)};
        if (!told.times.last().on.isValid())
            line.refuse();
    }
    return told;
}

} // namespace

QList<SampleRitual> readSampleRituals(QList<SampleRecord> records)
{
    QList<SampleRitual> all;
    for (SampleRecord &record : records) {
        all << readRitual(record);
        record.finish();
    }
    return all;
}

} // namespace lanai
