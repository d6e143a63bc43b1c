#include "ui/peers/knowthem.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/words.h"
#include "ui/peers/deeds.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/peerform.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/stilltrue.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr qsizetype mostHelping = 3; // that are shown before all others

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
    readNotes();
    const QDate meeting = m_record.page().next.id.isNull() ? m_record.words().today() : m_record.page().next.date;
    QList<NeededFact> rest = factsByNeed(m_record.page().facts, meeting);
    QList<NeededFact> helping;
    while (helping.size() < mostHelping && !rest.isEmpty() && rest.first().need != FactNeed::Known)
        helping << rest.takeFirst();
    std::stable_sort(rest.begin(), rest.end(), [](const NeededFact &one, const NeededFact &other) {
        return std::pair(one.fact.category, one.fact.learntOn) < std::pair(other.fact.category, other.fact.learntOn);
    });
    addHelping(helping);
    addByLabel(rest);
    focusAgain(before);
}

// The newest notes of theirs, as the record shows them.
void KnowThem::readNotes()
{
    m_notes.clear();
    for (const TimelineRow &row : m_record.page().timeline) {
        if (row.kind != TimelineKind::Entry)
            continue;
        Entry note;
        note.id = row.id;
        note.date = row.date;
        note.body = row.text;
        m_notes << note;
    }
}

void KnowThem::addHelping(const QList<NeededFact> &helping)
{
    for (const NeededFact &needed : helping)
        rows()->addWidget(row(labelOf(needed.fact), told(needed)));
}

void KnowThem::addByLabel(const QList<NeededFact> &rest)
{
    QString last;
    QVBoxLayout *group = nullptr; // the values of one label
    bool birthdayStands = false;
    for (const NeededFact &needed : rest) {
        const Fact &fact = needed.fact;
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
        group->addWidget(told({fact, FactNeed::Known, {}}));
        last = label;
    }
    if (!birthdayStands)
        addBirthday();
}

QString KnowThem::whyOf(const NeededFact &needed) const
{
    const QDate today = m_record.words().today();
    switch (needed.need) {
    case FactNeed::Dated:
        return tr("%1, %2", "a day; how far away it is")
            .arg(Dates::weekdayDate(needed.on, today), Dates::ago(needed.on, today));
    case FactNeed::AskNow:
        return tr("Ask about it now");
    case FactNeed::Unasked:
    case FactNeed::Known:
        break;
    }
    if (neverMentionedSince(needed.fact, m_record.peer().name, m_notes, today))
        return tr("Never mentioned since");
    return needed.need == FactNeed::Unasked ? tr("Not asked about yet") : QString();
}

QWidget *KnowThem::told(const NeededFact &needed)
{
    const Fact &fact = needed.fact;
    EditInPlace *edit = value(fact);
    const QString why = whyOf(needed);
    const bool old = mayHaveChanged(fact.learntOn, fact.confirmedOn, m_record.words().today());
    const QString rule = m_record.page().rules.value(fact.id);
    if (why.isEmpty() && !old && rule.isEmpty())
        return edit;
    auto *both = new QWidget(this);
    auto *lines = new QVBoxLayout(both);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(edit);
    if (!rule.isEmpty())
        lines->addWidget(new RuleLine(rule, both));
    const bool now = needed.need == FactNeed::Dated || needed.need == FactNeed::AskNow;
    if (!why.isEmpty()) {
        auto *said = new Label(why, Type::Caption, now ? Colour::Due : Colour::Muted, both);
        said->setObjectName(QStringLiteral("why-") + idText(fact.id));
        said->setWordWrap(true);
        lines->addWidget(said);
    }
    if (old)
        lines->addWidget(
            StillTrue::button(fact.id, fact.text, [this, id = fact.id] { confirm(id); }, both), 0, Qt::AlignLeading);
    return both;
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
    edit->setVeiled(true);
    connect(edit, &EditInPlace::tickWanted, this, [this, id] { tick(id); });
    connect(edit, &EditInPlace::confirmWanted, this, [this, id] { confirm(id); });
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
    if (fact.confirmedOn.isValid())
        notes << tr("Still true on %1.").arg(Dates::weekdayDate(fact.confirmedOn, today));
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

Result<void> KnowThem::save(const Fact &typed)
{
    const bool isNew = typed.id.isNull();
    const Result<void> saved =
        isNew ? m_journal.people().addFact(typed).map([](const Id &) {}) : m_journal.people().changeFact(typed);
    if (saved)
        m_deeds.tell(saved, isNew ? tr("Fact added.") : tr("Fact changed."));
    return saved;
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
    QLineEdit *where = form->addField(QStringLiteral("factWhere"),
                                      tr("Where you learnt it, for instance on the walk back"), fact.learntWhere);
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
        typed.learntWhere = where->text().simplified();
        typed.privacy = static_cast<Privacy>(privacy->currentIndex());
        return save(typed);
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

void KnowThem::confirm(const Id &id)
{
    const Fact *known = m_record.fact(id);
    if (known == nullptr)
        return;
    Fact confirmed = *known;
    confirmed.confirmedOn = m_record.words().today();
    m_deeds.tell(m_journal.people().changeFact(confirmed), tr("Still true: %1.").arg(confirmed.text));
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
    menu->addAction(tr("Still true"), this, [this, id] { confirm(id); });
    if (!fact->entryId.isNull())
        menu->addAction(tr("Open the note it comes from"), this,
                        [this, entry = fact->entryId] { Q_EMIT sourceWanted(entry); });
    menu->addAction(tr("Edit details…"), this, [this, id] { editDetails(id); });
    menu->addAction(tr("History"), this, [this, id] { m_deeds.showHistory(id, this); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
    menu->popup(at);
}

} // namespace lanai
