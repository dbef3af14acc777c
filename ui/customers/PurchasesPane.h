#pragma once

#include "ui/customers/CustomerPresenter.h"

#include <QWidget>

class QSplitter;

namespace kk::ui {

class CardFrame;
class PlainTable;
class TextLabel;
class TextTableModel;

/// Every receipt and order of a customer, and the lines of the chosen one.
class PurchasesPane final : public QWidget {
    Q_OBJECT

public:
    explicit PurchasesPane(CustomerPresenter &presenter, QWidget *parent = nullptr);
    /// Asks for the receipts if that was not done yet, and chooses one.
    void open(customers::SaleId sale = {});

private:
    void showSales();
    void showSale();

    CustomerPresenter &m_presenter;
    TextTableModel *m_sales;
    TextTableModel *m_lines;
    PlainTable *m_salesTable;
    PlainTable *m_linesTable;
    CardFrame *m_saleCard;
    TextLabel *m_summary;
    customers::SaleId m_wanted;
};

} // namespace kk::ui
