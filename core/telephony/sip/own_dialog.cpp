// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/own_dialog.h"

#include "core/telephony/sip/re_values.h"

#include <QUrl>

#include <array>

namespace secondring {
namespace {

QByteArray hostInUri(const QHostAddress& host)
{
    const QByteArray text = host.toString().toLatin1();
    return host.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

QByteArray userInUri(const QString& user)
{
    return QUrl::toPercentEncoding(user, "&=+$,?!*'()");
}

} // namespace

ReRef<::sip_dialog> openOwnDialog(const SipStack& stack, const SipLineSettings& settings,
                                  const SipTarget& target, const QString& user)
{
    const QByteArray transport = stack.transportParam();
    const QByteArray nextHop = "sip:" + hostInUri(target.host) + ':' + QByteArray::number(target.port) +
                               (transport.isEmpty() ? QByteArray(";transport=udp") : transport);
    const QString domain = settings.domain.isEmpty() ? settings.server : settings.domain;
    const QHostAddress literal = literalAddress(domain);
    const bool isAddress = domain == settings.server && !literal.isNull();
    const QByteArray inUri = literal.isNull() ? domain.toUtf8() : hostInUri(literal);
    const QByteArray us = "sip:" + userInUri(settings.user) + '@' + inUri;
    const QByteArray them = "sip:" + userInUri(user) + '@' + inUri;
    const QByteArray request = !user.isEmpty() ? them : isAddress ? nextHop : "sip:" + inUri;
    QByteArray route = nextHop + ";lr";
#ifdef SECONDRING_LIBRE_VERIFIES
    // The certificate is checked against the host of the route.
    if (settings.transport == SipTransport::Tls && literalAddress(settings.server).isNull())
        route =
            "sip:" + settings.server.toUtf8() + ':' + QByteArray::number(target.port) + ";transport=tls;lr";
#endif
    std::array routes{route.constData()};
    const bool isDirect = isAddress && user.isEmpty();
    ReRef<::sip_dialog> dialog;
    const int err = sip_dialog_alloc(dialog.slot(), request.constData(),
                                     user.isEmpty() ? us.constData() : them.constData(), nullptr,
                                     us.constData(), routes.data(), isDirect ? 0 : 1);
    if (err != 0) dialog.reset();
    return dialog;
}

} // namespace secondring
