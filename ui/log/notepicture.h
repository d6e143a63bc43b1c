// Makes a picture fit for a note: no larger than needed, and without what a camera writes into it.
#pragma once
#include "core/domain/result.h"
#include "core/journal/pictures.h"
#include <QImage>

namespace lanai {

// Pixels on its longer side; a larger one is scaled down.
inline constexpr int longestPictureSide = 1600;

// PNG where it has transparency or PNG is smaller, else JPEG. UnknownValue for an image that holds nothing.
[[nodiscard]] Result<Picture> pictureFrom(const QImage &image);

} // namespace lanai
