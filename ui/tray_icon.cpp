// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray_icon.h"

#include "ui/taskbar_count.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QPixmap drawn(const Theme& theme, const QString& words, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Accent));
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22);
    IconSet icons;
    const int inner = size * 62 / 100;
    const int edge = (size - inner) / 2;
    painter.drawPixmap(edge, edge, icons.pixmap(u"phone-incoming"_s, theme.color(Token::OnAccent), inner, 1));
    if (words.isEmpty()) return pixmap;
    const double badge = size * 0.56;
    const QRectF box(size - badge, 0, badge, badge);
    painter.setBrush(theme.color(Token::Hot));
    painter.setPen(QPen(theme.color(Token::Panel), size * 0.05));
    painter.drawEllipse(box.adjusted(size * 0.03, size * 0.03, -size * 0.03, -size * 0.03));
    auto font = theme.font(Type::Badge);
    font.setPixelSize(std::max(qRound(badge * (words.size() > 1 ? 0.5 : 0.66)), 1));
    painter.setFont(font);
    painter.setPen(theme.color(Token::OnHot));
    painter.drawText(box, Qt::AlignCenter, words);
    return pixmap;
}

} // namespace

TrayIcon::TrayIcon(const Theme& theme, QObject* parent)
    : QObject(parent), m_theme(theme), m_menu(std::make_unique<QMenu>())
{
    m_open = m_menu->addAction(tr("Open Second Ring"));
    m_texts = m_menu->addAction(tr("Automatic texts"));
    m_texts->setCheckable(true);
    m_texts->setChecked(true);
    m_end = m_menu->addSeparator();
    auto* quit = m_menu->addAction(tr("Quit"));
    m_open->setObjectName(u"trayOpen"_s);
    m_texts->setObjectName(u"trayTexts"_s);
    quit->setObjectName(u"trayQuit"_s);
    connect(m_open, &QAction::triggered, this, &TrayIcon::openAsked);
    connect(m_texts, &QAction::triggered, this, &TrayIcon::textsOnAsked);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitAsked);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openAsked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) Q_EMIT openAsked();
    });
    connect(&theme, &Theme::changed, this, &TrayIcon::draw);
    m_menu->setObjectName(u"trayMenu"_s);
    m_icon.setContextMenu(m_menu.get());
    draw();
    setTextsOn(true);
    if (isThere()) m_icon.show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setNeedsReply(int count)
{
    if (count == m_count) return;
    m_count = count;
    draw();
}

void TrayIcon::setUrgent(bool urgent)
{
    if (urgent == m_urgent) return;
    m_urgent = urgent;
    draw();
}

void TrayIcon::addMenu(QMenu* menu)
{
    m_menu->insertMenu(m_end, menu);
}

void TrayIcon::setTextsOn(bool on)
{
    m_texts->setChecked(on);
    m_texts->setText(on ? tr("Automatic texts are on") : tr("Automatic texts are paused"));
    draw();
}

void TrayIcon::showReply(const QString& who, const QString& words)
{
    if (!isThere() || !QSystemTrayIcon::supportsMessages()) return;
    m_icon.showMessage(tr("%1 replied").arg(who), words, picture(m_theme, 0));
}

void TrayIcon::setPaused(const QString& why)
{
    if (why == m_pausedFor) return;
    m_pausedFor = why;
    draw();
    if (why.isEmpty() || !isThere() || !QSystemTrayIcon::supportsMessages()) return;
    m_icon.showMessage(tr("Automatic texts are paused"), why, picture(m_theme, 0, true));
}

void TrayIcon::setUnwatched(const QString& why)
{
    if (why == m_unwatched) return;
    m_unwatched = why;
    draw();
    if (why.isEmpty() || !isThere() || !QSystemTrayIcon::supportsMessages()) return;
    m_icon.showMessage(tr("Calls are not noticed"), why, picture(m_theme, 0, true));
}

void TrayIcon::showWatchedAgain(const QString& words)
{
    if (!isThere() || !QSystemTrayIcon::supportsMessages()) return;
    m_icon.showMessage(tr("Calls are noticed again"), words, picture(m_theme, 0));
}

QIcon TrayIcon::picture(const Theme& theme, int count, bool urgent)
{
    QIcon icon;
    auto words = count > 9 ? u"9+"_s : QString::number(count);
    if (count <= 0) words.clear();
    if (urgent) words = u"!"_s;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn(theme, words, size));
    return icon;
}

void TrayIcon::draw()
{
    const bool marked = m_urgent || !m_unwatched.isEmpty();
    m_icon.setIcon(picture(m_theme, m_count, marked));
    showTaskbarCount(m_count, marked);
    auto words = tr("Second Ring");
    if (m_urgent) words += u" · "_s + tr("an urgent message nobody has taken");
    if (m_count > 0) words += u" · "_s + tr("%Ln waiting for a reply", nullptr, m_count);
    if (!m_texts->isChecked() || !m_pausedFor.isEmpty()) words += u" · "_s + tr("texts paused");
    m_icon.setToolTip(words);
    m_open->setText(m_count > 0 ? tr("Open Second Ring (%1 waiting)").arg(QLocale().toString(m_count))
                                : tr("Open Second Ring"));
}

} // namespace secondring
