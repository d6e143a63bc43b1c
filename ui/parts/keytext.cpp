#include "ui/parts/keytext.h"
#include <QHash>
#include <QKeySequence>

namespace lanai {

QString KeyText::of(const QKeySequence &keys)
{
    switch (keys.isEmpty() ? 0 : int(keys[0].toCombined())) {
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    default:
        break;
    }
#ifdef Q_OS_MACOS
    QString text = keys.toString(QKeySequence::NativeText); // signs, in every language
    return text.replace(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Enter", "the key"));
#else
    QStringList parts = keys.toString(QKeySequence::PortableText).split(u'+');
    for (QString &part : parts)
        part = onTheKey(part);
    return parts.join(u'+');
#endif
}

QString KeyText::onTheKey(const QString &name)
{
    const QHash<QString, QString> names{
        {QStringLiteral("Ctrl"), tr("Ctrl", "the key")},    {QStringLiteral("Shift"), tr("Shift", "the key")},
        {QStringLiteral("Return"), tr("Enter", "the key")}, {QStringLiteral("Enter"), tr("Enter", "the key")},
        {QStringLiteral("Left"), tr("Left", "the key")},    {QStringLiteral("Right"), tr("Right", "the key")},
        {QStringLiteral("Home"), tr("Home", "the key")},    {QStringLiteral("End"), tr("End", "the key")},
        {QStringLiteral("PgUp"), tr("PgUp", "the key")},    {QStringLiteral("PgDown"), tr("PgDown", "the key")},
        {QStringLiteral("Del"), tr("Del", "the key")},      {QStringLiteral("Space"), tr("Space", "the key")},
    };
    return names.value(name, name);
}

} // namespace lanai
