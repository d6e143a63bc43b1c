// What can be done to the text of a note, and which marks there are.
#pragma once
#include <QWidget>

class QHBoxLayout;

namespace lanai {

class IconButton;
class NoteEditor;

class MarkdownToolbar : public QWidget
{
    Q_OBJECT
public:
    explicit MarkdownToolbar(NoteEditor *editor, QWidget *parent = nullptr);

    void setWritable(bool writable);

Q_SIGNALS:
    void pictureWanted(); // to be chosen from a file

private:
    template<class Act>
    void addButton(const QString &name, const QString &icon, const QString &objectName, Act act);
    void addLegend();

    NoteEditor *m_editor;
    QHBoxLayout *m_row;
    QList<IconButton *> m_buttons;
};

} // namespace lanai
