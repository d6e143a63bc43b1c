#include "core/storage/sqlitevalue.h"
#include "core/domain/id.h"
#include <QDateTime>
#include <limits>
#include <sqlite3.h>

namespace lanai {
namespace {

int bindText(sqlite3_stmt *statement, int parameter, const QString &text, QByteArray &kept)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, parameter);
    kept = text.toUtf8();
    return sqlite3_bind_text64(statement, parameter, kept.constData(), sqlite3_uint64(kept.size()), SQLITE_STATIC,
                               SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt *statement, int parameter, const QByteArray &bytes, QByteArray &kept)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, parameter);
    kept = bytes;
    return sqlite3_bind_blob64(statement, parameter, kept.constData(), sqlite3_uint64(kept.size()), SQLITE_STATIC);
}

int bindUnsigned(sqlite3_stmt *statement, int parameter, quint64 value)
{
    if (value > quint64(std::numeric_limits<qint64>::max()))
        return SQLITE_MISMATCH;
    return sqlite3_bind_int64(statement, parameter, sqlite3_int64(value));
}

int bindByText(sqlite3_stmt *statement, int parameter, QVariant value, QByteArray &kept)
{
    if (!value.convert(QMetaType::fromType<QString>()))
        return SQLITE_MISMATCH;
    return bindText(statement, parameter, value.toString(), kept);
}

QVariant realValue(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (policy) {
    case QSql::LowPrecisionInt32:
        return sqlite3_column_int(statement, column);
    case QSql::LowPrecisionInt64:
        return qlonglong(sqlite3_column_int64(statement, column));
    case QSql::LowPrecisionDouble:
    case QSql::HighPrecision:
        break;
    }
    return sqlite3_column_double(statement, column);
}

} // namespace

int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value, QByteArray &kept)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, parameter);
    switch (value.typeId()) {
    case QMetaType::QString:
        return bindText(statement, parameter, value.toString(), kept);
    case QMetaType::QByteArray:
        return bindBlob(statement, parameter, value.toByteArray(), kept);
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return bindUnsigned(statement, parameter, value.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QDate:
        return bindText(statement, parameter, value.toDate().toString(Qt::ISODate), kept);
    case QMetaType::QTime:
        return bindText(statement, parameter, value.toTime().toString(Qt::ISODateWithMs), kept);
    case QMetaType::QDateTime:
        return bindText(statement, parameter, value.toDateTime().toUTC().toString(Qt::ISODateWithMs), kept);
    case QMetaType::QUuid:
        return bindText(statement, parameter, idText(value.toUuid()), kept);
    default:
        return bindByText(statement, parameter, value, kept);
    }
}

QVariant columnValue(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return realValue(statement, column, policy);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        // SQLite has no address for an empty blob, and Qt would take that for NULL.
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(statement, column));
    }
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

} // namespace lanai
