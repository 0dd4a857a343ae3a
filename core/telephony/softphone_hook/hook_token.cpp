// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/hook_token.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace secondring {

HookToken HookToken::make()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    HookToken token;
    token.m_token = QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof bits).toHex();
    return token;
}

bool HookToken::matches(const QByteArray& said) const
{
    // Of the digests, which are of one length: neither where two words part nor how long ours is can be
    // timed.
    const auto digest = [](const QByteArray& word) {
        return QCryptographicHash::hash(word, QCryptographicHash::Sha256);
    };
    const QByteArray ours = digest(m_token);
    const QByteArray theirs = digest(said);
    unsigned differences = 0;
    for (qsizetype i = 0; i < ours.size(); ++i)
        differences |= static_cast<unsigned char>(ours[i]) ^ static_cast<unsigned char>(theirs[i]);
    return differences == 0 && !m_token.isEmpty();
}

} // namespace secondring
