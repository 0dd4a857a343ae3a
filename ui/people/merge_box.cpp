// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merge_box.h"

#include "core/base/when_done.h"
#include "core/people/merge_records.h"
#include "core/settings/settings_keeper.h"
#include "core/store/store.h"
#include "ui/people/people_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"
#include "ui/wording/person_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int mostOffered = 6;
constexpr int narrowestName = 60;

} // namespace

MergeBox::MergeBox(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_search(new QLineEdit(this)), m_found(new QWidget(this)),
      m_rows(new QVBoxLayout(m_found)), m_preview(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_merge(new Button(desk.theme, Button::Kind::Primary, tr("Merge"), this))
{
    setObjectName(u"mergeBox"_s);
    m_search->setObjectName(u"mergeSearch"_s);
    m_search->setPlaceholderText(tr("Name or number of the other contact"));
    m_search->setAccessibleName(tr("Merge with"));
    m_preview->setObjectName(u"mergePreview"_s);
    m_preview->setFlow(Words::Flow::Paragraph);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setSize(Button::Size::Compact);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(desk.theme.px(4));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(6));
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_preview);
    column->addWidget(m_merge, 0, Qt::AlignLeading);
    connect(m_search, &QLineEdit::textChanged, this, &MergeBox::look);
    connect(m_search, &QLineEdit::returnPressed, this, &MergeBox::takeOnly);
    connect(m_merge, &QAbstractButton::clicked, this, [this] {
        if (!m_kept || !m_other) return;
        // Who hears it stops the question, and what was asked goes with it.
        const PhoneNumber kept = m_kept->number;
        const PhoneNumber other = m_other->number;
        Q_EMIT merged(kept, other);
    });
    stop();
}

void MergeBox::start(const PersonCard& card)
{
    m_kept = card.contact;
    m_keptNumbers = static_cast<int>(card.numbers.size());
    if (m_kept->profile.name.isEmpty()) m_kept->profile.name = card.toldName;
    m_search->clear();
    look();
    show();
    m_search->setFocus(Qt::OtherFocusReason);
}

void MergeBox::stop()
{
    m_kept.reset();
    m_other.reset();
    m_preview->hide();
    m_merge->hide();
    hide();
}

// Without a word, who has the same name.
void MergeBox::look()
{
    if (!m_kept) return;
    m_other.reset();
    m_offered.clear();
    m_entered = false;
    m_preview->hide();
    m_merge->hide();
    const auto typed = m_search->text().trimmed();
    const auto wanted = typed.isEmpty() ? m_kept->profile.name.section(u' ', -1) : typed;
    const int turn = ++m_turn;
    m_looking = !wanted.isEmpty();
    if (!m_looking) {
        offer({});
        return;
    }
    auto answer = m_desk.store.read([wanted](Transaction& transaction) {
        return ContactRecords(transaction).page({{}, wanted}, std::nullopt, mostOffered + 1);
    });
    whenDone(answer, this, [this, turn](const Result<ContactRecords::Page>& page) {
        if (turn != m_turn) return;
        m_looking = false;
        if (page) offer(page->people);
        if (m_entered) takeOnly();
    });
}

// Down and up walk the field and what was found.
void MergeBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Up:
        return walk(-1);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MergeBox::walk(int rows)
{
    QList<QWidget*> stops{m_search};
    for (int at = 0; at < m_rows->count(); ++at)
        if (auto* found = m_rows->itemAt(at)->widget()) stops << found;
    const auto here = stops.indexOf(focusWidget());
    stops[std::clamp<qsizetype>(here + rows, 0, stops.size() - 1)]->setFocus(Qt::TabFocusReason);
}

void MergeBox::takeOnly()
{
    m_entered = m_looking;
    if (m_entered || m_offered.size() != 1) return;
    preview(m_offered.front());
    m_merge->setFocus(Qt::TabFocusReason); // Not a second Enter: one that is held down is many.
}

void MergeBox::offer(const std::vector<ListedContact>& found)
{
    m_offered.clear();
    qDeleteAll(m_found->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly));
    const auto region = m_desk.settings.current().business.region;
    QWidget* before = m_search;
    for (const auto& other : found) {
        if (!m_kept || other.contact.number == m_kept->number) continue;
        m_offered.push_back(other);
        const auto number = numberWords(other.contact.number, region);
        const auto& name = other.name();
        const auto words = name.isEmpty() ? number : name + u" · "_s + number;
        auto* button = new Button(m_desk.theme, Button::Kind::Plain, words, m_found);
        // The panel is as narrow as it is: a long name gives way, the number stays.
        const auto taken = button->sizeHint().width() - button->fontMetrics().horizontalAdvance(name);
        const auto room = std::max(m_desk.theme.px(narrowestName), width() - taken);
        button->setAccessibleName(words);
        if (!name.isEmpty())
            button->setText(button->fontMetrics().elidedText(name, Qt::ElideRight, room) + u" · "_s + number);
        button->setObjectName(u"mergeWith"_s);
        button->setSize(Button::Size::Compact);
        connect(button, &QAbstractButton::clicked, this, [this, other] { preview(other); });
        m_rows->addWidget(button, 0, Qt::AlignLeading);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_merge);
}

void MergeBox::preview(const ListedContact& other)
{
    m_other = other.contact;
    m_other->profile.name = other.name();
    const auto region = m_desk.settings.current().business.region;
    const auto both = mergedProfile(m_kept->profile, m_other->profile);
    const int all = m_keptNumbers + 1 + other.furtherNumbers;
    const auto numbers =
        (all == 2 ? tr("both numbers, %1 and %2") : tr("all %n numbers, %1 and %2 among them", nullptr, all))
            .arg(numberWords(m_kept->number, region), numberWords(m_other->number, region));
    QStringList parts{personWords(both.name, m_kept->number, region), words(both.kind)};
    if (!both.language.isEmpty()) parts << languageWords(both.language);
    if (!both.email.isEmpty()) parts << both.email;
    m_preview->setText(
        tr("One person with %1: %2. Calls and texts stay with the number they came from. You can undo it.")
            .arg(numbers, parts.join(u", "_s)));
    m_preview->show();
    m_merge->show();
}

} // namespace secondring
