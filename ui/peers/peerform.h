// Everything that one can say of a peer, in one sheet: for a new one, and to change one. A refusal is said under the
// field it is about, and what was typed stays.
#pragma once
#include "core/domain/peer.h"
#include "core/domain/result.h"
#include <QDialog>
#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lanai {

class Label;

class PeerForm : public QDialog
{
    Q_OBJECT
public:
    // `save` is asked when Save is pressed; the form closes when it was done.
    using Save = std::function<Result<void>(const Peer &peer)>;

    // An unset peer: a new one.
    PeerForm(const Peer &peer, Save save, QWidget *parent);

    [[nodiscard]] QString refusal() const; // what is said now; empty: nothing
    void press();                          // Save

private:
    QLineEdit *field(const QString &objectName, const QString &label, const QString &text);
    QComboBox *choice(const QString &objectName, const QString &label);
    void addFields();
    void addButtons();
    void refuse(const Error &error);
    [[nodiscard]] Result<Peer> typed() const;

    Peer m_peer;
    Save m_save;
    QFormLayout *m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_preferred = nullptr;
    QLineEdit *m_pronouns = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_team = nullptr;
    QComboBox *m_interdependence = nullptr;
    QComboBox *m_standing = nullptr;
    QLineEdit *m_tags = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_links = nullptr;
    QLineEdit *m_zone = nullptr;
    QLineEdit *m_birthday = nullptr;
    QPlainTextEdit *m_met = nullptr;
    Label *m_refusal;
    QPushButton *m_saveButton = nullptr;
};

// "platform, reliability" as single words or phrases, each once.
[[nodiscard]] QStringList listed(const QString &typed);
// "14 March", "14 March 1980", or empty. UnreadableDate.
[[nodiscard]] Result<RecurringDate> comesRoundTyped(const QString &typed, QDate today);

} // namespace lanai
