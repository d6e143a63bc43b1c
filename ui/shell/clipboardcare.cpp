#include "ui/shell/clipboardcare.h"
#include <QApplication>
#include <QMimeData>
#include <QWidget>
#include <array>

namespace lanai {
namespace {

constexpr std::chrono::seconds secretsStay{30};
constexpr const char *secretProperty = "secret";

QString hintFormat()
{
#ifdef Q_OS_WIN
    return QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"");
#else
    return QStringLiteral("x-kde-passwordManagerHint");
#endif
}

// The same words and pictures; who set them keeps the original.
QMimeData *unkeptCopy(const QMimeData &original)
{
    auto *copy = new QMimeData;
    const QStringList formats = original.formats();
    for (const QString &format : formats)
        copy->setData(format, original.data(format));
    ClipboardCare::markUnkept(*copy);
    return copy;
}

bool isSecretCopied()
{
    const QWidget *focused = QApplication::focusWidget();
    return focused != nullptr && focused->property(secretProperty).toBool();
}

} // namespace

ClipboardCare::ClipboardCare(QClipboard &clipboard, QObject *parent, Owns owns)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_owns(std::move(owns))
{
    if (!m_owns)
        m_owns = [&clipboard](QClipboard::Mode mode) {
            return mode == QClipboard::Selection ? clipboard.ownsSelection() : clipboard.ownsClipboard();
        };
    m_secretGoes.setSingleShot(true);
    m_secretGoes.setInterval(secretsStay);
    connect(&m_secretGoes, &QTimer::timeout, this, qOverload<>(&ClipboardCare::clear));
    connect(&clipboard, &QClipboard::dataChanged, this, &ClipboardCare::look);
}

void ClipboardCare::markSecret(QWidget &widget)
{
    widget.setProperty(secretProperty, true);
}

void ClipboardCare::markUnkept(QMimeData &data)
{
    data.setData(hintFormat(), "secret");
}

void ClipboardCare::look()
{
    const QMimeData *data = m_clipboard.mimeData();
    const bool isOurs = m_owns(QClipboard::Clipboard) && data != nullptr && !data->formats().isEmpty();
    // Put there just now: some window systems tell of it once more, later, and its time goes on.
    if (isOurs && data->hasFormat(hintFormat()))
        return;
    m_secretGoes.stop();
    if (!isOurs)
        return;
    m_clipboard.setMimeData(unkeptCopy(*data)); // which is looked at, too
    if (isSecretCopied())
        m_secretGoes.start();
}

void ClipboardCare::clear()
{
    m_secretGoes.stop();
    clear(QClipboard::Clipboard);
    if (m_clipboard.supportsSelection())
        clear(QClipboard::Selection);
}

void ClipboardCare::clear(QClipboard::Mode mode)
{
    if (m_owns(mode))
        m_clipboard.clear(mode);
}

} // namespace lanai
