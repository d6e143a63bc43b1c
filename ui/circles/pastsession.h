// One session that was: when, on what, who was there, what is remembered, and what was taken away from it.
#pragma once
#include "core/journal/circlepage.h"
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace lanai {

class SessionActs;

class PastSession : public QWidget
{
    Q_OBJECT
public:
    PastSession(SessionActs &acts, const CircleMeeting &meeting, QDate today, QWidget *parent);

Q_SIGNALS:
    void left(); // what was written is done with

private:
    void addHead(QDate today);
    void addWho();
    void addNotes();

    SessionActs &m_acts;
    CircleMeeting m_meeting;
    QVBoxLayout *m_column;
};

// What was taken away: whose it is, the words, tags, and what became of it.
class TakeawayRow : public QWidget
{
    Q_OBJECT
public:
    TakeawayRow(SessionActs &acts, const CircleTaken &taken, QWidget *parent);

private:
    void addBelow(QVBoxLayout &column);
    void addVerbs(QHBoxLayout &row);

    SessionActs &m_acts;
    CircleTaken m_taken;
};

} // namespace lanai
