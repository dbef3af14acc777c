#include "ui/customers/PurchasesPane.h"

#include "ui/customers/CustomerWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::Sale;
using customers::SaleId;
using Align = TextTableModel::Align;

PurchasesPane::PurchasesPane(CustomerPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_sales(new TextTableModel({{tr("Number"), Align::Words}, {tr("Day"), Align::Words}, {tr("Where"), Align::Words}, {tr("Status"), Align::Words}, {tr("Amount"), Align::Numbers}}, this))
    , m_lines(new TextTableModel({{tr("Article"), Align::Words}, {tr("Number of"), Align::Numbers}, {tr("Amount"), Align::Numbers}}, this))
    , m_salesTable(new PlainTable(tr("Purchases"), m_sales))
    , m_linesTable(new PlainTable(tr("Lines of the chosen receipt"), m_lines))
    , m_saleCard(new CardFrame(tr("Choose a receipt"), CardFrame::Body::Rows))
    , m_summary(wrappedText({}, TextStyle::Small, Role::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 12);
    auto *salesCard = new CardFrame(tr("Receipts and orders"), CardFrame::Body::Rows);
    m_salesTable->setWidths({120, 110, 130, 120, 100});
    salesCard->body()->addWidget(m_salesTable);
    row->addWidget(salesCard, 3);
    m_linesTable->setWidths({180, 90, 100});
    m_saleCard->body()->addWidget(m_linesTable, 1);
    m_summary->setContentsMargins(Metrics::px(14), Metrics::px(8), Metrics::px(14), Metrics::px(10));
    m_saleCard->body()->addWidget(m_summary);
    row->addWidget(m_saleCard, 2);
    connect(m_salesTable, &PlainTable::rowChosen, this, [this](int index) { m_presenter.askSale(SaleId(m_sales->id(index))); });
    connect(&m_presenter, &CustomerPresenter::salesChanged, this, &PurchasesPane::showSales);
    connect(&m_presenter, &CustomerPresenter::saleChanged, this, &PurchasesPane::showSale);
    connect(&m_presenter, &CustomerPresenter::changed, this, [this] {
        if (m_presenter.hasSales())
            return;
        m_sales->setRows({});
        m_lines->setRows({});
        m_saleCard->setTitle(tr("Choose a receipt"));
        m_summary->clear();
    });
}

void PurchasesPane::open(SaleId sale)
{
    m_wanted = sale;
    m_presenter.askSales();
    if (m_presenter.hasSales())
        showSales();
}

void PurchasesPane::showSales()
{
    QList<QStringList> rows;
    QList<qint64> ids;
    for (const Sale &sale : m_presenter.sales()) {
        rows.append({sale.number, dayWords(shopDay(sale.occurredAt), m_presenter.today()), sale.sourceName, customers::saleStatusName(sale.status),
                     sale.total.display()});
        ids.append(sale.id.value);
    }
    const qsizetype wanted = m_wanted.isValid() ? ids.indexOf(m_wanted.value) : 0;
    m_sales->setRows(rows, ids);
    if (!ids.isEmpty())
        m_salesTable->selectRow(static_cast<int>(qMax<qsizetype>(0, wanted)));
}

void PurchasesPane::showSale()
{
    if (!m_presenter.sale())
        return;
    const Sale &sale = *m_presenter.sale();
    QList<QStringList> rows;
    for (const customers::SaleLine &line : sale.lines)
        rows.append({line.product, CustomerWords::quantity(line.quantityMilli), line.total.display()});
    m_lines->setRows(rows);
    m_saleCard->setTitle(sale.channel == customers::Channel::Web ? tr("Order %1").arg(sale.number) : tr("Receipt %1").arg(sale.number));
    QStringList parts{tr("Together %1").arg(sale.total.display())};
    if (!sale.discount.isZero())
        parts.append(tr("discount %1").arg(sale.discount.display()));
    if (!sale.refunded.isZero())
        parts.append(tr("given back %1").arg(sale.refunded.display()));
    m_summary->setText(parts.join(u" · "_s));
}

} // namespace kk::ui
