#pragma once

#include "ui/customers/CustomerPresenter.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Timeline.h"

namespace kk::ui {

class SegmentRow;
class TextLabel;
class TimelineList;

/// What happened with a customer, month by month, all of it or a slice.
class TimelineCard final : public CardFrame {
    Q_OBJECT

public:
    explicit TimelineCard(CustomerPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void saleRequested(kk::customers::SaleId sale);
    void takeBackRequested(const kk::shop::Decided &decided);

private:
    TimelineEntry entryOf(const shop::DecidedItem &merge) const;

    CustomerPresenter &m_presenter;
    SegmentRow *m_slices;
    TimelineList *m_list;
    TextLabel *m_note;
};

} // namespace kk::ui
