// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ask.h"

#include <QStringList>

namespace secondring {

/// Answers every question the same way and remembers what was asked.
class YesAsk final : public Ask {
public:
    explicit YesAsk(bool yes = true) : m_yes(yes) {}

    [[nodiscard]] bool confirm(const Question& question) override
    {
        m_asked << question.title;
        m_lastSentence = question.sentence;
        return m_yes;
    }
    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    [[nodiscard]] const QString& lastSentence() const { return m_lastSentence; }

private:
    bool m_yes;
    QStringList m_asked;
    QString m_lastSentence;
};

} // namespace secondring
