// Colours Markdown and capture marks as they are typed. Signs stay visible and muted.
#pragma once
#include "core/domain/capture.h"
#include "ui/parts/markdownspans.h"
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace lanai {

class MarkHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit MarkHighlighter(QTextDocument *document);

    // The note's marks as core reads them. Only lines whose look changes are coloured again.
    void setMarks(const QList<CaptureMark> &marks);
    // Colours anew, e.g. when the theme changed.
    void dress();

    // Whether the block lies in fenced code.
    [[nodiscard]] static bool isCode(const QTextBlock &block);

protected:
    void highlightBlock(const QString &text) override;

private:
    // Of a block: outside code, or inside a fence of one of the two signs; the sign and length are its value.
    enum State { Prose = -1 };

    [[nodiscard]] bool highlightFence(const QString &text);
    [[nodiscard]] QTextCharFormat formatFor(MarkdownRole role) const;

    QList<QTextCharFormat> m_formats; // by role
    QTextCharFormat m_code;
};

} // namespace lanai
