// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace secondring {

/// What a reply says about being texted at all.
enum class OptWord {
    None,
    OptOut, ///< STOP and its family, or other words a reasonable person would understand so (47
            ///< CFR 64.1200(a)(10)).
    OptIn,  ///< START and its like, YES, or a plain wish for texts: only while opted out.
    Help,
    Uncertain, ///< May be an opt-out: nothing automatic is sent until a person has looked.
    WantsBack, ///< Opted out, and seems to want texts again: a person decides, and until then nothing is
               ///< sent.
};

enum class OptLanguage { English, Spanish, French, Portuguese, Arabic };

struct OptReading {
    OptWord word = OptWord::None;
    bool keyword = false; ///< The whole text is the keyword; otherwise it is said in a sentence.
    OptLanguage language = OptLanguage::English; ///< Of what was found.
    bool wrongPerson = false; ///< The only ground: we mean somebody else ("nobody named Steve here").
};

/// Reads @p whateverLong; @p optedOut: the writer is opted out now. Pure, no network; English, Spanish,
/// French, Portuguese, Arabic.
[[nodiscard]] OptReading readOptWords(QStringView whateverLong, bool optedOut);
/// Its word alone.
[[nodiscard]] OptWord optWordIn(QStringView whateverLong, bool optedOut);

} // namespace secondring
