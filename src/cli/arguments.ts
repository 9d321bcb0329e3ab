/** What several commands are given. */
import { InvalidArgumentError } from 'commander';

/** A language tag as definitions have it. */
export function languageTag(value: string): string {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(value))
    throw new InvalidArgumentError('It must be a language tag, such as en or es-MX.');
  return value;
}

/** A name that readers are shown. */
export function shownName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must be a name, and it is empty.');
  return value.trim();
}
