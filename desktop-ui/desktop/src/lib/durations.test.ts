import { describe, expect, it } from 'vitest';
import { clockDuration, exactDuration, roughDuration } from './durations';

describe('durations', () => {
  it('are rough once they are over', () => {
    expect(roughDuration(7_900)).toBe('7 s');
    expect(roughDuration(59_999)).toBe('59 s');
    expect(roughDuration(12 * 60_000 + 30_000)).toBe('12 min');
  });

  it('are exact while they run', () => {
    expect(clockDuration(7_900)).toBe('0:07');
    expect(clockDuration(12 * 60_000 + 30_000)).toBe('12:30');
    expect(clockDuration(3_723_000)).toBe('1:02:03');
  });

  it('lose nothing where they are set', () => {
    expect(exactDuration(0)).toBe('0 s');
    expect(exactDuration(45)).toBe('45 s');
    expect(exactDuration(90)).toBe('1 min 30 s');
    expect(exactDuration(86_400)).toBe('24 h');
  });

  it('never run backwards when clocks disagree', () => {
    expect(clockDuration(-5_000)).toBe('0:00');
    expect(roughDuration(-5_000)).toBe('0 s');
  });
});
