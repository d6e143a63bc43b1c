#include "ui/circles/draftedform.h"
#include "core/journal/drafts.h"
#include "core/journal/journal.h"
#include <QJsonDocument>

namespace lanai {
namespace {

constexpr int keepFormAfter = 1500; // milliseconds

} // namespace

DraftedForm::DraftedForm(const Context &context, const QString &place, const QString &title, const QString &does,
                         QWidget *parent)
    : SmallForm(title, does, parent)
    , m_context(context)
    , m_place(place)
{
    connect(&m_timer, &QTimer::timeout, this, &DraftedForm::keepDraft);
}

void DraftedForm::takeUp()
{
    m_first = typed();
    m_kept = m_first;
    const Result<Draft> draft = m_context.journal.drafts().at(m_place);
    const QJsonObject kept = draft ? QJsonDocument::fromJson(draft->content.toUtf8()).object() : QJsonObject();
    if (!kept.isEmpty()) {
        fill(kept);
        m_kept = typed();
        setHint(tr("What you had begun to type is here again."));
    }
    m_timer.start(keepFormAfter);
}

// What can't be kept stays in the form, and is tried again with the next word.
void DraftedForm::keepDraft()
{
    const QJsonObject now = typed();
    if (now == m_kept)
        return;
    const QString text = QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact));
    const Result<void> kept =
        now == m_first ? m_context.journal.drafts().drop(m_place) : m_context.journal.drafts().save(m_place, text);
    if (kept)
        m_kept = now;
}

void DraftedForm::drop()
{
    m_timer.stop();
    static_cast<void>(m_context.journal.drafts().drop(m_place)); // at worst what is saved is offered again
}

void DraftedForm::accept()
{
    drop();
    SmallForm::accept();
}

void DraftedForm::reject()
{
    if (!m_closing)
        drop();
    SmallForm::reject();
}

void DraftedForm::closeEvent(QCloseEvent *event)
{
    m_closing = true;
    m_timer.stop();
    keepDraft();
    SmallForm::closeEvent(event);
}

} // namespace lanai
