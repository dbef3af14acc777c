#pragma once

#include "app/base/SecretBuffer.h"
#include "app/shop/PeopleDesk.h"
#include "ui/settings/ActPresenter.h"

#include <QString>

namespace kk::ui {

/// The people of the shop and what each may.
class PeoplePresenter final : public ActPresenter {
    Q_OBJECT

public:
    enum class Field { Name, Passphrase, Repeat };

    explicit PeoplePresenter(const shop::PeopleDesk &people, QObject *parent = nullptr);

    const QList<shop::PersonView> &people() const { return m_list; }
    QString problem(Field field) const { return m_problems.value(field); }
    /// What this role may, in one sentence.
    static QString roleMeaning(vault::Role role);
    /// What removing takes away and what stays.
    static QString removalMeaning(const shop::PersonView &person);

    void load() override;
    void add(const QString &name, vault::Role role, SecretBuffer passphrase, const SecretBuffer &repeated);
    void change(vault::ShopUserId user, const QString &name, vault::Role role);
    void setPassphrase(vault::ShopUserId user, SecretBuffer passphrase, const SecretBuffer &repeated);
    void remove(vault::ShopUserId user);
    void clearProblems();

private:
    bool namePasses(const QString &name);
    bool passphrasePasses(const SecretBuffer &passphrase, const SecretBuffer &repeated, const QString &name);

    const shop::PeopleDesk *m_desk;
    QList<shop::PersonView> m_list;
    QHash<Field, QString> m_problems;
};

} // namespace kk::ui
