#pragma once

#include <QFrame>

class QPushButton;

namespace kk::ui {

class ElidedLabel;
class TextLabel;

/// One field of a customer: label, value, and where and when it was said. Where systems disagree the row turns amber,
/// says so and offers to compare.
class FieldRow : public QFrame {
    Q_OBJECT

public:
    explicit FieldRow(const QString &label, QWidget *parent = nullptr);

    /// `source` as shown: "Web shop · 9 Nov 2026". An empty value shows `emptyText`, muted.
    void setValue(const QString &value, const QString &source, const QString &emptyText = {});
    /// Empty: all agree.
    void setConflict(const QString &sentence);
    QString value() const { return m_value; }

Q_SIGNALS:
    void compareRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_value;
    ElidedLabel *m_label;
    ElidedLabel *m_source;
    TextLabel *m_shown;
    QWidget *m_conflictRow;
    TextLabel *m_conflict;
    QPushButton *m_compare;
};

} // namespace kk::ui
