#include "ui/customers/CustomersPresenter.h"

#include "app/base/Background.h"
#include "ui/customers/CustomerWords.h"
#include "ui/widgets/DateWords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::CustomerId;
using customers::CustomerRow;
using shop::CustomerOrder;

namespace {

QString place()
{
    return u"customers.list"_s;
}

/// A number from a saved preference, kept within the enumeration it stands for.
template <class Enum>
Enum within(const QJsonValue &value, Enum last, Enum fallback)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : fallback;
}

CustomerOrder orderOf(int column)
{
    switch (column) {
    case CustomersPresenter::City: return CustomerOrder::City;
    case CustomersPresenter::LastPurchase: return CustomerOrder::LastPurchase;
    case CustomersPresenter::Purchases: return CustomerOrder::Purchases;
    default: return CustomerOrder::Name;
    }
}

} // namespace

CustomersPresenter::CustomersPresenter(CustomerQuestions questions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_clock(clock)
    , m_model(*this)
{
}

void CustomersPresenter::start()
{
    inBackground(
        this, [ask = m_questions.preference] { return ask(place()); },
        [this](const Result<QString> &saved) {
            if (saved && !m_touched)
                recall(*saved);
            Q_EMIT remembered();
            refresh();
        });
}

void CustomersPresenter::setTyped(const QString &typed)
{
    if (m_query.typed == typed)
        return;
    m_query.typed = typed;
    refresh();
}

void CustomersPresenter::setFilter(const shop::CustomerFilter &filter)
{
    if (m_query.filter == filter)
        return;
    m_query.filter = filter;
    remember();
    refresh();
}

void CustomersPresenter::setOrder(int column, Qt::SortOrder order)
{
    m_query.order = orderOf(column);
    m_query.descending = order == Qt::DescendingOrder;
    remember();
}

void CustomersPresenter::showEverybody()
{
    m_query.typed.clear();
    m_query.filter = {};
    remember();
    refresh();
}

void CustomersPresenter::refresh()
{
    m_touched = true;
    m_model.refresh();
}

QList<PagedColumn> CustomersPresenter::columns() const
{
    return {
        {.title = tr("Name"), .width = 220, .rightAligned = false, .sortable = true},
        {.title = tr("Place"), .width = 200, .rightAligned = false, .sortable = true},
        {.title = tr("Last purchase"), .width = 140, .rightAligned = false, .sortable = true},
        {.title = tr("Purchases"), .width = 110, .rightAligned = true, .sortable = true},
        {.title = tr("About e-mail"), .width = 150, .rightAligned = false, .sortable = false},
    };
}

void CustomersPresenter::requestIds(quint64 generation, IdsAnswer answer)
{
    inBackground(
        this, [find = m_questions.find, query = m_query] { return find(query); },
        [this, generation, answer = std::move(answer)](const Result<shop::CustomerList> &list) {
            take(generation, list);
            if (!list) {
                answer(generation, fail(list));
                return;
            }
            QList<qint64> ids;
            ids.reserve(list->ids.size());
            for (const CustomerId id : list->ids)
                ids.append(id.value);
            answer(generation, std::move(ids));
        });
}

void CustomersPresenter::take(quint64 generation, const Result<shop::CustomerList> &answer)
{
    if (generation != m_model.generation())
        return; // somebody typed on meanwhile
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            return; // the shop is being locked
        m_error = answer.error();
        m_state = State::Failed;
    } else {
        m_total = answer->total;
        m_listed = answer->ids.size();
        m_cutByRole = answer->cutByRole;
        const bool askedForAll = m_query.typed.trimmed().isEmpty() && m_query.filter == shop::CustomerFilter{};
        m_state = m_total > 0 ? State::Listed : askedForAll ? State::NobodyYet : State::NothingFound;
    }
    Q_EMIT changed();
}

void CustomersPresenter::requestRows(quint64 generation, const QList<qint64> &ids, RowsAnswer answer)
{
    QList<CustomerId> asked;
    asked.reserve(ids.size());
    for (const qint64 id : ids)
        asked.append(CustomerId(id));
    inBackground(
        this, [ask = m_questions.rows, asked] { return ask(asked); },
        [this, generation, answer = std::move(answer)](const Result<QList<CustomerRow>> &rows) {
            if (!rows) {
                answer(generation, fail(rows));
                return;
            }
            QList<PagedRow> all;
            all.reserve(rows->size());
            for (const CustomerRow &row : *rows)
                all.append(shown(row));
            answer(generation, std::move(all));
        });
}

PagedRow CustomersPresenter::shown(const CustomerRow &row) const
{
    const QDate today = shopDay(m_clock.now());
    const QString place = QStringList{row.postcode, row.city}.join(u' ').trimmed();
    const QString last = row.lastPurchase ? dayWords(shopDay(*row.lastPurchase), today) : tr("never");
    const Role mailRole = row.mailAnswer > 0 ? Role::Good : row.mailAnswer < 0 ? Role::Bad : Role::Muted;
    return {
        .id = row.id.value,
        .cells =
            {
                {.text = CustomerWords::name(row), .icon = {}, .role = row.name.isEmpty() ? Role::Muted : Role::Text, .strong = true, .spoken = {}},
                {.text = place, .icon = {}, .role = Role::Text, .strong = false, .spoken = place.isEmpty() ? tr("place not known") : place},
                {.text = last, .icon = {}, .role = row.lastPurchase ? Role::Text : Role::Muted, .strong = false, .spoken = {}},
                {.text = QLocale().toString(row.purchases), .icon = {}, .role = Role::Text, .strong = false, .spoken = {}},
                {.text = CustomerWords::mailAnswer(row.mailAnswer),
                 .icon = CustomerWords::mailAnswerIcon(row.mailAnswer),
                 .role = mailRole,
                 .strong = false,
                 .spoken = {}},
            },
        .name = CustomerWords::name(row),
    };
}

QString CustomersPresenter::countWords() const
{
    return m_state == State::Asking ? QString() : tr("%Ln customer(s)", "", static_cast<int>(m_total));
}

QString CustomersPresenter::cutWords() const
{
    if (!m_cutByRole)
        return {};
    return tr("You see the first %1 of %2. Type more letters to find the customer you mean.")
        .arg(QLocale().toString(m_listed), QLocale().toString(m_total));
}

CustomersPresenter::Column CustomersPresenter::orderColumn() const
{
    switch (m_query.order) {
    case CustomerOrder::City: return City;
    case CustomerOrder::LastPurchase: return LastPurchase;
    case CustomerOrder::Purchases: return Purchases;
    case CustomerOrder::Name:
    case CustomerOrder::Total: break;
    }
    return Name;
}

void CustomersPresenter::setColumnState(const QByteArray &state)
{
    if (m_columnState == state)
        return;
    m_columnState = state;
    remember();
}

void CustomersPresenter::remember()
{
    m_touched = true;
    const QJsonObject saved{
        {u"order"_s, static_cast<int>(m_query.order)},
        {u"descending"_s, m_query.descending},
        {u"bought"_s, static_cast<int>(m_query.filter.bought)},
        {u"mail"_s, static_cast<int>(m_query.filter.mail)},
        {u"columns"_s, QString::fromLatin1(m_columnState.toBase64())},
    };
    const QString text = QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact));
    // Lost at worst: the list then opens as it was before.
    m_memory.start([keep = m_questions.setPreference, text] { static_cast<void>(keep(place(), text)); });
}

void CustomersPresenter::recall(const QString &saved)
{
    const QJsonObject read = QJsonDocument::fromJson(saved.toUtf8()).object();
    if (read.isEmpty())
        return;
    m_query.order = within(read[u"order"_s], CustomerOrder::City, CustomerOrder::Name);
    m_query.descending = read[u"descending"_s].toBool();
    m_query.filter.bought = within(read[u"bought"_s], shop::CustomerFilter::Bought::Never, shop::CustomerFilter::Bought::Any);
    m_query.filter.mail = within(read[u"mail"_s], shop::CustomerFilter::Mail::NotAsked, shop::CustomerFilter::Mail::Any);
    m_columnState = QByteArray::fromBase64(read[u"columns"_s].toString().toLatin1());
}

} // namespace kk::ui
