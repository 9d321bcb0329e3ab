/** Wrong edits to what readers are told to do with a sign: the call is forbidden, or put off. */
import {
  carpal,
  carpalEs,
  knee,
  kneeEs,
  reword,
  sciatica,
  sciaticaEs,
  set,
  type WrongEdit,
} from './edit.js';

const emergency = 'emergency/action';
const callUs = 'callUs/action';

export const wrongCalls: readonly WrongEdit[] = [
  {
    name: 'an emergency call turned into its opposite',
    file: knee,
    edit: reword(emergency, 'Call your', 'Do not call your'),
  },
  {
    name: 'an emergency call that is said not to be needed',
    file: carpal,
    edit: set(emergency, 'You do not need to call an ambulance. Go home now.'),
  },
  {
    name: 'a call to the team turned into its opposite',
    file: sciatica,
    edit: reword(callUs, 'Call the', 'Do not call the'),
  },
  {
    name: 'a call put off to the next visit',
    file: carpal,
    edit: set(callUs, 'Wait until your next visit.'),
  },
  {
    name: 'a sign to be told at the next visit',
    file: knee,
    edit: set(callUs, 'Tell your team about it at your next appointment.'),
  },
  {
    name: 'es: an emergency call turned into its opposite',
    file: carpalEs,
    edit: reword(emergency, 'Llame al', 'No llame al'),
  },
  {
    name: 'es: a call to the team turned into its opposite',
    file: kneeEs,
    edit: reword(callUs, 'Llame al equipo', 'No llame al equipo'),
  },
  {
    name: 'es: a call put off to the next visit',
    file: sciaticaEs,
    edit: set(callUs, 'Espere hasta su próxima visita.'),
  },
];
