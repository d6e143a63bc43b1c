// Something asked, answered or noted before that is like the question being typed.
#pragma once
#include "core/journal/knowers.h"
#include "ui/parts/rowlist.h"

namespace lanai {

class SimilarRow : public ListRow
{
    Q_OBJECT
public:
    SimilarRow(const Similar &similar, QDate today, QWidget *parent);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintRow(QPainter & /*painter*/) override {}
};

} // namespace lanai
