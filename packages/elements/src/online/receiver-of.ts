import { isTakenIn } from '@dvc-kit/engine/later-steps';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { ProcedureModule } from '@dvc-kit/validation';
import { addressFrom, type PageAround } from './receiver-address.ts';

/** Where a dossier can be sent from this page; null for nowhere. */
export function receiverOf(
  commune: CommuneProfile | null,
  module: Pick<ProcedureModule, 'code' | 'channels'>,
  around: PageAround = globalThis,
): string | null {
  const isOffered = module.channels.includes('online') && isTakenIn(commune, module.code);
  return isOffered ? addressFrom(commune?.receiver?.address, around) : null;
}
