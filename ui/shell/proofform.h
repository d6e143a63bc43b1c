// Over the window: the passphrase, or the recovery key, before a journal's keys leave it or change. What is refused is
// said in it and everything typed stays; Esc leaves.
#pragma once
#include "core/journal/keyproof.h"
#include <QDialog>

class QKeyEvent;
class QPushButton;
class QVBoxLayout;

namespace lanai {

class Label;
class PassphraseField;

class ProofForm : public QDialog
{
    Q_OBJECT
public:
    // `key`: what the journal is open with. `does`: the verb on its button. Gone when it is closed.
    ProofForm(const QString &title, const QString &why, const QString &does, Key key, QWidget *parent);

    // The recovery key opened this journal just now: it isn't typed again.
    void takeAsProven();

Q_SIGNALS:
    void proven(); // the form is still there, and closes afterwards

protected:
    // Between the field and the button.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // Why it can't go on, beside the proof; empty: it can.
    [[nodiscard]] virtual QString refusal() { return {}; }
    void confirm();
    // Enter in the field of the proof: there is nothing more to fill in.
    virtual void goOn() { confirm(); }
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void addField(QVBoxLayout *column);
    void addButtons(const QString &does, QVBoxLayout *column);
    void end();
    void say(const QString &sentence);
    void setFilling(bool filling);

    KeyProof *m_proof;
    QWidget *m_asks; // the field, with its label
    PassphraseField *m_field;
    QVBoxLayout *m_body;
    Label *m_refusal;
    QPushButton *m_button;
    bool m_proven = false;
};

} // namespace lanai
