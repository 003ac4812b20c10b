import { CROWD, crowd, crowdedSeed } from '../support/crowd.ts';
import { deploy } from '../support/deployment.ts';
const d = await deploy({ pod: { seed: crowdedSeed }, steward: { log: { level: 'debug' } } });
setTimeout(() => { console.log(d.tap.calls.length, d.tap.calls.slice(-10)); process.exit(); }, 6000);
const p = d.start();
p.then((b) => { console.log('started', b.lines.length); setTimeout(() => console.log(b.lines.slice(-5).join('\n')), 3000); const jane = d.as('jane.doe'); jane.says('/help'); jane.hears(/help/).then((m)=>console.log(m.text.slice(0,300))); }, (e) => console.log(String(e)));
