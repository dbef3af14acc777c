#include "app/customers/CustomerPage.h"

#include <QCoreApplication>

namespace kk::customers {

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Shop: return QCoreApplication::translate("Channel", "Shop");
    case Channel::Web: return QCoreApplication::translate("Channel", "Web shop");
    case Channel::Other: return QCoreApplication::translate("Channel", "Elsewhere");
    }
    return {};
}

QString saleStatusName(SaleStatus status)
{
    switch (status) {
    case SaleStatus::Completed: return QCoreApplication::translate("SaleStatus", "paid");
    case SaleStatus::Refunded: return QCoreApplication::translate("SaleStatus", "paid back");
    case SaleStatus::PartlyRefunded: return QCoreApplication::translate("SaleStatus", "partly paid back");
    case SaleStatus::Pending: return QCoreApplication::translate("SaleStatus", "not yet paid");
    case SaleStatus::Cancelled: return QCoreApplication::translate("SaleStatus", "cancelled");
    }
    return {};
}

} // namespace kk::customers
