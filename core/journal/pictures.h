// Pictures in notes and of people: stored once each, by the hash of their bytes, in the encrypted file.
#pragma once
#include "core/domain/result.h"
#include "core/storage/settingstore.h"

namespace lanai {

class Session;

class Pictures
{
public:
    static constexpr qsizetype largest =
        4 * 1024 * 1024; // bytes; whoever adds one has scaled it and stripped its metadata

    explicit Pictures(Session &session)
        : m_session(session)
    {
    }

    // Keeps it (its hash isn't looked at) and answers the hash that pictureReference() writes into a note. Saving the
    // note links it; one that nothing shows goes after a day, with what is erased then. PictureTooLarge; UnknownValue
    // for a media type other than image/png and image/jpeg; OutOfRange without bytes or a size; ReadOnly.
    [[nodiscard]] Result<QByteArray> add(Picture picture);
    // NotFound.
    [[nodiscard]] Result<Picture> picture(const QByteArray &hash) const;

private:
    Session &m_session;
};

} // namespace lanai
