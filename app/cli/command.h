// One thing that lanai-cli can do: what help says of it, how its words are checked, and what runs.
#pragma once
#include "app/cli/answer.h"
#include "app/cli/arguments.h"
#include <QStringList>

namespace lanai {

class Context;

struct Command
{
    static constexpr qsizetype anyNumber = -1;

    QString name;               // one or two words: "peers", "peer add"
    QString words;              // what follows it, as help writes it: "NAME TEXT"
    QString what;               // one line, translated, without a full stop
    qsizetype leastWords = 0;   // after the name
    qsizetype mostWords = 0;    // or anyNumber
    QList<Option> options = {}; // of its own, beside the global ones
    QStringList more = {};      // further paragraphs for `help NAME`, translated
    QStringList examples = {};  // whole lines
    QStringList json = {};      // the shape of its JSON, one line each; the contract with scripts
    bool dashedWords = false;   // words may begin with a dash
    Result<Answer> (*run)(Context &) = nullptr;
};

// One that wants each of `words`, neither fewer nor more.
[[nodiscard]] inline Command exactCommand(const QString &name, const QString &words, const QString &what,
                                          Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = name;
    command.words = words;
    command.what = what;
    command.leastWords = command.mostWords = words.isEmpty() ? 0 : words.count(u' ') + 1;
    command.run = run;
    return command;
}

struct CommandGroup
{
    QString title; // translated
    QList<Command> commands;
};

} // namespace lanai
