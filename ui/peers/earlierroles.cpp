#include "ui/peers/earlierroles.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/sectionheader.h"
#include "ui/peers/deeds.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/railrow.h"
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace lanai {
namespace {

// "2023-02", "2023-02-01", "Feb 2023", "2023"; empty: not known.
Result<QDate> monthTyped(const QString &typed)
{
    const QString words = typed.simplified();
    if (words.isEmpty())
        return QDate();
    for (const QLatin1StringView format :
         {QLatin1StringView("yyyy-MM-dd"), QLatin1StringView("yyyy-MM"), QLatin1StringView("MMM yyyy"),
          QLatin1StringView("MMMM yyyy"), QLatin1StringView("yyyy")}) {
        const QDate local = QLocale().toDate(words, QString(format));
        const QDate date = local.isValid() ? local : QLocale::c().toDate(words, QString(format));
        if (date.isValid())
            return date;
    }
    return fail(ErrorCode::UnreadableDate, {words});
}

QString monthText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("MMM yyyy")) : QString();
}

} // namespace

EarlierRoles::EarlierRoles(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent)
    : RailSection(tr("Earlier roles"), false, "step-8", parent)
    , m_journal(journal)
    , m_record(record)
    , m_deeds(deeds)
{
    setObjectName(QStringLiteral("earlierRoles"));
    IconButton *plus = header()->addButton(QStringLiteral("plus"), tr("Add an earlier role"));
    plus->setObjectName(QStringLiteral("roleAdd"));
    connect(plus, &IconButton::clicked, this, &EarlierRoles::add);
}

void EarlierRoles::refresh()
{
    if (isBusy())
        return;
    const QString before = focused();
    clearRows();
    for (const RoleHistory &role : m_record.page().roles) {
        const Id id = role.id;
        auto *row = new RailRow(PeerWords::pastRole(role), PeerWords::pastDays(role), this);
        row->setObjectName(QStringLiteral("role-") + idText(id));
        row->setAccessibleDescription(tr("Enter changes it, Delete takes it away"));
        connect(row, &RailRow::opened, this, [this, id] { edit(id); });
        connect(row, &RailRow::deleteWanted, this, [this, id] { remove(id); });
        rows()->addWidget(row);
    }
    focusAgain(before);
}

InlineForm *EarlierRoles::add()
{
    RoleHistory past;
    past.peerId = m_record.peer().id;
    return form(past, tr("Earlier role"), tr("Add"));
}

InlineForm *EarlierRoles::edit(const Id &id)
{
    const QList<RoleHistory> &roles = m_record.page().roles;
    const auto at = std::find_if(roles.begin(), roles.end(), [&id](const RoleHistory &role) { return role.id == id; });
    return at == roles.end() ? nullptr : form(*at, tr("Edit the earlier role"), tr("Save"));
}

InlineForm *EarlierRoles::form(const RoleHistory &role, const QString &name, const QString &saves)
{
    if (auto *other = findChild<InlineForm *>(); other != nullptr)
        other->close();
    auto *form = new InlineForm(name, saves, this);
    QLineEdit *title = form->addField(QStringLiteral("roleTitle"), tr("Role"), role.role);
    QLineEdit *organisation = form->addField(QStringLiteral("roleOrganisation"), tr("Organisation"), role.organisation);
    QLineEdit *team = form->addField(QStringLiteral("roleTeam"), tr("Team"), role.team);
    QLineEdit *from =
        form->addField(QStringLiteral("roleFrom"), tr("From, for instance Feb 2023"), monthText(role.from));
    QLineEdit *until = form->addField(QStringLiteral("roleUntil"), tr("Until"), monthText(role.until));
    form->onSave([=, this]() -> Result<void> {
        RoleHistory typed = role;
        typed.role = title->text().simplified();
        typed.organisation = organisation->text().simplified();
        typed.team = team->text().simplified();
        // A month that wasn't changed keeps its day.
        const Result<QDate> begins = from->text() == monthText(role.from) ? role.from : monthTyped(from->text());
        const Result<QDate> ends = until->text() == monthText(role.until) ? role.until : monthTyped(until->text());
        if (!begins || !ends)
            return fail(!begins ? begins.error() : ends.error());
        typed.from = *begins;
        typed.until = *ends;
        const bool isNew = typed.id.isNull();
        const Result<void> saved =
            isNew ? m_journal.people().addRole(typed).map([](const Id &) {}) : m_journal.people().changeRole(typed);
        if (saved)
            m_deeds.tell(saved, isNew ? tr("Earlier role added.") : tr("Earlier role changed."));
        return saved;
    });
    connect(form, &InlineForm::closed, this, &EarlierRoles::refresh);
    rows()->insertWidget(0, form);
    form->begin();
    return form;
}

void EarlierRoles::remove(const Id &id)
{
    m_deeds.tell(m_journal.people().removeRole(id), tr("Earlier role deleted."));
}

} // namespace lanai
