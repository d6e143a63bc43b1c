#include "ui/parts/markdowntoolbar.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/noteeditor.h"
#include "ui/parts/sides.h"
#include <QHBoxLayout>

namespace lanai {

MarkdownToolbar::MarkdownToolbar(NoteEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("noteToolbar"));
    const auto on = [editor](void (NoteEditor::*act)()) {
        return [editor, act] {
            (editor->*act)();
            editor->setFocus();
        };
    };
    addButton(tr("Bold"), QStringLiteral("bold"), QStringLiteral("noteBold"), on(&NoteEditor::toggleBold));
    addButton(tr("Italic"), QStringLiteral("italic"), QStringLiteral("noteItalic"), on(&NoteEditor::toggleItalic));
    addButton(tr("Heading"), QStringLiteral("heading"), QStringLiteral("noteHeading"), on(&NoteEditor::cycleHeading));
    addButton(tr("List"), QStringLiteral("list"), QStringLiteral("noteList"), on(&NoteEditor::toggleList));
    addButton(tr("Link"), QStringLiteral("link"), QStringLiteral("noteLink"), on(&NoteEditor::insertLink));
    addButton(tr("Picture"), QStringLiteral("picture"), QStringLiteral("notePicture"),
              [this] { Q_EMIT pictureWanted(); });
    m_row->addStretch(1);
    addLegend();
    followTheme(this, [this] {
        m_row->setContentsMargins(sided(theme().px("note-tools-side"), 0, theme().px("step-12"), 0));
        m_row->setSpacing(0);
    });
}

template<class Act>
void MarkdownToolbar::addButton(const QString &name, const QString &icon, const QString &objectName, Act act)
{
    auto *button = new IconButton(icon, name, this);
    button->setObjectName(objectName);
    connect(button, &QToolButton::clicked, this, act);
    m_row->addWidget(button);
    m_buttons << button;
}

void MarkdownToolbar::addLegend()
{
    struct Mark
    {
        QString sign;
        Colour colour;
        QString meaning;
    };
    const QList<Mark> marks{{QStringLiteral(">>"), Colour::Accent, tr("commitment")},
                            {QStringLiteral("++"), Colour::Kept, tr("fact")},
                            {QStringLiteral("??"), Colour::Due, tr("ask")}};
    for (const Mark &mark : marks) {
        auto *sign = new Label(mark.sign, Type::CaptionStrong, mark.colour, this);
        auto *meaning = new Label(mark.meaning, Type::Caption, Colour::Muted, this);
        sign->setContentsMargins(sided(theme().px("step-12"), 0, theme().px("step-4"), 0));
        m_row->addWidget(sign);
        m_row->addWidget(meaning);
    }
}

void MarkdownToolbar::setWritable(bool writable)
{
    for (IconButton *button : std::as_const(m_buttons))
        button->setEnabled(writable);
}

} // namespace lanai
