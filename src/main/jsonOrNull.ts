/** Parsed JSON, or null where the text is none. An editor may have put a byte order mark before it. */
export function jsonOrNull(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
    return value;
  } catch {
    return null;
  }
}
