// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/wording_check.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace secondring {

class Button;

/// What there is to say about the words of a text, the worst first, each with its reason.
class WordingNotes : public QWidget {
    Q_OBJECT

public:
    WordingNotes(const Theme& theme, QWidget* parent);

    void showFindings(const std::vector<WordingFinding>& findings);
    [[nodiscard]] QString allWords() const; ///< As a screen reader says it.

Q_SIGNALS:
    void safeSpellingWanted();

private:
    void addNote(const WordingFinding& finding);

    const Theme& m_theme;
    std::vector<WordingFinding> m_shown;
    QVBoxLayout* m_rows;
    Button* m_safe;
};

} // namespace secondring
