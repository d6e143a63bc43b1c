#include "ui/shell/errortext.h"
#include "ui/shell/errorsentences.h"
#include <QDate>
#include <QDir>
#include <QLocale>
#include <algorithm>

namespace lanai {
namespace {

constexpr qsizetype mostNames = 12; // of a list; the rest is counted

const ErrorSentence *sentenceFor(ErrorCode code)
{
    for (const ErrorSentence &sentence : ErrorText::sentences) {
        if (sentence.code == code)
            return &sentence;
    }
    return nullptr;
}

// No pointers here: with the sanitizer for undefined behaviour gcc takes their comparison for no constant.
constexpr bool hasSentence(ErrorCode code)
{
    for (const ErrorSentence &sentence : ErrorText::sentences) {
        if (sentence.code == code)
            return true;
    }
    return false;
}

constexpr bool everyCodeHasItsSentence()
{
    for (int code = 0; code <= static_cast<int>(lastErrorCode); ++code) {
        if (!hasSentence(static_cast<ErrorCode>(code)))
            return false;
    }
    return ErrorText::sentences.size() == static_cast<std::size_t>(lastErrorCode) + 1;
}
static_assert(everyCodeHasItsSentence(), "an error code has no sentence in errorsentences.h, or two");

QString joined(const QStringList &names)
{
    return names.join(ErrorText::tr(", ", "between the names of a list"));
}

QString listed(const QStringList &names)
{
    if (names.size() <= mostNames)
        return joined(names);
    const int more = static_cast<int>(names.size() - mostNames);
    return ErrorText::tr("%1 and %n more", nullptr, more).arg(listed(names.first(mostNames)));
}

QString written(char shape, const QString &detail)
{
    const QLocale locale;
    switch (shape) {
    case 'p':
        return QDir::toNativeSeparators(detail);
    case 'd': {
        const QDate date = QDate::fromString(detail, Qt::ISODate);
        return date.isValid() ? locale.toString(date, QLocale::LongFormat) : detail;
    }
    case 'b':
        return locale.formattedDataSize(detail.toLongLong(), 0);
    case 'i':
        return locale.toString(detail.toLongLong());
    default:
        return detail;
    }
}

QStringList writtenDetails(std::string_view shape, const QStringList &args)
{
    QStringList details;
    for (const char letter : shape) {
        const qsizetype index = details.size();
        if (index >= args.size())
            break;
        if (letter == 'a')
            details << joined(args.mid(index));
        else
            details << (letter == 'l' ? listed(args.mid(index)) : written(letter, args.at(index)));
    }
    return details;
}

// Unlike QString::arg, never reads a place marker inside a detail, and a missing detail is empty.
QString filledIn(const QString &text, const QStringList &details)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marker = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (marker)
            filled += details.value(text.at(++i).digitValue() - 1);
        else
            filled += text.at(i);
    }
    return filled;
}

} // namespace

QString errorSentence(const Error &error)
{
    const ErrorSentence *sentence = sentenceFor(error.code);
    const QStringList details = writtenDetails(sentence->shape, error.args);
    const bool complete = details.size() == static_cast<qsizetype>(sentence->shape.size());
    const char *text = complete || !sentence->bare ? sentence->text : sentence->bare;
    return filledIn(ErrorText::tr(text), details);
}

QString errorWord(ErrorCode code)
{
    return sentenceFor(code)->word;
}

} // namespace lanai
