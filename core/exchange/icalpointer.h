// Ownership of what libical hands out. No public header of this room includes this one.
#pragma once
#include <QByteArray>
#include <libical/ical.h>
#include <memory>

namespace lanai {

struct ICalFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

using ICalComponentPointer = std::unique_ptr<icalcomponent, ICalFree>;
using ICalZonePointer = std::unique_ptr<icaltimezone, ICalFree>;
using ICalIteratorPointer = std::unique_ptr<icalrecur_iterator, ICalFree>;

// Takes over a text that libical allocated; empty for none.
[[nodiscard]] inline QByteArray takenText(char *text)
{
    const std::unique_ptr<char, ICalFree> owned(text);
    return {owned.get()};
}

} // namespace lanai
