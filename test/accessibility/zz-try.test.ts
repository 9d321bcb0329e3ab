import 'axe-core/axe.min.js';
import { states } from '../../stories/procedure-explainer/procedure-explainer.states.js';
import { executeServerCommand } from '@web/test-runner-commands';
const realFetch = window.fetch;
window.fetch = ((u: any, o: any) => String(u).endsWith('silent.json') ? new Promise(()=>{}) : realFetch(u,o)) as any;
console.error = () => {}; console.warn = () => {};
describe('try', function () { this.timeout(300000);
  it('works', async () => {
    const axe = (window as any).axe;
    const lines = [];
    for (const s of states) {
      const e = s.make(); document.body.append(e); await s.ready(e);
      const nodes = e.shadowRoot!.querySelectorAll('*').length;
      const t = performance.now();
      const r = await axe.run(e, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'], resultTypes: ['violations','incomplete'], selectors: false, elementRef: true, preload: false });
      const t2 = performance.now();
      const r3 = await axe.run(e, { runOnly: {type:'rule', values:['color-contrast-enhanced']}, resultTypes: ['violations','incomplete'], selectors: false, elementRef: true, preload:false });
      const t3 = performance.now();
      const r4 = await axe.run(e, { runOnly: {type:'rule', values:['color-contrast','target-size']}, resultTypes: ['violations','incomplete'], selectors: false, elementRef: true, preload:false });
      const t4 = performance.now();
      lines.push(`${s.name} nodes ${nodes} all ${(t2-t)|0} enh ${(t3-t2)|0} cc ${(t4-t3)|0} V ${r.violations.map((v:any)=>v.id+':'+v.nodes.length)} I ${r.incomplete.map((v:any)=>v.id+':'+v.nodes.length)} E ${r3.violations.map((v:any)=>v.nodes.length)} ${r3.incomplete.map((v:any)=>v.nodes.length)}`);
      e.remove();
    }
    console.log(lines.join('\n'));
  });
});
