/** What the isolated world of a page tells the stand-in's process. */
export type FromPage =
  | { readonly kind: 'send'; readonly channel: string; readonly given: readonly unknown[] }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly given: readonly unknown[];
    }
  | { readonly kind: 'permission'; readonly id: number; readonly question: PermissionQuestion }
  /** What a camera does at this moment; answered with a `CameraCondition`. */
  | { readonly kind: 'camera'; readonly id: number }
  | { readonly kind: 'open'; readonly url: string; readonly frameName: string; readonly features: string }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'theme'; readonly dark: boolean }
  | { readonly kind: 'cameraFailed'; readonly errorName: string };

/** `request` is asked before something is used, `check` when a page only wants to know. */
export type PermissionQuestion = {
  readonly kind: 'request' | 'check';
  /** Electron's name of the permission. */
  readonly permission: string;
  readonly mediaTypes: readonly ('video' | 'audio')[];
  readonly requestingUrl: string;
};

/** What the process tells a page. */
export type ToPage =
  | { readonly kind: 'send'; readonly channel: string; readonly given: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: unknown }
  /** Calls a function that the main world offers, such as `camera:unplug`. */
  | { readonly kind: 'command'; readonly name: string; readonly given: readonly unknown[] };

/** What `setCamera` can make a page meet. */
export const cameraConditions = ['working', 'missing', 'busy', 'denied', 'failing'] as const;
export type CameraCondition = (typeof cameraConditions)[number];

/** What a page is told about the process it belongs to. */
export type PageSurroundings = {
  readonly platform: string;
  readonly arch: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly resourcesPath: string;
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};
