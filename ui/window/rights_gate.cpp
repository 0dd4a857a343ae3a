// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rights_gate.h"

#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/desk.h"
#include "ui/main_window.h"
#include "ui/page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr auto rightNeeded = "rightNeeded";

QWidget* windowOf(const QObject* part)
{
    for (; part != nullptr; part = part->parent())
        if (const auto* widget = qobject_cast<const QWidget*>(part)) return widget->window();
    return nullptr;
}

std::optional<Right> neededBy(const QObject* part)
{
    const QVariant right = part->property(rightNeeded);
    return right.isValid() ? std::optional(static_cast<Right>(right.toInt())) : std::nullopt;
}

bool onlyMoves(const QKeyEvent& event)
{
    constexpr std::array moves{Qt::Key_Up,    Qt::Key_Down,     Qt::Key_Left,   Qt::Key_Right,
                               Qt::Key_Home,  Qt::Key_End,      Qt::Key_PageUp, Qt::Key_Tab,
                               Qt::Key_J,     Qt::Key_K,        Qt::Key_Escape, Qt::Key_Return,
                               Qt::Key_Enter, Qt::Key_PageDown, Qt::Key_Backtab};
    return std::ranges::find(moves, event.key()) != moves.end();
}

} // namespace

void reserve(QObject* part, Right right)
{
    part->setProperty(rightNeeded, static_cast<int>(right));
    if (const auto* window = windowOf(part))
        if (auto* gate = window->findChild<RightsGate*>()) gate->settle(part);
}

bool mayWork(const Desk& desk)
{
    return may(desk.settings.current().team, desk.identity.member(), Right::Work);
}

void guard(MainWindow& window, const DeskIdentity& identity, const SettingsKeeper& keeper)
{
    auto* gate = new RightsGate(&window, identity, keeper);
    const auto show = [&window, gate] { window.showLookOnly(gate->whyShut(window.current())); };
    QObject::connect(gate, &RightsGate::changed, &window, show);
    QObject::connect(&window, &MainWindow::opened, gate, show);
    show();
}

RightsGate::RightsGate(QWidget* window, const DeskIdentity& identity, const SettingsKeeper& keeper)
    : QObject(window), m_window(window), m_identity(identity), m_keeper(keeper)
{
    connect(&identity, &DeskIdentity::changed, this, &RightsGate::settleAll);
    connect(&keeper, &SettingsKeeper::changed, this, &RightsGate::settleAll);
    settleAll();
}

bool RightsGate::allows(Right right) const
{
    return may(m_keeper.current().team, m_identity.member(), right);
}

QString RightsGate::whyShut(const QWidget* page) const
{
    const auto& members = m_keeper.current().team.members;
    const auto who = std::ranges::find(members, m_identity.member(), &TeamMember::id);
    if (who == members.end()) return {};
    if (!allows(Right::Work))
        return tr("%1 may look at everything and change nothing. Who sits here is chosen at the foot on the "
                  "left.")
            .arg(who->name);
    if (allows(Right::Settle) || page == nullptr) return {};
    const auto parts = page->findChildren<QObject*>();
    const bool isOwners =
        std::ranges::any_of(parts, [](const QObject* part) { return neededBy(part) == Right::Settle; });
    return isOwners
               ? tr("Only the owner changes the settings, and %1 sits here. Who sits here is chosen at the "
                    "foot on the left.")
                     .arg(who->name)
               : QString();
}

void RightsGate::settleAll()
{
    settle(m_window);
    for (auto* part : m_window->findChildren<QObject*>())
        settle(part);
    Q_EMIT changed();
}

void RightsGate::settle(QObject* part)
{
    const auto right = neededBy(part);
    if (!right) return;
    const bool open = allows(*right);
    if (auto* list = qobject_cast<QAbstractItemView*>(part)) {
        for (QObject* each : {static_cast<QObject*>(list), static_cast<QObject*>(list->viewport())}) {
            each->removeEventFilter(this);
            if (!open) each->installEventFilter(this);
        }
    } else if (auto* widget = qobject_cast<QWidget*>(part)) {
        widget->setEnabled(open);
    } else if (auto* shortcut = qobject_cast<QShortcut*>(part)) {
        shortcut->setEnabled(open);
    } else if (auto* action = qobject_cast<QAction*>(part)) {
        action->setEnabled(open);
    }
}

bool RightsGate::eventFilter(QObject* part, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick) return true;
    if (event->type() == QEvent::KeyPress && !onlyMoves(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(part, event);
}

} // namespace secondring
