import { createEvent } from '../cancelableEvent.ts';
import type { Speaker } from '../speaker.ts';
import { strictEmitter } from '../strict.ts';
import { createImageFromPath, type NativeImage } from './nativeImage.ts';
import { describeImage, type ImageState } from './tray.ts';

export type NotificationOptions = {
  readonly title?: string;
  readonly subtitle?: string;
  readonly body?: string;
  readonly silent?: boolean;
  readonly icon?: NativeImage | string;
  readonly hasReply?: boolean;
  readonly replyPlaceholder?: string;
  readonly timeoutType?: string;
  readonly urgency?: string;
  readonly sound?: string;
  readonly closeButtonText?: string;
  readonly actions?: readonly { readonly type?: string; readonly text?: string }[];
  readonly toastXml?: string;
  readonly id?: string;
  readonly groupId?: string;
  readonly groupTitle?: string;
};

/** A notification as a test sees it. */
export type NotificationState = {
  readonly index: number;
  readonly title: string;
  readonly subtitle: string;
  readonly body: string;
  readonly silent: boolean;
  readonly urgency: string;
  readonly actions: readonly string[];
  readonly image: ImageState | null;
  readonly open: boolean;
};

export type NotificationSurroundings = {
  readonly speaker: Speaker;
  /** Every notification that was shown, oldest first. */
  readonly shown: Notification[];
};

/** A notification that nobody sees but tests and the terminal. */
export class Notification extends strictEmitter('Notification') {
  readonly #around: NotificationSurroundings;
  #isOpen = false;
  readonly id: string;
  readonly groupId: string;
  readonly groupTitle: string;
  title: string;
  subtitle: string;
  body: string;
  silent: boolean;
  icon: NativeImage | string | undefined;
  hasReply: boolean;
  replyPlaceholder: string;
  timeoutType: string;
  urgency: string;
  sound: string;
  closeButtonText: string;
  toastXml: string;
  actions: readonly { readonly type?: string; readonly text?: string }[];

  constructor(around: NotificationSurroundings, options: NotificationOptions = {}) {
    super();
    this.#around = around;
    this.id = options.id ?? '';
    this.groupId = options.groupId ?? '';
    this.groupTitle = options.groupTitle ?? '';
    this.title = options.title ?? '';
    this.subtitle = options.subtitle ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent === true;
    this.icon = options.icon;
    this.hasReply = options.hasReply === true;
    this.replyPlaceholder = options.replyPlaceholder ?? '';
    this.timeoutType = options.timeoutType ?? 'default';
    this.urgency = options.urgency ?? 'normal';
    this.sound = options.sound ?? '';
    this.closeButtonText = options.closeButtonText ?? '';
    this.toastXml = options.toastXml ?? '';
    this.actions = options.actions ?? [];
  }

  show(): void {
    const { shown, speaker } = this.#around;
    // Showing one that is open replaces it, as Electron closes the old and shows a new one.
    this.close();
    this.#isOpen = true;
    if (!shown.includes(this)) shown.push(this);
    speaker.notification(this.title, this.body);
    setImmediate(() => this.emit('show', createEvent()));
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.emit('close', createEvent({ reason: 'applicationHidden' }));
  }

  /** For the stand-in: a click opens what it is about and, on every desktop, takes the notification away. */
  clicked(): void {
    this.#isOpen = false;
    this.emit('click', createEvent());
  }

  /** For the stand-in: the user waved it away. */
  dismissed(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.emit('close', createEvent({ reason: 'userCanceled' }));
  }

  /** For the stand-in: one of its buttons. */
  pressed(action: number): void {
    if (!this.actions[action]) throw new Error(`The notification "${this.title}" has no action ${action}.`);
    this.#isOpen = false;
    this.emit('action', createEvent({ actionIndex: action, selectionIndex: -1 }), action, -1);
  }

  /** For the stand-in. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** For the stand-in. */
  describe(index: number): NotificationState {
    const { title, subtitle, body, silent, urgency, icon } = this;
    return {
      index,
      title,
      subtitle,
      body,
      silent,
      urgency,
      actions: this.actions.map(({ text }) => text ?? ''),
      image:
        icon === undefined
          ? null
          : describeImage(typeof icon === 'string' ? createImageFromPath(icon) : icon),
      open: this.#isOpen
    };
  }
}
