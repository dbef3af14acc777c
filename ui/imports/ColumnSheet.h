#pragma once

#include "app/intake/FileReading.h"
#include "app/intake/SavedMapping.h"
#include "ui/imports/ColumnQuestion.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace kk::ui {

/// What a person says about the columns of one file: a meaning for each and the answers to what cannot be guessed.
/// A value; knows no window.
class ColumnSheet {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::ColumnSheet)

public:
    /// How sure we are about a column.
    enum class Tone { Sure, Ask, LeftOut };

    /// One thing a column can hold; `key` as in ColumnMapping, `kIdentifier`, or empty for "leave out".
    struct Meaning {
        QString key;
        QString words;
    };
    static inline const QString kIdentifier = QStringLiteral("external_id");

    ColumnSheet() = default;
    /// `remembered`: how a file with this header was read before; its answers need not be given again. What it says about consent counts
    /// only as far as somebody of this shop said it.
    ColumnSheet(const intake::Recognition &recognition, const std::optional<intake::SavedMapping> &remembered);

    int columnCount() const { return static_cast<int>(m_header.size()); }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    const QString &name(int column) const { return m_header[column]; }
    const QString &cell(int row, int column) const { return m_rows[row][column]; }
    bool isNeverStored(int column) const { return m_neverStored.contains(m_header[column]); }

    const QString &meaning(int column) const { return m_meanings[column]; }
    QString meaningWords(int column) const;
    /// What this file's columns can mean, first the likely ones.
    QList<Meaning> meanings() const;
    void setMeaning(int column, const QString &key);
    Tone tone(int column) const;
    /// Why the column is taken for what it is: a sentence. Empty when nothing speaks for anything.
    QString why(int column) const;
    /// The cell is there, but is not what its column should hold.
    bool isBadCell(int row, int column) const;

    /// What is still open, from the left to the right.
    QList<ColumnQuestion> questions() const;
    /// `choice` is the position in ColumnQuestion::choices.
    void answer(const ColumnQuestion &question, int choice);

    int recognisedColumns() const;
    /// How to read the file now. Columns about which a question is open are left out.
    intake::ColumnMapping mapping() const;
    /// The answers about dates, amounts and consent.
    intake::ReadOptions readOptions() const;
    /// All that was decided, to remember under the header; `name` and `sourceName` are for the list.
    intake::SavedMapping saved(const QString &name, const QString &sourceName) const;

    /// How a column of dates or amounts is read, and why. Only of columns in which anything was found.
    struct Notation {
        int column = -1;
        QString name;
        bool isDate = false;
        QString evidence;    ///< a sentence with the counts and a cell
        QStringList choices; ///< in words; the same for all of a kind
        int choice = -1;     ///< -1: open
    };
    QList<Notation> notations() const;
    void setNotation(int column, int choice);
    bool isSales() const { return m_mapping.profileId == QStringLiteral("generic-sales"); }

private:
    void recall(const intake::Recognition &recognition, const std::optional<intake::SavedMapping> &remembered);
    std::optional<ColumnQuestion> claimQuestion(const intake::ConsentColumn &claim) const;
    Notation notationOf(const intake::ColumnNotation &found) const;
    QStringList confirmedColumns() const;

    void askAboutYesAndNo();
    int columnNamed(const QString &name, int occurrence) const;
    void answerDates(int column, bool dayFirst);
    void answerAmounts(bool comma);
    bool isConsent(int column) const;
    QString countsOf(int column) const;
    QStringList wordsOf(int column) const;
    std::optional<ColumnQuestion> consentQuestion(int column) const;
    std::optional<ColumnQuestion> notationQuestion(const intake::ColumnNotation &notation) const;

    QStringList m_header;
    QList<QStringList> m_rows;
    QStringList m_neverStored;
    QList<intake::ColumnEvidence> m_evidence;
    QList<intake::ColumnNotation> m_doubts;
    QStringList m_meanings;
    bool m_ofKnownFile = false; ///< of a known system: its columns have their meaning, only notations can be open
    intake::ReadOptions m_options;
    QSet<int> m_confirmed; ///< consent columns a person said something about
    std::vector<intake::ColumnNotation> m_notations;
    std::vector<intake::ConsentColumn> m_claims; ///< of a known system: where it says who agreed
    QMap<QString, bool> m_said;                  ///< about them, by intake::consentKey
    QString m_profileId;
    intake::ColumnMapping m_mapping;
};

} // namespace kk::ui
