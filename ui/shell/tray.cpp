#include "ui/shell/tray.h"
#include "ui/parts/icon.h"
#include "ui/shell/discretion.h"
#include "ui/shell/theme.h"
#include <QAction>
#include <QMenu>
#include <QPainter>

namespace lanai {
namespace {

// Lanai's sign on the accent colour: seen on a light panel and on a dark one.
QIcon signIcon()
{
    constexpr int size = 64;
    constexpr double share = 0.72; // of the sign
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Colour::Accent));
    painter.drawRoundedRect(picture.rect(), size / 4.0, size / 4.0);
    const double side = size * share;
    const QRectF place((size - side) / 2, (size - side) / 2, side, side);
    paintIcon(painter, QStringLiteral("logo"), place, theme().colour(Colour::OnAccent));
    return picture;
}

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    add("trayOpen", tr("Open Lanai"), &Tray::openWanted);
    add("trayLog", tr("Log a 1:1"), &Tray::logWanted);
    add("trayCapture", tr("Take a note"), &Tray::captureWanted);
    m_lock = add("trayLock", tr("Lock"), &Tray::lockWanted);
    m_discreet = add("trayDiscreet", tr("Discreet mode"), &Tray::discreetWanted);
    m_discreet->setCheckable(true);
    m_discreet->setChecked(discretion().isOn());
    connect(&discretion(), &Discretion::changed, m_discreet, &QAction::setChecked);
    m_menu->addSeparator();
    add("trayQuit", tr("Quit"), &Tray::quitWanted);
    setLocked(true);
    m_icon.setToolTip(QStringLiteral("Lanai"));
    m_icon.setIcon(signIcon());
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why != QSystemTrayIcon::Context)
            Q_EMIT openWanted();
    });
    m_icon.show(); // also where there is no tray yet: it appears with the panel
}

Tray::~Tray() = default;

QAction *Tray::add(const char *name, const QString &text, void (Tray::*wanted)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

bool Tray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon.isVisible();
}

void Tray::setLocked(bool locked)
{
    m_lock->setEnabled(!locked);
}

TrayNotifier::TrayNotifier(QSystemTrayIcon &icon, QObject *parent)
    : Notifier(parent)
    , m_icon(icon)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_slot.isEmpty())
            Q_EMIT pressed(std::exchange(m_slot, {}), NoticeAct::Open);
    });
}

void TrayNotifier::show(const Notice &notice)
{
    constexpr int usual = 10'000; // milliseconds
    m_slot = notice.slot;
    m_icon.showMessage(notice.title, notice.text, m_icon.icon(),
                       notice.milliseconds > 0 ? qMin(notice.milliseconds, usual) : usual);
}

// A bubble goes by itself.
void TrayNotifier::withdraw(const QString &slot)
{
    if (m_slot == slot)
        m_slot.clear();
}

} // namespace lanai
