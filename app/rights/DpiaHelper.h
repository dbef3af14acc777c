#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace kk::rights {

/// One of the fifteen questions that tell whether a data protection impact assessment (art. 35 AVG) is needed: the nine criteria of the
/// European supervisors (WP248) and the categories of the Dutch list that a shop can hit.
struct DpiaQuestion {
    QString key;
    QHash<QString, QString> text; ///< by language
};
const QList<DpiaQuestion> &dpiaQuestions();

enum class DpiaVerdict {
    NotNeeded,
    Consider,  ///< one criterion: write down why not
    Needed,    ///< two or more, or one of the Dutch list
    Refused,   ///< biometrics: this program does not go along
};
/// `yes`: keys of the questions answered with yes.
DpiaVerdict dpiaVerdict(const QStringList &yes);

} // namespace kk::rights
