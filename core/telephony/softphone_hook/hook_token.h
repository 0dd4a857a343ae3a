// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace secondring {

/// The secret by which a line knows its own telephones: 128 random bits, as 32 hexadecimal digits. Has no ==:
/// compared only so that the time it takes tells nothing.
class HookToken {
public:
    HookToken() = default;
    explicit HookToken(const QString& kept) : m_token(kept.trimmed().toLatin1()) {}
    [[nodiscard]] static HookToken make();

    /// False for any word while it is empty. Looks at all of @p said, however soon they differ.
    [[nodiscard]] bool matches(const QByteArray& said) const;
    [[nodiscard]] bool isEmpty() const { return m_token.isEmpty(); }
    /// To be kept in the vault and shown to who sets up a phone; never logged.
    [[nodiscard]] QString written() const { return QString::fromLatin1(m_token); }

private:
    QByteArray m_token;
};

} // namespace secondring
