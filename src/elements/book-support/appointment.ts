import type { Catalogue } from '../../i18n/index.js';
import { calendarOfDate } from '../../schedule/index.js';

/**
 * Hands over a calendar file of the time that was booked. Its title is neutral, since others may see the calendar: it says
 * neither with whom nor about what.
 * @param start @param end ISO 8601 instants.
 */
export async function saveAppointment(
  start: string,
  end: string | undefined,
  words: Catalogue['schedule'],
): Promise<void> {
  const at = {
    date: start.slice(0, 10),
    start: Date.parse(start),
    ...(end && { end: Date.parse(end) }),
    timeKnown: true,
    timeZone: 'UTC',
    zoneKnown: true,
  };
  const text = await calendarOfDate({ id: 'appointment' }, at, { neutral: true, words });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${words.appointmentTitle}.ics`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
