// What can be done from the Today page: each is one command, said in a toast and taken back there; what needs more than
// a key asks in a small form.
#pragma once
#include "core/domain/waitingnote.h"
#include "core/journal/today.h"
#include "ui/shell/context.h"
#include <QObject>
#include <functional>

class QMenu;

namespace lanai {

struct Place;

class TodayActs : public QObject
{
    Q_OBJECT
public:
    // Forms and menus stand over `page`.
    TodayActs(const Context &context, QWidget *page);

    void openPeer(const Id &peer, const Id &thing = {});
    void open(const Place &place);
    void log(const Id &peer, const Id &meeting = {});
    void prep(const Id &peer, const Id &meeting = {});
    void decide(const DecisionRow &decision, const QString &choice);

    // Asks whom it is about, and files it.
    void fileWaiting(const WaitingNote &note);
    void deleteWaiting(const WaitingNote &note);

    void skip(const SyncRow &sync);
    void move(const SyncRow &sync);
    void hold(const SyncRow &sync);

    void keep(const CommitmentRow &row);
    void drop(const CommitmentRow &row);
    void renegotiate(const CommitmentRow &row);

    // The first who hasn't reacted yet is proposed.
    void recordPreview(const PreviewRow &row);
    void openStaff(const BeforeStaff &staff, const Id &item = {});

    void snooze(const PersonRef &peer);
    // The same with `how` to keep it.
    void snooze(const PersonRef &peer, const std::function<Result<void>(QDate until)> &how);
    void startSeries(const Id &peer = {});

    // More of what can be done with a row, at that place.
    void syncMenu(const SyncRow &sync, const QPoint &at);
    void waitingMenu(const WaitingNote &note, const QPoint &at);
    void unloggedMenu(const SyncRow &sync, const QPoint &at);
    void commitmentMenu(const CommitmentRow &row, const QPoint &at);
    void previewMenu(const BeforeStaff &staff, const PreviewRow &row, const QPoint &at);
    void driftMenu(const DriftRow &row, const QPoint &at);

private:
    // Says what was done with Undo, or what went wrong.
    void told(const Result<void> &done, const QString &text);
    template<class Act>
    void offer(QMenu *menu, const char *name, const QString &text, Act act);
    [[nodiscard]] QMenu *menuOver();

    Context m_context;
    QWidget *m_page;
};

} // namespace lanai
