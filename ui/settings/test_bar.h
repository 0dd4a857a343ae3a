// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/test_finding.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

class Button;
class FindingNote;

/// A test button with what it found beside it.
class TestBar : public QWidget {
    Q_OBJECT

public:
    TestBar(const Theme& theme, const QString& words, QWidget* parent);

    void showRunning(const QString& sentence);
    void showFinding(const TestFinding& finding);
    /// What was tested has changed since.
    void forget();
    [[nodiscard]] FindingNote& note() const { return *m_note; }

Q_SIGNALS:
    void asked();

private:
    Button* m_button;
    FindingNote* m_note;
    bool m_running = false;
};

} // namespace secondring
