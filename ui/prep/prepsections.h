// The quieter sections of a prep page. Each shows itself anew from the model and hides when there is nothing to say.
#pragma once
#include "ui/prep/prepmodel.h"
#include "ui/shell/context.h"
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace lanai {

class DropButton;
class PreviewForm;

// A title and rows that are made anew at each refresh; the row that had the focus has it again.
class PrepSection : public QWidget
{
    Q_OBJECT
public:
    PrepSection(const QString &title, PrepModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();

protected:
    virtual void fill() = 0;
    void add(QWidget *row);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] PrepModel &model() const { return m_model; }
    [[nodiscard]] const Context &context() const { return m_context; }
    void tell(const Result<void> &done, const QString &text);

private:
    PrepModel &m_model;
    Context m_context;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

// Outcome and up to three lines.
class LastTimeSection final : public PrepSection
{
    Q_OBJECT
public:
    LastTimeSection(PrepModel &model, const Context &context, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void addDay(QDate day);
};

// Owed both ways; a tick keeps it.
class OwedSection final : public PrepSection
{
    Q_OBJECT
public:
    OwedSection(PrepModel &model, const Context &context, QWidget *parent = nullptr);

protected:
    void fill() override;
};

// Rule 7: topics for this trust level with why, to be put on the agenda.
class TopicsSection final : public PrepSection
{
    Q_OBJECT
public:
    TopicsSection(PrepModel &model, const Context &context, QWidget *parent = nullptr);

protected:
    void fill() override;
};

// Rule 6: items of the staff meeting that want this peer's view.
class PreviewsSection final : public PrepSection
{
    Q_OBJECT
public:
    PreviewsSection(PrepModel &model, const Context &context, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    PreviewForm *m_form;
};

// The human line, once a quarter has passed without one.
class KindWordSection final : public PrepSection
{
    Q_OBJECT
public:
    KindWordSection(PrepModel &model, const Context &context, QWidget *parent = nullptr);

protected:
    void fill() override;
};

// What to practise in this 1:1.
class IntentionSection final : public PrepSection
{
    Q_OBJECT
public:
    IntentionSection(PrepModel &model, const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QMenu *menu() const { return m_menu; }

protected:
    void fill() override;

private:
    void suggest();
    void choose(const Id &practice);

    DropButton *m_choose;
    QMenu *m_menu;
};

} // namespace lanai
