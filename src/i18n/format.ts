import type { ScreenLanguage } from './messages.js';

/** Dutch municipalities work in one time zone; what a person types and reads is the clock on the wall there. */
const TIME_ZONE = 'Europe/Amsterdam';
const LOCALE: Record<ScreenLanguage, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Making an Intl formatter costs a hundred times what using it costs, so each is made once. */
const formats = Object.fromEntries(
  Object.entries(LOCALE).map(([language, locale]) => [
    language,
    {
      full: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: TIME_ZONE }),
      medium: new Intl.DateTimeFormat(locale, {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: TIME_ZONE,
      }),
      // A date without a time is a day on the calendar, the same in every zone.
      day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
      time: new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: TIME_ZONE }),
      list: new Intl.ListFormat(locale, { type: 'conjunction' }),
      number: new Intl.NumberFormat(locale),
      percentage: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    },
  ]),
) as Record<
  ScreenLanguage,
  Record<'full' | 'medium' | 'day' | 'time', Intl.DateTimeFormat> &
    Record<'number' | 'percentage', Intl.NumberFormat> &
    Record<'list', Intl.ListFormat>
>;

/** "donderdag 19 november 2026 om 13:15" */
export function formatDateTime(language: ScreenLanguage, moment: Date): string {
  return formats[language].full.format(moment);
}

/** "19 nov 2026, 13:15" */
export function formatShortDateTime(language: ScreenLanguage, moment: Date): string {
  return formats[language].medium.format(moment);
}

/** "21 november 2026" for `2026-11-21`. */
export function formatDay(language: ScreenLanguage, day: string): string {
  return formats[language].day.format(new Date(`${day}T00:00:00Z`));
}

/** "13:15" */
export function formatTime(language: ScreenLanguage, moment: Date): string {
  return formats[language].time.format(moment);
}

/** "1.234" */
export function formatNumber(language: ScreenLanguage, value: number): string {
  return formats[language].number.format(value);
}

/** "bus, buurt en loket" */
export function formatList(language: ScreenLanguage, items: readonly string[]): string {
  return formats[language].list.format(items);
}

/** "87%" for a fraction from 0 to 1. */
export function formatPercentage(language: ScreenLanguage, fraction: number): string {
  return formats[language].percentage.format(fraction);
}

/** The moment as the value of an `<input type="datetime-local">`: 2026-11-19T13:15. */
export function toLocalDateTime(moment: Date): string {
  return wallClock(moment).slice(0, 16);
}

/** ISO-like time with offset of the wall clock, for files: 2026-11-19 13:15:00. */
export function toLocalTimestamp(moment: Date): string {
  return wallClock(moment).replace('T', ' ');
}

/**
 * Reads the value of an `<input type="datetime-local">`. Returns undefined for anything else, also for dates that do
 * not exist (31 February). In the hour that the clock repeats in October the first one is meant.
 */
export function fromLocalDateTime(text: string): Date | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?$/.exec(text);
  if (!match) return undefined;
  const wanted = `${match[1]}T${match[2]}${match[3] ?? ':00'}`;
  const asUtc = new Date(`${wanted}Z`);
  if (Number.isNaN(asUtc.getTime())) return undefined;
  // The offset is +1 or +2 hours; summer first gives the first of two equal wall-clock times.
  for (const hours of [2, 1]) {
    const moment = new Date(asUtc.getTime() - hours * 3_600_000);
    if (wallClock(moment) === wanted) return moment;
  }
  return undefined;
}

// The Swedish locale writes ISO order.
const ISO_LIKE = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: TIME_ZONE,
});

function wallClock(moment: Date): string {
  return ISO_LIKE.format(moment).replace(' ', 'T');
}
