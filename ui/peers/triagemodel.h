// The first run's questions: who are your peers, how strong is the interdependence, when do you meet. At most three
// keys a peer besides the name. Each peer is saved when the answers are complete, and can be taken back.
#pragma once
#include "core/domain/interdependence.h"
#include "core/domain/result.h"
#include "ui/peers/startseries.h"
#include <QObject>

namespace lanai {

class Journal;

enum class TriageStage { Names, Need, Rhythm, Time, Done };

struct TriageChoice
{
    QString text;
    QString note;
    bool suggested = false;
};

class TriageModel : public QObject
{
    Q_OBJECT
public:
    explicit TriageModel(Journal &journal, QObject *parent = nullptr);

    // What was typed before and not gone through yet.
    [[nodiscard]] QString keptNames() const;
    // What is typed, or who is still to be gone through.
    void keepNames(const QString &typedNow) const;
    // One name a line. EmptyName without any; NameTaken when somebody is called so already.
    Result<void> begin(const QString &typed);

    [[nodiscard]] TriageStage stage() const { return m_stage; }
    [[nodiscard]] QString name() const { return m_names.value(m_at); }
    [[nodiscard]] int at() const { return static_cast<int>(m_at); } // peers done
    [[nodiscard]] int of() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] int series() const;                  // begun
    [[nodiscard]] QList<TriageChoice> choices() const; // key 1 is the first
    [[nodiscard]] int suggested() const;               // which of them, from 0

    // From 0. Nothing happens for one that isn't there.
    Result<void> choose(int choice);
    Result<void> skip(); // this peer without a rhythm (as far as it is answered), or without being added
    Result<void> back(); // one question; what it saved is taken back
    Result<void> takeAllBack();
    Result<void> finish(); // doesn't ask again by itself

Q_SIGNALS:
    void changed();

private:
    struct Answered
    {
        Interdependence need = Interdependence::Moderate;
        int rhythm = -1; // among SeriesProposal::rhythms(); -1: not regularly
        int time = 0;
        bool added = false;
        bool began = false;
        QList<Id> commands;
    };

    [[nodiscard]] Answered &now() { return m_answers[m_at]; }
    [[nodiscard]] int freeTime() const;
    void proceed(TriageStage stage);
    Result<void> save();
    Result<void> saved(const Result<Id> &done);
    Result<void> takeBack(Answered &answered);

    Journal &m_journal;
    Id m_last; // the newest command
    TriageStage m_stage = TriageStage::Names;
    QStringList m_names;
    QList<Answered> m_answers;
    qsizetype m_at = 0;
};

} // namespace lanai
