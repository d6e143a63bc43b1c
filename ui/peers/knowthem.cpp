#include "ui/peers/knowthem.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/words.h"
#include "ui/peers/deeds.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/peerform.h"
#include "ui/peers/peerrecord.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace lanai {
namespace {

// All of an enum, in its order: a choice's index is its value.
template<class E>
QStringList namesOf()
{
    QStringList names;
    for (const auto &word : EnumWords<E>::words)
        names << Words::name(word.value);
    return names;
}

QString labelOf(const Fact &fact)
{
    return fact.label.isEmpty() ? Words::name(fact.category) : fact.label;
}

Result<QDate> dayTyped(const QString &typed, QDate today)
{
    if (typed.trimmed().isEmpty())
        return QDate();
    return DateReader(QLocale()).read(typed.trimmed(), today).map([](const DueDate &day) { return day.date; });
}

} // namespace

KnowThem::KnowThem(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent)
    : RailSection(tr("Know them"), true, "step-4", parent)
    , m_journal(journal)
    , m_record(record)
    , m_deeds(deeds)
{
    setObjectName(QStringLiteral("knowThem"));
    IconButton *plus = header()->addButton(QStringLiteral("plus"), tr("Add a fact"));
    plus->setObjectName(QStringLiteral("factAdd"));
    connect(plus, &IconButton::clicked, this, &KnowThem::add);
}

void KnowThem::refresh()
{
    if (isBusy())
        return;
    const QString before = focused();
    clearRows();
    QString last;
    QVBoxLayout *group = nullptr; // the values of one label
    bool birthdayStands = false;
    for (const Fact &fact : m_record.facts()) {
        if (fact.category == FactCategory::Other && fact.label.isEmpty() && !std::exchange(birthdayStands, true))
            addBirthday(); // what fits nowhere else comes last
        const QString label = labelOf(fact);
        if (group == nullptr || label != last) {
            auto *values = new QWidget(this);
            group = new QVBoxLayout(values);
            group->setContentsMargins(0, 0, 0, 0);
            group->setSpacing(theme().px("step-4"));
            rows()->addWidget(row(label, values));
        }
        group->addWidget(value(fact));
        last = label;
    }
    if (!birthdayStands)
        addBirthday();
    focusAgain(before);
}

QWidget *KnowThem::row(const QString &label, QWidget *value)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("peer-label-gap"));
    auto *name = new Label(label, Type::Small, Colour::Muted, row);
    name->setElided(true);
    name->setFixedWidth(theme().px("peer-label"));
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // an elided one asks for no room by itself
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(value, 1);
    return row;
}

EditInPlace *KnowThem::value(const Fact &fact)
{
    const Id id = fact.id;
    auto *edit = new EditInPlace(
        labelOf(fact), Type::Small,
        [this, id](const QString &text) -> Result<void> {
            const Fact *known = m_record.fact(id);
            Fact changed = known == nullptr ? Fact() : *known;
            changed.text = text;
            const Result<void> saved = m_journal.people().changeFact(changed);
            if (saved)
                m_deeds.tell(saved, tr("Fact changed."));
            return saved;
        },
        this);
    edit->setObjectName(QStringLiteral("fact-") + idText(id));
    edit->setText(fact.text);
    edit->setNote(noteOf(fact));
    connect(edit, &EditInPlace::tickWanted, this, [this, id] { tick(id); });
    connect(edit, &EditInPlace::left, this, &KnowThem::refresh, Qt::QueuedConnection);
    connect(edit, &EditInPlace::deleteWanted, this, [this, id] { remove(id); });
    connect(edit, &EditInPlace::menuWanted, this, [this, id](const QPoint &at) { showMenu(id, at); });
    return edit;
}

QString KnowThem::noteOf(const Fact &fact) const
{
    const QDate today = m_record.words().today();
    QStringList notes;
    if (fact.date.isSet())
        notes << tr("Comes round on %1.").arg(PeerWords::comesRound(fact.date));
    if (fact.askOn.isValid())
        notes << tr("Ask about it on %1.").arg(Dates::weekdayDate(fact.askOn, today));
    notes << (fact.askedOn.isValid() ? tr("Asked about on %1.").arg(Dates::weekdayDate(fact.askedOn, today))
                                     : tr("Not asked about yet; Space ticks it."));
    if (fact.learntOn.isValid())
        notes << tr("Learnt on %1.").arg(Dates::weekdayDate(fact.learntOn, today));
    if (!fact.learntWhere.isEmpty())
        notes << fact.learntWhere;
    return notes.join(u'\n');
}

void KnowThem::addBirthday()
{
    auto *birthday = new EditInPlace(
        tr("Birthday"), Type::Small,
        [this](const QString &text) {
            Result<void> saved = m_record.setBirthday(text);
            if (saved)
                m_deeds.tell(saved, tr("Birthday changed."));
            return saved;
        },
        this);
    connect(birthday, &EditInPlace::left, this, &KnowThem::refresh, Qt::QueuedConnection);
    birthday->setObjectName(QStringLiteral("factBirthday"));
    birthday->setText(PeerWords::comesRound(m_record.peer().birthday));
    birthday->setPlaceholder(tr("Add the day"));
    rows()->addWidget(row(tr("Birthday"), birthday));
}

InlineForm *KnowThem::add()
{
    Fact fresh;
    fresh.peerId = m_record.peer().id;
    return form(fresh, tr("New fact"), tr("Add"));
}

InlineForm *KnowThem::editDetails(const Id &id)
{
    const Fact *fact = m_record.fact(id);
    return fact == nullptr ? nullptr : form(*fact, tr("Edit the fact"), tr("Save"));
}

InlineForm *KnowThem::form(const Fact &fact, const QString &name, const QString &saves)
{
    if (auto *open = findChild<InlineForm *>(); open != nullptr)
        open->close();
    auto *form = new InlineForm(name, saves, this);
    QLineEdit *text = form->addField(QStringLiteral("factText"), tr("What you know"), fact.text);
    QLineEdit *label = form->addField(QStringLiteral("factLabel"), tr("Label, for instance Partner"), fact.label);
    QComboBox *category = form->addChoice(QStringLiteral("factCategory"), tr("Category"), namesOf<FactCategory>(),
                                          static_cast<int>(fact.category));
    QLineEdit *round = form->addField(QStringLiteral("factRound"), tr("Day that comes round, for instance 14 March"),
                                      PeerWords::comesRound(fact.date));
    QLineEdit *ask = form->addField(QStringLiteral("factAsk"), tr("Ask about it on, for instance next Thu"),
                                    fact.askOn.isValid() ? fact.askOn.toString(Qt::ISODate) : QString());
    QComboBox *privacy = form->addChoice(QStringLiteral("factPrivacy"), tr("How private"), namesOf<Privacy>(),
                                         static_cast<int>(fact.privacy));
    form->onSave([=, this]() -> Result<void> {
        const QDate today = m_record.words().today();
        const Result<RecurringDate> comes = comesRoundTyped(round->text(), today);
        const Result<QDate> on = dayTyped(ask->text(), today);
        if (!comes || !on)
            return fail(!comes ? comes.error() : on.error());
        Fact typed = fact;
        typed.text = text->text().simplified();
        typed.label = label->text().simplified();
        typed.category = static_cast<FactCategory>(category->currentIndex());
        typed.date = *comes;
        typed.askOn = *on;
        typed.privacy = static_cast<Privacy>(privacy->currentIndex());
        const bool isNew = typed.id.isNull();
        const Result<void> saved =
            isNew ? m_journal.people().addFact(typed).map([](const Id &) {}) : m_journal.people().changeFact(typed);
        if (saved)
            m_deeds.tell(saved, isNew ? tr("Fact added.") : tr("Fact changed."));
        return saved;
    });
    connect(form, &InlineForm::closed, this, &KnowThem::refresh);
    rows()->insertWidget(0, form);
    form->begin();
    return form;
}

void KnowThem::tick(const Id &id)
{
    const Fact *fact = m_record.fact(id);
    if (fact == nullptr)
        return;
    const bool asked = !fact->askedOn.isValid();
    m_deeds.tell(m_journal.people().markAsked(id, asked ? m_record.words().today() : QDate()),
                 asked ? tr("Asked about: %1.").arg(fact->text) : tr("Not asked about: %1.").arg(fact->text));
}

void KnowThem::remove(const Id &id)
{
    m_deeds.tell(m_journal.people().removeFact(id), tr("Fact deleted."));
}

void KnowThem::showMenu(const Id &id, const QPoint &at)
{
    const Fact *fact = m_record.fact(id);
    if (fact == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("factMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *asked = menu->addAction(tr("Asked about"), this, [this, id] { tick(id); });
    asked->setCheckable(true);
    asked->setChecked(fact->askedOn.isValid());
    menu->addAction(tr("Edit details…"), this, [this, id] { editDetails(id); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
    menu->popup(at);
}

} // namespace lanai
