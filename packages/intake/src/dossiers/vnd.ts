/** A sum in đồng as it is written: `16.000`. */
export const vnd = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.');
