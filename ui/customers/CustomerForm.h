#pragma once

#include "app/customers/Facts.h"

#include <QHash>
#include <QScrollArea>

class QLineEdit;
class QPushButton;

namespace kk::ui {

class MessageBar;
class TextLabel;

/// The fields of one customer, to change or to fill in anew. Checks a field on leaving it, with the sentence below it.
class CustomerForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit CustomerForm(QWidget *parent = nullptr);

    /// For a new customer, all empty.
    void startNew();
    /// For one that is there: parts that are used, or whole lines where only those are known.
    void startEditing(const customers::FieldValues &values);
    bool isNew() const { return m_isNew; }

    const customers::FieldValues &before() const { return m_before; }
    customers::FieldValues values() const;
    bool isChanged() const { return values() != m_before; }

    /// A half-filled form as text and back; empty when nothing was filled in.
    QString draft() const;
    void resume(const QString &draft);
    /// While what was filled in is being kept.
    void setBusy(bool busy);
    /// "Is this …?": somebody in the shop is much like who is being typed in. An invalid id: nobody is.
    void showLikely(customers::CustomerId id, const QString &name);
    void focusFirst();

Q_SIGNALS:
    void saveRequested();
    void cancelled();
    /// A field of a new customer was left; whoever knows the shop may say whether they are known already.
    void filledIn(const kk::customers::FieldValues &values);
    /// "Yes, open this customer."
    void likelyRequested(kk::customers::CustomerId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QWidget *box = nullptr;
        QLineEdit *edit = nullptr;
        TextLabel *complaint = nullptr;
    };
    void addGroup(const QString &title, const QList<customers::Field> &fields);
    void start(const customers::FieldValues &values);
    void check();
    void save();

    QHash<customers::Field, Row> m_rows;
    customers::FieldValues m_before;
    QWidget *m_page;
    TextLabel *m_title;
    TextLabel *m_problem;
    MessageBar *m_likely;
    customers::CustomerId m_likelyId;
    QPushButton *m_save;
    QPushButton *m_cancel;
    bool m_isNew = false;
};

} // namespace kk::ui
