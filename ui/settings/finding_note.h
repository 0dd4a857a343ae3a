// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/test_finding.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

class IconMark;
class Words;

/// What a test found, beside its button.
class FindingNote : public QWidget {
    Q_OBJECT

public:
    explicit FindingNote(const Theme& theme, QWidget* parent);

    void showRunning(const QString& sentence);
    void showFinding(const TestFinding& finding);
    void showNothing();
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& icon, Token ink, const QString& sentence);

    const Theme& m_theme;
    QString m_icon;
    Token m_ink = Token::Ink2;
    Words* m_words;
};

} // namespace secondring
