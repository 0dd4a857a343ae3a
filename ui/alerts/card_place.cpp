// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/card_place.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int fullWidth = 386;
constexpr int lineWidth = 300;
constexpr int lineHeight = 44;
constexpr int mostAtOnce = 3;
constexpr int fromEdge = 24;
constexpr int gap = 12;
/// The window's own buttons stand at an end of its title, the rail below the other.
constexpr int keptFree = 150;
/// In a window as wide as drawn the buttons of its topmost bar are kept free as well.
constexpr int toolsWidth = 210;
constexpr int toolsKeptFrom = 1180;

bool isTypedIn(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr;
}

/// @p window itself, or a question of its own that stands over it.
bool isInFront(const QWidget& window)
{
    for (const QWidget* each = QApplication::activeWindow(); each != nullptr; each = each->parentWidget())
        if (each == &window) return true;
    return false;
}

CardPlace inCorner(const Theme& theme, const QRect& room)
{
    const int edge = theme.px(fromEdge);
    return {CardPlace::Form::Open, room.adjusted(edge, edge, -edge, -edge), theme.px(fullWidth), mostAtOnce};
}

QRect cornerOf(const Theme& theme, const WorkPlace& work)
{
    const int edge = theme.px(fromEdge);
    return work.inside.intersected(work.screen).adjusted(edge, edge, -edge, -edge);
}

/// What the screen has at the better side of the window; empty when no card fits there.
QRect besideWindow(const Theme& theme, const WorkPlace& work)
{
    QRect after = work.screen;
    after.setLeft(work.frame.right() + 1);
    QRect before = work.screen;
    before.setRight(work.frame.left() - 1);
    const QRect better = after.width() >= before.width() ? after : before;
    return better.width() >= theme.px(fullWidth + 2 * gap) ? better : QRect();
}

CardPlace overTitle(const Theme& theme, const WorkPlace& work)
{
    const int high = theme.px(lineHeight);
    QRect room = work.inside;
    room.setTop(std::max(work.screen.top(), work.inside.top() - high));
    room.setHeight(high);
    room.adjust(theme.px(keptFree), 0, -theme.px(keptFree), 0);
    if (room.width() >= theme.px(toolsKeptFrom - 2 * keptFree)) {
        const int tools = theme.px(toolsWidth);
        const bool rightToLeft = QGuiApplication::isRightToLeft();
        room.adjust(rightToLeft ? tools : 0, 0, rightToLeft ? 0 : -tools, 0);
    }
    const int width = theme.px(lineWidth);
    const int fitting = std::max(1, (room.width() + theme.px(gap)) / (width + theme.px(gap)));
    return {CardPlace::Form::Head, room, width, std::min(mostAtOnce, fitting)};
}

} // namespace

std::optional<WorkPlace> workPlaceIn(const QWidget& window)
{
    if (!window.isVisible() || window.isMinimized() || !isInFront(window)) return std::nullopt;
    WorkPlace work;
    work.screen = window.screen()->availableGeometry();
    work.frame = window.frameGeometry();
    work.inside = window.geometry();
    const auto* panel = window.findChild<QWidget*>(u"leadPanel"_s);
    if (panel != nullptr && panel->isVisible())
        work.panel = QRect(panel->mapToGlobal(QPoint()), panel->size());
    work.isTyping = isTypedIn(QApplication::focusWidget());
    const auto* composer = window.findChild<QWidget*>(u"composer"_s);
    work.isReading = composer != nullptr && composer->isVisible();
    return work;
}

CardPlace placeOfCards(const Theme& theme, const std::optional<WorkPlace>& work, const QRect& screen)
{
    using Form = CardPlace::Form;
    if (!work) return inCorner(theme, screen);
    if (const QRect beside = besideWindow(theme, *work); !beside.isEmpty()) {
        const int edge = theme.px(gap);
        return {Form::Open, beside.adjusted(edge, edge, -edge, -edge), theme.px(fullWidth), mostAtOnce};
    }
    if (!work->isReading && !work->isTyping)
        return {Form::FirstOpen, cornerOf(theme, *work), theme.px(fullWidth), mostAtOnce};
    const int edge = theme.px(gap);
    const QRect panel = work->panel.adjusted(edge, edge, -edge, -edge);
    if (panel.width() < theme.px(lineWidth - 2 * gap)) return overTitle(theme, *work);
    return {work->isTyping ? Form::Lines : Form::FirstOpen, panel, panel.width(), mostAtOnce};
}

} // namespace secondring
