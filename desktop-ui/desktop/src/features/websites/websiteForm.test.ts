import { describe, expect, it } from 'vitest';
import { videoSettings, website } from '../../test/fakeSettings';
import { changeOf, check, flowOptions, isJitsiSetUp, providerOf, valuesOf } from './websiteForm';

describe('the form of a website', () => {
  it('sends no provider as none', () => {
    expect(changeOf(valuesOf(website()))).toEqual({
      routingFlow: 'default-routing-flow',
      videoEnabled: false,
    });
  });

  it('needs a provider only when video is on', () => {
    const values = valuesOf(website());

    expect(check(values).size).toBe(0);
    expect([...check({ ...values, videoEnabled: true }).keys()]).toEqual(['videoProvider']);
    expect(check({ ...values, videoEnabled: true, videoProvider: 'JITSI' }).size).toBe(0);
  });

  it('knows the providers', () => {
    expect(providerOf('JITSI')).toBe('JITSI');
    expect(providerOf('unheard-of')).toBe('');
  });

  it('keeps a flow in sight that is in use and no longer offered', () => {
    const flows = [{ key: 'vip', name: 'VIP first' }];

    expect(flowOptions(flows, 'vip')).toEqual([{ value: 'vip', label: 'VIP first' }]);
    expect(flowOptions(flows, 'old')[0]).toEqual({ value: 'old', label: 'old (not available)' });
  });

  it('tells whether Jitsi is set up', () => {
    const complete = { baseUrl: 'https://meet.example.com', appId: 'parley', secretSet: true };

    expect(isJitsiSetUp(videoSettings(complete))).toBe(true);
    expect(isJitsiSetUp(videoSettings({ ...complete, secretSet: false }))).toBe(false);
    expect(isJitsiSetUp(videoSettings({ ...complete, appId: null }))).toBe(false);
  });
});
