#include "ui/settings/PeoplePresenter.h"

#include "app/base/Background.h"
#include "ui/shell/PassphraseRules.h"

namespace kk::ui {

PeoplePresenter::PeoplePresenter(const shop::PeopleDesk &people, QObject *parent) : ActPresenter(parent), m_desk(&people) {}

QString PeoplePresenter::roleMeaning(vault::Role role)
{
    switch (role) {
    case vault::Role::Owner: return tr("Sees and does everything.");
    case vault::Role::Staff: return tr("Works with customers and files. No settings, no lists with more than 25 names.");
    case vault::Role::Till: return tr("Only sees the shop floor.");
    }
    return {};
}

QString PeoplePresenter::removalMeaning(const shop::PersonView &person)
{
    return tr("%1 can no longer open the shop, on no computer. What %1 did stays. This cannot be undone.").arg(person.name);
}

void PeoplePresenter::load()
{
    inBackground(
        this, [desk = m_desk] { return desk->people(); },
        [this](Result<QList<shop::PersonView>> people) {
            if (people)
                m_list = std::move(*people);
            else
                Q_EMIT failed(people.error().userText);
            Q_EMIT listChanged();
        });
}

void PeoplePresenter::clearProblems()
{
    m_problems.clear();
    Q_EMIT changed();
}

bool PeoplePresenter::namePasses(const QString &name)
{
    if (!name.trimmed().isEmpty())
        return true;
    m_problems.insert(Field::Name, tr("Type a name."));
    return false;
}

bool PeoplePresenter::passphrasePasses(const SecretBuffer &passphrase, const SecretBuffer &repeated, const QString &name)
{
    const PassphraseProblems problems = problemsOf(passphrase, repeated, {name});
    if (!problems.first.isEmpty())
        m_problems.insert(Field::Passphrase, problems.first);
    if (!problems.repeated.isEmpty())
        m_problems.insert(Field::Repeat, problems.repeated);
    return problems.isEmpty();
}

void PeoplePresenter::add(const QString &name, vault::Role role, SecretBuffer passphrase, const SecretBuffer &repeated)
{
    m_problems.clear();
    const bool nameIsFine = namePasses(name);
    if (!passphrasePasses(passphrase, repeated, name) || !nameIsFine || isBusy()) {
        Q_EMIT changed();
        return;
    }
    begin();
    const QString person = name.trimmed();
    inBackground(
        this, [desk = m_desk, person, role, secret = std::move(passphrase)] { return desk->add(person, role, secret); },
        [this, person](const Result<vault::ShopUserId> &added) {
            end(added ? Result<>() : Result<>(fail(added)), tr("%1 can now open the shop.").arg(person));
        });
}

void PeoplePresenter::change(vault::ShopUserId user, const QString &name, vault::Role role)
{
    m_problems.clear();
    if (!namePasses(name) || isBusy()) {
        Q_EMIT changed();
        return;
    }
    begin();
    const QString person = name.trimmed();
    inBackground(
        this, [desk = m_desk, user, person, role] { return desk->change(user, person, role); },
        [this, person, role](const Result<> &done) { end(done, tr("%1 is now: %2.", "name, role").arg(person, vault::roleName(role))); });
}

void PeoplePresenter::setPassphrase(vault::ShopUserId user, SecretBuffer passphrase, const SecretBuffer &repeated)
{
    m_problems.clear();
    if (!passphrasePasses(passphrase, repeated, {}) || isBusy()) {
        Q_EMIT changed();
        return;
    }
    begin();
    inBackground(
        this, [desk = m_desk, user, secret = std::move(passphrase)] { return desk->setPassphrase(user, secret); },
        [this](const Result<> &done) { end(done, tr("The new password works from now on.")); });
}

void PeoplePresenter::remove(vault::ShopUserId user)
{
    if (isBusy())
        return;
    begin();
    inBackground(
        this, [desk = m_desk, user] { return desk->remove(user); },
        [this](const Result<> &done) { end(done, tr("Removed. This person can no longer open the shop.")); });
}

} // namespace kk::ui
