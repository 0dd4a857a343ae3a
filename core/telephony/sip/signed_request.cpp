// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/signed_request.h"

#include "core/telephony/sip/re_values.h"
#include "core/telephony/sip/registrar_answer.h"

#include <cerrno>
#include <tuple>
#include <utility>

namespace secondring {
namespace {

/// The stack's releases differ in what they pass between the buffer and our argument.
template <typename Address, typename... Rest>
int headerWriter(::sip_transp /*transport*/, Address* local, const ::sa* /*there*/, ::mbuf* into,
                 Rest... rest)
{
    const auto arguments = std::make_tuple(rest...);
    static_cast<const SignedRequest*>(std::get<sizeof...(Rest) - 1>(arguments))->writeTo(*local, *into);
    return 0;
}

} // namespace

SignedRequest::SignedRequest(SipStack& stack, const char* method, const SipLineSettings& settings,
                             const QString& password)
    : m_stack(stack), m_method(method),
      m_user((settings.authUser.isEmpty() ? settings.user : settings.authUser).toUtf8()),
      m_password(password.toUtf8()), m_tellError([this] { m_answered(std::exchange(m_error, 0), nullptr); })
{
}

void SignedRequest::onEvents(WriteHeaders writeHeaders, Answered answered)
{
    m_writeHeaders = std::move(writeHeaders);
    m_answered = std::move(answered);
}

void SignedRequest::begin(::sip_dialog* dialog)
{
    m_dialog = dialog;
    m_challenges = 0;
    again();
}

void SignedRequest::again()
{
    forgetRequest();
    ::sip_send_h* const headers = headerWriter;
    const auto answer = [](int err, const ::sip_msg* message, void* self) {
        static_cast<SignedRequest*>(self)->heard(err, message);
    };
    const int err = sip_drequestf(m_request.slot(), m_stack.sip(), true, m_method, m_dialog, 0, m_auth.get(),
                                  headers, answer, this, "Content-Length: 0\r\n\r\n");
    if (err != 0) m_answered(err, nullptr);
}

void SignedRequest::drop()
{
    forgetRequest();
    m_dialog = nullptr;
}

void SignedRequest::forgetRequest()
{
    m_tellError.stop();
    m_error = 0;
    m_request.reset();
}

void SignedRequest::heard(int err, const ::sip_msg* message)
{
    if (err != 0) {
        // The stack goes through all that waited for a lost connection, of which whoever hears of it may drop
        // some.
        m_error = err;
        return m_tellError.start(std::chrono::milliseconds(0));
    }
    const int code = message != nullptr ? message->scode : 0;
    if (code != 0) m_stack.noteConnection(*message);
    if (code >= 100 && code < 200) return;
    if (code != 401 && code != 407) return m_answered(err, message);
    // Once a round, and once more when only the nonce was too old: a switch locks out who guesses on.
    const bool mayTry = m_challenges == 0 || (m_challenges == 1 && isStale(*message));
    ++m_challenges;
    if (!mayTry) return m_answered(err, message);
    if (sign(*message) == 0) return again();
    m_answered(ENOTSUP, nullptr);
}

int SignedRequest::sign(const ::sip_msg& challenge)
{
    m_auth.reset();
    const int err = sip_auth_alloc(
        m_auth.slot(),
        [](char** user, char** password, const char*, void* self) {
            const auto* request = static_cast<const SignedRequest*>(self);
            const int failed = str_dup(user, request->m_user.constData());
            return failed != 0 ? failed : str_dup(password, request->m_password.constData());
        },
        this, false);
    return err != 0 ? err : sip_auth_authenticate(m_auth.get(), &challenge);
}

} // namespace secondring
