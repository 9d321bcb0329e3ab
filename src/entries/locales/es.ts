/** Adds the interface language `es`. */
import { templates } from '../../localization/generated/es.js';
import { registerLocale } from '../../localization/locales.js';

registerLocale('es', templates);
