// The commitments inside a project: kept by a tick, agreed anew, added.
#pragma once
#include "core/journal/projectboard.h"
#include "ui/shell/context.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class InlineForm;

class ProjectPromises : public QWidget
{
    Q_OBJECT
public:
    ProjectPromises(const Context &context, const ProjectWhole &whole, QWidget *parent);

    InlineForm *add();
    InlineForm *renegotiate(const Id &commitment);

Q_SIGNALS:
    void left(); // a form of it is closed, saved or not

private:
    QWidget *makeRow(const Commitment &commitment);
    void keep(const Commitment &commitment);
    InlineForm *open(InlineForm *form);
    [[nodiscard]] QString nameOf(const Id &peer) const;

    Context m_context;
    ProjectWhole m_whole;
    QVBoxLayout *m_rows;
};

} // namespace lanai
