// Questions with the peers who would know, written from the sample's texts before any ranking stood.
#pragma once
#include <QFile>
#include <QList>
#include <QStringList>

namespace lanai::test {

struct LabelledQuestion
{
    QString question;
    QStringList who;
    bool sharesAStem = false;
};

// `half`: "read" or "unread".
[[nodiscard]] inline QList<LabelledQuestion> labelledQuestions(const QString &half)
{
    QFile file(qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/tests/fixtures/whoknows/%1.txt").arg(half));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<LabelledQuestion> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString key = line.section(u':', 0, 0);
        const QString value = line.section(u':', 1).trimmed();
        if (key == QStringLiteral("question"))
            all << LabelledQuestion{value, {}, false};
        else if (key == QStringLiteral("who") && !all.isEmpty())
            all.last().who = value.split(QStringLiteral(", "));
        else if (key == QStringLiteral("shares a stem") && !all.isEmpty())
            all.last().sharesAStem = value == QStringLiteral("yes");
    }
    return all;
}

} // namespace lanai::test
