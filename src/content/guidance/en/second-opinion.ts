/** Getting a second opinion, in English. */
import type { SecondOpinionGuidance } from '../guidance.js';

export const secondOpinion: SecondOpinionGuidance = {
  introduction:
    'A second opinion is the view of another doctor on your diagnosis or your treatment. Asking for one does not mean that you do not trust your doctor. Most doctors will help you.',
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
    { id: 'not-better', text: 'You do not get better.' },
    { id: 'many-medicines', text: 'You take medicines that may clash.' },
    { id: 'want-to', text: 'You want one. That is reason enough.' },
  ],
  steps: [
    {
      id: 'tell',
      text: 'Tell your doctor that you want a second opinion. You can say: “I would like to hear another view before I decide.”',
    },
    {
      id: 'choose',
      text: 'Choose a specialist. Look at training, how often they treat this, and what others say.',
    },
    { id: 'collect', text: 'Collect your records.' },
    {
      id: 'book',
      text: 'Book a visit and send your records ahead. Check what it costs and that they have arrived.',
    },
    { id: 'go', text: 'Go and ask your questions.' },
    {
      id: 'compare',
      text: 'Compare the two views. Talk about them with your own doctor. If they differ, you can ask both why.',
    },
    { id: 'decide', text: 'Decide. You choose whose advice to follow.' },
  ],
  records: [
    { id: 'notes', text: 'Notes of your visits' },
    { id: 'tests', text: 'Test results' },
    { id: 'images', text: 'Scan reports and the pictures too' },
    { id: 'treatments', text: 'A list of treatments you had, and how they went' },
    { id: 'operations', text: 'Reports of operations and of tissue tests' },
    { id: 'medicines', text: 'A list of all your medicines and allergies' },
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
      why: 'You may hear of one you did not know.',
    },
    {
      id: 'so-difference',
      text: 'Where does your view differ from the first one, and why?',
      why: 'It shows what the choice hangs on.',
    },
    { id: 'so-tried', text: 'Have I tried all that is worth trying before surgery?' },
    { id: 'so-tests', text: 'Do I need more tests? What would they change?' },
    { id: 'so-route', text: 'Can my treatment be given in another way?' },
    { id: 'so-goals', text: 'Which option fits what matters to me?' },
    { id: 'so-letter', text: 'Will you write to my doctor, if I want that?' },
    { id: 'so-disagree', text: 'What can I do if the two of you do not agree?' },
  ],
  independence: [
    { id: 'not-same-team', text: 'The second doctor does not work in the same team as the first.' },
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
      text: 'Explains options, benefits and risks in the light of what is known now.',
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
      text: 'In general there may be no legal duty to report back. Rules differ by place. This is not legal advice.',
    },
    {
      id: 'strong-disagreement',
      text: 'If they strongly disagree, the second doctor may ask to talk with the first.',
    },
    {
      id: 'serious',
      text: 'In an urgent, serious case, a doctor may feel bound to speak with your first doctor for your good, and weighs this against your privacy.',
    },
  ],
  privacy: [
    { id: 'yours', text: 'You decide if you get a second opinion, and what is shared with whom.' },
    { id: 'copy', text: 'In many places you can get a copy of your records, or have them sent.' },
    { id: 'this-page', text: 'What you enter here stays on your device unless you share it.' },
  ],
};
