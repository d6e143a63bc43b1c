// The head of one peer's page: where one is, who it is, and what one does with them.
#pragma once
#include "core/domain/peer.h"
#include "ui/peers/photo.h"
#include <QWidget>

class QMenu;
class QPushButton;

namespace lanai {

class ChipButton;
class Deeds;
class EditInPlace;
class FlowLayout;
class IconButton;
class Label;
class PeerRecord;
class PhotoButton;

class PeerHead : public QWidget
{
    Q_OBJECT
public:
    PeerHead(PeerRecord &record, Deeds &deeds, Photos &photos, QWidget *parent);

    void refresh();
    void editTags();

Q_SIGNALS:
    void allWanted(); // the list of peers
    void logWanted();
    void prepWanted();
    void moreWanted(const QPoint &at);  // on the screen
    void photoWanted(const QPoint &at); // likewise

private:
    QWidget *crumbs();
    QWidget *words();
    QWidget *tagsField(QWidget *words);
    QWidget *buttons();
    void addChips();
    void chooseInterdependence();

    PeerRecord &m_record;
    Deeds &m_deeds;
    Photos &m_photos;
    Label *m_crumb = nullptr;
    PhotoButton *m_photo;
    EditInPlace *m_name = nullptr;
    EditInPlace *m_role = nullptr;
    Label *m_comma = nullptr;
    EditInPlace *m_team = nullptr;
    EditInPlace *m_tags = nullptr;
    QWidget *m_chipRow = nullptr;
    FlowLayout *m_chips = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace lanai
