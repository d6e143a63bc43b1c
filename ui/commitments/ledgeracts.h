// What can be done about promises, one or several at once: each is one command, said in a toast and taken back there;
// what needs more than a key asks in a small form.
#pragma once
#include "ui/commitments/ledgerline.h"
#include "ui/shell/context.h"
#include <QObject>

class QMenu;

namespace lanai {

class SmallForm;

class LedgerActs : public QObject
{
    Q_OBJECT
public:
    // Forms and menus stand over `page`.
    LedgerActs(const Context &context, QWidget *page);

    // `action`: the id of one of the ledger's verbs, or "ledger-delete". Nothing for none.
    void act(const QString &action, const QList<LedgerLine> &lines);
    void openNote(const Id &entry);
    void openPeer(const LedgerLine &line);
    // A promise that stands in no note. `peer`: proposed; null: the first by name.
    void add(const Id &peer);
    void menu(const LedgerLine &line, const QPoint &at);

private:
    void close(const QString &action, const QList<LedgerLine> &lines);
    void renegotiate(const QList<LedgerLine> &lines);
    void correct(const QList<LedgerLine> &lines);
    // Says what was done with Undo, or what went wrong.
    void told(const Result<void> &done, const QString &text);

    Context m_context;
    QWidget *m_page;
};

} // namespace lanai
