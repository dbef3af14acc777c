#pragma once

#include "app/customers/CustomerPage.h"
#include "app/shop/ConsentDesk.h"
#include "ui/privacy/PrivacyTab.h"

#include <functional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kk::ui {

struct AudienceQuestions;
class CardFrame;
class AudiencePane;
class MessageBar;
class PurposeCard;
class TextLabel;

/// What the tab Consent asks the shop. Every one blocks: the tab calls them in the background.
struct PurposeQuestions {
    std::function<Result<QList<shop::PurposeView>>()> purposes; ///< counted
    std::function<Result<>(const QString &, const consent::PurposeChoice &)> choose;
    std::function<Result<int>(const QString &, const consent::WordingText &, bool)> addWording;
    std::function<Result<QList<shop::ClaimSource>>()> claimSources;
    std::function<Result<>(const consent::ClaimRuling &)> rule;
    /// Customers whose yes lapses soon, the soonest first; left empty: not shown.
    std::function<Result<QList<customers::CustomerRow>>()> expiring = {};

    static PurposeQuestions of(const shop::ConsentDesk &desk);
};

/// The tab Consent: every purpose with its ground, what customers get and what is used for it, its text in versions, and how many said
/// yes with and without proof; and the sources whose files claim a yes.
class ConsentTab final : public PrivacyTab {
    Q_OBJECT

public:
    /// `canChange`: whether this role may change purposes and texts.
    ConsentTab(PurposeQuestions questions, bool canChange, QWidget *parent = nullptr);

    void activated() override;
    void open(const QString &target) override; ///< "list": the screen of a mailing list
    /// Adds the screen that makes lists of permitted people.
    void setAudiences(const AudienceQuestions &questions);
    AudiencePane *audience() const { return m_audience; }
    PurposeCard *card(const QString &purpose) const;

private:
    void show(const QList<shop::PurposeView> &purposes);
    void showExpiring(const QList<customers::CustomerRow> &customers);
    void showSources(const QList<shop::ClaimSource> &sources);
    template <class Work>
    void act(Work work, const QString &told);

    PurposeQuestions m_questions;
    bool m_canChange;
    QStackedWidget *m_stack;
    QPushButton *m_list;
    AudiencePane *m_audience = nullptr;
    QList<shop::ClaimSource> m_known;
    QHash<QString, int> m_versions; ///< of the text, by purpose
    MessageBar *m_message;
    QVBoxLayout *m_column;
    QHash<QString, PurposeCard *> m_cards;
    CardFrame *m_sources;
    CardFrame *m_expiring;
    QWidget *m_rows = nullptr;
    quint64 m_generation = 0;
};

} // namespace kk::ui
