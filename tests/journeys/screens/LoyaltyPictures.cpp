#include "tests/journeys/screens/LoyaltyPictures.h"

#include "app/loyalty/Templates.h"
#include "tests/journeys/screens/Pictures.h"
#include "ui/customers/CustomerPane.h"
#include "ui/loyalty/LoyaltyPage.h"
#include "ui/loyalty/RulesPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageEntry.h"
#include "ui/shopfloor/LookupPage.h"
#include "ui/widgets/PaneTabs.h"
#include "ui/widgets/SegmentRow.h"

#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

void settle(const LoyaltyPresenter &presenter)
{
    if (!QTest::qWaitFor([&] { return !presenter.isCounting(); }, 30'000))
        qWarning("The programme was not counted");
}

void takeFloor(MainWindow *window, const Pictures &pictures)
{
    window->showPage(pageSpec(PageId::ShopFloor).id);
    auto *floor = window->findChild<LookupPage *>();
    if (!floor)
        return;
    floor->presenter().type(u"van"_s);
    if (!QTest::qWaitFor([&] { return !floor->presenter().hits().isEmpty(); }, 30'000))
        qWarning("Nobody was found");
    floor->presenter().choose(0);
    if (!QTest::qWaitFor([&] { return floor->floor().card().has_value(); }, 30'000))
        qWarning("The card did not come");
    for (int stamp = 0; stamp < 3; ++stamp) {
        floor->floor().stamp();
        if (!QTest::qWaitFor([&] { return !floor->floor().isBusy(); }, 30'000))
            qWarning("The stamp was not given");
    }
    pictures.take(window, u"18-floor-card"_s);
    const QString customer = u"customer/%1"_s.arg(floor->presenter().shown().id.value);
    floor->presenter().next();
    floor->perform(Command::New);
    pictures.take(window, u"18-floor-sign-up"_s);
    window->showPage(pageSpec(PageId::Customers).id, customer);
    QTest::qWait(300);
    if (auto *pane = window->findChild<CustomerPane *>())
        pane->tabs()->setCurrentIndex(2);
    pictures.take(window, u"18-customer-points"_s);
}

} // namespace

void takeLoyalty(MainWindow *window, const Pictures &pictures)
{
    window->showPage(pageSpec(PageId::Loyalty).id);
    auto *page = window->findChild<LoyaltyPage *>();
    if (!page)
        return;
    LoyaltyPresenter &presenter = page->presenter();
    pictures.take(window, u"18-loyalty-draft"_s);
    page->rules()->showExamples();
    settle(presenter);
    pictures.take(window, u"18-loyalty-examples"_s);
    for (int at = 0; at < loyalty::shippedTemplates().size(); ++at) {
        const std::string &id = loyalty::shippedTemplates()[at].id;
        if (id == "tiende-koffie" || id == "dubbel-op-dinsdag" || id == "verjaardag")
            presenter.addExample(at);
    }
    page->open(u"rules"_s);
    settle(presenter);
    presenter.keepVariant();
    for (const auto &sentence : QList(presenter.sentences())) {
        for (auto value : sentence.values) {
            if (value.place == "rules/dinsdag/rate") {
                value.numbers = {3, 1};
                presenter.setValue(value);
            }
        }
    }
    presenter.setMarginPercent(55);
    settle(presenter);
    settle(presenter);
    pictures.take(window, u"18-loyalty"_s);
    page->findChild<SegmentRow *>()->setCurrent(LoyaltyPage::Rewards);
    pictures.take(window, u"18-loyalty-rewards"_s);
    page->perform(Command::Primary);
    pictures.take(window, u"18-loyalty-review"_s);
    page->perform(Command::Back);
    presenter.publish(QDate::currentDate());
    if (!QTest::qWaitFor([&] { return presenter.running() != nullptr; }, 60'000))
        qWarning("The programme did not start");
    page->open(u"running"_s);
    settle(presenter);
    pictures.take(window, u"18-loyalty-running"_s);
    takeFloor(window, pictures);
}

} // namespace kk::testing
