#include "ui/peers/peersfilter.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/words.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace lanai {
namespace {

constexpr int anyone = -1;

template<class T>
std::optional<T> chosen(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == anyone ? std::nullopt : std::optional(static_cast<T>(value));
}

} // namespace

PeersFilter::PeersFilter(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_standing(choice(QStringLiteral("peersStanding"), tr("Standing")))
    , m_interdependence(choice(QStringLiteral("peersInterdependence"), tr("Interdependence")))
    , m_tag(choice(QStringLiteral("peersTag"), tr("Tag")))
    , m_notMet(choice(QStringLiteral("peersNotMet"), tr("Not met for")))
    , m_clear(new QPushButton(tr("Show all"), this))
{
    m_words->setObjectName(QStringLiteral("peersFind"));
    m_words->setAccessibleName(tr("Find a peer"));
    m_words->setPlaceholderText(tr("Find by name, role or tag"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(themedIcon(QStringLiteral("search"), Colour::Muted), QLineEdit::LeadingPosition)
        ->setText(tr("Find a peer"));
    m_words->installEventFilter(this);
    m_clear->setObjectName(QStringLiteral("peersClear"));
    m_clear->setProperty("kind", QStringLiteral("link"));
    m_standing->addItem(tr("Any standing"), anyone);
    for (const Standing standing : {Standing::Current, Standing::Former, Standing::Dormant})
        m_standing->addItem(Words::name(standing), static_cast<int>(standing));
    m_interdependence->addItem(tr("Any interdependence"), anyone);
    for (const Interdependence one : {Interdependence::Strong, Interdependence::Moderate, Interdependence::Light})
        m_interdependence->addItem(Words::name(one), static_cast<int>(one));
    m_notMet->addItem(tr("Met or not"), 0);
    for (const int days : {14, 30, 60, 90})
        m_notMet->addItem(tr("Not met in %n days", nullptr, days), days);
    setTags({});
    auto *row = new FlowLayout(theme().px("step-8"), this);
    row->addWidget(m_words);
    for (QComboBox *box : {m_standing, m_interdependence, m_tag, m_notMet})
        row->addWidget(box);
    row->addWidget(m_clear);
    followTheme(this, [this, row] {
        row->setSpacing(theme().px("step-8"));
        m_words->setMinimumWidth(theme().px("peers-find"));
    });
    connect(m_words, &QLineEdit::textChanged, this, &PeersFilter::look);
    connect(m_clear, &QPushButton::clicked, this, &PeersFilter::clear);
    look();
}

QComboBox *PeersFilter::choice(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    connect(box, &QComboBox::currentIndexChanged, this, &PeersFilter::look);
    return box;
}

void PeersFilter::look()
{
    m_clear->setVisible(filter().isSet());
    Q_EMIT changed();
}

PeerFilter PeersFilter::filter() const
{
    return {m_words->text(), chosen<Standing>(m_standing), chosen<Interdependence>(m_interdependence),
            m_tag->currentData().toString(), m_notMet->currentData().toInt()};
}

void PeersFilter::setTags(const QStringList &tags)
{
    const QString before = m_tag->currentData().toString();
    const QSignalBlocker quiet(m_tag);
    m_tag->clear();
    m_tag->addItem(tr("Any tag"), QString());
    for (const QString &tag : tags)
        m_tag->addItem(tag, tag);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(before)));
}

void PeersFilter::findNext()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PeersFilter::clear()
{
    m_words->clear();
    for (QComboBox *box : {m_standing, m_interdependence, m_tag, m_notMet})
        box->setCurrentIndex(0);
}

bool PeersFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leaving();
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanai
