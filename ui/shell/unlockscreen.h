// Asks for the passphrase of one journal. What is typed stays and is selected when it did not open.
#pragma once
#include "core/domain/error.h"
#include "core/storage/secretbytes.h"
#include <QDateTime>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lanai {

class Label;
class PassphraseField;

class UnlockScreen : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockScreen(QWidget *parent);

    // `lastOpened`: local; invalid when it isn't known. `sample`: its passphrase is no secret and is said.
    void ask(const QString &path, const QDateTime &lastOpened, bool sample);
    // While the key is derived: the button says so, and the field waits.
    void setOpening(bool opening);
    void tell(const Error &error);
    // Nothing typed stays.
    void forget();

Q_SIGNALS:
    void entered();
    void anotherWanted();

public:
    [[nodiscard]] SecretBytes passphrase() const;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addField(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);

    QString m_fileName;
    Label *m_file;
    PassphraseField *m_field;
    Label *m_wrong;
    QWidget *m_bar;
    QPushButton *m_unlock;
    QPushButton *m_another;
};

} // namespace lanai
