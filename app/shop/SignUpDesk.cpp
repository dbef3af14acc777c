#include "app/shop/SignUpDesk.h"

#include "app/loyalty/CardNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::shop {

using namespace Qt::StringLiterals;
using customers::Field;

namespace {

constexpr qsizetype kOwnLength = 13; ///< of the numbers that we give
const QString kNews = u"email_own"_s;

QString said(const char *text)
{
    return QCoreApplication::translate("SignUp", text);
}

bool isOnlyDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

} // namespace

Result<QString> SignUpDesk::checkedCard(const QString &typed) const
{
    QString card = typed;
    card.remove(u' ');
    if (card.isEmpty())
        return card;
    if (card.size() == kOwnLength && isOnlyDigits(card) && card.startsWith(u"29") && !loyalty::CardNumber::fromText(card))
        return fail(ErrorKind::Input, said(QT_TRANSLATE_NOOP("SignUp", "A digit of this card number is wrong. Nothing was saved; scan the card again.")));
    const auto known = m_customers.lookUp(card);
    if (!known)
        return fail(known);
    if (!known->isEmpty() && std::ranges::any_of(*known, [&card](const CounterHit &hit) { return !hit.cardEnd.isEmpty() && card.endsWith(hit.cardEnd); }))
        return fail(ErrorKind::Conflict, said(QT_TRANSLATE_NOOP("SignUp", "This card belongs to somebody already. Nothing was saved; take another card.")));
    return card;
}

Result<SignedUp> SignUpDesk::signUp(const SignUp &wish) const
{
    const QString name = wish.name.simplified();
    const QString contact = wish.contact.trimmed();
    if (name.isEmpty())
        return fail(ErrorKind::Input, said(QT_TRANSLATE_NOOP("SignUp", "Fill in a name. A first name is enough.")));
    const auto card = checkedCard(wish.card);
    if (!card)
        return fail(card);
    customers::FieldValues values;
    values[Field::FullName] = name;
    values[Field::CardNumber] = *card;
    const bool isEmail = contact.contains(u'@');
    values[isEmail ? Field::Email : Field::Mobile] = contact;
    const auto customer = m_customers.add(values);
    if (!customer)
        return fail(customer);
    SignedUp done{{*customer, name, card->right(4)}, {}};
    const auto running = m_floor.running();
    if (running && !running->isEmpty()) {
        if (const auto joined = m_floor.join(*customer, QString::fromStdString(running->first().id)); !joined)
            done.note = joined.error().userText;
    }
    if (wish.wantsNews && isEmail) {
        consent::Word yes;
        yes.purpose = kNews;
        yes.channel = u"email"_s;
        yes.state = consent::State::Given;
        yes.place = consent::Place::Counter;
        yes.language = wish.language;
        if (const auto taken = m_consents.say(*customer, yes); !taken)
            done.note = taken.error().userText;
    }
    return done;
}

Result<> SignUpDesk::replaceCard(customers::CustomerId customer, const QString &typed) const
{
    const auto card = checkedCard(typed);
    if (!card)
        return fail(card);
    if (card->isEmpty())
        return fail(ErrorKind::Input, said(QT_TRANSLATE_NOOP("SignUp", "Scan the new card first.")));
    return m_customers.correct(customer, {{Field::CardNumber, *card}});
}

Result<QString> SignUpDesk::newsWording() const
{
    const auto wording = m_consents.wordingShown(kNews);
    if (!wording)
        return fail(wording);
    return wording->words.text.spoken();
}

} // namespace kk::shop
