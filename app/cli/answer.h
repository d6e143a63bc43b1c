// What a command hands back: the same content for a person and for a script.
#pragma once
#include "app/cli/page.h"
#include <QJsonObject>

namespace lanai {

struct Answer
{
    Page page;
    QString document; // a text to be piped on as it is, instead of the page; null: none
    QJsonObject json; // its shape has a line in the command's `json`, and so in `help json`
};

} // namespace lanai
