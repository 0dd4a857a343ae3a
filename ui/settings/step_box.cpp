// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/step_box.h"

#include "ui/settings/fields.h"
#include "ui/settings/form_row.h"
#include "ui/settings/template_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

StepBox::StepBox(const Theme& theme, int number, const Reading& reading, QWidget* parent)
    : QWidget(parent), m_after(new NumberField(u"stepAfter"_s, {1, 2160, tr(" h")}, this)),
      m_words(new TemplateBox(
          theme, {u"stepWords"_s, tr("Words")},
          [leaves = reading.leaves](const QString& words) { return leaves(words, false); }, this)),
      m_spanish(new TemplateBox(
          theme, {u"stepWordsEs"_s, tr("In Spanish, if you like")},
          [leaves = reading.leaves](const QString& words) { return leaves(words, true); }, this))
{
    setObjectName(u"step%1"_s.arg(number));
    m_words->requireWords();
    m_spanish->setUse(inSpanish(laterUse()));
    for (auto* box : {m_words, m_spanish})
        box->setCaution(reading.lacks);
    auto* remove = Button::iconOnly(theme, u"trash-2"_s, tr("Remove text %1").arg(number), this);
    remove->setObjectName(u"removeStep"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(new Words(theme, Type::Strong, Token::Ink, tr("Text %1").arg(number), this), 1);
    head->addWidget(remove);
    auto* after = new FormRow(theme, tr("Sent after"), m_after, this);
    after->setHint(number == 1 ? tr("Since the first text that nobody replied to.")
                               : tr("Since the text before."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.px(8));
    column->setSpacing(theme.px(8));
    column->addLayout(head);
    column->addWidget(after);
    column->addWidget(m_words);
    column->addWidget(m_spanish);
    connect(remove, &QAbstractButton::clicked, this, &StepBox::removed);
    connect(m_after, &NumberField::settled, this, [this](int hours) {
        m_step.after = std::chrono::hours(hours);
        Q_EMIT settled(m_step);
    });
    connect(m_words, &TemplateBox::settled, this, [this](const QString& words) {
        m_step.words = words.trimmed();
        Q_EMIT settled(m_step);
    });
    connect(m_spanish, &TemplateBox::settled, this, [this](const QString& words) {
        m_step.wordsEs = words.trimmed();
        Q_EMIT settled(m_step);
    });
}

void StepBox::showSaved(const FollowUpStep& step)
{
    m_step = step;
    m_after->showSaved(static_cast<int>(step.after.count()));
    m_words->showSaved(step.words, {});
    m_spanish->showSaved(step.wordsEs, {});
}

} // namespace secondring
