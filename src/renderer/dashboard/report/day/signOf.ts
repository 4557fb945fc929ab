import type { RibbonMark } from '../../../../core/history/report.ts';

export type Sign = 'taken' | 'skipped' | 'micro' | 'microSkipped' | 'breathing' | 'alert';

/** The sign that a mark of the day has. */
export function signOf(mark: RibbonMark): Sign {
  switch (mark.kind) {
    case 'alert':
      return 'alert';
    case 'breathing':
      return 'breathing';
    case 'break':
      if (mark.breakKind === 'micro') return mark.outcome === 'skipped' ? 'microSkipped' : 'micro';
      return mark.outcome === 'skipped' ? 'skipped' : 'taken';
    default:
      return mark satisfies never;
  }
}
