/** Titles that more than one place shows, one by one so that each brings only its own. */
import type { Localizer } from '../localization/localizer.js';

type Title = (localizer: Localizer) => string;

export const signsTitle: Title = ({ msg }) => msg('When to get help');

export const aboutTitle: Title = ({ msg }) => msg('About this information');

export const emergencyTitle: Title = ({ msg }) => msg('Get emergency help now');

export const callUsTitle: Title = ({ msg }) => msg('Call your care team');

export const suitsTitle: Title = ({ msg }) => msg('Who this is for');

export const suitsNotTitle: Title = ({ msg }) => msg('Who this is not for');

export const avoidIfTitle: Title = ({ msg }) => msg('Who should not have it');

export const precautionsTitle: Title = ({ msg }) => msg('Who should take care');

export const interactionsTitle: Title = ({ msg }) =>
  msg('Medicines and other things it may clash with');

export const commonEffectsTitle: Title = ({ msg }) => msg('What many people notice');

export const carerTasksTitle: Title = ({ msg }) => msg('What you can do');

export const carerNeedsTitle: Title = ({ msg }) => msg('What you may need yourself');

export const priorAuthorisationTitle: Title = ({ msg }) => msg('Approval to ask for first');

export const numbingTitle: Title = ({ msg }) => msg('Numbing or sleep');
