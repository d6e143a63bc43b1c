#include "core/words/wordlist.h"
#include <QFile>

namespace lanai {

QStringList wordListLines(const QString &name)
{
    QFile file(QStringLiteral(":/lanai/words/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString said = line.section(u'#', 0, 0).trimmed();
        if (!said.isEmpty())
            lines << said;
    }
    return lines;
}

} // namespace lanai
