// Text as it is compared: case and accents don't matter.
#pragma once
#include <QString>

namespace lanai {

// "Tomás" and "TOMAS" fold to "tomas", "Łukasz" to "lukasz", "Strauß" to "strauss". Marks that make another letter
// rather than an accent (Japanese voicing, Indic vowels) stay. Quotes and hyphens fold to the plain ones. Linear in the
// text.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace lanai
