#include "ui/customers/CustomerPresenter.h"

#include "app/base/Background.h"

namespace kk::ui {

using customers::CustomerId;
using customers::SaleId;
using customers::TimelineItem;

namespace {

CustomerPresenter::Slice sliceOf(TimelineItem::Kind kind)
{
    switch (kind) {
    case TimelineItem::Kind::Purchase:
    case TimelineItem::Kind::Return: return CustomerPresenter::Slice::Purchases;
    case TimelineItem::Kind::ConsentYes:
    case TimelineItem::Kind::ConsentNo: return CustomerPresenter::Slice::Privacy;
    case TimelineItem::Kind::RecordFirstSeen:
    case TimelineItem::Kind::OwnCorrection: break;
    }
    return CustomerPresenter::Slice::Contact;
}

} // namespace

CustomerPresenter::CustomerPresenter(CustomerQuestions questions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_clock(clock)
{
}

QDate CustomerPresenter::today() const
{
    return shopDay(m_clock.now());
}

void CustomerPresenter::open(CustomerId id)
{
    close();
    m_id = id;
    m_state = State::Asking;
    refresh();
    Q_EMIT changed();
}

void CustomerPresenter::askWho(const customers::FieldValues &values)
{
    if (!m_questions.whoIs)
        return;
    const quint64 generation = ++m_whoGeneration;
    inBackground(this, [ask = m_questions.whoIs, values] { return ask(values); }, [this, generation](const Result<std::optional<shop::LikelyCustomer>> &answer) {
        if (generation != m_whoGeneration || !answer) // a hint that cannot be given is no hint
            return;
        Q_EMIT likely(*answer ? (*answer)->id : CustomerId(), *answer ? (*answer)->name : QString());
    });
}

void CustomerPresenter::close()
{
    ++m_whoGeneration;
    ++m_generation;
    m_state = State::Nobody;
    m_id = {};
    m_added = {};
    m_page = {};
    m_merges = {};
    m_sales = {};
    m_sale.reset();
    m_saleAsked = {};
    m_salesAsked = m_salesKnown = false;
    m_working = false;
    Q_EMIT changed();
}

void CustomerPresenter::refresh()
{
    if (!m_id.isValid())
        return;
    const quint64 generation = ++m_generation;
    inBackground(
        this, [ask = m_questions.open, id = m_id] { return ask(id); },
        [this, generation](Result<customers::CustomerPage> answer) { take(generation, std::move(answer)); });
}

void CustomerPresenter::take(quint64 generation, Result<customers::CustomerPage> answer)
{
    if (generation != m_generation)
        return; // another customer was opened meanwhile
    if (answer) {
        m_page = std::move(*answer);
        m_state = State::Shown;
        askMerges();
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        m_error = answer.error();
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

void CustomerPresenter::askMerges()
{
    if (!m_questions.merges)
        return;
    const quint64 generation = m_generation;
    inBackground(
        this, [ask = m_questions.merges, id = m_id] { return ask(id); },
        [this, generation](Result<QList<shop::DecidedItem>> answer) {
            if (generation != m_generation || !answer || *answer == m_merges)
                return;
            m_merges = std::move(*answer);
            Q_EMIT changed();
        });
}

void CustomerPresenter::takeApart(customers::SourceRecordId record)
{
    if (!maySeparate())
        return;
    act([tell = m_questions.takeApart, record] { return tell({record}); },
        [this](const Result<shop::Decided> &done) {
            refresh();
            const QString name = done->name.isEmpty() ? tr("name unknown") : done->name;
            Q_EMIT separated(tr("Taken apart: %1 is a customer of their own again.").arg(name), *done);
        });
}

void CustomerPresenter::takeBack(const shop::Decided &decided)
{
    if (!m_questions.takeBack)
        return;
    act([tell = m_questions.takeBack, decided] { return tell(decided); },
        [this](const Result<> &) {
            refresh();
            Q_EMIT undone(tr("Undone. It is as it was."));
        });
}

void CustomerPresenter::askSales()
{
    if (m_salesAsked || !m_id.isValid())
        return;
    m_salesAsked = true;
    inBackground(
        this, [ask = m_questions.sales, id = m_id] { return ask(id); },
        [this, id = m_id](Result<QList<customers::Sale>> answer) {
            if (id != m_id)
                return;
            if (!answer) {
                m_salesAsked = false;
                Q_EMIT failed(answer.error());
                return;
            }
            m_sales = std::move(*answer);
            m_salesKnown = true;
            Q_EMIT salesChanged();
        });
}

void CustomerPresenter::askSale(SaleId sale)
{
    m_saleAsked = sale;
    inBackground(
        this, [ask = m_questions.sale, sale] { return ask(sale); },
        [this, sale](Result<customers::Sale> answer) {
            if (sale != m_saleAsked)
                return; // another receipt was chosen meanwhile
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_sale = std::move(*answer);
            Q_EMIT saleChanged();
        });
}

template <class Work, class Done>
void CustomerPresenter::act(Work work, Done done)
{
    if (m_working)
        return; // pressed twice
    m_working = true;
    inBackground(this, std::move(work), [this, done = std::move(done)](auto answer) mutable {
        m_working = false;
        if (!answer)
            Q_EMIT failed(answer.error());
        else
            done(answer);
    });
}

void CustomerPresenter::correct(const QHash<customers::Field, QString> &changes)
{
    if (changes.isEmpty() || !m_id.isValid())
        return;
    act([tell = m_questions.correct, id = m_id, changes] { return tell(id, changes); },
        [this, name = shownName(), id = m_id](const Result<> &) {
            m_undoable = id;
            m_added = {};
            m_undoesChoice = false;
            refresh();
            Q_EMIT kept(tr("Changed: %1.").arg(name));
        });
}

void CustomerPresenter::choose(customers::FactKind kind, customers::SourceRecordId record)
{
    if (!m_id.isValid() || !m_questions.choose)
        return;
    act([tell = m_questions.choose, id = m_id, kind, record] { return tell(id, kind, record); },
        [this, name = shownName(), id = m_id](const Result<> &) {
            m_undoable = id;
            m_added = {};
            m_undoesChoice = true;
            refresh();
            Q_EMIT kept(tr("Changed: %1.").arg(name));
        });
}

void CustomerPresenter::add(const customers::FieldValues &values)
{
    act([tell = m_questions.add, values] { return tell(values); },
        [this](const Result<CustomerId> &made) {
            open(*made);
            m_undoable = m_added = *made;
            m_undoesChoice = false;
            Q_EMIT kept(tr("Customer added."));
        });
}

void CustomerPresenter::undo()
{
    if (!m_undoable.isValid())
        return;
    act([tell = m_undoesChoice ? m_questions.undoChoice : m_questions.undoCorrection, id = m_undoable] { return tell(id); },
        [this, id = m_undoable](const Result<> &) {
            m_undoable = {};
            if (m_added == id) {
                close();
                Q_EMIT undone(tr("The new customer was taken away again."));
                Q_EMIT addUndone();
                return;
            }
            if (id == m_id)
                refresh();
            Q_EMIT undone(tr("Undone. It is as it was."));
        });
}

QList<TimelineItem> CustomerPresenter::timeline(Slice slice) const
{
    if (slice == Slice::Everything)
        return m_page.timeline;
    QList<TimelineItem> chosen;
    for (const TimelineItem &item : m_page.timeline) {
        if (sliceOf(item.kind) == slice)
            chosen.append(item);
    }
    return chosen;
}

void CustomerPresenter::keepDraft(const QString &place, const QString &draft)
{
    m_drafts.start([keep = m_questions.saveDraft, place, draft] { static_cast<void>(keep(place, draft)); });
}

void CustomerPresenter::takeDraft(const QString &place, std::function<void(const QString &)> answer)
{
    inBackground(
        this, m_drafts, [ask = m_questions.takeDraft, place] { return ask(place); },
        [answer = std::move(answer)](const Result<QString> &draft) {
            if (draft && !draft->isEmpty())
                answer(*draft);
        });
}

QString CustomerPresenter::shownName() const
{
    return m_page.row.name.isEmpty() ? tr("name unknown") : m_page.row.name;
}

} // namespace kk::ui
