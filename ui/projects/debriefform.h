// The debrief inside its card: what was learnt about each peer, what to do differently, and whether to do another one.
// What is typed is kept as a draft at once.
#pragma once
#include "core/journal/projectboard.h"
#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lanai {

class Choice;
class GrowingField;
class Label;
class ProjectsModel;

class DebriefForm : public QWidget
{
    Q_OBJECT
public:
    DebriefForm(ProjectsModel &model, const ProjectCard &card, QWidget *parent);

    // The peers may have changed; what is typed stays.
    void show(const ProjectCard &card);
    [[nodiscard]] Debrief debrief() const;
    // Why it could not be closed; empty takes the words away.
    void refuse(const QString &sentence);
    [[nodiscard]] QString refusal() const;
    // What is typed goes into the journal now, where a moment later it would; an error is said below.
    void keep();

Q_SIGNALS:
    void closeWanted();

private:
    struct Answer
    {
        Id peer;
        InsightFacet facet = InsightFacet::Thinking;
        GrowingField *field = nullptr;
    };

    void build();
    void addQuestion(InsightFacet facet);
    GrowingField *addField(const QString &name, const QString &objectName, const PersonRef *peer);
    void fill(const Debrief &debrief);
    void touched();
    void save();

    ProjectsModel &m_model;
    ProjectCard m_card;
    QVBoxLayout *m_column;
    QList<Answer> m_answers;
    GrowingField *m_differently = nullptr;
    Choice *m_another = nullptr;
    Label *m_refusal = nullptr;
    QTimer m_keeping; // a moment after the last key
};

} // namespace lanai
