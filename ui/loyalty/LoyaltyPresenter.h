#pragma once

#include "app/loyalty/Problem.h"
#include "app/loyalty/drafting/ProgrammeDifference.h"
#include "app/loyalty/drafting/ProgrammeEdit.h"
#include "app/loyalty/drafting/RuleSentence.h"
#include "ui/loyalty/DraftHistory.h"
#include "ui/loyalty/LoyaltyQuestions.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>

namespace kk::ui {

/// One column of figures: a programme and what it would have cost.
struct Variant {
    enum Column { Running, Draft, B, C };
    bool isThere = false;
    loyalty::Programme programme;
    std::optional<loyalty::Forecast> forecast;
    loyalty::Programme counted; ///< what the forecast is of
    Error error;                ///< why there is none
    bool isStale() const { return isThere && !(forecast && counted == programme); }
};

/// Decides what the screen Loyalty shows: the programme that is being written, what is wrong with it, and what it would have cost. The
/// figures are counted one at a time, the newest wish next; a late answer to a programme that is gone is dropped. GUI thread.
class LoyaltyPresenter final : public QObject {
    Q_OBJECT

public:
    explicit LoyaltyPresenter(LoyaltyQuestions questions, QObject *parent = nullptr);
    ~LoyaltyPresenter() override;

    /// Asks for what the screen needs; once, and again after `refresh`.
    void begin();
    void refresh();

    bool mayChange() const { return m_questions.mayChange; }
    const loyalty::Programme &programme() const { return m_history.programme(); }
    const loyalty::Problems &problems() const { return m_problems; }
    const QList<loyalty::RuleSentence> &sentences() const { return m_sentences; }
    const QList<loyalty::MeterSentence> &meters() const { return m_meters; }
    const shop::ShopWords &words() const { return m_words; }
    bool isEmpty() const { return programme().rules.empty(); }

    // Writing. Each is one step to undo.
    void setValue(const loyalty::EditableValue &value);
    /// The value is as it should be: the next change of it is a step of its own.
    void settle() { m_history.settle(); }
    void addExample(int position);
    void addRule();
    void edit(const QString &what, const std::function<void(loyalty::Programme &)> &change);
    void repair(const loyalty::Problem &problem);
    void clear();
    /// Replaces the draft by a programme file. Input: it cannot be read; the draft stays.
    [[nodiscard]] Result<> readFile(const QByteArray &json);
    QByteArray file() const;

    /// Keeps the draft in the vault when something changed since; the answer comes as `draftKept`.
    void keepDraft();

    // Running.
    const QList<loyalty::PublishedProgramme> &published() const { return m_published; }
    /// What gives something now, or from a day to come; null: nothing does.
    const loyalty::PublishedProgramme *running() const;
    bool mayPublish() const { return static_cast<bool>(m_questions.publish); }
    /// Why the draft cannot go to the counter; empty: it can.
    QString whyNotPublish() const;
    /// What changes for customers when the draft takes the place of what runs.
    loyalty::ProgrammeDifference changes() const;
    void publish(QDate startsOn);
    void end();

    const DraftHistory &history() const { return m_history; }
    void undo();
    void redo();

    /// The value that was touched last, as it stands now; nothing when it is gone.
    std::optional<loyalty::EditableValue> touched() const;
    /// The rule it stands in; empty: none.
    std::string touchedRule() const;

    // Figures.
    const std::array<Variant, 4> &variants() const { return m_variants; }
    bool isCounting() const { return m_isCounting; }
    double secondsOfLast() const { return m_seconds; }
    /// Keeps the draft as it is now beside itself. False when both places are taken.
    bool keepVariant();
    void dropVariant(Variant::Column column);
    /// Makes a variant the draft; the way back is undo.
    void takeVariant(Variant::Column column);
    /// Who gains and who loses by the draft, against what runs; without one, against nothing at all.
    std::optional<loyalty::Comparison> comparison() const;
    int marginPercent() const { return m_margin; }
    void setMarginPercent(int percent);
    /// The forecast of a template on the own sales; nothing as long as it is not counted.
    void countExamples(const QList<int> &positions);
    std::optional<loyalty::Forecast> exampleForecast(int position) const { return m_examples.value(position); }

Q_SIGNALS:
    void programmeChanged();
    void figuresChanged();
    void wordsChanged();
    void examplesChanged();
    void publishedChanged();
    /// One sentence of what was done, or of what went wrong.
    void told(const QString &sentence, bool isProblem);

private:
    void apply(const QString &what, loyalty::Programme next, const std::string &key = {});
    void settleProgramme();
    void count();
    bool countNextVariant();
    bool countNextExample();
    void learnDraft();
    void learnPublished();
    void takePublished(QList<loyalty::PublishedProgramme> published);
    void askFor(const loyalty::Programme &programme, std::function<void(const Result<loyalty::Forecast> &)> answer);

    LoyaltyQuestions m_questions;
    DraftHistory m_history;
    loyalty::Problems m_problems;
    QList<loyalty::RuleSentence> m_sentences;
    QList<loyalty::MeterSentence> m_meters;
    shop::ShopWords m_words;
    std::string m_touched;
    loyalty::DraftId m_draft;
    loyalty::Programme m_kept;      ///< as the vault has it
    QTimer m_keepSoon;
    QList<loyalty::PublishedProgramme> m_published;
    std::array<Variant, 4> m_variants;
    QList<int> m_examplesToCount;
    QHash<int, std::optional<loyalty::Forecast>> m_examples;
    std::shared_ptr<std::atomic_bool> m_goOn; ///< of the question that is being answered
    bool m_isCounting = false;
    bool m_hasBegun = false;
    int m_margin = 0;
    double m_seconds = 0;
};

} // namespace kk::ui
