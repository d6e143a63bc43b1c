// The program laid out from the right, as long as this lives: for a language that is read so.
#pragma once
#include <QApplication>

namespace lanai::test {

class Mirrored
{
public:
    Mirrored() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirrored() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Mirrored(const Mirrored &) = delete;
    Mirrored &operator=(const Mirrored &) = delete;
};

} // namespace lanai::test
