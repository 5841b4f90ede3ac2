// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What another program has made of the changes meanwhile, taken over in place.
#include "models/common/sortfilterproxymodel.h"
#include "models/queue/changetablemodel.h"
#include "services/queue/changequeue.h"
#include "services/store/changelookup.h"
#include "services/store/store.h"
#include "widgets/common/tableview.h"
#include "widgets/common/topkeeper.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/changefilterbar.h"
#include "widgets/queue/changesview.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace skranke {

namespace {

/// So many at once: each is a whole change, with a user before and after.
constexpr qsizetype readAtOnce = 50;

/// Where a change that has left the list stood: behind the nearest row before it that is still there.
qsizetype placeOf(const ChangeId &gone, const QList<ChangeId> &before, const QList<ChangeId> &now)
{
    const QHash<ChangeId, qsizetype> places = [&now] {
        QHash<ChangeId, qsizetype> all;
        for (qsizetype i = 0; i < now.size(); ++i)
            all.insert(now.at(i), i);
        return all;
    }();
    for (qsizetype i = before.indexOf(gone) - 1; i >= 0; --i) {
        if (const auto place = places.constFind(before.at(i)); place != places.cend())
            return *place + 1;
    }
    return 0;
}

} // namespace

Result<ChangesView::News> ChangesView::newsOf(StoreAccess &access, const ChangeFilter &filter, const ChangeId &kept,
                                              const QList<ChangeId> &before)
{
    ChangeLookup lookup(access);
    const auto heads = lookup.heads(filter);
    if (!heads)
        return std::unexpected(heads.error());
    News news;
    news.ids.reserve(heads->size());
    for (const ChangeHead &head : *heads) {
        news.ids.append(head.id);
        news.states.insert(head.id, head.state);
    }
    if (kept.isEmpty() || news.states.contains(kept))
        return news;
    const auto state = lookup.stateOf(kept);
    if (!state)
        return std::unexpected(state.error());
    if (*state) {
        news.ids.insert(placeOf(kept, before, news.ids), kept);
        news.states.insert(kept, **state);
    }
    return news;
}

void ChangesView::readNews()
{
    m_hasNews = true;
    if (m_loading || m_readsNews)
        return; // when that is done
    m_hasNews = false;
    m_readsNews = true;
    m_setMeanwhile.clear();
    const int generation = m_generation;
    auto reading = m_store.run([filter = m_filter->filter(), kept = current(), before = m_model->ids()](
                                   StoreAccess &access) { return newsOf(access, filter, kept, before); });
    whenDone(std::move(reading), this, [this, generation](const Result<News> &news) {
        if (generation == m_generation && news) // else it is being read anew, or the next reading says what is wrong
            readMissing(*news, {});
        else
            endNews();
    });
}

void ChangesView::readMissing(const News &news, const QList<Change> &found)
{
    QList<ChangeId> wanted = m_model->missing(news.ids);
    for (const Change &change : found)
        wanted.removeOne(change.id);
    wanted = wanted.first(std::min(readAtOnce, wanted.size()));
    if (wanted.isEmpty()) {
        takeNews(news, found);
        return;
    }
    const int generation = m_generation;
    whenDone(m_queue.page({.ids = wanted}, 0, 0), this,
             [this, generation, news, found, wanted](const Result<QList<Change>> &page) {
                 if (generation == m_generation && page && page->size() == wanted.size()) {
                     readMissing(news, found + *page);
                     return;
                 }
                 m_hasNews = m_hasNews || (generation == m_generation && page); // some have gone again meanwhile
                 endNews();
             });
}

void ChangesView::endNews()
{
    m_readsNews = false;
    if (m_hasNews)
        readNews();
}

void ChangesView::takeNews(News news, const QList<Change> &found)
{
    // A step taken here while it was read is no news of others, and is told by nobody a second time.
    news.states.insert(m_setMeanwhile);
    m_setHere.removeIf([&news](const auto &set) { return news.states.value(set.key(), set.value()) != set.value(); });
    const bool wasComplete = m_model->isComplete();
    const bool wasLookedAt = !current().isEmpty();
    {
        const QScopedValueRollback restoring(m_restoring, true);
        const TopKeeper keeper(*m_table);
        const QList<ChangeId> before = m_model->ids();
        if (!m_model->adopt(news.ids, news.states, found)) {
            readList();
            m_next->begin(news.ids); // the chosen one is among them
            loadNext();
            endNews();
            return;
        }
        noteNewcomers(before, news.ids);
    }
    forgetMoved();
    m_onlyCurrent = m_onlyCurrent || (wasLookedAt && current().isEmpty());
    if (m_model->ids().isEmpty())
        m_onlyCurrent = false; // whatever comes now stands in nobody's place
    restoreCurrent();
    showEmptiness();
    if (hasText())
        Q_EMIT filterChanged(); // the count of what fits the text is known only now
    if (wasComplete || m_wantsAll)
        loadPage();
    Q_EMIT newsTaken();
    endNews();
}

} // namespace skranke
