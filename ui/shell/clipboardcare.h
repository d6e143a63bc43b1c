// What was copied here is not kept longer than it has to be: clipboard managers are told not to keep it, keys and
// passphrases go after 30 s, all else when the journal is locked; X's primary selection, too. What another program has
// put there since stays.
#pragma once
#include <QClipboard>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

class QMimeData;
class QWidget;

namespace lanai {

class ClipboardCare : public QObject
{
    Q_OBJECT
public:
    using Owns = std::function<bool(QClipboard::Mode)>;

    // `owns`: whether what lies there is this program's; by default the clipboard itself is asked.
    explicit ClipboardCare(QClipboard &clipboard, QObject *parent = nullptr, Owns owns = {});

    // What is copied while `widget` has the focus is a key or a passphrase.
    static void markSecret(QWidget &widget);
    // Tells clipboard managers not to keep `data`.
    static void markUnkept(QMimeData &data);

    // Takes away what is still ours.
    void clear();
    void setPatience(std::chrono::milliseconds patience) { m_secretGoes.setInterval(patience); }

private:
    void look();
    void clear(QClipboard::Mode mode);

    QClipboard &m_clipboard;
    Owns m_owns;
    QTimer m_secretGoes;
};

} // namespace lanai
