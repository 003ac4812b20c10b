import { generateKeyPairSync } from 'node:crypto';
import { spawn } from 'node:child_process';
import { writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { startPodProcess } from './processes.ts';
const f='/tmp/prof'; rmSync(f,{recursive:true,force:true}); mkdirSync(f);
const k = generateKeyPairSync('rsa',{modulusLength:2048,publicKeyEncoding:{type:'spki',format:'pem'},privateKeyEncoding:{type:'pkcs8',format:'pem'}});
writeFileSync(f+'/a.pem',k.privateKey,{mode:0o600}); writeFileSync(f+'/b.pem',k.publicKey);
const pod = await startPodProcess(f+'/b.pem');
writeFileSync(f+'/c.yaml', JSON.stringify({scheme:'http',host:'127.0.0.1',port:pod.port,bot:{username:'steward',privateKey:{path:f+'/a.pem'}},steward:{store:'sqlite:'+f+'/s.db',ops:{port:7999},log:{level:'warn'}}}));
const c = spawn(process.execPath,[...(process.argv[2]?.split(' ')??[]),'/work/main/bin/steward.js','start','-c',f+'/c.yaml'],{stdio:'inherit',cwd:'/work/main'});
const u = async()=>{const t=await (await fetch('http://127.0.0.1:7999/metrics')).text(); return t.split('\n').filter(l=>/^(process_resident|nodejs_heap_size_(used|total)|nodejs_external|process_heap)/.test(l)).map(l=>l.replace(/(\d+)$/,(m)=>(Number(m)/1048576).toFixed(0)+'MB')).join(' | ')};
console.log(await pod.run({kind:'first',commands:1})); console.log(await u());
for (let i=0;i<2;i++){ const r=await pod.run({kind:'window',commands:4000,window:2}); console.log((4000/r.seconds).toFixed(0),'/s'); console.log(await u()); }
c.kill('SIGTERM'); await new Promise(r=>c.on('exit',r)); await pod.stop();
