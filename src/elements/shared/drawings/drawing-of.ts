/** Which drawing stands for a word of the format. */
import type { ProcedureOption, TimeSpan } from '../../../definition/definition.js';
import type {
  anaesthesiaKinds,
  entries,
  imagingKinds,
  optionKinds,
  routes,
  settings,
} from '../../../definition/schema/vocabulary.js';
import type { DrawingName } from './drawings.js';

type DrawingsOf<Word extends string> = Readonly<Record<Word, DrawingName | undefined>>;

/**
 * Each word of these lists has its drawing, or none for a reason that is given here; a new word of the format is an error
 * of types until it is decided.
 *
 * Other lists have none. Purposes and intents are aims: a drawing would show them reached. How far it goes into the body
 * is what the drawing of the way in shows already. Roles are people, and a drawn person says who is meant by clothes.
 */
interface DrawingLists {
  readonly kinds: DrawingsOf<(typeof optionKinds)[number]>;
  readonly entries: DrawingsOf<(typeof entries)[number]>;
  readonly routes: DrawingsOf<(typeof routes)[number]>;
  readonly imaging: DrawingsOf<(typeof imagingKinds)[number]>;
  readonly anaesthesia: DrawingsOf<(typeof anaesthesiaKinds)[number]>;
  readonly settings: DrawingsOf<(typeof settings)[number]>;
  readonly nights: DrawingsOf<NonNullable<ProcedureOption['stay']>['overnight']>;
  readonly times: DrawingsOf<TimeSpan['unit']>;
}

const lists: DrawingLists = {
  kinds: {
    // An operation and a treatment by needle are both procedures: the route says which.
    procedure: undefined,
    medicine: 'bottle',
    // Exercise, a splint and a talk are all therapy: the route says which.
    therapy: undefined,
    lifestyle: 'appleAndShoe',
    'watchful-waiting': 'eyeWithClock',
    'no-treatment': 'crossedBottle',
  },
  entries: {
    none: 'crossedSyringe',
    needle: 'needleInSkin',
    'small-cut': 'shortCut',
    'natural-opening': 'tubeThroughOpening',
    'open-cut': 'longCut',
  },
  routes: {
    oral: 'tablets',
    injection: 'syringe',
    infusion: 'drip',
    topical: 'cream',
    local: 'dropOnTarget',
    implant: 'implant',
    session: 'peopleTalking',
    worn: 'wristSplint',
    surgical: 'operation',
  },
  imaging: {
    'x-ray': 'xRay',
    fluoroscopy: 'movingXRay',
    ultrasound: 'ultrasound',
    ct: 'ctScanner',
    mri: 'mriScanner',
    angiography: 'bloodVessels',
  },
  anaesthesia: {
    none: 'awake',
    local: 'awakeNumbSpot',
    regional: 'awakeNumbArm',
    sedation: 'sleepy',
    general: 'asleep',
  },
  settings: {
    hospital: 'hospital',
    clinic: 'clinic',
    'outpatient-centre': 'clinicAndOut',
    'urgent-care': 'clinicWithClock',
    'rehabilitation-centre': 'walkingFrame',
    'surgical-centre': 'clinicWithScalpel',
    'physical-therapy-clinic': 'helpedExercise',
    office: 'deskTalk',
    home: 'home',
  },
  nights: {
    no: 'nightAtHome',
    sometimes: 'nightInEither',
    usually: 'nightInHospital',
    // Whatever was drawn would look like an answer.
    'not-known': undefined,
  },
  times: {
    minutes: 'clock',
    hours: 'clock',
    days: 'calendar',
    weeks: 'calendar',
    months: 'calendar',
    years: 'calendar',
  },
};

/** A list of the format whose words have drawings. */
export type DrawnList = keyof DrawingLists;

/** The drawing of a word of a list. An id that a definition adds to a list has none. */
export function drawingOf(list: DrawnList, id: string): DrawingName | undefined {
  const drawn: Readonly<Record<string, DrawingName | undefined>> = lists[list];
  return Object.hasOwn(drawn, id) ? drawn[id] : undefined;
}

/** The drawing for how long an option takes: a clock where no source gives a length. */
export function durationDrawing({
  duration,
}: Pick<ProcedureOption, 'duration'>): DrawingName | undefined {
  if (!duration) return undefined;
  return duration.time ? drawingOf('times', duration.time.unit) : 'clock';
}
