// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/answer_ideas.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/thread_actions.h"
#include "ui/inbox/thread_head.h"
#include "ui/inbox/thread_pane.h"
#include "ui/leads/lead_panel.h"
#include "ui/window/rights_gate.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace secondring {

// What the keys of the inbox do.

void InboxPage::bindKeys()
{
    const auto key = [this](const QKeySequence& pressed, auto act) {
        // Letters typed into a field stay letters: fields take them before a shortcut does.
        auto* shortcut = new QShortcut(pressed, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        if (pressed != QKeySequence(Qt::Key_J) && pressed != QKeySequence(Qt::Key_K))
            reserve(shortcut, Right::Work);
    };
    const auto open = [this](auto act) {
        return [this, act] {
            if (m_thread->shown()) act(*m_thread->shown());
        };
    };
    auto& head = m_thread->head();
    auto& actions = m_thread->actions();
    key(Qt::Key_J, [this] { m_list->step(1); });
    key(Qt::Key_K, [this] { m_list->step(-1); });
    key(Qt::Key_E, [this] {
        if (!m_list->doneWithMarked()) done();
    });
    key(Qt::Key_X, [this] { m_list->toggleMark(); });
    key(Qt::Key_S, [this] { snooze(); });
    key(Qt::Key_R, open([&](const Conversation& row) { actions.remind(row, head.remindAnchor()); }));
    key(Qt::Key_A, open([&](const Conversation& row) { actions.assign(row, head.assignAnchor()); }));
    key(Qt::Key_B, [this] { m_panel->markBooked(); });
    key(Qt::Key_C, [this] { m_thread->callBack(); });
    key(Qt::Key_N, [this] {
        m_panelWanted = true;
        m_thread->head().setPanelOpen(true);
        placePanel();
        m_panel->startNote();
    });
    key(Qt::Key_Slash, open([this](const Conversation& /*row*/) { m_thread->ideas().openTemplates(); }));
    key(Qt::CTRL | Qt::Key_N, [this] { newText(); });
    key(Qt::CTRL | Qt::Key_Z, [this] { m_list->undo(); });
    for (const QString& name : {u"newText"_s, u"listFoot"_s})
        reserve(m_list->findChild<QWidget*>(name), Right::Work);
}

} // namespace secondring
