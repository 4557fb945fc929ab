/** How many tests ended how, and why some did not run. */
export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** `title: reason`, for every test that was skipped. */
  readonly skippedBecause: readonly string[];
};

/** A run that left no readable report: one failure, so that it cannot be overlooked. */
export const noReport: TestCounts = { passed: 0, failed: 1, skipped: 0, skippedBecause: [] };

/** Counts vitest's JSON report. A file that could not be run at all counts as one failure. */
export function countVitest(report: unknown): TestCounts {
  const files = listAt(report, 'testResults');
  if (files === null) return noReport;
  const tests = files.flatMap((file) => listAt(file, 'assertionResults') ?? []);
  const withStatus = (status: string): unknown[] => tests.filter((test) => textAt(test, 'status') === status);
  const broken = files.filter(
    (file) => textAt(file, 'status') === 'failed' && (listAt(file, 'assertionResults') ?? []).length === 0
  );
  const skipped = tests.filter((test) =>
    ['pending', 'skipped', 'todo', 'disabled'].includes(textAt(test, 'status'))
  );
  return {
    passed: withStatus('passed').length,
    failed: withStatus('failed').length + broken.length,
    skipped: skipped.length,
    skippedBecause: skipped.map((test) => `${textAt(test, 'fullName')}: marked in the test file`)
  };
}

/** Counts Playwright's JSON report. A test that passed only when repeated has failed; so has a run with errors. */
export function countPlaywright(report: unknown): TestCounts {
  const suites = listAt(report, 'suites');
  if (suites === null) return noReport;
  const specs = suites.flatMap(specsOf);
  const tests = specs.flatMap((spec) =>
    (listAt(spec, 'tests') ?? []).map((test) => ({
      title: textAt(spec, 'title'),
      status: textAt(test, 'status'),
      annotations: listAt(test, 'annotations') ?? []
    }))
  );
  const skipped = tests.filter(({ status }) => status === 'skipped');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed:
      tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length +
      (listAt(report, 'errors') ?? []).length,
    skipped: skipped.length,
    skippedBecause: skipped.map(({ title, annotations }) => `${title}: ${skipReason(annotations)}`)
  };
}

export function addCounts(counts: readonly TestCounts[]): TestCounts {
  return {
    passed: sum(counts.map(({ passed }) => passed)),
    failed: sum(counts.map(({ failed }) => failed)),
    skipped: sum(counts.map(({ skipped }) => skipped)),
    skippedBecause: counts.flatMap(({ skippedBecause }) => skippedBecause)
  };
}

/** The last line of a test run. */
export function countLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Nothing failed, and something was tested. */
export function isGood({ passed, failed }: TestCounts): boolean {
  return failed === 0 && passed > 0;
}

function specsOf(suite: unknown): unknown[] {
  return [...(listAt(suite, 'specs') ?? []), ...(listAt(suite, 'suites') ?? []).flatMap(specsOf)];
}

function skipReason(annotations: readonly unknown[]): string {
  const reasons = annotations
    .filter((annotation) => ['skip', 'fixme'].includes(textAt(annotation, 'type')))
    .map((annotation) => textAt(annotation, 'description'));
  return reasons.find((reason) => reason !== '') ?? 'marked in the test file';
}

function listAt(value: unknown, key: string): unknown[] | null {
  const found = valueAt(value, key);
  return Array.isArray(found) ? found : null;
}

function textAt(value: unknown, key: string): string {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : '';
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
