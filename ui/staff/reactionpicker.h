// One of the five reactions, or none yet. Keys 1 to 5 set it.
#pragma once
#include "core/domain/staffmeeting.h"
#include <QWidget>
#include <optional>

class QButtonGroup;

namespace lanai {

class ReactionPicker : public QWidget
{
    Q_OBJECT
public:
    explicit ReactionPicker(QWidget *parent = nullptr);

    void setReaction(std::optional<Reaction> reaction);
    [[nodiscard]] std::optional<Reaction> reaction() const;

Q_SIGNALS:
    void picked(lanai::Reaction reaction); // by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace lanai
