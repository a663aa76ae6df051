export { handling, quantities, whereThereIsOne } from './attachment.ts';
export { channelName, deliveryName, timeLimit } from './channel.ts';
export { calendarDay } from './day.ts';
export { feeAmount, sumToPay, unstatedSum } from './fee.ts';
export { fileKinds, fileSize } from './file.ts';
export { datedDocument, duringDays, payingIf } from './period.ts';
export { atStart, eitherOf } from './sentence.ts';
export { serviceLevel } from './service-level.ts';
export { unverifiedMark } from './unverified.ts';
