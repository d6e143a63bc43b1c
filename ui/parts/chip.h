// A word or two on a rounded tint.
#pragma once
#include "ui/parts/badges.h"
#include <QLabel>

namespace lanai {

class Chip : public QLabel
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, ChipKind kind = ChipKind::Neutral, QWidget *parent = nullptr);

    void setKind(ChipKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipKind m_kind;
};

} // namespace lanai
