import type { App } from 'electron';
import { join } from 'node:path';
import { resolvePolicy } from '../../core/policy/resolvePolicy.ts';
import type { Text } from '../../text/createText.ts';
import { systemPolicy } from '../policy/systemPolicy.ts';
import { ownDataFolder } from '../storage/dataFolder.ts';
import { diagnoseCommand } from './diagnoseCommand.ts';
import { gatherDiagnosis } from './diagnosisFacts.ts';
import { policyCommand } from './policyCommand.ts';
import type { ReportRequest } from './reportRequest.ts';
import type { CommandOutput } from './runCommand.ts';

export type TellParts = {
  readonly app: Pick<App, 'getName' | 'getPath' | 'getVersion' | 'isPackaged'> & {
    readonly commandLine: Pick<App['commandLine'], 'getSwitchValue'>;
  };
  /** The system's own word on camera access: macOS and Windows. */
  readonly cameraAccess: () => string;
  /** A file that stands for the system's policy in a trial run; empty: none. */
  readonly policyFile: string;
  readonly text: Text;
};

/** Reads policy and log where they lie; nothing is begun and nothing changed. */
export async function tellReport(request: ReportRequest, parts: TellParts): Promise<CommandOutput> {
  const { app, text } = parts;
  const begun = performance.now();
  const port = systemPolicy(process.platform, process.env, parts.policyFile);
  const policy = resolvePolicy(await port.read());
  if (request.kind === 'policy') return policyCommand(policy, request.json, text);
  const facts = gatherDiagnosis(
    {
      version: app.getVersion(),
      isPackaged: app.isPackaged,
      userData: ownDataFolder(app),
      logs: logFolder(app),
      cameraAccess: parts.cameraAccess
    },
    { policy, milliseconds: performance.now() - begun },
    new Date()
  );
  return diagnoseCommand(facts, request.file, text);
}

/** Electron makes the folder when it is asked, and throws where it cannot. */
function logFolder(app: TellParts['app']): string {
  try {
    return app.getPath('logs');
  } catch {
    return join(ownDataFolder(app), 'logs');
  }
}
