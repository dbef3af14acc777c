#include "app/base/text/PhoneForeign.h"

#include <phonenumbers/phonenumberutil.h>

namespace kk {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

std::optional<E164> readPhoneByLibrary(std::string_view number, std::string_view country)
{
    const PhoneNumberUtil *library = PhoneNumberUtil::GetInstance();
    PhoneNumber read;
    if (library->Parse(std::string(number), std::string(country), &read) != PhoneNumberUtil::NO_PARSING_ERROR || !library->IsValidNumber(read))
        return std::nullopt;
    E164 out;
    library->Format(read, PhoneNumberUtil::E164, &out.text);
    return out;
}

QString formatPhoneByLibrary(const E164 &number)
{
    const PhoneNumberUtil *library = PhoneNumberUtil::GetInstance();
    PhoneNumber read;
    if (library->Parse(number.text, "ZZ", &read) != PhoneNumberUtil::NO_PARSING_ERROR)
        return QString::fromStdString(number.text);
    std::string out;
    library->Format(read, PhoneNumberUtil::INTERNATIONAL, &out);
    return QString::fromStdString(out);
}

} // namespace kk
