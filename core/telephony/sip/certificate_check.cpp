// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/certificate_check.h"

#include "core/telephony/sip/re_cpp.h"

#include <QFile>
#include <QHostAddress>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

#ifndef SECONDRING_LIBRE_VERIFIES

int refusalSlot()
{
    static const int slot = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return slot;
}

int noteRefusal(int isGood, X509_STORE_CTX* store)
{
    if (isGood) return isGood;
    const auto* ssl =
        static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto* refusal = static_cast<QByteArray*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), refusalSlot()));
    if (refusal) *refusal = X509_verify_cert_error_string(X509_STORE_CTX_get_error(store));
    return isGood;
}

/// The stack of 2020 checks nothing by itself.
Result<void> checkServer(::tls* tls, const SipLineSettings& settings, QByteArray& refusal)
{
    SSL_CTX* context = tls_openssl_context(tls);
    SSL_CTX_set_ex_data(context, refusalSlot(), &refusal);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, noteRefusal);
    SSL_CTX_set_verify_depth(context, 6);
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    const QByteArray caFile = QFile::encodeName(settings.caFile);
    const int loaded = caFile.isEmpty() ? SSL_CTX_set_default_verify_paths(context)
                                        : SSL_CTX_load_verify_locations(context, caFile.constData(), nullptr);
    if (loaded != 1)
        return fail(Failure::InvalidInput, u"the file of certificate authorities cannot be read"_s);

    const QString name = settings.tlsName.isEmpty() ? settings.server : settings.tlsName;
    X509_VERIFY_PARAM* wanted = SSL_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_hostflags(wanted, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const int named = QHostAddress(name).isNull()
                          ? X509_VERIFY_PARAM_set1_host(wanted, name.toLatin1().constData(), 0)
                          : X509_VERIFY_PARAM_set1_ip_asc(wanted, name.toLatin1().constData());
    if (named != 1) return fail(Failure::InvalidInput, u"the name for the certificate cannot be used"_s);
    return {};
}

#else

/// Newer stacks verify the server themselves, by the host they connect to.
Result<void> checkServer(::tls* tls, const SipLineSettings& settings, QByteArray&)
{
    const QByteArray caFile = QFile::encodeName(settings.caFile);
    tls_set_min_proto_version(tls, TLS1_2_VERSION);
    const int err = caFile.isEmpty() ? tls_add_cafile_path(tls, nullptr, X509_get_default_cert_dir())
                                     : tls_add_ca(tls, caFile.constData());
    if (err) return fail(Failure::InvalidInput, u"the file of certificate authorities cannot be read"_s);
    if (!settings.tlsName.isEmpty() && settings.tlsName != settings.server)
        return fail(Failure::InvalidInput, u"this build checks certificates by the server's name only"_s);
    return {};
}

#endif

} // namespace

Result<ReRef<::tls>> openCertificateCheck(const SipLineSettings& settings, QByteArray& refusal)
{
    ReRef<::tls> made;
    if (tls_alloc(made.slot(), TLS_METHOD_SSLV23, nullptr, nullptr))
        return fail(Failure::InvalidInput, u"TLS cannot be started"_s);
    if (auto checked = checkServer(made.get(), settings, refusal); !checked) return Fail(checked.error());
    return made;
}

} // namespace secondring
