// The head of a page: its title, a quiet line below, buttons at the end.
#pragma once
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lanai {

class Label;

class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle); // wraps; hidden when empty
    // Before the title: an avatar.
    void setLead(QWidget *lead);
    // Below the subtitle: chips.
    void addBelow(QWidget *below);
    // `icon` may be empty. The caller connects it.
    QPushButton *addButton(const QString &text, const QString &objectName, const QString &icon = {});
    QPushButton *addPrimary(const QString &text, const QString &objectName, const QString &icon = {});
    void addWidget(QWidget *widget); // among the buttons

private:
    QHBoxLayout *m_row;
    QVBoxLayout *m_words;
    QHBoxLayout *m_buttons;
    Label *m_title;
    Label *m_subtitle;
};

} // namespace lanai
