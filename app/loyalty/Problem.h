#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kk::loyalty {

/// What is wrong with a programme, or may surprise. `path` says where: "rules/dinsdag-dubbel/when/2".
struct Problem {
    enum class Severity { Refuse, Warn };
    QString code;        ///< stable, for programs: "unknown_field"
    Severity severity = Severity::Refuse;
    QString path;
    QStringList values;  ///< what the sentence names
    bool operator==(const Problem &) const = default;

    /// What is wrong and what to do about it, in the language of the program.
    QString text() const;
};

using Problems = QList<Problem>;

/// Whether nothing in it forbids publishing.
bool isPublishable(const Problems &problems);

} // namespace kk::loyalty
