/** The fixed words of the format, explained in English. */
import type { CareGuidance } from '../../../guidance/types.js';

export const care: CareGuidance = {
  kinds: {
    procedure: {
      name: 'Procedure',
      meaning:
        'Something that is done to the body, such as an operation or a treatment through a needle.',
    },
    medicine: {
      name: 'Medicine',
      meaning:
        'A drug, taken or given in any way. Drugs for the same problem can work in different ways, and some go together.',
    },
    therapy: {
      name: 'Therapy',
      meaning:
        'Treatment by doing or wearing something, or by talking. Examples are exercise, a splint or counselling.',
    },
    lifestyle: {
      name: 'Change in daily life',
      meaning: 'A change in what you do each day, such as how you eat, move, work or sleep.',
    },
    'watchful-waiting': {
      name: 'Waiting and watching',
      meaning: 'No treatment for now, with set visits. Treatment can start if things change.',
    },
    'no-treatment': {
      name: 'No treatment',
      meaning: 'Carrying on without treatment. This is always a choice you can talk about.',
    },
  },
  purposes: {
    diagnostic: { name: 'To find out', meaning: 'It is done to learn what the problem is.' },
    therapeutic: { name: 'To treat', meaning: 'It is done to ease, slow or correct a problem.' },
    preventive: { name: 'To prevent', meaning: 'It is done to stop a problem before it starts.' },
  },
  intents: {
    cure: { name: 'To cure', meaning: 'It aims to make the problem go away.' },
    relieve: { name: 'To relieve', meaning: 'It aims to ease symptoms, such as pain.' },
    slow: { name: 'To slow down', meaning: 'It aims to make the problem get worse more slowly.' },
    restore: {
      name: 'To restore',
      meaning: 'It aims to bring back what the body could do before.',
    },
    palliate: {
      name: 'For comfort',
      meaning: 'It aims for comfort and a good day. It does not aim to cure.',
    },
  },
  invasiveness: {
    'non-invasive': {
      name: 'Non-invasive',
      meaning: 'Nothing breaks the skin or goes into the body.',
    },
    'minimally-invasive': {
      name: 'Minimally invasive',
      meaning:
        'It is done through a needle, a small cut or a natural opening, often with pictures as a guide. It still has risks.',
    },
    invasive: {
      name: 'Invasive',
      meaning:
        'It is done through a cut that opens the body. The word does not tell you how likely help or harm is.',
    },
  },
  entries: {
    none: { name: 'No opening', meaning: 'Nothing goes into the body.' },
    needle: { name: 'Needle', meaning: 'A needle goes through the skin.' },
    'small-cut': { name: 'Small cut', meaning: 'Thin tools go in through one or more small cuts.' },
    'natural-opening': {
      name: 'Natural opening',
      meaning: 'Tools go in through an opening such as the mouth.',
    },
    'open-cut': {
      name: 'Open cut',
      meaning: 'The surgeon cuts the skin and works through the opening.',
    },
  },
  routes: {
    oral: { name: 'By mouth', meaning: 'You swallow it.' },
    injection: { name: 'Injection', meaning: 'A trained person gives it through a needle.' },
    infusion: { name: 'Drip', meaning: 'It runs slowly into a vein through a thin tube.' },
    topical: {
      name: 'On the skin',
      meaning: 'A cream, gel or patch. Less of it reaches the rest of the body.',
    },
    local: {
      name: 'In one place',
      meaning: 'It is put where it is needed, such as drops in the eye.',
    },
    implant: { name: 'Implant', meaning: 'It is put into the body and stays there.' },
    session: { name: 'Sessions', meaning: 'You meet a therapist, for exercise or to talk.' },
    worn: { name: 'Worn', meaning: 'You wear it, such as a splint or brace.' },
    surgical: { name: 'Operation', meaning: 'A surgeon does it in an operating room.' },
  },
  imaging: {
    'x-ray': {
      name: 'X-ray',
      meaning: 'A picture made with a small dose of rays. It shows bones well.',
    },
    fluoroscopy: {
      name: 'Fluoroscopy',
      meaning: 'A moving X-ray picture that shows where a tool is.',
    },
    ultrasound: { name: 'Ultrasound', meaning: 'A picture made with sound waves, without X-rays.' },
    ct: { name: 'CT scan', meaning: 'Many X-ray pictures that a computer puts together.' },
    mri: {
      name: 'MRI scan',
      meaning:
        'A picture made with a strong magnet. It shows soft parts well. Tell staff about any metal in your body.',
    },
    angiography: {
      name: 'Angiography',
      meaning: 'X-ray pictures of blood vessels, often with a dye.',
    },
  },
  anaesthesia: {
    none: { name: 'No anaesthetic', meaning: 'Nothing is given to numb you.' },
    local: { name: 'Local anaesthetic', meaning: 'Medicine numbs one spot. You stay awake.' },
    regional: {
      name: 'Regional anaesthetic',
      meaning: 'Medicine near nerves numbs a larger part, such as an arm. You can be awake.',
    },
    sedation: {
      name: 'Sedation',
      meaning: 'Medicine makes you calm and sleepy. You may not recall much.',
    },
    general: {
      name: 'General anaesthetic',
      meaning:
        'Medicine makes you sleep, so that you feel nothing. Someone watches you all the time.',
    },
  },
  roles: {
    physician: {
      name: 'Doctor',
      meaning:
        'Finds out what is wrong, orders tests, plans care with you and follows up. Some also do procedures.',
    },
    surgeon: {
      name: 'Surgeon',
      meaning:
        'A doctor who operates. Plans the operation with you, does it with a team and checks on you after.',
    },
    specialist: {
      name: 'Specialist',
      meaning:
        'A doctor for one field, such as heart, cancer, nerves, gut, pain, or bones and joints.',
    },
    nurse: {
      name: 'Nurse',
      meaning:
        'Gets you ready, helps during care, gives medicines, watches over you and teaches you what to do at home.',
    },
    'advanced-practitioner': {
      name: 'Nurse practitioner or physician assistant',
      meaning:
        'Can examine you, order tests and help with procedures, and in many places prescribe. What they may do differs by place.',
    },
    technician: {
      name: 'Technician',
      meaning: 'Works with scans, in the operating room or in the laboratory.',
    },
    'physical-therapist': {
      name: 'Physical therapist',
      meaning:
        'Helps you move and get stronger with exercise and hands-on care. Also called a physiotherapist.',
    },
    'occupational-therapist': {
      name: 'Occupational therapist',
      meaning: 'Helps you do daily tasks, and can fit aids such as splints.',
    },
    'speech-therapist': {
      name: 'Speech and language therapist',
      meaning: 'Helps with speaking, understanding and swallowing.',
    },
    pharmacist: {
      name: 'Pharmacist',
      meaning:
        'Gives out and explains medicines. Checks if they clash with others or with an allergy.',
    },
    'anaesthesia-professional': {
      name: 'Anaesthesia professional',
      meaning:
        'Chooses and gives what keeps you from feeling a procedure. Watches you and acts if there is a problem.',
    },
    'interventional-radiologist': {
      name: 'Interventional radiologist',
      meaning: 'A doctor who treats through needles and thin tubes, with scans as a guide.',
    },
  },
  settings: {
    hospital: {
      name: 'Hospital',
      meaning: 'Has many departments and care by day and night, with intensive care in many.',
    },
    clinic: {
      name: 'Clinic',
      meaning: 'A place for visits and some treatments, general or for one field.',
    },
    'outpatient-centre': {
      name: 'Outpatient centre',
      meaning:
        'You come and go on the same day, for a scope, a drip or a small operation. It often costs less than a hospital stay.',
    },
    'urgent-care': {
      name: 'Urgent care',
      meaning:
        'For things that need care soon and are not life-threatening, such as a small wound. It is not for emergencies.',
    },
    'rehabilitation-centre': {
      name: 'Rehabilitation centre',
      meaning: 'Helps you get back what you can do after illness, injury or surgery.',
    },
    'surgical-centre': { name: 'Surgical centre', meaning: 'A place for planned operations.' },
    'physical-therapy-clinic': {
      name: 'Physical therapy clinic',
      meaning: 'For exercise, hands-on treatment and learning what to do at home.',
    },
    office: {
      name: 'Doctor’s office',
      meaning: 'The rooms of a doctor. Small procedures can be done there.',
    },
    home: { name: 'Home', meaning: 'You do it yourself, or someone comes to you.' },
  },
};
