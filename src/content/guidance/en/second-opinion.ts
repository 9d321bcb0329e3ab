/** Getting a second opinion, in English. */
import type { SecondOpinionGuidance } from '../../../guidance/types.js';

export const secondOpinion: SecondOpinionGuidance = {
  introduction:
    'A second opinion is the view of another doctor on your diagnosis, or on a treatment or medicine you are offered. In many places it is your right. Asking does not mean that you do not trust your doctor. Most doctors will help you.',
  doNotWaitIf: [
    { id: 'emergency', text: 'You have a sign of an emergency. Get help first.' },
    {
      id: 'urgent',
      text: 'Your team says that waiting can harm you. Examples are appendicitis, a blood clot, a bulging blood vessel (aneurysm) or an injury from an accident.',
    },
  ],
  reasons: [
    { id: 'diagnosis', text: 'To check the diagnosis or make it clearer.' },
    { id: 'options', text: 'To learn about other treatments.' },
    { id: 'risks', text: 'To understand risks and benefits, and how safe a treatment is for you.' },
    { id: 'fit', text: 'To see if a treatment fits what matters to you.' },
    {
      id: 'surer',
      text: 'To feel surer and worry less. The second view may be the same as the first.',
    },
  ],
  when: [
    { id: 'rare', text: 'The illness is serious, rare or complex.' },
    { id: 'unclear', text: 'The diagnosis is not clear.' },
    { id: 'big-step', text: 'Surgery or another big step is planned.' },
    { id: 'life-change', text: 'A treatment has big risks or would change how you live.' },
    {
      id: 'unsure',
      text: 'You are not sure about a treatment, or if it is safe for you.',
    },
    { id: 'not-better', text: 'You do not get better.' },
    { id: 'many-medicines', text: 'You take medicines that may clash.' },
    { id: 'want-to', text: 'You want one. That is reason enough.' },
  ],
  steps: [
    {
      id: 'tell',
      text: 'Tell your doctor that you want a second opinion, and your family doctor too. You can say: “I would like to hear another view before I decide.” Ask too if it suits your case and if there is time.',
    },
    {
      id: 'choose',
      text: 'Choose a specialist. Look at training, how often they treat this, and what others say. Your doctor or a medical society can name some.',
    },
    {
      id: 'collect',
      text: 'Collect your records. Your first doctor can send them, so that fewer tests are done twice.',
    },
    {
      id: 'book',
      text: 'Book a visit and have your records sent ahead. Check that they have arrived, what it costs, and what your insurer pays.',
    },
    {
      id: 'go',
      text: 'Go and ask your questions. Tell them all that could matter, such as new symptoms. Take notes.',
    },
    {
      id: 'compare',
      text: 'Compare the two views. Talk about them with your own doctor. If they differ, you can ask both why, or hear a third view.',
    },
    { id: 'decide', text: 'Decide. You choose whose advice to follow.' },
  ],
  records: [
    { id: 'notes', text: 'Notes of your visits' },
    { id: 'tests', text: 'Test results' },
    { id: 'images', text: 'Scan reports and the pictures too' },
    { id: 'treatments', text: 'A list of treatments you had, and how they went' },
    { id: 'operations', text: 'Reports of operations and of tissue tests' },
    { id: 'history', text: 'A list of your other illnesses, now and in the past' },
    {
      id: 'medicines',
      text: 'A list of all you take, with herbs and vitamins, and of your allergies',
    },
    { id: 'insurance', text: 'Your insurance card, if you have one' },
    { id: 'questions', text: 'Your written questions' },
    { id: 'companion', text: 'A person to come with you' },
  ],
  questions: [
    {
      id: 'so-diagnosis',
      text: 'Do you agree with my diagnosis, and how sure are you?',
      why: 'The best treatment depends on it.',
    },
    {
      id: 'so-options',
      text: 'What are all my options, with waiting and no treatment?',
      why: 'You may hear of one you did not know, such as another medicine or care without one.',
    },
    {
      id: 'so-benefits-risks',
      text: 'What are the benefits and risks of each for someone like me, and how likely are they?',
      why: 'Then you can compare the two views point by point.',
    },
    {
      id: 'so-difference',
      text: 'Where does your view differ from the first one, and why?',
      why: 'It shows what the choice hangs on.',
    },
    {
      id: 'so-safe',
      text: 'Is this safe for me, with my other illnesses, my medicines and my allergies?',
      why: 'Some treatments do not suit everyone. Tell them if you are or may be pregnant.',
    },
    { id: 'so-tried', text: 'Have I tried all that is worth trying before surgery?' },
    { id: 'so-tests', text: 'Do I need more tests? What would they change?' },
    { id: 'so-route', text: 'Can my treatment be given in another way?' },
    { id: 'so-goals', text: 'Which option fits what matters to me?' },
    {
      id: 'so-who-treats',
      text: 'If I follow your advice, who would treat me?',
      why: 'It helps you see if the advice is about your health or about moving you.',
    },
    { id: 'so-letter', text: 'Will you write to my doctor, if I want that?' },
    { id: 'so-disagree', text: 'What can I do if the two of you do not agree?' },
  ],
  independence: [
    { id: 'not-same-team', text: 'The second doctor does not work in the same team as the first.' },
    {
      id: 'not-same-place',
      text: 'The second doctor is not tied to the place that plans to treat you.',
    },
    { id: 'no-gain', text: 'The second doctor tells you what they gain if you move to them.' },
    { id: 'own-view', text: 'They look at your records and form a view of their own.' },
    {
      id: 'about-me',
      text: 'The advice is about your health. It does not run down your first doctor or aim to win you over.',
    },
  ],
  reviewerDoes: [
    { id: 'reads', text: 'Reads your history, tests and plan.' },
    { id: 'examines', text: 'May examine you or ask for more tests.' },
    {
      id: 'explains',
      text: 'Explains options, benefits and risks in the light of what is known now, and helps you understand them.',
    },
    { id: 'listens', text: 'Asks what matters to you, without pressure.' },
  ],
  downsides: [
    { id: 'time', text: 'It takes time. Ask if waiting is safe.' },
    { id: 'cost', text: 'It may cost money, travel and visits.' },
    { id: 'more-tests', text: 'You may have more tests.' },
    {
      id: 'mixed',
      text: 'You may hear two views and feel torn. A second view is not always the right one.',
    },
    {
      id: 'no-promise',
      text: 'It may not bring a new answer, and it cannot promise a better result. Weigh this against what you hope to gain.',
    },
    {
      id: 'taken-over',
      text: 'A doctor may criticise the first one, or want to take over your care.',
    },
  ],
  communication: [
    {
      id: 'usual',
      text: 'Often the second doctor writes to the first, so that your care fits together. You can ask for a letter or a copy.',
    },
    {
      id: 'no-general-duty',
      text: 'In general there may be no legal duty to report back, above all for care that can be planned. Rules differ by place. This is not legal advice.',
    },
    {
      id: 'who-else',
      text: 'It can help if each doctor knows who else treats you. Then tests, medicines and visits fit together.',
    },
    {
      id: 'strong-disagreement',
      text: 'If they strongly disagree, the second doctor may ask to talk with the first. You still choose whose advice to follow, and good doctors respect that.',
    },
    {
      id: 'serious',
      text: 'In an urgent, serious case, a doctor may feel bound to speak with your first doctor for your good. The doctor weighs this against your privacy.',
    },
  ],
  privacy: [
    { id: 'yours', text: 'You decide if you get a second opinion, and what is shared with whom.' },
    {
      id: 'confidential',
      text: 'Doctors have a duty to keep private what you tell them. The rules differ by place.',
    },
    { id: 'copy', text: 'In many places you can get a copy of your records, or have them sent.' },
    { id: 'this-page', text: 'What you enter here stays on your device unless you share it.' },
  ],
  sharing: [
    { id: 'that-i-ask', text: 'That you ask for a second opinion' },
    { id: 'findings', text: 'What the second doctor finds, such as in tests or scans' },
    { id: 'advice', text: 'What the second doctor advises' },
    { id: 'letter', text: 'A letter from the second doctor to the first' },
    { id: 'my-decision', text: 'What you decide' },
  ],
  compared: [
    { id: 'diagnosis', text: 'Diagnosis', more: ['What the doctor thinks you have.'] },
    {
      id: 'sureness',
      text: 'How sure the doctor is',
      more: ['Of the diagnosis, and that the advice will help you.'],
    },
    {
      id: 'advice',
      text: 'Advice',
      more: ['The treatment, test or wait that the doctor advises.'],
    },
    {
      id: 'reasons',
      text: 'Why this advice',
      more: ['What it rests on, such as a test, a study or what matters to you.'],
    },
    {
      id: 'options',
      text: 'Other options',
      more: ['What else you could do, with waiting and no treatment.'],
    },
    {
      id: 'benefits',
      text: 'Benefits for you',
      more: ['What may get better, how likely that is, and how much it would help.'],
    },
    {
      id: 'risks',
      text: 'Risks for you',
      more: ['What may go wrong, how likely that is, and how bad it would be.'],
    },
    {
      id: 'next',
      text: 'What happens next',
      more: ['The next step, and by when. How long it is safe to wait.'],
    },
  ],
};
