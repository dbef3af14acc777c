#include "app/intake/DocumentProfile.h"
#include "app/intake/RowTally.h"
#include "app/intake/documents/AuditfileHead.h"
#include "app/intake/documents/AuditfileRelation.h"
#include "app/intake/documents/PersonText.h"
#include "app/intake/documents/XmlTree.h"
#include "app/intake/profiles/Systems.h"

#include <QCoreApplication>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

/// XAF: the audit file of a bookkeeping. Only its relations that are customers; suppliers, entries and accounts are left alone.
class Xaf final : public DocumentProfile
{
public:
    ProfileInfo info() const override
    {
        return {u"xaf"_s, QCoreApplication::translate("Intake", "Bookkeeping (XML Auditfile Financieel)"), ProfileInfo::Kind::Customers};
    }
    bool isHead(std::string_view head) const override { return auditfileKind(head) == AuditfileKind::Bookkeeping; }
    QStringList columns() const override
    {
        return {u"customer_id"_s, u"full_name"_s, u"company"_s, u"phone"_s, u"email"_s, u"street"_s, u"house_number"_s, u"address_line"_s, u"postcode"_s, u"city"_s};
    }

    Result<> read(const Container &container, const FilePart &part, const ImportOptions &options, StagingSink &sink,
                  ReadingSummary &summary) const override
    {
        auto source = openXml(container, part);
        if (!source)
            return fail(source);
        XmlReader xml(**source);
        RowTally tally(summary);
        const auto start = xml.next();
        if (!start)
            return fail(start);
        const auto done = forEachChild(xml, [&](std::string_view name) -> Result<> {
            if (name != "company")
                return {};
            return forEachChild(xml, [&](std::string_view section) -> Result<> {
                if (section != "customersSuppliers")
                    return {};
                return forEachChild(xml, [&](std::string_view relation) -> Result<> {
                    return relation == "customerSupplier" ? takeRelation(xml, options, sink, summary, tally) : Result<>();
                });
            });
        });
        // What stands behind the root element would be no audit file.
        return done ? xml.next().map([](XmlReader::Token) {}) : done;
    }
};

} // namespace

std::unique_ptr<Profile> auditfileFinancial()
{
    return std::make_unique<Xaf>();
}

} // namespace kk::intake
