// A section of the rail: its head, and its rows below. Rows that are one's own and stay in place while one edits.
#pragma once
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class IconButton;
class SectionHeader;

class RailSection : public QWidget
{
    Q_OBJECT
public:
    // Not the first of its column: a fine line stands above it. `gap`: the size between two rows, a literal.
    RailSection(const QString &title, bool isFirst, const char *gap, QWidget *parent);

    [[nodiscard]] SectionHeader *header() const { return m_header; }
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    // While something in it is being written, nothing is built anew.
    [[nodiscard]] bool isBusy() const;
    void clearRows();
    // The row with that object name gets the focus again after the rows were made anew.
    [[nodiscard]] QString focused() const;
    void focusAgain(const QString &objectName);

private:
    SectionHeader *m_header;
    QVBoxLayout *m_rows;
    const char *m_gap;
};

} // namespace lanai
