// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

// @token is a colour, #8 a length in design pixels, %scheme the name of the scheme,
// %body and %bubble a type. Fields have their ink from the palette: given one here, Qt 6.4 draws the hint in
// half of it, too pale to be read.
constexpr QStringView pattern = uR"(
QToolTip { background: @panel; color: @ink; border: 1px solid @line; padding: #5 #8; }
QMenu { background: @panel; color: @ink; border: 1px solid @line; border-radius: #8; padding: #5; }
QMenu::item { padding: #6 #24 #6 #10; border-radius: #5; margin: 0; }
QMenu::item:selected { background: @accentSoft; color: @accentInk; }
QMenu::item:disabled { color: @ink3; }
QMenu::icon { padding-left: #8; }
QMenu::separator { height: 1px; background: @line; margin: #5 #4; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: #10; }
QScrollBar:horizontal { height: #10; }
QScrollBar::handle { background: @line; border-radius: #3; margin: #2; }
QScrollBar::handle:vertical { min-height: #32; }
QScrollBar::handle:horizontal { min-width: #32; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QAbstractScrollArea { border: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @panel; border: 1px solid @field; border-radius: #8;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, QMenu { font: %body; }
QPlainTextEdit#composer { font: %bubble; }
QLineEdit { padding: #6 #8; min-height: #19; }
QPlainTextEdit, QTextEdit { padding: #5 #6; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: @ink3; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: @background; }
QLineEdit[mistaken="true"], QPlainTextEdit[mistaken="true"], QComboBox[mistaken="true"] { border-color: @hot; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"] { background: transparent; border: none; padding: 0; }

QComboBox { padding: #6 #30 #6 #10; min-height: #19; combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: #28; border: none; }
QComboBox::down-arrow { image: url(:/secondring/theme/down-%scheme.svg); width: #16; height: #16; }
QComboBox QAbstractItemView { background: @panel; color: @ink; border: 1px solid @line; border-radius: #8;
    padding: #4; outline: none; selection-background-color: @accentSoft; selection-color: @accentInk; }
QComboBox QAbstractItemView::item { min-height: #30; padding: 0 #8; border-radius: #5; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover {
    background: @accentSoft; color: @accentInk; }

QAbstractSpinBox { padding: #6 #26 #6 #8; min-height: #19; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: #24; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; margin: #3 #2 0 0; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; margin: 0 #2 #3 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; border-radius: #4; }
QAbstractSpinBox::up-arrow { image: url(:/secondring/theme/up-%scheme.svg); width: #12; height: #12; }
QAbstractSpinBox::down-arrow { image: url(:/secondring/theme/down-%scheme.svg); width: #12; height: #12; }

QCheckBox, QRadioButton { color: @ink; spacing: #8; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @ink3; }
QCheckBox::indicator, QRadioButton::indicator { width: #16; height: #16; border: 1px solid @ink3; background: @panel; }
QCheckBox::indicator { border-radius: #5; }
QRadioButton::indicator { border-radius: #9; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox:focus::indicator { border-color: @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; width: #14; height: #14; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/secondring/theme/check-%scheme.svg); }
QRadioButton::indicator:checked { background: @panel; border: #5 solid @accent; width: #8; height: #8; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @background; border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @ink3; border-color: @ink3; }
QRadioButton::indicator:checked:disabled { border-color: @ink3; }

.QPushButton { background: @panel; color: @ink; border: 1px solid @line; border-radius: #8; padding: #6 #14;
    min-height: #19; }
.QPushButton:hover { background: @hover; }
.QPushButton:focus { border-color: @accent; }
.QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
.QPushButton:disabled { color: @ink3; background: @background; }

QProgressBar { background: @line; border: none; border-radius: #2; max-height: #4; min-height: #4; }
QProgressBar::chunk { background: @accent; border-radius: #2; }
QListView, QTreeView, QTableView { background: @panel; border: none; outline: none; }
QListView[on="background"] { background: @background; }
QSplitter::handle { background: @line; }
QDialog, QMessageBox { background: @panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)";

QString colorNamed(const Theme& theme, QStringView name)
{
    struct Named {
        QStringView name;
        Token token;
    };
    static constexpr std::array names{
        Named{u"background", Token::Background},
        Named{u"panel", Token::Panel},
        Named{u"line", Token::Line},
        Named{u"field", Token::Field},
        Named{u"hover", Token::Hover},
        Named{u"ink", Token::Ink},
        Named{u"ink3", Token::Ink3},
        Named{u"accent", Token::Accent},
        Named{u"accentSoft", Token::AccentSoft},
        Named{u"accentInk", Token::AccentInk},
        Named{u"onAccent", Token::OnAccent},
        Named{u"hot", Token::Hot},
    };
    for (const auto& named : names)
        if (named.name == name) return theme.color(named.token).name();
    Q_ASSERT_X(false, "styleSheetOf", "a token the style sheet does not know");
    return {};
}

// Fields get their type here: with a style sheet in force Qt does not hand the window's down to all of them.
QString typeFor(const Theme& theme, Type type)
{
    return u"%1pt \"Inter\""_s.arg(theme.font(type).pointSizeF());
}

QString named(const Theme& theme, QStringView name)
{
    if (name == "body"_L1) return typeFor(theme, Type::Body);
    if (name == "bubble"_L1) return typeFor(theme, Type::Bubble);
    return theme.scheme() == Scheme::Dark ? u"dark"_s : u"light"_s;
}

} // namespace

QString styleSheetOf(const Theme& theme)
{
    static const QRegularExpression mark(u"@([a-zA-Z0-9]+)|#([0-9]+)|%([a-z]+)"_s);
    const auto source = pattern.toString();
    QString sheet;
    sheet.reserve(source.size() * 2);
    qsizetype done = 0;
    for (auto found = mark.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        sheet += QStringView(source).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(1))
            sheet += colorNamed(theme, match.capturedView(1));
        else if (match.hasCaptured(2))
            sheet += QString::number(theme.px(match.capturedView(2).toInt())) + u"px"_s;
        else
            sheet += named(theme, match.capturedView(3));
    }
    sheet += QStringView(source).mid(done);
    return sheet;
}

} // namespace secondring
