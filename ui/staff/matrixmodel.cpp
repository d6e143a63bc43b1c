#include "ui/staff/matrixmodel.h"
#include "ui/staff/staffwords.h"

namespace lanai {

MatrixModel::MatrixModel(StaffModel &model, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
    connect(&model, &StaffModel::reloaded, this, &MatrixModel::reload);
    reload();
}

void MatrixModel::reload()
{
    beginResetModel();
    m_items = m_model.items();
    m_people.clear();
    QList<PersonRef> concerned;
    for (const StaffItemRow &row : std::as_const(m_items)) {
        for (const ItemVoice &voice : row.voices)
            concerned << voice.person;
    }
    const auto add = [this](const PersonRef &person) {
        const bool there = std::any_of(m_people.cbegin(), m_people.cend(),
                                       [&person](const PersonRef &one) { return one.id == person.id; });
        if (!there)
            m_people << person;
    };
    for (const StaffAttendee &attendee : m_model.attendees()) {
        for (const PersonRef &person : std::as_const(concerned)) {
            if (person.id == attendee.attendee.peerId)
                add(person);
        }
    }
    for (const PersonRef &person : std::as_const(concerned)) // who is asked but not in the room
        add(person);
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

const ItemVoice *MatrixModel::voice(const QModelIndex &index) const
{
    for (const ItemVoice &voice : m_items.at(index.row()).voices) {
        if (voice.person.id == m_people.at(index.column()).id)
            return &voice;
    }
    return nullptr;
}

QString MatrixModel::spoken(const QModelIndex &index) const
{
    const ItemVoice *one = voice(index);
    const QString said = one == nullptr ? tr("not needed") : StaffWords(m_model).saidInFull(*one);
    return tr("%1 on %2: %3", "a name, an item, what was said")
        .arg(m_people.at(index.column()).name, m_items.at(index.row()).item.title, said);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ItemVoice *one = voice(index);
    switch (role) {
    case Qt::DisplayRole:
        return one == nullptr ? QString() : StaffWords(m_model).said(*one);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(index);
    case ColourRole:
        return int(one == nullptr ? Colour::Muted : StaffWords::colourOf(*one));
    case WordsRole:
        return one == nullptr || !one->preview ? QString() : one->preview->words;
    case ItemRole:
        return QVariant::fromValue(m_items.at(index.row()).item.id);
    case PersonRole:
        return QVariant::fromValue(m_people.at(index.column()).id);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? m_people.size() : m_items.size()))
        return {};
    if (role == Qt::DisplayRole)
        return across ? m_people.at(section).shortName : m_items.at(section).item.title;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return across ? m_people.at(section).name : m_items.at(section).item.title;
    return {};
}

QModelIndex MatrixModel::indexOf(const Id &item, const Id &person) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        for (int column = 0; column < m_people.size(); ++column) {
            if (m_items.at(row).item.id == item && m_people.at(column).id == person)
                return index(row, column);
        }
    }
    return {};
}

} // namespace lanai
