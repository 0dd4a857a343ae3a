// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/people/contact_export.h"
#include "core/people/import_round.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/page.h"
#include "ui/privacy/person_privacy.h"

#include <QTimer>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace secondring {

enum class Area;
class AddPerson;
class Button;
class EmptyState;
class ImportPane;
class PageHead;
class PeopleList;
class PeopleModel;
class PersonDetails;
class SearchField;

/// Where a file is chosen; tests answer themselves.
struct FileChoice {
    std::function<QString(QWidget* over)> toRead;
    std::function<QString(QWidget* over, const QString& suggested)> toWrite;
    PrivacyPlaces privacy = PrivacyPlaces::byDialog();
    [[nodiscard]] static FileChoice byDialog();
};

/// Everybody the desk knows: who they are to it, and whether they may be texted.
class PeoplePage : public Page {
    Q_OBJECT

public:
    PeoplePage(const Desk& desk, Ask& ask, FileChoice files, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("People"); }
    [[nodiscard]] QString icon() const override;
    void enter() override;
    bool search() override;
    [[nodiscard]] QWidget* walked() override;

Q_SIGNALS:
    void openConversation(const secondring::ConversationId& conversation);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makePeople();
    [[nodiscard]] QWidget* makeFilters();
    void makeTools();
    void bindUndo();
    void connectAll();
    void settleTabOrder();
    void showFilter();
    void goToFound();
    void takeFirst();
    void sayWhenItTakesLong();
    void onStillReading();
    void onRead();
    void onFailed(const Error& error);
    void onChanged(Area area);
    void onEmptyActed();
    void makeFold();
    void shortenTools();
    void settleDetails();
    [[nodiscard]] bool isNarrow() const;
    void showImport(bool importing);
    void addPerson();
    void onAdded(const PhoneNumber& number);
    void deleteChosen();
    void connectPrivacy();
    void exportAs(ContactFormat format);
    void askLastImport();
    void undoLastImport();

    const Desk m_desk;
    Ask& m_ask;
    const FileChoice m_files;
    PageHead* m_head;
    PeopleModel* m_model;
    PeopleList* m_list;
    EmptyState* m_empty;
    SearchField* m_search;
    AddPerson* m_add;
    QButtonGroup* m_filters;
    QWidget* m_chips = nullptr;
    QList<QWidget*> m_tools; ///< Of the list, not of an import.
    QMenu* m_menu;
    Button* m_new = nullptr;  ///< Adds a person.
    Button* m_undo = nullptr; ///< Of the last import.
    std::optional<ContactImport> m_lastImport;
    QStackedWidget* m_rows;  ///< The list, or what stands where it is empty.
    QStackedWidget* m_parts; ///< The people, or an import.
    ImportPane* m_import;
    PersonDetails* m_details;
    QHBoxLayout* m_row = nullptr;
    QWidget* m_fold = nullptr; ///< Closes the details where they lie over the list.
    PersonPrivacy* m_privacy;
    QTimer m_patience;                   ///< Until it is said that people are being looked for.
    QTimer m_soon;                       ///< Several changes at once are read once.
    std::optional<PhoneNumber> m_wanted; ///< To be chosen once it is listed.
    bool m_takesFirst = false;           ///< Of whom the search finds, once they are read.
    bool m_stale = true;
    bool m_unreadable = false; ///< The button of the empty state tries again.
};

} // namespace secondring
