import type { Flow, FlowCheck, FlowModel, FlowVersion, PublishFlow } from '@parley/wire';
import type { Http } from './http';

/** What the analyst's area asks of the server, one method per endpoint. */
export class FlowsApi {
  constructor(private readonly http: Http) {}

  flows(): Promise<Flow[]> {
    return this.http.get('/api/flows');
  }

  /** Newest first. */
  versions(key: string): Promise<FlowVersion[]> {
    return this.http.get(`${flow(key)}/versions`);
  }

  model(key: string, version: number): Promise<FlowModel> {
    return this.http.get(`${flow(key)}/versions/${version}`);
  }

  /** Element templates as the modeler takes them; it checks them itself. */
  templates(): Promise<unknown[]> {
    return this.http.get('/api/flows/templates');
  }

  check(xml: string): Promise<FlowCheck> {
    return this.http.post('/api/flows/check', { xml });
  }

  publish(key: string, draft: PublishFlow): Promise<FlowVersion> {
    return this.http.post(`${flow(key)}/versions`, draft);
  }

  rollBack(key: string, version: number): Promise<FlowVersion> {
    return this.http.post(`${flow(key)}/roll-back`, { version });
  }
}

function flow(key: string): string {
  return `/api/flows/${encodeURIComponent(key)}`;
}
