#pragma once

#include "app/shop/Shop.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace kk::ui {

/// The shop that is open. Closing it never asks and never blocks the window: work that was begun is let finish or stops by
/// its token, drafts on their way are stored, then the vault closes and its key is wiped.
///
/// Screens that use its desks must be gone before `close`; their work may still run.
class OpenShop final : public QObject {
    Q_OBJECT

public:
    explicit OpenShop(std::unique_ptr<shop::Shop> shop, QObject *parent = nullptr);
    ~OpenShop() override; ///< closes, waiting

    const shop::Shop &shop() const { return *m_shop; }
    /// Dies first when the shop closes: the context for work that belongs to this session.
    QObject *session() const { return m_session; }
    void close();

Q_SIGNALS:
    void closed();

private:
    std::unique_ptr<shop::Shop> m_shop;
    QObject *m_session;
    QThreadPool m_closer; ///< the last member: goes first, and waits for the closing
};

} // namespace kk::ui
