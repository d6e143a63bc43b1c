#include "core/domain/id.h"
#include <QMutex>
#include <QRandomGenerator>

namespace lanai {
namespace {

// Lanai's own name space for derived ids.
constexpr QUuid derivedNamespace{0x6c616e61, 0x6931, 0x5e0b, 0x9d, 0x4c, 0x70, 0x65, 0x65, 0x72, 0x73, 0x21};

// Milliseconds and a 12-bit counter that never go back within this process.
struct Stamp
{
    quint64 milliseconds = 0;
    quint32 counter = 0;
};

Stamp nextStamp(quint64 now)
{
    static QMutex mutex;
    static Stamp last;
    const QMutexLocker lock(&mutex);
    if (now > last.milliseconds)
        last = {now, 0};
    else if (++last.counter > 0x0fff)
        last = {last.milliseconds + 1, 0};
    return last;
}

} // namespace

Id newId(qint64 unixMilliseconds)
{
    const Stamp stamp = nextStamp(static_cast<quint64>(std::max<qint64>(unixMilliseconds, 0)));
    const quint64 tail = QRandomGenerator::system()->generate64();
    const auto byte = [tail](int index) { return static_cast<uchar>(tail >> (8 * index)); };
    return {static_cast<uint>(stamp.milliseconds >> 16),
            static_cast<ushort>(stamp.milliseconds & 0xffff),
            static_cast<ushort>(0x7000 | stamp.counter),
            static_cast<uchar>(0x80 | (byte(0) & 0x3f)),
            byte(1),
            byte(2),
            byte(3),
            byte(4),
            byte(5),
            byte(6),
            byte(7)};
}

Id derivedId(const QStringList &parts)
{
    return QUuid::createUuidV5(derivedNamespace, parts.join(QChar(0x1f)));
}

QString idText(const Id &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

Id idFromText(const QString &text)
{
    return text.size() == 36 ? QUuid::fromString(text) : QUuid();
}

} // namespace lanai
