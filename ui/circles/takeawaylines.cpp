#include "ui/circles/takeawaylines.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>

namespace lanai {

TakeawayLines::TakeawayLines(const QList<PersonRef> &members, QWidget *parent)
    : QWidget(parent)
    , m_members(members)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("takeawayLines"));
    m_column->setContentsMargins({});
    m_column->setSpacing(theme().px("step-12"));
    addLine();
    setFocusProxy(m_lines.first().words);
}

void TakeawayLines::addLine()
{
    const int number = int(m_lines.size()) + 1;
    auto *held = new QWidget(this);
    auto *grid = new QGridLayout(held);
    grid->setContentsMargins({});
    grid->setSpacing(theme().px("step-4"));
    Line line{new QComboBox(held), new QLineEdit(held), new QLineEdit(held)};
    line.from->setObjectName(QStringLiteral("takeawayFrom%1").arg(number));
    line.from->setAccessibleName(tr("Whose takeaway %1 is").arg(number));
    line.from->addItem(tr("The round"));
    for (const PersonRef &member : std::as_const(m_members))
        line.from->addItem(member.name);
    line.words->setObjectName(QStringLiteral("takeawayWords%1").arg(number));
    line.words->setAccessibleName(tr("Takeaway %1").arg(number));
    line.words->setPlaceholderText(tr("What to take away"));
    line.tags->setObjectName(QStringLiteral("takeawayTags%1").arg(number));
    line.tags->setAccessibleName(tr("Tags of takeaway %1").arg(number));
    line.tags->setPlaceholderText(tr("Tags, with commas"));
    grid->addWidget(line.words, 0, 0, 1, 2);
    grid->addWidget(line.from, 1, 0);
    grid->addWidget(line.tags, 1, 1);
    grid->setColumnStretch(1, 1);
    m_column->addWidget(held);
    m_lines << line;
    connect(line.words, &QLineEdit::textChanged, this, &TakeawayLines::growWhenFull);
}

void TakeawayLines::growWhenFull()
{
    if (m_lines.last().words->text().trimmed().isEmpty())
        return;
    addLine();
    if (isVisible())
        window()->adjustSize();
}

QStringList TakeawayLines::tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(QLatin1Char(','))) {
        if (!tag.simplified().isEmpty())
            tags << tag.simplified();
    }
    return tags;
}

QList<CircleTakeaway> TakeawayLines::takeaways() const
{
    QList<CircleTakeaway> all;
    for (const Line &line : m_lines) {
        CircleTakeaway takeaway;
        takeaway.text = line.words->text().simplified();
        if (takeaway.text.isEmpty())
            continue;
        if (line.from->currentIndex() > 0)
            takeaway.peerId = m_members.at(line.from->currentIndex() - 1).id;
        takeaway.tags = tagsOf(line.tags->text());
        takeaway.position = int(all.size());
        all << takeaway;
    }
    return all;
}

// By id: members may have come or gone when it is read again.
QJsonArray TakeawayLines::typed() const
{
    QJsonArray all;
    for (const Line &line : m_lines) {
        if (line.words->text().isEmpty() && line.tags->text().isEmpty())
            continue;
        const int at = line.from->currentIndex() - 1;
        all << QJsonObject{{QStringLiteral("from"), at < 0 ? QString() : idText(m_members.at(at).id)},
                           {QStringLiteral("words"), line.words->text()},
                           {QStringLiteral("tags"), line.tags->text()}};
    }
    return all;
}

void TakeawayLines::fill(const QJsonArray &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (i >= m_lines.size())
            addLine();
        const Line line = m_lines.at(i);
        const QJsonObject one = typed.at(i).toObject();
        const Id from = idFromText(one.value(QLatin1StringView("from")).toString());
        for (qsizetype member = 0; member < m_members.size(); ++member) {
            if (m_members.at(member).id == from)
                line.from->setCurrentIndex(int(member) + 1);
        }
        line.tags->setText(one.value(QLatin1StringView("tags")).toString());
        line.words->setText(one.value(QLatin1StringView("words")).toString());
    }
}

} // namespace lanai
