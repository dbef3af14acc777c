#include "app/intake/DocumentProfile.h"
#include "app/intake/documents/AuditfileHead.h"
#include "app/intake/documents/XaaReading.h"
#include "app/intake/profiles/Systems.h"

#include <QCoreApplication>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

/// XAA 3.x, the audit file of tills of the Dutch tax office, and the Norwegian SAF-T for cash registers, which is the same under another
/// namespace: customers, and receipts with their lines.
class Xaa final : public DocumentProfile
{
public:
    ProfileInfo info() const override
    {
        return {u"xaa"_s, QCoreApplication::translate("Intake", "Till (XML Auditfile Afrekensystemen)"), ProfileInfo::Kind::Sales};
    }
    bool isHead(std::string_view head) const override { return auditfileKind(head) == AuditfileKind::Till; }
    QStringList columns() const override { return {u"number"_s, u"date"_s, u"total"_s, u"currency"_s, u"status"_s, u"customer_id"_s, u"lines"_s, u"full_name"_s}; }

    Result<> read(const Container &container, const FilePart &part, const ImportOptions &options, StagingSink &sink,
                  ReadingSummary &summary) const override
    {
        auto source = openXml(container, part);
        if (!source)
            return fail(source);
        const auto refundsAreNegative = [&container, &part] { return xaaRefundsAreNegative(container, part); };
        return XaaReading(**source, options, sink, summary, refundsAreNegative).read();
    }
};

} // namespace

std::unique_ptr<Profile> auditfileTill()
{
    return std::make_unique<Xaa>();
}

} // namespace kk::intake
