// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/sip_address.h"

#include "core/telephony/sip/header_text.h"

namespace secondring {
namespace {

QString textOf(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : text;
}

/// Splits "head;params" and appends the parameters to @p params.
QByteArrayView withoutParams(QByteArrayView text, QByteArray& params)
{
    const qsizetype semicolon = text.indexOf(';');
    if (semicolon < 0) return text;
    if (!params.isEmpty()) params += ';';
    params += text.sliced(semicolon + 1);
    return text.first(semicolon);
}

bool readUri(QByteArrayView uri, SipAddress& address)
{
    const qsizetype colon = uri.indexOf(':');
    if (colon <= 0) return false;
    address.scheme = uri.first(colon).trimmed().toByteArray().toLower();
    QByteArrayView rest = uri.sliced(colon + 1);
    if (address.scheme == "tel") {
        address.user =
            textOf(QByteArray::fromPercentEncoding(withoutParams(rest, address.params).toByteArray()));
        return !address.user.isEmpty();
    }
    if (address.scheme != "sip" && address.scheme != "sips") return false;
    const qsizetype at = rest.lastIndexOf('@');
    if (at >= 0) {
        QByteArrayView user = withoutParams(rest.first(at), address.params);
        if (const qsizetype password = user.indexOf(':'); password >= 0) user = user.first(password);
        address.user = textOf(QByteArray::fromPercentEncoding(user.toByteArray()));
        rest = rest.sliced(at + 1);
    }
    if (const qsizetype headers = rest.indexOf('?'); headers >= 0) rest = rest.first(headers);
    address.host = withoutParams(rest, address.params).trimmed().toByteArray().toLower();
    return !address.host.isEmpty();
}

} // namespace

std::optional<SipAddress> readSipAddress(QByteArrayView header)
{
    header = header.trimmed();
    // A '<' inside the quoted name is part of the name.
    qsizetype open = -1;
    bool quoted = false;
    for (qsizetype at = 0; at < header.size() && open < 0; ++at) {
        if (quoted && header[at] == '\\')
            ++at;
        else if (header[at] == '"')
            quoted = !quoted;
        else if (!quoted && header[at] == '<')
            open = at;
    }
    SipAddress address;
    if (open < 0) return readUri(header, address) ? std::optional(address) : std::nullopt;
    const qsizetype close = header.indexOf('>', open);
    if (close < 0) return std::nullopt;
    address.name = textOf(unquoted(header.first(open).trimmed())).trimmed();
    if (!readUri(header.sliced(open + 1, close - open - 1).trimmed(), address)) return std::nullopt;
    withoutParams(header.sliced(close + 1), address.params);
    return address;
}

} // namespace secondring
