// Where notes are written: plain Markdown with its marks in colour, completion of names, lists that go on by
// themselves. The text is what was typed, character for character.
#pragma once
#include "core/domain/capture.h"
#include "core/domain/names.h"
#include <QPlainTextEdit>

class QMimeData;

namespace lanai {

class MarkHighlighter;
class NameCompletion;
class RowLayout;
class Spelling;

class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent = nullptr);

    // As typed; lines end with LF. toPlainText() turns no-break spaces into plain ones.
    [[nodiscard]] QString text() const;
    // How a text reads once it was set: every line end is LF.
    [[nodiscard]] static QString asShown(QString text);
    // Forgets what could be undone.
    void setText(const QString &text);
    // Replaces a stretch of the text, as a step that can be undone.
    void replace(TextRange range, const QString &with);

    // What core reads in text(); colours the lines.
    void setMarks(const QList<CaptureMark> &marks);
    // Whom `@` and the marks can name, those the note is about first.
    void setPeople(const QList<PersonName> &people, const QList<Id> &about);
    // Null: no spell check. Must outlive the editor.
    void setSpelling(Spelling *spelling);
    [[nodiscard]] NameCompletion &completion() { return *m_completion; }

    // Signs around what is selected, or around the word at the cursor; away again where they stand already.
    void toggleBold();
    void toggleItalic();
    // No heading, then ##, then ###, then none.
    void cycleHeading();
    void toggleList();
    void insertLink();
    void insertLine(const QString &line);

Q_SIGNALS:
    // An image was pasted or dropped.
    void pictureGiven(const QImage &picture);
    // A word that spell check should know from now on.
    void wordLearnt(const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void dress();
    void surround(const QString &signs);
    void paintMarks(QPainter &painter, const QRect &clip);
    void paintMisspelt(QPainter &painter, const QRect &clip);
    // Calls `visit(block, top of the block in the viewport)` for each block seen in `clip`.
    template<class Visit>
    void forVisible(const QRect &clip, Visit visit);
    [[nodiscard]] QList<TextRange> misspeltIn(const QTextBlock &block) const;
    // A click between two rows means the row it is in.
    [[nodiscard]] QPointF intoRow(QPointF position) const;
    bool continueList();
    void suggest(QMenu &menu, QPoint position);

    RowLayout *m_layout;
    MarkHighlighter *m_highlighter;
    NameCompletion *m_completion;
    Spelling *m_spelling = nullptr;
};

} // namespace lanai
