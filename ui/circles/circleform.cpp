#include "ui/circles/circleform.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/namesline.h"
#include "ui/parts/toggle.h"
#include "ui/projects/growingfield.h"
#include "ui/shell/theme.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QLineEdit>

namespace lanai {

CircleForm::CircleForm(const Context &context, const Circle &circle, QWidget *parent)
    : DraftedForm(context, QStringLiteral("circle:") + (circle.id.isNull() ? QStringLiteral("new") : idText(circle.id)),
                  circle.id.isNull() ? tr("New circle") : tr("Change the circle"),
                  circle.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_circle(circle)
    , m_name(addLine(QStringLiteral("circleName"), tr("Name"), circle.name))
    , m_purpose(addLine(QStringLiteral("circlePurpose"), tr("Purpose"), circle.purpose))
    , m_values(addWords("circleValues", tr("Shared values"), circle.values,
                        tr("What all of you hold to, for instance: cases, not positions")))
    , m_part(addChoice(QStringLiteral("circlePart"), tr("My part"),
                       {CircleWords::meaning(CirclePart::Sponsor), CircleWords::meaning(CirclePart::Member)},
                       int(circle.part)))
{
    setObjectName(QStringLiteral("circleForm"));
    m_purpose->setPlaceholderText(tr("In one line: what it is for"));
    addMembers();
    m_talksIn = addLine(QStringLiteral("circleTalksIn"), tr("Talks in"), circle.talksIn);
    m_talksIn->setPlaceholderText(tr("Between sessions, for instance a chat channel"));
    m_link = addLine(QStringLiteral("circleLink"), tr("Link"), circle.link);
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_rule = addWords("circleRuleWords", tr("Confidentiality"), circle.rule,
                      tr("For instance: lessons may travel, names may not"));
    m_sealed = new Toggle(tr("Sealed: of what is said in it nothing leaves the journal"), true, this);
    m_sealed->setObjectName(QStringLiteral("circleSealed"));
    m_sealed->setChecked(circle.privacy == Privacy::Sealed);
    addBelow(m_sealed);
    for (QLineEdit *line : {m_name, m_purpose, m_talksIn, m_link})
        line->setCursorPosition(0); // a long one is read from its beginning
    setMinimumWidth(theme().px("project-sheet-width"));
    onConfirm([this] { return save(); });
    takeUp();
}

GrowingField *CircleForm::addWords(const char *name, const QString &label, const QString &text, const QString &example)
{
    auto *field = new GrowingField(label, this);
    field->setObjectName(QLatin1StringView(name));
    field->setPlainText(text);
    field->setPlaceholderText(example);
    addField(label, field);
    return field;
}

void CircleForm::addMembers()
{
    m_members = new NamesLine(this);
    m_members->setObjectName(QStringLiteral("circleMembers"));
    m_members->setPlaceholderText(tr("Names of peers, with commas between them"));
    const QList<PersonName> people = context().journal.people().names().value_or(QList<PersonName>());
    QStringList chosen;
    for (const Id &member : std::as_const(m_circle.members)) {
        const auto found = std::find_if(people.cbegin(), people.cend(),
                                        [&member](const PersonName &person) { return person.id == member; });
        if (found != people.cend())
            chosen << found->name;
        else
            m_inTrash << member; // and back in it, when they come back
    }
    m_members->setPeople(people);
    m_members->setText(chosen.join(QStringLiteral(", ")));
    addField(tr("Members"), m_members);
    m_members->setCursorPosition(0);
}

QJsonObject CircleForm::typed() const
{
    return {{QStringLiteral("name"), m_name->text()},
            {QStringLiteral("purpose"), m_purpose->text()},
            {QStringLiteral("values"), m_values->toPlainText()},
            {QStringLiteral("part"), m_part->currentIndex()},
            {QStringLiteral("members"), m_members->text()},
            {QStringLiteral("talksIn"), m_talksIn->text()},
            {QStringLiteral("link"), m_link->text()},
            {QStringLiteral("rule"), m_rule->toPlainText()},
            {QStringLiteral("sealed"), m_sealed->isChecked()}};
}

void CircleForm::fill(const QJsonObject &typed)
{
    m_name->setText(typed.value(QLatin1StringView("name")).toString());
    m_purpose->setText(typed.value(QLatin1StringView("purpose")).toString());
    m_values->setPlainText(typed.value(QLatin1StringView("values")).toString());
    m_part->setCurrentIndex(typed.value(QLatin1StringView("part")).toInt());
    m_members->setText(typed.value(QLatin1StringView("members")).toString());
    m_talksIn->setText(typed.value(QLatin1StringView("talksIn")).toString());
    m_link->setText(typed.value(QLatin1StringView("link")).toString());
    m_rule->setPlainText(typed.value(QLatin1StringView("rule")).toString());
    m_sealed->setChecked(typed.value(QLatin1StringView("sealed")).toBool());
}

Result<Circle> CircleForm::asTyped() const
{
    Circle circle = m_circle;
    circle.name = m_name->text().simplified();
    circle.purpose = m_purpose->text().simplified();
    circle.values = m_values->toPlainText().trimmed();
    circle.part = EnumWords<CirclePart>::words.at(size_t(m_part->currentIndex())).value;
    circle.talksIn = m_talksIn->text().simplified();
    circle.link = m_link->text().trimmed();
    circle.rule = m_rule->toPlainText().trimmed();
    circle.privacy = m_sealed->isChecked() ? Privacy::Sealed : Privacy::Private;
    return context().journal.people().findAll(m_members->names()).map([&](const QList<Peer> &peers) {
        circle.members.clear();
        for (const Peer &peer : peers) {
            if (!circle.members.contains(peer.id))
                circle.members << peer.id;
        }
        circle.members << m_inTrash;
        return circle;
    });
}

Result<void> CircleForm::save()
{
    const Result<Circle> circle = asTyped();
    if (!circle)
        return fail(circle.error());
    Circles &circles = context().journal.circles();
    if (!circle->id.isNull()) {
        const Result<void> changed = circles.change(*circle);
        if (changed)
            tellDone(context(), tr("“%1” is changed.").arg(circle->name));
        return changed;
    }
    return circles.add(*circle).map([&](const Id &id) {
        tellDone(context(), tr("“%1” is a circle now.").arg(circle->name));
        Q_EMIT added(id);
    });
}

} // namespace lanai
