import { useEffect } from 'react';
import { emptyOfferBoard, pendingOffers } from '../../api/cache/offerBoard';
import { useChats, useOfferBoard } from '../../api/useDeskState';
import { showOnFavicon } from '../../lib/faviconBadge';
import { t } from '../../lib/i18n/translate';

/** Shows in the window's title and on its icon how many offers and unread chats wait for the agent. */
export function useTitleBadge(): void {
  const offers = pendingOffers(useOfferBoard().data ?? emptyOfferBoard).length;
  const unread = useChats().filter((chat) => chat.unread > 0).length;
  const count = offers + unread;
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${t('app.name')}` : t('app.name');
    showOnFavicon(count);
    return () => {
      document.title = t('app.name');
      showOnFavicon(0);
    };
  }, [count]);
}
