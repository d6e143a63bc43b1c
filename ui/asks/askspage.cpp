#include "ui/asks/askspage.h"
#include "core/journal/asks.h"
#include "core/journal/journal.h"
#include "core/journal/knowers.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askhead.h"
#include "ui/asks/askpane.h"
#include "ui/asks/askreplies.h"
#include "ui/asks/askslist.h"
#include "ui/asks/asksmodel.h"
#include "ui/asks/askview.h"
#include "ui/asks/askwords.h"
#include "ui/asks/circlelines.h"
#include "ui/asks/knowersview.h"
#include "ui/asks/newask.h"
#include "ui/asks/playbookview.h"
#include "ui/asks/wovencard.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/hintbutton.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr QLatin1StringView asksPart{"asks"};
constexpr QLatin1StringView knowersPart{"knowers"};
constexpr QLatin1StringView playbookPart{"playbook"};
constexpr QLatin1StringView newPart{"new"};

QScrollArea *columnArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (content != nullptr)
        area->setWidget(content);
    return area;
}

} // namespace

AsksPage::AsksPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new AsksModel(context.journal, this))
    , m_acts(new AskActs(context, this))
    , m_header(new PageHeader(tr("Asks"), this))
    , m_parts(new Choice(Choice::Mode::Single, this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_left(columnArea(nullptr, this))
    , m_list(new AsksList(*m_model))
    , m_circles(new CircleLines(context))
    , m_pane(new AskPane(*m_acts, this))
    , m_knowers(new KnowersView(*m_acts))
    , m_knowersArea(columnArea(m_knowers, this))
    , m_playbook(new PlaybookView(*m_acts))
    , m_playbookArea(columnArea(m_playbook, this))
{
    setObjectName(QStringLiteral("asksPage"));
    buildHead();
    layOut();
    connectParts();
    attachActions();
    followTheme(this, [this] {
        if (isInFront())
            showModel();
    });
    countAnew();
}

void AsksPage::buildHead()
{
    m_parts->setObjectName(QStringLiteral("asksParts"));
    m_parts->setAccessibleName(tr("What this page shows"));
    m_parts->setChoices({asksPart, knowersPart, playbookPart}, {tr("Questions"), tr("Who knows"), tr("Playbook")});
    m_parts->setCurrent(asksPart);
    m_header->addWidget(m_parts);
    QPushButton *add = m_header->addPrimary(tr("New ask"), QStringLiteral("askNew"), QStringLiteral("plus"));
    add->setAccessibleName(tr("New ask"));
    connect(add, &QPushButton::clicked, this, &AsksPage::beginNew);
    m_error->setObjectName(QStringLiteral("asksError"));
    m_error->hide();
}

QWidget *AsksPage::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->addWidget(m_list);
    column->addWidget(m_circles);
    column->addStretch(1);
    followTheme(left, [this, column] {
        const int inset = theme().px("asks-inset");
        column->setContentsMargins(inset, theme().px("asks-inset"), inset, theme().px("step-16"));
        column->setSpacing(theme().px("step-8"));
        m_left->setFixedWidth(theme().px("asks-list"));
    });
    return left;
}

void AsksPage::layOut()
{
    m_left->setWidget(makeLeft());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_error);
    column->addLayout(bar);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    m_beside = new Hairline(Qt::Vertical, this);
    body->addWidget(m_left);
    body->addWidget(m_beside);
    for (QScrollArea *area : {static_cast<QScrollArea *>(m_pane), m_knowersArea, m_playbookArea})
        body->addWidget(area, 1);
    m_knowersArea->hide();
    m_playbookArea->hide();
    column->addLayout(body, 1);
    followTheme(m_header, [this, bar] {
        const int side = theme().px("page-side");
        m_header->setContentsMargins(side, theme().px("page-top"), side, theme().px("asks-top"));
        bar->setContentsMargins(side, 0, side, 0);
        m_knowers->setMaximumWidth(theme().px("playbook-width") + 2 * side);
        m_playbook->setMaximumWidth(theme().px("playbook-width") + 2 * side);
    });
}

void AsksPage::connectParts()
{
    connect(m_model, &AsksModel::reloaded, this, &AsksPage::showModel);
    connect(m_parts, &Choice::chosen, this, &AsksPage::turnTo);
    connect(m_list, &AsksList::chosen, this, &AsksPage::choose);
    connect(m_list, &AsksList::opened, this, [this](const Id &ask) {
        openAsk(ask);
        view().takeFocus();
    });
    connect(m_list, &AsksList::deleteWanted, m_acts, &AskActs::remove);
    connect(m_list, &AsksList::menuWanted, m_acts, &AskActs::showMenu);
    connect(m_acts, &AskActs::removing, this, [this](const Id &ask) {
        if (ask == m_current)
            m_current = m_model->beside(ask);
    });
    connect(&view(), &AskView::left, this, [this] {
        if (!m_pane->isNew())
            showWhole();
    });
    connect(m_pane, &AskPane::newWanted, this, &AsksPage::beginNew);
    connect(&m_pane->fresh(), &NewAsk::saved, this, [this](const Id &ask) {
        openAsk(ask);
        view().takeFocus();
    });
    connect(&m_pane->fresh(), &NewAsk::cancelled, this, &AsksPage::endNew);
    connect(m_acts, &AskActs::broughtBack, this, [this](const Id &ask) {
        if (!isInFront()) {
            Place place;
            place.page = PageId::Asks;
            place.thing = ask;
            place.words = ask.isNull() ? QString(newPart) : QString();
            this->context().navigator.go(place);
        } else if (ask.isNull()) {
            beginNew();
        } else {
            openAsk(ask);
        }
    });
    connect(&m_pane->fresh(), &NewAsk::openWanted, this, &AsksPage::openSimilar);
    connect(m_playbook, &PlaybookView::askWanted, this, &AsksPage::openAsk);
    connect(m_playbook, &PlaybookView::circleWanted, m_circles, &CircleLines::go);
}

void AsksPage::attachActions()
{
    ActionTable &actions = context().actions;
    actions.attach(QStringLiteral("ask-save"), this, this, [this] {
        if (m_pane->isNew())
            m_pane->fresh().save();
        else
            view().save();
    });
    const auto onView = [this](const char *id, auto act) {
        context().actions.attach(QLatin1StringView(id), this, this, [this, act] {
            if (!m_pane->isNew() && view().id() == m_current && !m_current.isNull() && view().isVisibleTo(this))
                act();
        });
    };
    onView("ask-whom", [this] { view().replies()->askSomebody(); });
    onView("ask-reply", [this] { view().replies()->addReply(); });
    onView("ask-refine", [this] { view().head()->refine(); });
    onView("ask-weave", [this] { view().woven()->weave(); });
    actions.attach(QStringLiteral("ask-find"), this, this, [this] {
        turnTo(playbookPart);
        m_playbook->begin();
    });
    const auto hint = [this] {
        m_pane->fresh().saveButton()->setKeys(context().actions.keysOf(QStringLiteral("ask-save")));
    };
    connect(&actions, &ActionTable::keysChanged, this, hint);
    hint();
}

AskView &AsksPage::view() const
{
    return m_pane->view();
}

void AsksPage::turnTo(const QString &part)
{
    const bool asks = part != knowersPart && part != playbookPart;
    m_parts->setCurrent(asks ? QString(asksPart) : part);
    m_left->setVisible(asks);
    m_beside->setVisible(asks);
    m_pane->setVisible(asks);
    m_knowersArea->setVisible(part == knowersPart);
    m_playbookArea->setVisible(part == playbookPart);
    if (part == knowersPart) {
        m_knowers->look();
        m_knowers->begin();
    } else if (part == playbookPart) {
        m_playbook->reload();
        m_playbook->begin();
    }
    Q_EMIT shown(m_current, !asks ? part : m_pane->isNew() ? QString(newPart) : QString());
}

void AsksPage::enter(const Place &place)
{
    if (!place.thing.isNull())
        m_current = place.thing;
    m_model->reload();
    if (place.words == newPart)
        return beginNew();
    if (!place.thing.isNull() && m_pane->isNew())
        endNew();
    turnTo(place.words);
    if (place.words.isEmpty() && m_pane->isNew())
        m_pane->fresh().begin();
    else if (place.words.isEmpty() && m_list->current().isNull())
        m_pane->takeFocusWithout();
    else if (place.words.isEmpty())
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void AsksPage::leave()
{
    m_pane->fresh().keep();
    view().keepTyped();
}

std::optional<Draft> AsksPage::unkept()
{
    return m_pane->fresh().unkept();
}

void AsksPage::refresh(const ChangeSet &changes)
{
    if (!AsksModel::concerns(changes))
        return;
    if (!isInFront())
        return countAnew();
    m_model->reload();
    if (m_playbookArea->isVisibleTo(this))
        m_playbook->reload();
}

void AsksPage::countAnew()
{
    const Result<AskList> list = context().journal.asks().list();
    if (!list)
        return; // the page itself says why, once it is in front
    m_count = list->toActOn();
    Q_EMIT countChanged();
}

void AsksPage::showModel()
{
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    const AskList &list = m_model->list();
    m_count = list.toActOn();
    Q_EMIT countChanged();
    m_header->setSubtitle(AskWords::subtitle(list));
    if (m_model->line(m_current) == nullptr)
        m_current = m_model->first().data(AsksModel::IdRole).value<Id>();
    m_list->setCurrent(m_pane->isNew() ? Id() : m_current);
    m_circles->fill(list);
    if (!m_pane->isNew())
        showWhole();
}

void AsksPage::showWhole()
{
    const AskLine *line = m_model->line(m_current);
    if (line == nullptr)
        return m_pane->showNothing();
    const Result<AskWhole> whole = context().journal.asks().whole(m_current);
    if (!whole) {
        m_error->say(errorSentence(whole.error()));
        return m_error->show();
    }
    m_pane->showAsk(*whole, AskWords::counts(*line));
}

void AsksPage::choose(const Id &ask)
{
    m_current = ask;
    if (m_pane->isNew())
        m_pane->fresh().keep(); // what is typed is there again next time
    showWhole();
    Q_EMIT shown(m_current, {});
}

void AsksPage::openAsk(const Id &ask)
{
    turnTo(asksPart);
    if (m_model->line(ask) == nullptr)
        m_model->reload();
    choose(ask);
    m_list->setCurrent(ask);
}

void AsksPage::beginNew()
{
    turnTo(asksPart);
    m_list->setCurrent({});
    m_pane->showNew();
    Q_EMIT shown(m_current, newPart);
}

void AsksPage::endNew()
{
    showWhole();
    m_list->setCurrent(m_current);
    if (!m_list->current().isNull())
        m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown(m_current, {});
}

void AsksPage::openSimilar(const Similar &similar)
{
    m_pane->fresh().keep();
    if (!similar.ask.isNull())
        return openAsk(similar.ask);
    if (similar.kind == FoundKind::Ask)
        return openAsk(similar.thing);
    if (similar.kind != FoundKind::Entry)
        return turnTo(playbookPart);
    Place place;
    place.page = PageId::Log;
    place.thing = similar.thing;
    context().navigator.go(place);
}

} // namespace lanai
