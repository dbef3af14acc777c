#include "ui/settings/KeysSection.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/KeySlotList.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/RecoveryCodeView.h"
#include "ui/widgets/TextLabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using vault::SlotKind;

namespace {

QHBoxLayout *endRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 8);
    row->addStretch(1);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

QString dayOf(Instant instant)
{
    return dayWithYear(shopDay(instant));
}

} // namespace

KeysSection::KeysSection(KeysPresenter &keys, QWidget *parent)
    : Section(tr("Keys"), parent),
      m_keys(keys),
      m_list(new KeySlotList),
      m_remember(makeButton(tr("&Remember on this computer"), ButtonLook::Plain, u"fingerprint"_s)),
      m_trial(makeTrial()),
      m_renewal(makeRenewal()),
      m_newCode(makeNewCode())
{
    auto *list = new CardFrame(tr("Ways into the shop"), CardFrame::Body::Rows);
    list->addToTitle(m_remember);
    list->body()->addWidget(m_list);
    column()->addWidget(list);
    column()->addWidget(m_newCode);
    column()->addWidget(m_renewal);
    column()->addWidget(m_trial);
    column()->addStretch(1);
    m_newCode->hide();
    m_renewal->hide();

    connect(m_remember, &QPushButton::clicked, &m_keys, &KeysPresenter::rememberHere);
    connect(m_list, &KeySlotList::testRequested, this, [this] { open(u"code"_s); });
    connect(m_list, &KeySlotList::replaceRequested, this, [this](const QString &id) {
        const auto kind = m_keys.kindOf({id.toUInt()});
        if (kind != SlotKind::Recovery) {
            Q_EMIT peopleRequested();
            return;
        }
        m_renewal->show();
        m_keepOld->setFocus();
    });
    connect(m_list, &KeySlotList::removeRequested, this, [this](const QString &id) { m_keys.forget({id.toUInt()}); });
    connect(&m_keys, &KeysPresenter::changed, this, &KeysSection::show);
    connect(&m_keys, &KeysPresenter::listChanged, this, &KeysSection::showList);
    connect(&m_keys, &KeysPresenter::failed, this, &KeysSection::sayProblem);
    connect(&m_keys, &KeysPresenter::told, this, [this](const QString &sentence) {
        clearProblem();
        Q_EMIT happened(sentence, {});
    });
}

CardFrame *KeysSection::makeTrial()
{
    auto *card = new CardFrame(tr("Try your recovery code"));
    m_code = new QLineEdit;
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_codeField = new FormField(tr("Recovery &code"), m_code);
    m_codeField->setHelp(tr("Eight groups, as they stand on your paper. Trying changes nothing."));
    m_answer = wrappedText({}, TextStyle::Strong);
    m_answer->hide();
    m_try = makeButton(tr("&Try it"), ButtonLook::Primary);
    card->body()->addWidget(m_codeField);
    card->body()->addWidget(m_answer);
    card->body()->addLayout(endRow({m_try}));
    const auto attempt = [this] { m_keys.tryCode(m_code->text()); };
    connect(m_code, &QLineEdit::returnPressed, this, attempt);
    connect(m_try, &QPushButton::clicked, this, attempt);
    return card;
}

CardFrame *KeysSection::makeRenewal()
{
    auto *card = new CardFrame(tr("A new recovery code"));
    card->body()->addWidget(wrappedText(tr("The old code stops working at once. Backups made before now still open with the old one.")));
    m_keepOld = makeButton(tr("&Not yet"));
    auto *renew = makeButton(tr("&Make a new code"), ButtonLook::Danger);
    card->body()->addLayout(endRow({m_keepOld, renew}));
    connect(m_keepOld, &QPushButton::clicked, card, &QWidget::hide);
    connect(renew, &QPushButton::clicked, this, [this, card] {
        card->hide();
        m_keys.renewRecoveryCode();
    });
    return card;
}

CardFrame *KeysSection::makeNewCode()
{
    auto *card = new CardFrame(tr("Your new recovery code"));
    card->body()->addWidget(wrappedText(tr("It is shown only now. Print it or write it down, and throw the old paper away.")));
    m_groups = new RecoveryCodeView;
    card->body()->addWidget(m_groups);
    auto *done = makeButton(tr("I &have it on paper"));
    card->body()->addLayout(endRow({done}));
    connect(m_groups, &RecoveryCodeView::printRequested, this, &KeysSection::printRequested);
    connect(m_groups, &RecoveryCodeView::pdfRequested, this, &KeysSection::pdfRequested);
    connect(done, &QPushButton::clicked, this, [this] {
        m_keys.codeWasShown();
        open(u"code"_s);
    });
    return card;
}

void KeysSection::activated()
{
    m_keys.load();
}

void KeysSection::open(const QString &target)
{
    if (target == "code"_L1) {
        ensureWidgetVisible(m_trial);
        m_code->setFocus();
    }
}

void KeysSection::showPaperResult(const QString &sentence)
{
    m_groups->setResult(sentence);
}

void KeysSection::showList()
{
    QList<KeySlotRow> rows;
    for (const shop::WayIn &way : m_keys.waysIn()) {
        KeySlotRow row;
        row.id = QString::number(way.slot.value);
        row.canTest = way.kind == SlotKind::Recovery;
        row.canReplace = way.kind != SlotKind::Keychain;
        switch (way.kind) {
        case SlotKind::Passphrase:
            row.icon = u"key-round"_s;
            row.name = tr("Password of %1").arg(way.userName);
            row.keepBecause = tr("A password goes away with its person, under People.");
            break;
        case SlotKind::Keychain:
            row.icon = u"fingerprint"_s;
            row.name = tr("Computer %1, for %2").arg(way.label, way.userName);
            break;
        case SlotKind::Recovery:
            row.icon = u"printer"_s;
            row.name = tr("Recovery code on paper");
            row.keepBecause = tr("Make a new one instead, so that a way in on paper is always there.");
            break;
        }
        row.detail = way.usedAt ? tr("made %1 · last used %2").arg(dayOf(way.createdAt), dayOf(*way.usedAt)) : tr("made %1 · not used yet").arg(dayOf(way.createdAt));
        rows.append(row);
    }
    m_list->setSlots(rows);
    tabInReadingOrder(this);
    m_remember->setVisible(!m_keys.isRememberedHere());
}

void KeysSection::show()
{
    m_newCode->setVisible(m_keys.newCode());
    setButtonLook(m_try, m_keys.newCode() ? ButtonLook::Plain : ButtonLook::Primary);
    if (m_keys.newCode())
        m_groups->setGroups(m_keys.newCode()->groups());
    else
        m_groups->clear();
    if (m_keys.isBusy())
        disableBecause(m_try, tr("One moment."));
    else
        enable(m_try);
    const QString answer = m_keys.trialAnswer();
    m_codeField->setProblem(m_keys.trialFits() ? QString() : answer);
    m_answer->setText(answer);
    m_answer->setRole(Role::Good);
    m_answer->setVisible(m_keys.trialFits() && !answer.isEmpty());
    if (m_keys.trialFits() && !m_code->text().isEmpty())
        m_code->setText({});
}

} // namespace kk::ui
