// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/line_news.h"
#include "core/telephony/sip/subscription.h"

#include <functional>

struct sip_msg;

namespace secondring {

/// Hears what the switch tells of the watched extension and of the mailbox, asked and unasked. In the SIP
/// thread only.
class ExtensionEars {
public:
    using Tell = std::function<void(LineNews)>;
    /// No trouble: the extension is watched.
    using TellTrouble = std::function<void(const SipTrouble&)>;

    ExtensionEars(SipStack& stack, const SipLineSettings& settings, const QString& password,
                  const OwnContact& contact, Tell tell);

    void onTrouble(TellTrouble tell) { m_tellTrouble = std::move(tell); }
    /// The registrar answered there.
    void useTarget(const SipTarget& target);
    void pause();
    void askAllAnew() { m_dialogs.startOver(); }
    /// A NOTIFY, which is answered.
    void notified(const ::sip_msg& notify);
    void end();

private:
    void heardDialogs(const QByteArray& body);
    void heardMail(const QByteArray& body);
    [[nodiscard]] bool isUnaskedMail(const ::sip_msg& notify) const;

    SipStack& m_stack;
    const bool m_watchesExtension;
    const bool m_watchesMailbox;
    Subscription m_dialogs;
    Subscription m_mail;
    const Tell m_tell;
    TellTrouble m_tellTrouble;
};

/// Whose state a line watches; empty: nobody's.
[[nodiscard]] QString watchedBy(const SipLineSettings& settings);

} // namespace secondring
