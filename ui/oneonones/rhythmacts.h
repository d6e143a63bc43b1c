// What can be done from the 1:1s page. Each is one command, said in a toast and taken back there.
#pragma once
#include "ui/oneonones/meetingmarks.h"
#include "ui/shell/context.h"
#include <QObject>

class QMenu;

namespace lanai {

class RhythmActs : public QObject
{
    Q_OBJECT
public:
    // Forms and menus stand over `page`.
    RhythmActs(const Context &context, QWidget *page);

    void openPeer(const Id &peer);
    void log(const Id &peer, const Id &meeting);
    void prep(const Id &peer, const Id &meeting);
    // `choice`: what is chosen there at first, as Place has it; empty: nothing in particular.
    void decide(const Id &peer, const QString &choice = {});
    void startSeries(const Id &peer = {});
    void editLimits();
    void editAway();
    void planFortnight();

    void skip(const RhythmRow &row, const RhythmMeeting &meeting);
    void move(const RhythmRow &row, const RhythmMeeting &meeting);
    // To the same time of another day, at once.
    void moveTo(const QString &shortName, const RhythmMeeting &meeting, QDate day);

    // Several together.
    void skip(const QList<MarkedMeeting> &several);
    void move(const QList<MarkedMeeting> &several);
    void moveBy(const QList<MarkedMeeting> &several, int days);
    void menu(const QList<MarkedMeeting> &several, const QPoint &at);

    // More of what can be done with a row and the meeting one is on (null: none), at that place.
    void menu(const RhythmRow &row, const RhythmMeeting *meeting, const QPoint &at);
    void menu(const WithoutSeries &row, const QPoint &at);

private:
    template<class Act>
    void offer(QMenu *menu, const char *name, const QString &text, Act act);
    void offerMeeting(QMenu *menu, const RhythmRow &row, const RhythmMeeting &meeting);
    [[nodiscard]] QMenu *menuOver();

    Context m_context;
    QWidget *m_page;
};

} // namespace lanai
