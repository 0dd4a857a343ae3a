// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_records.h"
#include "ui/models/rows_model.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace secondring {

/// The first rows of a file, each with what it would do.
class ImportRows : public RowsModel<ImportEffect> {
    Q_OBJECT

public:
    explicit ImportRows(QString region, QObject* parent = nullptr);

    void show(std::vector<ImportEffect> effects) { replaceRows(std::move(effects)); }
    void clear() { clearRows(); }
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QString numbersAt(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QString m_region;
};

/// Shows them as lines: who, which number, what will happen.
class ImportRowsView : public QListView {
    Q_OBJECT

public:
    ImportRowsView(const Theme& theme, ImportRows& rows, QWidget* parent);
};

} // namespace secondring
