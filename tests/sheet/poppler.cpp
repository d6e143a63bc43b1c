#include "tests/sheet/poppler.h"
#include <QProcess>
#include <QXmlStreamReader>
#include <QtTest>

namespace lanai::test {

Pdf::Pdf(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

QString Pdf::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    process.write(m_bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        QTest::qFail(qPrintable(program + QString::fromUtf8(process.readAllStandardError())), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString Pdf::info(const QString &key) const
{
    for (const QString &line : run(QStringLiteral("pdfinfo"), {QStringLiteral("-")}).split(u'\n')) {
        if (line.startsWith(key + u':'))
            return line.sliced(key.size() + 1).trimmed();
    }
    return {};
}

int Pdf::pages() const
{
    return info(QStringLiteral("Pages")).toInt();
}

QStringList Pdf::fontLines() const
{
    return run(QStringLiteral("pdffonts"), {QStringLiteral("-")}).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QString Pdf::text(int page) const
{
    QStringList arguments{QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l") << QString::number(page);
    return run(QStringLiteral("pdftotext"), arguments << QStringLiteral("-") << QStringLiteral("-"));
}

QString Pdf::flatText(int page) const
{
    return text(page).simplified();
}

QList<PdfWord> Pdf::words() const
{
    QList<PdfWord> words;
    int page = 0;
    QXmlStreamReader xml(
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-"), QStringLiteral("-")}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("page"))
            ++page;
        if (xml.name() != QLatin1StringView("word"))
            continue;
        const auto number = [&xml](const char *name) {
            return xml.attributes().value(QLatin1StringView(name)).toDouble();
        };
        const QPointF topLeft(number("xMin"), number("yMin"));
        const QPointF bottomRight(number("xMax"), number("yMax"));
        words << PdfWord{xml.readElementText(), QRectF(topLeft, bottomRight), page};
    }
    return words;
}

} // namespace lanai::test
