/** Why there is no picture of a camera. */
export type CameraFault = 'insecure' | 'forbidden' | 'denied' | 'none' | 'busy';

/** A camera at the back where there is one; a fault where there is none to be had. */
export async function openCamera(): Promise<MediaStream | CameraFault> {
  if (!globalThis.isSecureContext || !navigator.mediaDevices?.getUserMedia) return 'insecure';
  if (isForbidden()) return 'forbidden';
  const video = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } };
  try {
    return await navigator.mediaDevices.getUserMedia({ video, audio: false });
  } catch (fault) {
    return FAULTS[(fault as DOMException).name] ?? 'busy';
  }
}

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'denied',
  SecurityError: 'forbidden',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Chromium alone tells beforehand that the page, or the frame that it stands in, lets nobody use a camera. */
function isForbidden(): boolean {
  const { featurePolicy } = document as Document & {
    readonly featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature('camera') === false;
}

export function closeCamera(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
