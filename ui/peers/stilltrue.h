// "Still true?": what is asked a year after something was learnt, or last confirmed.
#pragma once
#include "core/domain/id.h"
#include <QCoreApplication>
#include <functional>

class QPushButton;
class QWidget;

namespace lanai {

class StillTrue
{
    Q_DECLARE_TR_FUNCTIONS(StillTrue)

public:
    // `text`: what is asked about, for screen readers.
    [[nodiscard]] static QPushButton *button(const Id &thing, const QString &text, const std::function<void()> &confirm,
                                             QWidget *parent);
};

} // namespace lanai
