// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/settings/settings_desk.h"

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace secondring {

class Bar;
class SavedNote;
class SettingsEdit;
class SettingsSection;
class Words;

/// The settings, section by section. Every change is saved at once, and the page says so. Its hundreds of
/// fields are made when it is first opened: a desk starts many times a day and is seldom set up.
class SettingsPage : public Page {
    Q_OBJECT

public:
    enum class Section {
        Business,
        Hours,
        Line,
        TextService,
        Texts,
        Limits,
        Wording,
        Questions,
        FollowUp,
        Escalation,
        Team,
        Alerts,
        Privacy,
        Practice
    };
    Q_ENUM(Section)

    SettingsPage(const SettingsDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString icon() const override;
    void enter() override;
    void openSection(Section section);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] Bar* makeSide();
    [[nodiscard]] Bar* makeBody();
    void make();
    void add(SettingsSection* section);
    void fitWidth();

    const SettingsDesk m_desk;
    SettingsEdit* m_edit;
    QButtonGroup* m_buttons;
    QVBoxLayout* m_list = nullptr;
    Words* m_listTitle = nullptr;
    QHBoxLayout* m_head = nullptr;
    QStackedWidget* m_stack;
    Words* m_title;
    SavedNote* m_saved;
    QList<SettingsSection*> m_sections;
};

} // namespace secondring
