// The title of a section with a caption or small buttons at its end.
#pragma once
#include "ui/shell/tokens.h"
#include <QWidget>

class QHBoxLayout;

namespace lanai {

class IconButton;
class Label;

class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    // Type::Section for a page's main column, Type::BaseStrong in cards and rails.
    explicit SectionHeader(const QString &title, Type type = Type::BaseStrong, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    // At its end; `name` is what it does: "Add a fact". The caller names the object and connects it.
    IconButton *addButton(const QString &icon, const QString &name);

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_caption;
};

} // namespace lanai
