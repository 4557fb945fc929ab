import { expect, test } from 'vitest';
import { Screen } from './screen.ts';

test('finds the display of a point, also of one between displays', () => {
  const screen = new Screen();
  screen.setDisplays([
    { x: 0, y: 0, width: 100, height: 100 },
    { x: 200, y: 0, width: 100, height: 100, scaleFactor: 2 }
  ]);
  expect(screen.getDisplayNearestPoint({ x: 160, y: 50 }).bounds.x).toBe(200);
  expect(screen.getDisplayMatching({ x: -50, y: 0, width: 80, height: 10 }).bounds.x).toBe(0);
  expect(screen.getPrimaryDisplay().bounds.x).toBe(0);
});

test('says which displays came, changed and went', () => {
  const screen = new Screen();
  const heard: unknown[] = [];
  screen.on('display-added', (_event, { id }: { id: number }) => heard.push(['added', id]));
  screen.on('display-removed', (_event, { id }: { id: number }) => heard.push(['removed', id]));
  screen.on('display-metrics-changed', (_event, { id }: { id: number }, what: string[]) =>
    heard.push([what, id])
  );
  screen.setDisplays([
    { x: 0, y: 0, width: 1920, height: 1080, scaleFactor: 2 },
    { x: 1920, y: 0, width: 800, height: 600 }
  ]);
  screen.setDisplays([{ x: 0, y: 0, width: 1920, height: 1080, scaleFactor: 2 }]);
  expect(heard).toEqual([
    [['scaleFactor'], 1],
    ['added', 2],
    ['removed', 2]
  ]);
});
