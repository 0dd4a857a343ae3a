// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/certificate_check.h"

#include "core/telephony/sip/re_cpp.h"
#include "core/telephony/sip/sip_target.h"

#include <QFile>
#include <QHostAddress>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

#ifndef SECONDRING_LIBRE_VERIFIES

int checkSlot()
{
    static const int slot = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return slot;
}

CertificateCheck* checkOf(const SSL* ssl)
{
    return static_cast<CertificateCheck*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), checkSlot()));
}

int noteRefusal(int isGood, X509_STORE_CTX* store)
{
    if (isGood != 0) return isGood;
    const auto* ssl =
        static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    if (CertificateCheck* check = checkOf(ssl))
        check->refusal = X509_verify_cert_error_string(X509_STORE_CTX_get_error(store));
    return isGood;
}

/// A host of many names has to be told which of them is called (RFC 6066). The stack has no way to say it.
void tellName(const SSL* ssl, int where, int /*result*/)
{
    if ((where & SSL_CB_HANDSHAKE_START) == 0 || SSL_is_server(ssl) != 0) return;
    const CertificateCheck* check = checkOf(ssl);
    if (check != nullptr && QHostAddress(QString::fromLatin1(check->name)).isNull())
        SSL_set_tlsext_host_name(const_cast<SSL*>(ssl), check->name.constData());
}

/// The stack of 2020 checks nothing by itself.
Result<void> checkServer(::tls* tls, const SipLineSettings& settings, CertificateCheck& check)
{
    SSL_CTX* context = tls_openssl_context(tls);
    SSL_CTX_set_ex_data(context, checkSlot(), &check);
    SSL_CTX_set_info_callback(context, tellName);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, noteRefusal);
    SSL_CTX_set_verify_depth(context, 6);
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    const QByteArray caFile = QFile::encodeName(settings.caFile);
    const int loaded = caFile.isEmpty() ? SSL_CTX_set_default_verify_paths(context)
                                        : SSL_CTX_load_verify_locations(context, caFile.constData(), nullptr);
    if (loaded != 1) return fail(Failure::NotFound, u"the file of certificate authorities cannot be read"_s);

    X509_VERIFY_PARAM* wanted = SSL_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_hostflags(wanted, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const int named = QHostAddress(QString::fromLatin1(check.name)).isNull()
                          ? X509_VERIFY_PARAM_set1_host(wanted, check.name.constData(), 0)
                          : X509_VERIFY_PARAM_set1_ip_asc(wanted, check.name.constData());
    if (named != 1) return fail(Failure::InvalidInput, u"the name for the certificate cannot be used"_s);
    return {};
}

#else

/// Newer stacks verify the server themselves, by the host they connect to.
Result<void> checkServer(::tls* tls, const SipLineSettings& settings, CertificateCheck&)
{
    const QByteArray caFile = QFile::encodeName(settings.caFile);
    tls_set_min_proto_version(tls, TLS1_2_VERSION);
    const int err = caFile.isEmpty() ? tls_add_cafile_path(tls, nullptr, X509_get_default_cert_dir())
                                     : tls_add_ca(tls, caFile.constData());
    if (err) return fail(Failure::NotFound, u"the file of certificate authorities cannot be read"_s);
    if (!settings.tlsName.isEmpty() && settings.tlsName != settings.server)
        return fail(Failure::InvalidInput, u"this build checks certificates by the server's name only"_s);
    return {};
}

#endif

} // namespace

Result<ReRef<::tls>> openCertificateCheck(const SipLineSettings& settings, CertificateCheck& check)
{
    const QHostAddress literal = literalAddress(settings.server);
    const QString server = literal.isNull() ? settings.server : literal.toString();
    check.name = (settings.tlsName.isEmpty() ? server : settings.tlsName).toLatin1();
    ReRef<::tls> made;
    if (tls_alloc(made.slot(), TLS_METHOD_SSLV23, nullptr, nullptr) != 0)
        return fail(Failure::InvalidInput, u"TLS cannot be started"_s);
    if (auto checked = checkServer(made.get(), settings, check); !checked) return Fail(checked.error());
    return made;
}

} // namespace secondring
