// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_privacy.h"

#include "ui/inbox/thread_actions.h"
#include "ui/inbox/thread_head.h"
#include "ui/inbox/thread_pane.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;

namespace secondring {

ThreadPrivacy::ThreadPrivacy(const Desk& desk, ThreadPane* pane)
    : QObject(pane), m_desk(desk), m_pane(pane), m_ask(desk.theme, pane),
      m_privacy(new PersonPrivacy(desk, m_ask, PrivacyPlaces::byDialog(), pane))
{
    m_menu.setObjectName(u"threadMenu"_s);
    auto* place = m_menu.addAction(tr("Note where they are"), this, [this] {
        if (const auto& shown = m_pane->shown(); shown && mayWork(m_desk))
            m_pane->actions().notePlace(*shown, m_pane->head().moreAnchor());
    });
    place->setObjectName(u"notePlace"_s);
    m_menu.addSeparator();
    add(tr("Evidence page of their texts"), u"evidencePage"_s, &PersonPrivacy::writeEvidence);
    add(tr("Export all that is kept of them"), u"exportPerson"_s, &PersonPrivacy::exportAll);
    m_menu.addSeparator();
    add(tr("Erase all that is kept of them"), u"erasePerson"_s, &PersonPrivacy::erase);
    connect(&pane->head(), &ThreadHead::moreAsked, this, &ThreadPrivacy::open);
    connect(m_privacy, &PersonPrivacy::said, &pane->head(), &ThreadHead::note);
    connect(m_privacy, &PersonPrivacy::erased, pane, [this](const PhoneNumber& number) {
        if (m_pane->shown() && m_pane->shown()->number == number) m_pane->close();
    });
}

void ThreadPrivacy::open()
{
    offerFolded();
    auto* anchor = m_pane->head().moreAnchor();
    m_menu.popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void ThreadPrivacy::offerFolded()
{
    qDeleteAll(m_folded);
    m_folded.clear();
    auto* below = m_menu.actions().front();
    for (auto* button : m_pane->head().folded()) {
        const QString words = button->accessibleName().replace(u"&"_s, u"&&"_s);
        auto* action = new QAction(words, &m_menu);
        action->setObjectName(button->objectName());
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
        m_folded.push_back(action);
    }
    if (m_folded.empty()) return;
    auto* line = new QAction(&m_menu);
    line->setSeparator(true);
    m_folded.push_back(line);
    for (auto* action : m_folded)
        m_menu.insertAction(below, action);
}

void ThreadPrivacy::saveEvidence()
{
    if (const auto& shown = m_pane->shown()) m_privacy->writeEvidence(shown->number);
}

void ThreadPrivacy::add(const QString& words, const QString& name,
                        void (PersonPrivacy::*what)(const PhoneNumber&))
{
    auto* action = m_menu.addAction(words, this, [this, what] {
        if (const auto& shown = m_pane->shown()) (m_privacy->*what)(shown->number);
    });
    action->setObjectName(name);
}

} // namespace secondring
