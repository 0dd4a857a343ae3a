// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_page.h"

#include "core/base/when_done.h"
#include "core/messaging/told_consent.h"
#include "core/recovery/text_back_engine.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/calls/call_actions.h"
#include "ui/calls/call_list.h"
#include "ui/calls/no_calls.h"
#include "ui/models/take_back.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/how_popover.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/words.h"
#include "ui/widgets/wrapping_row.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/call_words.h"
#include "ui/wording/consent_words.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/person_words.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

CallsPage::CallsPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_done(new QWidget(this)),
      m_doneWords(new Words(desk.theme, Type::Body, Token::Ink, {}, m_done)),
      m_model(new CallsModel(desk, this)), m_list(new CallList(desk.theme, *m_model, this)),
      m_empty(new EmptyState(desk.theme, this)),
      m_refusal(new Words(desk.theme, Type::Strong, Token::Hot, {}, this)), m_stack(new QStackedWidget(this)),
      m_filters(new QButtonGroup(this))
{
    setObjectName(u"callsPage"_s);
    const auto& theme = desk.theme;
    auto* head = new PageHead(theme, title(), this);
    head->setSentence(tr("Every call on your lines, and what followed from it."));
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setFlow(Words::Flow::Paragraph);
    showRefusal({});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(32), theme.px(20), theme.px(32), 0);
    column->setSpacing(theme.px(12));
    column->addWidget(head);
    column->addWidget(makeFilters());
    column->addWidget(m_refusal);
    column->addWidget(m_done);
    column->addWidget(m_stack, 1);
    fillDone();
    reserve(m_list, Right::Work);
    for (QWidget* part : {m_done, static_cast<QWidget*>(&m_list->actions())})
        reserve(part, Right::Work);
    setTabOrder(findChildren<Chip*>().back(), m_list);
    QWidget* before = m_list;
    for (auto* button : m_list->actions().buttons()) {
        setTabOrder(before, button);
        before = button;
    }

    connectAll();
}

void CallsPage::fillDone()
{
    auto* undo = new Button(m_desk.theme, Button::Kind::Quiet, tr("Undo"), m_done);
    undo->setObjectName(u"undoNever"_s);
    m_doneWords->setObjectName(u"neverDone"_s);
    auto* done = new QHBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    done->addWidget(m_doneWords);
    done->addWidget(undo);
    done->addStretch(1);
    m_done->hide();
    connect(undo, &QAbstractButton::clicked, this, [this] {
        m_silenced.reset();
        m_done->hide();
        if (const auto takeBack = std::exchange(m_takeBack, {})) takeBack();
        m_list->setFocus();
    });
}

void CallsPage::connectAll()
{
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->show(static_cast<CallFilter>(id)); });
    connect(m_model, &CallsModel::read, this, &CallsPage::onRead);
    connect(m_model, &CallsModel::failed, this, &CallsPage::onFailed);
    connect(m_empty, &EmptyState::acted, this, &CallsPage::onEmptyActed);
    connect(&m_desk.store, &Store::changed, this, &CallsPage::onChanged);
    connect(m_list, &CallList::opened, this, &CallsPage::openInHand);
    connect(m_list, &CallList::textWanted, this, &CallsPage::writeInHand);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { showRefusal({}); });
    connect(&m_desk.textBack, &TextBackEngine::notTextedAnyway, this,
            [this](const CallId& call, const Error& why) {
                if (call == m_asked) showRefusal(whyNotTextedAnyway(why.failure));
            });
    connect(&m_desk.textBack, &TextBackEngine::neverTexted, this, &CallsPage::onNeverTexted);
    connect(&m_list->actions(), &CallActions::open, this, &CallsPage::openInHand);
    connect(&m_list->actions(), &CallActions::textAnyway, this, &CallsPage::textAnyway);
    connect(&m_list->actions(), &CallActions::neverText, this, &CallsPage::neverText);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, m_model, &CallsModel::refresh);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        if (m_model->countsDown()) m_list->viewport()->update();
    });
}

QString CallsPage::icon() const
{
    return u"phone-missed"_s;
}

QWidget* CallsPage::makeFilters()
{
    struct Filter {
        CallFilter filter;
        const char16_t* name;
        QString words;
    };
    const std::array filters{Filter{CallFilter::All, u"filterAll", tr("All")},
                             Filter{CallFilter::Missed, u"filterMissed", tr("Missed")},
                             Filter{CallFilter::Texted, u"filterTexted", tr("Texted")},
                             Filter{CallFilter::NotTexted, u"filterNotTexted", tr("Not texted")},
                             Filter{CallFilter::Answered, u"filterAnswered", tr("Answered")},
                             Filter{CallFilter::Unknown, u"filterUnknown", tr("Unknown")}};
    auto* bar = new QWidget(this);
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(6));
    for (const auto& [filter, name, words] : filters) {
        auto* chip = new Chip(m_desk.theme, words, bar);
        chip->setObjectName(QString::fromUtf16(name));
        chip->setAccessibleName(words);
        chip->setChecked(filter == CallFilter::All);
        m_filters->addButton(chip, static_cast<int>(filter));
        row->addWidget(chip);
    }
    return bar;
}

QWidget* CallsPage::walked()
{
    return m_list;
}

void CallsPage::enter()
{
    if (m_stale) m_model->refresh();
    m_stale = false;
    m_list->setFocus();
}

void CallsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) m_model->refresh();
    m_stale = false;
    m_seconds.start();
}

void CallsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_seconds.stop();
}

void CallsPage::onChanged(Area area)
{
    if (area == Area::Settings) return;
    m_stale = !isVisible();
    if (!m_stale && !m_soon.isActive()) m_soon.start();
}

void CallsPage::onRead()
{
    m_isRead = true;
    const bool empty = m_model->rowCount() == 0;
    if (empty) m_empty->showState(noCalls(m_model->filter(), m_unnoticed));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_list);
    goToWanted();
}

void CallsPage::onFailed(const Error& error)
{
    m_isRead = false;
    m_empty->showState(callsUnreadable(error.failure));
    m_stack->setCurrentWidget(m_empty);
}

void CallsPage::textAnyway()
{
    const auto* entry = m_list->inHand();
    if (entry == nullptr || !m_model->rowAt(m_model->rowOf(entry->logged.call.id.value)).mayText) return;
    showRefusal({});
    m_asked = entry->logged.call.id;
    m_desk.textBack.textAnyway(m_asked);
}

void CallsPage::showRefusal(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void CallsPage::neverText()
{
    const auto* entry = m_list->inHand();
    if (entry == nullptr || !entry->logged.call.caller) return;
    m_list->keepInHand();
    const auto number = *entry->logged.call.caller;
    const QString who = m_model->rowAt(m_model->rowOf(entry->logged.call.id.value)).who;
    // How they asked is the one thing to say; choosing it is the yes.
    const auto asked = [this, number](ConsentHow how) {
        const ToldConsent told{number, ConsentChange::OptedOut, how, {}, m_desk.identity.member()};
        const Timestamp now = m_desk.clock.now();
        auto done = m_desk.store.run(
            [told, now](Transaction& transaction) { return noteTold(transaction, told, now); });
        whenDone(done, this, [this, told, now](const Result<void>& recorded) {
            recorded ? sayOptedOut(told, now) : onFailed(recorded.error());
        });
    };
    askHowTheyOptedOut(
        m_desk.theme, m_list->actions().neverAnchor(), asked,
        [this, number] {
            if (m_silenced != number) m_takeBack = {};
            m_silenced = number;
            m_desk.textBack.neverText(number);
        },
        who);
}

void CallsPage::sayOptedOut(const ToldConsent& told, Timestamp noted)
{
    const ConsentEvent event{{}, told.number, told.what, ConsentSource::Person, {}, {}, noted, told.how};
    const auto& business = m_desk.settings.current().business;
    m_silenced.reset(); // "Undo" is this one's now.
    m_takeBack = [this, back = takenBack(told, noted)] { takeBackOptOut(back); };
    sayDone(written(told.number, business.region) + u": "_s +
            optedOutWords(event, TimeWords(zoneNamed(business.zone)), m_desk.clock.now()));
}

void CallsPage::takeBackOptOut(const ToldConsent& back)
{
    const Timestamp now = m_desk.clock.now();
    auto done =
        m_desk.store.run([back, now](Transaction& transaction) { return takeBack(transaction, back, now); });
    whenDone(done, this, [this, now](const Result<std::optional<ConsentEvent>>& stands) {
        const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
        if (!stands)
            showRefusal(sentence(stands.error().failure));
        else if (*stands)
            showRefusal(stillOptedOutWords(**stands, times, now));
    });
}

void CallsPage::sayDone(const QString& sentence)
{
    m_doneWords->setText(sentence);
    m_done->show();
}

void CallsPage::onNeverTexted(const PhoneNumber& number, const TextedUntil& before)
{
    if (m_silenced != number) return;
    // Said twice, what they were the first time counts.
    if (before.kind != ContactKind::Blocked || !m_takeBack)
        m_takeBack = [this, number, before] { m_desk.textBack.mayTextAgain(number, before); };
    const QString who = written(number, m_desk.settings.current().business.region);
    sayDone(tr("%1 gets no automatic texts any more. You can still text them.").arg(who));
}

} // namespace secondring
