#pragma once

#include "ui/settings/PeoplePresenter.h"
#include "ui/settings/Section.h"

namespace kk::ui {

class CardFrame;
class PersonForm;
class TextLabel;

/// Gebruikers: who works here, with which role, last seen; add, change, new password, remove.
class PeopleSection : public Section {
    Q_OBJECT

public:
    explicit PeopleSection(PeoplePresenter &people, QWidget *parent = nullptr);

    void activated() override;
    void open(const QString &target) override; ///< "add"

private:
    void show();
    void showList();
    QWidget *makeRow(const shop::PersonView &person);
    void askRemoval(const shop::PersonView &person);
    void submit();
    void showForm(bool visible);
    CardFrame *makeRemoval();

    PeoplePresenter &m_people;
    CardFrame *m_list;
    QPushButton *m_add;
    PersonForm *m_form;
    CardFrame *m_removal = nullptr;
    TextLabel *m_removalText = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
    vault::ShopUserId m_leaving;
    QWidget *m_rows = nullptr;
};

} // namespace kk::ui
