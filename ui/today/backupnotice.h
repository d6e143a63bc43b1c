// Said on Today only where something is wrong with the backups: the last one was not made, or the newest can't be
// restored.
#pragma once
#include "ui/shell/context.h"
#include <QWidget>

namespace lanai {

class InlineBar;

class BackupNotice : public QWidget
{
    Q_OBJECT
public:
    explicit BackupNotice(const Context &context, QWidget *parent = nullptr);

private:
    void look();
    [[nodiscard]] QString words() const;

    Context m_context;
    InlineBar *m_bar;
};

} // namespace lanai
