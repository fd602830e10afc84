import { render } from 'preact';
import { App } from './app';
import { connect } from './server';
import './style.css';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the sidebar.');
render(<App ask={connect()} />, root);
