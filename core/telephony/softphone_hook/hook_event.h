// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace secondring {

/// What a telephone program or a desk phone says of one call. The words are its own: cut to a length, not
/// yet understood.
struct HookEvent {
    enum class Kind { Rang, Answered, Ended, Declined, Missed, DialledOut };

    Kind kind = Kind::Rang;
    QString number; ///< Of the other side, in any writing; empty: withheld, or the phone does not say.
    QString name;
    QString call; ///< What the phone calls this call; empty: calls are told apart by their number.
    bool operator==(const HookEvent&) const = default;
};

/// `ringing`, `answered`, `ended`, `outgoing`, `declined`, `missed` and the short forms that fit a phone's
/// field.
[[nodiscard]] std::optional<HookEvent::Kind> hookKindOf(QStringView word);
[[nodiscard]] QString wordOf(HookEvent::Kind kind);

/// An event with the secret that came with it.
struct HookQuery {
    HookEvent event;
    QByteArray token;
};

/// Reads `ev=ring&num=…&name=…&call=…&token=…`. Phones put their values in as they are: a plus stays a plus,
/// what is no escape stays as it stands, and of two of a name the first counts, so that a caller's name
/// cannot pose as anything else. Nothing when there is no event in it.
[[nodiscard]] std::optional<HookQuery> readHookQuery(const QByteArray& query);
/// The secret alone, for a question that tells nothing.
[[nodiscard]] QByteArray tokenIn(const QByteArray& query);
/// The same the other way round, for who sends it.
[[nodiscard]] QByteArray writtenAsQuery(const HookQuery& said);

} // namespace secondring
