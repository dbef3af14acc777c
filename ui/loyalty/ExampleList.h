#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kk::ui {

class LoyaltyPresenter;
class SearchField;
class TextLabel;

/// The examples that come along: what the customer sees, one sentence, and for the first three what they would have cost here.
class ExampleList final : public QWidget {
    Q_OBJECT

public:
    explicit ExampleList(LoyaltyPresenter *presenter, QWidget *parent = nullptr);

    /// The examples that are counted on the own sales: one of points, one of stamps, one of a quiet day.
    static QList<int> counted();

Q_SIGNALS:
    void closed();

private:
    QWidget *makeCard(int position);
    void showCosts();
    void filter(const QString &typed);

    struct Entry {
        int position;
        QWidget *card;
        TextLabel *cost;
        QString words; ///< to find it by
    };
    LoyaltyPresenter *m_presenter;
    SearchField *m_search;
    QList<Entry> m_entries;
};

} // namespace kk::ui
