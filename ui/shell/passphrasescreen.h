// Shown while a journal gets its new passphrase: how far it is, and Cancel as long as nothing is replaced.
#pragma once
#include "core/journal/passphrasechange.h"
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace lanai {

class Label;

class PassphraseScreen : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseScreen(QWidget *parent);

    void begin();
    void tell(RekeyStage stage);
    void tellBackups();

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStep(int step, const QString &sentence, bool mayCancel);

    QProgressBar *m_bar;
    Label *m_stage;
    QPushButton *m_cancel;
};

} // namespace lanai
