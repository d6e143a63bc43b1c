// *Will be filed*: what saving would file, as it is typed. A row opens what can be corrected in it.
#pragma once
#include "ui/log/writing.h"
#include <QPushButton>
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class Label;
class SectionHeader;

// One row; a button to keyboard and screen reader.
class FiledRowButton : public QPushButton
{
    Q_OBJECT
public:
    explicit FiledRowButton(QWidget *parent);

    void setRow(const FiledRow &row);
    [[nodiscard]] const FiledRow &row() const { return m_row; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FiledRow m_row;
};

class FiledSection : public QWidget
{
    Q_OBJECT
public:
    explicit FiledSection(const Writing &note, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    // The person chose another peer, or day, for a mark of the note.
    void corrected(const lanai::TextEdit &edit);
    // Which line of the note to go to.
    void lineWanted(int line);
    // Another day, to be asked for in words.
    void dayWanted(int mark);

private:
    void open(FiledRowButton *button);

    const Writing &m_note;
    SectionHeader *m_header;
    QVBoxLayout *m_rows;
    QList<FiledRowButton *> m_buttons;
    Label *m_empty;
    Label *m_more;
};

} // namespace lanai
