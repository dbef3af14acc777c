#pragma once

#include "app/shop/ImportDesk.h"
#include "app/shop/PeopleDesk.h"
#include "app/shop/SafetyDesk.h"
#include "app/vault/Roles.h"
#include "ui/today/TodayBoard.h"

#include <QObject>

#include <functional>

namespace kk::ui {

/// Asks the desks for what Vandaag needs and keeps the newest answer. GUI thread; never waits.
class TodayPresenter final : public QObject {
    Q_OBJECT

public:
    TodayPresenter(const shop::SafetyDesk &safety, const shop::ImportDesk &imports, const shop::PeopleDesk &people, vault::Session session,
                   const Clock &clock, QObject *parent = nullptr);
    /// Who knows how it stands with duplicates; asked in the background at every refresh.
    void setDuplicates(std::function<Result<DuplicatesState>()> ask) { m_duplicates = std::move(ask); }

    /// Who knows which requests wait, and what else of privacy; asked in the background at every refresh.
    void setPrivacy(std::function<Result<PrivacyState>()> ask) { m_privacy = std::move(ask); }

    /// Greeting and date are there at once; the rest after the first `changed`.
    const TodayBoard &board() const { return m_board; }
    int openDuplicates() const { return m_facts.duplicates ? static_cast<int>(m_facts.duplicates->open) : 0; }
    const std::optional<PrivacyState> &privacy() const { return m_facts.privacy; }
    bool isLoaded() const { return m_loaded; }

    void refresh();
    void skip(FirstStep step);
    /// Names of files that wait in the watched folders.
    void setNewFiles(const QStringList &names);
    void undoImport(customers::BatchId batch);

Q_SIGNALS:
    void changed();
    /// Something was done, to be told once.
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    void rewrite();

    const shop::SafetyDesk *m_safety;
    const shop::ImportDesk *m_imports;
    const shop::PeopleDesk *m_people;
    vault::Session m_session;
    const Clock *m_clock;
    std::function<Result<DuplicatesState>()> m_duplicates;
    std::function<Result<PrivacyState>()> m_privacy;
    TodayFacts m_facts;
    TodayBoard m_board;
    quint64 m_generation = 0;
    bool m_loaded = false;
};

} // namespace kk::ui
