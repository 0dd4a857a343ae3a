// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"
#include "ui/desk.h"
#include "ui/widgets/bar.h"
#include "ui/wording/time_words.h"

class QLineEdit;
class QVBoxLayout;

namespace secondring {

class Tag;
class Words;

/// Beside a thread: who it is, when they called, and whether they may be texted.
class PersonPanel : public Bar {
    Q_OBJECT

public:
    explicit PersonPanel(const Desk& desk, QWidget* parent = nullptr);

    void showPerson(const Conversation& conversation, const std::vector<ThreadItem>& items);

Q_SIGNALS:
    void named(const QString& name);

private:
    void showTag(const Conversation& conversation);
    void showCalls(const std::vector<ThreadItem>& items);
    QWidget* callRow(const LoggedCall& call);

    Desk m_desk;
    QString m_id;
    Words* m_title;
    Tag* m_tag;
    Words* m_history;
    QLineEdit* m_name;
    QVBoxLayout* m_calls;
    Words* m_noCalls;
    Words* m_consent;
};

/// Whether and why this person may be texted, in a sentence.
[[nodiscard]] QString consentWords(const Conversation& conversation, const std::vector<ThreadItem>& items,
                                   const TimeWords& times, Timestamp now);

} // namespace secondring
