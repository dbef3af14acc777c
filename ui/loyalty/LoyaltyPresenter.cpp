#include "ui/loyalty/LoyaltyPresenter.h"

#include "app/base/Background.h"
#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"
#include "app/loyalty/Templates.h"

#include <algorithm>
#include <chrono>

namespace kk::ui {

using namespace Qt::StringLiterals;
using loyalty::Programme;
using namespace std::chrono_literals;

namespace {
constexpr auto kKeepAfter = 1500ms; ///< without a change; a slider writes once
}

LoyaltyPresenter::LoyaltyPresenter(LoyaltyQuestions questions, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
{
    m_variants[Variant::Draft].isThere = true;
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &LoyaltyPresenter::keepDraft);
    settleProgramme();
}

LoyaltyPresenter::~LoyaltyPresenter()
{
    if (m_goOn)
        *m_goOn = false;
}

void LoyaltyPresenter::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    inBackground(this, m_questions.words, [this](const Result<shop::ShopWords> &words) {
        if (!words)
            return; // then one types them
        m_words = *words;
        Q_EMIT wordsChanged();
        settleProgramme();
    });
    learnDraft();
    learnPublished();
    count();
}

void LoyaltyPresenter::refresh()
{
    for (Variant &variant : m_variants)
        variant.counted = {};
    m_examples.clear();
    m_hasBegun = false;
    begin();
    Q_EMIT figuresChanged();
}

void LoyaltyPresenter::apply(const QString &what, Programme next, const std::string &key)
{
    if (!m_questions.mayChange || !m_history.change(what, std::move(next), key))
        return;
    settleProgramme();
    m_keepSoon.start();
}

void LoyaltyPresenter::settleProgramme()
{
    const Programme &programme = m_history.programme();
    m_problems = programme.rules.empty() ? loyalty::Problems() : loyalty::check(programme) + loyalty::unsoldGroups(programme, m_words.groups);
    m_sentences = loyalty::sentencesOf(programme);
    m_meters = loyalty::meterSentencesOf(programme);
    m_variants[Variant::Draft].programme = programme;
    Q_EMIT programmeChanged();
    Q_EMIT figuresChanged();
    if (m_hasBegun)
        count();
}

void LoyaltyPresenter::setValue(const loyalty::EditableValue &value)
{
    Programme next = programme();
    m_touched = value.place;
    if (loyalty::setValue(next, value))
        apply(tr("the change of %1").arg(value.label), std::move(next), value.place);
}

void LoyaltyPresenter::addExample(int position)
{
    const QList<loyalty::Template> &examples = loyalty::shippedTemplates();
    if (position < 0 || position >= examples.size())
        return;
    Programme next = programme();
    loyalty::addExample(next, examples[position].programme);
    loyalty::adoptGroups(next, m_words.groups);
    apply(tr("the example ‘%1’").arg(loyalty::titleOf(examples[position].title, examples[position].id)), std::move(next));
}

void LoyaltyPresenter::addRule()
{
    Programme next = programme();
    loyalty::addPlainRule(next);
    apply(tr("the new rule"), std::move(next));
}

void LoyaltyPresenter::edit(const QString &what, const std::function<void(Programme &)> &change)
{
    Programme next = programme();
    change(next);
    apply(what, std::move(next));
}

void LoyaltyPresenter::repair(const loyalty::Problem &problem)
{
    if (auto repair = loyalty::repairOf(programme(), problem))
        apply(tr("the repair"), std::move(repair->programme));
}

void LoyaltyPresenter::clear()
{
    apply(tr("the empty draft"), {});
}

Result<> LoyaltyPresenter::readFile(const QByteArray &json)
{
    loyalty::ReadProgramme read = loyalty::readProgramme(json);
    for (const loyalty::Problem &problem : read.problems) {
        if (problem.severity == loyalty::Problem::Severity::Refuse)
            return fail(ErrorKind::Input, problem.text(), problem.code);
    }
    apply(tr("the programme from the file"), std::move(read.programme));
    return {};
}

QByteArray LoyaltyPresenter::file() const
{
    return loyalty::writeProgramme(programme());
}

void LoyaltyPresenter::undo()
{
    m_history.undo();
    settleProgramme();
    m_keepSoon.start();
}

void LoyaltyPresenter::redo()
{
    m_history.redo();
    settleProgramme();
    m_keepSoon.start();
}

std::optional<loyalty::EditableValue> LoyaltyPresenter::touched() const
{
    const auto find = [this](const auto &sentences) -> std::optional<loyalty::EditableValue> {
        for (const auto &sentence : sentences) {
            const auto value = std::ranges::find(sentence.values, m_touched, &loyalty::EditableValue::place);
            if (value != sentence.values.end())
                return *value;
        }
        return std::nullopt;
    };
    if (const auto value = find(m_sentences))
        return value;
    return find(m_meters);
}

std::string LoyaltyPresenter::touchedRule() const
{
    const QString place = QString::fromStdString(m_touched);
    return place.startsWith(u"rules/") ? place.section(u'/', 1, 1).toStdString() : std::string();
}

bool LoyaltyPresenter::keepVariant()
{
    for (const Variant::Column column : {Variant::B, Variant::C}) {
        if (m_variants[column].isThere)
            continue;
        m_variants[column] = m_variants[Variant::Draft];
        Q_EMIT figuresChanged();
        count();
        return true;
    }
    return false;
}

void LoyaltyPresenter::dropVariant(Variant::Column column)
{
    m_variants[column] = {};
    Q_EMIT figuresChanged();
}

void LoyaltyPresenter::takeVariant(Variant::Column column)
{
    if (m_variants[column].isThere)
        apply(tr("the choice of a variant"), m_variants[column].programme);
}

std::optional<loyalty::Comparison> LoyaltyPresenter::comparison() const
{
    const Variant &draft = m_variants[Variant::Draft];
    const Variant &running = m_variants[Variant::Running];
    if (!draft.forecast || (running.isThere && !running.forecast))
        return std::nullopt;
    loyalty::Forecast nothing;
    nothing.valueOfCustomer.resize(draft.forecast->valueOfCustomer.size());
    constexpr std::int64_t kThreshold = 100; // cents: less is the same
    return loyalty::comparisonOf(running.forecast ? *running.forecast : nothing, *draft.forecast, kThreshold);
}

void LoyaltyPresenter::setMarginPercent(int percent)
{
    m_margin = percent;
    Q_EMIT figuresChanged();
}

void LoyaltyPresenter::countExamples(const QList<int> &positions)
{
    m_examplesToCount = positions;
    count();
}

void LoyaltyPresenter::askFor(const Programme &programme, std::function<void(const Result<loyalty::Forecast> &)> answer)
{
    m_isCounting = true;
    m_goOn = std::make_shared<std::atomic_bool>(true);
    const auto start = std::chrono::steady_clock::now();
    inBackground(
        this, [ask = m_questions.forecast, programme, goOn = m_goOn] { return ask(programme, [goOn] { return goOn->load(); }); },
        [this, start, tell = std::move(answer)](const Result<loyalty::Forecast> &forecast) {
            m_isCounting = false;
            m_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            tell(forecast);
            count();
        });
}

/// One at a time: while somebody drags, the newest programme is next.
void LoyaltyPresenter::count()
{
    if (m_isCounting)
        return;
    if (!countNextVariant())
        countNextExample();
}

bool LoyaltyPresenter::countNextVariant()
{
    for (const int column : {Variant::Draft, Variant::Running, Variant::B, Variant::C}) {
        Variant &variant = m_variants[static_cast<std::size_t>(column)];
        if (!variant.isStale() || variant.programme.rules.empty() || (column == Variant::Draft && !loyalty::isPublishable(m_problems)))
            continue;
        if (!variant.forecast && variant.counted == variant.programme)
            continue; // asked, and it cannot be said
        askFor(variant.programme, [this, column, asked = variant.programme](const Result<loyalty::Forecast> &forecast) {
            Variant &of = m_variants[static_cast<std::size_t>(column)];
            if (!of.isThere)
                return;
            of.counted = asked;
            of.error = forecast ? Error() : forecast.error();
            if (forecast)
                of.forecast = *forecast;
            else
                of.forecast.reset();
            Q_EMIT figuresChanged();
        });
        return true;
    }
    return false;
}

bool LoyaltyPresenter::countNextExample()
{
    while (!m_examplesToCount.isEmpty()) {
        const int position = m_examplesToCount.takeFirst();
        if (m_examples.contains(position))
            continue;
        Programme example = loyalty::shippedTemplates()[position].programme;
        loyalty::adoptGroups(example, m_words.groups);
        askFor(example, [this, position](const Result<loyalty::Forecast> &forecast) {
            m_examples.insert(position, forecast ? std::optional(*forecast) : std::nullopt);
            Q_EMIT examplesChanged();
        });
        return true;
    }
    return false;
}

} // namespace kk::ui
