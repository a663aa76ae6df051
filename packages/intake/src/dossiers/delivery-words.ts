import { units } from '@dvc-kit/administrative-units/current';
import type { DossierFile } from '@dvc-kit/dossier';
import { writeAddress } from '@dvc-kit/paper/write-address';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import { money } from '@dvc-kit/wording/money';

/** Who gets the result at home (`schemas/shared/delivery.schema.json`). */
export interface Recipient {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** How the result reaches her, as she chose. */
export interface Delivery {
  readonly option: 'desk' | 'post' | 'electronic';
  /** By post alone. */
  readonly recipient: Recipient | null;
  /** Papers whose originals the postman takes along when the result comes by post. */
  readonly originals: readonly string[];
}

/** What she chose. Of originals what the procedure says that this dossier has to be handed in with, and that she did not leave out. */
export function deliveryOf(
  { delivery, attachments }: DossierFile,
  module: Pick<ProcedureModule, 'attachments'> | null,
): Delivery {
  const { option } = delivery;
  if (option !== 'post' && option !== 'electronic') return { option: 'desk', recipient: null, originals: [] };
  if (option === 'electronic') return { option, recipient: null, originals: [] };
  const { fullName, phone, address } = (delivery.recipient ?? {}) as Answers;
  const owed = (module?.attachments ?? []).filter(
    ({ kind, originals, isDeclaration }) => kind === 'handed-in' && (originals ?? 0) > 0 && !isDeclaration,
  );
  return {
    option,
    recipient: {
      name: String(fullName ?? ''),
      phone: String(phone ?? ''),
      address: writeAddress((address ?? {}) as Answers, units),
    },
    originals: attachments
      .filter(({ id, waived }) => !waived && owed.some((paper) => paper.id === id))
      .map(({ name }) => name),
  };
}

/** In one line, as it stands on slip 01. */
export function deliveryWords({ option, recipient, originals }: Delivery, desk: string): string {
  if (option === 'electronic') return 'Bản điện tử';
  if (!recipient) return `Tại ${desk}`;
  const { name, phone, address } = recipient;
  const taken = originals.length > 0 ? `; khi nhận, giao bưu tá bản chính: ${originals.join(', ')}` : '';
  return `Tại nhà, qua dịch vụ bưu chính công ích: ${[name, phone, address].filter(Boolean).join(', ')}${taken}`;
}

/** What the carrier takes for bringing the result, as far as the profile says: it is paid to the postman, not to the office. */
export function postageWords(commune: CommuneProfile | null): string {
  const known = commune?.receiver?.postage;
  return known
    ? `${money(known.vnd, 'vi')} (${known.document}), trả cho bưu tá`
    : 'theo giá của đơn vị bưu chính, trả cho bưu tá';
}
