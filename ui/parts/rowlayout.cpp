#include "ui/parts/rowlayout.h"
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace lanai {

RowLayout::RowLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

void RowLayout::setRow(int row, const QFont &font)
{
    const QFontMetricsF metrics(font);
    m_row = row;
    m_baseline = (row - metrics.height()) / 2 + metrics.ascent();
}

QRectF RowLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF bounds = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout *layout = block.isValid() ? block.layout() : nullptr;
    if (m_row == 0 || layout == nullptr || layout->lineCount() == 0 || !block.isVisible())
        return bounds;
    const int lines = layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition(QPointF(line.x(), i * m_row + m_baseline - line.ascent()));
    }
    const qreal below = block.next().isValid() ? 0 : document()->documentMargin();
    bounds.setHeight(lines * m_row + below);
    return bounds;
}

} // namespace lanai
