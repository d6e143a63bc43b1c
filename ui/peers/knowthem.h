// Know them: facts by label, each changed where it stands; ticked when one has asked about it.
#pragma once
#include "core/domain/knowing.h"
#include "ui/peers/railsection.h"

namespace lanai {

class Deeds;
class EditInPlace;
class InlineForm;
class Journal;
class PeerRecord;

class KnowThem : public RailSection
{
    Q_OBJECT
public:
    KnowThem(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent);

    void refresh();
    InlineForm *add();                       // opens the fields of a new one
    InlineForm *editDetails(const Id &fact); // label, category, days, how private

private:
    QWidget *row(const QString &label, QWidget *value);
    EditInPlace *value(const Fact &fact);
    void addBirthday();
    InlineForm *form(const Fact &fact, const QString &name, const QString &saves);
    void tick(const Id &fact);
    void remove(const Id &fact);
    void showMenu(const Id &fact, const QPoint &at);
    [[nodiscard]] QString noteOf(const Fact &fact) const;

    Journal &m_journal;
    PeerRecord &m_record;
    Deeds &m_deeds;
};

} // namespace lanai
