// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_details.h"

#include "core/base/when_done.h"
#include "core/messaging/pending_texts.h"
#include "core/people/contact_records.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "core/store/store.h"
#include "ui/people/consent_box.h"
#include "ui/people/contact_form.h"
#include "ui/people/merge_box.h"
#include "ui/people/number_rows.h"
#include "ui/people/people_words.h"
#include "ui/settings/saved_note.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/end_room.h"
#include "ui/widgets/words.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/person_words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int faceSize = 44;

} // namespace

PersonDetails::PersonDetails(const Desk& desk, QWidget* parent)
    : Bar(desk.theme, Token::Panel, Edge::Leading, parent), m_desk(desk),
      m_nobody(new EmptyState(desk.theme, this)), m_scroll(new QWidget(this)),
      m_inside(new QWidget), // NOLINT: the scroll area takes it
      m_column(new QVBoxLayout(m_inside)), m_face(new Avatar(desk.theme, faceSize, m_inside)),
      m_name(new Words(desk.theme, Type::Subtitle, Token::Ink, {}, m_inside)),
      m_kind(new Words(desk.theme, Type::Small, Token::Ink2, {}, m_inside)),
      m_saved(new SavedNote(desk.theme, m_inside)), m_form(new ContactForm(desk.theme, m_inside)),
      m_numbers(new NumberRows(desk.theme, m_inside)), m_consent(new ConsentBox(desk.theme, m_inside)),
      m_mergeBox(new MergeBox(desk, m_inside)),
      m_mergeWith(new Button(desk.theme, Button::Kind::Plain, tr("Merge with another contact"), m_inside)),
      m_undoMerge(new Button(desk.theme, Button::Kind::Plain, tr("Undo the merge"), m_inside)),
      m_mergedWords(new Words(desk.theme, Type::Small, Token::Ink2, {}, m_inside)),
      m_delete(new Button(desk.theme, Button::Kind::Plain, tr("Delete this person"), m_inside)),
      m_evidence(new Button(desk.theme, Button::Kind::Plain, tr("Evidence page"), m_inside)),
      m_export(new Button(desk.theme, Button::Kind::Plain, tr("Export all"), m_inside)),
      m_erase(new Button(desk.theme, Button::Kind::Plain, tr("Erase all"), m_inside))
{
    setObjectName(u"personDetails"_s);
    buildScroll();
    build();
    connectAll();
    m_nobody->showState(nobodyChosen());
    show(std::nullopt);
}

void PersonDetails::buildScroll()
{
    auto* scroll = new QScrollArea(m_scroll);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_inside);
    EndRoom::of(*scroll).keepSeen(*m_mergeBox);
    scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    auto* around = new QVBoxLayout(m_scroll);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scroll);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(m_nobody, 1);
    whole->addWidget(m_scroll, 1);
}

void PersonDetails::build()
{
    const auto& theme = m_desk.theme;
    m_column->setContentsMargins(theme.px(18), theme.px(20), theme.px(18), theme.px(20));
    m_column->setSpacing(theme.px(4));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_kind);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_face);
    head->addLayout(names, 1);
    head->addWidget(m_saved);
    m_column->addLayout(head);
    m_column->addSpacing(theme.px(12));
    m_column->addWidget(m_form);
    addSection(tr("Numbers"))->addWidget(m_numbers);
    addSection(tr("Consent"))->addWidget(m_consent);
    auto* merging = addSection(tr("The same person twice?"));
    m_mergedWords->setFlow(Words::Flow::Paragraph);
    merging->addWidget(m_mergedWords);
    merging->addWidget(m_undoMerge, 0, Qt::AlignLeading);
    merging->addWidget(m_mergeWith, 0, Qt::AlignLeading);
    merging->addWidget(m_mergeBox);
    addPrivacy();
    m_column->addStretch(1);
    m_mergeWith->setObjectName(u"mergeWithAnother"_s);
    m_undoMerge->setObjectName(u"undoMerge"_s);
    m_delete->setObjectName(u"deletePerson"_s);
    m_delete->setIconName(u"trash-2"_s);
    m_name->setObjectName(u"personName"_s);
    for (auto* button : {m_mergeWith, m_undoMerge, m_delete, m_evidence, m_export, m_erase})
        button->setSize(Button::Size::Compact);
}

void PersonDetails::addPrivacy()
{
    auto* section = addSection(tr("All that is kept of them"));
    m_evidence->setObjectName(u"evidencePage"_s);
    m_evidence->setIconName(u"printer"_s);
    m_evidence->setToolTip(tr("A PDF that shows each automatic text, and why it was lawful"));
    m_export->setObjectName(u"exportPerson"_s);
    m_export->setToolTip(tr("Everything under their numbers, as files for them to have"));
    m_erase->setObjectName(u"erasePerson"_s);
    m_erase->setIconName(u"trash-2"_s);
    m_erase->setToolTip(tr("Calls, texts and notes as well, for good"));
    auto* papers = new QHBoxLayout;
    papers->setSpacing(m_desk.theme.px(6));
    papers->addWidget(m_evidence);
    papers->addWidget(m_export);
    papers->addStretch(1);
    section->addLayout(papers);
    auto* leaving = new QHBoxLayout;
    leaving->setSpacing(m_desk.theme.px(6));
    leaving->addWidget(m_delete);
    leaving->addWidget(m_erase);
    leaving->addStretch(1);
    section->addLayout(leaving);
    setTabOrder(m_evidence, m_export);
    setTabOrder(m_export, m_delete);
    setTabOrder(m_delete, m_erase);
}

QVBoxLayout* PersonDetails::addSection(const QString& title)
{
    m_column->addSpacing(m_desk.theme.px(14));
    m_column->addWidget(new Words(m_desk.theme, Type::Label, Token::Ink3, title, m_inside));
    auto* section = new QVBoxLayout;
    section->setContentsMargins(0, m_desk.theme.px(2), 0, 0);
    section->setSpacing(m_desk.theme.px(6));
    m_column->addLayout(section);
    return section;
}

void PersonDetails::connectAll()
{
    connect(m_form, &ContactForm::settled, this, &PersonDetails::save);
    connect(m_numbers, &NumberRows::openConversation, this, &PersonDetails::openConversation);
    connect(m_numbers, &NumberRows::placeChosen, this, &PersonDetails::notePlace);
    connect(m_consent, &ConsentBox::changed, this, &PersonDetails::changeConsent);
    connect(m_mergeBox, &MergeBox::merged, this, &PersonDetails::merge);
    connect(m_mergeWith, &QAbstractButton::clicked, this, [this] {
        if (!m_mergeBox->isHidden())
            m_mergeBox->stop();
        else if (m_card)
            m_mergeBox->start(*m_card);
    });
    connect(m_undoMerge, &QAbstractButton::clicked, this, &PersonDetails::undoMerge);
    connect(m_delete, &QAbstractButton::clicked, this, &PersonDetails::deleteAsked);
    connect(m_evidence, &QAbstractButton::clicked, this, &PersonDetails::evidenceAsked);
    connect(m_export, &QAbstractButton::clicked, this, &PersonDetails::exportAsked);
    connect(m_erase, &QAbstractButton::clicked, this, &PersonDetails::eraseAsked);
}

void PersonDetails::show(const std::optional<PhoneNumber>& number)
{
    if (number && number == m_number) return;
    m_number = number;
    ++m_turn;
    if (number)
        read();
    else
        take(std::nullopt, {});
}

void PersonDetails::refresh()
{
    if (m_number) read();
}

void PersonDetails::edit()
{
    if (m_card) m_form->focusName();
}

void PersonDetails::take(const std::optional<PersonCard>& card, const std::vector<ConsentTerm>& followUps)
{
    const bool another = !card || !m_card || m_card->contact.number != card->contact.number;
    m_card = card;
    m_nobody->setVisible(!card);
    m_scroll->setVisible(card.has_value());
    if (!card) return;
    const auto& business = m_desk.settings.current().business;
    const auto& profile = card->contact.profile;
    const auto& name = profile.name.isEmpty() ? card->toldName : profile.name;
    m_face->showFace({initialsOf(name), {}, Tone::Cold});
    m_name->setText(personWords(name, card->contact.number, business.region));
    m_kind->setText(words(profile.kind));
    const bool optedOut = std::ranges::any_of(card->numbers, &CardNumber::optedOut);
    m_form->showProfile(profile, another, optedOut);
    m_consent->showConsent(
        *card, {business.region, TimeWords(zoneNamed(business.zone)), m_desk.clock.now(), followUps},
        another);
    if (another) m_mergeBox->stop();
    m_numbers->showNumbers(card->numbers, business.region);
    QWidget* before = m_form->fields().back();
    for (auto* button : m_numbers->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    showMerge();
}

void PersonDetails::showMerge()
{
    m_undoMerge->setVisible(m_card->merge.has_value());
    m_mergedWords->setVisible(m_card->merge.has_value());
    if (!m_card->merge) return;
    const auto region = m_desk.settings.current().business.region;
    const auto number = numberWords(m_card->merge->merged, region);
    const auto& name = m_card->merge->mergedName;
    m_mergedWords->setText(name.isEmpty() ? tr("Merged with %1.").arg(number)
                                          : tr("Merged with %1, %2.").arg(name, number));
}

void PersonDetails::change(const Change& job)
{
    m_justMerged.clear();
    whenDone(m_desk.store.run(job), this, [this](const Result<void>& done) {
        if (done)
            m_saved->showSaved();
        else
            m_saved->showFailed(sentence(done.error().failure));
        refresh();
    });
}

void PersonDetails::save(const ContactProfile& profile)
{
    if (!m_card) return;
    std::vector<PhoneNumber> numbers;
    for (const auto& number : m_card->numbers)
        numbers.push_back(number.number);
    change([numbers, profile, now = m_desk.clock.now()](Transaction& transaction) -> Result<void> {
        if (!mayBeTextedByItself(profile.kind)) {
            for (const auto& number : numbers) {
                const auto waiting =
                    PendingTexts(transaction).cancelTextBacks(number, TextReason::StoppedByPerson, now);
                if (!waiting) return Fail(waiting.error());
            }
        }
        return ContactRecords(transaction).save(numbers.front(), profile, now);
    });
}

} // namespace secondring
