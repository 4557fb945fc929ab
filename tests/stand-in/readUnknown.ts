/** Reading of values whose shape nobody has promised. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The string under `key`, or `fallback` when it is missing or something else. */
export function textAt(value: unknown, key: string, fallback = ''): string {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : fallback;
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
