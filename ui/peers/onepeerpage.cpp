#include "ui/peers/onepeerpage.h"
#include "core/journal/checkins.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "ui/oneonones/seriesform.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/sides.h"
#include "ui/parts/words.h"
#include "ui/peers/composer.h"
#include "ui/peers/conversations.h"
#include "ui/peers/deeds.h"
#include "ui/peers/earlierroles.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/howtheywork.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/kindword.h"
#include "ui/peers/knowthem.h"
#include "ui/peers/mentionslist.h"
#include "ui/peers/mergedialog.h"
#include "ui/peers/openpromises.h"
#include "ui/peers/peerform.h"
#include "ui/peers/peerhead.h"
#include "ui/peers/peerplace.h"
#include "ui/peers/rhythmsection.h"
#include "ui/peers/sharedcircles.h"
#include "ui/peers/sharedprojects.h"
#include "ui/peers/sharedrituals.h"
#include "ui/peers/timelineview.h"
#include "ui/peers/trustsection.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {
namespace {

QStringList filterIds()
{
    return {QStringLiteral("all"), QStringLiteral("oneonones"), QStringLiteral("facts"), QStringLiteral("commitments"),
            QStringLiteral("trust")};
}

} // namespace

OnePeerPage::OnePeerPage(const Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_record(pageContext.journal)
    , m_photos(pageContext.journal)
    , m_deeds(new Deeds(pageContext, this))
    , m_head(new PeerHead(m_record, *m_deeds, m_photos, this))
    , m_composer(new Composer(pageContext.journal, m_record, *m_deeds, this))
    , m_filter(new Choice(Choice::Mode::Single, this))
    , m_count(new Label(Type::Caption, Colour::Muted, this))
    , m_timeline(new TimelineView(m_record.timeline(), this))
    , m_know(new KnowThem(pageContext.journal, m_record, *m_deeds, this))
    , m_how(new HowTheyWork(pageContext.journal, m_record, *m_deeds, this))
    , m_roles(new EarlierRoles(pageContext.journal, m_record, *m_deeds, this))
    , m_rituals(new SharedRituals(pageContext, m_record, this))
    , m_circles(new SharedCircles(pageContext, m_record, this))
    , m_asks(new PeerAsks(pageContext, m_record, this))
    , m_kindWord(new KindWord(pageContext, m_record, this))
    , m_rhythm(new RhythmSection(m_record, this))
    , m_trust(new TrustSection(m_record, this))
    , m_commitments(new OpenPromises(pageContext.journal, m_record, *m_deeds, this))
    , m_conversations(new Conversations(pageContext.journal, m_record, *m_deeds, this))
    , m_mentions(new MentionsList(m_record, this))
    , m_projects(new SharedProjects(m_record, this))
{
    setObjectName(QStringLiteral("peerPage"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_head);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(main(), 1);
    body->addSpacing(theme().px("peer-rail-lead") - theme().px("timeline-bar"));
    body->addWidget(new Hairline(Qt::Vertical, this));
    body->addSpacing(theme().px("column-gap"));
    body->addWidget(rail());
    all->addLayout(body, 1);
    followTheme(this, [this, all] {
        const int side = theme().px("page-side");
        // The rail's scroll bar stands in the margin.
        const int bar = theme().px("timeline-bar");
        all->setContentsMargins(sided(side, theme().px("step-16") + theme().px("step-4"), side - bar, 0));
        m_head->setContentsMargins(sided(0, 0, bar, 0));
        all->setSpacing(theme().px("step-24"));
        arrange();
    });
    connectAll();
}

QWidget *OnePeerPage::main()
{
    auto *column = new QWidget(this);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    m_filter->setObjectName(QStringLiteral("timelineFilter"));
    m_filter->setAccessibleName(tr("What is shown"));
    m_filter->setChoices(filterIds(), {tr("All"), tr("1:1s"), tr("Facts"), tr("Commitments"), tr("Trust")});
    m_filter->setCurrent(filterIds().value(0));
    m_count->setObjectName(QStringLiteral("timelineCount"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_filter);
    head->addStretch(1);
    head->addWidget(m_count);
    const int bar = theme().px("timeline-bar"); // of the timeline, which reaches further by it
    auto *above = new QVBoxLayout;
    above->setContentsMargins(sided(0, 0, bar, 0));
    above->addWidget(m_composer);
    above->addLayout(head);
    lines->addLayout(above);
    lines->addSpacing(theme().px("step-4"));
    lines->addWidget(m_timeline, 1);
    followTheme(column, [lines, above] {
        above->setSpacing(theme().px("step-12"));
        lines->setSpacing(theme().px("step-12"));
    });
    return column;
}

QWidget *OnePeerPage::rail()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("peerRail"));
    scroll->setAccessibleName(tr("About them"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *both = new QWidget(scroll);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins(0, 0, 0, 0);
    const auto column = [&](std::initializer_list<QWidget *> sections) {
        auto *lines = new QVBoxLayout;
        for (QWidget *section : sections)
            lines->addWidget(section);
        lines->addStretch(1);
        m_columns->addLayout(lines, 1);
        followTheme(both, [lines] { lines->setSpacing(theme().px("peer-section-gap")); });
    };
    column({m_know, m_how, m_kindWord, m_projects, m_rituals, m_circles, m_roles});
    column({m_rhythm, m_trust, m_commitments, m_asks, m_conversations, m_mentions});
    scroll->setWidget(both);
    m_railScroll = scroll;
    return scroll;
}

void OnePeerPage::connectAll()
{
    const auto lead = [this](PageId page, const Id &thing = {}) {
        context().navigator.go(placeOf(page, m_record.peer().id, thing));
    };
    connect(m_head, &PeerHead::allWanted, this, [this] { context().navigator.go(placeOf(PageId::Peers)); });
    connect(m_head, &PeerHead::logWanted, this, [lead] { lead(PageId::Log); });
    connect(m_head, &PeerHead::prepWanted, this, [lead] { lead(PageId::Prep); });
    connect(m_head, &PeerHead::moreWanted, this, &OnePeerPage::showMore);
    connect(m_head, &PeerHead::photoWanted, this, &OnePeerPage::showPhotoMenu);
    connect(m_rhythm, &RhythmSection::startWanted, this,
            [this] { (new SeriesForm(context(), m_record.peer().id, this))->open(); });
    connect(m_rhythm, &RhythmSection::decisionWanted, this, [lead] { lead(PageId::Decision); });
    connect(m_trust, &TrustSection::checkInWanted, this, [lead](const Id &checkIn) { lead(PageId::Trust, checkIn); });
    connect(m_know, &KnowThem::sourceWanted, m_timeline, &TimelineView::bringIntoView);
    connect(m_how, &HowTheyWork::sourceWanted, m_timeline, &TimelineView::bringIntoView);
    const auto project = [this](const Id &id) { context().navigator.go(placeOf(PageId::Projects, {}, id)); };
    connect(m_how, &HowTheyWork::projectWanted, this, project);
    connect(m_projects, &SharedProjects::projectWanted, this, project);
    connect(m_commitments, &OpenPromises::sourceWanted, m_timeline, &TimelineView::bringIntoView);
    connect(m_mentions, &MentionsList::noteWanted, this,
            [this](const Id &entry) { context().navigator.go(placeOf(PageId::Log, {}, entry)); });
    connect(m_filter, &Choice::chosen, this, &OnePeerPage::setFilter);
    connect(m_timeline, &TimelineView::editWanted, this, &OnePeerPage::editEntry);
    connect(m_timeline, &TimelineView::reopenWanted, this, &OnePeerPage::reopenEntry);
    connect(m_timeline, &TimelineView::copyWanted, this, &OnePeerPage::copyEntry);
    connect(m_timeline, &TimelineView::deleteWanted, this, &OnePeerPage::deleteEntry);
    connect(m_timeline, &TimelineView::historyWanted, this,
            [this](const Id &thing) { m_deeds->showHistory(thing, this); });
    context().actions.attach(QStringLiteral("composer-add"), this, m_composer, &Composer::add);
    const auto keys = [this] { m_composer->setKeys(context().actions.keysOf(QStringLiteral("composer-add"))); };
    connect(&context().actions, &ActionTable::keysChanged, this, keys);
    keys();
}

void OnePeerPage::enter(const Place &place)
{
    if (m_record.peer().id != place.peer) {
        if (!m_record.peer().id.isNull()) {
            m_composer->keepDraft();
            finishEditing();
        }
        if (const Result<void> opened = m_record.open(place.peer); !opened) {
            m_deeds->refuse(opened.error());
            context().navigator.go(placeOf(PageId::Peers));
            return;
        }
        m_filter->setCurrent(filterIds().value(0));
        m_composer->open();
        showAll();
    } else if (m_stale) {
        reload();
    }
    if (place.thing.isNull())
        m_composer->editor()->setFocus(Qt::OtherFocusReason);
    else
        m_timeline->bringIntoView(place.thing);
}

// What is being changed where it stands is this person's, not the next one's.
void OnePeerPage::finishEditing()
{
    const QList<EditInPlace *> fields = findChildren<EditInPlace *>();
    for (EditInPlace *field : fields) {
        field->save();
        field->cancel(); // what was refused
    }
}

void OnePeerPage::leave()
{
    if (!m_record.peer().id.isNull())
        m_composer->keepDraft();
}

std::optional<Draft> OnePeerPage::unkept()
{
    return m_record.peer().id.isNull() ? std::optional<Draft>() : m_composer->written();
}

void OnePeerPage::refresh(const ChangeSet &changes)
{
    if (m_record.peer().id.isNull() || !PeerRecord::isTouchedBy(changes))
        return;
    m_stale = true;
    if (isInFront())
        reload();
}

void OnePeerPage::reload()
{
    m_stale = false;
    const Result<void> read = m_record.reload();
    if (read) {
        showAll();
        return;
    }
    // Deleted, here or elsewhere.
    if (read.error().code != ErrorCode::NotFound)
        m_deeds->refuse(read.error());
    if (isInFront() && read.error().code == ErrorCode::NotFound)
        context().navigator.go(placeOf(PageId::Peers));
}

void OnePeerPage::showAll()
{
    m_head->refresh();
    m_know->refresh();
    m_how->refresh();
    m_rituals->refresh();
    m_circles->refresh();
    m_asks->refresh();
    m_kindWord->refresh();
    m_roles->refresh();
    m_rhythm->refresh();
    m_trust->refresh();
    m_commitments->refresh();
    m_conversations->refresh();
    m_mentions->refresh();
    m_projects->refresh();
    sayCount();
}

void OnePeerPage::sayCount()
{
    const bool all = m_record.timeline().filter() == TimelineFilter::All;
    m_count->setText(all ? tr("%n entries", nullptr, m_record.page().entries) : QString());
}

void OnePeerPage::setFilter(const QString &id)
{
    static const QList<TimelineFilter> filters{TimelineFilter::All, TimelineFilter::OneOnOnes, TimelineFilter::Facts,
                                               TimelineFilter::Commitments, TimelineFilter::Trust};
    if (const Result<void> read = m_record.setFilter(filters.value(filterIds().indexOf(id))); !read)
        m_deeds->refuse(read.error());
    sayCount();
}

void OnePeerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OnePeerPage::arrange()
{
    // The window's own breadth decides; the sidebar has its share of it.
    const bool narrow = window()->width() < theme().px("narrow-below");
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(narrow ? theme().px("peer-section-gap") : theme().px("peer-rail-gap"));
    const int column = theme().px("peer-rail-column");
    const int width = narrow ? column : 2 * column + theme().px("peer-rail-gap");
    m_columns->parentWidget()->setFixedWidth(width);
    m_railScroll->setFixedWidth(width + theme().px("timeline-bar"));
}

void OnePeerPage::editEntry(const QModelIndex &index)
{
    const TimelineRow row = m_record.timeline().row(index.row());
    if (row.kind == TimelineKind::Entry)
        context().navigator.go(placeOf(PageId::Log, m_record.peer().id, row.id));
    else if (row.kind == TimelineKind::Fact)
        m_know->editDetails(row.id);
    else if (row.kind == TimelineKind::Role)
        m_roles->edit(row.id);
    else if (row.kind == TimelineKind::CheckIn)
        context().navigator.go(placeOf(PageId::Trust, m_record.peer().id, row.id));
    else
        editInRail(row);
}

// An insight or an open promise is changed where it stands in the rail.
void OnePeerPage::editInRail(const TimelineRow &row)
{
    const QString begins =
        row.kind == TimelineKind::Insight ? QStringLiteral("insight-") : QStringLiteral("commitment-");
    auto *there = m_railScroll->findChild<EditInPlace *>(begins + idText(row.id));
    if (there == nullptr)
        return;
    m_railScroll->ensureWidgetVisible(there);
    there->edit();
}

void OnePeerPage::reopenEntry(const QModelIndex &index)
{
    m_deeds->tell(context().journal.promises().reopen(m_record.timeline().row(index.row()).id),
                  tr("The commitment is open again."));
}

void OnePeerPage::copyEntry(const QModelIndex &index)
{
    const TimelineRow row = m_record.timeline().row(index.row());
    QGuiApplication::clipboard()->setText(PeerWords::text(row, m_record.peer().shortName()));
    m_deeds->say(tr("Copied. It stays in the clipboard until you copy something else or lock."));
}

void OnePeerPage::deleteEntry(const QModelIndex &index)
{
    const TimelineRow row = m_record.timeline().row(index.row());
    Journal &journal = context().journal;
    switch (row.kind) {
    case TimelineKind::Entry:
        m_deeds->tell(journal.notes().remove(row.id), tr("Note deleted."));
        break;
    case TimelineKind::Fact:
        m_deeds->tell(journal.people().removeFact(row.id), tr("Fact deleted."));
        break;
    case TimelineKind::Insight:
        m_deeds->tell(journal.people().removeInsight(row.id), tr("Deleted."));
        break;
    case TimelineKind::Commitment:
    case TimelineKind::CommitmentKept:
        m_deeds->tell(journal.promises().remove(row.id), tr("Commitment deleted."));
        break;
    case TimelineKind::CheckIn:
        m_deeds->tell(journal.checkIns().remove(row.id), tr("Check-in deleted."));
        break;
    case TimelineKind::Role:
        m_deeds->tell(journal.people().removeRole(row.id), tr("Earlier role deleted."));
        break;
    }
}

PeerForm *OnePeerPage::editDetails()
{
    auto *form = new PeerForm(
        m_record.peer(),
        [this](const Peer &peer) {
            Result<void> saved = context().journal.people().change(peer);
            if (saved)
                m_deeds->tell(saved, tr("%1 changed.").arg(peer.name));
            return saved;
        },
        this);
    form->open();
    return form;
}

MergeDialog *OnePeerPage::merge()
{
    auto *dialog = new MergeDialog(
        context().journal, m_record.peer(),
        [this](const QString &other) {
            m_deeds->offerUndo(tr("%1 and %2 are one now.").arg(m_record.peer().name, other), {m_deeds->last()});
        },
        this);
    dialog->open();
    return dialog;
}

void OnePeerPage::choosePhoto()
{
    FileQuestion question;
    question.title = tr("Choose a photo");
    question.filter = tr("Pictures (*.png *.jpg *.jpeg *.webp)");
    context().prompts.openFile(
        question, this, [this](const QString &path) { m_deeds->tell(m_record.setPhoto(path), tr("Photo changed.")); });
}

void OnePeerPage::showMore(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peerMoreMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit details…"), this, &OnePeerPage::editDetails);
    menu->addAction(tr("Edit tags"), m_head, &PeerHead::editTags);
    addPhotoDeeds(menu);
    if (m_record.page().series && m_record.page().series->state != TermState::Over)
        menu->addAction(tr("Change or end the rhythm…"), this,
                        [this] { context().navigator.go(placeOf(PageId::Decision, m_record.peer().id)); });
    menu->addAction(tr("Add a ritual…"), m_rituals, &SharedRituals::add);
    addStandings(menu);
    addSnoozes(menu);
    menu->addSeparator();
    menu->addAction(tr("History"), this, [this] { m_deeds->showHistory(m_record.peer().id, this); });
    menu->addAction(tr("Merge with…"), this, &OnePeerPage::merge);
    menu->addAction(tr("Delete…"), this, &OnePeerPage::remove);
    menu->popup(at);
}

void OnePeerPage::showPhotoMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peerPhotoMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPhotoDeeds(menu);
    menu->popup(at);
}

void OnePeerPage::addPhotoDeeds(QMenu *menu)
{
    menu->addAction(tr("Choose a photo…"), this, &OnePeerPage::choosePhoto);
    if (!m_record.peer().photo.isEmpty())
        menu->addAction(tr("Take the photo away"), this,
                        [this] { m_deeds->tell(m_record.removePhoto(), tr("Photo taken away.")); });
}

void OnePeerPage::addStandings(QMenu *menu)
{
    QMenu *standings = menu->addMenu(tr("Standing"));
    for (const Standing standing : {Standing::Current, Standing::Former, Standing::Dormant}) {
        QAction *action = standings->addAction(Words::name(standing), this, [this, standing] {
            m_deeds->tell(m_record.setStanding(standing),
                          tr("%1: %2.", "a name, a standing").arg(m_record.peer().name, Words::name(standing)));
        });
        action->setCheckable(true);
        action->setChecked(m_record.peer().standing == standing);
    }
}

void OnePeerPage::addSnoozes(QMenu *menu)
{
    const QDate today = m_record.words().today();
    QMenu *snoozes = menu->addMenu(tr("Snooze drifting"));
    const auto add = [&](const QString &text, QDate until) {
        snoozes->addAction(text, this, [this, until] {
            m_deeds->tell(m_record.snooze(until), until.isValid()
                                                      ? tr("Snoozed until %1.").arg(m_record.words().due(until))
                                                      : tr("No longer snoozed."));
        });
    };
    add(tr("Two weeks"), today.addDays(14));
    add(tr("A month"), today.addMonths(1));
    add(tr("Three months"), today.addMonths(3));
    if (m_record.peer().snoozeUntil.isValid())
        add(tr("Not any more"), {});
}

void OnePeerPage::remove()
{
    const Id id = m_record.peer().id;
    const QString name = m_record.peer().name;
    const Question question{tr("Delete %1?").arg(name),
                            tr("The page of %1 leaves the list. It stays in the trash for 30 days, and Undo brings it "
                               "back.")
                                .arg(name),
                            tr("Delete"), true};
    context().prompts.confirm(question, this, [this, id, name] {
        m_deeds->tell(context().journal.people().remove(id), tr("%1 deleted.").arg(name));
    });
}

} // namespace lanai
