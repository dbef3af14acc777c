#include "ui/customers/ConsentQuestions.h"

namespace kk::ui {

ConsentQuestions ConsentQuestions::of(const shop::ConsentDesk &desk, DialogSeam &dialogs)
{
    const shop::ConsentDesk *asked = &desk;
    return {
        .picture = [asked](auto customer) { return asked->picture(customer); },
        .say = [asked](auto customer, const auto &word, const auto &scan) { return asked->say(customer, word, scan); },
        .object = [asked](auto customer) { return asked->object(customer, consent::Place::Counter, {}); },
        .doNotAsk = [asked](auto customer) { return asked->doNotAsk(customer, consent::Place::Counter); },
        .setWish = [asked](auto customer, auto wish) { return asked->setWish(customer, wish); },
        .setAgeBand = [asked](auto customer, auto band) { return asked->setAgeBand(customer, band); },
        .wordingShown = [asked](const auto &purpose) { return asked->wordingShown(purpose); },
        .proof = [asked](auto customer) { return asked->proof(customer); },
        .dialogs = &dialogs,
    };
}

} // namespace kk::ui
