// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace secondring {

/// The fields of a line behind its colon, cut at commas outside quotation marks. Looks into the line, which
/// must outlive it.
class AtFields {
public:
    explicit AtFields(QByteArrayView line);

    [[nodiscard]] int size() const { return m_size; }
    /// Without quotation marks; empty when there is no such field.
    [[nodiscard]] QByteArrayView at(int field) const;
    [[nodiscard]] bool isQuoted(int field) const;
    [[nodiscard]] std::optional<int> number(int field) const;

private:
    void add(QByteArrayView field);

    static constexpr int most = 12;
    std::array<QByteArrayView, most> m_fields{};
    int m_size = 0;
};

/// How a command ended (27.007 9.2, and what makers write in its place).
enum class AtVerdict {
    Ok,
    Failed,
    NotSupported,
    Busy, ///< "SIM busy" (14), and 515, "please wait": worth asking again.
    NoSim,
    PinWanted,
    PukWanted,
    WrongPin,
    TimedOut,
};

/// The verdict that @p line is; none when it is no final line.
[[nodiscard]] std::optional<AtVerdict> verdictOf(QByteArrayView line);

} // namespace secondring
