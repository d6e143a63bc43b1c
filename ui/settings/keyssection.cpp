#include "ui/settings/keyssection.h"
#include "ui/parts/label.h"
#include "ui/settings/keysmodel.h"
#include "ui/settings/plaintable.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemEditorFactory>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace lanai {
namespace {

// One combination, not a series of them. (QKeySequenceEdit can only be told so from Qt 6.5.)
QKeySequence firstOf(const QKeySequence &keys)
{
    return keys.isEmpty() ? keys : QKeySequence(keys[0]);
}

// Keys are edited by pressing them.
class KeysDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex & /*index*/) const override
    {
        auto *edit = new QKeySequenceEdit(parent);
        edit->setObjectName(QStringLiteral("keysEdit"));
        edit->setAccessibleName(KeysSection::tr("Press the new keys"));
        connect(edit, &QKeySequenceEdit::editingFinished, this, &KeysDelegate::finish);
        return edit;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *edit = qobject_cast<QKeySequenceEdit *>(editor))
            edit->setKeySequence(index.data(Qt::EditRole).value<QKeySequence>());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *edit = qobject_cast<QKeySequenceEdit *>(editor))
            model->setData(index, QVariant::fromValue(firstOf(edit->keySequence())));
    }

private:
    void finish()
    {
        if (auto *edit = qobject_cast<QWidget *>(sender())) {
            Q_EMIT commitData(edit);
            Q_EMIT closeEditor(edit);
        }
    }
};

} // namespace

KeysSection::KeysSection(ActionTable &actions, QWidget *parent)
    : Section(parent)
    , m_model(new KeysModel(actions, this))
    , m_table(new QTableView(this))
{
    setUpTable();
    auto *how = new Label(tr("To change the keys of an action, press F2 on it or double-click it, then press the new "
                             "keys."),
                          Type::Small, Colour::Muted, this);
    how->setWordWrap(true);
    addWide(how);
    addWide(m_table);
    addButtons();
    connect(m_model, &KeysModel::refused, this, &KeysSection::say);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { say({}); });
}

void KeysSection::setUpTable()
{
    m_table->setObjectName(QStringLiteral("shortcuts"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setProperty("kind", QStringLiteral("bare"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(1, new KeysDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    makePlain(*m_table, 0);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all of it is there; the page scrolls
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight(theme().px("settings-key-row") * (m_model->rowCount() + 1));
    m_table->horizontalHeader()->setFixedHeight(theme().px("settings-key-row"));
}

void KeysSection::addButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px("step-8"));
    auto *one = new QPushButton(tr("Usual keys for this action"), buttons);
    one->setObjectName(QStringLiteral("resetKeys"));
    auto *all = new QPushButton(tr("Usual keys for all"), buttons);
    all->setObjectName(QStringLiteral("resetAllKeys"));
    row->addWidget(one);
    row->addWidget(all);
    row->addStretch(1);
    addWide(buttons);
    one->setEnabled(m_table->currentIndex().isValid());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, one,
            [one](const QModelIndex &current) { one->setEnabled(current.isValid()); });
    connect(one, &QPushButton::clicked, this, &KeysSection::resetCurrent);
    connect(all, &QPushButton::clicked, m_model, &KeysModel::resetAll);
}

void KeysSection::resetCurrent()
{
    m_model->reset(m_table->currentIndex().row());
}

} // namespace lanai
