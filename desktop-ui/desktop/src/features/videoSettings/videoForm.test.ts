import { describe, expect, it } from 'vitest';
import { videoSettings } from '../../test/fakeSettings';
import { changeOf, check, valuesOf, type VideoValues } from './videoForm';

const JITSI = {
  baseUrl: 'https://meet.example.com',
  appId: 'parley',
  secret: 'a secret of thirty-two characters',
};

function values(changes: Partial<VideoValues> = {}): VideoValues {
  return { ...valuesOf(videoSettings()), ...changes };
}

function wrong(changes: Partial<VideoValues>, secretSet = false) {
  return [...check(values(changes), secretSet).keys()].sort();
}

describe('the form of the video settings', () => {
  it('sends a secret only when there is a new one, and blanks as nothing', () => {
    expect(changeOf(values({ baseUrl: '  ' })).jitsi).toEqual({
      audience: 'jitsi',
    });
    expect(changeOf(values({ ...JITSI, maxCalls: '3' }))).toEqual({
      maxCalls: 3,
      maxMinutes: 60,
      jitsi: { ...JITSI, audience: 'jitsi' },
    });
  });

  it('takes whole numbers from 1', () => {
    expect(wrong({ maxCalls: '1', maxMinutes: '480' })).toEqual([]);
    expect(wrong({ maxCalls: '0', maxMinutes: '1.5' })).toEqual(['maxCalls', 'maxMinutes']);
    expect(wrong({ maxCalls: '', maxMinutes: '-3' })).toEqual(['maxCalls', 'maxMinutes']);
    expect(wrong({ maxCalls: '1001', maxMinutes: '481' })).toEqual(['maxCalls', 'maxMinutes']);
  });

  it('takes Jitsi as a whole or not at all', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong(JITSI)).toEqual([]);
    expect(wrong({ baseUrl: JITSI.baseUrl })).toEqual(['appId', 'secret']);
    expect(wrong({ baseUrl: JITSI.baseUrl }, true)).toEqual(['appId']);
    expect(wrong({ secret: JITSI.secret })).toEqual(['appId', 'baseUrl']);
  });

  it('takes names of plain characters, and secrets that are long enough', () => {
    expect(wrong({ ...JITSI, appId: 'my app', audience: '' })).toEqual(['appId', 'audience']);
    expect(wrong({ ...JITSI, secret: 'short' })).toEqual(['secret']);
  });

  it('takes a safe web address only', () => {
    expect(wrong({ ...JITSI, baseUrl: 'meet.example.com' })).toEqual(['baseUrl']);
    expect(wrong({ ...JITSI, baseUrl: 'javascript:alert(1)' })).toEqual(['baseUrl']);
    expect(wrong({ ...JITSI, baseUrl: 'http://meet.example.com' })).toEqual(['baseUrl']);
    expect(wrong({ ...JITSI, baseUrl: 'http://localhost:8000' })).toEqual([]);
  });

  it('wants a new secret where the old one shall be replaced', () => {
    const access = { baseUrl: JITSI.baseUrl, appId: JITSI.appId };

    expect(wrong({ ...access, replaceSecret: true }, true)).toEqual(['secret']);
    expect(wrong({ ...access, replaceSecret: true, secret: JITSI.secret }, true)).toEqual([]);
  });
});
