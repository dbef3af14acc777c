#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <functional>

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
    /// Lets somebody type in cells of this column; in which rows, `mayEdit` says. Typed text comes by `edited` and is shown at once.
    void setEditable(int column, std::function<bool(int row)> mayEdit);
    qint64 id(int row) const { return row >= 0 && row < m_ids.size() ? m_ids[row] : 0; }
    bool isEmpty() const { return m_rows.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(int row, int column, const QString &text);

private:
    int alignment(int column) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
    QList<qint64> m_ids;
    int m_editableColumn = -1;
    std::function<bool(int)> m_mayEdit;
};

} // namespace kk::ui
