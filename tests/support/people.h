// Persons in tests, by their names: the same name is the same person.
#pragma once
#include "core/domain/names.h"

namespace lanai::test {

[[nodiscard]] inline Id idOfPerson(const QString &name)
{
    return derivedId({QStringLiteral("person"), name});
}

// person("Katherine Lee/Kate"): a preferred name after the slash.
[[nodiscard]] inline PersonName person(const QString &text)
{
    const QString name = text.section(u'/', 0, 0).trimmed();
    return {idOfPerson(name), name, text.section(u'/', 1).trimmed()};
}

// people("Katherine Lee/Kate; Cher")
[[nodiscard]] inline QList<PersonName> people(const QString &names)
{
    QList<PersonName> all;
    for (const QString &text : names.split(u';', Qt::SkipEmptyParts))
        all << person(text);
    return all;
}

} // namespace lanai::test
