#include "ui/peers/openpromises.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "core/journal/promises.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/words.h"
#include "ui/peers/deeds.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/keepbox.h"
#include "ui/peers/peerrecord.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lanai {
namespace {

constexpr int soonDays = 7; // days: due from then on

Result<QDate> dueTyped(const QString &typed, QDate today)
{
    if (typed.trimmed().isEmpty())
        return QDate();
    return DateReader(QLocale()).read(typed.trimmed(), today).map([](const DueDate &due) { return due.date; });
}

Colour colourOf(const Commitment &commitment, QDate today)
{
    if (!commitment.due.isValid())
        return Colour::Muted;
    if (commitment.due < today)
        return Colour::Overdue;
    return today.daysTo(commitment.due) <= soonDays ? Colour::Due : Colour::Muted;
}

} // namespace

OpenPromises::OpenPromises(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent)
    : RailSection(tr("Open commitments"), false, "peer-commitment-gap", parent)
    , m_journal(journal)
    , m_record(record)
    , m_deeds(deeds)
{
    setObjectName(QStringLiteral("openCommitments"));
    IconButton *plus = header()->addButton(QStringLiteral("plus"), tr("Add a commitment"));
    plus->setObjectName(QStringLiteral("commitmentAdd"));
    connect(plus, &IconButton::clicked, this, &OpenPromises::add);
}

void OpenPromises::refresh()
{
    if (isBusy())
        return;
    const QString before = focused();
    clearRows();
    QList<Commitment> open = m_record.page().open;
    // Mine first, as these are up to me; each by due day.
    std::stable_sort(open.begin(), open.end(),
                     [](const Commitment &a, const Commitment &b) { return a.side < b.side; });
    for (const Commitment &commitment : std::as_const(open))
        rows()->addWidget(row(commitment));
    if (open.isEmpty())
        rows()->addWidget(new Label(tr("Nothing is open between you."), Type::Small, Colour::Muted, this));
    addRates();
    focusAgain(before);
}

QWidget *OpenPromises::row(const Commitment &commitment)
{
    const Id id = commitment.id;
    const QDate today = m_record.words().today();
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-4"));
    auto *box = new KeepBox(commitment.side, Words::shown(commitment), row);
    box->setObjectName(QStringLiteral("keep-") + idText(id));
    connect(box, &KeepBox::clicked, this, [this, id] { keep(id); });
    line->addWidget(box, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(commitment.privacy == Privacy::Sealed ? sealed(commitment) : text(commitment));
    if (const QString rule = m_record.page().rules.value(id); !rule.isEmpty())
        words->addWidget(new RuleLine(rule, row));
    line->addLayout(words, 1);
    auto *due = new QPushButton(m_record.words().due(commitment.due), row);
    due->setObjectName(QStringLiteral("due-") + idText(id));
    due->setProperty("kind", QStringLiteral("bareDate"));
    due->setProperty("tone", colourOf(commitment, today) == Colour::Overdue ? QStringLiteral("overdue")
                             : colourOf(commitment, today) == Colour::Due   ? QStringLiteral("due")
                                                                            : QStringLiteral("quiet"));
    due->setAutoDefault(false);
    due->setAccessibleName(commitment.isLate(today) ? tr("Late, due %1; agree on another day").arg(due->text())
                                                    : tr("Due %1; agree on another day").arg(due->text()));
    connect(due, &QPushButton::clicked, this, [this, id] { renegotiate(id); });
    line->addWidget(due, 0, Qt::AlignTop);
    return row;
}

// Its words stand in the record, where it can be opened.
QWidget *OpenPromises::sealed(const Commitment &commitment)
{
    auto *button = new QPushButton(Words::shown(commitment), this);
    button->setObjectName(QStringLiteral("sealed-") + idText(commitment.id));
    button->setAccessibleName(button->text());
    button->setProperty("kind", QStringLiteral("link"));
    button->setProperty("measure", QStringLiteral("row"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, id = commitment.id] { Q_EMIT sourceWanted(id); });
    return button;
}

QWidget *OpenPromises::text(const Commitment &commitment)
{
    const Id id = commitment.id;
    const QString who = commitment.side == CommitmentSide::Mine ? tr("You promised")
                                                                : tr("%1 promised").arg(m_record.peer().shortName());
    auto *edit = new EditInPlace(
        who, Type::Small,
        [this, id](const QString &text) -> Result<void> {
            const Commitment *known = m_record.commitment(id);
            Commitment changed = known == nullptr ? Commitment() : *known;
            changed.text = text;
            const Result<void> saved = m_journal.promises().change(changed);
            if (saved)
                m_deeds.tell(saved, tr("Commitment changed."));
            return saved;
        },
        this);
    edit->setObjectName(QStringLiteral("commitment-") + idText(id));
    edit->setText(commitment.text);
    edit->setVeiled(true);
    connect(edit, &EditInPlace::tickWanted, this, [this, id] { keep(id); });
    connect(edit, &EditInPlace::left, this, &OpenPromises::refresh, Qt::QueuedConnection);
    connect(edit, &EditInPlace::deleteWanted, this, [this, id] { remove(id); });
    connect(edit, &EditInPlace::menuWanted, this, [this, id](const QPoint &at) { showMenu(id, at); });
    return edit;
}

// Each direction for itself, never added up or compared.
void OpenPromises::addRates()
{
    const PeerPage &page = m_record.page();
    if (page.mine.counted + page.theirs.counted == 0)
        return;
    auto *rates = new Label(tr("Kept in time over 90 days: you %1, %2 %3")
                                .arg(PeerWords::rate(page.mine), page.peer.shortName(), PeerWords::rate(page.theirs)),
                            Type::Caption, Colour::Muted, this);
    rates->setObjectName(QStringLiteral("keptRates"));
    rates->setWordWrap(true);
    rows()->addWidget(rates);
}

void OpenPromises::keep(const Id &id)
{
    const Commitment *commitment = m_record.commitment(id);
    const QString said = commitment == nullptr ? QString() : Words::named(*commitment);
    m_deeds.tell(m_journal.promises().keep(id), tr("Kept: %1.").arg(said));
}

void OpenPromises::drop(const Id &id)
{
    m_deeds.tell(m_journal.promises().drop(id), tr("Commitment dropped."));
}

void OpenPromises::remove(const Id &id)
{
    m_deeds.tell(m_journal.promises().remove(id), tr("Commitment deleted."));
}

InlineForm *OpenPromises::open(InlineForm *form)
{
    connect(form, &InlineForm::closed, this, &OpenPromises::refresh);
    rows()->insertWidget(0, form);
    form->begin();
    return form;
}

InlineForm *OpenPromises::add()
{
    if (auto *other = findChild<InlineForm *>(); other != nullptr)
        other->close();
    auto *form = new InlineForm(tr("New commitment"), tr("Add"), this);
    QLineEdit *what = form->addField(QStringLiteral("commitmentText"), tr("What is promised"));
    QComboBox *side = form->addChoice(
        QStringLiteral("commitmentSide"), tr("Who promises"),
        {tr("I promise %1").arg(m_record.peer().shortName()), tr("%1 promises me").arg(m_record.peer().shortName())},
        0);
    QLineEdit *due = form->addField(QStringLiteral("commitmentDue"), tr("By, for instance Fri or 3 Dec"));
    form->onSave([=, this]() -> Result<void> {
        const Result<QDate> day = dueTyped(due->text(), m_record.words().today());
        if (!day)
            return fail(day.error());
        Commitment commitment;
        commitment.peerId = m_record.peer().id;
        commitment.text = what->text().simplified();
        commitment.side = side->currentIndex() == 0 ? CommitmentSide::Mine : CommitmentSide::Theirs;
        commitment.due = *day;
        const Result<Id> added = m_journal.promises().add(commitment);
        if (added)
            m_deeds.tell(added, tr("Commitment added."));
        return added.map([](const Id &) {});
    });
    return open(form);
}

InlineForm *OpenPromises::renegotiate(const Id &id)
{
    const Commitment *commitment = m_record.commitment(id);
    if (commitment == nullptr)
        return nullptr;
    if (auto *other = findChild<InlineForm *>(); other != nullptr)
        other->close();
    auto *form = new InlineForm(tr("Another day for: %1").arg(Words::named(*commitment)), tr("Agree"), this);
    QLineEdit *due = form->addField(QStringLiteral("renegotiateDue"), tr("New day; none: no date any more"));
    QLineEdit *why = form->addField(QStringLiteral("renegotiateWhy"), tr("Why"));
    form->onSave([=, this]() -> Result<void> {
        const Result<QDate> day = dueTyped(due->text(), m_record.words().today());
        if (!day)
            return fail(day.error());
        const Result<void> agreed = m_journal.promises().renegotiate(id, *day, why->text().simplified());
        if (agreed)
            m_deeds.tell(agreed, day->isValid() ? tr("Agreed anew: %1.").arg(m_record.words().due(*day))
                                                : tr("Agreed without a date."));
        return agreed;
    });
    return open(form);
}

void OpenPromises::addDeeds(QMenu *menu, const Id &id)
{
    menu->addAction(tr("Kept"), this, [this, id] { keep(id); });
    menu->addAction(tr("Agree on another day…"), this, [this, id] { renegotiate(id); });
    menu->addAction(tr("Drop"), this, [this, id] { drop(id); });
    menu->addAction(tr("History"), this, [this, id] { m_deeds.showHistory(id, this); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
}

void OpenPromises::showMenu(const Id &id, const QPoint &at)
{
    const Commitment *commitment = m_record.commitment(id);
    if (commitment == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("commitmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!commitment->entryId.isNull())
        menu->addAction(tr("Open the note it comes from"), this,
                        [this, entry = commitment->entryId] { Q_EMIT sourceWanted(entry); });
    addDeeds(menu, id);
    menu->popup(at);
}

} // namespace lanai
