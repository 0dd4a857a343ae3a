// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/line_settings.h"
#include "core/telephony/sip/re_ref.h"

#include <QByteArray>

struct tls;

namespace secondring {

/// What the TLS side of a line keeps: whom it asks for, and why it last refused what it was shown.
struct CertificateCheck {
    QByteArray name;
    QByteArray refusal;
};

/// Makes the TLS side of a line: the server must show a certificate of a known authority that carries its
/// name.
/// @p check must outlive what is made.
[[nodiscard]] Result<ReRef<::tls>> openCertificateCheck(const SipLineSettings& settings,
                                                        CertificateCheck& check);

} // namespace secondring
