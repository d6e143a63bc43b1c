#include "core/storage/sqliterecord.h"
#include "core/storage/cipherdriver.h"
#include "core/storage/sqlitecursor.h"
#include <QSqlField>
#include <QSqlQuery>

namespace lanai {
namespace {

struct Column
{
    QSqlField field;
    int keyPlace = 0; // from 1; 0 outside the primary key
};

// SQLite's own rules of affinity, after the words that Qt users write for bool.
QMetaType typeOfDeclaration(const QString &declared)
{
    const auto says = [&](const char *word) { return declared.contains(QLatin1StringView(word), Qt::CaseInsensitive); };
    if (says("BOOL"))
        return QMetaType::fromType<bool>();
    if (says("INT"))
        return QMetaType::fromType<qlonglong>();
    if (says("CHAR") || says("CLOB") || says("TEXT"))
        return QMetaType::fromType<QString>();
    if (says("BLOB"))
        return QMetaType::fromType<QByteArray>();
    if (says("REAL") || says("FLOA") || says("DOUB") || says("NUMERIC"))
        return QMetaType::fromType<double>();
    return QMetaType::fromType<QString>();
}

// "main"."term" → {main, term}; term → {main, term}
std::pair<QString, QString> schemaAndTable(const CipherDriver &driver, const QString &written)
{
    const auto bare = [&](const QString &name) { return driver.stripDelimiters(name, QSqlDriver::TableName); };
    const qsizetype dot = written.indexOf(QLatin1Char('.'));
    const bool dotIsInsideQuotes = dot > 0 && written.startsWith(QLatin1Char('"')) && written.at(dot - 1) != u'"';
    if (dot <= 0 || dotIsInsideQuotes)
        return {QStringLiteral("main"), bare(written)};
    return {bare(written.left(dot)), bare(written.mid(dot + 1))};
}

std::vector<Column> columnsOf(const CipherDriver &driver, const QString &table)
{
    const auto [schema, name] = schemaAndTable(driver, table);
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk, hidden "
                                      "FROM pragma_table_xinfo(?, ?) ORDER BY cid")))
        return {};
    query.addBindValue(name);
    query.addBindValue(schema);
    std::vector<Column> columns;
    for (bool more = query.exec() && query.next(); more; more = query.next()) {
        constexpr int hiddenInVirtualTable = 1;
        if (query.value(5).toInt() == hiddenInVirtualTable)
            continue;
        const QString declared = query.value(1).toString();
        Column column{QSqlField(query.value(0).toString(), typeOfDeclaration(declared), name), query.value(4).toInt()};
        column.field.setRequired(query.value(2).toBool());
        column.field.setDefaultValue(query.value(3));
        column.field.setAutoValue(column.keyPlace > 0 &&
                                  declared.compare(QLatin1StringView("INTEGER"), Qt::CaseInsensitive) == 0);
        columns.push_back(column);
    }
    return columns;
}

} // namespace

QSqlRecord statementRecord(sqlite3_stmt *statement, const SqliteCursor &cursor)
{
    QSqlRecord record;
    for (int i = 0; i < cursor.columns(); ++i) {
        const char *declared = sqlite3_column_decltype(statement, i);
        const QVariant value = declared ? QVariant() : cursor.value(i);
        const QMetaType type = declared && *declared ? typeOfDeclaration(QString::fromUtf8(declared))
                               : value.isNull()      ? QMetaType::fromType<QString>()
                                                     : value.metaType();
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(statement, i)), type));
    }
    return record;
}

QSqlRecord tableRecord(const CipherDriver &driver, const QString &table)
{
    QSqlRecord record;
    for (const Column &column : columnsOf(driver, table))
        record.append(column.field);
    return record;
}

QSqlIndex tablePrimaryIndex(const CipherDriver &driver, const QString &table)
{
    std::vector<Column> columns = columnsOf(driver, table);
    std::erase_if(columns, [](const Column &column) { return column.keyPlace == 0; });
    std::sort(columns.begin(), columns.end(), [](const Column &a, const Column &b) { return a.keyPlace < b.keyPlace; });
    QSqlIndex index(table);
    for (const Column &column : columns)
        index.append(column.field);
    return index;
}

} // namespace lanai
