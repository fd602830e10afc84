import { bootBrowser } from '../engine/browser';
import './styles';
const container = document.getElementById('bench')!;
container.style.cssText='height:100vh';
const e = await bootBrowser({container, language: 'vi'}, { name: 'x' });
(globalThis as any).e = e;
