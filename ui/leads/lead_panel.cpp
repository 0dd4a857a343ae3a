// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_panel.h"

#include "core/base/when_done.h"
#include "core/recovery/lead_desk.h"
#include "core/recovery/questions.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_field_row.h"
#include "ui/leads/lead_head.h"
#include "ui/leads/lead_history.h"
#include "ui/leads/lead_rows.h"
#include "ui/leads/lead_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/failure_words.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int panelWidth = 312;
constexpr int barWidth = 10; ///< As the style sheet has it.

QBoxLayout* inset(QWidget* part, int by, Qt::Alignment align = {})
{
    auto* row = new QHBoxLayout; // NOLINT: the layout it is added to takes it
    row->setContentsMargins(by, 0, by, 0);
    row->addWidget(part, 0, align);
    return row;
}

} // namespace

LeadPanel::LeadPanel(const Desk& desk, QWidget* parent)
    : Bar(desk.theme, Token::Panel, Edge::Leading, parent), m_desk(desk), m_need(new QWidget(this)),
      m_fields(new QVBoxLayout(m_need)), m_more(new Button(desk.theme, Button::Kind::Link, {}, m_need))
{
    setFixedWidth(desk.theme.px(panelWidth));
    setObjectName(u"leadPanel"_s);
    build();
    connectActions();
    watchKeys();
    m_still.setSingleShot(true);
    m_still.setInterval(80);
    connect(&m_still, &QTimer::timeout, this, [this] { setUpdatesEnabled(true); });
    connect(&m_desk.store, &Store::changed, this, [this](Area area) {
        // A text may be what a follow-up waited for.
        const bool concerns = area == Area::Leads || area == Area::Reminders || area == Area::Contacts ||
                              area == Area::Messages || area == Area::Calls || area == Area::Consent;
        if (!concerns || m_readDue) return;
        m_readDue = true;
        QTimer::singleShot(0, this, &LeadPanel::read);
    });
}

void LeadPanel::build()
{
    const auto& theme = m_desk.theme;
    auto* inside = new QWidget(this);
    m_head = new LeadHead(theme, inside);
    setTabOrder(m_head->findChild<QAbstractButton*>(), m_more);
    m_actions = new LeadActions(theme, inside);
    m_history = new LeadHistory(m_desk, inside);
    const int ring = theme.px(6); // The lines of the fields stand out by their ring.
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(0);
    auto* need = new Words(theme, Type::Label, Token::Ink2, tr("What they need"), m_need);
    need->setContentsMargins(ring, 0, ring, 0);
    m_fields->addWidget(need);
    m_fields->addSpacing(theme.px(6));
    m_more->setObjectName(u"moreFields"_s);
    m_more->setCheckable(true);
    m_more->setSize(Button::Size::Compact);
    m_fields->addLayout(inset(m_more, ring, Qt::AlignLeading));
    m_more->hide();
    connect(m_more, &QAbstractButton::toggled, this, &LeadPanel::showSpare);
    for (QWidget* part : {m_need, static_cast<QWidget*>(m_actions), static_cast<QWidget*>(m_history)})
        reserve(part, Right::Work);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(theme.px(18) - ring, theme.px(17), theme.px(18 - barWidth) - ring,
                               theme.px(16));
    column->setSpacing(theme.px(16));
    column->addLayout(inset(m_head, ring));
    column->addWidget(m_need);
    auto* line = new Bar(theme, Token::Line, std::nullopt, inside);
    line->setFixedHeight(1);
    column->addLayout(inset(line, ring));
    column->addLayout(inset(m_actions, ring));
    column->addLayout(inset(m_history, ring));
    column->addStretch(1);
    layOut(inside);
}

void LeadPanel::layOut(QWidget* inside)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    // What stands at its end stays there when a bar comes.
    inside->setFixedWidth(m_desk.theme.px(panelWidth - barWidth) - 1);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(scroll);
}

void LeadPanel::connectActions()
{
    connect(m_head, &LeadHead::evidenceAsked, this, &LeadPanel::evidenceAsked);
    connect(m_history, &LeadHistory::named, this, &LeadPanel::named);
    connect(m_history, &LeadHistory::noteAsked, this, &LeadPanel::noteAsked);
    connect(m_history, &LeadHistory::left, this, &LeadPanel::left);
    connect(m_history, &LeadHistory::failed, this,
            [this](Failure failure) { Q_EMIT failed(sentence(failure)); });
    connect(m_history, &LeadHistory::evidencePageAsked, this, &LeadPanel::evidencePageAsked);
    connect(m_actions, &LeadActions::stageAsked, this, &LeadPanel::endLead);
    connect(m_actions, &LeadActions::openAgainAsked, this, [this] {
        if (m_card) openAgain(m_card->lead.id);
    });
    connect(m_actions, &LeadActions::stopTextsAsked, this, &LeadPanel::stopTexts);
    connect(m_actions, &LeadActions::personAsked, this, [this](const QString& person) {
        if (m_card) settle(m_desk.leads.choosePerson(m_card->lead.id, person));
    });
    connect(m_actions, &LeadActions::newPersonAsked, this, [this](const QString& name) {
        if (m_card) settle(m_desk.leads.addPerson(m_card->lead.id, name));
    });
    connect(m_actions, &LeadActions::mergeAsked, this, &LeadPanel::merge);
    connect(m_actions, &LeadActions::undoMergeAsked, this, [this] {
        if (m_card) undoMerge(m_card->lead.id);
    });
}

void LeadPanel::merge(const LeadId& other)
{
    if (!m_card) return;
    const LeadId kept = m_card->lead.id;
    whenDone(m_desk.leads.merge(kept, other, m_desk.identity.member()), this,
             [this, kept](const Result<void>& done) {
                 if (!done) return onNotKept(done.error());
                 Q_EMIT happened(tr("They are one person now."), [this, kept] { undoMerge(kept); });
             });
}

void LeadPanel::undoMerge(const LeadId& kept)
{
    whenDone(m_desk.leads.undoMerge(kept, m_desk.identity.member()), this, [this](const Result<void>& done) {
        if (!done) return onNotKept(done.error());
        Q_EMIT happened(tr("They are two again."), nullptr);
    });
}

void LeadPanel::markBooked()
{
    if (m_card && !m_card->lead.isOver()) endLead(Stage::Booked, LostReason::None);
}

void LeadPanel::endLead(Stage stage, LostReason reason)
{
    if (!m_card) return;
    const LeadId id = m_card->lead.id;
    whenDone(m_desk.leads.setStage(id, stage, reason, m_desk.identity.member()), this,
             [this, id, stage](const Result<void>& kept) {
                 if (!kept) return onNotKept(kept.error());
                 Q_EMIT happened(stage == Stage::Lost ? tr("Lost.") : tr("Booked."),
                                 [this, id] { openAgain(id); });
             });
}

void LeadPanel::openAgain(const LeadId& lead)
{
    whenDone(m_desk.leads.openAgain(lead, m_desk.identity.member()), this, [this](const Result<void>& kept) {
        if (!kept) return onNotKept(kept.error());
        Q_EMIT happened(tr("Open again."), nullptr);
    });
}

void LeadPanel::startNote()
{
    m_history->startNote();
}

void LeadPanel::settle(const QFuture<Result<void>>& change)
{
    whenDone(change, this, [this](const Result<void>& kept) {
        if (!kept) onNotKept(kept.error());
    });
}

void LeadPanel::onNotKept(const Error& error)
{
    Q_EMIT failed(sentence(error.failure));
    read(); // What stands there is what is kept.
}

void LeadPanel::showPerson(const Conversation& conversation, const std::vector<ThreadItem>& items)
{
    const bool another = m_open != conversation.id;
    m_open = conversation.id;
    m_name = conversation.name;
    m_number = conversation.number;
    m_history->showPerson(conversation, items);
    if (another) {
        m_card.reset();
        m_read.reset();
        m_more->setChecked(false);
        for (LeadFieldRow* row : m_rows)
            row->giveUp();
        showNobody();
        read();
    }
}

LeadFieldRow* LeadPanel::addRow()
{
    auto* row = new LeadFieldRow(m_desk.theme, m_need);
    m_fields->insertWidget(m_fields->count() - 1, row); // Over what unfolds the others.
    setTabOrder(m_more->previousInFocusChain(), row);
    m_rows.push_back(row);
    connect(row, &LeadFieldRow::evidenceAsked, this, &LeadPanel::evidenceAsked);
    connect(row, &LeadFieldRow::corrected, this, &LeadPanel::onCorrected);
    row->setCheck([this, row](const QString& value) {
        const LeadField& field = row->field().field;
        const auto zone = zoneNamed(m_desk.settings.current().business.zone);
        if (field.kind == LeadField::Kind::PreferredTime)
            return whyNoTime(value, localTime(m_desk.clock.now(), zone).date());
        const bool isWrong = field.key == valueRow && !value.isEmpty() && !centsIn(value);
        return isWrong ? tr("That is no amount. Write it like 310 or 1,200.") : QString();
    });
    connect(row, &LeadFieldRow::askAsked, this, [this](const CardField& field) {
        if (m_card) Q_EMIT askAsked(questionWords(field.field, m_card->language));
    });
    return row;
}

void LeadPanel::showFields(const LeadCard& card, bool optedOut)
{
    const auto rows =
        leadRows(card, {m_desk.leads.pack(), m_desk.settings.current().business.region, m_name, optedOut});
    while (m_rows.size() < rows.size())
        addRow();
    m_spare.assign(m_rows.size(), true);
    for (size_t i = 0; i < rows.size(); ++i) {
        m_spare[i] = rows[i].isSpare;
        // Somebody types there: their words are not taken away.
        const bool same = m_rows[i]->field().field.key == rows[i].field.field.key;
        if (!(same && m_rows[i]->isEditing())) m_rows[i]->showRow(rows[i]);
    }
    for (size_t i = rows.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
    m_spare.resize(rows.size());
    showSpare();
}

void LeadPanel::showSpare()
{
    const bool all = m_more->isChecked();
    const auto count = static_cast<int>(std::ranges::count(m_spare, true));
    for (size_t i = 0; i < m_spare.size(); ++i)
        m_rows[i]->setVisible(all || !m_spare[i] || m_rows[i]->isEditing());
    // Before it is shown: that lays the panel out.
    m_more->setText(all ? tr("Show less") : tr("%n more", nullptr, count));
    m_more->setVisible(count > 0);
    m_more->setAccessibleName(all ? tr("Hide what is not known") : tr("%n not known", nullptr, count));
}

void LeadPanel::onCorrected(const QString& field, const QString& value)
{
    if (!m_card) return;
    const auto& fields = m_card->fields;
    const auto name = std::ranges::find(fields, LeadField::Kind::Name,
                                        [](const CardField& each) { return each.field.kind; });
    // What the desk calls them is theirs, whatever this lead is.
    if (field == commonfield::name || (name != fields.end() && name->field.key == field)) {
        // Of several who share the number, the one who was chosen is called so.
        if (!m_card->lead.person) Q_EMIT named(value);
        if (value.isEmpty()) return;
    }
    if (field != valueRow)
        return settle(m_desk.leads.correct(m_card->lead.id, field, value, m_desk.identity.member()));
    settle(m_desk.leads.setValue(m_card->lead.id, centsIn(value)));
}

} // namespace secondring
