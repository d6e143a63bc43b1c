// CirclesPage's half that acts: the table's actions, and the session sheet.
#include "core/journal/journal.h"
#include "core/journal/sheets.h"
#include "ui/circles/circleacts.h"
#include "ui/circles/circlelists.h"
#include "ui/circles/circlespage.h"
#include "ui/circles/sessionacts.h"
#include "ui/circles/sessionsheet.h"
#include "ui/circles/topicbank.h"
#include "ui/leaving/leaving.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/toasts.h"
#include <QMenu>

namespace lanai {

void CirclesPage::attachActions()
{
    ActionTable &actions = context().actions;
    for (const ActionSpec &spec : actions.specs()) {
        if (spec.page != PageId::Circles)
            continue;
        // Delete is about the list alone: in a topic or a takeaway it means that one.
        QWidget *where = spec.id == QStringLiteral("circle-delete") ? m_lists->views().constFirst() : this;
        actions.attach(spec.id, where, this, [this, id = spec.id] { act(id); });
    }
    connect(m_leaving, &Leaving::initialsChosen, this, [this](bool initials) {
        Sheets &sheets = context().journal.sheets();
        SheetChoices choices = sheets.choices().value_or(SheetChoices());
        choices.options.initials = initials;
        if (const Result<void> kept = sheets.choose(choices); !kept)
            context().toasts.tell(kept.error());
    });
    m_lists->views().constLast()->addAction(actions.action(QStringLiteral("circle-delete")));
}

void CirclesPage::act(const QString &action)
{
    if (action == QStringLiteral("circle-new"))
        return m_acts->create();
    if (m_model->page() == nullptr)
        return context().toasts.tell(tr("There is no circle yet. Begin one first."));
    const Id circle = m_model->current();
    if (action == QStringLiteral("circle-change"))
        return m_acts->change(circle);
    if (action == QStringLiteral("circle-delete"))
        return m_acts->remove(circle);
    if (action == QStringLiteral("circle-plan"))
        return m_sessionActs->plan();
    if (action == QStringLiteral("circle-topic"))
        return m_bank->add();
    if (action == QStringLiteral("circle-decide"))
        return m_acts->decide(TermDecision::Renewed);
    const CircleMeeting *session = m_model->session();
    if (session == nullptr)
        return context().toasts.tell(tr("No session is planned. Plan one first."));
    if (action == QStringLiteral("circle-held"))
        m_sessionActs->hold(session->session.id);
    else if (action == QStringLiteral("circle-skip"))
        m_sessionActs->skip(session->session.id);
    else if (action == QStringLiteral("circle-print"))
        depart(LeavingTarget::Printer);
    else if (action == QStringLiteral("circle-export"))
        depart(LeavingTarget::Pdf);
}

void CirclesPage::askForSheet(QWidget *under)
{
    QMenu *menu = m_acts->newMenu("sheetMenu");
    const auto add = [this, menu](const QString &text, LeavingTarget target) {
        menu->addAction(text, this, [this, target] { depart(target); });
    };
    add(tr("Export PDF"), LeavingTarget::Pdf);
    add(tr("HTML"), LeavingTarget::Html);
    add(tr("Markdown"), LeavingTarget::Markdown);
    add(tr("Copy"), LeavingTarget::Clipboard);
    add(tr("Print"), LeavingTarget::Printer);
    menu->popup(under == nullptr ? mapToGlobal(rect().center()) : under->mapToGlobal(under->rect().bottomLeft()));
}

void CirclesPage::depart(LeavingTarget target)
{
    const CircleMeeting *session = m_model->session();
    if (session == nullptr)
        return;
    const bool initials =
        context().journal.sheets().choices().value_or(SheetChoices()).options.initials; // as was chosen last
    m_leaving->begin(target, initials, [this, id = session->session.id](const SheetExtras &extras) {
        return sessionDeparture(context().journal, id, extras.initials);
    });
}

} // namespace lanai
