#include "app/shop/DataHolders.h"

#include "app/customers/RecordHoldingStore.h"
#include "app/customers/SaleHoldingStore.h"
#include "app/customers/TraceHoldingStore.h"
#include "app/identity/MergeHoldingStore.h"
#include "app/intake/ImportHoldingStore.h"

namespace kk::shop {

customers::PersonalDataHolders allDataHolders()
{
    // What points to records goes before them; what may only go once they are gone comes after.
    return {
        std::make_shared<intake::ImportHoldingStore>(),
        std::make_shared<customers::TraceHoldingStore>(),
        std::make_shared<customers::SaleHoldingStore>(),
        std::make_shared<customers::RecordHoldingStore>(),
        std::make_shared<identity::MergeHoldingStore>(),
    };
}

} // namespace kk::shop
