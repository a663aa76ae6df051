/** What reads what was kept: a file of its own, since few forms have kept anything when they begin. */
export const fetchDecoding = (): Promise<typeof import('@dvc-kit/engine/decode-draft')> =>
  import('@dvc-kit/engine/decode-draft');
