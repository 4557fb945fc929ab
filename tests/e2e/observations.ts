import type { ElectronApplication } from '@playwright/test';

/** What the tray says; empty where there is none. */
export function tooltipOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ standIn }) => standIn.trays()[0]?.tooltip ?? '');
}

export async function cameraIsOn(app: ElectronApplication): Promise<boolean> {
  return (await app.evaluate(({ standIn }) => standIn.liveCameraTracks())) > 0;
}

/** Every notification since the start, with whether it is still up. */
export function notificationsOf(
  app: ElectronApplication
): Promise<readonly { readonly title: string; readonly body: string; readonly open: boolean }[]> {
  return app.evaluate(({ standIn }) =>
    standIn.notifications().map(({ title, body, open }) => ({ title, body, open }))
  );
}
