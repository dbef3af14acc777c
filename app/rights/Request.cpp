#include "app/rights/Request.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

struct KindRow {
    RequestKind kind;
    const char *key;
    const char *name;
    const char *article;
};
constexpr std::array kKinds{
    KindRow{RequestKind::Withdrawal, "withdrawal", QT_TRANSLATE_NOOP("Requests", "take consent back"), "art. 7(3) AVG"},
    KindRow{RequestKind::Objection, "objection", QT_TRANSLATE_NOOP("Requests", "no advertising any more"), "art. 21 AVG"},
    KindRow{RequestKind::Restriction, "restriction", QT_TRANSLATE_NOOP("Requests", "do nothing with the data for now"), "art. 18 AVG"},
    KindRow{RequestKind::Rectification, "rectification", QT_TRANSLATE_NOOP("Requests", "correct something"), "art. 16 AVG"},
    KindRow{RequestKind::Access, "access", QT_TRANSLATE_NOOP("Requests", "know what you hold"), "art. 15 AVG"},
    KindRow{RequestKind::Portability, "portability", QT_TRANSLATE_NOOP("Requests", "take the data along"), "art. 20 AVG"},
    KindRow{RequestKind::Erasure, "erasure", QT_TRANSLATE_NOOP("Requests", "be erased"), "art. 17 AVG"},
};

template <class T>
struct Word {
    T value;
    const char *key;
    const char *name;
};
template <class T>
Word(T, const char *, const char *) -> Word<T>; // Clang before 17 does not deduce it by itself

constexpr std::array kChannels{
    Word{RequestChannel::Counter, "counter", QT_TRANSLATE_NOOP("Requests", "at the counter")},
    Word{RequestChannel::Phone, "phone", QT_TRANSLATE_NOOP("Requests", "by phone")},
    Word{RequestChannel::Email, "email", QT_TRANSLATE_NOOP("Requests", "by e-mail")},
    Word{RequestChannel::Letter, "letter", QT_TRANSLATE_NOOP("Requests", "by letter")},
    Word{RequestChannel::Webshop, "webshop", QT_TRANSLATE_NOOP("Requests", "through the webshop")},
};
constexpr std::array kCapacities{
    Word{Capacity::Self, "self", QT_TRANSLATE_NOOP("Requests", "for themselves")},
    Word{Capacity::LegalRepresentative, "legal_representative", QT_TRANSLATE_NOOP("Requests", "as parent or guardian")},
    Word{Capacity::Agent, "agent", QT_TRANSLATE_NOOP("Requests", "with written authority")},
};
constexpr std::array kRungs{
    Word{IdentityRung::SameContactPoint, "same_contact_point", QT_TRANSLATE_NOOP("Requests", "called or written back at the number or address we already had")},
    Word{IdentityRung::CardOrAccount, "card_or_account", QT_TRANSLATE_NOOP("Requests", "the customer card shown, or a message from the webshop account")},
    Word{IdentityRung::TwoFacts, "two_facts", QT_TRANSLATE_NOOP("Requests", "two facts asked that only this customer knows")},
    Word{IdentityRung::SeenAtCounter, "seen_at_counter", QT_TRANSLATE_NOOP("Requests", "looked at an identity card at the counter; nothing copied or noted")},
};
constexpr std::array kReasons{
    Word{ExtensionReason::Complexity, "complexity", QT_TRANSLATE_NOOP("Requests", "it is a complicated request")},
    Word{ExtensionReason::NumberOfRequests, "number_of_requests", QT_TRANSLATE_NOOP("Requests", "there are many requests at the same time")},
};
constexpr std::array kEvents{
    Word{RequestEventKind::Received, "received", QT_TRANSLATE_NOOP("Requests", "Received")},
    Word{RequestEventKind::Acknowledged, "acknowledged", QT_TRANSLATE_NOOP("Requests", "Receipt confirmed")},
    Word{RequestEventKind::IdentityChecked, "identity", QT_TRANSLATE_NOOP("Requests", "Made sure who asks")},
    Word{RequestEventKind::Asked, "asked", QT_TRANSLATE_NOOP("Requests", "Asked the person something")},
    Word{RequestEventKind::Replied, "replied", QT_TRANSLATE_NOOP("Requests", "The person replied")},
    Word{RequestEventKind::Extended, "extended", QT_TRANSLATE_NOOP("Requests", "Extended")},
    Word{RequestEventKind::PackageMade, "package", QT_TRANSLATE_NOOP("Requests", "Files made")},
    Word{RequestEventKind::Answered, "answered", QT_TRANSLATE_NOOP("Requests", "Answered")},
    Word{RequestEventKind::Refused, "refused", QT_TRANSLATE_NOOP("Requests", "Refused")},
    Word{RequestEventKind::Reassigned, "reassigned", QT_TRANSLATE_NOOP("Requests", "Customer chosen again")},
};

const KindRow &rowOf(RequestKind kind)
{
    return *std::find_if(kKinds.begin(), kKinds.end(), [kind](const KindRow &row) { return row.kind == kind; });
}

template <class T, std::size_t N>
const Word<T> &wordOf(const std::array<Word<T>, N> &words, T value)
{
    return *std::find_if(words.begin(), words.end(), [value](const Word<T> &word) { return word.value == value; });
}

template <class T, std::size_t N>
QList<T> valuesOf(const std::array<Word<T>, N> &words)
{
    QList<T> values;
    for (const Word<T> &word : words)
        values.append(word.value);
    return values;
}

QString told(const char *text)
{
    return QCoreApplication::translate("Requests", text);
}

template <class T, std::size_t N>
Result<T> fromKey(const std::array<Word<T>, N> &words, QStringView key)
{
    QStringList known;
    for (const Word<T> &word : words) {
        if (key == QLatin1StringView(word.key))
            return word.value;
        known.append(QLatin1StringView(word.key));
    }
    return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "\"%1\" is not known here. Choose from: %2.").arg(key, known.join(u", "_s)));
}

} // namespace

const QList<RequestKind> &allRequestKinds()
{
    static const QList<RequestKind> kinds = [] {
        QList<RequestKind> list;
        for (const KindRow &row : kKinds)
            list.append(row.kind);
        return list;
    }();
    return kinds;
}

QString requestKindKey(RequestKind kind) { return QLatin1StringView(rowOf(kind).key); }
QString requestKindName(RequestKind kind) { return told(rowOf(kind).name); }
QString requestKindArticle(RequestKind kind) { return QLatin1StringView(rowOf(kind).article); }

Result<RequestKind> requestKindFromKey(QStringView key)
{
    QStringList known;
    for (const KindRow &row : kKinds) {
        if (key == QLatin1StringView(row.key))
            return row.kind;
        known.append(QLatin1StringView(row.key));
    }
    return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "\"%1\" is not known here. Choose from: %2.").arg(key, known.join(u", "_s)));
}

Result<QList<RequestKind>> requestKindsFromKeys(const QString &keys)
{
    QList<RequestKind> kinds;
    for (const QString &key : keys.split(u',', Qt::SkipEmptyParts)) {
        const auto kind = requestKindFromKey(key.trimmed());
        if (!kind)
            return fail(kind);
        if (!kinds.contains(*kind))
            kinds.append(*kind);
    }
    if (kinds.isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Requests", "Say what is asked: choose at least one thing."));
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

const QList<RequestChannel> &allRequestChannels()
{
    static const QList<RequestChannel> all = valuesOf(kChannels);
    return all;
}
QString requestChannelKey(RequestChannel channel) { return QLatin1StringView(wordOf(kChannels, channel).key); }
Result<RequestChannel> requestChannelFromKey(QStringView key) { return fromKey(kChannels, key); }
QString requestChannelName(RequestChannel channel) { return told(wordOf(kChannels, channel).name); }

QString capacityKey(Capacity capacity) { return QLatin1StringView(wordOf(kCapacities, capacity).key); }
Result<Capacity> capacityFromKey(QStringView key) { return fromKey(kCapacities, key); }
QString capacityName(Capacity capacity) { return told(wordOf(kCapacities, capacity).name); }

const QList<IdentityRung> &allIdentityRungs()
{
    static const QList<IdentityRung> all = valuesOf(kRungs);
    return all;
}
QString identityRungKey(IdentityRung rung) { return QLatin1StringView(wordOf(kRungs, rung).key); }
Result<IdentityRung> identityRungFromKey(QStringView key) { return fromKey(kRungs, key); }
QString identityRungName(IdentityRung rung) { return told(wordOf(kRungs, rung).name); }

QString extensionReasonKey(ExtensionReason reason) { return QLatin1StringView(wordOf(kReasons, reason).key); }
Result<ExtensionReason> extensionReasonFromKey(QStringView key) { return fromKey(kReasons, key); }
QString extensionReasonName(ExtensionReason reason) { return told(wordOf(kReasons, reason).name); }

QString requestEventKey(RequestEventKind kind) { return QLatin1StringView(wordOf(kEvents, kind).key); }
QString requestEventName(RequestEventKind kind) { return told(wordOf(kEvents, kind).name); }

bool Request::isOpen() const
{
    return nextCase() != nullptr;
}

const RequestCase *Request::caseOf(RequestKind kind) const
{
    const auto found = std::find_if(cases.begin(), cases.end(), [kind](const RequestCase &one) { return one.kind == kind; });
    return found == cases.end() ? nullptr : &*found;
}

const RequestEvent *Request::latest(RequestEventKind kind) const
{
    const auto found = std::find_if(events.rbegin(), events.rend(), [kind](const RequestEvent &event) { return event.kind == kind; });
    return found == events.rend() ? nullptr : &*found;
}

const RequestCase *Request::nextCase() const
{
    const auto found = std::find_if(cases.begin(), cases.end(), [](const RequestCase &one) { return one.state == CaseState::Open; });
    return found == cases.end() ? nullptr : &*found;
}

} // namespace kk::rights
