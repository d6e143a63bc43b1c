// Qt Sql on SQLCipher, with Qt's public headers only. Registered by instance and opened by Connection; QSqlDatabase's
// own open() is refused, because it would carry the passphrase in a QString.
#pragma once
#include <QSqlDriver>
#include <memory>

namespace lanai {

class SqliteHandle;

class CipherDriver final : public QSqlDriver
{
    Q_OBJECT
public:
    // `handle`: open, keyed and set up. Null for a driver that stays closed.
    explicit CipherDriver(std::shared_ptr<SqliteHandle> handle, QObject *parent = nullptr);
    ~CipherDriver() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;
    // Always false, see above.
    bool open(const QString &name, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    void close() override;

    // BEGIN, which takes no lock; core's own transactions are Transaction's BEGIN IMMEDIATE.
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    [[nodiscard]] QString formatValue(const QSqlField &field, bool trimStrings) const override;
    // The sqlite3 *, as Qt's own drivers answer.
    [[nodiscard]] QVariant handle() const override;

    [[nodiscard]] const std::shared_ptr<SqliteHandle> &sqlite() const { return m_handle; }

public Q_SLOTS:
    bool cancelQuery() override;

private:
    bool runTransactionStatement(const QString &sql);

    std::shared_ptr<SqliteHandle> m_handle;
};

} // namespace lanai
