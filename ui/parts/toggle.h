// A switch: on or off, at once. With text it is a row: the text leads, the switch stands at the end.
#pragma once
#include <QCheckBox>

namespace lanai {

class Toggle : public QCheckBox
{
    Q_OBJECT
public:
    // `name`: what it turns on; shown when `asRow`, said to screen readers in any case.
    explicit Toggle(const QString &name, bool asRow = false, QWidget *parent = nullptr);

    // A second, quiet line below the text.
    void setNote(const QString &note);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_asRow;
    QString m_note;
};

} // namespace lanai
