/** The calendar file of a day that the reader chose. Runs in Node as in browsers. */
export { calendarFile, type CalendarEntry } from '../exchange/calendar.js';
export { isCalendarDay, isTimeOfDay } from '../worksheet/visit.js';
