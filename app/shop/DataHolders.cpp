#include "app/shop/DataHolders.h"

#include "app/consent/ConsentHoldingStore.h"
#include "app/customers/RecordHoldingStore.h"
#include "app/customers/SaleHoldingStore.h"
#include "app/customers/TraceHoldingStore.h"
#include "app/identity/MergeHoldingStore.h"
#include "app/intake/ImportHoldingStore.h"
#include "app/loyalty/ledger/LedgerHoldingStore.h"
#include "app/rights/RequestHoldingStore.h"
#include "app/rights/RightsHoldingStore.h"

namespace kk::shop {

customers::PersonalDataHolders allDataHolders()
{
    return {
        std::make_shared<rights::RightsHoldingStore>(),
        std::make_shared<intake::ImportHoldingStore>(),
        std::make_shared<rights::RequestHoldingStore>(),
        std::make_shared<consent::ConsentHoldingStore>(),
        std::make_shared<loyalty::LedgerHoldingStore>(),
        std::make_shared<customers::TraceHoldingStore>(),
        std::make_shared<customers::SaleHoldingStore>(),
        std::make_shared<identity::MergeHoldingStore>(),
        std::make_shared<customers::RecordHoldingStore>(), // the last: what points to records goes before them
    };
}

} // namespace kk::shop
