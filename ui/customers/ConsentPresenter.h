#pragma once

#include "ui/customers/ConsentQuestions.h"

#include <QObject>

namespace kk::ui {

/// Decides what the card of consent shows of one customer, and writes down what is said. Asks in the background. GUI thread.
class ConsentPresenter final : public QObject {
    Q_OBJECT

public:
    explicit ConsentPresenter(ConsentQuestions questions, QObject *parent = nullptr);

    /// An invalid customer: nobody.
    void open(customers::CustomerId customer);
    bool canAsk() const { return bool(m_questions.picture); }
    bool canSave() const { return m_questions.dialogs != nullptr; }
    const std::optional<consent::ConsentPicture> &picture() const { return m_picture; }

    /// The cell that was chosen, with the text that customers are shown for it.
    void choose(const QString &purpose, const QString &channel);
    const QString &purpose() const { return m_purpose; }
    const QString &channel() const { return m_channel; }
    const consent::Wording &wording() const { return m_wording; }

    /// Writes a yes or no for the chosen cell down; it holds when `changed` comes.
    void yes(bool byGuardian);
    void no();
    /// Asks for the scan of a signed card, and writes the yes down with it.
    void yesWithScan(QWidget *window, bool byGuardian);
    void object();
    void doNotAsk();
    void setWish(consent::ContactWish wish);
    void setAgeBand(consent::AgeBand band);
    /// The proof, or a form to sign for the chosen cell, as a PDF where the user says.
    void saveProof(QWidget *window);
    void saveForm(QWidget *window);

Q_SIGNALS:
    void changed();
    void happened(const QString &sentence);
    void failed(const kk::Error &error);

private:
    void refresh();
    void act(std::function<Result<>()> work, const QString &sentence);
    void say(consent::State state, bool byGuardian, const std::optional<shop::ScanFile> &scan);

    ConsentQuestions m_questions;
    customers::CustomerId m_customer;
    std::optional<consent::ConsentPicture> m_picture;
    QString m_purpose;
    QString m_channel;
    consent::Wording m_wording;
    quint64 m_generation = 0;
};

} // namespace kk::ui
