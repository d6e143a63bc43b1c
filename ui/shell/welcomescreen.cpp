#include "ui/shell/welcomescreen.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/sides.h"
#include "ui/parts/sign.h"
#include "ui/shell/column.h"
#include "ui/shell/logo.h"
#include "ui/shell/theme.h"
#include "ui/shell/welcomerow.h"
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lanai {

WelcomeScreen::WelcomeScreen(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomeScreen"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(pitch(), 27);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(start(), 37);
}

QWidget *WelcomeScreen::pitch()
{
    auto *left = new QWidget(this);
    left->setProperty("room", QStringLiteral("sunken"));
    left->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(sided(theme().px("welcome-side"), 0, theme().px("step-32"), 0));
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new Logo(theme().px("welcome-logo"), left));
    column->addSpacing(theme().px("step-24"));
    column->addWidget(plainLabel(tr("Know your peers\nbefore you need them."), Type::Welcome, Colour::Ink, left));
    column->addSpacing(theme().px("step-12"));
    Label *what = plainLabel(tr("Lanai is a private journal for the people you run the company with."), Type::Base,
                             Colour::Muted, left);
    what->setMaximumWidth(theme().px("welcome-text"));
    column->addWidget(what);
    column->addSpacing(theme().px("step-32"));
    addPoint(column, QStringLiteral("oneonones"), tr("Log a 1:1 in two minutes"),
             tr("Commitments, facts and asks file themselves"));
    addPoint(column, QStringLiteral("today"), tr("Walk in knowing the one thing to remember"),
             tr("Every sync for the next two weeks"));
    addPoint(column, QStringLiteral("staff"), tr("Bring one page to exec staff"),
             tr("What you previewed, with whom, and what they said"));
    column->addStretch(1);
    return left;
}

void WelcomeScreen::addPoint(QVBoxLayout *column, const QString &icon, const QString &title, const QString &caption)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-12"));
    row->addWidget(new Sign(icon, "icon-large", Colour::Accent, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(title, Type::BaseMedium, Colour::Ink, this));
    words->addWidget(plainLabel(caption, Type::Small, Colour::Muted, this));
    row->addLayout(words, 1);
    column->addLayout(row);
    column->addSpacing(theme().px("step-16"));
}

QWidget *WelcomeScreen::start()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme().px("welcome-start"), 0, theme().px("welcome-start"), 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(plainLabel(tr("Start"), Type::Title, Colour::Ink, right));
    column->addSpacing(theme().px("step-16"));
    auto *card = new QFrame(right);
    card->setObjectName(QStringLiteral("waysIn"));
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins({}); // the frame's line is around, its ground parts the rows
    rows->setSpacing(theme().px("hairline"));
    const auto way = [this, card, rows](const char *id, const char *icon, const QString &title, const QString &caption,
                                        void (WelcomeScreen::*wanted)()) {
        auto *row = new WelcomeRow(QString::fromLatin1(icon), title, caption, card);
        row->setObjectName(QString::fromLatin1(id));
        connect(row, &QAbstractButton::clicked, this, wanted);
        rows->addWidget(row);
        return row;
    };
    m_create = way("createJournal", "plus", tr("Create a journal"), tr("Choose a passphrase and where the file lies."),
                   &WelcomeScreen::createWanted);
    way("openJournal", "folder", tr("Open a journal"), tr("A .lanai file on this computer or a drive"),
        &WelcomeScreen::openWanted);
    way("restoreBackup", "history", tr("Restore a backup"), tr("From a copy of a .lanai file; the copy stays as it is"),
        &WelcomeScreen::restoreWanted);
    way("trySample", "book", tr("Try the sample journal"), tr("Made-up peers, half a year in. Nothing is kept."),
        &WelcomeScreen::sampleWanted);
    column->addWidget(card);
    column->addSpacing(theme().px("step-16"));
    column->addLayout(promise(right));
    column->addStretch(1);
    return right;
}

QLayout *WelcomeScreen::promise(QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    row->addWidget(new Sign(QStringLiteral("lock"), "icon-small", Colour::Muted, right), 0, Qt::AlignTop);
    row->addWidget(plainLabel(tr("Encrypted on this computer. No account, no server, no telemetry. If you lose the "
                                 "passphrase, nobody can open it."),
                              Type::Small, Colour::Muted, right),
                   1);
    return row;
}

void WelcomeScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_create->setFocus();
}

// Up and down go through the ways in.
void WelcomeScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void WelcomeScreen::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Window));
}

} // namespace lanai
