// What can be done about how near somebody is: each opens a form, or says what it did with Undo. Nothing acts by
// itself.
#pragma once
#include "core/journal/breadthpage.h"
#include "ui/shell/context.h"
#include <QObject>

class QMenu;

namespace lanai {

class RitualActs;

class BreadthActs : public QObject
{
    Q_OBJECT
public:
    // Forms and menus stand over `page`.
    BreadthActs(const Context &context, QWidget *page);

    // What the row advises.
    void follow(const BreadthRow &row);
    void menu(const BreadthRow &row, const QPoint &at);
    void open(const Id &peer); // their page: the line to write in is there
    void sponsor(const Id &peer);
    void letRest(const PersonRef &peer);
    void wakeUp(const PersonRef &peer); // a dormant one is current again
    void planRitual(const Id &peer);
    void startSeries(const Id &peer);
    void sayKindWord(const Id &peer);

private:
    void stand(const PersonRef &peer, Standing standing, const QString &told);

    Context m_context;
    QWidget *m_page;
    RitualActs *m_rituals;
};

} // namespace lanai
