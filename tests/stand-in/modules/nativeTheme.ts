import { strictEmitter } from '../strict.ts';

type ThemeSource = 'system' | 'light' | 'dark';

/** `nativeTheme`: the app's wish over the system's, and what pages say of the system's. */
export class NativeTheme extends strictEmitter('nativeTheme') {
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  readonly shouldDifferentiateWithoutColor = false;
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly #show: (theme: 'light' | 'dark' | null) => void;
  #source: ThemeSource = 'system';
  #isSystemDark = false;

  /** @param show makes every page prefer that theme; null leaves it to Chromium. */
  constructor(show: (theme: 'light' | 'dark' | null) => void) {
    super();
    this.#show = show;
  }

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    const before = this.shouldUseDarkColors;
    this.#source = source;
    this.showInPages();
    if (before !== this.shouldUseDarkColors) this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.#isSystemDark : this.#source === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return this.#isSystemDark;
  }

  /** For the stand-in: the system's own theme, as a test sets it or a page sees it. */
  setSystemDark(dark: boolean): void {
    if (dark === this.#isSystemDark) return;
    this.#isSystemDark = dark;
    this.emit('updated');
  }

  /** For the stand-in: makes pages prefer the theme that holds. */
  showInPages(): void {
    if (this.#source !== 'system') this.#show(this.#source);
    else this.#show(this.#isSystemDark ? 'dark' : null);
  }

  /** For the stand-in: a page prefers dark or light. It tells about the system only while the app has no wish. */
  pageIsDark(dark: boolean): void {
    if (this.#source === 'system') this.setSystemDark(dark);
  }
}
