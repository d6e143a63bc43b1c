// How trust stands with one peer, as it was entered; what they say stands apart. Rule 8.
#pragma once
#include "core/domain/id.h"
#include "ui/peers/railsection.h"

namespace lanai {

class PeerRecord;
class TrendChart;

class TrustSection : public RailSection
{
    Q_OBJECT
public:
    TrustSection(PeerRecord &record, QWidget *parent);

    void refresh();

Q_SIGNALS:
    // On the page of trust; a null id: a new one.
    void checkInWanted(const lanai::Id &checkIn);

private:
    void addChart();
    void addNumbers();
    void addQuote();
    void addButton(const QString &text, const QString &objectName, const Id &checkIn);

    PeerRecord &m_record;
};

} // namespace lanai
