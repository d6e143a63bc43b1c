// A person's initials on their tint, or their photo.
#pragma once
#include "ui/parts/badges.h"
#include "ui/parts/spoken.h"
#include <QWidget>

namespace lanai {

class Avatar : public QWidget, public Spoken
{
    Q_OBJECT
public:
    // `size`: the name of a size as a literal, "avatar-40".
    explicit Avatar(const char *size, const Face &face = {}, QWidget *parent = nullptr);

    void setFace(const Face &face); // whose name is the accessible name
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_size;
    Face m_face;
};

} // namespace lanai
