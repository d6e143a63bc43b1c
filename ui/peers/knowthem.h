// Know them: what helps at the next meeting first, then facts by label, each changed where it stands; ticked when one
// has asked about it, confirmed when it is still true after a year.
#pragma once
#include "core/domain/knowingrules.h"
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

Q_SIGNALS:
    void sourceWanted(const lanai::Id &entry);

private:
    QWidget *row(const QString &label, QWidget *value);
    QWidget *told(const NeededFact &needed); // with why it is shown first, or whether it is still true
    EditInPlace *value(const Fact &fact);
    void addHelping(const QList<NeededFact> &helping);
    void addByLabel(const QList<NeededFact> &rest);
    void readNotes();
    void confirm(const Id &fact);
    void addBirthday();
    InlineForm *form(const Fact &fact, const QString &name, const QString &saves);
    [[nodiscard]] Result<void> save(const Fact &typed);
    void tick(const Id &fact);
    void remove(const Id &fact);
    void showMenu(const Id &fact, const QPoint &at);
    [[nodiscard]] QString noteOf(const Fact &fact) const;
    [[nodiscard]] QString whyOf(const NeededFact &needed) const;

    Journal &m_journal;
    PeerRecord &m_record;
    Deeds &m_deeds;
    QList<Entry> m_notes; // in which a fact may be spoken of
};

} // namespace lanai
