#include "app/shop/ProcessingStops.h"

#include "app/rights/RestrictionStore.h"

namespace kk::shop {

namespace {

/// Data that may only be stored (art. 18 AVG) are used for nothing.
class RestrictionProcessingStop final : public consent::ProcessingStop {
public:
    explicit RestrictionProcessingStop(const Clock &clock) : m_clock(clock) {}
    Result<std::optional<QString>> reasonAgainst(vault::Connection &db, customers::CustomerId customer, const QString &) const override
    {
        const auto ground = rights::RestrictionStore(db).groundAgainst(customer, m_clock.now());
        if (!ground)
            return fail(ground);
        return *ground ? std::optional(rights::restrictedSentence(**ground)) : std::nullopt;
    }

private:
    const Clock &m_clock;
};

} // namespace

consent::ProcessingStops allProcessingStops(const Clock &clock)
{
    return {std::make_shared<RestrictionProcessingStop>(clock)};
}

} // namespace kk::shop
