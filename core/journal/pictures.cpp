#include "core/journal/pictures.h"
#include "core/journal/session.h"
#include <QCryptographicHash>

namespace lanai {

namespace {

Result<void> check(const Picture &picture)
{
    static const QStringList types{QStringLiteral("image/png"), QStringLiteral("image/jpeg")};
    if (picture.bytes.size() > Pictures::largest)
        return fail(ErrorCode::PictureTooLarge,
                    {QString::number(picture.bytes.size()), QString::number(Pictures::largest)});
    if (!types.contains(picture.mediaType))
        return fail(ErrorCode::UnknownValue, QStringList{QStringLiteral("picture"), picture.mediaType} + types);
    const qint64 least = std::min<qint64>({picture.bytes.size(), picture.width, picture.height});
    if (least < 1)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("picture"), QString::number(least), QStringLiteral("1"),
                                            QString::number(Pictures::largest)});
    return {};
}

} // namespace

Result<QByteArray> Pictures::add(Picture picture)
{
    const Result<void> checked = check(picture);
    if (!checked)
        return fail(checked.error());
    if (m_session.file().isReadOnly())
        return fail(ErrorCode::ReadOnly, {m_session.file().connection().path()});
    picture.hash = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256).toHex();
    return m_session.file()
        .settings.addPicture(picture, m_session.clock().nowUtc().toMSecsSinceEpoch())
        .map([&picture] { return picture.hash; });
}

Result<Picture> Pictures::picture(const QByteArray &hash) const
{
    return m_session.file().settings.picture(hash);
}

} // namespace lanai
