#include "ui/duplicates/PickCustomer.h"

#include "app/base/Background.h"
#include "ui/duplicates/DuplicateWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

PickCustomer::PickCustomer(std::function<Result<QList<customers::CustomerRow>>(const QString &)> find, QWidget *parent)
    : CardFrame(tr("Who is the same person?"), Body::Padded, parent), m_find(std::move(find)), m_search(new SearchField(tr("Search the other customer"))),
      m_model(new TextTableModel({{tr("Customer"), TextTableModel::Align::Words}, {tr("Address"), TextTableModel::Align::Words}, {tr("E-mail"), TextTableModel::Align::Words}}, this)),
      m_hits(new PlainTable(tr("Who may be the same person"), m_model)), m_nobody(wrappedText({}, TextStyle::Body, Role::Muted))
{
    m_search->setAccessibleName(tr("Search the other customer"));
    m_hits->setWidths({180, 240, 240});
    body()->addWidget(m_search);
    body()->addWidget(m_nobody);
    body()->addWidget(m_hits, 1);
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 8);
    auto *side = makeButton(tr("Side by &side"), ButtonLook::Primary, u"columns-3"_s);
    auto *back = makeButton(tr("&Back to the queue"));
    row->addWidget(side);
    row->addWidget(back);
    row->addStretch();
    body()->addLayout(row);
    connect(side, &QPushButton::clicked, this, [this] { choose(m_hits->currentIndex().row()); });
    connect(back, &QPushButton::clicked, this, &PickCustomer::left);
    connect(m_hits, &PlainTable::rowOpened, this, &PickCustomer::choose);
    connect(m_search, &SearchField::searchRequested, this, [this](const QString &typed) { ask(typed); });
    connect(m_search, &SearchField::movedToHits, this, [this] { m_hits->setFocus(); });
}

void PickCustomer::start(customers::CustomerId customer)
{
    m_customer = customer;
    m_search->clear();
    show({});
    m_search->setFocus();
}

void PickCustomer::ask(const QString &typed)
{
    const quint64 generation = ++m_generation;
    if (typed.isEmpty()) {
        show({});
        return;
    }
    inBackground(this, [find = m_find, typed] { return find(typed); }, [this, generation](const Result<QList<customers::CustomerRow>> &rows) {
        if (generation == m_generation)
            show(rows ? *rows : QList<customers::CustomerRow>());
    });
}

void PickCustomer::show(const QList<customers::CustomerRow> &rows)
{
    QList<QStringList> texts;
    QList<qint64> ids;
    for (const customers::CustomerRow &row : rows) {
        if (row.id == m_customer)
            continue;
        texts.append({DuplicateWords::name(row.name), QString(row.postcode + u' ' + row.city).trimmed(), row.email});
        ids.append(row.id.value);
    }
    const bool isNobody = texts.isEmpty();
    m_model->setRows(std::move(texts), std::move(ids));
    m_nobody->setText(!isNobody ? QString() : m_search->text().trimmed().isEmpty() ? tr("Type a name, an address, an e-mail or a card number.") : tr("Nobody else was found."));
    m_nobody->setVisible(isNobody);
    if (!isNobody)
        m_hits->selectRow(0);
}

void PickCustomer::choose(int row)
{
    if (const qint64 id = m_model->id(row); id > 0)
        Q_EMIT chosen(m_customer, customers::CustomerId(id));
}

} // namespace kk::ui
