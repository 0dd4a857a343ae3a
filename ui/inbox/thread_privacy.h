// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ask_dialog.h"
#include "ui/privacy/person_privacy.h"

#include <QMenu>

#include <vector>

namespace secondring {

class ThreadPane;

/// The menu over a thread: where the person shown is, and all that is kept of them as proof, handed to
/// them, erased.
class ThreadPrivacy : public QObject {
    Q_OBJECT

public:
    ThreadPrivacy(const Desk& desk, ThreadPane* pane);
    void saveEvidence();

private:
    void open();
    /// What the head has no room for stands first.
    void offerFolded();
    void add(const QString& words, const QString& name, void (PersonPrivacy::*what)(const PhoneNumber&));

    Desk m_desk;
    ThreadPane* m_pane;
    AskDialog m_ask;
    PersonPrivacy* m_privacy;
    QMenu m_menu;
    std::vector<QAction*> m_folded; ///< At the top of the menu, made anew each time it opens.
};

} // namespace secondring
