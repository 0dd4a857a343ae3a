// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/calls_model.h"
#include "ui/page.h"

#include <QTimer>

#include <functional>

class QButtonGroup;
class QStackedWidget;

namespace secondring {

class CallList;
class EmptyState;
struct TextedUntil;
struct ToldConsent;
class Words;

/// Every call with what followed from it, and what may still be done.
class CallsPage : public Page {
    Q_OBJECT

public:
    explicit CallsPage(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Calls"); }
    [[nodiscard]] QString icon() const override;
    void enter() override;
    [[nodiscard]] QWidget* walked() override;
    /// Among all calls, wherever it stands.
    void showCall(const CallId& call);
    /// Said where no call stands; empty while calls are noticed.
    void showUnnoticed(const QString& why);

Q_SIGNALS:
    void openConversation(const secondring::ConversationId& conversation);
    /// The keyboard is wanted where the answer is written.
    void writeTo(const secondring::ConversationId& conversation);
    void healthAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFilters();
    void fillDone();
    void connectAll();
    void onRead();
    void onEmptyActed();
    void onFailed(const Error& error);
    void onChanged(Area area);
    void openInHand();
    void goToWanted();
    void writeInHand();
    void textAnyway();
    void neverText();
    void showRefusal(const QString& sentence);
    void sayOptedOut(const ToldConsent& told, Timestamp noted);
    void takeBackOptOut(const ToldConsent& back);
    void onNeverTexted(const PhoneNumber& number, const TextedUntil& before);
    void sayDone(const QString& sentence);

    const Desk m_desk;
    std::optional<PhoneNumber> m_silenced; ///< Whom this page wanted no automatic texts for.
    std::function<void()> m_takeBack;      ///< What "Undo" does.
    QWidget* m_done;
    Words* m_doneWords;
    CallsModel* m_model;
    CallList* m_list;
    EmptyState* m_empty;
    Words* m_refusal; ///< Why what was asked for last was not done.
    QStackedWidget* m_stack;
    QButtonGroup* m_filters;
    std::optional<CallId> m_wanted; ///< To be shown as soon as it is read.
    CallId m_asked;                 ///< The call that somebody wanted texted, last.
    QTimer m_seconds;               ///< Counts down while it is seen, and only then.
    QTimer m_soon;                  ///< Several changes at once are read once.
    QString m_unnoticed;
    bool m_isRead = false; ///< What is shown, perhaps nothing; else it failed or was not asked for yet.
    bool m_stale = true;
};

} // namespace secondring
