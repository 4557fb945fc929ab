import { z } from 'zod';

/** What `countTimers.ts` saw of the app's timers. */
export const countedTimers = z.object({
  /** How often timers fired so far, by the places of the app that set them. */
  fired: z.record(z.string(), z.number()),
  /** Those that are set now and fire again and again. */
  repeating: z.array(z.object({ place: z.string(), everyMs: z.number() }))
});
export type CountedTimers = z.infer<typeof countedTimers>;
