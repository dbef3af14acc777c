#pragma once

#include "ui/customers/CustomerPresenter.h"

#include <QWidget>

namespace kk::ui {

class CardFrame;
class PlainTable;
class TextLabel;
class TextTableModel;

/// What a customer has saved, and why: every posting with its reason, and for the chosen receipt also why other rules gave nothing.
class PointsPane final : public QWidget {
    Q_OBJECT

public:
    explicit PointsPane(CustomerPresenter &presenter, QWidget *parent = nullptr);
    /// Asks for the postings of whoever is on screen now.
    void open();

private:
    void showCard(const loyalty::MemberCard &card);
    void showEntries(const QList<loyalty::EntryView> &entries);
    void showWhy(int row);

    CustomerPresenter &m_presenter;
    TextLabel *m_balance;
    TextTableModel *m_rows;
    PlainTable *m_table;
    CardFrame *m_why;
    TextLabel *m_whyText;
    QList<loyalty::EntryView> m_entries;
    quint64 m_generation = 0;
};

} // namespace kk::ui
