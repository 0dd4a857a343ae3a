// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/new_text_dialog.h"

#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/search_records.h"
#include "core/settings/settings_keeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/words.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/person_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int mostFound = 8;
constexpr int rowsShown = 6;

} // namespace

NewTextDialog::NewTextDialog(const Desk& desk, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_line(new QLineEdit(this)), m_people(new QListWidget(this)),
      m_note(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_open(new Button(desk.theme, Button::Kind::Primary, tr("Write"), this))
{
    setObjectName(u"newTextDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New text"));
    build();
    connect(m_line, &QLineEdit::textChanged, this, &NewTextDialog::look);
    connect(m_line, &QLineEdit::returnPressed, this, &NewTextDialog::start);
    connect(m_open, &QAbstractButton::clicked, this, &NewTextDialog::start);
    connect(m_people, &QListWidget::itemActivated, this, &NewTextDialog::start);
    connect(m_people, &QListWidget::itemClicked, this, &NewTextDialog::start);
    show(std::vector<Found>());
}

void NewTextDialog::build()
{
    const auto& theme = m_desk.theme;
    m_line->setObjectName(u"newTextTo"_s);
    m_line->setPlaceholderText(tr("A name or a number"));
    m_line->setAccessibleName(tr("To whom"));
    m_people->setObjectName(u"newTextPeople"_s);
    m_people->setAccessibleName(tr("People found"));
    m_people->setItemDelegate(new ChoiceDelegate(theme, m_people));
    m_people->setFocusPolicy(Qt::NoFocus); // Up and Down walk it from where the name is typed.
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setFixedHeight(theme.px(rowsShown * ChoiceDelegate::rowHeight));
    m_line->installEventFilter(this);
    m_note->setFlow(Words::Flow::Paragraph);
    m_note->setObjectName(u"newTextNote"_s);
    m_open->setObjectName(u"newTextOpen"_s);
    m_open->setAutoDefault(false);
    auto* cancel = new Button(theme, Button::Kind::Plain, tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    setTabOrder(cancel, m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    column->setSpacing(theme.px(10));
    column->addWidget(new Words(theme, Type::Title, Token::Ink, tr("New text"), this));
    column->addWidget(m_line);
    column->addWidget(m_people);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setFixedWidth(theme.px(420));
}

void NewTextDialog::look()
{
    const int asked = ++m_asked;
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) return show(std::vector<Found>());
    auto found = m_desk.store.read(
        [typed](Transaction& transaction) { return SearchRecords(transaction).people(typed, mostFound); });
    whenDone(found, this, [this, asked, typed](const Result<std::vector<SearchHit>>& hits) {
        if (asked == m_asked) show(among(typed, hits.value_or(std::vector<SearchHit>())));
    });
}

std::vector<NewTextDialog::Found> NewTextDialog::among(const QString& typed,
                                                       const std::vector<SearchHit>& hits) const
{
    std::vector<Found> people;
    const auto number = PhoneNumber::parse(typed, m_desk.settings.current().business.region);
    if (number) people.push_back({*number, {}});
    for (const SearchHit& each : hits)
        if (number && each.number == *number)
            people.front().name = each.name;
        else
            people.push_back({each.number, each.name});
    return people;
}

void NewTextDialog::show(const std::vector<Found>& found)
{
    m_found = found;
    m_people->clear();
    const QString region = m_desk.settings.current().business.region;
    for (const Found& each : found) {
        const QString number = numberWords(each.number, region);
        const bool known = !each.name.isEmpty();
        auto* row = new QListWidgetItem(known ? each.name : number, m_people);
        row->setData(ChoiceDelegate::IconRole, known ? u"user"_s : u"phone"_s);
        if (known) row->setData(ChoiceDelegate::DetailRole, number);
        row->setData(Qt::AccessibleTextRole, known ? each.name + u", "_s + number : number);
    }
    m_people->setCurrentRow(0);
    m_open->setEnabled(!found.empty());
    const bool looked = !m_line->text().trimmed().isEmpty();
    m_note->setText(found.empty() && looked
                        ? tr("Nobody of that name, and no whole number yet. Type it with its area code.")
                        : tr("Write first only to people who called you or asked for it."));
}

bool NewTextDialog::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = watched == m_line && event->type() == QEvent::KeyPress;
    const int key = pressed ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Down && key != Qt::Key_Up) return QDialog::eventFilter(watched, event);
    const int row = m_people->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_people->setCurrentRow(std::clamp(row, 0, std::max(0, m_people->count() - 1)));
    return true;
}

void NewTextDialog::start()
{
    const auto row = static_cast<size_t>(std::max(0, m_people->currentRow()));
    if (row < m_found.size()) openThread(m_found[row].number);
}

void NewTextDialog::openThread(const PhoneNumber& number)
{
    auto thread = m_desk.store.run([number, now = m_desk.clock.now()](Transaction& transaction) {
        return ConversationRecords(transaction).withNumber(number, now);
    });
    whenDone(thread, this, [this](const Result<ConversationId>& conversation) {
        if (!conversation) {
            m_note->setText(sentence(conversation.error().failure));
            return;
        }
        Q_EMIT opened(*conversation);
        accept();
    });
}

} // namespace secondring
