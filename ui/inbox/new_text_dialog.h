// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/messaging/conversation.h"
#include "ui/desk.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace secondring {

struct SearchHit;

class Button;
class Words;

/// Whom to write to: a number that is typed, or a person found by name. Opens their thread; what to write and
/// whether they may be texted is said there.
class NewTextDialog : public QDialog {
    Q_OBJECT

public:
    NewTextDialog(const Desk& desk, QWidget* parent);

Q_SIGNALS:
    void opened(const secondring::ConversationId& conversation);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found {
        PhoneNumber number;
        QString name;
    };
    void build();
    void look();
    /// @p typed as a number, and whom it found.
    [[nodiscard]] std::vector<Found> among(const QString& typed, const std::vector<SearchHit>& hits) const;
    void show(const std::vector<Found>& found);
    void start();
    void openThread(const PhoneNumber& number);

    Desk m_desk;
    QLineEdit* m_line;
    QListWidget* m_people;
    Words* m_note;
    Button* m_open;
    int m_asked = 0; ///< Answers to earlier questions are dropped.
    std::vector<Found> m_found;
};

} // namespace secondring
