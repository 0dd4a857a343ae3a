// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/header_text.h"

namespace secondring {

std::optional<std::vector<QByteArrayView>> cutOutsideQuotes(QByteArrayView text, char separator)
{
    std::vector<QByteArrayView> pieces;
    qsizetype from = 0;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char each = text[at];
        if (quoted && each == '\\') {
            ++at;
        } else if (each == '"' && !bracketed) {
            quoted = !quoted;
        } else if (!quoted && (each == '<' || each == '>')) {
            bracketed = each == '<';
        } else if (each == separator && !quoted && !bracketed) {
            pieces.push_back(text.sliced(from, at - from).trimmed());
            from = at + 1;
        }
    }
    if (quoted || bracketed) return std::nullopt;
    pieces.push_back(text.sliced(from).trimmed());
    return pieces;
}

std::optional<QByteArray> parameterOf(QByteArrayView params, QByteArrayView name)
{
    const auto pieces = cutOutsideQuotes(params, ';');
    if (!pieces) return std::nullopt;
    for (const QByteArrayView piece : *pieces) {
        const qsizetype equals = piece.indexOf('=');
        const QByteArrayView key = (equals < 0 ? piece : piece.first(equals)).trimmed();
        if (key.compare(name, Qt::CaseInsensitive) != 0) continue;
        return equals < 0 ? QByteArray("") : unquoted(piece.sliced(equals + 1).trimmed());
    }
    return std::nullopt;
}

QByteArray unquoted(QByteArrayView text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return text.toByteArray();
    QByteArray plain;
    for (qsizetype at = 1; at < text.size() - 1; ++at) {
        if (text[at] == '\\' && at + 1 < text.size() - 1) ++at;
        plain.append(text[at]);
    }
    return plain;
}

} // namespace secondring
