// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_words.h"

#include <QString>

#include <functional>

namespace secondring {

/// Whom a confirmation is from.
struct TextingBusiness {
    QString name;  ///< Empty: the front desk.
    QString phone; ///< As people read it.
    /// Where help is, in this language, if the words of an opt-out speak of a danger: no other text may say
    /// so any more. Empty for all others. Asked on the store thread.
    std::function<QString(const QString& words, OptLanguage language)> dangerLine = {};
};

/// The one answer to STOP, START or HELP, in the language it was asked in: who we are, what happens now, and
/// the way back (47 CFR 64.1200(a)(12)); nothing that sells. Empty for every other word.
[[nodiscard]] QString confirmationWords(OptWord to, OptLanguage language, const TextingBusiness& business);

} // namespace secondring
