// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/base/when_done.h"
#include "core/settings/settings_keeper.h"
#include "core/store/store.h"
#include "ui/people/add_person.h"
#include "ui/people/import_pane.h"
#include "ui/people/people_list.h"
#include "ui/people/people_words.h"
#include "ui/people/person_details.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/wrapping_row.h"
#include "ui/window/rights_gate.h"

#include <QButtonGroup>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int everybody = 100; ///< The filter's id; else a kind's number.

} // namespace

PeoplePage::PeoplePage(const Desk& desk, Ask& ask, FileChoice files, QWidget* parent)
    : Page(parent), m_desk(desk), m_ask(ask), m_files(std::move(files)),
      m_head(new PageHead(desk.theme, title(), this)), m_model(new PeopleModel(desk, this)),
      m_list(new PeopleList(desk.theme, *m_model, this)), m_empty(new EmptyState(desk.theme, this)),
      m_search(new SearchField(desk.theme, tr("Search people"), tr("Ctrl K"), this)),
      m_add(new AddPerson(desk, this)), m_filters(new QButtonGroup(this)), m_menu(new QMenu(this)),
      m_rows(new QStackedWidget(this)), m_parts(new QStackedWidget(this)),
      m_import(new ImportPane(
          desk, [this] { return m_files.toRead(this); }, this)),
      m_details(new PersonDetails(desk, this)), m_privacy(new PersonPrivacy(desk, ask, m_files.privacy, this))
{
    setObjectName(u"peoplePage"_s);
    const auto& theme = desk.theme;
    m_parts->addWidget(makePeople());
    m_parts->addWidget(m_import);
    makeTools();
    auto* column = new QVBoxLayout;
    column->setContentsMargins(theme.px(32), theme.px(20), theme.px(32), 0);
    column->setSpacing(theme.px(12));
    column->addWidget(m_head);
    column->addWidget(m_parts, 1);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addLayout(column, 1);
    m_row->addWidget(m_details);
    makeFold();
    connectAll();
    settleTabOrder();
    showImport(false);
    m_import->resume();
}

QString PeoplePage::icon() const
{
    return u"users"_s;
}

QWidget* PeoplePage::makePeople()
{
    const auto& theme = m_desk.theme;
    auto* people = new QWidget(this);
    m_rows->addWidget(m_list);
    m_rows->addWidget(m_empty);
    m_chips = makeFilters();
    m_add->hide();
    auto* column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(m_search);
    column->addWidget(m_chips);
    column->addWidget(m_add);
    column->addWidget(m_rows, 1);
    return people;
}

QWidget* PeoplePage::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(6));
    const auto add = [&](const QString& words, int id, const QString& name) {
        auto* chip = new Chip(m_desk.theme, words, bar);
        chip->setObjectName(name);
        chip->setAccessibleName(words);
        chip->setChecked(id == everybody);
        m_filters->addButton(chip, id);
        row->addWidget(chip);
    };
    add(tr("All"), everybody, u"filterAll"_s);
    for (const auto kind : {ContactKind::New, ContactKind::Client, ContactKind::Vendor, ContactKind::Staff,
                            ContactKind::Blocked})
        add(words(kind), static_cast<int>(kind), u"filter"_s + codeOf(kind));
    return bar;
}

void PeoplePage::makeTools()
{
    auto* import = new Button(m_desk.theme, Button::Kind::Plain, tr("Import"), this);
    import->setObjectName(u"import"_s);
    m_undo = Button::iconOnly(m_desk.theme, u"rotate-ccw"_s, tr("Undo the last import"), this);
    m_undo->setObjectName(u"undoLastImport"_s);
    auto* more = new Button(m_desk.theme, Button::Kind::Plain, tr("Export"), this);
    more->setObjectName(u"export"_s);
    m_new = new Button(m_desk.theme, Button::Kind::Primary, tr("Add person"), this);
    m_new->setObjectName(u"add"_s);
    m_new->setAccessibleName(tr("Add person"));
    m_new->setIconName(u"plus"_s);
    for (auto* tool : {import, m_undo, more, m_new})
        m_head->addTool(tool);
    m_tools = {import, m_undo, more, m_new};
    for (QWidget* part :
         {static_cast<QWidget*>(import), static_cast<QWidget*>(m_undo), static_cast<QWidget*>(m_new),
          static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_details)})
        reserve(part, Right::Work);
    reserve(m_list, Right::Work);
    bindUndo();
    m_menu->addAction(tr("As CSV, for a spreadsheet"), this, [this] { exportAs(ContactFormat::Csv); });
    m_menu->addAction(tr("As vCard, for a phone"), this, [this] { exportAs(ContactFormat::VCard); });
    connect(m_undo, &QAbstractButton::clicked, this, &PeoplePage::undoLastImport);
    connect(import, &QAbstractButton::clicked, this, [this] { showImport(true); });
    connect(m_new, &QAbstractButton::clicked, this, &PeoplePage::addPerson);
    connect(more, &QAbstractButton::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
}

void PeoplePage::connectAll()
{
    connect(m_filters, &QButtonGroup::idClicked, this, &PeoplePage::showFilter);
    connect(m_search, &SearchField::searched, this, &PeoplePage::showFilter);
    connect(m_search, &SearchField::left, this, &PeoplePage::goToFound);
    connect(m_model, &PeopleModel::read, this, &PeoplePage::onRead);
    connect(m_model, &PeopleModel::failed, this, &PeoplePage::onFailed);
    connect(m_list, &PeopleList::chosenChanged, this, [this] {
        m_details->show(m_list->chosen());
        settleDetails();
    });
    connect(m_list, &PeopleList::editWanted, m_details, &PersonDetails::edit);
    connect(m_list, &PeopleList::deleteWanted, this, &PeoplePage::deleteChosen);
    connect(m_details, &PersonDetails::deleteAsked, this, &PeoplePage::deleteChosen);
    connect(m_details, &PersonDetails::openConversation, this, &PeoplePage::openConversation);
    connectPrivacy();
    connect(m_empty, &EmptyState::acted, this, &PeoplePage::onEmptyActed);
    connect(m_import, &ImportPane::left, this, [this] { showImport(false); });
    connect(m_import, &ImportPane::resumed, this, [this](const QString& whatNow) {
        showImport(true);
        m_head->setSentence(whatNow);
    });
    connect(m_add, &AddPerson::left, this, [this] {
        m_add->hide();
        m_list->setFocus();
    });
    connect(m_add, &AddPerson::added, this, &PeoplePage::onAdded);
    connect(&m_desk.store, &Store::changed, this, &PeoplePage::onChanged);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(300));
    connect(&m_patience, &QTimer::timeout, this, &PeoplePage::onStillReading);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_model->refresh();
        sayWhenItTakesLong();
        m_details->refresh();
        askLastImport();
    });
}

void PeoplePage::settleTabOrder()
{
    for (auto* tool : m_tools)
        m_search->tabAfter(tool);
    QWidget* before = m_search->focusProxy();
    for (auto* chip : m_filters->buttons()) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_list);
}

void PeoplePage::enter()
{
    if (m_stale) m_soon.start(0);
    m_stale = false;
    if (m_parts->currentWidget() != m_import) m_list->setFocus();
}

void PeoplePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) m_soon.start(0);
    m_stale = false;
}

bool PeoplePage::search()
{
    if (m_import->isRunning()) return false;
    showImport(false);
    m_takesFirst = false;
    m_search->focusAll();
    return true;
}

void PeoplePage::showFilter()
{
    const int id = m_filters->checkedId();
    ContactFilter filter{{}, m_search->words()};
    if (id != everybody) filter.kind = static_cast<ContactKind>(id);
    m_model->show(filter);
    sayWhenItTakesLong();
}

void PeoplePage::onChanged(Area area)
{
    if (area == Area::Settings) return;
    m_stale = !isVisible();
    if (!m_stale && !m_soon.isActive()) m_soon.start(60);
}

void PeoplePage::showImport(bool importing)
{
    m_head->setSentence(
        importing ? tr("Bring people in from a file. You see what it will do before anything is kept.")
                  : tr("Everybody you know, what they are to you, and whether they may be texted."));
    m_parts->setCurrentIndex(importing ? 1 : 0);
    settleDetails();
    for (auto* tool : std::as_const(m_tools))
        tool->setVisible(!importing && (tool != m_undo || m_lastImport));
    if (importing) m_import->start();
}

void PeoplePage::addPerson()
{
    showImport(false);
    m_add->start(m_search->words());
}

void PeoplePage::onAdded(const PhoneNumber& number)
{
    m_add->hide();
    m_wanted = number;
    m_details->show(number);
    m_search->clear();
    m_filters->button(everybody)->setChecked(true);
    showFilter();
    m_list->setFocus();
}

} // namespace secondring
