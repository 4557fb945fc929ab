import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const sourceFolder = resolve('src');

/** The sources that may speak: all of `src` but the catalogues themselves. */
export function speakingSources(): readonly string[] {
  return readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !/^text[\\/][\w-]+[\\/]/u.test(file))
    .map((file) => readFileSync(join(sourceFolder, file), 'utf8'));
}

/** Tells whether a key stands in a source, whole or through a template such as `state.${state}`. */
export function usesOf(sources: readonly string[]): (key: string) => boolean {
  const whole = new Set<string>();
  const templates: RegExp[] = [];
  for (const source of sources) {
    for (const match of source.matchAll(/'([a-z][\w.]*)'|`([a-z]\w*\.[^`\n]*)`/giu)) {
      const [, plain, template] = match;
      if (plain !== undefined) whole.add(plain);
      if (template !== undefined) templates.push(patternOf(template));
    }
  }
  return (key) => whole.has(key) || templates.some((template) => template.test(key));
}

function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{[^}]*\}/u).map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${fixed.join('[^.]+')}$`, 'u');
}
