import { packDossier } from '@dvc-kit/dossier/package';
import type { GivenFile } from '@dvc-kit/engine';
import { slugOf } from '@dvc-kit/procedure/slug';
import { dossierOf, moduleOf, procedureOf, rightAnswers } from './published.ts';

const birth = procedureOf('dang-ky-khai-sinh');
export const birthModule = moduleOf(birth);

/** Bytes that look like none of a ZIP, another row for each seed. */
const bytesOf = (seed: number, count: number) =>
  Uint8Array.from({ length: count }, (_, index) => (seed * 31 + index * 7) & 255);

const answers = rightAnswers(birth);
const paper = birthModule.attachments.find(({ files, when }) => files && (!when || when(answers)))!;

const given: readonly GivenFile[] = [
  { id: 'a', name: 'Giấy chứng sinh.jpg', type: 'image/jpeg', size: 300 },
  { id: 'b', name: 'Bản sao điện tử.pdf', type: 'application/pdf', size: 500 },
];

export const files = new Map(given.map(({ id, size }, index) => [id, bytesOf(index + 2, size)]));

export const dossier = dossierOf(birthModule, answers, {}, { files: { [paper.id]: given } });

/** The package of a birth with one form and two files for one paper. */
export const samplePackage = packDossier(
  dossier,
  [{ id: 'paper', name: 'Tờ khai đăng ký khai sinh', bytes: bytesOf(1, 800) }],
  files,
  slugOf,
);
