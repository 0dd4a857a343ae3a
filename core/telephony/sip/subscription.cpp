// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/subscription.h"

#include "core/telephony/sip/header_text.h"
#include "core/telephony/sip/own_dialog.h"
#include "core/telephony/sip/re_values.h"
#include "core/telephony/sip/registrar_answer.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kPatience = 10s;
/// What a switch refuses now it will hardly allow in a minute.
constexpr auto kAfterRefusal = 300s;

QByteArray headerOf(const ::sip_msg& message, ::sip_hdrid id)
{
    const ::sip_hdr* header = sip_msg_hdr(&message, id);
    return header != nullptr ? bytesOf(header->val) : QByteArray();
}

} // namespace

Subscription::Subscription(SipStack& stack, const SipLineSettings& settings, const QString& password,
                           OwnContact contact, Wish wish)
    : m_stack(stack), m_settings(settings), m_contact(std::move(contact)), m_wish(std::move(wish)),
      m_subscribe(stack, "SUBSCRIBE", settings, password), m_expires(std::max(settings.expires, 1s)),
      m_refresh([this] { send(); }), m_again([this] { subscribe(); }), m_noAnswer([this] {
          failed({LineTrouble::NoAnswer, u"no answer to SUBSCRIBE"_s}, m_delay.next());
      }),
      m_noNews([this] { heardNothing(); })
{
    m_subscribe.onEvents([this](const ::sa& local, ::mbuf& into) { writeHeaders(local, into); },
                         [this](int err, const ::sip_msg* message) { answered(err, message); });
}

void Subscription::useTarget(const SipTarget& target)
{
    if (m_isLeaving || m_target == target) return;
    m_target = target;
    subscribe();
}

void Subscription::pause()
{
    m_target.reset();
    m_again.stop();
    breakOff();
}

void Subscription::startOver()
{
    if (m_target && !m_isLeaving) m_again.start(0ms);
}

void Subscription::breakOff()
{
    m_refresh.stop();
    m_noAnswer.stop();
    m_noNews.stop();
    m_subscribe.drop();
    m_dialog.reset();
    if (std::exchange(m_hasHeard, false)) m_ears.lost();
}

void Subscription::subscribe()
{
    breakOff();
    if (!m_target || m_isLeaving) return;
    m_dialog = openOwnDialog(m_stack, m_settings, *m_target, m_wish.user);
    if (!m_dialog)
        return failed({LineTrouble::BadSettings, u"the extension makes no address"_s}, kAfterRefusal);
    // Not with each refresh: a brief one would put it off for ever.
    m_noNews.start(m_wish.patience);
    send();
}

void Subscription::send()
{
    if (!m_isLeaving) m_noAnswer.start(kPatience);
    m_subscribe.begin(m_dialog.get());
}

void Subscription::writeHeaders(const ::sa& local, ::mbuf& into) const
{
    mbuf_write_str(&into, "Contact: ");
    m_contact.write(m_stack, local, into);
    const std::chrono::seconds expires = m_isLeaving ? 0s : m_expires;
    mbuf_printf(&into, "\r\nEvent: %s\r\nAccept: %s\r\nExpires: %u\r\n", m_wish.event.constData(),
                m_wish.accept.constData(), static_cast<unsigned>(expires.count()));
}

void Subscription::answered(int err, const ::sip_msg* message)
{
    m_noAnswer.stop();
    if (m_isLeaving) return;
    const int code = err == 0 && message != nullptr ? message->scode : 0;
    if (code >= 200 && code < 300) return accepted(*message);
    if (code == 481 && sip_dialog_established(m_dialog.get())) return m_again.start(0ms);
    if (code == 423) {
        m_expires = std::clamp(std::chrono::seconds(headerOf(*message, SIP_HDR_MIN_EXPIRES).toInt()),
                               m_expires + 1s, std::chrono::seconds(24h));
        return m_subscribe.again();
    }
    SipTrouble trouble = troubleOf(err, message, m_settings.transport, {});
    // The password was good enough to register: what is refused here is the news.
    if (code == 403 || code == 404) trouble.trouble = LineTrouble::Refused;
    const bool isFinal = code >= 400 && code < 500 && code != 408;
    failed(trouble, isFinal ? kAfterRefusal : m_delay.next());
}

void Subscription::accepted(const ::sip_msg& message)
{
    const int err = sip_dialog_established(m_dialog.get()) ? sip_dialog_update(m_dialog.get(), &message)
                                                           : sip_dialog_create(m_dialog.get(), &message);
    if (err != 0)
        return failed({LineTrouble::Refused, u"the answer to SUBSCRIBE cannot be used"_s}, kAfterRefusal);
    const int granted = headerOf(message, SIP_HDR_EXPIRES).toInt();
    const std::chrono::seconds expires =
        granted > 0 ? std::chrono::seconds(std::min(granted, 24 * 3600)) : m_expires;
    m_refresh.start(refreshAfter(expires));
    if (m_isDoubted) return;
    m_delay.succeeded();
    m_ears.tell({});
}

void Subscription::heardNothing()
{
    m_isDoubted = true;
    failed({LineTrouble::NoAnswer, u"no NOTIFY after SUBSCRIBE"_s}, m_delay.next());
}

void Subscription::failed(const SipTrouble& trouble, std::chrono::seconds wait)
{
    breakOff();
    m_again.start(wait);
    m_ears.tell(trouble);
}

bool Subscription::take(const ::sip_msg& notify)
{
    const QByteArray event = headerOf(notify, SIP_HDR_EVENT);
    const qsizetype params = event.indexOf(';');
    if (!m_dialog || !sip_dialog_cmp_half(m_dialog.get(), &notify) ||
        event.first(params < 0 ? event.size() : params).trimmed() != m_wish.event)
        return false;
    sip_reply(m_stack.sip(), &notify, 200, "OK");
    const QByteArray state = headerOf(notify, SIP_HDR_SUBSCRIPTION_STATE);
    const bool isOver = state.toLower().startsWith("terminated");
    const QByteArray body = viewOf(notify.mb).toByteArray();
    if (!m_isLeaving && (!isOver || !body.isEmpty())) {
        m_hasHeard = true;
        m_noNews.stop();
        if (std::exchange(m_isDoubted, false)) {
            m_delay.succeeded();
            m_ears.tell({});
        }
        m_ears.heard(body);
    }
    if (isOver && !m_isLeaving) terminated(state);
    return true;
}

void Subscription::terminated(const QByteArray& state)
{
    // RFC 6665 4.1.3: what the reason says of trying again.
    const qsizetype params = state.indexOf(';');
    const QByteArrayView rest = params < 0 ? QByteArrayView() : QByteArrayView(state).sliced(params + 1);
    const QByteArray reason = parameterOf(rest, "reason").value_or(QByteArray()).toLower();
    const int after = parameterOf(rest, "retry-after").value_or(QByteArray()).toInt();
    const bool isRefused = reason == "rejected" || reason == "noresource" || reason == "invariant";
    breakOff();
    m_again.start(isRefused ? kAfterRefusal : std::chrono::seconds(std::clamp(after, 1, 3600)));
    if (isRefused)
        m_ears.tell({LineTrouble::Refused, u"subscription ended: "_s + QString::fromLatin1(reason)});
}

void Subscription::end()
{
    m_isLeaving = true;
    m_again.stop();
    m_refresh.stop();
    m_noAnswer.stop();
    m_noNews.stop();
    if (m_dialog && sip_dialog_established(m_dialog.get())) send();
}

} // namespace secondring
