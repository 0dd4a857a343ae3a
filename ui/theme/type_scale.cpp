// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type_scale.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

TypeSpec specOf(Type type)
{
    switch (type) {
    case Type::Badge:
        return {10, 14, QFont::Bold};
    case Type::Fine:
        return {11, 14, QFont::Normal};
    case Type::Caption:
        return {11, 15, QFont::Medium};
    case Type::Label:
        return {11, 15, QFont::DemiBold};
    case Type::Small:
        return {12, 17, QFont::Normal};
    case Type::Body:
        return {13, 19, QFont::Normal};
    case Type::Strong:
        return {13, 19, QFont::DemiBold};
    case Type::Button:
        return {13, 19, QFont::Medium};
    case Type::SmallButton:
        return {12, 17, QFont::Medium};
    case Type::Name:
        return {13.5, 19, QFont::DemiBold};
    case Type::Bubble:
        return {13.5, 20, QFont::Normal};
    case Type::Subtitle:
        return {15, 21, QFont::DemiBold};
    case Type::Title:
        return {17, 23, QFont::DemiBold};
    case Type::Heading:
        return {20, 26, QFont::DemiBold};
    case Type::Figure:
        return {27, 33, QFont::DemiBold};
    }
    return {13, 19, QFont::Normal};
}

bool loadFonts()
{
    constexpr std::array weights{"Regular", "Medium", "SemiBold", "Bold"};
    return std::ranges::all_of(weights, [](const char* weight) {
        return QFontDatabase::addApplicationFont(
                   u":/secondring/fonts/Inter-%1.otf"_s.arg(QLatin1StringView(weight))) >= 0;
    });
}

double systemTextScale()
{
#if defined(Q_OS_WIN)
    constexpr double usual = 9;
#elif defined(Q_OS_MACOS)
    constexpr double usual = 13;
#else
    constexpr double usual = 11;
#endif
    const double points = QFontInfo(QGuiApplication::font()).pointSizeF();
    return std::clamp(points / usual, 1.0, 2.0);
}

} // namespace secondring
