/** Setting up: five short steps, each of which can be left out. */
export const onboardingEn = {
  'screen.onboarding': 'Set up',
  'onboarding.steps': 'Steps',
  'onboarding.step': 'Step {step, number} of {steps, number}',
  'onboarding.next': 'Continue',
  'onboarding.back': 'Back',
  'onboarding.skip': 'Skip this step',
  'onboarding.later': 'Set up later',
  'onboarding.finish': 'Done',
  'onboarding.again': 'Set up again',
  'onboarding.again.help': 'Goes through the first five steps once more. Nothing is lost.',

  'onboarding.what': 'Welcome',
  'onboarding.what.lead': 'Plumbline keeps an eye on how you sit, so that you need not.',
  'onboarding.what.does': 'What it does',
  'onboarding.what.does.posture': 'Tells you when you slouch or your head drifts forward, and for how long.',
  'onboarding.what.does.breaks': 'Reminds you to get up, earlier when you have been slouching.',
  'onboarding.what.does.breathing':
    'Offers two or three minutes of slow breathing after long spells at the desk.',
  'onboarding.what.never': 'What it never does',
  'onboarding.what.never.picture':
    'Keep or send a picture. Each one is looked at on this computer and dropped at once.',
  'onboarding.what.never.report': 'Show anybody else how you sit, or guess at your mood or your work.',
  'onboarding.what.never.medical':
    'Replace a doctor. If a movement hurts, stop; numbness, tingling or weakness belong in professional hands.',

  'onboarding.camera': 'Your camera',
  'onboarding.camera.lead':
    'This is what I see. All I need of it are the dots; each picture is dropped at once.',
  'onboarding.camera.allow': 'Your system may ask whether Plumbline may use the camera.',
  'onboarding.camera.without': 'Go on without a camera',
  'onboarding.camera.without.explained':
    'Breaks, breathing and check-ins work without one. You can switch the camera on at any time in the settings.',
  'onboarding.camera.off': 'The camera stays off',
  'onboarding.camera.use': 'Use a camera after all',

  'onboarding.calibrate': 'Your upright position',
  'onboarding.calibrate.known': 'I know how you sit upright already: “{name}”.',
  'onboarding.calibrate.without': 'Without a camera there is nothing to calibrate.',

  'onboarding.rhythm': 'Your breaks',
  'onboarding.rhythm.lead': 'Every 30 to 60 minutes is what helps. All of it can be changed later.',
  'onboarding.rhythm.more': 'More about breaks is in the settings.',

  'onboarding.tray': 'Where you find it',
  'onboarding.tray.lead':
    'Close this window whenever you like: Plumbline goes on in the tray. Its icon shows how you sit.',
  'onboarding.tray.lead.withoutCamera':
    'Close this window whenever you like: Plumbline goes on in the tray. Its menu says when your next break comes.',
  'onboarding.tray.mac':
    'Close this window whenever you like: Plumbline goes on in the menu bar. Its icon shows how you sit.',
  'onboarding.tray.mac.withoutCamera':
    'Close this window whenever you like: Plumbline goes on in the menu bar. Its menu says when your next break comes.',
  'onboarding.tray.windows':
    'Windows may hide it behind the arrow beside the clock. Drag it out from there to have it in view.',
  'onboarding.tray.none':
    'This desktop has no tray. Plumbline lives in this window; minimise it, and it goes on.',
  'onboarding.tray.icons': 'What the icon tells',
  'onboarding.tray.done': 'That is all. Sit comfortably; I speak up when there is reason to.'
} as const;
