// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/add_person.h"

#include "core/base/when_done.h"
#include "core/leads/number_people.h"
#include "core/people/contact_records.h"
#include "core/settings/settings_keeper.h"
#include "core/store/store.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"
#include "ui/wording/failure_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Somebody who is known already is only shown; of another name, they share the number.
Result<void> shareNumber(Transaction& transaction, const PhoneNumber& number, const QStringList& names,
                         Timestamp now)
{
    const QString known = names.first().simplified();
    const QString added = names.last().simplified();
    if (known.isEmpty() || added.isEmpty() || known.compare(added, Qt::CaseInsensitive) == 0) return {};
    for (const QString& name : {known, added}) {
        if (const auto kept = NumberPeople(transaction).add(number, name, now); !kept)
            return Fail(kept.error());
    }
    return {};
}

} // namespace

AddPerson::AddPerson(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_number(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_mistake(new Words(desk.theme, Type::Small, Token::Hot, {}, this)),
      m_add(new Button(desk.theme, Button::Kind::Primary, tr("Add"), this)),
      m_cancel(new Button(desk.theme, Button::Kind::Plain, tr("Cancel"), this))
{
    setObjectName(u"addPerson"_s);
    m_number->setObjectName(u"newNumber"_s);
    m_number->setPlaceholderText(tr("Phone number"));
    m_number->setAccessibleName(tr("Phone number of the new person"));
    m_name->setObjectName(u"newName"_s);
    m_name->setPlaceholderText(tr("Name, if you know it"));
    m_name->setAccessibleName(tr("Name of the new person"));
    m_mistake->setObjectName(u"newMistake"_s);
    m_add->setObjectName(u"addNew"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(8));
    row->addWidget(m_number, 2);
    row->addWidget(m_name, 3);
    row->addWidget(m_add);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(4));
    column->addLayout(row);
    column->addWidget(m_mistake);
    connect(m_add, &QAbstractButton::clicked, this, &AddPerson::add);
    connect(m_number, &QLineEdit::returnPressed, this, &AddPerson::add);
    connect(m_name, &QLineEdit::returnPressed, this, &AddPerson::add);
    connect(m_cancel, &QAbstractButton::clicked, this, &AddPerson::left);
    for (const auto* field : {m_number, m_name})
        connect(field, &QLineEdit::textEdited, this, [this] { say({}); });
}

void AddPerson::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return left();
    QWidget::keyPressEvent(event);
}

void AddPerson::start(const QString& typed)
{
    const bool isNumber = std::ranges::count_if(typed, [](QChar c) { return c.isDigit(); }) > 2;
    m_number->setText(isNumber ? typed : QString());
    m_name->setText(isNumber ? QString() : typed);
    say({});
    show();
    m_number->setFocus(Qt::OtherFocusReason);
}

void AddPerson::say(const QString& mistake)
{
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

void AddPerson::add()
{
    const auto number = PhoneNumber::parse(m_number->text(), m_desk.settings.current().business.region);
    if (!number) {
        say(tr("This is not a whole telephone number. Write it with the area code."));
        m_number->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto done = m_desk.store.run([number = *number, name = m_name->text(),
                                  now = m_desk.clock.now()](Transaction& transaction) -> Result<void> {
        ContactRecords contacts(transaction);
        const auto known = contacts.personWith(number);
        if (!known) return Fail(known.error());
        ContactProfile profile = *known ? (*known)->profile : ContactProfile();
        const bool isTheirs = profile.name.isEmpty() && !name.simplified().isEmpty();
        if (*known && !isTheirs) return shareNumber(transaction, number, {profile.name, name}, now);
        profile.name = name;
        return contacts.save(number, profile, now);
    });
    whenDone(done, this, [this, number = *number](const Result<void>& saved) {
        if (!saved) {
            say(sentence(saved.error().failure));
            return;
        }
        Q_EMIT added(number);
    });
}

} // namespace secondring
