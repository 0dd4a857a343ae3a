// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/health.h"
#include "core/compliance/consent_chain.h"
#include "core/messaging/sender_registration.h"
#include "core/messaging/text_message.h"
#include "core/telephony/line_board.h"
#include "ui/wording/line_words.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace secondring {

/// Gathers how everything is doing, in words, from what the parts tell. Logs each change once.
class HealthBoard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setLine(const LineStatus& line);
    void removeLine(const LineId& line);
    /// Which lines nobody is texted on by itself.
    void setDoubts(const std::vector<LineSettings>& lines);
    /// That line is this desk's own: its password lies here, or it has watched here.
    void setOurs(const LineId& line);
    [[nodiscard]] const QStringList& ours() const { return m_ours; }
    /// @p number: the sending number as people write it; empty while there is no text service.
    void setTextService(const QString& number);
    /// The keychain did not hand the text service's key over; over with the next setTextService().
    void setTextKeyLocked();
    /// Whether this desk has it at all: else it cannot send, and leaves that to others.
    void setTextKeyHere(bool isHere);
    void setTextTrouble(TextTrouble trouble, const QString& code);
    void setRegistration(const SenderRegistration& registration);
    /// Since when no line watches, in opening hours; empty when one does.
    void setUnwatched(const QString& why);
    /// Which other desk watches while no line does here; none when one does, or none anywhere.
    void setWatchedElsewhere(const std::optional<QString>& desk);
    void setStoreError(const Error& error);
    void setStoreWell();
    /// What a look through the record of opt-outs found.
    void setLedger(const ChainCheck& found);
    void noteUnsettled();
    /// Since when replies cannot be read; empty when they can.
    void setRepliesUnread(const QString& why);
    /// Why texting by itself pauses; empty when it does not.
    void setTextsPaused(const QString& why);
    /// How many are paged for emergency words, and whether anybody is to be; and how many are on call in
    /// vain, as they asked not to be texted.
    void setOnCall(bool paging, int people, int optedOut = 0);
    /// Emergencies open now that nobody was paged for.
    void setUnpaged(int count);
    void setSecrets(const QString& where, bool inSystemKeychain);

    [[nodiscard]] std::vector<Health> all() const;
    /// What the rail has room for: texts and database, besides the lines.
    [[nodiscard]] std::vector<Health> pressing() const;
    [[nodiscard]] const std::vector<LineStatus>& lines() const { return m_lines; }
    [[nodiscard]] OtherDesk otherDesk() const;
    /// Why calls are not noticed, on a line or at all, and what to do; empty while they are.
    [[nodiscard]] QString unnoticed() const;

Q_SIGNALS:
    void changed();

private:
    void tell(const Health& health);
    [[nodiscard]] LineDoubt doubtOn(const LineId& line) const;
    [[nodiscard]] Health rowOf(const LineStatus& line) const;
    [[nodiscard]] Health textHealth() const;
    [[nodiscard]] bool isWatching() const;
    [[nodiscard]] static QString noLineSentence();
    [[nodiscard]] Health watchHealth() const;
    [[nodiscard]] Health storeHealth() const;
    [[nodiscard]] Health ledgerHealth() const;
    [[nodiscard]] Health onCallHealth() const;

    std::vector<LineStatus> m_lines;
    std::vector<LineSettings> m_lineSettings;
    QString m_unwatched;
    std::optional<QString> m_elsewhere;
    QStringList m_ours;
    bool m_isLeftAlone = false; ///< Another desk watched, does no more, and no line here has since.
    QString m_number;
    bool m_textKeyLocked = false;
    bool m_hasTextKey = true;
    TextTrouble m_trouble = TextTrouble::None;
    SenderRegistration m_registration;
    std::optional<Failure> m_storeFailure;
    ChainCheck m_ledger;
    int m_unsettled = 0;
    QString m_repliesUnread;
    QString m_textsPaused;
    bool m_paging = true;
    int m_onCall = 0;
    int m_onCallInVain = 0;
    int m_unpaged = 0;
    std::optional<Health> m_secrets;
};

} // namespace secondring
