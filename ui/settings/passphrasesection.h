// What opens the journal: whether this computer's keychain remembers its key, its passphrase, and its recovery sheet.
#pragma once
#include "ui/settings/section.h"
#include "ui/shell/context.h"

class QAction;

namespace lanai {

class Label;
class Toggle;

class PassphraseSection : public Section
{
    Q_OBJECT
public:
    explicit PassphraseSection(const Context &context, QWidget *parent = nullptr);

    void load() override;
    void refresh(const ChangeSet &changes) override;

private:
    void addRemembering();
    void tellRemembering();
    // Where its meaning stands.
    Label *addAction(const QString &title, const QString &meaning, const QString &button, const char *name,
                     const char *action);
    void tellSheet();

    Context m_context;
    QAction *m_remembering; // what the window does about it; null: nothing
    Toggle *m_remember;
    Label *m_sheet = nullptr;
};

} // namespace lanai
