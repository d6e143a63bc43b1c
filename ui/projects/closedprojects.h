// What was closed this year, in one line; opened, each of them.
#pragma once
#include "core/journal/projectboard.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class FoldButton;
class Label;

class ClosedProjects : public QWidget
{
    Q_OBJECT
public:
    explicit ClosedProjects(QWidget *parent);

    void fill(const ProjectBoard &board);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void openWanted(const lanai::Id &project);

private:
    QWidget *makeRow(const ProjectCard &card, QDate today);

    FoldButton *m_fold;
    Label *m_summary;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace lanai
