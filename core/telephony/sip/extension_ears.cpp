// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/extension_ears.h"

#include "core/telephony/sip/re_values.h"

namespace secondring {

QString watchedBy(const SipLineSettings& settings)
{
    const bool isOwn = settings.watchedExtension.isEmpty() && settings.mode != SipMode::RingAlong;
    return isOwn ? settings.user : settings.watchedExtension;
}

ExtensionEars::ExtensionEars(SipStack& stack, const SipLineSettings& settings, const QString& password,
                             const OwnContact& contact, Tell tell)
    : m_stack(stack), m_watchesExtension(!watchedBy(settings).isEmpty()),
      m_watchesMailbox(!settings.mailbox.isEmpty()),
      m_dialogs(stack, settings, password, contact,
                {"dialog", "application/dialog-info+xml", watchedBy(settings)}),
      m_mail(stack, settings, password, contact,
             {"message-summary", "application/simple-message-summary", settings.mailbox}),
      m_tell(std::move(tell))
{
    m_dialogs.onEvents({[this](const SipTrouble& trouble) { m_tellTrouble(trouble); },
                        [this](const QByteArray& body) { heardDialogs(body); },
                        [this] { m_tell(ExtensionReported{}); }});
    // A line does its work without the mailbox.
    m_mail.onEvents({[](const SipTrouble&) {}, [this](const QByteArray& body) { heardMail(body); },
                     [this] { m_tell(MailCounted{}); }});
}

void ExtensionEars::useTarget(const SipTarget& target)
{
    if (m_watchesExtension) m_dialogs.useTarget(target);
    if (m_watchesMailbox) m_mail.useTarget(target);
}

void ExtensionEars::pause()
{
    m_dialogs.pause();
    m_mail.pause();
}

void ExtensionEars::end()
{
    m_dialogs.end();
    m_mail.end();
}

void ExtensionEars::heardDialogs(const QByteArray& body)
{
    // The first notification of a switch that has nothing to tell yet is empty.
    if (body.isEmpty()) return m_tell(ExtensionReported{DialogReport{}});
    if (auto report = readDialogReport(body)) m_tell(ExtensionReported{std::move(report)});
}

void ExtensionEars::heardMail(const QByteArray& body)
{
    if (const auto summary = readMessageSummary(body)) m_tell(MailCounted{summary});
}

void ExtensionEars::notified(const ::sip_msg& notify)
{
    if (m_dialogs.take(notify) || m_mail.take(notify)) return;
    if (!isUnaskedMail(notify)) {
        sip_reply(m_stack.sip(), &notify, 481, "Subscription Does Not Exist");
        return;
    }
    sip_reply(m_stack.sip(), &notify, 200, "OK");
    heardMail(viewOf(notify.mb).toByteArray());
}

bool ExtensionEars::isUnaskedMail(const ::sip_msg& notify) const
{
    const ::sip_hdr* event = sip_msg_hdr(&notify, SIP_HDR_EVENT);
    // Of two counts for one mailbox the one asked for is enough.
    return !m_watchesMailbox && event != nullptr && viewOf(event->val).startsWith("message-summary");
}

} // namespace secondring
