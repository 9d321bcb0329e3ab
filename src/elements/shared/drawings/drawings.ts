/**
 * Our own line drawings, as paths on a grid of 64 by 64. They keep 1.4 from its edge, half the width of a line. A dot is
 * a line of no length with a round end, so that nothing needs to be filled.
 *
 * Nobody drawn here has an age, a sex or a colour of skin. No way in is drawn on a part of the body: an open cut at the
 * wrist must not look like one at the belly.
 */

/** One drawing. */
interface Drawing {
  /** In the colour of the words beside it. */
  readonly line: string;
  /** In the accent: what the drawing is about. */
  readonly accent: string;
}

const paths = {
  // What it is
  bottle: {
    line: 'M21 5h22v9H21zM25 14v4c-5 2-8 6-8 11v26a4 4 0 0 0 4 4h22a4 4 0 0 0 4-4V29c0-5-3-9-8-11v-4',
    accent: 'M32 32v16M24 40h16',
  },
  crossedBottle: {
    line: 'M21 5h22v9H21zM25 14v4c-5 2-8 6-8 11v26a4 4 0 0 0 4 4h22a4 4 0 0 0 4-4V29c0-5-3-9-8-11v-4',
    accent: 'M6 58L58 6',
  },
  appleAndShoe: {
    line: 'M20 16c-4-4-14-3-14 7 0 8 5 14 9 14 2 0 3-1 5-1s3 1 5 1c4 0 9-6 9-14 0-10-10-11-14-7M20 16c0-5 2-8 6-10',
    accent: 'M22 58V44c5 3 9 1 11-2l8 7c4 2 9 2 13 4 2 1 3 3 3 5zM40 44l-3 4M45 47l-3 4',
  },
  eyeWithClock: {
    line: 'M4 32c7-12 17-18 28-18s21 6 28 18c-7 12-17 18-28 18S11 44 4 32z',
    accent: 'M20 32a12 12 0 1 1 24 0a12 12 0 1 1-24 0M32 24v8l6 3',
  },
  // The way in
  crossedSyringe: {
    line: 'M17 37l10 10 20-20-10-10zM32 12l20 20M42 22L54 10M48 4l12 12M22 42L8 56',
    accent: 'M6 8L58 56',
  },
  needleInSkin: {
    line: 'M24 12h16v18H24zM32 12V4M25 4h14M5 42h20M39 42h20M12 54h8M44 54h8',
    accent: 'M32 30v28',
  },
  shortCut: {
    line: 'M17 52c10-3 20-3 30 0M27 45l1 12M37 45l-1 12',
    accent:
      'M30 46L43 23M34 9a6 6 0 1 1 12 0a6 6 0 1 1-12 0M48 18a6 6 0 1 1 12 0a6 6 0 1 1-12 0M41 15l2 8 6-2',
  },
  tubeThroughOpening: {
    line: 'M8 30a24 10 0 1 1 48 0a24 10 0 1 1-48 0',
    accent:
      'M56 5c-16 0-24 4-24 14v25M28 48a4 4 0 1 1 8 0a4 4 0 1 1-8 0M24 55l-3 4M32 57v3M40 55l3 4',
  },
  longCut: {
    line: 'M5 51c18-5 36-5 54 0M14 44l2 12M26 42l1 13M38 42l-1 13M50 44l-2 12',
    accent: 'M14 35c2-8 6-13 12-17l8 8c-5 5-12 8-20 9zM30 22L50 3l7 7L34 26',
  },
  // How it is given
  tablets: {
    line: 'M10 28L28 10a9 9 0 0 1 13 13L23 41a9 9 0 0 1-13-13zM19 19l13 13',
    accent: 'M34 47a12 12 0 1 1 24 0a12 12 0 1 1-24 0M38 55l16-16',
  },
  syringe: {
    line: 'M17 37l10 10 20-20-10-10zM32 12l20 20M42 22L54 10M48 4l12 12M22 42L12 52',
    accent: 'M8 56h.01M25 29l5 5M31 23l5 5',
  },
  drip: {
    line: 'M12 59V5h22v5M5 59h14M24 10h20v20c0 5-5 8-10 8s-10-3-10-8zM34 38v7M34 45c0 12 8 14 22 13',
    accent: 'M24 22h20M34 27v4',
  },
  cream: {
    line: 'M15 5h34M18 5l4 27h20l4-27M28 32v8h8v-8M5 59h54',
    accent: 'M17 59c0-8 10-4 15-13 5 9 15 5 15 13M32 12v11M26.5 17.5h11',
  },
  dropOnTarget: {
    line: 'M12 32a20 20 0 1 1 40 0a20 20 0 1 1-40 0M32 4v8M32 52v8M4 32h8M52 32h8',
    accent: 'M32 21c-5 7-8 10-8 14a8 8 0 0 0 16 0c0-4-3-7-8-14z',
  },
  implant: {
    line: 'M5 18h54M14 12v12M26 12v12M38 12v12M50 12v12',
    accent:
      'M18 32h28a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6H18a6 6 0 0 1-6-6V38a6 6 0 0 1 6-6zM32 38v12M26 44h12',
  },
  peopleTalking: {
    line: 'M8 24a6 6 0 1 1 12 0a6 6 0 1 1-12 0M5 58V44a9 9 0 0 1 18 0v2h6v12M44 24a6 6 0 1 1 12 0a6 6 0 1 1-12 0M59 58V44a9 9 0 0 0-18 0v2h-6v12',
    accent: 'M24 6h16v11h-5l-3 4v-4h-8z',
  },
  wristSplint: {
    line: 'M21 28V16a3.5 3.5 0 0 1 7 0v9M28 25V9a3.5 3.5 0 0 1 7 0v16M35 25V11a3.5 3.5 0 0 1 7 0v14M42 25v-8a3.5 3.5 0 0 1 7 0v11M21 30L11 22a3.5 3.5 0 0 0-5 5l13 12M22 54v7M48 54v7',
    accent: 'M19 30h32v24H19zM19 38h32M19 46h32',
  },
  operation: {
    line: 'M22 14a10 10 0 1 1 20 0a10 10 0 1 1-20 0M28.5 14h.01M35.5 14h.01M16 40c0-8 6-12 16-12s16 4 16 12M5 46a4 4 0 1 1 8 0a4 4 0 1 1-8 0M18 50c0-5 3-8 8-8h24c5 0 7 3 8 8M4 53h56M32 53v7',
    accent: 'M23 9h18M23 18c6 2 12 2 18 0',
  },
  // Scans
  xRay: {
    line: 'M8 5h48v54H8zM32 13v38',
    accent:
      'M32 20c-6-3-13 0-14 7M32 20c6-3 13 0 14 7M32 31c-6-3-13 0-14 7M32 31c6-3 13 0 14 7M32 42c-6-3-11 0-12 6M32 42c6-3 11 0 12 6',
  },
  movingXRay: {
    line: 'M5 7h54v38H5zM32 45v13M20 58h24M20 14v24M14 20h12M14 28h12M14 35h12',
    accent: 'M36 17v18l14-9z',
  },
  ultrasound: {
    line: 'M32 4v6M25 10h14v8l6 8a18 8 0 0 1-26 0l6-8zM4 32h12M48 32h12',
    accent: 'M20 38a20 12 0 0 0 24 0M15 46a28 18 0 0 0 34 0M10 54a36 22 0 0 0 44 0',
  },
  ctScanner: {
    line: 'M31 5h8a6 6 0 0 1 6 6v48H25V11a6 6 0 0 1 6-6zM4 46h21M45 46h15M10 46v13',
    accent:
      'M5 37a4 4 0 1 1 8 0a4 4 0 1 1-8 0M17 40h8M45 40h13v-5M31 20a4 4 0 1 1 8 0a4 4 0 1 1-8 0',
  },
  mriScanner: {
    line: 'M30 6h22a7 7 0 0 1 7 7v46H30zM4 48h26M9 48v11',
    accent:
      'M5 39a4 4 0 1 1 8 0a4 4 0 1 1-8 0M16 43h14M38 14v9a6.5 6.5 0 0 0 13 0v-9M36 14h4M49 14h4',
  },
  bloodVessels: {
    line: 'M7 5h50v54H7z',
    accent:
      'M32 5v24c0 8-9 7-9 16v14M32 29c0 8 9 7 9 16v14M32 17c-10 0-15 3-16 11M32 17c10 0 15 3 16 11M23 44c-5 0-7 2-7 7M41 44c5 0 7 2 7 7',
  },
  // Awake, numb or asleep
  awake: {
    line: 'M8 32a24 24 0 1 1 48 0a24 24 0 1 1-48 0M23 26v4M41 26v4',
    accent: 'M24 43c5 3 11 3 16 0',
  },
  awakeNumbSpot: {
    line: 'M15 15a11 11 0 1 1 22 0a11 11 0 1 1-22 0M22 14v1M30 14v1M5 59V49c0-11 8-16 21-16 5 0 9 1 12 2',
    accent: 'M35 47a12 12 0 1 1 24 0a12 12 0 1 1-24 0M40 48l8-8M42 54l12-12M49 55l6-6',
  },
  awakeNumbArm: {
    line: 'M15 15a11 11 0 1 1 22 0a11 11 0 1 1-22 0M22 14v1M30 14v1M5 59V49c0-11 8-16 21-16h6',
    accent: 'M38 59V48M39 33c12 0 20 5 20 16v10M38 48l10-10M38 58l17-17M46 59l13-13M54 59l5-5',
  },
  sleepy: {
    line: 'M5 38a21 21 0 1 1 42 0a21 21 0 1 1-42 0M13 34h9a4.5 4 0 0 1-9 0M30 34h9a4.5 4 0 0 1-9 0M22 48h8',
    accent: 'M48 6h10L48 18h10',
  },
  asleep: {
    line: 'M5 38a21 21 0 1 1 42 0a21 21 0 1 1-42 0M13 31c2 3 6 3 8 0M31 31c2 3 6 3 8 0',
    accent:
      'M49 4h10L49 16h10M16 48c0-7 4-10 10-10s10 3 10 10-4 8-10 8-10-1-10-8zM6 42l10 3M46 42l-10 3',
  },
  // Places and people
  hospital: {
    line: 'M5 59V28h14V6h26v22h14v31zM27 59V48h10v11M12 38v4M12 48v4M52 38v4M52 48v4',
    accent: 'M32 14v16M24 22h16',
  },
  clinic: {
    line: 'M8 59V26h48v33zM26 59V46h12v13M15 36h6v6h-6zM43 36h6v6h-6z',
    accent: 'M32 5v16M24 13h16',
  },
  clinicAndOut: {
    line: 'M5 59V26h34v10M39 52v7H5M13 36h6v6h-6z',
    accent: 'M22 5v16M14 13h16M28 44h30M50 36l8 8-8 8',
  },
  clinicWithClock: {
    line: 'M6 59V26h20M56 40v19H6M26 59V47h12v12M16 33v9M11.5 37.5h9',
    accent: 'M32 19a14 14 0 1 1 28 0a14 14 0 1 1-28 0M46 11v8l5 4',
  },
  walkingFrame: {
    line: 'M22 10a6 6 0 1 1 12 0a6 6 0 1 1-12 0M28 18v20l-8 20M28 38l9 8v12M28 24l14 8',
    accent: 'M42 32h12M46 32l-2 27M54 32l3 27M45 45h10',
  },
  clinicWithScalpel: {
    line: 'M6 59V24h52v35zM32 5v14M25 12h14',
    accent: 'M16 52c1-5 4-9 8-12l6 6c-4 4-8 6-14 6zM28 41L42 29l5 5L31 45',
  },
  helpedExercise: {
    line: 'M23 9a5 5 0 1 1 10 0a5 5 0 1 1-10 0M28 18v20M28 19l14 8M5 43a5 5 0 1 1 10 0a5 5 0 1 1-10 0M18 46h38M4 52h56M12 52v8M52 52v8',
    accent: 'M34 46L50 16l6 3',
  },
  deskTalk: {
    line: 'M8 22a6 6 0 1 1 12 0a6 6 0 1 1-12 0M5 59V42a9 9 0 0 1 18 0M44 22a6 6 0 1 1 12 0a6 6 0 1 1-12 0M59 59V42a9 9 0 0 0-18 0M16 46h32M32 46v13',
    accent: 'M32 5v14M25 12h14',
  },
  home: {
    line: 'M4 32L32 7l28 25M12 26v33h40V26',
    accent: 'M26 59V42h12v17',
  },
  clinician: {
    line: 'M22 14a10 10 0 1 1 20 0a10 10 0 1 1-20 0M7 59V49c0-10 9-17 25-17s25 7 25 17v10',
    accent: 'M23 33v8a8 8 0 0 0 16 0v-8M31 49v3c0 6 12 6 12 0M40 49a3 3 0 1 1 6 0a3 3 0 1 1-6 0',
  },
  // Nights, and time
  nightAtHome: {
    line: 'M4 42l20-17 20 17M9 39v20h30V39M20 59V48h8v11',
    accent: 'M50 4a12 12 0 1 0 10 18a10 10 0 0 1-10-18z',
  },
  nightInEither: {
    line: 'M4 36v23M4 53h25v6M29 53v-3a5 5 0 0 0-5-5H14v8M35 43l12-11 12 11M39 40v19h16V40M8 46h.01',
    accent: 'M32 3a11 11 0 1 0 9 17a9 9 0 0 1-9-17z',
  },
  nightInHospital: {
    line: 'M5 28v31M5 50h54v9M59 50v-4a8 8 0 0 0-8-8H24v12M10 42a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0M22 8v14M15 15h14',
    accent: 'M46 5a12 12 0 1 0 10 18a10 10 0 0 1-10-18z',
  },
  clock: {
    line: 'M8 32a24 24 0 1 1 48 0a24 24 0 1 1-48 0',
    accent: 'M32 17v15l11 7',
  },
  calendar: {
    line: 'M7 12h50v47H7zM7 25h50M20 5v12M44 5v12',
    accent: 'M18 35h.01M32 35h.01M46 35h.01M18 48h.01M32 48h.01',
  },
  stairs: {
    line: 'M5 59h14V49h14V39h13V29h13',
    accent: 'M33 8a5 5 0 1 1 10 0a5 5 0 1 1-10 0M37 17l-4 12-8 8M33 29l8 4M37 17l8 6',
  },
} satisfies Record<string, Drawing>;

/** What a drawing is called: by what there is to see on it. */
export type DrawingName = keyof typeof paths;

/** Every drawing, by name. */
export const drawings: Readonly<Record<DrawingName, Drawing>> = paths;
