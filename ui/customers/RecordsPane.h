#pragma once

#include "app/customers/CustomerPage.h"

#include <QScrollArea>

namespace kk::ui {

/// What each source says about a customer, word for word and untouched, with its number and date.
class RecordsPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit RecordsPane(QWidget *parent = nullptr);
    void show(const QList<customers::RecordView> &records);

private:
    static QWidget *makeCard(const customers::RecordView &record);
};

} // namespace kk::ui
