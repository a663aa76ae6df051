import type { Format } from './format.ts';

// Browsers load what understands a number without what is said of it, which the bundler leaves out since it is told that it may.
/** What the citizen reads where a number has to have exactly so many digits. */
/* @__NO_SIDE_EFFECTS__ */
export const numberMessages = (digits: number) =>
  ({
    missing: {
      vi: `Nhập {name} gồm ${digits} chữ số`,
      en: `Enter {name}, which has ${digits} digits`,
    },
    wrong: {
      vi: `Nhập {name} gồm đúng ${digits} chữ số`,
      en: `Enter {name} with exactly ${digits} digits`,
    },
  }) satisfies Format['messages'];
