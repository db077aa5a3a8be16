import { useQuery } from '@tanstack/react-query';
import type { MentionBox } from '../../api/cache/mentionBox';
import { keys } from '../../api/keys';

/** The notes that mention this person. */
export function useMentions(box: MentionBox) {
  return useQuery({ queryKey: keys.mentions, queryFn: box.fetch });
}
