// A check box with its text and, at the end, a chip: an agenda item, an attendee, a choice with a note below.
#pragma once
#include "ui/parts/badges.h"
#include <QCheckBox>
#include <optional>

namespace lanai {

class CheckRow : public QCheckBox
{
    Q_OBJECT
public:
    explicit CheckRow(const QString &text = {}, QWidget *parent = nullptr);

    void setType(Type type);        // of the text; Small unless the row is what the page is about
    void setFace(const Face &face); // between box and text
    void setChip(const QString &text, ChipKind kind = ChipKind::Neutral);
    void setNote(const QString &note); // a second, quiet line
    // The text is of a note, a commitment or the agenda: unreadable in discreet mode. The second line and the chip
    // stay readable.
    void setVeiled(bool veiled);
    // A ticked one is quiet, as done.
    void setQuietWhenTicked(bool quiet);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int before() const; // box and face, with the gaps behind
    [[nodiscard]] int behind() const; // chip, with the gap before
    void refresh();

    Type m_type = Type::Small;
    std::optional<Face> m_face;
    QString m_chip;
    ChipKind m_kind = ChipKind::Neutral;
    QString m_note;
    bool m_quiet = false;
    bool m_veiled = false;
};

} // namespace lanai
