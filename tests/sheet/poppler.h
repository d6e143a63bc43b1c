// What another program finds in a PDF: poppler-utils, as any reader would.
#pragma once
#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace lanai::test {

struct PdfWord
{
    QString text;
    QRectF box; // points, from the top left
    int page = 0;
};

class Pdf
{
public:
    explicit Pdf(QByteArray bytes);

    [[nodiscard]] int pages() const;
    [[nodiscard]] QString info(const QString &key) const; // a line of pdfinfo, e.g. "Title"
    [[nodiscard]] QStringList fontLines() const;          // one of pdffonts for each font
    [[nodiscard]] QString text(int page = 0) const;       // in reading order, from 1; 0: all
    [[nodiscard]] QString flatText(int page = 0) const;   // with every run of blanks as one
    [[nodiscard]] QList<PdfWord> words() const;

private:
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments) const;

    QByteArray m_bytes;
};

} // namespace lanai::test
