#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace kk::ui {

/// A short table of ready words: receipts of one customer, rejected rows, months with their amounts. For lists of people
/// there is PagedModel. The first column names a row for readers.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Align { Words, Numbers };
    struct Column {
        QString title;
        Align align = Align::Words;
    };

    explicit TextTableModel(QList<Column> columns, QObject *parent = nullptr);

    /// Each row has as many texts as there are columns. `ids` tell rows apart for whoever asks; may be left out.
    void setRows(QList<QStringList> rows, QList<qint64> ids = {});
    qint64 id(int row) const { return row >= 0 && row < m_ids.size() ? m_ids[row] : 0; }
    bool isEmpty() const { return m_rows.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int alignment(int column) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
    QList<qint64> m_ids;
};

} // namespace kk::ui
