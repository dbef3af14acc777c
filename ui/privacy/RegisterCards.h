#pragma once

#include "ui/privacy/RegisterQuestions.h"
#include "ui/widgets/CardFrame.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kk::ui {

class MessageBar;

/// Who answers for the data: the name and address that stand in letters, registers and the privacy statement.
class ShopCard final : public CardFrame {
    Q_OBJECT

public:
    explicit ShopCard(const RegisterQuestions &questions, QWidget *parent = nullptr);

    void refresh();
    QLineEdit *name() const { return m_fields.first(); }
    QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    void save();

    const RegisterQuestions &m_questions;
    QList<QLineEdit *> m_fields;
    QPushButton *m_save;
};

/// What was given to others: the newest lines of the disclosure ledger.
class DisclosureCard final : public CardFrame {
    Q_OBJECT

public:
    explicit DisclosureCard(const RegisterQuestions &questions, QWidget *parent = nullptr);

    void refresh();
    int lines() const { return m_lines; }

Q_SIGNALS:
    void failed(const QString &sentence);
    /// The way to the screen that makes lists.
    void listRequested();
    void pdfRequested();
    void csvRequested();

private:
    void show(const QList<consent::Disclosure> &lines);

    const RegisterQuestions &m_questions;
    QWidget *m_rows = nullptr;
    int m_lines = 0;
};

/// Fifteen questions that tell whether an assessment (art. 35 AVG) is needed. The answer stands there while one ticks.
class DpiaCard final : public CardFrame {
    Q_OBJECT

public:
    explicit DpiaCard(QWidget *parent = nullptr);

    QStringList yes() const;
    const QList<QCheckBox *> &boxes() const { return m_boxes; }
    MessageBar *verdict() const { return m_verdict; }

Q_SIGNALS:
    void paperRequested();

private:
    void tell();

    QList<QCheckBox *> m_boxes;
    MessageBar *m_verdict;
};

} // namespace kk::ui
