// Answers questions as a test says, at once, and remembers what was asked.
#pragma once
#include "ui/shell/prompts.h"
#include <QStringList>
#include <optional>

namespace lanai::test {

class FakePrompts final : public Prompts
{
public:
    bool yes = true;
    std::optional<QString> line; // none: cancelled
    QString path;                // empty: cancelled
    QStringList asked;           // titles, in order
    FileQuestion lastFile;

    void confirm(const Question &question, QObject * /*context*/, const std::function<void()> &agreed) override
    {
        asked << question.title;
        if (yes)
            agreed();
    }
    void askLine(const QString &title, const QString & /*label*/, const QString & /*proposed*/, QObject * /*context*/,
                 const std::function<void(const QString &)> &answer) override
    {
        asked << title;
        if (line)
            answer(*line);
    }
    void saveFile(const FileQuestion &question, QObject * /*context*/,
                  const std::function<void(const QString &path)> &answer) override
    {
        lastFile = question;
        asked << question.title;
        if (!path.isEmpty())
            answer(path);
    }
    void openFile(const FileQuestion &question, QObject *context,
                  const std::function<void(const QString &path)> &answer) override
    {
        saveFile(question, context, answer);
    }
};

} // namespace lanai::test
