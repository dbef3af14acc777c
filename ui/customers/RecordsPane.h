#pragma once

#include "app/customers/CustomerPage.h"

#include <QScrollArea>

namespace kk::ui {

/// What each source says about a customer, word for word and untouched, with its number and date.
class RecordsPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit RecordsPane(QWidget *parent = nullptr);
    /// `maySeparate`: each of several records gets a button that makes it somebody else.
    void show(const QList<customers::RecordView> &records, bool maySeparate);

Q_SIGNALS:
    void separateRequested(kk::customers::SourceRecordId record);

private:
    QWidget *makeCard(const customers::RecordView &record, bool maySeparate);
};

} // namespace kk::ui
