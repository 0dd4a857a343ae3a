// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/lead_card.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace secondring {

class Button;

/// Over the composer: a few answers that fit what is still missing, and all the templates. Pressed, they are
/// put where the answer is written; nothing is sent.
class AnswerIdeas : public QWidget {
    Q_OBJECT

public:
    struct Idea {
        QString label;        ///< "Which day suits you?"
        QString words;        ///< What is put into the composer.
        QString asks = {};    ///< The field of a lead card that it asks about, if it does.
        QString answers = {}; ///< The code of the only intent that it fits, if there is one.
        bool operator==(const Idea&) const = default;
    };

    AnswerIdeas(const Theme& theme, QWidget* parent);

    /// As many as fit into one line are shown.
    void showIdeas(const std::vector<Idea>& ideas);
    void setTemplates(const std::vector<Idea>& templates) { m_templates = templates; }
    /// "/": the list of templates, searched as one types.
    void openTemplates();

Q_SIGNALS:
    void chosen(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] QWidget* beforeButton() const;

    const Theme& m_theme;
    std::vector<Idea> m_ideas;
    std::vector<Idea> m_templates;
    QHBoxLayout* m_row;
    QList<QWidget*> m_chips;
    Button* m_button;
};

/// What fits @p card: that lateness is no matter where they said they are late, else questions about what is
/// still missing, two at most; none once the lead is over. Then what of @p templates fits and has room.
[[nodiscard]] std::vector<AnswerIdeas::Idea> ideasFor(const std::optional<LeadCard>& card,
                                                      const std::vector<AnswerIdeas::Idea>& templates);

} // namespace secondring
