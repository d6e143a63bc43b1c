// Questions to the person, behind a seam: tests answer them without a dialog. Every question is answered later, by a
// call: nothing waits in a nested event loop. The answer comes only while `context` lives.
#pragma once
#include <QObject>
#include <QString>
#include <functional>

class QWidget;

namespace lanai {

struct Question
{
    QString title; // what is about to happen
    QString text;  // what it means, and whether it can be undone
    QString yes;   // the verb on the button
    bool destructive = false;
};

struct FileQuestion
{
    QString title;
    QString folder;        // empty: documents
    QString name;          // proposed; never a person's name (security.md)
    QString filter;        // "PDF (*.pdf)"
    QString suffix;        // given to a name without one
    bool isFolder = false; // to open: a folder, not a file
};

class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    // Called only when the answer is yes.
    virtual void confirm(const Question &question, QObject *context, const std::function<void()> &yes) = 0;
    // One line of text; not called when it was cancelled.
    virtual void askLine(const QString &title, const QString &label, const QString &proposed, QObject *context,
                         const std::function<void(const QString &)> &answer) = 0;
    // Where to write a file; asks itself before one is overwritten.
    virtual void saveFile(const FileQuestion &question, QObject *context,
                          const std::function<void(const QString &path)> &answer) = 0;
    virtual void openFile(const FileQuestion &question, QObject *context,
                          const std::function<void(const QString &path)> &answer) = 0;
};

// With real dialogs over `window`.
class DialogPrompts final : public Prompts
{
public:
    explicit DialogPrompts(QWidget *window)
        : m_window(window)
    {
    }
    void confirm(const Question &question, QObject *context, const std::function<void()> &yes) override;
    void askLine(const QString &title, const QString &label, const QString &proposed, QObject *context,
                 const std::function<void(const QString &)> &answer) override;
    void saveFile(const FileQuestion &question, QObject *context,
                  const std::function<void(const QString &path)> &answer) override;
    void openFile(const FileQuestion &question, QObject *context,
                  const std::function<void(const QString &path)> &answer) override;

private:
    QWidget *m_window;
};

} // namespace lanai
