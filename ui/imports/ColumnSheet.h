#pragma once

#include "app/intake/FileReading.h"
#include "ui/imports/ColumnQuestion.h"

#include <QCoreApplication>
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
    /// `remembered`: how a file with this header was read before; its answers need not be given again.
    ColumnSheet(const intake::Recognition &recognition, const std::optional<intake::ColumnMapping> &remembered);

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
    /// The cell is there, but is not what its column should hold.
    bool isBadCell(int row, int column) const;

    /// What is still open, from the left to the right.
    QList<ColumnQuestion> questions() const;
    /// `choice` is the position in ColumnQuestion::choices.
    void answer(const ColumnQuestion &question, int choice);

    int recognisedColumns() const;
    /// How to read the file now. Columns about which a question is open are left out.
    intake::ColumnMapping mapping() const;
    /// The answers about dates and amounts, for files of a known system.
    const intake::ReadOptions &readOptions() const { return m_options; }
    bool isSales() const { return m_mapping.profileId == QStringLiteral("generic-sales"); }


private:
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
    QList<intake::ColumnNotation> m_doubts;
    QStringList m_meanings;
    bool m_ofKnownFile = false; ///< of a known system: its columns have their meaning, only notations can be open
    intake::ReadOptions m_options;
    QSet<int> m_confirmed; ///< consent columns a person said something about
    intake::ColumnMapping m_mapping;
};

} // namespace kk::ui
