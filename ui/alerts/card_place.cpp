// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/card_place.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStackedWidget>
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
/// The window's own buttons stand at an end of its title.
constexpr int keptFree = 150;
/// Two rows and the page's head remain beside a card in the corner; in a lower window it would hide them.
constexpr int lowestForCorner = 560;
/// As high as an emergency in full with two lines over it.
constexpr int cornerHeight = 360;
/// As that emergency alone.
constexpr int wholeCard = 248;

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

/// Over the window where the screen has room there; else the window's pages make room.
CardPlace atHead(const Theme& theme, const WorkPlace& work)
{
    const int high = theme.px(lineHeight);
    const int edge = theme.px(gap) / 2;
    const bool isOver = work.inside.top() - high >= work.screen.top();
    QRect room = isOver || work.pages.isEmpty() ? work.inside : work.pages;
    room.setTop(isOver ? work.inside.top() - high : work.inside.top() + edge);
    room.setHeight(high);
    const int beside = theme.px(isOver ? keptFree : gap);
    room.adjust(beside, 0, -beside, 0);
    const int width = std::min(theme.px(lineWidth), room.width());
    const int fitting = std::max(1, (room.width() + theme.px(gap)) / (width + theme.px(gap)));
    return {CardPlace::Form::Head, room, width, std::min(mostAtOnce, fitting), isOver ? 0 : high + 2 * edge};
}

/// Below what is typed in the corner, or in the page's other one: the page itself stays where it is, or what
/// somebody clicks into would move. Empty where there is neither.
QRect besideTyped(const Theme& theme, const WorkPlace& work, QRect room)
{
    const QRect below = room.adjusted(0, work.typedIn.bottom() + 1 + theme.px(gap) - room.top(), 0, 0);
    if (below.height() >= theme.px(wholeCard)) return below;
    const int edge = theme.px(fromEdge);
    if (!work.pages.isEmpty()) room &= work.pages.adjusted(edge, edge, -edge, -edge);
    const int rest = std::max(0, room.width() - theme.px(fullWidth));
    room = QGuiApplication::isRightToLeft() ? room.adjusted(rest, 0, 0, 0) : room.adjusted(0, 0, -rest, 0);
    QRect taken = room;
    taken.setTop(room.bottom() - theme.px(cornerHeight));
    return taken.intersects(work.typedIn) ? QRect() : room;
}

/// In a corner of a page without a thread; none where they would hide the page, or what is typed.
std::optional<CardPlace> onPage(const Theme& theme, const WorkPlace& work)
{
    QRect room = cornerOf(theme, work);
    if (room.height() < theme.px(lowestForCorner - 2 * fromEdge)) return std::nullopt;
    QRect taken = room;
    taken.setTop(room.bottom() - theme.px(cornerHeight));
    const bool mirror = QGuiApplication::isRightToLeft();
    const int free = std::max(0, room.width() - theme.px(fullWidth));
    taken.adjust(mirror ? 0 : free, 0, mirror ? -free : 0, 0);
    if (work.isTyping && taken.intersects(work.typedIn)) room = besideTyped(theme, work, room);
    if (room.isEmpty()) return std::nullopt;
    const auto form = work.isTyping ? CardPlace::Form::Lines : CardPlace::Form::FirstOpen;
    return CardPlace{form, room, theme.px(fullWidth), mostAtOnce};
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
    if (const QWidget* field = QApplication::focusWidget(); isTypedIn(field)) {
        work.isTyping = true;
        work.typedIn = QRect(field->mapToGlobal(QPoint()), field->size());
    }
    if (const auto* pages = window.findChild<QStackedWidget*>(u"pages"_s); pages != nullptr)
        work.pages = QRect(pages->mapToGlobal(QPoint()), pages->size());
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
    const int edge = theme.px(gap);
    const QRect panel = work->panel.adjusted(edge, edge, -edge, -edge);
    const bool hasPanel = panel.width() >= theme.px(lineWidth - 2 * gap);
    if (!work->isReading && !(work->isTyping && hasPanel))
        return onPage(theme, *work).value_or(atHead(theme, *work));
    if (!hasPanel) return atHead(theme, *work);
    return {work->isTyping ? Form::Lines : Form::FirstOpen, panel, panel.width(), mostAtOnce};
}

} // namespace secondring
