/** Adds the interface language `ar`. */
import { templates } from '../../localization/generated/ar.js';
import { registerLocale } from '../../localization/locales.js';

registerLocale('ar', templates);
