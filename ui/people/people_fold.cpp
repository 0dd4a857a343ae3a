// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_pane.h"
#include "ui/people/people_list.h"
#include "ui/people/people_page.h"
#include "ui/people/person_details.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace secondring {

// How the details of a person fit into the window: beside the list, or over it.

namespace {

constexpr int detailsWidth = 336;
constexpr int peopleBeside = detailsWidth + 480;
constexpr int toolWordsFrom = 580; ///< Beside the page's name.

} // namespace

void PeoplePage::makeFold()
{
    m_details->setFixedWidth(m_desk.theme.px(detailsWidth));
    auto* close = Button::iconOnly(m_desk.theme, u"x"_s, tr("Back to the list"), m_details);
    close->setObjectName(u"foldDetails"_s);
    close->setSize(Button::Size::Compact);
    close->hide();
    connect(close, &QAbstractButton::clicked, m_list, [this] {
        m_list->selectionModel()->clear();
        m_list->setFocus();
    });
    m_fold = close;
}

bool PeoplePage::isNarrow() const
{
    return width() < m_desk.theme.px(peopleBeside);
}

// Beside an empty page it would only be another.
void PeoplePage::settleDetails()
{
    const bool narrow = isNarrow();
    const bool isList = m_parts->currentWidget() != m_import && m_rows->currentWidget() == m_list;
    m_fold->setVisible(narrow);
    m_details->setVisible(isList && (!narrow || m_list->chosen()));
    if (!narrow) {
        if (m_row->indexOf(m_details) < 0) m_row->addWidget(m_details);
        return;
    }
    m_row->removeWidget(m_details);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int wide = m_details->width();
    m_details->setGeometry(rightToLeft ? 0 : width() - wide, 0, wide, height());
    m_details->raise();
    const int edge = m_desk.theme.px(12);
    const int size = m_fold->sizeHint().width();
    m_fold->setGeometry(rightToLeft ? edge : wide - edge - size, edge, size, size);
    m_fold->raise();
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    settleDetails();
    shortenTools();
}

void PeoplePage::shortenTools()
{
    const int room = width() - (isNarrow() ? 0 : m_details->width());
    const bool hasRoom = room >= m_desk.theme.px(toolWordsFrom);
    m_new->setText(hasRoom ? m_new->accessibleName() : QString());
    m_new->setToolTip(hasRoom ? QString() : m_new->accessibleName());
}

QWidget* PeoplePage::walked()
{
    return m_list;
}

void PeoplePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isNarrow()) return Page::keyPressEvent(event);
    m_list->selectionModel()->clear();
    m_list->setFocus();
}

} // namespace secondring
