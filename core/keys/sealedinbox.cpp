#include "core/keys/sealedinbox.h"
#include "core/storage/durablefile.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QSet>
#include <QtEndian>
#include <cerrno>
#include <sodium.h>

namespace lanai {
namespace {

constexpr QByteArrayView magic("LANAI-INBOX 1\n");
constexpr qsizetype headerSize = magic.size() + crypto_box_PUBLICKEYBYTES;
constexpr qsizetype lengthSize = sizeof(quint32);
constexpr qsizetype longestNote = 4 * 1024 * 1024; // bytes, as everywhere
// Around the note: the seal, its id and time.
constexpr quint32 longestRecord = quint32(longestNote) * 2 + 4096;
constexpr int patience = 5000; // ms, as long as the journal waits for another program

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Error notWritten(const QString &path, const QFileDevice &file)
{
    if (errno == ENOSPC)
        return {ErrorCode::DiskFull, {path}};
    return {ErrorCode::CannotWrite, {path, file.errorString()}};
}

QByteArray sealed(const InboxNote &note, const QByteArray &publicKey)
{
    const QJsonObject json{{QStringLiteral("id"), idText(note.id)},
                           {QStringLiteral("at"), note.writtenAt.toMSecsSinceEpoch()},
                           {QStringLiteral("text"), note.text}};
    QByteArray plain = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QByteArray box(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<uchar *>(box.data()), bytesOf(plain), quint64(plain.size()), bytesOf(publicKey));
    wipeMemory(plain.data(), plain.size());
    return box;
}

std::optional<InboxNote> opened(const QByteArray &box, const InboxKeys &keys)
{
    if (box.size() < qsizetype(crypto_box_SEALBYTES) || keys.secretKey.size() != crypto_box_SECRETKEYBYTES)
        return std::nullopt;
    QByteArray plain(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(reinterpret_cast<uchar *>(plain.data()), bytesOf(box), quint64(box.size()),
                             bytesOf(keys.publicKey), reinterpret_cast<const uchar *>(keys.secretKey.data())) != 0)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(plain).object();
    wipeMemory(plain.data(), plain.size());
    InboxNote note;
    note.id = idFromText(json.value(QStringLiteral("id")).toString());
    note.writtenAt = QDateTime::fromMSecsSinceEpoch(json.value(QStringLiteral("at")).toInteger(), Qt::UTC);
    note.text = json.value(QStringLiteral("text")).toString();
    if (note.id.isNull() || note.text.isEmpty())
        return std::nullopt;
    return note;
}

std::optional<InboxNote> openedByAny(const QByteArray &box, const QList<const InboxKeys *> &keys)
{
    for (const InboxKeys *pair : keys) {
        if (auto note = opened(box, *pair))
            return note;
    }
    return std::nullopt;
}

struct Records
{
    QByteArray publicKey;
    QList<QByteArray> boxes;
    qint64 wholeUntil = 0; // where what can't be told apart begins
    QByteArray tail;       // from there: a record that was cut off, or, behind a damaged length, whole ones
    QByteArray body;       // all behind the header, as far as it holds anything

    // Room that the system had given to a writer when the power went holds nothing.
    [[nodiscard]] bool isBroken() const { return tail.size() != tail.count('\0'); }
    // Nothing that may be somebody's words is written over.
    [[nodiscard]] qint64 end() const { return isBroken() ? wholeUntil + tail.size() : wholeUntil; }
};

// What a length and as many bytes make; empty where they can't be a note.
QByteArray boxAt(const QByteArray &bytes, qsizetype at)
{
    if (bytes.size() - at < lengthSize)
        return {};
    const quint32 size = qFromLittleEndian<quint32>(bytes.constData() + at);
    if (size <= crypto_box_SEALBYTES || size > longestRecord || qint64(size) > bytes.size() - at - lengthSize)
        return {};
    return bytes.sliced(at + lengthSize, size);
}

// The public key at its beginning; `file` stands behind it then.
Result<QByteArray> headerOf(QFile &file)
{
    const QString path = file.fileName();
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path, file.errorString()});
    const QByteArray header = file.read(headerSize);
    if (header.size() != headerSize || !header.startsWith(magic))
        return fail(ErrorCode::InboxForeign, {path});
    return header.sliced(magic.size());
}

Result<Records> recordsIn(const QString &path)
{
    QFile file(path);
    const Result<QByteArray> key = headerOf(file);
    if (!key)
        return fail(key.error());
    Records records{*key, {}, headerSize, file.readAll(), {}};
    records.body = records.tail;
    for (QByteArray box = boxAt(records.tail, 0); !box.isEmpty(); box = boxAt(records.tail, 0)) {
        records.boxes << box;
        records.tail.remove(0, lengthSize + box.size());
        records.wholeUntil += lengthSize + box.size();
    }
    if (!records.isBroken())
        records.body.truncate(records.wholeUntil - headerSize);
    return records;
}

// Record for record; behind a damaged length, byte for byte until one opens again.
InboxContents contentsOf(const QByteArray &body, const QList<const InboxKeys *> &keys)
{
    InboxContents contents;
    bool inUnreadable = false;
    for (qsizetype at = 0; at < body.size();) {
        const QByteArray box = boxAt(body, at);
        const qsizetype next = at + lengthSize + box.size();
        if (const auto note = box.isEmpty() ? std::nullopt : openedByAny(box, keys)) {
            contents.notes << *note;
            inUnreadable = false;
            at = next;
            continue;
        }
        const bool isRecord = !box.isEmpty() && (next == body.size() || !boxAt(body, next).isEmpty());
        if (isRecord || !inUnreadable)
            ++contents.unreadable;
        inUnreadable = !isRecord;
        at = isRecord ? next : at + 1;
    }
    return contents;
}

QByteArray record(const QByteArray &box)
{
    QByteArray bytes(lengthSize, Qt::Uninitialized);
    qToLittleEndian(quint32(box.size()), bytes.data());
    return bytes + box;
}

Result<void> writeWhole(const QString &path, const QByteArray &publicKey, const Records &records)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(magic.toByteArray() + publicKey);
    for (const QByteArray &box : records.boxes)
        file.write(record(box));
    if (records.isBroken())
        file.write(records.tail);
    if (!file.commit())
        return fail(notWritten(path, file));
    return syncToDisk(path).and_then([&path] { return syncToDisk(QFileInfo(path).absolutePath()); });
}

// Nobody else changes the file meanwhile.
template<class Work>
Result<void> alone(const QString &path, const Work &work)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    if (lock.tryLock(patience))
        return work();
    if (lock.error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Busy, {path});
    // What Qt's documentation gives as the reason.
    if (lock.error() == QLockFile::UnknownError)
        return fail(ErrorCode::DiskFull, {path});
    return fail(ErrorCode::CannotWrite, {path, {}});
}

Result<void> append(const QString &path, const QByteArray &box, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    const QByteArray bytes = record(box);
    const bool written = file.resize(at) && file.seek(at) && file.write(bytes) == bytes.size() && file.flush();
    const Result<void> done = written ? syncToDisk(path) : fail(notWritten(path, file));
    if (!done)
        (void)file.resize(at);
    return done;
}

Result<void> checkNote(const QString &text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyNote);
    const qsizetype size = text.toUtf8().size();
    if (size > longestNote)
        return fail(ErrorCode::NoteTooLong, {QString::number(size), QString::number(longestNote)});
    return {};
}

} // namespace

InboxKeys newInboxKeys()
{
    InboxKeys keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), SecretBytes(crypto_box_SECRETKEYBYTES)};
    if (isReady())
        crypto_box_keypair(reinterpret_cast<uchar *>(keys.publicKey.data()),
                           reinterpret_cast<uchar *>(keys.secretKey.data()));
    return keys;
}

SealedInbox::SealedInbox(const QString &journal)
{
    QFileInfo file(journal);
    if (const QString itself = file.canonicalFilePath(); !itself.isEmpty())
        file.setFile(itself);
    m_path = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".inbox");
}

Result<QByteArray> SealedInbox::publicKey() const
{
    QFile file(m_path);
    return headerOf(file);
}

Result<void> SealedInbox::prepare(const QByteArray &publicKey, const QList<QByteArray> &before) const
{
    if (const Result<QByteArray> named = this->publicKey(); named && *named == publicKey)
        return {}; // nearly always, and without a lock
    return alone(m_path, [&]() -> Result<void> {
        const Result<Records> there = recordsIn(m_path);
        if (!there && there.error().code != ErrorCode::FileNotFound)
            return fail(there.error());
        if (there && there->publicKey != publicKey && !before.contains(there->publicKey))
            return fail(ErrorCode::InboxForeign, {m_path});
        return writeWhole(m_path, publicKey, there.value_or(Records()));
    });
}

Result<QString> SealedInbox::setAside(QDate day) const
{
    const QFileInfo file(m_path);
    const QString name = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('-') +
                         day.toString(Qt::ISODate) + QStringLiteral("%1.inbox");
    QString aside = name.arg(QString());
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = name.arg(QStringLiteral("-%1").arg(number));
    const Result<void> moved = alone(m_path, [&]() -> Result<void> {
        QFile inbox(m_path);
        if (!inbox.exists())
            return fail(ErrorCode::FileNotFound, {m_path});
        if (!inbox.rename(aside)) // never overwrites
            return fail(ErrorCode::CannotWrite, {m_path, inbox.errorString()});
        return {};
    });
    return moved.map([&aside] { return aside; });
}

Result<void> SealedInbox::add(const InboxNote &note) const
{
    if (const Result<void> sound = checkNote(note.text); !sound)
        return sound;
    if (!isReady())
        return fail(ErrorCode::NoEncryption);
    if (!QFile::exists(m_path))
        return fail(ErrorCode::InboxMissing, {m_path});
    return alone(m_path, [&] {
        return recordsIn(m_path).and_then(
            [&](const Records &records) { return append(m_path, sealed(note, records.publicKey), records.end()); });
    });
}

Result<InboxContents> SealedInbox::read(const QList<const InboxKeys *> &keys) const
{
    Result<Records> records = recordsIn(m_path);
    if (records && records->isBroken()) { // maybe by somebody who is writing right now
        const Result<void> quiet = alone(m_path, [&]() -> Result<void> {
            records = recordsIn(m_path);
            return {};
        });
        if (!quiet)
            return fail(quiet.error());
    }
    if (!records)
        return records.error().code == ErrorCode::FileNotFound ? Result<InboxContents>(InboxContents())
                                                               : fail(records.error());
    return contentsOf(records->body, keys);
}

Result<void> SealedInbox::remove(const QSet<Id> &filed, const QList<const InboxKeys *> &keys) const
{
    return alone(m_path, [&] {
        return recordsIn(m_path).and_then([&](Records records) {
            records.boxes.removeIf([&](const QByteArray &box) {
                const auto note = openedByAny(box, keys);
                return note && filed.contains(note->id);
            });
            return writeWhole(m_path, records.publicKey, records);
        });
    });
}

} // namespace lanai
