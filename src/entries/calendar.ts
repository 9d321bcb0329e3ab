/** The calendar file of a day that the reader chose. Runs in Node as in browsers. */
export {
  calendarFile,
  isCalendarDay,
  isTimeOfDay,
  type CalendarEntry,
} from '../exchange/calendar.js';
