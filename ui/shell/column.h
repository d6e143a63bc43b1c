// Building blocks of the screens before a journal is open: plain labels in the theme's type, and a centred column.
#pragma once
#include "ui/shell/tokens.h"
#include <QString>

class QVBoxLayout;
class QWidget;

namespace lanai {

class Label;

// A label that wraps; `parent` owns it.
[[nodiscard]] Label *plainLabel(const QString &text, Type type, Colour colour, QWidget *parent);

// A column of the width called `size` in the middle of `parent`, above a footer that says where everything stays.
[[nodiscard]] QVBoxLayout *centredColumn(const char *size, const QString &footer, QWidget *parent);

} // namespace lanai
