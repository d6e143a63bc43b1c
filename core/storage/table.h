// One table of things: the columns all of them share, and for each kind its own, named once in its Mapping.
#pragma once
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "core/storage/row.h"
#include "core/storage/stamp.h"

namespace lanai {

// Specialised per kind:
//   static constexpr QLatin1StringView table, columns (comma-separated, in the order of write and read);
//   static constexpr bool searched: it holds what a person wrote, and the search index finds it;
//   static void write(const T &, Values &);
//   static T read(Row &): the columns after id, created_at and updated_at, which start();
//   static QString words(const T &): what a person wrote in it. Searched things only.
template<class T>
struct Mapping;

// What all tables do alike, so that it is compiled once.
class TableBase
{
protected:
    TableBase(Connection &connection, QLatin1StringView table, QLatin1StringView columns, bool searched);

    [[nodiscard]] Result<void> insertRow(const Id &id, const Stamp &stamp, const QVariantList &values,
                                         const QString &words);
    // NotFound when there is no such row.
    [[nodiscard]] Result<void> updateRow(const Id &id, const Stamp &stamp, const QVariantList &values,
                                         const QString &words);
    [[nodiscard]] QString selectWhere(const QString &condition) const { return m_select + condition; }

    Connection &m_connection;

public:
    // Into the trash and back (Rule 14). NotFound when there is no such row, or it is there already.
    [[nodiscard]] Result<void> trash(const Id &id, const Stamp &stamp);
    [[nodiscard]] Result<void> restore(const Id &id, const Stamp &stamp);
    // Also when it lies in the trash.
    [[nodiscard]] Result<bool> exists(const Id &id) const;
    // The row's clock: a different one than remembered means that it was changed since. 0: no such row, or trashed.
    [[nodiscard]] Result<Hlc> clockOf(const Id &id) const;

private:
    [[nodiscard]] Result<void> changeOne(const QString &sql, const QVariantList &binds, const Id &id);

    QString m_table;
    bool m_searched;
    QString m_insert;
    QString m_update;
    QString m_select;
};

template<class T>
class Table : public TableBase
{
public:
    using Thing = T;

    explicit Table(Connection &connection)
        : TableBase(connection, Mapping<T>::table, Mapping<T>::columns, Mapping<T>::searched)
    {
    }

    [[nodiscard]] Result<void> insert(const T &thing, const Stamp &stamp)
    {
        return insertRow(thing.id, stamp, values(thing), words(thing));
    }
    [[nodiscard]] Result<void> update(const T &thing, const Stamp &stamp)
    {
        return updateRow(thing.id, stamp, values(thing), words(thing));
    }
    // Inserts, or updates what is there: also what lies in the trash, which comes back.
    [[nodiscard]] Result<void> put(const T &thing, const Stamp &stamp)
    {
        const Result<bool> there = exists(thing.id);
        if (!there)
            return fail(there.error());
        return *there ? update(thing, stamp) : insert(thing, stamp);
    }
    // NotFound when there is none, or it lies in the trash.
    [[nodiscard]] Result<T> get(const Id &id) const
    {
        Result<QList<T>> found = where(QStringLiteral("id = ?"), {idText(id)});
        if (!found)
            return fail(found.error());
        if (found->isEmpty())
            return fail(ErrorCode::NotFound, {idText(id)});
        return found->takeFirst();
    }
    // Those of them that are living, in no order.
    [[nodiscard]] Result<QList<T>> getAll(const QList<Id> &ids) const
    {
        return where(QStringLiteral("id IN (SELECT value FROM json_each(?))"), {idSet(ids)});
    }
    // Living things for which `condition` holds; it may go on with ORDER BY and LIMIT.
    [[nodiscard]] Result<QList<T>> where(const QString &condition, const QVariantList &binds = {}) const
    {
        return m_connection.list<T>(selectWhere(condition), binds, [](const QSqlQuery &query) {
            Row row(query);
            return Mapping<T>::read(row);
        });
    }
    [[nodiscard]] Result<QList<T>> all() const { return where(QStringLiteral("1 ORDER BY pk")); }

private:
    static QVariantList values(const T &thing)
    {
        Values out;
        Mapping<T>::write(thing, out);
        return out.all();
    }
    static QString words(const T &thing)
    {
        if constexpr (Mapping<T>::searched)
            return Mapping<T>::words(thing);
        else
            return {};
    }
};

} // namespace lanai
