#include "app/intake/profiles/HeaderSignature.h"

#include <algorithm>

namespace kk::intake {

namespace {

bool fits(const HeaderFingerprint &fingerprint, const HeaderSignature &signature)
{
    const auto isThere = [&fingerprint](const QString &name) { return fingerprint.has(name); };
    if (std::any_of(signature.forbidden.begin(), signature.forbidden.end(), isThere))
        return false;
    return std::all_of(signature.needed.begin(), signature.needed.end(),
                       [&isThere](const QStringList &names) { return std::any_of(names.begin(), names.end(), isThere); });
}

} // namespace

HeaderSignature HeaderSignature::of(const char *text)
{
    HeaderSignature signature;
    for (const QString &part : words(text)) {
        if (part.startsWith(u'!'))
            signature.forbidden << part.mid(1);
        else
            signature.needed.push_back(part.split(u'|'));
    }
    return signature;
}

double signatureScore(const HeaderFingerprint &fingerprint, const std::vector<HeaderSignature> &signatures, const QStringList &known)
{
    const bool fitting = std::any_of(signatures.begin(), signatures.end(),
                                     [&fingerprint](const HeaderSignature &signature) { return fits(fingerprint, signature); });
    if (!fitting || fingerprint.names.isEmpty())
        return 0;
    const auto recognised =
        std::count_if(fingerprint.names.begin(), fingerprint.names.end(), [&known](const QString &name) { return known.contains(name); });
    return 0.5 + 0.5 * static_cast<double>(recognised) / static_cast<double>(fingerprint.names.size());
}

} // namespace kk::intake
