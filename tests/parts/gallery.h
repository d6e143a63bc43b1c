// Every part of the window once, in a column, for looking at and for measuring.
#pragma once
#include <QWidget>

namespace lanai::test {

class Gallery : public QWidget
{
    Q_OBJECT
public:
    Gallery();

private:
    void addHeaders();
    void addPeople();
    void addChoices();
    void addFields();
    void addStock();
    void addMessages();
    void addIcons();
};

} // namespace lanai::test
