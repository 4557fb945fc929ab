import { useEffect, useReducer } from 'react';
import type { PreviewFrame } from '../../../core/ipc/contract.ts';
import { freshSetupCheck, stepSetupCheck, type SetupCheck } from '../../../core/setupCheck/setupCheck.ts';
import { useBridge } from '../dashboardContext.ts';

/** Follows the live picture's landmarks. The pictures are asked for by whoever shows them. */
export function useSetupCheck(): SetupCheck {
  const bridge = useBridge();
  const [check, look] = useReducer(looked, freshSetupCheck);
  useEffect(() => bridge.on('preview:framed', look), [bridge]);
  return check;
}

function looked(check: SetupCheck, frame: PreviewFrame): SetupCheck {
  return stepSetupCheck(check, frame, frame.t);
}
