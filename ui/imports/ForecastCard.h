#pragma once

#include "ui/imports/ImportPresenter.h"
#include "ui/style/Role.h"
#include "ui/widgets/CardFrame.h"

class QGridLayout;

namespace kk::ui {

/// "What will happen?": the counts of the trial, always up to date; the old ones stay grey until new ones come.
class ForecastCard final : public CardFrame {
    Q_OBJECT

public:
    explicit ForecastCard(QWidget *parent = nullptr);
    void show(const ImportPresenter &presenter);

Q_SIGNALS:
    void rejectedRequested();

private:
    void addRow(qint64 count, const QString &words, Role role, bool isLink = false);

    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace kk::ui
