import type { Channel, DeliveryOption, Language } from '@dvc-kit/procedure';
import { withNumbersUnbroken } from './counted.ts';

const channels: Readonly<Record<Language, Readonly<Record<Channel, string>>>> = {
  vi: { desk: 'nộp trực tiếp', post: 'nộp qua dịch vụ bưu chính công ích', online: 'nộp trực tuyến' },
  en: { desk: 'in person', post: 'by post', online: 'online' },
};

/** How the dossier reaches the authority, inside a sentence: "nộp trực tiếp". */
export function channelName(channel: Channel, language: Language): string {
  return channels[language][channel];
}

const deliveries: Readonly<Record<Language, Readonly<Record<DeliveryOption['option'], string>>>> = {
  vi: {
    desk: 'nhận tại nơi tiếp nhận hồ sơ',
    post: 'nhận tại nhà, qua dịch vụ bưu chính công ích',
    electronic: 'nhận bản điện tử',
  },
  en: {
    desk: 'collect it where you submit',
    post: 'have it delivered at home by public post',
    electronic: 'receive it electronically',
  },
};

/** How the result reaches the citizen, inside a sentence: "nhận tại nơi tiếp nhận hồ sơ". */
export function deliveryName(option: DeliveryOption['option'], language: Language): string {
  return deliveries[language][option];
}

const unknownTime: Readonly<Record<Language, string>> = { vi: 'chưa rõ', en: 'not known' };

/** How long it takes, inside a sentence; `limit` is the text of the procedure, null where no source tells. */
export function timeLimit(limit: string | null, language: Language): string {
  return limit === null ? unknownTime[language] : withNumbersUnbroken(limit);
}
