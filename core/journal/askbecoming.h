// What the parts of Asks share: one question, changed by a rule and saved whole.
#pragma once
#include "core/journal/asks.h"
#include "core/journal/session.h"

namespace lanai {

template<class Rule>
Result<void> Asks::become(const QString &kind, const Id &ask, Rule rule)
{
    return m_session.command(kind, [&](const Stamp &stamp) {
        AskStore &store = m_session.file().asks;
        return store.get(ask).and_then(rule).and_then([&](const Ask &changed) { return store.put(changed, stamp); });
    });
}

} // namespace lanai
