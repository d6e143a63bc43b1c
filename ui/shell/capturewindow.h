// One small window for a note while the journal is locked: Ctrl+Enter seals it into the inbox beside the journal, Esc
// closes. It needs no passphrase and can read nothing of the journal.
#pragma once
#include "core/domain/clock.h"
#include "core/keys/sealedinbox.h"
#include <QWidget>

class QPushButton;

namespace lanai {

class InlineBar;
class Label;
class NoteEditor;

class CaptureWindow : public QWidget
{
    Q_OBJECT
public:
    // For the journal at that path; empty: there is none yet, which is said. `clock` must outlive it. Gone when closed.
    CaptureWindow(const QString &journal, const Clock &clock, QWidget *parent = nullptr);

    // True when nothing is left to seal; what went wrong is said.
    bool seal();
    // Leaves nothing readable on the screen: what is written is sealed; what can't be waits out of sight.
    void putAway();
    [[nodiscard]] QString refusal() const;

Q_SIGNALS:
    void sealed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void lookAtInbox();
    void colour();
    void sealAndClose();
    void refuse(const QString &sentence);

    SealedInbox m_inbox;
    const Clock &m_clock;
    bool m_hasJournal;
    bool m_warned = false; // that closing throws the text away
    NoteEditor *m_editor;
    InlineBar *m_bar;
    Label *m_hint;
    QPushButton *m_seal;
};

} // namespace lanai
