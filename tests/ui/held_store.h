// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QSemaphore>

#include <memory>
#include <utility>

namespace secondring {

/// The store is busy with something else until it is let go.
class HeldStore {
public:
    explicit HeldStore(Store& store)
        : m_busy(store.run([free = m_free](Transaction& /*transaction*/) -> Result<void> {
              free->acquire();
              return {};
          }))
    {
    }
    ~HeldStore() { letGo(); }
    void letGo()
    {
        if (!std::exchange(m_isHeld, false)) return;
        m_free->release();
        m_busy.waitForFinished();
    }

private:
    std::shared_ptr<QSemaphore> m_free = std::make_shared<QSemaphore>();
    QFuture<Result<void>> m_busy;
    bool m_isHeld = true;
};

} // namespace secondring
