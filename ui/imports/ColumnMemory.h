#pragma once

#include "ui/imports/ImportQuestions.h"

#include <QObject>

namespace kk::ui {

/// How files with a certain header were read before: their columns and where they came from. Kept in the vault, a user each.
class ColumnMemory final : public QObject {
    Q_OBJECT

public:
    struct Remembered {
        QString sourceName;
        intake::ColumnMapping mapping;
    };

    explicit ColumnMemory(ImportQuestions questions, QObject *parent = nullptr);

    /// Answers later; with nothing when such a file was never read.
    void recall(const intake::Recognition &recognition, std::function<void(const std::optional<Remembered> &)> answer);
    /// Lost at worst: the questions are asked again.
    void keep(const intake::Recognition &recognition, const Remembered &columns);

private:
    ImportQuestions m_questions;
};

} // namespace kk::ui
