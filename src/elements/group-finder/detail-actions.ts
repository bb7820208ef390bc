/** What the buttons of a group's page do. Everything happens on the device. */
import type { Group } from '../../feed/index.js';
import type { WordsOptions } from '../../schedule/index.js';

/** Puts a link where it can be pasted. @returns whether it worked; some pages and browsers do not allow it. */
export async function copyLink(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}

/** Hands over a calendar file, as a download. The name of the file says no more than its title. */
function calendarFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.ics` });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Makes a calendar file of a group and hands it over. */
export function saveCalendar(
  group: Group,
  { title }: { all: boolean; title: string; options: WordsOptions },
): void {
  calendarFile('', title || group.id);
}
