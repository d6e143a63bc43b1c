// A text that is changed where it stands: click, Enter or F2 begins, Enter saves, Escape leaves it as it was. What is
// refused stays as typed, with the reason below it.
#pragma once
#include "core/domain/result.h"
#include "ui/shell/tokens.h"
#include <QWidget>
#include <functional>

class QPlainTextEdit;
class QVBoxLayout;

namespace lanai {

class Label;

class EditInPlace : public QWidget
{
    Q_OBJECT
public:
    using Save = std::function<Result<void>(const QString &text)>;

    // `name`: what the text is, for screen readers: "Partner".
    EditInPlace(const QString &name, Type type, Save save, QWidget *parent);

    void setText(const QString &text);
    void setPlaceholder(const QString &text); // shown quietly while there is no text
    void setColour(Colour colour);
    void setMostLines(int lines); // shown; 0: all of them
    // Its text is a note, or a part of one: unreadable in discreet mode.
    void setVeiled(bool veiled);
    void setNote(const QString &note); // shown below while it is edited: where it comes from
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QString refusal() const;

public Q_SLOTS:
    void edit();
    void save();
    void cancel();

Q_SIGNALS:
    void left();                       // it is no longer edited, saved or not
    void deleteWanted();               // the Delete key
    void tickWanted();                 // Space
    void confirmWanted();              // C
    void menuWanted(const QPoint &at); // on the screen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void turn(bool editing);
    void fit(); // the editor's height to its lines
    void say(); // the text or its placeholder

    QString m_name;
    QString m_text;
    QString m_placeholder;
    Type m_type;
    Colour m_colour = Colour::Ink;
    Save m_save;
    QVBoxLayout *m_column;
    Label *m_label;
    QPlainTextEdit *m_editor = nullptr; // made at the first edit
    Label *m_below;
    QString m_note;
};

} // namespace lanai
