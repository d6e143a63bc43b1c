// Building blocks of the screens before a journal is open: plain labels in the theme's type, and a centred column.
#pragma once
#include "ui/shell/tokens.h"
#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace lanai {

// A plain-text label that wraps; `parent` owns it.
[[nodiscard]] QLabel *plainLabel(const QString &text, Type type, Colour colour, QWidget *parent);

// A column of the width called `size` in the middle of `parent`, above a footer that says where everything stays.
[[nodiscard]] QVBoxLayout *centredColumn(const char *size, const QString &footer, QWidget *parent);

// The same text in another colour, e.g. for a message that is wrong.
void setInk(QLabel *label, Colour colour);

} // namespace lanai
