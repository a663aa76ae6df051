import { writtenDate } from '@dvc-kit/procedure/formats/written-date';

/** A day, or a time with offset, as it stands on the slip: "05/12/2026", "09:30, 05/12/2026". Never moved to another zone. */
export function appointmentText(appointment: string): string {
  const [day = '', time] = appointment.split('T');
  return time ? `${time.slice(0, 5)}, ${writtenDate(day)}` : writtenDate(day);
}
