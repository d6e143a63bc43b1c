#include "core/domain/picturereferences.h"
#include <QRegularExpression>

namespace lanai {

QList<QByteArray> pictureReferences(const QString &body)
{
    static const QRegularExpression pattern(QStringLiteral("!\\[[^\\]\\n]*\\]\\(picture:([0-9a-f]{64})\\)"));
    QList<QByteArray> hashes;
    for (auto found = pattern.globalMatch(body); found.hasNext();) {
        const QByteArray hash = found.next().captured(1).toLatin1();
        if (!hashes.contains(hash))
            hashes << hash;
    }
    return hashes;
}

QString pictureReference(const QByteArray &hash, const QString &caption)
{
    QString plain = caption.simplified();
    plain.remove(u'[').remove(u']');
    return QStringLiteral("![%1](picture:%2)").arg(plain, QString::fromLatin1(hash));
}

} // namespace lanai
