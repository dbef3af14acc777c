#include "app/intake/documents/PersonText.h"

#include "app/intake/values/CellText.h"

#include <QCryptographicHash>

namespace kk::intake {

bool tidyRecord(StagedRecord &record, const ImportOptions &options)
{
    using Field = CustomerField;
    for (size_t field = 0; field < record.fields.size(); ++field) {
        std::string &text = record.fields[field];
        if (!options.fieldsToKeep.test(field))
            text.clear();
        else if (!text.empty())
            text = cleanText(text, field == static_cast<size_t>(Field::Note));
    }
    constexpr std::array kSomebody = {Field::FirstName, Field::LastName, Field::FullName, Field::Company, Field::Email,
                                      Field::Phone,     Field::Mobile,   Field::AddressLine, Field::Street, Field::CardNumber};
    return std::any_of(kSomebody.begin(), kSomebody.end(), [&record](Field field) { return !record.text(field).empty(); });
}

std::string keyByContent(const StagedRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (size_t field = 0; field < record.fields.size(); ++field) {
        if (record.fields[field].empty())
            continue;
        const std::string named = std::to_string(field) + '=' + record.fields[field] + '\n';
        hash.addData(QByteArrayView(named.data(), static_cast<qsizetype>(named.size())));
    }
    return "content:" + hash.result().toHex().left(32).toStdString();
}

} // namespace kk::intake
