import { historyBarMs, measureHistory } from './historyBench.ts';

/** `npm run bench:history`: what the reports of a year cost. */
const { minutes, megabytes, views, openMs } = measureHistory();
console.log(`${minutes} minutes, ${megabytes.toFixed(1)} MB`);
for (const { kind, date, coldMs, warmMs } of views) {
  console.log(`${kind.padEnd(5)} ${date}: ${coldMs.toFixed(1)} ms cold, ${warmMs.toFixed(1)} ms again`);
}
console.log(`open and check: ${openMs.toFixed(1)} ms`);
const fast = views.every(({ coldMs }) => coldMs < historyBarMs);
console.log(fast ? `every view under ${historyBarMs} ms` : `a view took ${historyBarMs} ms or longer`);
process.exitCode = fast ? 0 : 1;
