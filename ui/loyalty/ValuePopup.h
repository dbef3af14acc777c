#pragma once

#include "app/loyalty/drafting/EditableValue.h"

#include <QFrame>

class QVBoxLayout;

namespace kk::ui {

/// A small editor for one value, below the words that show it. What is chosen counts at once; Enter closes, Esc puts back what was there.
class ValuePopup final : public QFrame {
    Q_OBJECT

public:
    /// `suggestions` are the words the shop knows, for a value made of words.
    ValuePopup(const loyalty::EditableValue &value, const QStringList &suggestions, QWidget *parent = nullptr);

    /// Stands below `at` and takes the focus.
    void popUp(QWidget *at);

Q_SIGNALS:
    void valueChanged(const loyalty::EditableValue &value);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addNumber();
    void addMoney();
    void addFactor();
    void addDays(int count);
    void addTimes();
    void addDates();
    void addWords(const QStringList &suggestions);
    void addChoices();
    void addTexts();
    void changed();

    loyalty::EditableValue m_before;
    loyalty::EditableValue m_value;
    QVBoxLayout *m_column;
    QWidget *m_first = nullptr;
};

} // namespace kk::ui
