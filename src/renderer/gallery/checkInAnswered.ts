import { stepCheckIn, type CheckInEvent } from '../../core/checkIn/checkIn.ts';
import type { CheckInAnswer } from '../../core/checkIn/checkInEntry.ts';
import type { CheckInSnapshot } from '../../core/monitor/wellbeingSnapshot.ts';

/** What main would make of a message about the check-in; unchanged where it is about something else. */
export function checkInAnswered(
  checkIn: CheckInSnapshot,
  channel: string,
  payload: unknown,
  epochMs: number
): CheckInSnapshot {
  if (channel === 'checkin:schedule') return { ...checkIn, weekly: payload === true };
  const event = eventOf(channel, payload);
  if (event === null) return checkIn;
  const { offered, advice, entries, weekly } = checkIn;
  const [next] = stepCheckIn(
    { offered, advice, entries, postponedAtEpochMs: null },
    event,
    { weekly },
    {
      epochMs,
      seconds: 0
    }
  );
  return { weekly, offered: next.offered, advice: next.advice, entries: next.entries };
}

function eventOf(channel: string, payload: unknown): CheckInEvent | null {
  switch (channel) {
    case 'checkin:answer':
      return isAnswer(payload) ? { kind: 'answered', answer: payload } : null;
    case 'checkin:postpone':
      return { kind: 'postponed' };
    case 'checkin:clear':
      return { kind: 'cleared' };
    case 'advice:read':
      return { kind: 'adviceRead' };
    default:
      return null;
  }
}

function isAnswer(payload: unknown): payload is CheckInAnswer {
  return typeof payload === 'object' && payload !== null && 'discomfort' in payload && 'signs' in payload;
}
