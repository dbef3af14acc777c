#include "tests/journeys/screens/LoyaltyPictures.h"

#include "app/loyalty/Templates.h"
#include "tests/journeys/screens/Pictures.h"
#include "ui/loyalty/LoyaltyPage.h"
#include "ui/loyalty/RulesPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageEntry.h"
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

} // namespace

void takeLoyalty(MainWindow *window, const Pictures &pictures)
{
    window->showPage(pageSpec(PageId::Loyalty).id);
    auto *page = window->findChild<LoyaltyPage *>();
    if (!page)
        return;
    LoyaltyPresenter &presenter = page->presenter();
    pictures.take(window, u"18-loyalty-empty"_s);
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
}

} // namespace kk::testing
