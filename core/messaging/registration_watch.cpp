// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/registration_watch.h"

#include "core/base/log.h"
#include "core/base/when_done.h"

#include <utility>

namespace secondring {

namespace {

using std::chrono::minutes;
using Kind = SenderRegistration::Kind;

/// Reviews take hours to weeks; a suspension is rare but stops every text.
constexpr minutes whileUnderWay{15};
constexpr minutes whileUnread{60};
constexpr minutes whileWell{6 * 60};

} // namespace

RegistrationWatch::RegistrationWatch(MessageProvider& provider, const Clock& clock, QObject* parent)
    : QObject(parent), m_provider(provider), m_clock(clock)
{
}

void RegistrationWatch::beat()
{
    const QString account = m_provider.account();
    if (account != m_account) {
        m_account = account;
        m_nextLook.reset();
        m_looking = false; // Who was asked may be gone without an answer.
        if (!account.isEmpty() && account != m_lastAccount) {
            // Of another number nobody has refused a text yet.
            m_wasRefused = m_wasRefused && m_lastAccount.isEmpty();
            m_isTakenAsDone = !m_lastAccount.isEmpty();
            m_lastAccount = account;
        }
        if (std::exchange(m_isRead, false)) Q_EMIT readChanged();
        if (m_known != SenderRegistration{}) {
            m_known = {};
            Q_EMIT changed(m_known);
        }
    }
    if (account.isEmpty() || m_looking) return;
    const Timestamp now = m_clock.now();
    const bool wasSetBack = m_lastLook && now < *m_lastLook;
    if (m_nextLook && now < *m_nextLook && !wasSetBack) return;
    m_looking = true;
    m_lastLook = now;
    m_nextLook = now + whileUnread;
    whenDone(m_provider.registration(), this,
             [this, account](const SenderRegistration& read) { onRead(account, read); });
}

bool RegistrationWatch::isUnknown() const
{
    return m_known.kind == Kind::Unreadable && !m_isTakenAsDone;
}

void RegistrationWatch::noteRefusal()
{
    m_wasRefused = true;
    m_isTakenAsDone = false;
    lookSoon();
}

void RegistrationWatch::takeAsDone()
{
    m_wasRefused = false;
    m_isTakenAsDone = true;
    m_known.wasRefused = false;
    Q_EMIT changed(m_known);
    lookSoon();
}

minutes RegistrationWatch::pause() const
{
    if (m_known.kind == Kind::Unreadable && !m_known.wasRefused) return whileUnread;
    return m_known.isUnderWay() ? whileUnderWay : whileWell;
}

void RegistrationWatch::onRead(const QString& account, const SenderRegistration& read)
{
    m_looking = false;
    if (account != m_account) return; // Of the one before: the next beat asks anew.
    const bool isUnreadable = read.kind == Kind::Unreadable;
    m_wasRefused = m_wasRefused && isUnreadable;
    // Not reached this time: what was known holds, unless a carrier knows otherwise.
    const bool isLost =
        isUnreadable && m_known.kind != Kind::Unreadable && (!m_wasRefused || m_known.isMissing());
    SenderRegistration found = read;
    found.wasRefused = m_wasRefused;
    if (!isLost && found != m_known) {
        m_known = found;
        qCInfo(logText) << "registration of the sending number"
                        << (m_known.isMissing() ? "is missing" : "is no hindrance");
        Q_EMIT changed(m_known);
    }
    m_nextLook = m_clock.now() + (isLost ? whileUnread : pause());
    if (!std::exchange(m_isRead, true)) Q_EMIT readChanged();
}

} // namespace secondring
