import type { DesktopEvent, MentionPage } from '@parley/wire';
import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../keys';
import type { ParleyApi } from '../parleyApi';
import { mentionArrived, mentionsFetched, mentionsSeen, noMentions } from './mentions';

/** Who has mentioned this person, in the query cache. */
export class MentionBox {
  constructor(
    private readonly queries: QueryClient,
    private readonly api: ParleyApi,
  ) {}

  readonly fetch = async (): Promise<MentionPage> => {
    const before = this.page();
    const page = await this.api.mentions();
    return mentionsFetched(before, this.page(), page);
  };

  apply(event: DesktopEvent): void {
    if (event.type === 'mention') {
      this.change((page) => mentionArrived(page, event.mention));
    }
    if (event.type === 'mentions-seen') this.change((page) => mentionsSeen(page, event.ids));
  }

  /** They are seen as soon as they are shown; should telling fail, they are new again later. */
  see(ids: string[]): void {
    this.change((page) => mentionsSeen(page, ids));
    this.api.mentionsSeen(ids).catch(() => this.refresh());
  }

  refresh(): void {
    void this.queries.invalidateQueries({ queryKey: keys.mentions });
  }

  private change(how: (page: MentionPage) => MentionPage): void {
    this.queries.setQueryData<MentionPage>(keys.mentions, how(this.page()));
  }

  private page(): MentionPage {
    return this.queries.getQueryData<MentionPage>(keys.mentions) ?? noMentions;
  }
}
