#include "ui/peers/trustsection.h"
#include "core/domain/checkinrules.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/sides.h"
#include "ui/parts/trendchart.h"
#include "ui/peers/peerrecord.h"
#include "ui/shell/theme.h"
#include "ui/trust/trustwords.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lanai {
namespace {

// Their words, behind a rule in the colour of their diamonds.
class TheirWords : public QWidget
{
public:
    TheirWords(const QString &words, const QString &who, QWidget *parent)
        : QWidget(parent)
    {
        auto *lines = new QVBoxLayout(this);
        lines->setContentsMargins(sided(theme().px("step-12"), 0, 0, 0));
        lines->setSpacing(theme().px("hairline"));
        auto *said = new Label(words, Type::Small, Colour::Ink, this);
        said->setWordWrap(true);
        said->setVeiled(true);
        lines->addWidget(said);
        lines->addWidget(new Label(who, Type::Caption, Colour::Muted, this));
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const qreal width = theme().px("focus-ring");
        const qreal x = layoutDirection() == Qt::RightToLeft ? this->width() - width : 0;
        painter.fillRect(QRectF(x, 0, width, height()), theme().colour(Colour::Due));
    }
};

const CheckIn *lastAnswerIn(const QList<CheckIn> &checkIns)
{
    const auto found = std::find_if(checkIns.cbegin(), checkIns.cend(), hasTheirAnswer);
    return found == checkIns.cend() ? nullptr : &*found;
}

} // namespace

TrustSection::TrustSection(PeerRecord &record, QWidget *parent)
    : RailSection(tr("Trust"), false, "step-8", parent)
    , m_record(record)
{
    setObjectName(QStringLiteral("trust"));
}

void TrustSection::refresh()
{
    if (isBusy())
        return;
    const QString before = focused();
    clearRows();
    const QList<CheckIn> &checkIns = m_record.page().checkIns;
    header()->setCaption({});
    if (checkIns.isEmpty()) {
        rows()->addWidget(new Label(tr("No check-in yet."), Type::Small, Colour::Muted, this));
    } else {
        addChart();
        addNumbers();
        addQuote();
    }
    addButton(checkIns.isEmpty() ? tr("Check in") : tr("Open the check-in"), QStringLiteral("trustOpen"),
              checkIns.isEmpty() ? Id() : checkIns.first().id);
    focusAgain(before);
}

void TrustSection::addChart()
{
    const QList<CheckIn> &checkIns = m_record.page().checkIns;
    const TrendData trend = TrustWords::smallTrend(checkIns, m_record.peer().shortName());
    const QLocale locale;
    const QString first = locale.standaloneMonthName(trend.points.first().on.month(), QLocale::ShortFormat);
    const QString last = locale.standaloneMonthName(trend.points.last().on.month(), QLocale::ShortFormat);
    header()->setCaption(first == last ? last : tr("%1 to %2", "months").arg(first, last));
    auto *chart = new TrendChart(this);
    chart->setObjectName(QStringLiteral("trustChart"));
    chart->setAccessibleName(tr("Trust with %1").arg(m_record.peer().name));
    chart->setSmall(true);
    chart->fill(trend);
    QList<Id> ids;
    for (auto one = checkIns.crbegin(); one != checkIns.crend(); ++one)
        ids << one->id;
    ids = ids.last(trend.points.size());
    connect(chart, &TrendChart::opened, this, [this, ids](int point) { Q_EMIT checkInWanted(ids.value(point)); });
    rows()->addWidget(chart);
}

// Mine and theirs side by side, and never one of both.
void TrustSection::addNumbers()
{
    const QList<CheckIn> &checkIns = m_record.page().checkIns;
    auto *numbers = new QWidget(this);
    auto *line = new QHBoxLayout(numbers);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-12"));
    line->addWidget(new Label(QStringLiteral("— ") + tr("You %1", "one's own number").arg(checkIns.first().trust),
                              Type::Caption, Colour::Accent, numbers));
    if (const CheckIn *answer = lastAnswerIn(checkIns); answer != nullptr && answer->theirRating > 0)
        line->addWidget(new Label(
            QStringLiteral("◇ ") +
                tr("%1 %2", "a name, the number they gave").arg(m_record.peer().shortName()).arg(answer->theirRating),
            Type::Caption, Colour::Due, numbers));
    line->addStretch(1);
    rows()->addWidget(numbers);
}

void TrustSection::addQuote()
{
    const CheckIn *answer = lastAnswerIn(m_record.page().checkIns);
    if (answer == nullptr || answer->theirWords.trimmed().isEmpty())
        return;
    rows()->addWidget(
        new TheirWords(tr("“%1”", "what somebody said").arg(answer->theirWords.simplified()),
                       tr("%1, %2", "a name, a day")
                           .arg(m_record.peer().shortName(), Dates::weekdayDate(answer->on, m_record.words().today())),
                       this));
}

void TrustSection::addButton(const QString &text, const QString &objectName, const Id &checkIn)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("kind", QStringLiteral("link"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, checkIn] { Q_EMIT checkInWanted(checkIn); });
    rows()->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace lanai
