// Runs the real lanai-cli, as a script does or as a person at a terminal does.
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace lanai::test {

struct Ran
{
    int status = -1; // -1: it didn't start, or crashed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString reason() const { return QString::fromUtf8(err); }
    // The whole standard output as one JSON document; empty when it isn't exactly that.
    [[nodiscard]] QJsonObject json() const;
};

// What the person types once `shown` is on the screen.
struct Typed
{
    QByteArray shown;
    QByteArray keys;
};

// A home of its own, without a terminal, a passphrase or a journal unless they are given.
class Program
{
public:
    Program();

    // A path in this program's own folder.
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    // Writes a file there and answers its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;

    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    [[nodiscard]] Ran run(const QStringList &words, const QByteArray &input = {}) const;
    // Words that need not be text.
    [[nodiscard]] Ran runBytes(const QList<QByteArray> &words) const;
    // At a terminal of `columns`; its screen is `out`.
    [[nodiscard]] Ran runAtTerminal(const QStringList &words, const QList<Typed> &typed = {}, int columns = 80) const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace lanai::test
