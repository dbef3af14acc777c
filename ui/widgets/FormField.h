#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kk::ui {

class IconLabel;
class TextLabel;

/// A labelled control: the label above it as its buddy, help in muted words, and below it what is wrong, when something is.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes `control`.
    FormField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHelp(const QString &help);
    /// Empty: nothing is wrong. A reader hears it.
    void setProblem(const QString &sentence);
    QString problem() const;
    QWidget *control() const { return m_control; }
    /// At the right of the control, a button for instance. Takes the widget.
    void addBeside(QWidget *widget);

private:
    QWidget *m_control;
    TextLabel *m_label;
    TextLabel *m_help;
    QHBoxLayout *m_row;
    QWidget *m_problemRow;
    TextLabel *m_problem;
};

} // namespace kk::ui
