// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/messaging/message_provider.h"

#include <optional>

namespace secondring {

/// Knows how far the registration of our number got: asks when the account changes, after a refusal, and now
/// and then, more often while something is under way.
class RegistrationWatch : public QObject {
    Q_OBJECT

public:
    RegistrationWatch(MessageProvider& provider, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const SenderRegistration& known() const { return m_known; }
    /// It was asked for at least once since the account was set.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// The service does not tell, and nobody said that it is done: what waits for it goes on waiting.
    [[nodiscard]] bool isUnknown() const;
    /// A carrier turned a text away for want of it, or one waited for that when the program ended: where the
    /// service does not tell how far it is, it counts as missing.
    void noteRefusal();
    /// A person says that it is done: the next text shows.
    void takeAsDone();
    /// Ask at the next beat: the account changed, somebody wants to know.
    void lookSoon() { m_nextLook.reset(); }
    /// Called by the heartbeat.
    void beat();

Q_SIGNALS:
    void changed(const secondring::SenderRegistration& registration);
    /// isRead() changed.
    void readChanged();

private:
    void onRead(const QString& account, const SenderRegistration& read);
    [[nodiscard]] std::chrono::minutes pause() const;

    MessageProvider& m_provider;
    const Clock& m_clock;
    SenderRegistration m_known;
    QString m_account;     ///< Whose registration is known.
    QString m_lastAccount; ///< The last there was.
    bool m_wasRefused = false;
    bool m_isTakenAsDone = false;
    std::optional<Timestamp> m_lastLook;
    std::optional<Timestamp> m_nextLook; ///< None: now.
    bool m_looking = false;
    bool m_isRead = false;
};

} // namespace secondring
