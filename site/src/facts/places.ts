import type { ProcedureFile } from '@dvc-kit/procedure';
import type { Texts } from '../texts/vi.ts';

type Channel = ProcedureFile['channels'][number]['channel'];

/** Where a dossier goes by this way of handing in: to the police where the police decide, else to the one-stop desk. */
export function placeOf(channel: Channel, { authority }: ProcedureFile, texts: Texts): string {
  const isPolice = authority.text.startsWith('Công an');
  return (isPolice ? texts.policePlaces : texts.channelPlaces)[channel];
}
