import { invalid } from '../refusal.ts';

// The names the official kits know, and canUpdateMessage, which update message asks for.
export const featureCatalogue = [
  'postReadEnabled',
  'postWriteEnabled',
  'delegatesEnabled',
  'isExternalIMEnabled',
  'canShareFilesExternally',
  'canCreatePublicRoom',
  'canUpdateAvatar',
  'isExternalRoomEnabled',
  'canCreatePushedSignals',
  'canUseCompactMode',
  'mustBeRecorded',
  'sendFilesEnabled',
  'canUpdateMessage',
  'canUseInternalAudio',
  'canUseInternalAudioMobile',
  'canUseInternalVideo',
  'canUseInternalVideoMobile',
  'canProjectInternalScreenShare',
  'canViewInternalScreenShare',
  'canViewInternalScreenShareMobile',
  'canCreateMultiLateralRoom',
  'canJoinMultiLateralRoom',
  'canUseFirehose',
  'canManageSignalSubscription',
] as const;

const names: ReadonlySet<string> = new Set(featureCatalogue);

/** The name, or 400. */
export function knownFeature(name: string): string {
  if (!names.has(name)) throw invalid(`There is no feature ${name}`);
  return name;
}
