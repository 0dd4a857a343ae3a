// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace secondring {

/// The first words of @p text that promise to ring back, offer something for money or a prize, name the
/// reader's health or money, and so on. English and Spanish; none when there are none.
[[nodiscard]] std::optional<QString> callBackPromiseIn(const QString& text);
[[nodiscard]] std::optional<QString> offerIn(const QString& text);
[[nodiscard]] std::optional<QString> healthDetailIn(const QString& text);
[[nodiscard]] std::optional<QString> secretAskedIn(const QString& text);
[[nodiscard]] std::optional<QString> barredGoodsIn(const QString& text);
/// "reply CANCEL to cancel": the answer would opt its writer out.
[[nodiscard]] std::optional<QString> stopWordAsAnswerIn(const QString& text);
/// Says how to stop the texts: STOP, ALTO, ARRET.
[[nodiscard]] bool saysHowToStop(const QString& text);

} // namespace secondring
