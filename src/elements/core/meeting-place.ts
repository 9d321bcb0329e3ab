/** What the elements of one document have in common, also those of another copy of the library on the same page. */
import { Claims } from '../../session/claims.js';
import { SectionTargets } from '../../session/section-targets.js';
import { Showings } from '../../session/showings.js';

/** Copies of the library meet only where they agree on this number; raise it when a member comes or changes its meaning. */
const version = 2;
const key = Symbol.for(`decision-aid-elements/page/${version}`);

/** Elements take themselves out when they leave the page, so that nothing here keeps them. */
export interface MeetingPlace {
  readonly version: typeof version;
  readonly sections: SectionTargets;
  readonly claims: Claims;
  readonly showings: Showings;
}

/** For documents whose key a page has put something else under, or that are frozen. */
const hidden = new WeakMap<Document, MeetingPlace>();

/** A fault of one listener shows on the console, and does not keep others from being called. */
export function report(error: unknown): void {
  reportError(error);
}

export function meetingPlaceOf(document: Document): MeetingPlace {
  const found: unknown = Object.getOwnPropertyDescriptor(document, key)?.value;
  const known = isMeetingPlace(found) ? found : hidden.get(document);
  if (known) return known;
  const place: MeetingPlace = {
    version,
    sections: new SectionTargets(report),
    claims: new Claims(),
    showings: new Showings(report),
  };
  if (found !== undefined || !Reflect.defineProperty(document, key, { value: place }))
    hidden.set(document, place);
  return place;
}

function isMeetingPlace(value: unknown): value is MeetingPlace {
  const place = Object(value) as Partial<MeetingPlace>;
  return (
    place.version === version &&
    place.sections !== undefined &&
    place.claims !== undefined &&
    place.showings !== undefined
  );
}
