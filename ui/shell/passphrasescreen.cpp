#include "ui/shell/passphrasescreen.h"
#include "ui/parts/label.h"
#include "ui/shell/column.h"
#include "ui/shell/logo.h"
#include "ui/shell/theme.h"
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int steps = 5; // four stages, and the backups

} // namespace

PassphraseScreen::PassphraseScreen(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("passphraseScreen"));
    QVBoxLayout *column = centredColumn(
        "lock-column", tr("Until the last step the journal is as it was, whatever happens to this computer."), this);
    column->addWidget(new Logo(theme().px("lock-logo"), this));
    column->addSpacing(theme().px("lock-below-logo"));
    column->addWidget(plainLabel(tr("Changing the passphrase"), Type::Title, Colour::Ink, this));
    column->addSpacing(theme().px("step-16"));
    m_bar->setObjectName(QStringLiteral("passphraseProgress"));
    m_bar->setAccessibleName(tr("Changing the passphrase"));
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    column->addSpacing(theme().px("step-8"));
    m_stage = plainLabel(QString(), Type::Base, Colour::Muted, this);
    m_stage->setObjectName(QStringLiteral("passphraseStage"));
    column->addWidget(m_stage);
    column->addSpacing(theme().px("step-16"));
    m_cancel->setObjectName(QStringLiteral("passphraseCancel"));
    m_cancel->setProperty("measure", QStringLiteral("large"));
    column->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseScreen::cancelled);
}

void PassphraseScreen::begin()
{
    tell(RekeyStage::Deriving);
    m_cancel->setFocus();
}

void PassphraseScreen::tell(RekeyStage stage)
{
    switch (stage) {
    case RekeyStage::Deriving:
        return showStep(0, tr("Making the key"), true);
    case RekeyStage::Copying:
        return showStep(1, tr("Copying the journal under the new key"), true);
    case RekeyStage::Comparing:
        return showStep(2, tr("Reading the copy back and comparing it"), true);
    case RekeyStage::Replacing:
        return showStep(3, tr("Putting the copy in its place"), false);
    }
}

void PassphraseScreen::tellBackups()
{
    showStep(4, tr("Seeing to the backups"), false);
}

void PassphraseScreen::showStep(int step, const QString &sentence, bool mayCancel)
{
    m_bar->setValue(step);
    m_stage->setText(sentence);
    m_cancel->setEnabled(mayCancel);
}

void PassphraseScreen::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Window));
}

} // namespace lanai
