// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/test_finding.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

class Button;
class FindingNote;

/// A button that does something outside the program, with what came of it beside it.
class DeedBar : public QWidget {
    Q_OBJECT

public:
    struct Deed {
        QString name; ///< The button's object name.
        QString icon;
        QString words;
    };
    DeedBar(const Theme& theme, const Deed& deed, QWidget* parent);

    void showRunning(const QString& sentence);
    void showFinding(const TestFinding& finding);
    /// What it was about has changed since.
    void forget();

Q_SIGNALS:
    void asked();

private:
    Button* m_button;
    FindingNote* m_note;
    bool m_isRunning = false;
};

} // namespace secondring
