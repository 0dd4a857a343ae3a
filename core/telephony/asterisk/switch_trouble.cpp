// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/switch_trouble.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace secondring {

LineTrouble troubleOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return LineTrouble::NameNotFound;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::RemoteHostClosedError: // As one that restarts does.
        return LineTrouble::NoAnswer;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        return LineTrouble::NotSpoken;
    default:
        return LineTrouble::Unreachable;
    }
}

Result<QSslConfiguration> tlsFor(const AsteriskLineSettings& settings)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (settings.caFile.isEmpty()) return tls;
    const auto authorities =
        QSslCertificate::fromPath(settings.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (authorities.isEmpty())
        return fail(Failure::InvalidInput, u"the file of certificate authorities cannot be read"_s);
    tls.setCaCertificates(authorities);
    return tls;
}

} // namespace secondring
