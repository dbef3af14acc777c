#pragma once

#include "app/intake/ImportReport.h"
#include "ui/style/Role.h"
#include "ui/widgets/CardFrame.h"

class QGridLayout;

namespace kk::ui {

/// What the file says about who may be written to: how often yes, by its proof, and how often no. Who says nothing gave no consent.
class ClaimsCard final : public CardFrame {
    Q_OBJECT

public:
    explicit ClaimsCard(QWidget *parent = nullptr);
    /// Hides itself when the file answers nothing. `isOld`: the counts are of a trial that is being done again.
    void show(const intake::ClaimWorth &claims, bool isOld);

private:
    void addRow(QGridLayout *grid, qint64 count, const QString &words, Role role);

    intake::ClaimWorth m_shown;
    bool m_isOld = false;
    QWidget *m_rows = nullptr;
};

} // namespace kk::ui
