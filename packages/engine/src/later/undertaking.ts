import type { Issue } from '@dvc-kit/validation';

/** The solemn undertaking (cam đoan) has not been given. */
export const undertakingMissing: Issue = { path: 'undertaken', keyword: 'required', params: {} };
