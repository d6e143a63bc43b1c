// Whose promise it is, as an arrow; a box to tick while one is at it.
#pragma once
#include "core/domain/commitment.h"
#include <QToolButton>

namespace lanai {

class KeepBox : public QToolButton
{
    Q_OBJECT
public:
    KeepBox(CommitmentSide side, const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CommitmentSide m_side;
};

} // namespace lanai
