import { expect } from 'chai';
import type { Data } from '../../fixtures/minimal-definition.js';
import { checkShipped, shippedText } from './shipped.js';
import { knee, kneeEs, set } from './wrong-edits/edit.js';

/** What is said of an action of emergency or callUs, of forbidding and of putting off. */
function heard(file: string, place: 'emergency' | 'callUs', action: string): readonly string[] {
  const draft = JSON.parse(shippedText(file)) as Data;
  set(`${place}/action`, action)(draft);
  return checkShipped(file, draft)
    .findings.map(({ code }) => code)
    .filter((code) => /^call-(?:forbidden|put-off)$/.test(code));
}

describe('callRules', () => {
  for (const [file, place, action] of [
    [knee, 'emergency', 'Never call 911. Go to bed now.'],
    [knee, 'emergency', 'There is no need to call an ambulance. Go home at once.'],
    [knee, 'emergency', 'Go to bed instead of calling the emergency number.'],
    [knee, 'emergency', 'Do not go to the emergency department now.'],
    [knee, 'callUs', 'Don’t call us.'],
    [knee, 'callUs', 'Call nobody.'],
    [knee, 'callUs', 'You should not contact the clinic. Call your mother.'],
    [kneeEs, 'emergency', 'Nunca llame al 112. Vaya a la cama ahora.'],
    [kneeEs, 'emergency', 'No vaya a urgencias.'],
    [kneeEs, 'callUs', 'No es necesario llamar.'],
    [kneeEs, 'callUs', 'No nos llame.'],
  ] as const)
    it(`hear of a call that is forbidden: ${action}`, () => {
      expect(heard(file, place, action)).to.deep.equal(['call-forbidden']);
    });

  for (const [file, action] of [
    [knee, 'Wait until your next visit.'],
    [knee, 'Wait for the next check-up.'],
    [knee, 'Mention it at your next appointment.'],
    [knee, 'Wait and see.'],
    [kneeEs, 'Espere a su próxima cita.'],
    [kneeEs, 'Dígalo en la próxima consulta.'],
  ] as const)
    it(`hear of a call that is put off: ${action}`, () => {
      expect(heard(file, 'callUs', action)).to.deep.equal(['call-put-off']);
    });

  for (const [file, place, action] of [
    [knee, 'emergency', 'Do not call your family doctor first: call the emergency number now.'],
    [knee, 'emergency', 'Do not call us. Call your local emergency number now.'],
    [knee, 'emergency', 'Call the emergency number. Do not hesitate to call. Do not wait.'],
    [knee, 'emergency', 'Call an ambulance. Do not go to the hospital by car.'],
    [knee, 'callUs', 'Call us. If we do not call back the same day, call your family doctor.'],
    [knee, 'callUs', 'Do not call the emergency number for these. Call our clinic.'],
    [knee, 'callUs', 'Call us. Do not wait for your next visit.'],
    [knee, 'callUs', 'Call us when the clinic opens, and do not wait until your next visit.'],
    [kneeEs, 'emergency', 'No llame a su médico: llame al número de emergencias.'],
    [kneeEs, 'callUs', 'Llame a su equipo. Si no le llaman el mismo día, llame a su médico.'],
    [kneeEs, 'callUs', 'Llame. No espere hasta su próxima visita.'],
  ] as const)
    it(`say nothing where readers are sent to the right place: ${action}`, () => {
      expect(heard(file, place, action)).to.deep.equal([]);
    });
});
