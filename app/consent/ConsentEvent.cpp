#include "app/consent/ConsentEvent.h"

#include <QCoreApplication>

#include <array>

namespace kk::consent {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{State::Given, State::RenewedGiven, State::Unknown, State::Requested, State::RequestDeferred, State::Invalidated,
                             State::Expired, State::Refused, State::Withdrawn, State::Terminated, State::Revoked};
constexpr std::array kPlaces{Place::Counter, Place::Phone, Place::Paper, Place::Web, Place::Email, Place::Event, Place::Request, Place::Import};

} // namespace

QLatin1StringView stateKey(State state)
{
    switch (state) {
    case State::Given: return "Given"_L1;
    case State::RenewedGiven: return "RenewedGiven"_L1;
    case State::Unknown: return "Unknown"_L1;
    case State::Requested: return "Requested"_L1;
    case State::RequestDeferred: return "RequestDeferred"_L1;
    case State::Invalidated: return "Invalidated"_L1;
    case State::Expired: return "Expired"_L1;
    case State::Refused: return "Refused"_L1;
    case State::Withdrawn: return "Withdrawn"_L1;
    case State::Terminated: return "Terminated"_L1;
    case State::Revoked: return "Revoked"_L1;
    }
    return "Unknown"_L1;
}

std::optional<State> stateFromKey(QStringView key)
{
    for (State state : kStates) {
        if (stateKey(state) == key)
            return state;
    }
    return std::nullopt;
}

QString stateName(State state)
{
    switch (state) {
    case State::Given: return QCoreApplication::translate("Consent", "yes");
    case State::RenewedGiven: return QCoreApplication::translate("Consent", "yes, said again");
    case State::Unknown: return QCoreApplication::translate("Consent", "not asked, counts as no");
    case State::Requested: return QCoreApplication::translate("Consent", "asked, no answer yet");
    case State::RequestDeferred: return QCoreApplication::translate("Consent", "do not ask");
    case State::Invalidated: return QCoreApplication::translate("Consent", "no longer valid");
    case State::Expired: return QCoreApplication::translate("Consent", "expired");
    case State::Refused: return QCoreApplication::translate("Consent", "no");
    case State::Withdrawn: return QCoreApplication::translate("Consent", "withdrawn");
    case State::Terminated: return QCoreApplication::translate("Consent", "ended by the shop");
    case State::Revoked: return QCoreApplication::translate("Consent", "revoked");
    }
    return {};
}

bool closes(State state)
{
    return state >= State::Refused;
}

QString gradeKey(Grade grade)
{
    return u"E%1"_s.arg(static_cast<int>(grade));
}

QLatin1StringView placeKey(Place place)
{
    switch (place) {
    case Place::Counter: return "counter"_L1;
    case Place::Phone: return "phone"_L1;
    case Place::Paper: return "paper"_L1;
    case Place::Web: return "web"_L1;
    case Place::Email: return "email"_L1;
    case Place::Event: return "event"_L1;
    case Place::Request: return "request"_L1;
    case Place::Import: return "import"_L1;
    }
    return "import"_L1;
}

std::optional<Place> placeFromKey(QStringView key)
{
    for (Place place : kPlaces) {
        if (placeKey(place) == key)
            return place;
    }
    return std::nullopt;
}

QString placeName(Place place)
{
    switch (place) {
    case Place::Counter: return QCoreApplication::translate("Consent", "at the counter");
    case Place::Phone: return QCoreApplication::translate("Consent", "by phone");
    case Place::Paper: return QCoreApplication::translate("Consent", "on paper");
    case Place::Web: return QCoreApplication::translate("Consent", "on the website");
    case Place::Email: return QCoreApplication::translate("Consent", "by e-mail");
    case Place::Event: return QCoreApplication::translate("Consent", "at an event");
    case Place::Request: return QCoreApplication::translate("Consent", "in a request");
    case Place::Import: return QCoreApplication::translate("Consent", "in a file that was read in");
    }
    return {};
}

} // namespace kk::consent
