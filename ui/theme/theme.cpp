// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QScreen>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace secondring {

Theme::Theme(double scale, QObject* parent)
    : QObject(parent), m_scale(scale), m_system(new SystemScheme(this)), m_scheme(m_system->current())
{
    connect(m_system, &SystemScheme::changed, this, &Theme::settle);
}

Theme::Choice Theme::choiceOf(const QString& code)
{
    if (code == "light"_L1) return Choice::Light;
    if (code == "dark"_L1) return Choice::Dark;
    return Choice::System;
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    settle();
}

void Theme::settle()
{
    auto scheme = m_system->current();
    if (m_choice != Choice::System) scheme = m_choice == Choice::Dark ? Scheme::Dark : Scheme::Light;
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    if (m_dressed) apply();
    Q_EMIT changed();
}

int Theme::px(double design) const
{
    return qRound(design * m_scale);
}

QFont Theme::font(Type type) const
{
    const auto spec = specOf(type);
    QFont font(u"Inter"_s);
    // Points, because Qt keeps half pixels only there.
    const auto* screen = QGuiApplication::primaryScreen();
    const double dpi = screen != nullptr ? screen->logicalDotsPerInchY() : 96;
    font.setPointSizeF(spec.px * m_scale * 72 / dpi);
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPixmap Theme::icon(const QString& name, Token token, int size, qreal ratio) const
{
    return m_icons.pixmap(name, color(token), px(size), ratio);
}

QIcon Theme::icon(const QString& name, Token token, int size) const
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(this->icon(name, token, size, ratio));
    return icon;
}

void Theme::dress()
{
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font(Type::Body));
    QToolTip::setFont(font(Type::Small));
    m_dressed = true;
    apply();
}

void Theme::apply() const
{
    QApplication::setPalette(paletteOf(m_scheme));
    qApp->setStyleSheet(styleSheetOf(*this));
}

} // namespace secondring
