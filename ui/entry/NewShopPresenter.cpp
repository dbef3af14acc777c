#include "ui/entry/NewShopPresenter.h"

#include "app/base/Background.h"
#include "app/shop/PreferenceKeys.h"
#include "ui/entry/VaultPlace.h"
#include "ui/shell/PassphraseRules.h"

#include <QDir>
#include <QFileInfo>

namespace kk::ui {

using namespace Qt::StringLiterals;

NewShopPresenter::NewShopPresenter(shop::Surroundings around, QString folder, QObject *parent)
    : QObject(parent), m_around(std::move(around)), m_folder(std::move(folder))
{
    m_plan.shopKind = u"other"_s;
    m_plan.path = vaultPlaceFor(m_folder, {});
}

NewShopPresenter::~NewShopPresenter() = default;

void NewShopPresenter::say(Field field, const QString &sentence)
{
    if (sentence.isEmpty())
        m_problems.remove(field);
    else
        m_problems.insert(field, sentence);
}

void NewShopPresenter::goTo(Step step)
{
    m_problems.clear();
    m_step = step;
    Q_EMIT changed();
}

void NewShopPresenter::setShopName(const QString &name)
{
    m_plan.shopName = name.trimmed();
    if (!m_placeChosen)
        m_plan.path = vaultPlaceFor(m_folder, m_plan.shopName);
}

void NewShopPresenter::setPlace(const QString &path)
{
    if (path == m_plan.path)
        return;
    m_placeChosen = true;
    m_plan.path = withVaultSuffix(path.trimmed());
}

void NewShopPresenter::leaveShop()
{
    if (m_step != Step::Shop)
        return;
    say(Field::ShopName, m_plan.shopName.isEmpty() ? tr("Type the name of your shop.") : QString());
    say(Field::Place, placeProblem(m_plan.path));
    if (hasProblem())
        Q_EMIT changed();
    else
        goTo(Step::Owner);
}

void NewShopPresenter::found(SecretBuffer passphrase, const SecretBuffer &repeated)
{
    if (m_step != Step::Owner || m_busy)
        return;
    say(Field::OwnerName, m_plan.ownerName.isEmpty() ? tr("Type your own name. Colleagues see who did what.") : QString());
    const PassphraseProblems problems = problemsOf(passphrase, repeated, {m_plan.shopName, m_plan.ownerName});
    say(Field::Passphrase, problems.first);
    say(Field::Repeat, problems.repeated);
    if (hasProblem()) {
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    inBackground(
        this,
        [plan = m_plan, around = m_around, secret = std::move(passphrase)] {
            QDir().mkpath(QFileInfo(plan.path).absolutePath()); // when it cannot be made, founding says so
            return shop::Shop::found(plan, secret, around);
        },
        [this](Result<shop::Shop::Founded> founded) {
            m_busy = false;
            if (!founded) {
                Q_EMIT changed();
                Q_EMIT failed(founded.error().userText);
                return;
            }
            m_shop = std::move(founded->shop);
            m_code = std::move(founded->recoveryCode);
            m_askedGroups = vault::RecoveryCode::groupsToAsk();
            goTo(Step::Code);
        });
}

void NewShopPresenter::leaveCode()
{
    if (m_step == Step::Code)
        goTo(Step::Check);
}

void NewShopPresenter::check(const QString &first, const QString &second)
{
    if (m_step != Step::Check || m_busy)
        return;
    const bool fits = m_code->matchesGroup(m_askedGroups.at(0), first) && m_code->matchesGroup(m_askedGroups.at(1), second);
    say(Field::Groups, fits ? QString() : tr("These groups do not match. Look at your paper and type them again."));
    if (fits)
        finish(true);
    else
        Q_EMIT changed();
}

void NewShopPresenter::skipCheck()
{
    if (m_step == Step::Check || m_step == Step::Code)
        finish(false);
}

void NewShopPresenter::back()
{
    if (m_busy)
        return;
    if (m_step == Step::Owner)
        goTo(Step::Shop);
    else if (m_step == Step::Check)
        goTo(Step::Code);
}

void NewShopPresenter::finish(bool kept)
{
    if (m_busy || m_isFinished)
        return;
    if (!kept)
        return done();
    m_busy = true;
    Q_EMIT changed();
    storeKeptThenFinish();
}

void NewShopPresenter::storeKeptThenFinish()
{
    inBackground(
        this, [safety = &m_shop->safety()] { return safety->setPreference(shop::PreferenceKeys::recoveryCodeKept(), u"yes"_s); },
        [this](const Result<> &stored) {
            if (!stored)
                Q_EMIT failed(stored.error().userText);
            done();
        });
}

void NewShopPresenter::done()
{
    m_busy = false;
    m_isFinished = true;
    m_code.reset();
    Q_EMIT finished();
}

} // namespace kk::ui
