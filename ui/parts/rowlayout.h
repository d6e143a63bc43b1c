// The layout of a plain text in rows of one height: QPlainTextEdit itself knows only the font's own line height.
#pragma once
#include <QPlainTextDocumentLayout>

class QFont;

namespace lanai {

class RowLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    explicit RowLayout(QTextDocument *document);

    // Rows of `row` pixels, with the base line where text of `font` stands in the middle of its row.
    void setRow(int row, const QFont &font);
    [[nodiscard]] int row() const { return m_row; }

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    int m_row = 0; // 0: as the font has it
    qreal m_baseline = 0;
};

} // namespace lanai
