/**
 * The fixed words of the format: what an author chooses from, and what the general guidance must explain in every
 * language.
 */

/** The schema version this library writes and reads, as major.minor. */
export const schemaVersion = '2.0';

/** What kind of thing an option is. */
export const optionKinds = [
  'procedure',
  'medicine',
  'therapy',
  'lifestyle',
  'watchful-waiting',
  'no-treatment',
] as const;

/** What it is done for: to find out, to treat, to prevent, or to wait and see. */
export const purposes = ['diagnostic', 'therapeutic', 'preventive', 'waiting'] as const;

/** What a treatment sets out to do. */
export const intents = ['cure', 'relieve', 'slow', 'restore', 'palliate'] as const;

/** How far it goes into the body. */
export const invasivenessLevels = ['non-invasive', 'minimally-invasive', 'invasive'] as const;

/** The way in. */
export const entries = ['none', 'needle', 'small-cut', 'natural-opening', 'open-cut'] as const;

/** The way it is given. */
export const routes = [
  'oral',
  'injection',
  'infusion',
  'topical',
  'local',
  'implant',
  'session',
  'worn',
  'surgical',
] as const;

/** Imaging that guides or checks it. */
export const imagingKinds = [
  'x-ray',
  'fluoroscopy',
  'ultrasound',
  'ct',
  'mri',
  'angiography',
] as const;

/** Ways of not feeling it. */
export const anaesthesiaKinds = ['none', 'local', 'regional', 'sedation', 'general'] as const;

/** The people who may be involved. */
export const roles = [
  'physician',
  'surgeon',
  'specialist',
  'nurse',
  'advanced-practitioner',
  'technician',
  'physical-therapist',
  'occupational-therapist',
  'speech-therapist',
  'pharmacist',
  'anaesthesia-professional',
  'interventional-radiologist',
] as const;

/** The places where it may happen. */
export const settings = [
  'hospital',
  'clinic',
  'outpatient-centre',
  'urgent-care',
  'rehabilitation-centre',
  'surgical-centre',
  'physical-therapy-clinic',
  'office',
  'home',
] as const;

/** Practical questions about options, in the order in which they are asked where a definition names none. */
export const practicalTopics = [
  'kind',
  'what-is-done',
  'duration',
  'anaesthesia',
  'stay',
  'recovery',
  'cost',
  'help',
  'repeat',
] as const;

/** The five elements of informed consent. */
export const consentElements = [
  'disclosure',
  'understanding',
  'voluntariness',
  'capacity',
  'agreement',
] as const;

/** The general emergency signs. */
export const generalEmergencySigns = [
  'breathing',
  'chest-pain',
  'sudden-weakness',
  'fainting',
  'swelling-face-throat',
] as const;

/** What no definition hides: those signs, and when not to wait for a second opinion. */
export const alwaysShown = [...generalEmergencySigns, 'emergency', 'urgent'] as const;

/** The five steps that lead to a decision. */
export const consentSteps = ['meet', 'hear', 'ask', 'decide', 'record'] as const;

/** The sections of the explainer, by which links and quiz questions point to them. */
export const sections = [
  'signs',
  'condition',
  'suitability',
  'options',
  'at-a-glance',
  'before',
  'during',
  'after',
  'recovery',
  'safety',
  'living-with-it',
  'team',
  'settings',
  'equipment',
  'carers',
  'costs',
  'consent',
  'rights',
  'questions',
  'questions-people-ask',
  'glossary',
  'about',
] as const;

export type ConsentElement = (typeof consentElements)[number];
export type Section = (typeof sections)[number];

/** The words of the general glossary, by id. Texts mark them as `[[words|id]]`. */
export const generalTerms = [
  'diagnosis',
  'prognosis',
  'medical-procedure',
  'therapeutic-procedure',
  'intervention',
  'treatment-plan',
  'rehabilitation',
  'palliative-care',
  'interventional-therapy',
  'spinal-injection',
  'nerve-block',
  'sympathetic-nerve-block',
  'head-and-neck-nerve-block',
  'peripheral-nerve-block',
  'trigger-point-injection',
  'dry-needling',
  'surgical-pain-management',
  'targeted-therapy',
  'interaction',
  'blood-thinner',
  'contrast-dye',
  'medical-device',
  'pacemaker',
  'defibrillator',
  'stent',
  'catheter',
  'robotic-surgery',
  'anaesthetic',
  'informed-consent',
  'placebo',
  'certainty',
  'range',
] as const;
