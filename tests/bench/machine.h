// What the times depend on: the machine, its load, and how the program was built.
#pragma once
#include <QJsonObject>
#include <QString>

namespace lanai::bench {

struct Machine
{
    QString processor;
    int cores = 0;
    double load = 0; // over the last minute; 0 where the system doesn't say
    QString system;
    QString disk; // the file system that the journals lie on
    QString build;
    QString qt;
    QString sqlcipher;
    QString warning; // why the times aren't to be trusted; empty: nothing is known against them

    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonObject toJson() const;
};

// `folder`: where the journals are made.
[[nodiscard]] Machine thisMachine(const QString &folder);

} // namespace lanai::bench
