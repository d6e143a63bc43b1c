// Pages of one person's record, however long it is: each source is read from the cursor on, no further than the page.
#pragma once
#include "core/domain/result.h"
#include "core/domain/timeline.h"
#include "core/storage/connection.h"

namespace lanai {

class TimelineStore
{
public:
    explicit TimelineStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    // At most `count` rows after `from`; texts over `longest` characters are cut there.
    [[nodiscard]] Result<TimelinePage> page(const Id &peer, TimelineFilter filter, int count,
                                            const TimelineCursor &from, int longest) const;

private:
    // What entries say of themselves is read for the page's rows only.
    [[nodiscard]] Result<void> addFiled(QList<TimelineRow> &rows) const;
    // Of what was said in a circle.
    [[nodiscard]] Result<void> addRules(QList<TimelineRow> &rows) const;

    const Connection &m_connection;
};

} // namespace lanai
