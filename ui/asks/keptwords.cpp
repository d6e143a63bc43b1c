#include "ui/asks/keptwords.h"
#include "core/journal/journal.h"
#include <QJsonDocument>

namespace lanai {
namespace {

constexpr int keepWordsAfter = 400; // milliseconds

} // namespace

KeptWords::KeptWords(Journal &journal, const QString &place, std::function<QJsonObject()> written, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_place(place)
    , m_written(std::move(written))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepWordsAfter);
    connect(&m_timer, &QTimer::timeout, this, &KeptWords::keep);
}

QJsonObject KeptWords::read()
{
    const Result<Draft> draft = m_journal.drafts().at(m_place);
    const QJsonObject kept = draft ? QJsonDocument::fromJson(draft->content.toUtf8()).object() : QJsonObject();
    m_isTyped = m_isTyped || !kept.isEmpty();
    return kept;
}

QString KeptWords::content() const
{
    const QJsonObject written = m_written();
    return written.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(written).toJson(QJsonDocument::Compact));
}

void KeptWords::touch()
{
    m_touched = true;
    m_isTyped = true;
    m_timer.start();
}

void KeptWords::keep()
{
    m_timer.stop();
    if (!m_touched)
        return;
    const QString text = content();
    const Result<void> kept =
        text.isEmpty() ? m_journal.drafts().drop(m_place) : m_journal.drafts().save(m_place, text);
    m_touched = !kept; // the next try comes with the next word
}

void KeptWords::drop()
{
    m_timer.stop();
    m_touched = false;
    static_cast<void>(m_journal.drafts().drop(m_place)); // at worst it is offered again
}

std::optional<Draft> KeptWords::typed() const
{
    const QString text = m_isTyped ? content() : QString();
    return text.isEmpty() ? std::nullopt : std::optional(Draft{m_place, text, {}});
}

std::optional<Draft> KeptWords::unkept() const
{
    const QString text = m_touched ? content() : QString();
    return text.isEmpty() ? std::nullopt : std::optional(Draft{m_place, text, {}});
}

} // namespace lanai
