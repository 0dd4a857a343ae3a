// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reminders/reminder.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/page.h"
#include "ui/today/paper.h"

#include <QTimer>

#include <functional>

class QStackedWidget;

namespace secondring {

class Button;
class DayProgress;
class EmptyState;
class ListFoot;
class PageHead;
class RowDialogue;
class TodayList;
class TodayModel;
class Words;
struct SheetRow;
struct StoppedFollowUp;

/// Who to get back to today, one row one person, and the one best thing to do about each.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(const Desk& desk, Ask& ask, QWidget* parent = nullptr);
    Q_DISABLE_COPY_MOVE(TodayPage)
    ~TodayPage() override;

    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] Token badgeColor() const override { return Token::Warm; }
    void enter() override;
    [[nodiscard]] QWidget* walked() override;
    /// What Call does with a number, whole or of this place alone; false when nothing here can dial.
    void setDial(std::function<bool(const QString& digits)> dial) { m_dial = std::move(dial); }
    /// What becomes of the printed list and the hand-over sheet.
    void setPrint(PrintPaper print) { m_print = std::move(print); }

Q_SIGNALS:
    void openConversation(const secondring::ConversationId& conversation);
    /// Whoever has no whole number has no thread.
    void openCall(const secondring::CallId& call);
    /// The keyboard is wanted where the answer is written.
    void writeTo(const secondring::ConversationId& conversation);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A button in the head.
    struct Tool {
        Button* button = nullptr;
        QString words;
        QString tip;
    };
    Button* addTool(const QString& name, const QString& icon, Tool tool);
    void build();
    void connectAll();
    void onChanged();
    void onRead();
    void onFailed(const Error& error);
    void showHead();
    void open();
    void text();
    void call();
    void askWhen();
    void askOutcome();
    void stopText();
    void undo();
    void reopen(const ReminderId& reminder);
    void offerWayBack(const SheetRow& row, ReminderOutcome outcome);
    void offerToGoOn(const SheetRow& row, const StoppedFollowUp& stopped);
    [[nodiscard]] QString nameOf(const SheetRow& row) const;
    void printList();
    void printHandOver();
    /// Until something else is done than what it is about.
    void say(const QString& sentence);

    const Desk m_desk;
    TodayModel* m_model;
    TodayList* m_list;
    PageHead* m_head;
    DayProgress* m_progress;
    std::vector<Tool> m_tools; ///< In a small window without their words.
    Words* m_notice;           ///< What just went wrong, in words.
    ReminderId m_dialled;      ///< Whose number the notice says, to be dialled by hand.
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    ListFoot* m_foot; ///< What was just done, and the way back.
    RowDialogue* m_dialogue;
    std::function<bool(const QString& digits)> m_dial;
    PrintPaper m_print = printPaper;
    QTimer m_soon;   ///< Several changes at once are read once.
    QTimer m_minute; ///< What was due in a while is overdue once its time has come.
};

} // namespace secondring
