import { describe, expect, it } from 'vitest';
import { violation } from './import-direction.js';

const at = (file) => `/repo/desktop/src/${file}`;

describe('import direction', () => {
  it.each([
    ['areas/agent/AgentArea.tsx', 'features/offer/OfferCard'],
    ['features/offer/useOffers.ts', 'features/offer/offers'],
    ['features/offer/OfferCard.tsx', 'components/Countdown'],
    ['components/Countdown.tsx', 'lib/clock'],
    ['api/client.ts', 'lib/json'],
    ['main.tsx', 'areas/agent/AgentArea'],
  ])('lets %s import %s', (from, to) => {
    expect(violation(at(from), at(to))).toBeNull();
  });

  it.each([
    ['lib/clock.ts', 'api/client'],
    ['api/client.ts', 'components/Countdown'],
    ['components/Countdown.tsx', 'features/offer/offers'],
    ['features/offer/OfferCard.tsx', 'areas/agent/AgentArea'],
    ['features/offer/OfferCard.tsx', 'features/tabs/tabs'],
    ['areas/agent/AgentArea.tsx', 'areas/settings/SettingsArea'],
  ])('forbids %s to import %s', (from, to) => {
    expect(violation(at(from), at(to))).toMatch(/must not import/);
  });
});
