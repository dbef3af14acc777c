#pragma once

#include "ui/widgets/RowSource.h"

#include <QList>

#include <functional>
#include <optional>

namespace kk::testing {

/// Rows from nowhere. Answers at once, or, when `hold` is set, only when the test says so.
class FakeRows final : public kk::ui::RowSource {
public:
    explicit FakeRows(int count = 0);

    QList<kk::ui::PagedColumn> columnList{{QStringLiteral("Name"), 200, false, true}, {QStringLiteral("Number"), 100, true, false}};
    QList<qint64> ids;
    bool hold = false;
    /// When set, every question is answered with this.
    std::optional<kk::Error> failure;
    int idRequests = 0;
    int rowRequests = 0;
    int sortedBy = -1;

    /// What a row with this id shows.
    static kk::ui::PagedRow rowOf(qint64 id);
    /// Answers the oldest question that waits. False when none does.
    bool answerOne();
    void answerAll();
    qsizetype waiting() const { return m_waiting.size(); }

    QList<kk::ui::PagedColumn> columns() const override { return columnList; }
    void requestIds(quint64 generation, IdsAnswer answer) override;
    void requestRows(quint64 generation, const QList<qint64> &rowIds, RowsAnswer answer) override;
    void setOrder(int column, Qt::SortOrder order) override;

private:
    void give(std::function<void()> answer);

    QList<std::function<void()>> m_waiting;
};

} // namespace kk::testing
