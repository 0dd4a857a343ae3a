// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/today/outcome_choices.h"

#include <QObject>

class QWidget;

namespace secondring {

/// The short questions about one person: when again, and how did it go. Each in a popover under its
/// button, answered by keys alone.
class RowDialogue : public QObject {
    Q_OBJECT

public:
    RowDialogue(const Desk& desk, Ask& ask, QObject* parent);

    void askWhen(const SheetRow& row, QWidget* under);
    void askOutcome(const SheetRow& row, QWidget* under);

Q_SIGNALS:
    void decided(const secondring::ReminderId& reminder); ///< Its row is about to go to another place.
    /// Kept, and so to be taken back.
    void finished(const secondring::SheetRow& row, secondring::ReminderOutcome outcome);
    void failed(const secondring::Error& error);

private:
    void sendLastText(const SheetRow& row);
    void postpone(const ReminderId& id, Timestamp until);
    void finish(const SheetRow& row, ReminderOutcome outcome, LostReason lost);
    void takeEmergency(const SheetRow& row);

    const Desk m_desk;
    Ask& m_ask;
};

} // namespace secondring
