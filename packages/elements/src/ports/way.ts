import type { FormSetting } from '@dvc-kit/engine';
import { usualChannel } from '@dvc-kit/procedure/usual-channel';
import type { DeclarationModule } from '@dvc-kit/validation';

/** How the dossier leaves the page: printed, to a receiver of its own, or to the host page. */
export type Way = 'paper' | 'online' | 'host';

type Offer = Pick<DeclarationModule, 'channels'>;

/** Online only where there is a receiver and the procedure is taken in that way; a host that receives goes first. */
export function wayOf(
  { hostSubmits, hasReceiver }: { readonly hostSubmits: boolean; readonly hasReceiver: boolean },
  module: Offer,
): Way {
  if (hostSubmits) return 'host';
  return hasReceiver && module.channels.includes('online') ? 'online' : 'paper';
}

/** The channel of the law that a way goes by: it decides about fees, attachments and time limits. */
export function channelOf(way: Way, { channels }: Offer): FormSetting['channel'] {
  if (way !== 'paper') return 'online';
  // What is printed goes to the desk; the post, or a copy into the portal's own form, only where no desk takes it.
  return usualChannel(channels);
}
