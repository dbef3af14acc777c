#include "ui/customers/RecordsPane.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

RecordsPane::RecordsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Data from files"));
    viewport()->setAutoFillBackground(false);
}

void RecordsPane::show(const QList<customers::RecordView> &records, bool maySeparate)
{
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(wrappedText(tr("This is what each file said, word for word. Importing never changes it; a correction stands beside it."),
                                  TextStyle::Small, Role::Muted));
    // The shop's own word about a customer stays with them; two own records were two customers.
    const auto own = std::count_if(records.begin(), records.end(), [](const customers::RecordView &record) { return record.isOwn; });
    for (const customers::RecordView &record : records)
        column->addWidget(makeCard(record, maySeparate && records.size() > 1 && (!record.isOwn || own > 1)));
    column->addStretch();
    setWidget(page);
}

QWidget *RecordsPane::makeCard(const customers::RecordView &record, bool maySeparate)
{
    auto *card = new CardFrame(record.isOwn ? tr("Said by the shop") : record.sourceName, CardFrame::Body::Rows);
    QStringList note;
    if (!record.isOwn && !record.externalId.isEmpty() && !record.externalId.startsWith(u"content:"))
        note.append(tr("number %1").arg(record.externalId));
    note.append(dayWithYear(shopDay(record.statedAt)));
    card->setNote(note.join(u" · "_s));
    if (maySeparate) {
        auto *separate = makeButton(tr("Not this customer"), ButtonLook::Quiet, u"split"_s);
        separate->setAccessibleName(tr("Not this customer: %1, %2", "source, number").arg(card->title(), record.externalId));
        connect(separate, &QPushButton::clicked, this, [this, id = record.id] { Q_EMIT separateRequested(id); });
        card->addToTitle(separate);
    }
    for (int index = 0; index < customers::kFieldCount; ++index) {
        const auto field = static_cast<customers::Field>(index);
        if (record.fields[field].isEmpty())
            continue;
        auto *row = new FieldRow(customers::fieldName(field));
        row->setValue(record.fields[field], {});
        card->body()->addWidget(row);
    }
    return card;
}

} // namespace kk::ui
