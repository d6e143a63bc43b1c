#include "core/domain/peer.h"

namespace lanai {

QString Peer::shortName() const
{
    return preferredName.isEmpty() ? name.section(QLatin1Char(' '), 0, 0) : preferredName;
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto first = [](const QString &word) {
        const bool pair = word.at(0).isHighSurrogate() && word.size() > 1;
        return word.left(pair ? 2 : 1).toUpper();
    };
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

} // namespace lanai
