#include "core/journal/rituals.h"
#include "core/journal/session.h"

namespace lanai {

Result<Id> Rituals::add(Ritual ritual)
{
    if (ritual.title.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("title")});
    if (ritual.id.isNull())
        ritual.id = m_session.newId();
    return m_session.command(QStringLiteral("ritual-add"), [&](const Stamp &stamp) {
        return m_session.file().rituals.put(ritual, stamp).map([&] { return ritual.id; });
    });
}

Result<void> Rituals::remove(const Id &ritual)
{
    return m_session.command(QStringLiteral("ritual-remove"),
                             [&](const Stamp &stamp) { return m_session.file().rituals.trash(ritual, stamp); });
}

Result<Ritual> Rituals::ritual(const Id &id) const
{
    return m_session.file().rituals.get(id);
}

Result<QList<Ritual>> Rituals::ofPeer(const Id &peer) const
{
    return m_session.file().rituals.ofPeer(peer);
}

} // namespace lanai
