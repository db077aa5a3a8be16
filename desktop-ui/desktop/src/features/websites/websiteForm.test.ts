import { describe, expect, it } from 'vitest';
import { videoSettings, website } from '../../test/fakeSettings';
import { timeZones } from '../../lib/timeZones';
import { changeOf, check, flowOptions, isJitsiSetUp, providerOf, valuesOf } from './websiteForm';

describe('the form of a website', () => {
  it('sends no provider as none', () => {
    expect(changeOf(valuesOf(website()))).toEqual({
      queueId: 'queue-1',
      routingFlow: 'default-routing-flow',
      videoEnabled: false,
      timeZone: 'UTC',
      idleWarningMinutes: 25,
      idleCloseMinutes: 30,
      transferAllowed: true,
      dispositionMandatory: false,
      rating: 'OFF',
    });
  });

  it('needs a provider only when video is on', () => {
    const values = valuesOf(website());

    expect(check(values).size).toBe(0);
    expect([...check({ ...values, videoEnabled: true }).keys()]).toEqual(['videoProvider']);
    expect(check({ ...values, videoEnabled: true, videoProvider: 'JITSI' }).size).toBe(0);
  });

  it('wants minutes, and the warning before the end', () => {
    const values = valuesOf(website());

    expect([...check({ ...values, idleWarningMinutes: 'soon' }).keys()]).toEqual([
      'idleWarningMinutes',
    ]);
    expect([...check({ ...values, idleCloseMinutes: '20' }).keys()]).toEqual([
      'idleWarningMinutes',
    ]);
    expect(check({ ...values, idleCloseMinutes: '0' }).size).toBe(0);
  });

  it('offers the time zone in use beside those that the browser knows', () => {
    expect(timeZones('Mars/Base')).toEqual(expect.arrayContaining(['Mars/Base', 'Europe/Rome']));
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
