// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/mention.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QKeyEvent;
class QListWidget;
class QPlainTextEdit;

namespace secondring {

/// Behind an @ in a note: whom it may be about, narrowed as one types. Takes the arrows, Enter, Tab and
/// Escape while it is open, and never the keyboard.
class MentionOffer : public QFrame {
    Q_OBJECT

public:
    /// @p people: who begins with what was typed.
    MentionOffer(const Theme& theme, QPlainTextEdit& note,
                 std::function<std::vector<TeamMember>(const QString& typed)> people);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void offer();
    void place();
    void take();
    [[nodiscard]] std::optional<MentionBegun> begun() const;
    [[nodiscard]] bool onKey(const QKeyEvent& key);

    const Theme& m_theme;
    QPlainTextEdit& m_note;
    std::function<std::vector<TeamMember>(const QString& typed)> m_people;
    QListWidget* m_list;
    std::optional<qsizetype> m_refused; ///< Escape at the @ that stands there.
};

} // namespace secondring
