// Earlier roles: the bond outlives the job.
#pragma once
#include "core/domain/peer.h"
#include "ui/peers/railsection.h"

namespace lanai {

class Deeds;
class InlineForm;
class Journal;
class PeerRecord;

class EarlierRoles : public RailSection
{
    Q_OBJECT
public:
    EarlierRoles(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent);

    void refresh();
    InlineForm *add();
    InlineForm *edit(const Id &role);

private:
    InlineForm *form(const RoleHistory &role, const QString &name, const QString &saves);
    void remove(const Id &role);

    Journal &m_journal;
    PeerRecord &m_record;
    Deeds &m_deeds;
};

} // namespace lanai
