// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/token.h"

#include <array>

namespace secondring {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array pairs{
    Pair{0xFFF6F6F4, 0xFF161716}, // Background
    Pair{0xFFFFFFFF, 0xFF1E1F1E}, // Panel
    Pair{0xFFFBFBFA, 0xFF191A19}, // Rail
    Pair{0xFFE6E5E1, 0xFF30312F}, // Line
    Pair{0xFFC9C7C1, 0xFF5E5D59}, // Field
    Pair{0xFFF3F2EF, 0xFF282927}, // Hover
    Pair{0xFF1C1B1A, 0xFFECEBE8}, // Ink
    Pair{0xFF5F5D58, 0xFFA8A69F}, // Ink2
    Pair{0xFF706D67, 0xFF989690}, // Ink3
    Pair{0xFF0F766E, 0xFF4FB8AC}, // Accent
    Pair{0xFF0C655E, 0xFF63C6BA}, // AccentHover
    Pair{0xFFE3F2EF, 0xFF173431}, // AccentSoft
    Pair{0xFF0B5A54, 0xFF8FDBD1}, // AccentInk
    Pair{0xFFFFFFFF, 0xFF0E2B28}, // OnAccent
    Pair{0xFFEDF5F3, 0xFF20302E}, // Selection
    Pair{0xFF0F766E, 0xFF1C5B55}, // Bubble
    Pair{0xFFFFFFFF, 0xFFF2F5F4}, // OnBubble
    Pair{0xFFC8322B, 0xFFFF7B72}, // Hot
    Pair{0xFFFCE9E7, 0xFF3B1D1B}, // HotSoft
    Pair{0xFFFFFFFF, 0xFF3B1D1B}, // OnHot
    Pair{0xFFA35B00, 0xFFF0B04A}, // Warm
    Pair{0xFFFBF0DC, 0xFF38290F}, // WarmSoft
    Pair{0xFF47617F, 0xFF9DB6D3}, // Cold
    Pair{0xFFE9EEF4, 0xFF1F2A36}, // ColdSoft
    Pair{0xFF2F7D3B, 0xFF6CC57A}, // Good
    Pair{0xFFE9F4EA, 0xFF1B3020}, // GoodSoft
};
static_assert(pairs.size() == static_cast<size_t>(Token::GoodSoft) + 1);

} // namespace

QColor colorOf(Token token, Scheme scheme)
{
    const auto pair = pairs.at(static_cast<size_t>(token));
    return QColor::fromRgb(scheme == Scheme::Dark ? pair.dark : pair.light);
}

} // namespace secondring
