// A new journal: where its file lies, and its passphrase.
#pragma once
#include "core/domain/error.h"
#include "core/storage/secretbytes.h"
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lanai {

class Label;
class NewPassphrase;

class CreateScreen : public QWidget
{
    Q_OBJECT
public:
    explicit CreateScreen(QWidget *parent);

    // Proposes `path`; an older passphrase is forgotten.
    void begin(const QString &path);
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    [[nodiscard]] SecretBytes passphrase() const;
    void setCreating(bool creating);
    void tell(const Error &error);
    void forget();

Q_SIGNALS:
    void entered();
    void placeWanted();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const QString &label, QLineEdit *field, const char *name);
    void check();
    void say(const QString &sentence);

    QLineEdit *m_path;
    NewPassphrase *m_passphrase;
    Label *m_wrong;
    QPushButton *m_create;
    QWidget *m_held;
};

} // namespace lanai
