#pragma once

class QWidget;

namespace kk::testing {

/// Each fills a page; the page owns everything.
void buildToday(QWidget *page);
void buildCustomers(QWidget *page);
void buildCustomer(QWidget *page);
void buildImport(QWidget *page);
void buildEmpty(QWidget *page);
void buildParts(QWidget *page);
void buildSettings(QWidget *page);

} // namespace kk::testing
