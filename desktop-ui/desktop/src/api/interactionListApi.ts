import type {
  InteractionFilterChoices,
  InteractionListNews,
  InteractionListNewsRequest,
  InteractionListPage,
  InteractionListRequest,
} from '@parley/wire';
import type { Http } from './http';

/** Whose interactions a list holds: the agent's own, or everybody's for a supervisor. */
export type ListScope = 'own' | 'all';

const PATHS: Record<ListScope, string> = {
  own: '/api/interactions',
  all: '/api/supervision/interactions',
};

/** The interactions list. What is looked for goes in the body: it may be somebody's name. */
export class InteractionListApi {
  constructor(private readonly http: Http) {}

  search(scope: ListScope, request: InteractionListRequest): Promise<InteractionListPage> {
    return this.http.post(`${PATHS[scope]}/search`, request);
  }

  news(scope: ListScope, request: InteractionListNewsRequest): Promise<InteractionListNews> {
    return this.http.post(`${PATHS[scope]}/news`, request);
  }

  filters(scope: ListScope): Promise<InteractionFilterChoices> {
    return this.http.get(`${PATHS[scope]}/filters`);
  }
}
