#include "ui/peers/peerform.h"
#include "core/domain/duedate.h"
#include "ui/parts/label.h"
#include "ui/parts/words.h"
#include "ui/peers/peerwords.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTimeZone>
#include <QVBoxLayout>

namespace lanai {
namespace {

void mark(QLineEdit *field, bool wrong)
{
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

QStringList listed(const QString &typed)
{
    QStringList parts;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !parts.contains(word, Qt::CaseInsensitive))
            parts << word;
    }
    return parts;
}

Result<RecurringDate> comesRoundTyped(const QString &typed, QDate today)
{
    const QString words = typed.simplified();
    if (words.isEmpty())
        return RecurringDate();
    const RecurringDate iso = RecurringDate::fromText(words);
    if (iso.isSet())
        return iso;
    const std::optional<DateInText> found = DateReader(QLocale()).findIn(words, today);
    if (!found || !found->date.isSet())
        return fail(ErrorCode::UnreadableDate, {words});
    return found->date;
}

PeerForm::PeerForm(const Peer &peer, Save save, QWidget *parent)
    : QDialog(parent)
    , m_peer(peer)
    , m_save(std::move(save))
    , m_form(new QFormLayout)
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
{
    setObjectName(QStringLiteral("peerForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Lanai"));
    setAccessibleName(peer.id.isNull() ? tr("New peer") : tr("Edit %1").arg(peer.name));
    auto *fields = new QWidget;
    fields->setLayout(m_form);
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    const int side = theme().px("step-24");
    all->setContentsMargins(side, side, side, side);
    all->setSpacing(theme().px("step-12"));
    all->addWidget(new Label(accessibleName(), Type::Section, Colour::Ink, this));
    all->addWidget(scroll, 1);
    m_refusal->setObjectName(QStringLiteral("peerRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    all->addWidget(m_refusal);
    m_form->setContentsMargins(0, 0, theme().px("step-12"), 0); // the scroll bar's
    m_form->setHorizontalSpacing(theme().px("step-16"));
    m_form->setVerticalSpacing(theme().px("step-8"));
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addFields();
    addButtons();
    resize(theme().px("peer-form-width"), theme().px("peer-form-height"));
    m_name->setFocus();
}

QLineEdit *PeerForm::field(const QString &objectName, const QString &label, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    m_form->addRow(label, edit);
    return edit;
}

QComboBox *PeerForm::choice(const QString &objectName, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    m_form->addRow(label, box);
    return box;
}

void PeerForm::addFields()
{
    m_name = field(QStringLiteral("peerName"), tr("Name"), m_peer.name);
    m_preferred = field(QStringLiteral("peerPreferred"), tr("Called"), m_peer.preferredName);
    m_pronouns = field(QStringLiteral("peerPronouns"), tr("Pronouns"), m_peer.pronouns);
    m_role = field(QStringLiteral("peerRole"), tr("Role"), m_peer.role);
    m_team = field(QStringLiteral("peerTeam"), tr("Team"), m_peer.team);
    m_organisation = field(QStringLiteral("peerOrganisation"), tr("Organisation"), m_peer.organisation);
    m_interdependence = choice(QStringLiteral("peerInterdependence"), tr("Interdependence"));
    for (const Interdependence one : {Interdependence::Strong, Interdependence::Moderate, Interdependence::Light})
        m_interdependence->addItem(Words::name(one));
    m_interdependence->setCurrentIndex(static_cast<int>(m_peer.interdependence));
    m_standing = choice(QStringLiteral("peerStanding"), tr("Standing"));
    for (const Standing standing : {Standing::Current, Standing::Former, Standing::Dormant})
        m_standing->addItem(Words::name(standing));
    m_standing->setCurrentIndex(static_cast<int>(m_peer.standing));
    m_tags = field(QStringLiteral("peerTags"), tr("Tags"), m_peer.tags.join(QStringLiteral(", ")));
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_email = field(QStringLiteral("peerEmail"), tr("E-mail"), m_peer.email);
    m_phone = field(QStringLiteral("peerPhone"), tr("Phone"), m_peer.phone);
    m_links = field(QStringLiteral("peerLinks"), tr("Links"), m_peer.links.join(QStringLiteral(", ")));
    m_zone = field(QStringLiteral("peerZone"), tr("Time zone"), QString::fromLatin1(m_peer.timeZone));
    m_zone->setPlaceholderText(tr("as here, or for instance Europe/Berlin"));
    m_birthday = field(QStringLiteral("peerBirthday"), tr("Birthday"), PeerWords::comesRound(m_peer.birthday));
    m_birthday->setPlaceholderText(tr("14 March"));
    m_met = new QPlainTextEdit(m_peer.howWeMet);
    m_met->setObjectName(QStringLiteral("peerMet"));
    m_met->setAccessibleName(tr("How we met"));
    m_met->setTabChangesFocus(true);
    m_form->addRow(tr("How we met"), m_met);
}

void PeerForm::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("peerCancel"));
    cancel->setAutoDefault(false);
    row->addWidget(cancel);
    m_saveButton = new QPushButton(m_peer.id.isNull() ? tr("Add") : tr("Save"));
    m_saveButton->setObjectName(QStringLiteral("peerSave"));
    m_saveButton->setProperty("kind", QStringLiteral("primary"));
    m_saveButton->setDefault(true);
    row->addWidget(m_saveButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &PeerForm::press);
}

Result<Peer> PeerForm::typed() const
{
    const Result<RecurringDate> birthday = comesRoundTyped(m_birthday->text(), QDate::currentDate());
    if (!birthday)
        return fail(birthday.error());
    Peer peer = m_peer;
    peer.name = m_name->text().simplified();
    peer.preferredName = m_preferred->text().simplified();
    peer.pronouns = m_pronouns->text().simplified();
    peer.role = m_role->text().simplified();
    peer.organisation = m_organisation->text().simplified();
    peer.team = m_team->text().simplified();
    peer.interdependence = static_cast<Interdependence>(m_interdependence->currentIndex());
    peer.standing = static_cast<Standing>(m_standing->currentIndex());
    peer.tags = listed(m_tags->text());
    peer.email = m_email->text().trimmed();
    peer.phone = m_phone->text().trimmed();
    peer.links = listed(m_links->text());
    peer.timeZone = m_zone->text().trimmed().toLatin1();
    peer.birthday = *birthday;
    peer.howWeMet = m_met->toPlainText().trimmed();
    return peer;
}

void PeerForm::press()
{
    const Result<void> saved = typed().and_then(m_save);
    if (!saved) {
        refuse(saved.error());
        return;
    }
    accept();
}

void PeerForm::refuse(const Error &error)
{
    const bool ofName = error.code == ErrorCode::EmptyName || error.code == ErrorCode::NameTaken;
    const bool ofZone = error.code == ErrorCode::UnknownTimeZone;
    const bool ofDay = error.code == ErrorCode::UnreadableDate;
    mark(m_name, ofName);
    mark(m_zone, ofZone);
    mark(m_birthday, ofDay);
    QLineEdit *about = ofZone ? m_zone : ofDay ? m_birthday : m_name;
    m_refusal->setText(errorSentence(error));
    m_refusal->show();
    about->setAccessibleDescription(m_refusal->text());
    about->setFocus();
    about->selectAll();
}

QString PeerForm::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

} // namespace lanai
