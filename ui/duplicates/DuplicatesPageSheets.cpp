// The other sheets of the screen: what is certain, before it is merged, and what was decided.
#include "ui/duplicates/DuplicatesPage.h"

#include "ui/duplicates/DuplicateWords.h"
#include "ui/duplicates/PickCustomer.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExamples = 10;

} // namespace

QWidget *DuplicatesPage::makeBulk()
{
    auto *card = new CardFrame(tr("What happens in a moment?"));
    m_bulkText = wrappedText({});
    m_bulkModel = new TextTableModel({{tr("For example"), TextTableModel::Align::Words}, {tr("Because"), TextTableModel::Align::Words}, {tr("Certainty"), TextTableModel::Align::Numbers}}, this);
    auto *examples = new PlainTable(tr("Examples"), m_bulkModel);
    examples->setWidths({200, 220, 90});
    m_bulkDo = makeButton({}, ButtonLook::Primary, u"check-check"_s);
    m_bulkNot = makeButton(tr("Not &yet"));
    connect(m_bulkDo, &QPushButton::clicked, this, [this] {
        showBulk(false);
        m_presenter.mergeCertain();
    });
    connect(m_bulkNot, &QPushButton::clicked, this, [this] { showBulk(false); });
    m_bulkQuality = wrappedText({}, TextStyle::Small, Role::Muted);
    card->body()->addWidget(m_bulkText);
    card->body()->addWidget(m_bulkQuality);
    card->body()->addWidget(examples, 1);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 8);
    row->addWidget(m_bulkDo);
    row->addWidget(m_bulkNot);
    row->addStretch();
    card->body()->addWidget(foot);
    return card;
}

QWidget *DuplicatesPage::makeDecided()
{
    auto *card = new CardFrame(tr("Decided"), CardFrame::Body::Rows);
    m_decidedModel = new TextTableModel({{tr("What"), TextTableModel::Align::Words}, {tr("Who"), TextTableModel::Align::Words}, {tr("When"), TextTableModel::Align::Words}}, this);
    m_decided = new PlainTable(tr("Decided"), m_decidedModel);
    m_decided->setWidths({260, 120, 150});
    m_takeBack = makeButton(tr("&Take apart again"), ButtonLook::Plain, u"undo-2"_s);
    const auto takeBack = [this] { m_presenter.takeBack(m_decided->currentIndex().row()); };
    connect(m_takeBack, &QPushButton::clicked, this, takeBack);
    m_decidedQuality = wrappedText({}, TextStyle::Small, Role::Muted);
    m_decidedQuality->setContentsMargins(Metrics::px(14), Metrics::px(10), Metrics::px(14), Metrics::px(10));
    card->body()->addWidget(m_decidedQuality);
    card->body()->addWidget(m_decided, 1);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    Metrics::scaledMargins(row, 14, 8, 14, 12);
    row->addWidget(m_takeBack);
    row->addStretch();
    card->body()->addWidget(foot);
    return card;
}

QWidget *DuplicatesPage::makePick(const DuplicateQuestions &questions)
{
    m_pick = new PickCustomer(questions.find);
    connect(m_pick, &PickCustomer::left, this, &DuplicatesPage::leavePick);
    connect(m_pick, &PickCustomer::chosen, this, [this](customers::CustomerId customer, customers::CustomerId other) {
        m_stack->setCurrentIndex(Questions);
        m_presenter.compare(customer, other);
    });
    return m_pick;
}

/// Back to the queue, without an answer.
void DuplicatesPage::leavePick()
{
    m_stack->setCurrentIndex(Questions);
    m_presenter.leaveCompare();
    refresh();
}

void DuplicatesPage::open(const QString &target)
{
    const QStringList parts = target.split(u'/');
    const customers::CustomerId customer(parts.value(1).toLongLong());
    if (parts.first() == u"with" && customer.isValid()) {
        m_stack->setCurrentIndex(Pick);
        m_pick->start(customer);
        Q_EMIT commandsChanged();
    } else if (parts.first() == u"compare" && customer.isValid()) {
        m_stack->setCurrentIndex(Questions);
        m_presenter.compare(customer, customers::CustomerId(parts.value(2).toLongLong()));
    }
}

void DuplicatesPage::refreshDecided()
{
    QList<QStringList> rows;
    for (const shop::DecidedItem &item : m_presenter.decided())
        rows.append({DuplicateWords::decidedWhat(item), item.who, DuplicateWords::dayAndTime(item.at)});
    m_decidedModel->setRows(rows);
    m_decidedQuality->setText(DuplicateWords::quality(m_presenter.quality()).join(u'\n'));
    m_decidedQuality->setVisible(!m_decidedQuality->text().isEmpty());
    if (rows.isEmpty())
        disableBecause(m_takeBack, tr("Nothing was decided yet."));
    else
        enable(m_takeBack);
}

void DuplicatesPage::showBulk(bool shown)
{
    if (!shown) {
        m_stack->setCurrentIndex(Questions);
        refresh();
        return;
    }
    const shop::DuplicateQueue &queue = m_presenter.queue();
    const int count = static_cast<int>(queue.certainCount);
    m_bulkText->setText(tr("%n question(s) are certain enough to merge at once. We expect %1 of them to be somebody else after all. You can take it all back with one undo, and any of them later.", nullptr, count)
                            .arg(QLocale().toString(queue.expectedWrong, 'f', 1)));
    m_bulkQuality->setText(DuplicateWords::quality(m_presenter.quality()).join(u'\n'));
    m_bulkDo->setText(tr("Merge %n question(s)", nullptr, count));
    QList<QStringList> rows;
    const qsizetype all = queue.certain.size();
    for (qsizetype i = 0; i < std::min<qsizetype>(kExamples, all); ++i) { // spread over the whole list
        const shop::DuplicateItem &item = queue.certain[i * all / std::min<qsizetype>(kExamples, all)];
        rows.append({DuplicateWords::name(item.name), DuplicateWords::because(item), QString::number(DuplicateWords::outOfHundred(item.probability))});
    }
    m_bulkModel->setRows(rows);
    m_stack->setCurrentIndex(Bulk);
    m_bulkNot->setFocus();
    Q_EMIT commandsChanged();
}

} // namespace kk::ui
