import type { AppSnapshot } from '../core/monitor/snapshot.ts';
import type { Text } from './createText.ts';
import { joinSentences } from './sentences.ts';
import { describeStatus } from './status.ts';

/**
 * What a screen reader says when the state changes: its name and, where something has to be done, what. It holds no
 * durations and no amounts, so that it changes with the state and not with every second.
 */
export function announcementOf(text: Text, snapshot: AppSnapshot): string {
  const { title, lasting } = describeStatus(text, snapshot);
  return lasting.length === 0
    ? title
    : text('status.announced', {
        // A pause may end at “2:00 p.m.”, whose full stop is the sentence’s own.
        state: title.replace(/\.$/u, ''),
        sentences: joinSentences(text, lasting)
      });
}
