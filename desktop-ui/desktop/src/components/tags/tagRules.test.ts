import { describe, expect, it } from 'vitest';
import { spelledTag, suggestedTags } from './tagRules';

const known = ['Refund', 'late', 'very late', 'VIP'];

describe('the rules of tags', () => {
  it('suggests what holds the typed words and the chat does not have, in the order of use', () => {
    expect(suggestedTags(known, [], 'LA')).toEqual(['late', 'very late']);
    expect(suggestedTags(known, ['Late'], 'la')).toEqual(['very late']);
    expect(suggestedTags(known, ['vip'], '')).toEqual(['Refund', 'late', 'very late']);
  });

  it('suggests a handful', () => {
    const many = Array.from({ length: 30 }, (_, index) => `tag ${index}`);
    expect(suggestedTags(many, [], 'tag')).toHaveLength(8);
  });

  it('writes a tag as it was written before', () => {
    expect(spelledTag(known, '  refund ')).toBe('Refund');
    expect(spelledTag(known, ' very   LATE')).toBe('very late');
    expect(spelledTag(known, 'new  one')).toBe('new one');
    expect(spelledTag(known, '  ')).toBe('');
  });
});
