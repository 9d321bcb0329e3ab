/** Right edits near to what the rules of texts against texts and of texts against findings look for. */
import {
  all,
  append,
  carpal,
  carpalEs,
  knee,
  reword,
  sciatica,
  sciaticaEs,
  set,
  type WrongEdit,
} from './wrong-edits/edit.js';

export const rightEdits: readonly WrongEdit[] = [
  {
    name: 'a country that a guideline, an agency and a traveller are of',
    file: carpal,
    edit: append(
      'options/night-splint/goesWith/1/text',
      'A Norwegian hospital gives the same advice. In Sweden you can buy a splint without a visit.',
    ),
  },
  {
    name: 'people for whom it is from another age than in the studies',
    file: sciatica,
    edit: reword('decision/for/0/text', 'Adults', 'Adults aged 18 or more'),
  },
  {
    name: 'two sources beside a count, of which one is that of the study',
    file: carpal,
    edit: set('options/release-surgery/recovery/6/sources', ['s3', 's1']),
  },
  {
    name: 'an average of another time than the median',
    file: sciatica,
    edit: append(
      'options/microdiscectomy/recovery/1/text',
      'People came back to the clinic after 8 weeks on average.',
    ),
  },
  {
    name: 'a third of the people in a text that tells a median too',
    file: sciatica,
    edit: append(
      'options/waiting-with-care/recovery/1/text',
      'Your own time may be shorter. About a third of the day is spent in bed by most.',
    ),
  },
  {
    name: 'everyone who answers the questions of a score',
    file: knee,
    edit: append(
      'questionsPeopleAsk/2/answer',
      'Everyone answered the same questions. The average of the group is told here, of 100 points.',
    ),
  },
  {
    name: 'a year of visits beside a share',
    file: carpal,
    edit: append('questionsPeopleAsk/6/answer', 'You can have the wrist looked at once each year.'),
  },
  {
    name: 'another bound of another number',
    file: sciatica,
    edit: append(
      'questionsPeopleAsk/10/answer',
      'Ask your surgeon if over 10 in 100 of their patients need one.',
    ),
  },
  {
    name: 'a share told a second time, right after its time',
    file: knee,
    edit: append('questionsPeopleAsk/5/answer', 'So 82 in 100 are in place then.'),
  },
  {
    name: 'a review that found something without a rating',
    file: carpal,
    edit: append(
      'options/night-splint/howItWorks/more/1',
      'The review says that it looked for studies of all kinds of splints, and may have missed some.',
    ),
  },
  {
    name: 'what nothing found means for a reader',
    file: knee,
    edit: append(
      'options/knee-replacement/help/more/0',
      'We found no number for how many need help. This means asking your team.',
    ),
  },
  {
    name: 'a plan that pays without approval, and one that does not',
    file: knee,
    edit: append(
      'options/supervised-exercise/coverage/summary',
      'Ask if it needs approval, or if you can go without it.',
    ),
  },
  {
    name: 'two plan words in one sentence',
    file: carpal,
    edit: append(
      'costs/1/sharing/1/text',
      'The deductible is not the copayment, which is a fixed amount.',
    ),
  },
  {
    name: 'a sign with a length of time that is short',
    file: carpal,
    edit: append('callUs/signs/0/text', 'It has been so for more than two weeks.'),
  },
  {
    name: 'a sign of one option that is in no list for all',
    file: knee,
    edit: append('options/knee-replacement/emergencySigns', {
      text: 'You have a fit after surgery.',
    }),
  },
  {
    name: 'warm skin as a sign of infection, and cold as one of another thing',
    file: carpal,
    edit: append('options/release-surgery/callSigns/0/text', 'The skin around the cut is warm.'),
  },
  {
    name: 'a reason to ask at the next visit that is no sign',
    file: knee,
    edit: append(
      'options/knee-replacement/precautions/2/text',
      'Ask at your next visit what helps.',
    ),
  },
  {
    name: 'pain medicines beside blood thinners in one list',
    file: sciatica,
    edit: append(
      'options/waiting-with-care/interactions/0/text',
      'Say if you take a blood thinner, such as warfarin, or a pain medicine, such as ibuprofen.',
    ),
  },
  {
    name: 'aspirin as a blood thinner and as a pain medicine',
    file: sciatica,
    edit: reword(
      'options/waiting-with-care/commonEffects/1/text',
      'Anti-inflammatory medicines',
      'Anti-inflammatory medicines, such as aspirin,',
    ),
  },
  {
    name: 'blood sugar that rises and comes down again',
    file: carpal,
    edit: append(
      'options/steroid-injection/precautions/0/text',
      'It rises in the first days and falls again later.',
    ),
  },
  {
    name: 'es: blood sugar that comes down again',
    file: carpalEs,
    edit: append('options/steroid-injection/precautions/0/text', 'Después vuelve a lo habitual.'),
  },
  {
    name: 'a hand that hangs down as what to avoid',
    file: carpal,
    edit: append(
      'options/release-surgery/after/1/text',
      'Do not let it hang down. Do not keep it wet.',
    ),
  },
  {
    name: 'an option that is named and events of all',
    file: sciatica,
    edit: append(
      'considerations/avoid-serious-harm/fits/microdiscectomy/why',
      'All 4 events of the surgery group were in hospital.',
    ),
  },
  {
    name: 'other times until work and until sport',
    file: knee,
    edit: append(
      'options/knee-replacement/livingWithIt/social/0/text',
      'You can often swim again after 3 months.',
    ),
  },
  {
    name: 'other times for other work',
    file: knee,
    edit: append(
      'questionsPeopleAsk/7/answer',
      'People who sit at work may be back after 3 weeks. If your work is heavy, ask if 16 weeks are enough.',
    ),
  },
  {
    name: 'the same sentence with another number for two doses of one day',
    file: sciatica,
    edit: all(
      append(
        'options/epidural-injection/before/1/text',
        'You may drink water until 2 hours before.',
      ),
      append('options/microdiscectomy/before/3/text', 'You may eat until 6 hours before.'),
    ),
  },
  {
    name: 'a question that tells another number than its answer',
    file: carpal,
    edit: reword(
      'quiz/questions/serious-harm/question',
      'In England, how',
      'Of 855,832 operations in England, how',
    ),
  },
  {
    name: 'es: a list of right answers told by their kind',
    file: sciaticaEs,
    edit: append('quiz/questions/tell-team/explanation', 'Diga todo lo que pueda importar.'),
  },
];
