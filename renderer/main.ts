import { open } from './open.ts';
import Main from './screens/main/Main.svelte';
import './slides/fonts.css';
import './ui/app.css';

void open(Main);
