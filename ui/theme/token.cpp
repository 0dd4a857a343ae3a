// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/token.h"

namespace secondring {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

constexpr Pair pairOf(Token token)
{
    switch (token) {
    case Token::Background:
        return {0xFFF6F6F4, 0xFF161716};
    case Token::Panel:
        return {0xFFFFFFFF, 0xFF1E1F1E};
    case Token::Rail:
        return {0xFFFBFBFA, 0xFF191A19};
    case Token::Line:
        return {0xFFE6E5E1, 0xFF30312F};
    case Token::Hover:
        return {0xFFF3F2EF, 0xFF282927};
    case Token::Ink:
        return {0xFF1C1B1A, 0xFFECEBE8};
    case Token::Ink2:
        return {0xFF5F5D58, 0xFFA8A69F};
    case Token::Ink3:
        return {0xFF77746D, 0xFF8B8982};
    case Token::Accent:
        return {0xFF0F766E, 0xFF4FB8AC};
    case Token::AccentHover:
        return {0xFF0C655E, 0xFF63C6BA};
    case Token::AccentSoft:
        return {0xFFE3F2EF, 0xFF173431};
    case Token::AccentInk:
        return {0xFF0B5A54, 0xFF8FDBD1};
    case Token::OnAccent:
        return {0xFFFFFFFF, 0xFF0E2B28};
    case Token::Selection:
        return {0xFFEDF5F3, 0xFF20302E};
    case Token::Bubble:
        return {0xFF0F766E, 0xFF1C5B55};
    case Token::OnBubble:
        return {0xFFFFFFFF, 0xFFF2F5F4};
    case Token::Hot:
        return {0xFFC8322B, 0xFFFF7B72};
    case Token::HotSoft:
        return {0xFFFCE9E7, 0xFF3B1D1B};
    case Token::OnHot:
        return {0xFFFFFFFF, 0xFF3B1D1B};
    case Token::Warm:
        return {0xFFA35B00, 0xFFF0B04A};
    case Token::WarmSoft:
        return {0xFFFBF0DC, 0xFF38290F};
    case Token::Cold:
        return {0xFF47617F, 0xFF9DB6D3};
    case Token::ColdSoft:
        return {0xFFE9EEF4, 0xFF1F2A36};
    case Token::Good:
        return {0xFF2F7D3B, 0xFF6CC57A};
    case Token::GoodSoft:
        return {0xFFE9F4EA, 0xFF1B3020};
    }
    return {0xFF000000, 0xFFFFFFFF};
}

} // namespace

QColor colorOf(Token token, Scheme scheme)
{
    const auto pair = pairOf(token);
    return QColor::fromRgb(scheme == Scheme::Dark ? pair.dark : pair.light);
}

} // namespace secondring
