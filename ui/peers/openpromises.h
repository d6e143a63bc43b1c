// What is promised, both ways: kept by a tick, agreed anew, added. And how many were kept in time. Rule 9.
#pragma once
#include "core/domain/commitment.h"
#include "ui/peers/railsection.h"

class QMenu;

namespace lanai {

class Deeds;
class InlineForm;
class Journal;
class PeerRecord;

class OpenPromises : public RailSection
{
    Q_OBJECT
public:
    OpenPromises(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent);

    void refresh();
    InlineForm *add();
    InlineForm *renegotiate(const Id &commitment);
    void keep(const Id &commitment);

Q_SIGNALS:
    void sourceWanted(const lanai::Id &entry);

private:
    QWidget *row(const Commitment &commitment);
    QWidget *text(const Commitment &commitment);
    QWidget *sealed(const Commitment &commitment);
    void addRates();
    void drop(const Id &commitment);
    void remove(const Id &commitment);
    void showMenu(const Id &commitment, const QPoint &at);
    void addDeeds(QMenu *menu, const Id &commitment);
    InlineForm *open(InlineForm *form);

    Journal &m_journal;
    PeerRecord &m_record;
    Deeds &m_deeds;
};

} // namespace lanai
