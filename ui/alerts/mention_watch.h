// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/mention_records.h"
#include "ui/desk.h"

#include <QObject>
#include <QStringList>

namespace secondring {

/// Finds out where whoever sits at this desk was called by name, as soon as it happens, at this desk or
/// another. Marks nothing as seen.
class MentionWatch : public QObject {
    Q_OBJECT

public:
    MentionWatch(const Desk& desk, QObject* parent);

    /// Also when another one has sat down.
    void look();

Q_SIGNALS:
    /// Once each, at one of the desks.
    void mentioned(const secondring::ToldMention& mention);
    /// In which conversations they have not seen it yet, by their ids.
    void waiting(const QStringList& conversations);

private:
    void onRead(const std::vector<OpenMention>& open);
    void tell();

    const Desk m_desk;
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

} // namespace secondring
