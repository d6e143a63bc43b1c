// The session that is ahead: when, who hosts, on what, how it opens and closes. Everything is changed where it stands.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/parts/card.h"
#include <functional>

class QFormLayout;

namespace lanai {

class Clock;
class EditInPlace;
class SessionActs;

class SessionCard : public Card
{
    Q_OBJECT
public:
    SessionCard(SessionActs &acts, const CirclePage &page, const CircleMeeting &meeting, const Clock &clock,
                QWidget *parent);

Q_SIGNALS:
    void left();        // what was written is done with
    void sheetWanted(); // in which form is asked then

private:
    void addHead(const Clock &clock);
    void addHost(QFormLayout &form);
    void addTopic(QFormLayout &form);
    void addSheetParts(QFormLayout &form);
    void addVerbs(QDate today);
    EditInPlace *words(const char *name, const QString &label, const QString &text, const QString &placeholder,
                       const std::function<void(CircleSession &, const QString &)> &change);
    void addRow(QFormLayout &form, const QString &label, QWidget *field);

    SessionActs &m_acts;
    CircleMeeting m_meeting;
    bool m_isFirst;
};

} // namespace lanai
