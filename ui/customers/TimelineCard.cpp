#include "ui/customers/TimelineCard.h"

#include "ui/customers/CustomerWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/SegmentRow.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimelineList.h"

#include <QVBoxLayout>

namespace kk::ui {

using customers::TimelineItem;

namespace {

Tone toneOf(const TimelineItem &item)
{
    return item.kind == TimelineItem::Kind::ConsentYes || item.kind == TimelineItem::Kind::ConsentNo ? Tone::Accent : Tone::Neutral;
}

} // namespace

TimelineCard::TimelineCard(CustomerPresenter &presenter, QWidget *parent)
    : CardFrame(tr("Timeline"), Body::Rows, parent)
    , m_presenter(presenter)
    , m_slices(new SegmentRow(tr("What the timeline shows")))
    , m_list(new TimelineList(tr("Timeline")))
    , m_note(wrappedText({}, TextStyle::Small, Role::Muted))
{
    m_slices->addSegment(tr("Everything"));
    m_slices->addSegment(tr("Purchases"));
    m_slices->addSegment(tr("Contact"));
    m_slices->addSegment(tr("Privacy"));
    m_slices->setCurrent(0);
    addToTitle(m_slices);
    m_note->setContentsMargins(Metrics::px(14), Metrics::px(8), Metrics::px(14), Metrics::px(8));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_note);
    connect(m_slices, &SegmentRow::currentChanged, this, &TimelineCard::refresh);
    connect(m_list, &TimelineList::linkActivated, this, [this](qint64 id) {
        if (id > 0) {
            Q_EMIT saleRequested(customers::SaleId(id));
            return;
        }
        for (const shop::DecidedItem &merge : m_presenter.merges()) {
            if (merge.decided.merge.value == -id)
                Q_EMIT takeBackRequested(merge.decided);
        }
    });
}

/// A merge, with the way back. Its id is negative: those of sales are not.
TimelineEntry TimelineCard::entryOf(const shop::DecidedItem &merge) const
{
    using Kind = shop::DecidedItem::Kind;
    const bool isApart = merge.kind == Kind::TakenApart;
    const int count = static_cast<int>(merge.count);
    TimelineEntry entry;
    entry.id = -merge.decided.merge.value;
    entry.day = shopDay(merge.at);
    entry.icon = isApart ? QStringLiteral("split") : QStringLiteral("combine");
    entry.title = isApart ? tr("%n record(s) taken apart", nullptr, count) : tr("%n record(s) merged into this customer", nullptr, count);
    entry.detail = merge.kind == Kind::MergedTogether ? tr("among the certain ones, by %1").arg(merge.who) : tr("by %1", "a person of the shop").arg(merge.who);
    entry.when = dayWords(shopDay(merge.at), m_presenter.today());
    if (m_presenter.maySeparate() && merge.kind != Kind::MergedTogether)
        entry.link = isApart ? tr("Merge again") : tr("Take apart");
    return entry;
}

void TimelineCard::refresh()
{
    const QList<TimelineItem> items = m_presenter.timeline(static_cast<CustomerPresenter::Slice>(m_slices->current()));
    QList<TimelineEntry> entries;
    entries.reserve(items.size());
    const bool isWhole = static_cast<CustomerPresenter::Slice>(m_slices->current()) == CustomerPresenter::Slice::Everything;
    const QList<shop::DecidedItem> merges = isWhole ? m_presenter.merges() : QList<shop::DecidedItem>();
    auto merge = merges.begin();
    for (const TimelineItem &item : items) {
        for (; merge != merges.end() && merge->at >= item.at; ++merge)
            entries.append(entryOf(*merge));
        TimelineEntry entry;
        entry.id = item.sale.value;
        entry.day = shopDay(item.at);
        entry.icon = CustomerWords::timelineIcon(item);
        entry.tone = toneOf(item);
        entry.title = CustomerWords::timelineTitle(item);
        entry.detail = CustomerWords::timelineDetail(item);
        entry.when = CustomerWords::timelineWhen(item, m_presenter.today());
        if (item.sale.isValid())
            entry.link = tr("Lines");
        entries.append(entry);
    }
    for (; merge != merges.end(); ++merge)
        entries.append(entryOf(*merge));
    m_list->setEntries(entries);
    m_note->setText(entries.isEmpty() ? tr("Nothing of this kind is known.")
                    : m_presenter.page().timelineCut
                        ? tr("Only the newest %Ln things stand here.", "", static_cast<int>(m_presenter.page().timeline.size()))
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace kk::ui
