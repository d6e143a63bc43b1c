// Starts a series of 1:1s: with whom, what for, how often, from when and until when. Rules 1 and 2.
#pragma once
#include "core/domain/peer.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

class QDateEdit;

namespace lanai {

class ScheduleEdit;
class WhatIf;

class SeriesForm : public SmallForm
{
    Q_OBJECT
public:
    // `peer`: null asks with whom.
    SeriesForm(const Context &context, const Id &peer, QWidget *parent);

private:
    void choosePeer(const Id &chosen);
    void suggest(); // the rhythm that the peer's interdependence calls for, and why
    void followFrom(QDate from);
    void consider(); // what the weeks ahead would hold
    [[nodiscard]] const Peer *peer() const;
    [[nodiscard]] Result<void> start();

    Context m_context;
    QList<Peer> m_peers; // current ones, by name
    Me m_me;
    QComboBox *m_peer;
    QLineEdit *m_purpose;
    ScheduleEdit *m_schedule;
    QDateEdit *m_from;
    QDateEdit *m_until;
    WhatIf *m_whatIf;
    QDate m_proposed; // the last day as proposed: follows the first until it is changed
};

} // namespace lanai
