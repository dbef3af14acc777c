#include "tests/journeys/screens/PrivacyPictures.h"

#include "tests/journeys/screens/Pictures.h"
#include "ui/privacy/RequestActs.h"
#include "ui/privacy/RequestForm.h"
#include "ui/privacy/RequestPane.h"
#include "ui/privacy/RequestsTab.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageEntry.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

void takeRequest(MainWindow *window, const Pictures &pictures)
{
    auto *tab = window->findChild<RequestsTab *>();
    if (!tab)
        return;
    window->showPage(pageSpec(PageId::Privacy).id, u"requests/new/3/%1"_s.arg(u"Marijke"_s));
    tab->form()->letter()->setPlainText(u"Ik wil graag inzage in mijn gegevens. Daarna wil ik dat u ze wist."_s);
    pictures.take(window, u"19-privacy-request-form"_s);
    for (QCheckBox *box : tab->form()->findChildren<QCheckBox *>()) {
        const QVariant kind = box->property("kind");
        box->setChecked(kind.isValid() && (kind.toInt() == static_cast<int>(rights::RequestKind::Access) || kind.toInt() == static_cast<int>(rights::RequestKind::Erasure)));
    }
    tab->form()->saveButton()->click();
    if (!QTest::qWaitFor([&] { return tab->pane()->view().has_value(); }, 10'000))
        return;
    pictures.take(window, u"19-privacy-request"_s);
    tab->pane()->startAct(RequestActs::Act::Refuse);
    pictures.take(window, u"19-privacy-request-refuse"_s);
    window->showPage(pageSpec(PageId::Privacy).id, u"requests/rights/3"_s);
    pictures.take(window, u"19-privacy-rights"_s);
}

} // namespace

void takePrivacy(MainWindow *window, const Pictures &pictures)
{
    for (const QString &tab : {u"requests"_s, u"consent"_s, u"consent/list"_s, u"retention"_s, u"retention/erase/3"_s, u"registers"_s, u"breach"_s, u"observation"_s}) {
        window->showPage(pageSpec(PageId::Privacy).id, tab);
        pictures.take(window, u"19-privacy-%1"_s.arg(QString(tab).replace(u'/', u'-')));
    }
    takeRequest(window, pictures);
    window->showPage(pageSpec(PageId::Today).id);
    pictures.take(window, u"19-privacy-today"_s);
}

} // namespace kk::testing
